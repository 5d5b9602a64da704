// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: 'De um celular, o 112 também funciona.',
  },
  // the hospital emergency department
  department: 'ao pronto-socorro do hospital (hospital emergency department)',
  advice: [],
  facts: {},
};
