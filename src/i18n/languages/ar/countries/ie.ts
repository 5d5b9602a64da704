// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: 'الرقم 999 يعمل أيضًا.',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, your address and your Eircode.
  silent: 'لا تسمعين أو لا تستطيعين الكلام؟ أرسلي رسالة نصية إلى 112 من هاتف أيرلندي. اكتبي ما المشكلة وعنوانكِ والرمز Eircode.',
  // the emergency department
  department: 'قسم الطوارئ (Emergency Department)',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: 'طبيب العائلة (GP) أو القابلة أو مستشفى الولادة',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        'في أيرلندا، يُسمّى فقدان الحمل قبل 23 أسبوعًا إجهاضًا تلقائيًا (miscarriage). ومن 23 أسبوعًا، أو من وزن 400 غرام، يُسمّى ولادة جنين ميت (stillbirth). تغيّر هذا في 16 سبتمبر 2024، وما زالت صفحات كثيرة تقول 24 أسبوعًا.',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        'في أيرلندا، لم يكن أيّ قانون يعطي إجازة بعد الإجهاض التلقائي، بأجر أو من دونه، حين قرأنا عن ذلك آخر مرة. اسألي صاحب العمل ماذا يقدّم. ومن 23 أسبوعًا، اسألي عن إجازة الأمومة أيضًا.',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        'في أيرلندا، يمكنكِ أن تطلبي من قسم الولادة فريق دعم الفقد (bereavement team). اسأليهم هل توجد شهادة أو سجل تذكاري.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        'في أيرلندا، تُعرض الفحوص غالبًا بعد فقدان الحمل مرتين متتاليتين. وجد استطلاع عام 2023 أن المستشفيات تختلف، فاسألي مستشفاكِ.',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        'في أيرلندا، من تتلقّى خدمات الأمومة لا تدفع رسوم قسم الطوارئ. اسألي المستشفى هل ينطبق هذا على زيارتكِ.',
      ],
    },
  },
};
