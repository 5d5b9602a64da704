// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // From a mobile phone, 112 works too.
    note: '用手机拨打112也可以。',
  },
  // the hospital emergency department
  department: '医院急诊室（emergency department）',
  advice: [],
  facts: {},
};
