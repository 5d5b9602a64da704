// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: '',
  },
  // the hospital emergency department
  department: '',
  advice: [],
  facts: {},
};
