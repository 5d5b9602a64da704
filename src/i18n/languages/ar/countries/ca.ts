// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Sign up for Text with 9-1-1 at your phone company. Then call 911, stay on the line, and staff will text you.
  silent: '',
  accessSources: [
    // crtc
    '',
  ],
  // the emergency department
  department: '',
  advice: [
    {
      // the health line
      name: '',
      names: {
        // Info-Santé
        'CA-QC': '',
      },
      phone: {},
      // Most provinces and territories
      where: '',
      // Day and night in most provinces
      hours: '',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        '',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        '',
      ],
    },
  },
  waiting: [
    {
      // Health line of Ontario
      name: '',
      // 1-866-797-0000
      what: '',
      // In older lists alone.
      why: '',
    },
    {
      // Health line of Manitoba
      name: '',
      // 1-888-315-9257
      what: '',
      // In older lists alone.
      why: '',
    },
    {
      // Pregnancy, Infant and Child Loss Support Centre
      name: '',
      // pilsc.org
      what: '',
      // Read about in a profile; the web address was not seen.
      why: '',
    },
    {
      // Kids Help Phone
      name: '',
      // 1-800-668-6868, text CONNECT to 686868
      what: '',
      // The numbers and the address were not read; that it is free and answers day and night was.
      why: '',
    },
    {
      // Abuse lines of the provinces
      name: '',
      // all but Manitoba’s
      what: '',
      // Not read.
      why: '',
    },
  ],
};
