// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: 'نزول دم مبكر جدًا',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: 'دورة أم إجهاض، حمل كيميائي، دم بني، دم في السونار',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: 'هل هذه الدورة أم إجهاض تلقائي؟',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        'لا يمكن معرفة ذلك بالنظر، فأجري اختبار حمل. فقدان الحمل المبكر جدًا قد يشبه دورة متأخرة.',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        'إذا كان الاختبار إيجابيًا، فاتصلي ب{clinic} اليوم. وإذا كان سلبيًا وقد سبقه اختبار إيجابي، فاتصلي اليوم أيضًا. قولي متى بدأت آخر دورة، ومتى أجريتِ الاختبار.',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        'ألم في أسفل البطن من جهة واحدة، أو في طرف الكتف، أو شعور بقرب الإغماء: اطلبي المساعدة الطبية فورًا، مهما كانت نتيجة الاختبار.',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: 'دورة متاخرة دورة غزيرة هل انا حامل هل هذا اجهاض او دورة تحليل سلبي',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: 'ما هو الحمل الكيميائي؟',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        'هو فقدان حمل مبكر جدًا، قبل أن يُظهر السونار أيّ شيء. الاختبار كان صحيحًا: كنتِ حاملًا.',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        'قد يكون الدم مثل الدورة أو أخفّ، ويصير الاختبار سلبيًا خلال أيام. اتصلي ب{clinic} اليوم ليعرفوا بذلك.',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        'تحوّل الاختبار إلى سلبي لا ينفي حملًا خارج الرحم. ألم في أسفل البطن من جهة واحدة، أو في طرف الكتف، أو شعور بقرب الإغماء: اطلبي المساعدة الطبية فورًا.',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: 'حمل كيماوي بيوكيميائي خط خفيف ثم سلبي تحليل ايجابي ثم نزلت الدورة خمس اسابيع',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: 'هل هو دم انغراس (تعشيش)؟',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        'قد يكون كذلك، لكن لا أحد يستطيع معرفة ذلك بالنظر. عند بعض الناس تنزل بقع دم خفيفة قرب موعد الدورة.',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        'إذا كان الاختبار إيجابيًا، فاتصلي ب{clinic} اليوم، حتى لو كان الدم خفيفًا أو توقّف. استعملي فوطة صحية، لتقولي كم الدم وما لونه. قولي متى بدأ، ومتى كانت آخر دورة.',
      ],
      // light spotting before period due pink implant
      also: 'دم التعشيش دم الانغراس نزيف الانغراس بقع قبل الدورة دم وردي خفيف',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: 'هل الدم البني أو الإفرازات البنية علامة سيئة؟',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        'هذا لا يبيّن ما يحدث: الدم البني دم أقدم. وهو نزول دم أيضًا، فاتصلي ب{clinic} اليوم. استعملي فوطة صحية، لتري كم الدم وهل يصير أحمر.',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        'الدم البني المائي قد يأتي أيضًا مع حمل خارج الرحم. مع ألم في أسفل البطن من جهة واحدة، أو في طرف الكتف، أو شعور بقرب الإغماء، اطلبي المساعدة الطبية فورًا.',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: 'افرازات بنية دم بني دم قديم بني غامق مائي مثل القهوة نقط بنية',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: 'نزل دم بعد الجماع أو بعد سونار مهبلي. ماذا يعني ذلك؟',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        'قد يأتي من عنق الرحم، فهو ينزف بسهولة أكبر أثناء الحمل. لا أحد يستطيع التأكّد من ذلك في البيت، فاتصلي ب{clinic} اليوم. قولي متى بدأ وكم الدم.',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Do not have sex until your team says that you can.
        'الجماع لا يسبّب الإجهاض التلقائي. ما دام الدم ينزل، استعملي الفوط الصحية لا السدادات القطنية (التامبون). لا جماع حتى يقول فريقكِ الطبي إن ذلك ممكن.',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: 'دم بعد العلاقة الزوجية نزيف بعد الجماع بعد الفحص الداخلي سونار مهبلي عنق الرحم',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: 'السونار يُظهر دمًا بجانب كيس الحمل. ماذا يعني ذلك؟',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        'يعني أن بعض الدم تجمّع قرب الحمل. كثير من هذه الأحمال يستمر. ولا تتفق الدراسات على مقدار ما يزيده ذلك من احتمال فقدان الحمل.',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        'قد ينزل دم من جديد. اتصلي ب{clinic} اليوم عند أيّ دم جديد. لم يثبت أن ملازمة الفراش تفيد. اسألي ما حجمه، وهل تحتاجين إلى سونار آخر، وإلى ماذا تنتبهين.',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: 'تجمع دموي ورم دموي نزيف حول الكيس تكدم خلف الكيس هيماتوما hematoma',
    },
  },
};
