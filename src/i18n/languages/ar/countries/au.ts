// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. Use the National Relay Service, or dial 106 on a TTY.
  silent:
    'لا تسمعين أو لا تستطيعين الكلام؟ لا يمكن إرسال رسالة نصية إلى 000. استعملي خدمة National Relay Service، أو اطلبي 106 على جهاز TTY.',
  // The National Relay Service can call 000 for you. A TTY is a textphone.
  silentMore: 'خدمة National Relay Service يمكن أن تتصل بالرقم 000 من أجلكِ. جهاز TTY هو هاتف نصي.',
  // the emergency department
  department: 'قسم الطوارئ (EMERGENCY)',
  advice: [
    {
      // 1800MEDICARE
      name: '⁦1800MEDICARE⁩',
      phone: {},
      // Day and night
      hours: 'ليلًا ونهارًا',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        'في أستراليا، يُسمّى فقدان الحمل قبل 20 أسبوعًا إجهاضًا تلقائيًا (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        'في أستراليا، الإجازة بأجر، إلا للعمل المتقطّع (casual). يمكنكِ أخذ يومين من إجازة compassionate leave، وكذلك الشريك أو الزوج.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'في أستراليا، تنصح إرشادات عام 2025 بعرض الفحوص الكاملة بعد فقدان الحمل مرتين قبل 20 أسبوعًا. لا يلزم أن تكونا متتاليتين.',
      ],
    },
  },
};
