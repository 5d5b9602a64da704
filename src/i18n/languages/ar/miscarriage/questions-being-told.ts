// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: 'حين يُخبرونكِ',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: 'ماذا يحدث بعد ذلك، سونار ثانٍ، الانتظار، حمل خارج الرحم وحمل عنقودي',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: 'قيل لي إن حملي انتهى. ماذا يحدث الآن؟',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        'نأسف لما تمرّين به. بعد ذلك، تُعرض عليكِ عادةً ثلاثة خيارات: الانتظار أو الدواء أو العملية. انظري: {#three-ways}',
        // You do not have to decide at once. Sometimes a health reason, such as heavy bleeding or an infection, means that you need one of them soon. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        'ليس عليكِ أن تقرّري حالًا. أحيانًا يجعل سبب صحي، مثل نزيف شديد أو التهاب، واحدًا منها لازمًا بسرعة. قد يبدأ الدم والمغص قبل أن تختاري. قبل أن تغادري، أو بالهاتف، اسألي:',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            'ما مدى التأكّد من هذا؟ هل يمكنني الحصول على رأي ثانٍ؟',
            // Was the pregnancy seen in my womb?
            'هل شوهد الحمل داخل الرحم؟',
            // What may happen next, and when?
            'ماذا قد يحدث بعد ذلك، ومتى؟',
            // Who do I call, day and night?
            'بمن أتصل، ليلًا ونهارًا؟',
            // Which pain relief is safe for me?
            'أيّ مسكّن آمن لي؟',
            // Does my blood type matter?
            'هل تهمّ فصيلة دمي؟',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        'أخبري فريقكِ الطبي أيّ كلمة تستعملين: طفل، أو حمل، أو غيرهما. قد تشعرين بصدمة أو حزن أو ارتياح أو لا شيء بعد، ولا يوجد شعور خاطئ.',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby died lost my baby dead inside me
      also: 'لا نبض توقف النبض الجنين متوقف خبر سيئ سونار الخطوة التالية خيارات توقف نمو الجنين مات الجنين مات في بطني فقدت طفلي',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: 'لماذا أحتاج إلى سونار آخر؟',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        'السونار الثاني للتأكّد. سونار واحد لا يمكن أن يكون مؤكّدًا تمامًا، خصوصًا في وقت مبكر جدًا.',
        // When the pregnancy is still very small, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        'عندما يكون الحمل صغيرًا جدًا بعد، يكون الوقت مبكرًا لمعرفة ذلك. تاريخ آخر دورة وحده لا يبيّن هل يجب أن يُرى نبض.',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        'السونار التالي يكون غالبًا {rescan-days}. الانتظار صعب، لكنه لا يغيّر النتيجة. ويمكنكِ طلب رأي ثانٍ أيضًا. أثناء الانتظار، اتصلي ب{clinic} اليوم عند أيّ نزول دم.',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: 'سونار ثاني اعادة السونار لا يوجد نبض مبكر كيس بدون جنين التواريخ غلط',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: 'أنا متأكّدة من تواريخي، والسونار لا يُظهر نبضًا. لماذا أنتظر؟',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        'لأن التواريخ وحدها لا تبيّن هل يجب أن يُرى نبض بعد. حتى لو كنتِ محقّة بشأن الدورة، فقد يكون الحمل أصغر عمرًا مما يبدو.',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        'السونار الثاني، غالبًا {rescan-days}، هو للأمان. لا يعني أن أحدًا يشكّ في كلامكِ. يمكنكِ أن تقولي: «أنا متأكّدة من تواريخي. ما القياس الذي وجدتموه؟»',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        'أثناء الانتظار، اتصلي ب{clinic} اليوم إذا نزل دم. ويمكنكِ الاتصال في أيّ يوم بأسئلتكِ.',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: 'كيس فارغ بدون جنين الكيس المحي 8 اسابيع حجم اصغر تبويض متاخر رحم مقلوب نبض الجنين',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: 'كيف أتحمّل انتظار السونار التالي؟',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        'خطّطي ليوم واحد كل مرة، واحتفظي برقم يمكنكِ الاتصال به ليلًا. هذا الانتظار من أصعب الأوقات. أخبري شخصًا تثقين به. ملازمة الفراش لا تمنع فقدان الحمل.',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        'عند ألم خفيف، اتصلي ب{clinic} اليوم، واستعملي {paracetamol} كما هو مكتوب على العلبة. لا تستعملي الآن الإيبوبروفين (ibuprofen) أو naproxen أو أدوية تشبههما. فقد يكون حملكِ ما زال ينمو.',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        'الحمل خارج الرحم قد يُظنّ نزلة معوية. مع ألم في البطن أو نزول دم، تحتاج هذه أيضًا إلى المساعدة الطبية فورًا: ألم عند التبوّل أو التبرّز، أو إسهال، أو قيء. لا تنتظري السونار.',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: 'انتظار قلق اسبوع لا اعرف توتر سونار كيف اصبر',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: 'هل يمكن أن يحدث إجهاض تلقائي من دون نزول دم؟',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        'نعم، بعض الأحمال تنتهي من دون دم ولا ألم. يُسمّى هذا الإجهاض الفائت أو الصامت أو المتأخر. وكثيرًا ما يُكتشف في السونار.',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        'قد تظلّين تشعرين بالحمل، وقد يظلّ الاختبار إيجابيًا. «الفائت» لا يعني أن شيئًا فاتكِ.',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        'اتصلي ب{clinic} اليوم إذا اختفت علامات الحمل فجأة. قد تكون علامة، لكنها ليست دليلًا. السونار، وكثيرًا ما يلزم سونار ثانٍ، هو الذي يعطي الجواب. وقد يبدأ الدم والمغص فيما بعد.',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: 'اجهاض صامت منسي فائت بدون دم بدون اعراض لا نبض توقف الوحام اختفى الغثيان راح الم الثدي',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: 'ما هو الحمل غير معروف المكان؟',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        'يعني أن الاختبار إيجابي، لكن السونار لا يُظهر بعد أين الحمل.',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        'قد يكون الوقت مبكرًا لرؤيته، أو قد يكون انتهى. أو قد يكون خارج الرحم. وهذا قد يكون خطيرًا، لذلك يجب استبعاده.',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        'يُجرى عادةً تحليلا دم، بينهما 48 ساعة. انظري: {#hormone-test} حتى لو بدت النتائج جيدة، فالألم أو الشعور بقرب الإغماء يحتاج إلى المساعدة الطبية فورًا. عند أيّ نزول دم، اتصلي ب{clinic} اليوم.',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: 'حمل مجهول المكان لا يظهر شيء في السونار رحم فارغ تحليل دم مبكر PUL hcg',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: 'قيل لي إنه حمل خارج الرحم. ماذا يعني ذلك؟',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        'يعني أن حملكِ ينمو خارج الرحم، في أنبوب بجانبه دائمًا تقريبًا. نأسف لما تمرّين به. لا يمكن لهذا الحمل أن يعيش هناك. وقد ينزف داخل جسمكِ ويعرّض حياتكِ للخطر.',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        'اتبعي الخطة التي أعطاكِ إياها فريقكِ الطبي، حتى لو كانت حالتكِ جيدة. إذا لم تكن لديكِ خطة بعد، فاتصلي ب{clinic} الآن. إذا لم تتمكّني من الوصول إلى أحد، فاذهبي إلى {department}.',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        'قد تكون الرعاية عملية، أو انتظارًا مع متابعة دقيقة، أو دواءً اسمه الميثوتريكسات (methotrexate). انظري: {#after-methotrexate} اسألي بمن تتصلين في أيّ ساعة.',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        'اطلبي المساعدة الطبية فورًا عند ألم جديد أو مفاجئ أو متزايد، أو إذا شعرتِ بقرب الإغماء. مع ألم في البطن أو نزول دم، تحتاج هذه أيضًا إلى المساعدة الطبية فورًا: ألم عند التبوّل أو التبرّز، أو إسهال، أو قيء.',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        'هذا أيضًا فقدان للحمل. قد تشعرين بالحزن أو الخوف أو الارتياح، ولا يوجد شعور خاطئ.',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: 'حمل في الانبوب هاجر مهاجر منتبذ ميثوتريكسات عملية استئصال الانبوب انفجار methotrexate ectopic',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: 'ماذا أتجنّب بعد الميثوتريكسات؟',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        'بعد الميثوتريكسات (methotrexate)، وهو دواء للحمل خارج الرحم، تجنّبي هذه الأمور حتى يقول فريقكِ الطبي إنها ممكنة:',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            'الإيبوبروفين (ibuprofen) وnaproxen والأسبرين (aspirin) وأدوية تشبهها. إذا كان الأسبرين موصوفًا لكِ، فاسألي قبل إيقافه.',
            // folic acid, and vitamins or foods that have it added
            'حمض الفوليك، والفيتامينات أو الأطعمة المضاف إليها',
            // alcohol
            'الكحول',
            // sex, and any chance of a new pregnancy
            'الجماع، وأيّ احتمال لحمل جديد',
            // heavy lifting, and strong sun on bare skin
            'رفع الأشياء الثقيلة، والشمس القوية على الجلد المكشوف',
            // travel away from your hospital.
            'السفر بعيدًا عن المستشفى.',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. Did your team tell you to expect mild pain? Then call {clinic} today, and ask about {paracetamol}.
        'ألم جديد أو مفاجئ أو متزايد، أو دوخة أو شعور بقرب الإغماء، يعني: اطلبي المساعدة الطبية فورًا. ما زال الحمل قد ينزف داخل جسمكِ. هل قال لكِ فريقكِ الطبي أن تتوقّعي ألمًا خفيفًا؟ إذن اتصلي ب{clinic} اليوم، واسألي هل يمكنكِ استعمال {paracetamol}.',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        'ستُجرى لكِ تحاليل دم لبضعة أسابيع. اذهبي إلى كل واحد منها، حتى لو كانت حالتكِ جيدة. اسألي كم تنتظرين قبل حمل جديد. غالبًا ثلاثة أشهر.',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: 'ابرة حقنة ميثوتريكسات اعراض جانبية ممنوعات فيتامينات فوليك اسيد مسكنات شمس الم بعد الابرة MTX',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: 'قيل لي إنه حمل عنقودي. ماذا يحدث بعد ذلك؟',
      answer: [
        // We are sorry. You will have tests of the pregnancy hormone until your team says that the follow-up is over.
        'نأسف لما تمرّين به. ستُجرى لكِ تحاليل لهرمون الحمل حتى يقول فريقكِ الطبي إن المتابعة انتهت.',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        'في الحمل العنقودي، تنمو المشيمة بطريقة غير معتادة، ولا يمكن لهذا الحمل أن يستمر. وكثيرًا ما يُكتشف بعد عودتكِ إلى البيت، حين يفحص المختبر ما أُخرج.',
        // Follow-up can take some weeks, or six months or more. Some people need more treatment. After a complete molar pregnancy, about 10 to 15 people in 100 do. After a partial one, about 1 in 100 do.
        'قد تستغرق المتابعة بضعة أسابيع، أو ستة أشهر أو أكثر. بعض الناس يحتاجون إلى علاج آخر. بعد الحمل العنقودي الكامل، يحتاج إليه نحو 10 إلى 15 شخصًا من كل 100. وبعد الجزئي، نحو 1 من كل 100.',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        'لا تحملي من جديد حتى تنتهي المتابعة. اسألي الآن عن وسائل منع الحمل. اتصلي ب{clinic} اليوم إذا نزل دم من جديد، أو إذا صار اختبار الحمل إيجابيًا.',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: 'حمل عنقودي كامل جزئي حويصلات رحى عدارية هرمون متابعة منع الحمل كم مدة molar',
    },
  },
};
