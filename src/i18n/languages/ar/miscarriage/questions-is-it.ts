// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Is this a miscarriage?
  title: 'هل هذا إجهاض تلقائي؟',
  // What to know first, signs, bleeding, ectopic pregnancy
  summary: 'ما يجب معرفته أولًا، العلامات، نزول الدم، الحمل خارج الرحم',
  questions: {
    'short-summary': {
      // What should I know first?
      ask: 'ماذا يجب أن أعرف أولًا؟',
      answer: [
        // Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.
        'بعض العلامات لا يحتمل الانتظار، انظري: {now} عند أيّ نزول دم آخر أو ألم، اتصلي ب{clinic} اليوم.',
        {
          list: [
            // Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.
            'العلامات وحدها لا تبيّن هل هذا إجهاض تلقائي. السونار يبيّن ذلك، وكثيرًا ما يلزم سونار ثانٍ أو تحاليل دم.',
            // About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.
            'نحو 1 من كل 4 حوامل ينزل منها دم في البداية. وكثير من هذه الأحمال يستمر.',
            // Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.
            'هل يبدأ الإجهاض التلقائي بقطع دم صغيرة؟ في الغالب لا. لكن قطع الدم الصغيرة لا تنفيه، وقد لا ينزل دم أبدًا.',
            // Use full-size pads, not tampons.
            'استعملي فوطًا صحية كاملة، لا سدادات قطنية (تامبون).',
            // For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.
            'لتخفيف الألم، استعملي {paracetamol} أولًا. لا تستعملي الإيبوبروفين (ibuprofen) وما يشبهه (مثل naproxen) حتى يقول فريقكِ الطبي إن ذلك ممكن.',
            // You did not cause this by a bad day, by lifting, by sex or by work.
            'لستِ السبب بسبب يوم سيّئ أو رفع شيء أو جماع أو عمل.',
          ],
        },
      ],
      // short version summary overview start help what to do tonight
      also: 'ملخص باختصار ماذا افعل الان مساعدة البداية الليلة',
    },
    'what-is-a-miscarriage': {
      // What is a miscarriage?
      ask: 'ما هو الإجهاض التلقائي؟',
      answer: [
        // A miscarriage is when a pregnancy ends by itself in the first months.
        'الإجهاض التلقائي هو أن ينتهي الحمل من نفسه في الأشهر الأولى.',
        {
          local: 'week-limit',
        },
        // It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.
        'قد يأتي مع دم ومغص، أو من دون أيّ علامة. نحو نصف حالات الفقدان المبكر أو أكثر سببها تغيّر عشوائي في الكروموسومات، وهي التي تحمل الجينات.',
        // An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.
        'الحمل خارج الرحم شيء مختلف: ينمو خارج الرحم ويحتاج إلى رعاية عاجلة.',
      ],
      // definition meaning pregnancy loss stillbirth weeks early late
      also: 'معنى الاجهاض تعريف سقط فقدان الحمل تنزيل الجنين اسقاط اجهاض عفوي',
    },
    'signs': {
      // What are the signs of a miscarriage?
      ask: 'ما علامات الإجهاض التلقائي؟',
      answer: [
        // The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:
        'العلامة الرئيسية نزول دم من المهبل، من بقع خفيفة إلى نزيف شديد. وقد يكون هناك أيضًا:',
        {
          list: [
            // cramps, or pain in the belly or back
            'مغص كألم الدورة، أو ألم في البطن أو الظهر',
            // clots, or pregnancy tissue, which is firmer and pink, grey or white
            'قطع دم، أو أنسجة الحمل، وهي أقسى ولونها وردي أو رمادي أو أبيض',
            // a gush of clear or bloody fluid
            'نزول سائل صافٍ أو مختلط بالدم فجأة',
            // pregnancy signs that suddenly stop.
            'اختفاء علامات الحمل فجأة.',
          ],
        },
        // Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.
        'اتصلي ب{clinic} اليوم عند نزول دم، أو مغص كألم الدورة، أو قطع دم صغيرة، أو اختفاء العلامات. اطلبي المساعدة الطبية فورًا عند خروج أنسجة الحمل أو نزول سائل فجأة. إذا أخبركِ فريقكِ الطبي بأن هذا الحمل ينتهي، فاتصلي به اليوم بدلًا من ذلك. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
        // None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}
        'لا شيء من هذا يثبت الإجهاض التلقائي. وبعض الناس لا تظهر عليهم أيّ علامة. السونار هو الذي يعطي الجواب، وكثيرًا ما يلزم سونار ثانٍ. انظري: {#missed}',
      ],
      // symptoms how do I know cramps backache spotting fluid first sign am I miscarrying
      also: 'اعراض الاجهاض علامات كيف اعرف اني اجهضت مغص الم الظهر نزيف سائل اول علامة',
    },
    'always-bleeding': {
      // Is bleeding always a miscarriage?
      ask: 'هل نزول الدم يعني إجهاضًا تلقائيًا دائمًا؟',
      answer: [
        // No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.
        'لا. نحو 1 من كل 4 حوامل ينزل منها دم في الأشهر الثلاثة الأولى، وكثير من هذه الأحمال يستمر. كل نزول دم يحتاج إلى اتصال اليوم، لأن لا أحد يستطيع معرفة السبب في البيت.',
        // Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.
        'النزيف الشديد، أو نزول الدم مع ألم، يزيد احتمال فقدان الحمل. وقد يأتي الدم أيضًا من حمل خارج الرحم.',
        // Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.
        'استعملي الفوط الصحية، لتقولي كم الدم. إذا حدث لكِ إجهاض تلقائي من قبل، فاسألي عن البروجستيرون (progesterone)، وهو هرمون.',
      ],
      // is this normal spotting blood light bleeding threatened implantation brown pink red
      also: 'نزل علي دم وانا حامل هل هذا طبيعي نزيف بداية الحمل دم خفيف بني وردي احمر تثبيت',
    },
    'ectopic': {
      // Why does pain low on one side or in the shoulder matter?
      ask: 'لماذا يهمّ الألم في جهة واحدة من أسفل البطن أو في الكتف؟',
      answer: [
        // It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.
        'قد يأتي من حمل خارج الرحم، في الأنبوب دائمًا تقريبًا. لا يمكن لهذا الحمل أن يعيش هناك. وقد ينزف داخل جسمكِ ويعرّض حياتكِ للخطر. لذلك {call} أو اذهبي إلى {department} الآن.',
        // The shoulder tip is where your shoulder meets your arm.
        'طرف الكتف هو حيث يلتقي الكتف بالذراع.',
        // It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.
        'قد يُظنّ نزلة معوية. مع ألم في البطن أو نزول دم، تحتاج هذه أيضًا إلى المساعدة الطبية فورًا: ألم عند التبوّل أو التبرّز، أو إسهال، أو قيء.',
        {
          list: [
            // Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.
            'هل حدث لكِ حمل خارج الرحم من قبل، أو لديكِ لولب أو ربط للأنابيب؟ إذا كان الاختبار إيجابيًا، فاطلبي المساعدة الطبية فورًا عند أيّ ألم أو نزول دم، ولو كان قليلًا.',
            // After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.
            'بعد أطفال الأنابيب (IVF) قد يحدث، نادرًا، حمل داخل الرحم وآخر خارجه. الألم في جهة واحدة يحتاج إلى المساعدة الطبية فورًا، مهما أظهر السونار.',
            // Passing blood or tissue does not rule it out.
            'خروج دم أو أنسجة لا ينفي ذلك.',
          ],
        },
      ],
      // ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic
      also: 'اعراض الحمل خارج الرحم حمل هاجر انبوب كتف جهة واحدة اسهال قيء لولب ربط الانابيب اطفال انابيب ectopic',
    },
    'different-for-everyone': {
      // Why is it different for everyone?
      ask: 'لماذا يختلف الأمر من شخص إلى آخر؟',
      answer: [
        // It depends on how many weeks you are, what has happened so far, and the care you have.
        'يختلف بحسب عدد أسابيع الحمل، وما حدث حتى الآن، والرعاية التي تتلقّينها.',
        // One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}
        'عند شخص ينزل الدم لأيام وتخرج قطع دم، وعند آخر لا تخرج. وبعض الناس لا ينزل منهم دم أبدًا. قد يكون الألم مثل الدورة أو مثل الولادة. انظري: {#missed}',
        // So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.
        'لذلك لا تدلّ قصة غيركِ على ما سيحدث لكِ. اعتمدي على الحدود أدناه، حتى لو نزفت صديقة أكثر.',
      ],
      // compare friend experience others stories no clots unlike
      also: 'صديقتي تجربة قصص مقارنة تجارب لماذا اختلف بدون جلطات',
    },
  },
};
