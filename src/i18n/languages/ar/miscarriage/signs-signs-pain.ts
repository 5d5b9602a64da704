// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: 'الألم',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: 'مغص كألم الدورة، ألم في جهة واحدة، طرف الكتف، ألم لا يخفّ',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: 'مغص خفيف كألم الدورة',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it. After fertility treatment, a scan may not rule it out.
        'المغص الخفيف أسفل البطن، كألم الدورة، قد يكون جزءًا من حمل سليم في بدايته. وقد يكون علامة على الإجهاض التلقائي. والحمل خارج الرحم لا يُستبعد إلا إذا أظهر السونار أن حملكِ داخل الرحم. وبعد علاج الخصوبة، قد لا يستبعده السونار.',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        'اتصلي ب{clinic}. لتخفيف الألم، استعملي {paracetamol} كأول مسكّن، كما هو مكتوب على العلبة. اطلبي المساعدة الطبية فورًا إذا صار الألم شديدًا أو مفاجئًا، أو تركّز في جهة واحدة. وكذلك عند أيّ ألم {late-weeks}. انظري: {now}',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: 'قولي أين الألم، وكم يستمر، وهل ينزل دم.',
      // period pain tummy ache stomach ache backache cramping twinges
      also: 'مغص تقلصات خفيفة وجع مثل الدورة الم الظهر وجع بطن شد في البطن نغزات',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: 'ألم مفاجئ أو شديد في البطن',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        'قد يكون هذا حملًا خارج الرحم. وقد ينزف داخل جسمكِ ويعرّض حياتكِ للخطر. وقد يكون ألم الإجهاض التلقائي أيضًا قويًا جدًا، مثل ألم الولادة. لا يمكنكِ التمييز بينهما في البيت.',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '{Call} أو اذهبي إلى {department}. وكذلك عند ألم لا يخفّفه {paracetamol} حين يُستعمل كما هو مكتوب على العلبة.',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: 'قولي أين الألم، ومتى بدأ، وهل أظهر السونار أن الحمل داخل الرحم.',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: 'وجع قوي طعنات سكاكين الم حاد لا يحتمل الحوض المعدة طلق المسكن لا ينفع',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers:
        'الم شديد, وجع شديد, الم قوي, وجع قوي, الم حاد, الم مفاجئ, وجع مفاجئ, الم لا يحتمل, وجع لا يحتمل, الم فظيع, وجع فظيع, وجع مو طبيعي, مغص شديد, مغص قوي, مغص حاد, اموت من الوجع, اموت من الالم, اصرخ من الالم, سكاكين في بطني, طعنات, البنادول ما نفع, البنادول لا ينفع, المسكن لا ينفع, المسكن ما نفع, الالم لا يخف, الوجع ما يروح',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: 'ألم في أسفل البطن من جهة واحدة',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'قد يكون هذا علامة على حمل خارج الرحم. وقد ينزف داخل جسمكِ ويعرّض حياتكِ للخطر. لا يُستبعد إلا إذا أظهر السونار أن الحمل داخل الرحم.',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        'بعد أطفال الأنابيب (IVF) أو أيّ علاج آخر للخصوبة، قد يكون حمل داخل الرحم وآخر خارجه. هذا نادر، لكن السونار لا ينفيه حينئذ.',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '{Call} أو اذهبي إلى {department}. اذهبي حتى لو كان الألم خفيفًا.',
      ],
      // Has a scan shown the pregnancy in your womb? Then call {clinic} today for mild pain. But get help now {late-weeks}, or after fertility treatment.
      why: 'هل أظهر السونار أن الحمل داخل الرحم؟ إذن اتصلي ب{clinic} اليوم عند ألم خفيف. لكن اطلبي المساعدة الطبية فورًا إذا شعرتِ بألم {late-weeks}، أو بأيّ ألم بعد علاج الخصوبة.',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: 'قولي في أيّ جهة، ومتى بدأ، وهل أُجري لكِ سونار، وهل تلقّيتِ علاجًا للخصوبة.',
      // left side right side ovary tube groin ectopic
      also: 'الجهة اليسرى اليمنى جنب مبيض انبوب خاصرة حمل خارج الرحم حمل هاجر',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers:
        'جهة واحدة, جانب واحد, جنب واحد, ناحية واحدة, الجهة اليمنى, الجهة اليسرى, الجانب الايمن, الجانب الايسر, جنبي اليمين, جنبي اليسار, جنبي الشمال, الم المبيض, وجع المبيض, الم في الخاصرة, حمل خارج الرحم, حمل هاجر, حمل مهاجر, حمل منتبذ, حمل بالانبوب, حمل في الانبوب, حمل انبوبي, ectopic',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: 'ألم في طرف الكتف',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'طرف الكتف هو حيث يلتقي الكتف بالذراع. الألم هناك قد يكون علامة على حمل خارج الرحم. وقد ينزف داخل جسمكِ ويعرّض حياتكِ للخطر. لا يُستبعد إلا إذا أظهر السونار أن الحمل داخل الرحم.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '{Call} أو اذهبي إلى {department}. لا تنتظري حتى يزداد الألم أو ينزل دم.',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: 'قولي بالإنجليزية: “I am pregnant, or may be, and I have pain in my shoulder tip.” أي: أنا حامل، أو قد أكون حاملًا، وعندي ألم في طرف الكتف.',
      // shoulder ache arm neck ectopic
      also: 'كتف وجع الكتف ذراع رقبة حمل خارج الرحم',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers: 'كتف, الكتف, كتفي, اكتافي, طرف الكتف, الم الكتف, وجع الكتف, لوح الكتف, الم بالكتف, رقبتي وكتفي',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: 'ألم في البطن أو نزول دم، ومعه ألم عند التبوّل أو التبرّز أو قيء أو إسهال',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        'قد يكون هذا حملًا خارج الرحم. من السهل أن تُظنّ هذه العلامات نزلة معوية، وقد تكون كذلك. لا يُستبعد الحمل خارج الرحم إلا إذا أظهر السونار أن الحمل داخله.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '{Call} أو اذهبي إلى {department}. لا تنتظري حتى يزول.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        'هل أعطاكِ فريقكِ الطبي خلال آخر أربع وعشرين ساعة الميزوبروستول (misoprostol)، وهو دواء لعلاج الإجهاض التلقائي؟ إذن قد يكون الغثيان أو الإسهال منه. اتصلي بالفريق حالًا. إذا لم يجب أحد، أو شعرتِ بقرب الإغماء، أو كان الألم شديدًا، فاطلبي المساعدة الطبية فورًا.',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: 'قولي إنكِ حامل، أو قد تكونين حاملًا. قولي أين الألم وماذا لاحظتِ.',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: 'بول حرقان تبول براز حمام ترجيع استفراغ تقيؤ اسهال نزلة معوية مثانة',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers:
        'الم عند التبول, وجع عند التبول, حرقان بول, حرقة بول, حرقان في البول, حرقة في البول, الم عند التبرز, وجع عند التبرز, الم عند الاخراج, ترجيع ووجع, استفراغ ونزيف, استفراغ والم, قيء والم, قيء ونزيف, اسهال والم, اسهال ومغص, اسهال ووجع, اسهال ونزيف',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: 'ألم أو نزول دم بعد حمل سابق خارج الرحم',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        'حدث لكِ حمل خارج الرحم من قبل، واختبار الحمل إيجابي الآن. قد يكون حملًا آخر خارج الرحم. يجب استبعاد ذلك أولًا بالسونار وتحاليل الدم.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} أو اذهبي إلى {department}، حتى لو كان الدم قليلًا أو الألم خفيفًا.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'مع اختبار حمل إيجابي ومن دون ألم أو نزول دم، اتصلي ب{clinic} اليوم.',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: 'ابدئي بالقول إنه حدث لكِ حمل خارج الرحم من قبل. وقولي هل أُجري لكِ سونار هذه المرة.',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: 'حمل هاجر من قبل حمل خارج الرحم سابق استئصال الانبوب',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers:
        'حمل خارج الرحم سابق, حمل هاجر سابق, حمل خارج الرحم من قبل, حمل خارج الرحم قبل, كان عندي حمل خارج الرحم, كان عندي حمل هاجر, استئصال انبوب, شالوا الانبوب, استاصلوا الانبوب, قناة فالوب مستاصلة',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: 'ألم أو نزول دم مع لولب أو بعد ربط الأنابيب',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        'اختبار الحمل إيجابي مع وجود لولب (IUD)، أو بعد ربط الأنابيب أو عملية فيها. عندئذ يكون الحمل خارج الرحم أكثر احتمالًا. يجب استبعاده أولًا.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} أو اذهبي إلى {department}، حتى لو كان الدم قليلًا أو الألم خفيفًا.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'إذا كان الاختبار إيجابيًا من دون ألم ولا دم، فاتصلي ب{clinic} اليوم.',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: 'قولي إن لديكِ لولبًا، أو أُجريت لكِ عملية في الأنابيب. وقولي متى كان الاختبار إيجابيًا.',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: 'لولب حمل على اللولب ميرينا نحاسي ربط الانابيب ربط المبايض تعقيم iud mirena',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers:
        'لولب, اللولب, حامل على اللولب, حمل مع اللولب, ميرينا, لولب نحاسي, ربط الانابيب, ربط انابيب, ربطت الانابيب, ربط المبايض, ربط قناة فالوب, iud, ius, mirena, kyleena',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: 'ألم شديد أو في جهة واحدة أو في طرف الكتف بعد أطفال الأنابيب (IVF)',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        'بعد أطفال الأنابيب (IVF) أو أيّ علاج آخر للخصوبة، قد يحدث، نادرًا، حملان معًا. أحدهما داخل الرحم، والآخر خارجه. إذا أظهر السونار الأول، فهذا لا ينفي الثاني.',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '{Call} أو اذهبي إلى {department}، مهما أظهر السونار. ثم أخبري عيادة الخصوبة.',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: 'ابدئي بالقول إنكِ تلقّيتِ علاجًا للخصوبة، ومتى. وقولي أين الألم.',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: 'اطفال انابيب حقن مجهري ارجاع الاجنة ترجيع نقل اجنة تنشيط تلقيح ivf icsi حمل مزدوج',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers:
        'الم بعد الحقن المجهري, وجع بعد الحقن المجهري, الم بعد اطفال الانابيب, الم بعد الترجيع, الم بعد ارجاع الاجنة, الم بعد نقل الاجنة, وجع بعد الارجاع, ivf, icsi',
    },
  },
};
