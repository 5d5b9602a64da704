// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. Use the National Relay Service, or dial 106 on a TTY.
  silent: '听不见或不能说话？不能给000发短信。请用全国转接服务（National Relay Service），或用TTY文字电话拨打106。',
  // The National Relay Service can call 000 for you. A TTY is a textphone.
  silentMore: '全国转接服务（National Relay Service）可以替您拨打000。TTY是一种文字电话。',
  // the emergency department
  department: '医院急诊室（Emergency Department）',
  advice: [
    {
      // 1800MEDICARE
      name: '1800MEDICARE',
      phone: {},
      // Day and night
      hours: '日夜都有',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        '在澳大利亚，20周以前叫做流产（miscarriage）。',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        '在澳大利亚有薪，除非您是临时工（casual）。您可以休两天恩恤假（compassionate leave），您的伴侣也可以。',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        '在澳大利亚，2025年的建议是：20周以前流产两次后，提供全面检查。两次不必是连续的。',
      ],
    },
  },
};
