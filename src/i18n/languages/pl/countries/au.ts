// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. The National Relay Service can call it for you. On a TTY (textphone), dial 106.
  silent: '',
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
};
