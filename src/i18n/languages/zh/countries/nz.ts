// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You can text 111 if you signed up with the Police before.
  silent: '听不见或不能说话？如果以前在警方登记过，可以给111发短信。',
  // the emergency department
  department: '医院急诊室（Emergency Department）',
  advice: [
    {
      // Healthline
      name: 'Healthline',
      phone: {},
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In New Zealand, the law on work counts a loss in the first 20 weeks as a miscarriage.
        '在新西兰，劳动法把头20周内的怀孕结束算作流产（miscarriage）。',
      ],
    },
    'leave': {
      words: [
        // In New Zealand, it is paid. You can take up to three days of bereavement leave, and so can your partner. Ask your employer if you are new in the job.
        '在新西兰有薪。您可以休最多三天丧假（bereavement leave），您的伴侣也可以。如果您刚开始这份工作，请问雇主。',
      ],
    },
    'repeat-tests': {
      words: [
        // In New Zealand, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        '在新西兰，2025年的建议是：20周以前流产两次后，提供全面检查。两次不必是连续的。',
      ],
    },
    'remains': {
      words: [
        // In New Zealand, no law says what must happen after a loss before 20 weeks. Ask your hospital if you would like to take what passed home, or bury it.
        '在新西兰，没有法律规定20周以前流产后必须怎么做。如果您想把排出的东西带回家或安葬，请询问您的医院。',
      ],
    },
  },
};
