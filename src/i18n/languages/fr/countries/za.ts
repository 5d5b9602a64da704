// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: 'Depuis un portable, le 112 marche aussi.',
  },
  // the hospital emergency department
  department: 'aux urgences de l’hôpital (Casualty, Emergency)',
  advice: [],
  facts: {},
};
