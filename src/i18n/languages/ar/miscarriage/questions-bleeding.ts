// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: 'نزول الدم وقطع الدم',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: 'قطع الدم الصغيرة، متى يكون النزيف خطيرًا، دم أم أنسجة، دم يتوقّف ويعود',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: 'هل يبدأ الإجهاض التلقائي بقطع دم صغيرة؟',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        'في الغالب لا: أول علامة تكون عادةً نزول دم أو بقع دم خفيفة (تبقيع). وكثيرًا ما يأتي معه مغص كألم الدورة. أما قطع الدم، إن خرجت، فتأتي غالبًا فيما بعد، حين يشتدّ النزيف.',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        'فقدان الحمل المبكر جدًا قد يشبه الدورة، مع قطع دم صغيرة منذ البداية. إذن قطع الدم الصغيرة لا تثبت الإجهاض التلقائي، ولا تنفيه. وبعض الناس لا ينزل منهم دم أبدًا.',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        'اتصلي ب{clinic} اليوم. السونار هو الذي يعطي الجواب، وكثيرًا ما يلزم سونار ثانٍ أو تحاليل دم.',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: 'جلطات دم صغيرة كتل دم خثرات قطع صغيرة اول علامة بداية الاجهاض هل هذا طبيعي دم متجلط كبد',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: 'خرجت مني قطعة دم. ماذا تعني؟',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        'قد تخرج قطع دم مع الإجهاض التلقائي، لكن القطعة لا تبيّن هل هو إجهاض. القطعة كتلة من دم كثيف. عند بعض الناس تخرج قطع دم مع مغص حين يشتدّ النزيف. وعند آخرين لا يخرج شيء.',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        'اتصلي ب{clinic} اليوم وقولي ما حجمها. قطع الدم لا تفسّر الألم القوي. عند ألم قوي، اطلبي المساعدة الطبية فورًا.',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: 'نزلت جلطة نزلت كتلة دم خرجت قطعة دم كبدة لماذا تخرج الجلطات شفت جلطة هل هذا طبيعي',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: 'متى يكون النزيف خطيرًا؟',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'يكون خطيرًا إذا {pad}: اطلبي المساعدة الطبية فورًا. لا تنتظري حتى تتشبّع فوطة صحية ثانية. ويكون خطيرًا أيضًا إذا ظلّ يزداد ولا يخفّ.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        'المشبعة أي المبتلّة كلها من الأمام إلى الخلف. والكاملة أي فوطة صحية كاملة (نسائية)، لا فوطة يومية رقيقة. فوط الليل أو الولادة تتّسع لدم أكثر، فلا تنتظري حتى تتشبّع.',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        'انظري إلى الفوطة الصحية، لا إلى المرحاض. الماء يجعل الدم يبدو أكثر، وما يسقط فيه لا يُرى. السدادات القطنية (التامبون) وكؤوس الحيض تُخفي مقدار الدم.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'ربما حدّد لكِ فريقكِ الطبي مقدارًا آخر من النزيف تُطلب عنده المساعدة. في هذه الحالة، التزمي بما قيل لكِ. وإذا شعرتِ بقرب الإغماء أو بأنكِ لستِ بخير، فلا تنتظري.',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: 'كم النزيف الطبيعي نزيف شديد غزير كم فوطة في الساعة متى النزيف خطير كمية الدم',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: 'كيف تبدو قطع الدم، ومتى يكون الحجم مهمًا؟',
      answer: [
        // Most clots are dark red, flat and like jelly. The bigger they are, the more they matter. They tend to break up easily.
        'معظم قطع الدم أحمر داكن ومسطّح ويشبه الهلام. وكلما كبرت زادت أهميتها. وهي تتفتّت بسهولة غالبًا.',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        'تحتاجين إلى المساعدة الطبية فورًا عند الحجم المذكور في الحدّ أدناه، أو عند قطع متتالية مهما كان حجمها. اتصلي ب{clinic} اليوم عند قطع أصغر، مثل {clot-today}.',
        // You do not have to touch it. Looking is enough to tell the size.
        'لستِ مضطرّة إلى لمسها. النظر يكفي لمعرفة الحجم.',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: 'شكل الجلطة حجم الجلطة جلطة كبيرة كرة غولف جوزة هلام دم غامق كم حجم قطع الدم',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: 'كيف أميّز قطعة الدم من أنسجة الحمل؟',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        'قطع الدم معظمها أحمر داكن وطريّ كالهلام، أما أنسجة الحمل فأقسى وأفتح لونًا. قد تكون وردية أو رمادية أو بيضاء، ومتكتّلة أو خيطية. ربما لا يمكنكِ التمييز. لستِ مضطرّة إلى النظر.',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead. But get help now {late-weeks}.
        'إذا ظننتِ أن أنسجة الحمل خرجت، فاطلبي المساعدة الطبية فورًا. إذا أخبركِ فريقكِ الطبي بأن هذا الحمل ينتهي، فاتصلي ب{clinic} اليوم بدلًا من ذلك. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        'خروج شيء لا يعني أن الأمر انتهى، ولا أن الحمل لم يكن خارج الرحم. إذا لم يُظهر السونار أن الحمل داخل الرحم، فاطلبي تحاليل دم.',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: 'فرق بين الدم والانسجة لحم كيس رمادي ابيض وردي خيوط نزل شيء في المرحاض الحمام',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: 'الدم يتوقّف ثم يعود. هل هذه علامة جيدة أم سيئة؟',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        'لا هذه ولا تلك. قد يأتي الدم ويذهب خلال أيام، مع إجهاض تلقائي أو من دونه. اتصلي ب{clinic} اليوم، حتى لو توقّف. السونار هو الذي يعطي الجواب، وكثيرًا ما يلزم سونار ثانٍ.',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        'هل حدث لكِ إجهاض تلقائي؟ إذن اتصلي ب{clinic} اليوم إذا خفّ الدم ثم اشتدّ من جديد. وكذلك إذا استمر {bleeding-weeks}.',
      ],
      // on and off comes and goes spotting stopped came back again
      also: 'الدم يروح ويجي متقطع يوقف ويرجع نزيف متقطع توقف الدم ثم رجع',
    },
  },
};
