// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: 'الشريك والعائلة والأصدقاء والعمل',
  // Partners, children, supporting someone, time off, telling people
  summary: 'الشريك أو الزوج، الأطفال، مساندة شخص، إجازة من العمل، إخبار الناس',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: 'كيف قد يؤثّر هذا في الشريك أو الزوج؟',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        'قد يحزن الشريك أيضًا، أحيانًا فيما بعد أو بطريقة أخرى. في دراسة على أزواج، عانى بعض الشركاء ضغطًا نفسيًا قويًا أو قلقًا أو حزنًا لأشهر. وظهر ذلك أقلّ مما ظهر عند من كنّ حوامل.',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings} If your partner is very upset, see: {#supporting-someone}
        'الشريك أيضًا يمكنه طلب المساعدة لنفسه. العلامات نفسها تنطبق عليه. انظري: {#when-help-feelings} إذا كان شريكك في ضيق شديد، انظري: {#supporting-someone}',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: 'زوجي حزين شريكي علاقة زوج خطيب اب الزوجة',
    },
    'children': {
      // What do I tell children?
      ask: 'ماذا أقول للأطفال؟',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        'قولي لهم الحقيقة بكلمات قصيرة واضحة. يمكنكِ أن تقولي: «الحمل انتهى، ونحن حزينون. لم يتسبّب أحد في ذلك».',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        'كثيرًا ما يلاحظ الأطفال أن شيئًا ما حدث. تجنّبي كلمات مثل «ضاع» أو «نام»، فقد تخيف الطفل. قد تحتاجين إلى أن تكرّري أن لا شيء مما فعلوه سبّب ذلك.',
        // You choose when you tell them. You can also ask someone close to do it.
        'أنتِ تختارين متى تخبرينهم. ويمكنكِ أن تطلبي من شخص قريب أن يفعل ذلك.',
      ],
      // son daughter kids brother sister siblings explain
      also: 'اولادي ابني بنتي اخ اخت اطفال كيف اشرح',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: 'كيف أساند شخصًا مرّ بهذا؟',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        'عبّري عن أسفكِ، واستمعي من دون أحكام، وابقي على تواصل. الكلام ألطف من الصمت. انظري: {#what-to-say}',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        'قد يكون الشعور حزنًا، أو ارتياحًا، أو لا هذا ولا ذاك. لا تبحثي عن سبب أو عن جانب جيد فيما حدث.',
        // Offer help that you can really give. See: {#help-practical}
        'اعرضي مساعدة يمكنكِ حقًا تقديمها. انظري: {#help-practical}',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        'تعرّفي متى تكون المساعدة عاجلة، انظري: {now} إذا كان شخص على وشك إنهاء حياته، {call}.',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: 'صديقتي اجهضت اختي اجهضت ابنتي زوجتي اجهضت كيف اساعد زميلة',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: 'ماذا يمكن أن أقول لمن فقدت حملها؟',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        'ابدئي بقول «أنا آسفة»، ثم اتركي لها أن تقود الحديث. يمكنكِ أن تضيفي: «يمكنكِ أن تتحدّثي معي عنه، أو لا». أو: «لا أعرف ماذا أقول، لكنني هنا».',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        'استعملي كلماتها. إذا قالت «طفلي»، أو ذكرت اسمًا، فيمكنكِ ذلك أيضًا. وإذا قالت «الحمل»، فقولي الحمل.',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        'لا تقولي «على الأقل»، ولا تذكري أرقامًا. كلاهما يجعل الأمر يبدو صغيرًا. انظري: {#help-say}',
      ],
      // words message card text condolence sorry what not to say
      also: 'ماذا اقول رسالة مواساة تعزية كلمات كلام بطاقة ماذا لا اقول',
    },
    'work': {
      // Can I take time off work?
      ask: 'هل يمكنني أخذ إجازة من العمل؟',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        'يمكنكِ أيضًا طلب إجازة مرضية. بعض أصحاب العمل يريدون تقريرًا، ويمكنكِ طلبه من {clinic}. إذا كان القانون لا يمنحكِ إجازة، فيمكنكِ مع ذلك طلب وقت.',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: 'اجازة مرضية اجازة من الشغل دوام مدير صاحب العمل راتب حقوق تقرير طبي',
    },
    'telling-people': {
      // How do I tell people?
      ask: 'كيف أخبر الناس؟',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        'أنتِ تختارين من تخبرين، ومتى، وكم تقولين. لستِ مضطرّة إلى إخبار أحد.',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        'في استطلاع في الولايات المتحدة، شعر نحو 40 من كل 100 شخص بالوحدة بعد فقدان الحمل. قد يساعد أن يعرف شخص واحد.',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        'رسالة قصيرة تكفي: «حدث لي إجهاض تلقائي. لا أريد التحدّث عنه بعد». ويمكنكِ أن تطلبي من أحد أن يخبر الآخرين عنكِ.',
      ],
      // announce news family friends secret message alone
      also: 'كيف اخبر اهلي اقول للناس سر اخبار العائلة الاصدقاء رسالة وحيدة',
    },
  },
};
