// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const titles = {
  // Bleeding, pain and miscarriage in early pregnancy
  title: 'نزول الدم والألم والإجهاض التلقائي في بداية الحمل',
  // This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.
  purpose:
    'تقدّم هذه النشرة المعلومات العامة نفسها لكل من يقرؤها. تشرح الإجهاض التلقائي ومتى تُطلب الرعاية. لا يمكنها أن تعرف ما يحدث في جسمكِ. نصيحة فريقكِ الطبي تأتي أولًا.',
  // When to get help
  urgentTitle: 'متى أطلب المساعدة',
  // What you may notice
  symptomsTitle: 'ما قد تلاحظينه',
  // Find your sign. If you have more than one, do what the most urgent one says.
  symptomsIntro: 'ابحثي عن علامتكِ. إذا كانت لديكِ أكثر من علامة، فافعلي ما تقوله أكثرها استعجالًا.',
  // Questions people ask
  questionsTitle: 'أسئلة يطرحها الناس',
  // People to talk to
  supportTitle: 'أشخاص يمكن التحدّث إليهم',
  // You can call without being in crisis. Partners, family and friends can call too.
  supportIntro: 'يمكنكِ الاتصال حتى من دون أزمة. ويمكن للشريك والعائلة والأصدقاء الاتصال أيضًا.',
};
