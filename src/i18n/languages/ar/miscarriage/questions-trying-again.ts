// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: 'حمل من جديد، أو لا',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: 'متى يمكن ذلك، حمض الفوليك، هل يتكرّر، الفحوص، منع الحمل',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: 'إذا أردتُ المحاولة من جديد، فمتى يمكنني؟',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        'معظم الناس يمكنهم المحاولة بعد توقّف الدم وحين يشعرون بالاستعداد. لا داعي للعجلة. كانت النصيحة القديمة الانتظار ستة أشهر. لكن دراسة كبيرة بعد ذلك لم تجد خطرًا إضافيًا في المحاولة خلال ثلاثة أشهر.',
        // Ask your team first if you had:
        'اسألي فريقكِ الطبي أولًا إذا حدث لكِ:',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            'حمل خارج الرحم. الانتظار غالبًا ثلاثة أشهر بعد دواء الميثوتريكسات (methotrexate). وبعد رعاية أخرى، غالبًا دورتان كاملتان.',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            'حمل عنقودي، تنمو فيه المشيمة بطريقة غير معتادة. لا تحملي حتى تنتهي تحاليل المتابعة.',
            // any other illness or treatment that worries you.
            'أيّ مرض أو علاج آخر يقلقكِ.',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: 'متى احمل بعد الاجهاض الحمل مرة ثانية كم انتظر ستة اشهر حمل جديد',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: 'هل آخذ حمض الفوليك؟',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        'نعم، إذا كان من الممكن أن يحدث حمل من جديد. ابدئي الآن، واستمرّي في الأشهر الأولى. حمض الفوليك (folic acid) فيتامين.',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        'اسألي {clinic} أو الصيدلي هل تحتاجين إلى جرعة أقوى، كما يحتاج بعض الناس. قد يكون السبب السكري، أو الصرع، أو مشكلة في العمود الفقري في العائلة.',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        'بعد الميثوتريكسات (methotrexate)، وهو دواء للحمل خارج الرحم، لا تأخذيه بعد. انتظري حتى يقول فريقكِ الطبي إن ذلك ممكن.',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: 'فوليك اسيد حمض الفوليك فيتامينات مكملات قبل الحمل فيتامين د',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: 'هل سيتكرّر ذلك؟',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        'عند معظم الناس، لا يتكرّر. بعد فقدان الحمل مرة أو مرتين، يأتي عند معظمهم حمل سليم. لا أحد يستطيع أن يعدكِ بذلك.',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        'احتمال فقدان آخر يزداد مع كل مرة. أقلّ من 1 من كل 100 شخص يفقدون الحمل ثلاث مرات أو أكثر. بعد مرتين، اطلبي خطة. انظري: {#tests-offered}',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        'بعد حمل خارج الرحم، قد يكون حمل جديد خارج الرحم أيضًا. إذا كان الاختبار إيجابيًا مع ألم أو نزول دم، فاذهبي إلى {department} الآن.',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: 'يتكرر الاجهاض مرة ثانية احتمال نسبة الحمل القادم اجهاض متكرر',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: 'متى تُعرض الفحوص لمعرفة السبب؟',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        'اطلبي خطة بعد فقدان الحمل مرتين. بعض الجهات تعرض حينئذ الفحوص كاملة. وبعضها يبدأ بعد ثلاث مرات، أو قبل ذلك إذا اشتُبه في سبب غير التغيّر العشوائي. في كثير من الأماكن، لا يلزم أن تكون المرات متتالية.',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        'قد لا تجد الفحوص سببًا.',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: 'فحوصات الاجهاض المتكرر تحاليل سبب مرتين ثلاث مرات',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: 'ماذا لو كنت لا أريد الحمل الآن؟',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        'إذا كان جماعكِ قد يؤدي إلى حمل، فاستعملي وسيلة لمنع الحمل من المرة الأولى. يمكن أن يحدث الحمل قبل أن تأتي دورتكِ القادمة.',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        'اسألي {clinic} أيّ الوسائل يناسبكِ، ومتى يمكن أن تبدأ كل منها. قبل الجماع، انتظري حتى يتوقّف الدم، ومدة أطول إذا قال فريقكِ الطبي ذلك.',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        'قد تريدين حملًا فيما بعد، أو لا تريدينه أبدًا. لستِ مضطرّة إلى تبرير ذلك لأحد.',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: 'منع الحمل حبوب منع الحمل واقي لولب موانع لا اريد الحمل تبويض',
    },
  },
};
