// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You can text 111 if you signed up with the Police before.
  silent: 'لا تسمعين أو لا تستطيعين الكلام؟ يمكنكِ إرسال رسالة نصية إلى 111 إذا سجّلتِ لدى الشرطة (Police) من قبل.',
  // the emergency department
  department: 'قسم الطوارئ (EMERGENCY)',
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
        'في نيوزيلندا، يحسب قانون العمل فقدان الحمل في الأسابيع 20 الأولى إجهاضًا تلقائيًا (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In New Zealand, it is paid. You can take up to three days of bereavement leave, and so can your partner. Ask your employer if you are new in the job.
        'في نيوزيلندا، الإجازة بأجر. يمكنكِ أخذ حتى ثلاثة أيام من إجازة bereavement leave، وكذلك الشريك أو الزوج. اسألي صاحب العمل إذا كنتِ جديدة في العمل.',
      ],
    },
    'repeat-tests': {
      words: [
        // In New Zealand, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'في نيوزيلندا، تنصح إرشادات عام 2025 بعرض الفحوص الكاملة بعد فقدان الحمل مرتين قبل 20 أسبوعًا. لا يلزم أن تكونا متتاليتين.',
      ],
    },
    'remains': {
      words: [
        // In New Zealand, no law says what must happen after a loss before 20 weeks. Ask your hospital if you would like to take what passed home, or bury it.
        'في نيوزيلندا، لا يقول أيّ قانون ماذا يجب أن يحدث بعد فقدان الحمل قبل 20 أسبوعًا. اسألي المستشفى إذا أردتِ أخذ ما خرج إلى البيت، أو دفنه.',
      ],
    },
  },
};
