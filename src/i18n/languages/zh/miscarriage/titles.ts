// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const titles = {
  // Bleeding, pain and miscarriage in early pregnancy
  title: '早孕期的出血、疼痛和流产',
  // This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.
  purpose:
    '本手册向每位读者提供相同的一般信息，说明什么是自然流产，何时需要就医。它不能告诉您身体里正在发生什么。请以您自己的医疗团队的意见为先。',
  // When to get help
  urgentTitle: '何时求助',
  // What you may notice
  symptomsTitle: '您可能注意到的情况',
  // Find your sign. If you have more than one, do what the most urgent one says.
  symptomsIntro: '请找到您的症状。如果不止一种，请按最紧急的那种去做。',
  // Questions people ask
  questionsTitle: '大家常问的问题',
  // People to talk to
  supportTitle: '可以倾诉的人',
  // You can call without being in crisis. Partners, family and friends can call too.
  supportIntro: '没有危机也可以打电话。伴侣、家人和朋友也可以打。',
};
