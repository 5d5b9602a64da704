// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? If you signed up for Text with 9-1-1, call 911 and staff will text you.
  silent: 'لا تسمعين أو لا تستطيعين الكلام؟ إذا سجّلتِ في خدمة ⁦Text with 9-1-1⁩ من قبل، فاتصلي بالرقم 911 وسيراسلكِ الموظفون نصيًا.',
  // You sign up at your phone company. When you call, stay on the line.
  silentMore: 'التسجيل لدى شركة هاتفكِ. عند الاتصال ابقي على الخط.',
  // the emergency department
  department: 'قسم الطوارئ (EMERGENCY، وفي كيبك URGENCE)',
  advice: [
    {
      // the health line
      name: 'خط الاستشارات الصحية',
      names: {
        // Info-Santé
        'CA-QC': 'Info-Santé',
      },
      phone: {},
      // Most provinces and territories
      where: 'معظم المقاطعات والأقاليم',
      // Day and night in most provinces
      hours: 'ليلًا ونهارًا في معظم المقاطعات',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        'في كندا، يُسمّى فقدان الحمل قبل 20 أسبوعًا إجهاضًا تلقائيًا (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        'في كندا، يتوقّف الأجر على عملكِ ومقاطعتكِ. للأعمال التابعة للقواعد الاتحادية، يوجد قانون للإجازة بعد فقدان الحمل. وكل الأعمال الأخرى تتبع قانون مقاطعتكِ. اسألي صاحب العمل ماذا يمكنكِ أخذه، وهل هو بأجر.',
      ],
    },
  },
};
