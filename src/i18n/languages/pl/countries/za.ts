// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: 'Z telefonu komórkowego działa też numer 112.',
  },
  // the hospital emergency department
  department: 'oddział ratunkowy (tablica: Emergency)',
  advice: [],
  facts: {},
};
