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
  waiting: [
    {
      // SADAG
      name: '',
      // 0800 21 22 23 and 0800 12 13 14, the day and the night line
      what: '',
      // Read on a page of 2021; which number to show first is to be confirmed.
      why: '',
    },
    {
      // Gender-Based Violence Command Centre
      name: '',
      // SMS help to 31531, *120*7867#
      what: '',
      // To follow after the relaunch of December 2024; test before showing.
      why: '',
    },
    {
      // Emergency call without speech
      name: '',
      // Vodacom’s relay service
      what: '',
      // Of one company for its own customers; no public service was found.
      why: '',
    },
    {
      // Childline South Africa
      name: '',
      // 116
      what: '',
      // Not read.
      why: '',
    },
    {
      // Leave from work
      name: '',
      // six weeks after a loss in the last third of pregnancy
      what: '',
      // The Act was read in copies alone; a ruling of October 2025 was not read.
      why: '',
    },
  ],
};
