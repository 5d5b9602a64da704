// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const helping = {
  'help-listen': {
    // How do I listen well?
    ask: 'كيف أُحسن الاستماع؟',
    answer: [
      // Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.
      'اتركي لها الكلام، ولا تحاولي إصلاح الأمر. اسألي «كيف حالكِ اليوم؟» وانتظري الجواب.',
      // Do not judge what they feel. Relief is as real as grief. Silence is fine too.
      'لا تحكمي على ما تشعر به. الارتياح حقيقي مثل الحزن. والصمت مقبول أيضًا.',
      // Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.
      'ابقي على تواصل بعد الأسابيع الأولى. الضيق قد يستمر أشهرًا. إذا لم تعد قادرة على الاحتمال، فساعديها في طلب المساعدة. انظري: {#when-help-feelings} إذا بدا أنها على وشك إنهاء حياتها، {call}، وابقي معها.',
    ],
    // support friend listening grief
    also: 'مساندة صديقة استماع حزن دعم كيف اسمع',
  },
  'help-practical': {
    // What can I do for them?
    ask: 'ماذا يمكن أن أفعل من أجلها؟',
    answer: [
      // Offer one clear thing, and then do it. You could:
      'اعرضي شيئًا واحدًا واضحًا، ثم افعليه. يمكنكِ مثلًا:',
      {
        list: [
          // bring food, or full-size pads
          'إحضار طعام، أو فوط صحية كاملة',
          // take them to the clinic, and stay if they want you there
          'أخذها إلى العيادة، والبقاء معها إذا أرادت',
          // look after children or pets
          'رعاية الأطفال أو الحيوانات',
          // make calls, such as to work, if they ask you to.
          'إجراء مكالمات، مع العمل مثلًا، إذا طلبت ذلك.',
        ],
      },
      // Ask before you visit, and before you tell anyone.
      'اسأليها قبل أن تزوريها، وقبل أن تخبري أحدًا.',
      // Learn when help is urgent: see {now}. If they cannot phone, phone for them.
      'تعرّفي متى تكون المساعدة عاجلة، انظري: {now} إذا كانت لا تستطيع الاتصال، فاتصلي من أجلها.',
    ],
    // practical help meals lift childcare friend family
    also: 'مساعدة عملية طعام توصيل رعاية الاطفال صديقة عائلة',
  },
  'help-say': {
    // Which words help, and which can hurt?
    ask: 'أيّ كلمات تساعد، وأيّها قد يجرح؟',
    answer: [
      // Words that name what happened help, and words that make it smaller hurt. These may help:
      'الكلمات التي تسمّي ما حدث تساعد، والتي تصغّره تجرح. هذه قد تساعد:',
      {
        list: [
          // “I am so sorry about your miscarriage.”
          '«يؤسفني كثيرًا أنكِ فقدتِ حملكِ.»',
          // “I am thinking of you. No need to reply.”
          '«أفكّر فيكِ. لا حاجة إلى الرد.»',
          // “Would you like company, or quiet?”
          '«هل تريدين أن يبقى معكِ أحد، أم تفضّلين الهدوء؟»',
        ],
      },
      // It is better not to say these:
      'والأفضل عدم قول هذه:',
      {
        list: [
          // “At least it was early.”
          '«على الأقل كان مبكرًا.»',
          // “It’s common. It happens all the time.”
          '«هذا شائع. يحدث دائمًا.»',
          // “It was nature’s way.”
          '«هذه إرادة الطبيعة.»',
          // “I know exactly how you feel.”
          '«أعرف تمامًا بماذا تشعرين.»',
        ],
      },
      // If you have said one of them, say sorry. Then listen.
      'إذا قلتِ إحداها، فاعتذري. ثم استمعي.',
    ],
    // what to say what not to say words condolence sorry
    also: 'ماذا اقول كلمات مواساة تعزية كلام ماذا لا اقول اسف',
  },
};
