// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: 'جسمكِ بعد ذلك',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: 'الاختبارات، الهرمونات، الدورة، الحليب، التعب، العودة إلى العمل',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: 'اختبار الحمل ما زال إيجابيًا. ماذا يعني ذلك؟',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        'إذا ظلّ إيجابيًا بعد مرور {test-weeks} على الإجهاض التلقائي، فاتصلي ب{clinic} اليوم. قد يعني ذلك أن جزءًا من الحمل ما زال في الرحم.',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        'وقد يعني أيضًا حملًا خارج الرحم. أو حملًا عنقوديًا، تنمو فيه المشيمة بطريقة غير معتادة. كل منها يحتاج إلى رعاية.',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        'قبل ذلك الوقت، قد يظلّ الاختبار إيجابيًا عند بعض الناس بعد انتهاء الحمل. إذا حدّد لكِ فريقكِ الطبي يومًا آخر للاختبار، فالتزمي به.',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: 'تحليل الحمل ايجابي بعد الاجهاض خطين اختبار منزلي هرمون ما زال موجود',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: 'متى يختفي هرمون الحمل؟',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        'قد يستغرق ذلك بضعة أسابيع، وأكثر إذا كان مستواه مرتفعًا. يُسمّى هذا الهرمون hCG.',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        'الانخفاض البطيء يحتاج إلى تحاليل أخرى. فقد يكون جزء من الحمل ما زال في الرحم، أو قد يكون الحمل خارج الرحم. اذهبي إلى كل تحليل دم، حتى لو كانت حالتكِ جيدة.',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        'إذا ظلّ الاختبار المنزلي إيجابيًا بعد مرور {test-weeks} على الإجهاض التلقائي، فاتصلي ب{clinic} اليوم.',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: 'هرمون الحمل نزول الهرمون صفر بيتا ينزل ببطء كم مدة سلبي hcg',
    },
    'first-period': {
      // When will my period come back?
      ask: 'متى تعود الدورة؟',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        'تأتي غالبًا بعد {first-period} من الإجهاض التلقائي. إذا لم تأتِ خلال {period-weeks}، فراجعي {clinic} أو طبيبكِ.',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        'يمكن أن يحدث حمل قبل تلك الدورة الأولى. إذا كنتِ لا تريدين ذلك، فاسألي الآن عن وسائل منع الحمل. انظري: {#not-trying}',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        'اتصلي ب{clinic} اليوم إذا لم تكوني متأكّدة من أنها الدورة. وكذلك إذا خفّ الدم ثم اشتدّ.',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: 'الدورة بعد الاجهاض متى تنزل العادة الحيض تاخر الدورة تبويض',
    },
    'healing': {
      // How long does healing take?
      ask: 'كم يستغرق التعافي؟',
      answer: [
        // Your body will often need a few weeks. Your feelings may need less time, or much more.
        'يحتاج الجسم غالبًا إلى بضعة أسابيع. أما المشاعر فقد تحتاج إلى وقت أقل، أو أكثر بكثير.',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        'اتصلي ب{clinic} اليوم إذا استمر الدم {bleeding-weeks}، أو خفّ ثم اشتدّ. تأتي الدورة غالبًا بعد {first-period}.',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        'إذا كنتِ لا تستطيعين العمل أو النوم أو رعاية الآخرين، فاتصلي اليوم أيضًا. انظري: {#when-help-feelings}',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: 'مدة التعافي بعد الاجهاض شفاء متى ارجع طبيعية نفاس الاجهاض كم اسبوع',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: 'متى أعود إلى العمل أو الرياضة أو السباحة؟',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        'لا يوم محدّد: تعودين حين تشعرين بالقدرة، إلا إذا طلب فريقكِ الطبي الانتظار. بعض الناس يحتاجون إلى يوم أو يومين، وبعضهم إلى أسابيع.',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        'ابدئي برفق. إذا زاد الدم عند الحركة، فتوقّفي واستريحي. إذا لم يخفّ، فاتصلي ب{clinic} اليوم.',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        'لا تسبحي ما دام الدم ينزل. بعد علاج حمل خارج الرحم، اسألي أولًا.',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: 'رياضة جيم جري رفع اثقال العمل دوام رجوع سباحة متى اشتغل',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: 'أشعر بتعب شديد وضيق تنفّس على الدرج. هل هو من النزيف؟',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        'قد يكون كذلك: فقدان دم كثير قد يُنقص الحديد. اتصلي ب{clinic} اليوم واطلبي تحليل دم.',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        'قد يأتي أيضًا صداع، أو شحوب أكثر من المعتاد. على البشرة الداكنة، يظهر الشحوب على الشفتين أو اللثة أو باطن الكفّين.',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        'اطلبي المساعدة الطبية فورًا إذا شعرتِ بقرب الإغماء، أو شحب لونكِ كثيرًا، أو كان قلبكِ يدقّ بسرعة كبيرة. وكذلك عند ألم في الصدر، أو صعوبة التنفّس وأنتِ جالسة.',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: 'فقر دم انيميا نقص حديد ارهاق تعب دوخة خفقان ضعف نهجان',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: 'هل سينزل حليب، ومتى يزول ألم الثديين؟',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        'قد ينزل الحليب بعد فقدان حمل عمره نحو 16 أسبوعًا أو أكثر، غالبًا بين اليوم الثاني والخامس. قبل ذلك، يخفّ ألم الثديين مع انخفاض الهرمون.',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        'البسي حمّالة صدر مشدودة ليلًا ونهارًا، واستعملي كمّادات باردة. إذا امتلأ الثديان كثيرًا، فأخرجي قليلًا من الحليب، بقدر ما يريحكِ لا أكثر. اسألي مبكرًا عن دواء يوقف الحليب.',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        'إذا صار الثدي ساخنًا محمرًّا مؤلمًا، فاتصلي ب{clinic} اليوم. وإذا ارتفعت الحرارة، فاطلبي المساعدة الطبية فورًا.',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: 'لبن حليب الثدي صدري يوجعني تحجر التهاب الثدي توقيف الحليب تنشيف',
    },
  },
};
