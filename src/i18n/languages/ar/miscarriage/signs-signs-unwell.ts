// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: 'حين تشعرين بأنكِ لستِ بخير',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: 'إغماء، حرارة، إفرازات، ألم في الصدر، ضربة أو سقوط',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: 'الإغماء أو الشعور بقربه',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        'قد يكون هذا علامة على نزيف خطير، حتى لو رأيتِ دمًا قليلًا. الحمل خارج الرحم قد ينزف داخل جسمكِ.',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        'الاقتراب من الإغماء له الأهمية نفسها. وكذلك الدوخة الشديدة، أو التعرّق البارد، أو تشوّش التفكير، أو دقّات قلب سريعة جدًا. وكذلك الشحوب الشديد: على البشرة الداكنة، انظري إلى الشفتين واللثة وباطن الكفّين.',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Unlock the door, lie down, and do not drive yourself.
        '{Call} أو اذهبي إلى {department}، حتى لو كان الدم قليلًا. افتحي قفل الباب، واستلقي، ولا تقودي السيارة بنفسكِ.',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: 'قولي إنكِ حامل، أو حدث لكِ إجهاض تلقائي. قولي كم تنزفين وأين الألم.',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: 'دوخة دوار دايخة فقدان الوعي غيبوبة شحوب اصفرار تعرق خفقان رجفة ضعف هبوط',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers:
        'اغماء, اغمي علي, يغمى علي, سيغمى علي, مغمى عليها, فقدت الوعي, فقدان الوعي, افقد الوعي, غبت عن الوعي, دوخة, دايخة, دوار, داخ راسي, دوخة شديدة, الدنيا تدور, هبوط, سقطت ارضا, خفقان, قلبي يدق بسرعة, تسارع القلب, دقات القلب سريعة, عرق بارد, تعرق بارد, شحوب, شاحبة, وجهي اصفر, زغللة, عيوني سودت',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: 'الشعور بمرض شديد، مع حرارة أو من دونها',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        'قد يكون هذا التهابًا خطيرًا (عدوى). بعد إجهاض تلقائي أو عملية أو دواء، قد يأتي من دون حرارة، أو مع شعور بالبرد. ومن العلامات الأخرى:',
        {
          list: [
            // very fast or hard breathing
            'تنفّس سريع جدًا أو صعب',
            // slurred speech, or not making sense
            'كلام ثقيل غير واضح، أو كلام غير مفهوم',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            'جلد أو شفتان أو لسان بلون أزرق أو شاحب أو ببقع متغيّرة اللون (على البشرة الداكنة، انظري إلى الشفتين واللثة وباطن الكفّين)',
            // a rash that does not fade under a glass
            'طفح جلدي لا يزول عند الضغط عليه بكأس زجاجية',
            // bad shivering or muscle pain
            'رجفة شديدة أو ألم شديد في العضلات',
            // no pee for a day
            'يوم كامل من دون تبوّل',
            // being very sleepy or too weak to stand, or feeling that you may die
            'نعاس شديد، أو ضعف يمنع الوقوف، أو شعور بأنكِ قد تموتين',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '{Call} أو اذهبي إلى {department} عند أيّ علامة واحدة من العلامات المذكورة.',
      ],
      // Say that you are pregnant, or have had a miscarriage or treatment, and when.
      tell: 'قولي إنكِ حامل، أو إنه حدث لكِ إجهاض تلقائي أو تلقّيتِ علاجًا، ومتى.',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: 'تسمم الدم انتان عدوى التهاب مريضة ضيق تنفس تشوش طفح خمول انفلونزا تعبانة',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers:
        'تسمم الدم, تسمم دم, انتان, مريضة جدا, تعبانة جدا, تعبانة مرة, حالتي سيئة, احس اني بموت, اشعر اني ساموت, اشعر انني اموت, راح اموت, هموت, لا استطيع الكلام, كلام غير واضح, ثقل في الكلام, ثقل اللسان, هذيان, اهذي, شفايف زرقا, شفاه زرقاء, ازرقاق, طفح جلدي, بقع على الجلد, ما اتبول, لا اتبول, لم اتبول, مش قادرة اصحى, تشوش',
    },
    'fever': {
      // Fever or shaking
      name: 'حرارة أو رجفة',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        'حرارة {fever}، ولو مرة واحدة، أو رجفة مع قشعريرة، قد تكون علامة على التهاب (عدوى). والحرارة الأقلّ لا تنفيه.',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        'في اليوم الأول بعد الميزوبروستول، كثيرًا ما تأتي رجفة. أما الحرارة فنادرة، ولذلك لها أهميتها في ذلك اليوم أيضًا.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} أو اذهبي إلى {department}.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        'هل أعطاكِ فريقكِ الطبي خلال آخر أربع وعشرين ساعة الميزوبروستول (misoprostol)، وهو دواء لعلاج الإجهاض التلقائي؟ إذن قد تكون الرجفة من دون حرارة منه. إذا كانت حالتكِ جيدة، فاتصلي بالفريق حالًا. إذا لم يجب أحد، أو شعرتِ بقرب الإغماء أو بأنكِ مريضة جدًا، أو ازداد الألم، فاطلبي المساعدة الطبية فورًا.',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: 'قولي كم حرارتكِ، ومتى بدأت، وأيّ علاج تلقّيتِ.',
      // temperature chills shivering hot cold flu sweats after tablets
      also: 'حرارة سخونة سخونية حمى قشعريرة رعشة برد تعرق بعد الحبوب',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers:
        'حرارة, حرارتي, حراره, سخونة, سخونية, سخانة, حمى, حرارة مرتفعة, ارتفاع الحرارة, ارتفاع حرارة, 38 درجة, 39 درجة, 40 درجة, رجفة, ارتجف, ارجف, ارتجاف, رعشة, ارتعش, قشعريرة, نافضة, بردانة وارجف, اسناني تصطك',
    },
    'discharge': {
      // Discharge that smells bad
      name: 'إفرازات كريهة الرائحة',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        'السائل كريه الرائحة من المهبل قد يكون علامة على التهاب (عدوى). وقد لا تكون هناك حرارة. تغيّر اللون وحده، من دون رائحة أو حرارة أو ألم، أقلّ استعجالًا.',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '{Call} أو اذهبي إلى {department} عند رائحة كريهة. عند تغيّر اللون وحده، اتصلي ب{clinic} اليوم.',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: 'قولي ما لونها ورائحتها، ومتى بدأت، وهل تلقّيتِ علاجًا.',
      // smelly foul odour odor yellow green brown vaginal infection
      also: 'افرازات ريحة كريهة صفراء خضراء بنية التهاب مهبلي نتنة عفن',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers:
        'رائحة كريهة, ريحة كريهة, رائحة سيئة, ريحة وحشة, ريحة خايسة, ريحة نتنة, رائحة نتنة, رائحة عفنة, ريحة عفنة, ريحة سمك, رائحة السمك, افرازات كريهة, افرازات ريحتها, صديد, قيح',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: 'قيء كل ما تشربينه',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        'إذا كنتِ تتقيّئين كل ما تشربينه، فيجب أن يفحصكِ أحد. قد يكون نزلة معوية. مع ألم في البطن أو نزول دم، قد يكون حملًا خارج الرحم. وقد يأتي الغثيان أيضًا من الميزوبروستول.',
      ],
      action: [
        // {Call} or go to {department}. If you used misoprostol, a medicine for miscarriage, call your team too.
        '{Call} أو اذهبي إلى {department}. إذا استعملتِ الميزوبروستول (misoprostol)، وهو دواء لعلاج الإجهاض التلقائي، فاتصلي بفريقكِ الطبي أيضًا.',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you used.
      tell: 'قولي منذ متى هذا، وهل عندكِ ألم أو نزول دم، وأيّ دواء استعملتِ.',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: 'قيء ترجيع استفراغ تقيؤ غثيان لوعة جفاف لا استطيع الشرب',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers:
        'استفرغ كل شيء, ارجع كل شيء, كل ما اشربه ارجعه, اتقيا كل شيء, اتقيأ كل ما اشرب, اتقيأ باستمرار, قيء مستمر, ترجيع مستمر, استفراغ مستمر, لا استطيع الشرب, ما اقدر اشرب, مش قادرة اشرب, القيء لا يتوقف, الترجيع ما يوقف, جفاف',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: 'ألم في الصدر، أو صعوبة في التنفّس، أو تورّم ساق واحدة، أو صداع شديد جدًا',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        'أثناء الحمل وبعده، قد تتكوّن جلطة في الساق وتنتقل إلى الرئة. قد يحدث هذا في الأشهر الأولى أيضًا. قد تتورّم ساق واحدة، أو تؤلم، أو تسخن، أو يتغيّر لونها. قد يكون شيئًا آخر، لكنه لا يحتمل الانتظار.',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        'الصداع الشديد جدًا، أو تغيّر النظر، قد يكون علامة خطر أيضًا.',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '{Call} أو اذهبي إلى {department}. لا تقودي السيارة بنفسكِ.',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: 'قولي إنكِ حامل، أو كنتِ حاملًا، وبماذا تشعرين. قولي هل بدأ ذلك فجأة.',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: 'جلطة في الساق جلطة في الرئة انصمام رئوي خثار وريدي الم الساق السمانة ضيق تنفس صداع نصفي زغللة شقيقة',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers:
        'الم في الصدر, الم بالصدر, وجع صدر, وجع في الصدر, الم الصدر, صدري يوجعني, كتمة, ضيق تنفس, ضيق نفس, ضيق في التنفس, صعوبة تنفس, صعوبة في التنفس, ما اقدر اتنفس, لا استطيع التنفس, مش قادرة اتنفس, ساقي متورمة, رجلي متورمة, رجلي وارمة, تورم الساق, ورم في رجلي, الم السمانة, جلطة في الساق, جلطة في الرجل, جلطة في الرئة, جلطة رئوية, صداع شديد, صداع قوي, راسي بينفجر, زغللة, تشوش الرؤية, ضبابية الرؤية',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: 'ضربة أو حادث سير أو سقوط',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        'الضربة القوية على البطن قد تسبّب أذى لا يظهر في البداية. السقطة الصغيرة كثيرًا ما لا تسبّب أيّ أذى. يمكن للفريق الطبي أن يبحث عن نزيف أو أذى آخر.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} أو اذهبي إلى {department}.',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        'اذهبي إلى المستشفى حتى من دون نزول دم إذا ضربكِ أحد أو ركلكِ، أو إذا تعرّضتِ لحادث سير. اذهبي إلى المستشفى بعد السقوط إذا كان هناك دم أو ألم أو سائل.',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        'بعد سقطة صغيرة من دون شيء من هذا، اتصلي ب{clinic} اليوم. إذا كان أحد يؤذيكِ، يمكنكِ أن تطلبي أن يراكِ الفريق وحدكِ.',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: 'قولي ماذا حدث ومتى، وكم أسبوعًا حملكِ، وفصيلة دمكِ إن كنتِ تعرفينها.',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: 'وقعت طحت سقطت الدرج السلم حادث سيارة حزام الامان ضربني ركل عنف اعتداء الكلب قفز على بطني',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers:
        'ضربني, ضربوني, زوجي ضربني, ركلني, رفسني, لكمني, ضربة على البطن, ضربة على بطني, خبطة على البطن, خبطة في بطني, اعتدى علي, حادث سيارة, حادث سير, وقعت من الدرج, وقعت على السلم, وقعت على بطني, طحت, طحت من الدرج, سقطت على بطني, سقطت من الدرج, دفعني, حزام الامان',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: 'أعادوكِ إلى البيت، والآن ساءت الحالة',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        'قد تتغيّر الأمور بعد أن يراكِ الفريق الطبي. الزيارة الأولى أو السونار أو تحليل الدم لا ينفي كل شيء. أنتِ لا تضيّعين وقت أحد.',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '{Call} أو ارجعي إلى {department}. ويمكنكِ الذهاب إلى مستشفى آخر.',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        'أثناء الانتظار هناك، أخبري مكتب الاستقبال حالًا إذا زاد الدم أو الألم أو شعرتِ بقرب الإغماء.',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: 'قولي بالإنجليزية: “⁦I was here before and was sent home. This is what has changed⁩.” أي: كنت هنا من قبل وأعادوني إلى البيت. وهذا ما تغيّر.',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: 'رجعوني البيت خرجت من المستشفى غرفة الانتظار لم يصدقوني لا احد يسمعني ارجع للطوارئ',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers:
        'رجعوني البيت, رجعوني للبيت, ارسلوني للبيت, ارسلوني الى البيت, طلعوني من المستشفى, رفضوا يفحصوني, ما فحصوني, لا احد يسمعني, محد يسمعني, حالتي ساءت, ساءت حالتي, الوضع ساء, حالتي تسوء, صار اسوا, يزداد سوءا',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: 'تعب شديد أو ضيق تنفّس بعد أيام',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. A blood test shows it.
        'بعد نزيف شديد قد ينقص الحديد في دمكِ (فقر الدم). قد تشعرين بتعب شديد، أو يشحب لونكِ، أو يضيق نفَسكِ على الدرج. تحليل الدم يُظهر ذلك.',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, your heart races, or you have chest pain. Do the same if you are short of breath at rest. See {now}.
        'اتصلي ب{clinic} واطلبي تحليل دم. اطلبي المساعدة الطبية فورًا إذا شعرتِ بقرب الإغماء، أو كان قلبكِ يدقّ بسرعة كبيرة، أو شعرتِ بألم في الصدر. وكذلك إذا ضاق نفَسكِ من دون جهد. انظري: {now}',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: 'قولي كم نزفتِ، وكم استمر، وبماذا تشعرين الآن.',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: 'فقر دم انيميا نقص حديد ارهاق ضعف خمول شحوب تعب بعد الاجهاض',
    },
  },
};
