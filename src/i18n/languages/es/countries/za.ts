// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: 'Desde un teléfono móvil, el 112 también funciona.',
  },
  // the hospital emergency department
  department: 'a Urgencias del hospital (Emergency)',
  advice: [],
  facts: {},
};
