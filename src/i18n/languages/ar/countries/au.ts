// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. The National Relay Service can call it for you. On a TTY (textphone), dial 106.
  silent: '',
  accessSources: [
    // auhub
    '',
    // sdrc
    '',
  ],
  // the emergency department
  department: '',
  advice: [
    {
      // 1800MEDICARE
      name: '',
      phone: {},
      // Day and night
      hours: '',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        '',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        '',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        '',
      ],
    },
  },
  waiting: [
    {
      // 1800RESPECT
      name: '',
      // 1800 737 732, text 0458 737 732
      what: '',
      // The digits were read in the press alone, not on a page of the service or the government.
      why: '',
    },
    {
      // Kids Helpline
      name: '',
      // 1800 55 1800
      what: '',
      // Read on a partner’s page and in Hansard (2023), not on a page of the service.
      why: '',
    },
    {
      // 1800MEDICARE
      name: '',
      // 1800 633 422 (shown)
      what: '',
      // The digits are those of the letters, and in the press; no official page with the digits was read.
      why: '',
    },
    {
      // Pregnancy, Birth and Baby
      name: '',
      // 1800 882 436; 7am to midnight
      what: '',
      // The number was read on a partner’s page of about 2019, the hours in copies.
      why: '',
    },
    {
      // National Relay Service
      name: '',
      // SMS relay 0423 677 767, voice relay 1800 555 727
      what: '',
      // Seen on other sites alone.
      why: '',
    },
    {
      // TIS National
      name: '',
      // 131 450, for an interpreter
      what: '',
      // Not read on an official page.
      why: '',
    },
  ],
};
