// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // While it happens
  title: 'أثناء حدوثه',
  // At home, how much it hurts, what you may see, what to have ready
  summary: 'في البيت، كم يؤلم، ما قد ترينه، ماذا أجهّز',
  questions: {
    'while-at-home': {
      // What may happen at home, step by step?
      ask: 'ماذا قد يحدث في البيت، خطوة بخطوة؟',
      answer: [
        // Bleeding and cramps often build up, reach a peak, then ease.
        'غالبًا يزداد الدم والمغص، ثم يبلغان الذروة، ثم يخفّان.',
        {
          list: [
            // First there may be a little bleeding, cramps or backache, for days or weeks.
            'في البداية قد يكون دم قليل، أو مغص كألم الدورة، أو ألم في الظهر، لأيام أو أسابيع.',
            // Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.
            'ثم يصير الدم أكثر من الدورة، ويشتدّ المغص. إذا ظلّ الدم يزداد ولم يخفّ، فاطلبي المساعدة الطبية فورًا.',
            // At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.
            'عند الذروة قد تخرج قطع دم داكنة، وأنسجة حمل وردية أو رمادية. الجزء الأشدّ يستمر غالبًا نحو 2 إلى 3 ساعات.',
            // After that, cramps and bleeding ease. Bleeding may stop and start for days.
            'بعد ذلك يخفّ المغص والدم. قد يتوقّف الدم ويعود لأيام.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'ألم يخبركِ أحد بأن هذا الحمل ينتهي؟ إذن خروج أنسجة الحمل يعني: اذهبي إلى {department} الآن. وكذلك عند نزول دم أو ألم في البطن {late-weeks}.',
        // Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.
        'خروج شيء لا يثبت أن الأمر انتهى. اسألي {clinic} هل تحتاجين إلى سونار أو تحليل دم.',
      ],
      // what to expect stages how it feels at home process hours peak
      also: 'كيف ينزل الجنين في البيت مراحل الاجهاض كم ساعة خطوات ماذا اتوقع',
    },
    'pain-while': {
      // How strong can the pain be?
      ask: 'كم قد يكون الألم قويًا؟',
      answer: [
        // It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.
        'قد يكون مثل مغص الدورة، أو قويًا جدًا مثل الولادة. لستِ مضطرّة إلى تحمّله: يمكن لفريقكِ الطبي أن يعطيكِ مسكّنًا أقوى.',
        // Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}
        'استعملي {paracetamol} كأول مسكّن، كما هو مكتوب على العلبة. إذا لم يخفّف الألم، فاذهبي إلى {department} الآن. لا تستعملي الإيبوبروفين (ibuprofen) وما يشبهه حتى يقول فريقكِ الطبي إن ذلك ممكن. انظري: {#pain-relief}',
        // Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.
        'قد تساعد الحرارة الدافئة في تخفيف المغص. إذا كان الألم مفاجئًا أو حادًا أو في جهة واحدة، فلا تنتظري أن تفيد: اطلبي المساعدة الطبية فورًا.',
      ],
      // cramps labour contractions hurts heat hot water bottle painkillers agony
      also: 'الم الاجهاض مغص طلق تقلصات وجع قوي قربة ماء ساخن مسكن',
    },
    'what-might-i-see': {
      // What might I see?
      ask: 'ماذا قد أرى؟',
      answer: [
        // You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.
        'قد ترين دمًا، وقطع دم، وعند بعض الناس أنسجة الحمل أو كيسًا صغيرًا. يمكنكِ التوقّف عن القراءة هنا. لستِ مضطرّة إلى النظر، ويمكن لشخص آخر أن ينظر بدلًا منكِ.',
        {
          list: [
            // Before 6 weeks, bleeding is much like a period.
            'قبل 6 أسابيع من الحمل، يكون الدم شبيهًا جدًا بالدورة.',
            // In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.
            'في الأسابيع التالية قد تخرج قطع دم داكنة كالهلام، وبعض الناس يرون كيسًا صغيرًا فيه سائل.',
            // Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.
            'في وقت لاحق من الأشهر الثلاثة الأولى، قد تكون في قطع الدم أجزاء رقيقة كالجلد. يكون هناك حينئذ شكل صغير جدًا، وكثير من الناس لا يرونه.',
            // Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.
            'وبعد ذلك، قد ينزل سائل أولًا، ثم دم وقطع دم. قد ترين جسمًا صغيرًا جدًا، وحبلًا سريًا.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'ألم يخبركِ أحد بأن هذا الحمل ينتهي؟ إذن خروج أنسجة الحمل يعني: اذهبي إلى {department} الآن. وكذلك عند نزول دم أو ألم في البطن {late-weeks}.',
      ],
      // what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord
      also: 'شكل الاجهاض كيف شكل الجنين كيس الحمل انسجة مشيمة حبل سري شكل السقط',
    },
    'what-to-do-with-what-passes': {
      // What do I do with what comes out?
      ask: 'ماذا أفعل بما يخرج؟',
      answer: [
        // First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.
        'أولًا: إذا لم يخبركِ أحد بأن هذا الحمل ينتهي، فاذهبي إلى {department} الآن. إذا أخبركِ فريقكِ الطبي بذلك، فاتصلي ب{clinic} اليوم. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
        // In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.
        'في الأسابيع الأولى، يخرج عند كثير من الناس في المرحاض ويُصرَّف بالماء. وآخرون يحتفظون به. لا خطأ في هذا ولا في ذاك، ولستِ مضطرّة إلى النظر إليه.',
        // If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.
        'إذا أردتِ فحصه أو دفنه، فضعيه في وعاء نظيف واحفظيه باردًا. ثم اتصلي ب{clinic}. عند بعض العيادات تكفي صورة أو الفوطة الصحية.',
        // Rules on what you may keep or bury differ. See: {#keep-or-bury}
        'القواعد بشأن ما يمكن الاحتفاظ به أو دفنه تختلف. انظري: {#keep-or-bury}',
      ],
      // tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden
      also: 'نسيج مرحاض تواليت احتفظ وعاء المستشفى صورة دفن ثلاجة حديقة السقط',
    },
    'have-ready': {
      // What should I have ready at home?
      ask: 'ماذا أجهّز في البيت؟',
      answer: [
        // Have pads, pain relief, a charged phone and someone to call.
        'جهّزي فوطًا صحية، ومسكّنًا، وهاتفًا مشحونًا، وشخصًا يمكنكِ الاتصال به.',
        {
          list: [
            // Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.
            'فوط صحية كاملة. السدادات القطنية (التامبون) والكؤوس وملابس الدورة تُخفي مقدار الدم. لا تضعي شيئًا في المهبل، إلا إذا طلب فريقكِ الطبي ذلك.',
            // For pain, have {paracetamol}, and a heat pad or a hot-water bottle.
            'للألم، جهّزي {paracetamol}، وكمّادة دافئة أو قربة ماء ساخن.',
            // Keep a number that answers day and night.
            'احتفظي برقم يجيب ليلًا ونهارًا.',
            // Ask someone to be with you or near you. See: {#go-alone}
            'اطلبي من أحد أن يكون معكِ أو قريبًا منكِ. انظري: {#go-alone}',
            // Plan how to get to {department} at any hour without driving yourself.
            'خطّطي كيف تصلين إلى {department} في أيّ ساعة من دون أن تقودي بنفسكِ.',
            // Have a clean container, if you want to keep what passes.
            'جهّزي وعاءً نظيفًا، إذا أردتِ الاحتفاظ بما يخرج.',
          ],
        },
      ],
      // prepare supplies pads list alone kit maternity pads
      also: 'تجهيز اغراض فوط قائمة وحدي شنطة مستلزمات',
    },
  },
};
