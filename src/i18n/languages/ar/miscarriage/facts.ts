// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const neutral = {
  'week-limit': {
    words: [
      // The exact week limit differs between countries. Your clinic can tell you which one is used where you live.
      'الحدّ الدقيق بالأسابيع يختلف من بلد إلى آخر. يمكن لفريقكِ الطبي أن يخبركِ أيّ حدّ يُستعمل حيث تعيشين.',
    ],
  },
  'leave': {
    words: [
      // That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.
      'هذا يتوقّف على القانون وعلى عملكِ. بعض القوانين تعطي إجازة بعد الإجهاض التلقائي، بأجر أو من دون أجر، وبعضها لا يعطي. اسألي صاحب العمل أيّ إجازة يمكنكِ أخذها، وهل هي بأجر.',
    ],
  },
  'remembering': {
    words: [
      // That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.
      'هذا يتوقّف على مكان إقامتكِ: بعض البلدان تعطي شهادة عند الفقدان المبكر، وبعضها لا. اسألي فريقكِ الطبي ماذا يوجد.',
    ],
  },
  'repeat-tests': {
    words: [
      // How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.
      'عدد حالات الفقدان اللازمة يختلف من بلد إلى آخر، وحتى بين المستشفيات. اسألي فريقكِ الطبي ماذا يُعمل به حيث تعيشين.',
    ],
  },
  'rhesus': {
    words: [
      // Ask your team today what is done where you are.
      'اسألي فريقكِ الطبي اليوم ماذا يُعمل به حيث أنتِ.',
    ],
  },
  'pregnancy-unit': {
    words: [
      // Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.
      'في بعض المستشفيات وحدة للحمل المبكر (early pregnancy unit). اسألي فريقكِ الطبي هل توجد واحدة قريبة منكِ، وهل يمكنكِ الاتصال بها بنفسكِ.',
    ],
  },
  'cost': {
    words: [
      // What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.
      'ما تدفعينه يختلف من بلد إلى آخر. في كثير من البلدان، تُقدَّم الرعاية الطارئة قبل أن يطلب أحد الدفع.',
    ],
  },
  'privacy': {
    words: [
      // Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.
      'القوانين تختلف من بلد إلى آخر. إذا كنتِ قلقة، فاسألي خطًا قانونيًا مجانيًا عن حقوقكِ، لكن اطلبي الرعاية أولًا.',
    ],
  },
  'remains': {
    words: [
      // The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.
      'قواعد الدفن تختلف من بلد إلى آخر، وبحسب أسبوع الحمل. يمكن للمستشفى أن يخبركِ بما هو مسموح.',
    ],
  },
};
