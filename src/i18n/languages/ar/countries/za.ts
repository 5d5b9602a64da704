// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: 'من الهاتف المحمول، الرقم 112 يعمل أيضًا.',
  },
  // the hospital emergency department
  department: 'قسم الطوارئ في المستشفى (Emergency)',
  advice: [],
  facts: {},
};
