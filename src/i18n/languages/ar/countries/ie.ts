// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: '',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, and give your address and Eircode.
  silent: '',
  accessSources: [
    // ie112
    '',
    // ie112r
    '',
  ],
  // the emergency department
  department: '',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: '',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        '',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        '',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        '',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        '',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        '',
      ],
    },
  },
  waiting: [
    {
      // HSELive
      name: '',
      // 1800 700 700, the advice line
      what: '',
      // The number was not read on a page of the HSE; hours not seen.
      why: '',
    },
    {
      // HSE Your Mental Health line
      name: '',
      // 1800 111 888
      what: '',
      // Last read in the press of 2019; the web address was not seen.
      why: '',
    },
    {
      // Ectopic Pregnancy Ireland
      name: '',
      // 089 436 5742, ectopicireland.ie
      what: '',
      // In a public list alone.
      why: '',
    },
    {
      // Irish Family Planning Association
      name: '',
      // counselling after repeated miscarriage
      what: '',
      // Read about in a newspaper; the web address was not seen, and the pilot may have ended.
      why: '',
    },
    {
      // Miscarriage Association of Ireland
      name: '',
      // hours of the telephone
      what: '',
      // In a public list alone; the rota on its site changes.
      why: '',
    },
    {
      // Childline (Ireland)
      name: '',
      // 1800 66 66 66
      what: '',
      // Not read.
      why: '',
    },
    {
      // 50808
      name: '',
      // that it is free
      what: '',
      // The cost was not read.
      why: '',
    },
  ],
};
