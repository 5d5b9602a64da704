// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? On a smartphone, press the power button three times fast, or use the 112 India app. On a basic phone, hold 5 or 9.
  silent: '',
  // the hospital emergency department
  department: '',
  advice: [],
  facts: {},
};
