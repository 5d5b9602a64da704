// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Sign up for Text with 9-1-1 at your phone company. Then call 911, stay on the line, and staff will text you.
  silent: '',
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
};
