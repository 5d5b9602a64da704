// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? On a smartphone, press the power button three times fast, or use the 112 India app. On a basic phone, hold 5 or 9.
  silent: '',
  accessSources: [
    // vikas
    '',
  ],
  // the hospital emergency department
  department: '',
  advice: [],
  facts: {},
  waiting: [
    {
      // Vandrevala Foundation
      name: '',
      // 9999 666 555
      what: '',
      // In public lists alone, which do not agree.
      why: '',
    },
    {
      // Women Helpline
      name: '',
      // 181
      what: '',
      // On a reference site and in the press; no page of the ministry was read.
      why: '',
    },
    {
      // National Commission for Women
      name: '',
      // 7827170170
      what: '',
      // In the press of 2021; a newer number may exist.
      why: '',
    },
    {
      // Child Helpline
      name: '',
      // 1098
      what: '',
      // In a local guide alone.
      why: '',
    },
    {
      // 112 without speech
      name: '',
      // in every state
      what: '',
      // The page read named 24 states and territories.
      why: '',
    },
    {
      // Leave from work
      name: '',
      // six weeks with pay, with proof
      what: '',
      // The Code on Social Security of 2020 was read in copies alone.
      why: '',
    },
  ],
};
