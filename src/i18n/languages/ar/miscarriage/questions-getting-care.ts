// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: 'الحصول على الرعاية',
  // When and who to call, what happens there, blood tests, being alone
  summary: 'متى وبمن أتصل، ما يحدث هناك، تحاليل الدم، حين أكون وحدي',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: 'متى أطلب الرعاية؟',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        'اطلبي الرعاية اليوم عند أيّ نزول دم في الحمل، وفورًا عند العلامات أدناه. لا يلزم أن تكوني متأكّدة مما هو. إذا لم تتمكّني من الوصول إلى أحد، فاذهبي إلى {department}.',
        // Get help now for these too:
        'اطلبي المساعدة الطبية فورًا أيضًا عند:',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            'نزول دم، ولو كان قليلًا، أو ألم في البطن، {late-weeks}',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            'اختبار إيجابي مع ألم أو نزول دم، بعد حمل سابق خارج الرحم',
            // a positive test with pain or bleeding, and a coil or tied tubes
            'اختبار إيجابي مع ألم أو نزول دم، ومع لولب أو ربط للأنابيب',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            'ألم في البطن أو نزول دم، مع إسهال أو قيء أو ألم عند التبوّل أو التبرّز. قد يشبه هذا التهاب المعدة.',
            // a blow to your belly or a crash, even with no bleeding
            'ضربة على البطن أو حادث سير، حتى من دون نزول دم',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            'ألم في الصدر، أو صعوبة في التنفّس، أو ساق واحدة متورّمة أو مؤلمة، أو صداع شديد جدًا.',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: 'متى اروح المستشفى طوارئ دكتور قلقانة بالليل عطلة ضيق تنفس ورم الساق الم الصدر',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: 'بمن أتصل، وماذا لو كانت العيادة مغلقة؟',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        'إذا كانت لديكِ علامة تحتاج إلى المساعدة فورًا، {call} أو اذهبي إلى {department}. لأيّ شيء آخر، اتصلي ب{clinic}.',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        'حين تكون العيادة مغلقة، انظري: {today} إذا لم تتمكّني من الوصول إلى أحد، فاذهبي إلى {department}.',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        'ابتداءً من نحو 20 أسبوعًا من الحمل، اتصلي حالًا بقسم الولادة.',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        'يمكنكِ الاتصال في أيّ ساعة. ابدئي بالقول إنكِ حامل، أو إنه حدث لكِ إجهاض تلقائي.',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit nobody answers no answer engaged voicemail
      also: 'رقم الهاتف اتصل بمن اسعاف قابلة طبيب دكتور مغلق بالليل نهاية الاسبوع قسم الولادة لا احد يرد ما يردون مشغول',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: 'ماذا يحدث في العيادة؟',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        'ستُسألين عن الدم والألم، وقد يُجرى لكِ سونار وتحاليل دم.',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        'قد يكون السونار على البطن أو من داخل المهبل. يمكنكِ الرفض، ويمكنكِ طلب التوقّف.',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        'سونار واحد لا يكفي غالبًا، لأن الوقت قد يكون مبكرًا. قد يُطلب منكِ الرجوع {rescan-days}. انظري: {#why-second-scan}',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        'تحاليل الدم قد تبيّن فصيلة دمكِ، ومستوى الهرمون، وهل فقدتِ دمًا كثيرًا. اسألي بمن تتصلين ليلًا أو نهارًا.',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: 'سونار ايكو فحص داخلي مهبلي موعد تحاليل ماذا يعملون كشف',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: 'ماذا يحدث في قسم الطوارئ؟',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        'يسأل الفريق عن الدم والألم والتواريخ، ويأخذ عادةً عيّنة دم. قد يُجرى اختبار حمل أو فحص داخلي أو سونار. وقد يكون السونار في يوم آخر.',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        'قد يطول الانتظار. أخبري مكتب الاستقبال حالًا إذا زاد الدم أو الألم أو شعرتِ بقرب الإغماء.',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        'اسألي قبل أن تأكلي أو تشربي، فقد تحتاجين إلى عملية. يمكنكِ طلب فوط صحية، ومسكّن للألم، ومكان خاص للانتظار.',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        'قبل أن تغادري، اسألي ماذا وجدوا، وإلى ماذا تنتبهين، وبمن تتصلين ليلًا.',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: 'الطوارئ المستعجلات غرفة الطوارئ كم الانتظار هل اكل ER A&E',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: 'أعادوني إلى البيت والحالة تسوء. ماذا أفعل الآن؟',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        'ارجعي الآن، أو اذهبي إلى مستشفى آخر. إذا شعرتِ بقرب الإغماء، {call}.',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        'قولي بالإنجليزية: “I was here before, and this has changed.” أي: كنت هنا من قبل، وقد تغيّر هذا. قولي ما الجديد: دم أكثر، أو ألم أكثر، أو شعور بقرب الإغماء. أخبري مكتب الاستقبال إذا ساءت الحالة أثناء الانتظار.',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        'لا تحتاجين إلى رسالة تحويل جديدة، ولا إلى انتظار زيارتكِ التالية. ما تغيّر بعد ذلك لم يكن الفريق يستطيع رؤيته حينها.',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: 'رجعوني البيت لم يصدقوني ارجع المستشفى حالتي ساءت رأي ثاني مستشفى اخر رفضوا',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: 'ماذا يُظهر تحليل الدم للهرمون؟',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        'يُظهر كيف يتغيّر هرمون الحمل، واسمه hCG، خلال يومين. تُؤخذ عيّنة الدم مرتين، بينهما 48 ساعة.',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        'الارتفاع القوي يشير إلى حمل ينمو. والانخفاض الكبير يشير إلى حمل ينتهي. والارتفاع أو الانخفاض البطيء يحتاج إلى تحاليل أخرى. لا شيء من هذا ينفي حملًا خارج الرحم.',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        'حتى لو كانت النتائج جيدة، فالألم أو الشعور بقرب الإغماء يحتاج إلى المساعدة الطبية فورًا. إذا ازدادت حالتكِ سوءًا بين التحليلين، فلا تنتظري الثاني.',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: 'تحليل بيتا هرمون الحمل مستوى يرتفع ينخفض يتضاعف بطيء 48 ساعة hcg beta',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: 'ماذا أقول لهم؟',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        'قولي كم أسبوعًا حملكِ، أو كان، وماذا يحدث الآن. يمكنكِ قراءة هذه القائمة:',
        {
          list: [
            // the first day of your last period
            'أول يوم في آخر دورة',
            // bleeding: since when, and how fast it soaks a pad
            'الدم: منذ متى، وبأيّ سرعة تتشبّع الفوطة الصحية',
            // clots, or anything else you passed: how big
            'قطع الدم، أو أيّ شيء آخر خرج: ما حجمه',
            // pain: where, how strong, and if it reaches your shoulder
            'الألم: أين، وما شدّته، وهل يصل إلى الكتف',
            // feeling faint, hot, shivery or very unwell
            'شعور بقرب الإغماء، أو سخونة، أو رجفة، أو مرض شديد',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            'حمل سابق خارج الرحم، أو لولب، أو ربط للأنابيب، أو علاج للخصوبة',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            'فصيلة دمكِ، وأدويتكِ (وأهمّها مميّعات الدم)، وأيّ مرض في تخثّر الدم.',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        'قد تفيد صورة للفوطة الصحية. إذا لم يُظهر السونار بعد أن الحمل داخل الرحم، فقولي ذلك.',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: 'ماذا اقول للدكتور مكالمة قائمة وصف ادوية تاريخ مرضي',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: 'ماذا لو كانت فصيلة دمي سالبة (⁦Rh−⁩)؟',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        'إذا نزل دم أو فقدتِ الحمل، فاسألي فريقكِ الطبي اليوم هل تحتاجين إلى حقنة (إبرة). إذا احتجتِ إليها، فهي تُعطى عادةً خلال 3 أيام. اسألي أيضًا إذا كنتِ لا تعرفين فصيلة دمكِ.',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        'السالبة هي علامة الناقص في فصيلة مثل ⁦O−⁩. تحليل الدم يُظهرها. تُسمّى الحقنة anti-D أو Rh immune globulin. من يُعرض عليه أخذها يختلف بحسب البلد وعدد الأسابيع والعلاج.',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: 'عامل ريسوس سالب فصيلة سالبة ابرة حقنة انتي دي زمرة الدم ⁦rhogam anti-d 72⁩ ساعة',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: 'ماذا لو كنت وحدي، أو لا أستطيع الكلام في الهاتف؟',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        'يمكنكِ الحصول على المساعدة وحدكِ: {call}، وقولي إنكِ وحدكِ.',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            'لا تقودي السيارة بنفسكِ. اطلبي سيارة إسعاف، أو اطلبي من أحد أن يأخذكِ.',
            // Unlock the door.
            'افتحي قفل الباب.',
            // Lie down or sit near the door, and keep your phone with you.
            'استلقي أو اجلسي قرب الباب، وأبقي الهاتف معكِ.',
            // Ask someone to stay with you, or to stay on the phone.
            'اطلبي من أحد أن يبقى معكِ، أو أن يبقى على الهاتف.',
            // Do not eat or drink until staff say that you may.
            'لا تأكلي ولا تشربي حتى يقول الفريق الطبي إن ذلك ممكن.',
            // If you use a wheelchair or need help to move, say so.
            'إذا كنتِ تستعملين كرسيًا متحرّكًا أو تحتاجين إلى مساعدة في الحركة، فقولي ذلك.',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        'يمكن لشخص آخر أن يتصل بدلًا منكِ، من أيّ مكان. قولي له أين أنتِ، وكم تنزفين، وأين الألم. إذا كان معكِ أطفال، فأحضريهم.',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        'يمكنكِ الاتصال من دون كلام. انظري: {#cannot-speak} ويمكنكِ طلب لغتكِ. انظري: {#interpreter}',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi wheelchair disabled mobility carer
      also: 'لا احد معي وحدي زوجي مسافر اتصل بدلي صماء لا اتكلم انجليزي مترجم اولادي سيارة اجرة تاكسي كرسي متحرك اعاقة',
    },
  },
};
