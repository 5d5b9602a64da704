// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding
  title: 'نزول الدم',
  // Spotting, a soaked pad, bleeding that goes on
  summary: 'بقع دم، فوطة صحية مبتلّة، نزول دم يستمر',
  symptoms: {
    'spotting': {
      // Spotting
      name: 'بقع دم خفيفة (تبقيع)',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        'التبقيع نقطة أو أثر من دم وردي أو أحمر أو بني. الدم البني دم أقدم، وله أهمية أيضًا. نحو 1 من كل 4 حوامل ينزل منها دم في البداية، وكثير من هذه الأحمال يستمر. وقد يكون أول علامة على الإجهاض التلقائي. التبقيع وحده لا يبيّن أيّهما.',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        'اتصلي ب{clinic} حتى لو توقّف. اطلبي المساعدة الطبية فورًا إذا شعرتِ بقرب الإغماء، أو إذا نزل دم {late-weeks}. وإذا ظلّ الدم يزداد أو صار مؤلمًا، فانظري: {now}',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: 'قولي متى بدأ، وكم أسبوعًا حملكِ، وهل عندكِ ألم، وفصيلة دمكِ إن كنتِ تعرفينها.',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: 'نقط دم بقع دم تنقيط مشحات تمشيح خيط دم دم بني دم وردي إفرازات بنية دم خفيف دم عند المسح دم في الملابس الداخلية نزل علي دم بعد الجماع دم التعشيش انغراس',
    },
    'like-a-period': {
      // Bleeding like a period
      name: 'نزول دم مثل الدورة',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        'قد يكون هذا إجهاضًا تلقائيًا، لكن نزول الدم وحده لا يكفي لمعرفة ذلك. كثير من الأحمال التي ينزل فيها دم في البداية يستمر. النزيف الشديد، أو نزول الدم مع ألم، يزيد احتمال فقدان الحمل. والإجهاض التلقائي المبكر جدًا قد يشبه الدورة كثيرًا.',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        'اتصلي ب{clinic} حتى لو خفّ. اطلبي المساعدة الطبية فورًا إذا {pad}، أو إذا شعرتِ بقرب الإغماء. وكذلك عند ألم شديد أو في جهة واحدة، أو عند أيّ نزول دم {late-weeks}. انظري: {now}',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: 'قولي كل كم من الوقت تغيّرين الفوطة الصحية، وهل هناك قطع دم أو ألم.',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: 'نزيف مثل الدورة الشهرية العادة حيض دم أحمر فاتح غزير متواصل دم متقطع ينزل ويوقف نزلت الدورة وانا حامل',
    },
    'soaked-pad': {
      // A soaked pad
      name: 'فوطة صحية مشبعة بالدم',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        'قد ينزف الإجهاض التلقائي بهذا القدر حين يبلغ ذروته. وقد يكون نزيفًا خطيرًا، ولا يمكنكِ معرفة ذلك في البيت.',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'يكون النزيف خطيرًا إذا {pad}. ويكون خطيرًا أيضًا إذا ظلّ يزداد ولا يخفّ.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        'المشبعة أي المبتلّة كلها من الأمام إلى الخلف. والكاملة أي فوطة صحية كاملة، لا فوطة يومية رقيقة. فوط الليل أو الولادة تتّسع لدم أكثر، فلا تنتظري حتى تتشبّع. وإذا كنتِ تستعملين القماش، فقطعة القماش السميكة المطوية تُعدّ فوطة.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} أو اذهبي إلى {department}.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'ربما حدّد لكِ فريقكِ الطبي مقدارًا آخر من النزيف تُطلب عنده المساعدة. في هذه الحالة، التزمي بما قيل لكِ. وإذا شعرتِ بقرب الإغماء أو بأنكِ لستِ بخير، فلا تنتظري.',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: 'قولي بأيّ سرعة تتشبّع الفوط الصحية، وهل تشعرين بقرب الإغماء.',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: 'نزيف شديد حاد غزير دم كثير فوطة كل ساعة اولويز حفاض تغيير الفوط يسيل يشرشر',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        'نزيف شديد, نزيف حاد, نزيف قوي, نزيف غزير, نزيف كثير, انزف بشدة, انزف كثيرا, دم كثير, دم غزير, فوطة كل ساعة, فوطة في الساعة, فوطة مليانة, امتلات الفوطة, اغير الفوطة كل ساعة, النزيف لا يتوقف, النزيف مش راضي يوقف, الدم ما يوقف, الدم لا يتوقف, النزيف يزيد, نزيف يزداد, دم على رجلي, غرقانة دم, شلال دم, الدم يصب, فوطة دقيقة, فوطة دقائق, الفوطة دقيقة, امتلأت فوطة ساعة, ملأت فوطة, اغرقت الفوطة, تشربت الفوطة, الفوطة غرقانة, فوطة غرقانة, فوطة في ساعة',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: 'نزول دم أو ألم في البطن {late-weeks}',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        'يجب أن يفحصكِ أحد حالًا، حتى لو كان الدم قليلًا أو توقّف. تُحسب الأسابيع من أول يوم من آخر دورة. قد يكون علامة على الإجهاض التلقائي. لا يعني ذلك دائمًا، ولا يمكنكِ معرفته في البيت.',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        'بعد نحو 14 أسبوعًا من الحمل، قد يكون فقدان الحمل مثل الولادة: ألم يأتي ويذهب ويشتدّ.',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call} أو اذهبي إلى {department}، حتى لو كان الدم قليلًا أو الألم خفيفًا. ابتداءً من 20 أسبوعًا من الحمل، يمكنكِ الذهاب مباشرة إلى قسم الولادة.',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: 'قولي كم أسبوعًا حملكِ، وكم تنزفين، وأين الألم.',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: 'اجهاض متأخر الشهر الرابع الشهر الخامس الثلث الثاني دم في الاسبوع ⁦13 14 16 18 20⁩',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers:
        'الشهر الرابع, الشهر الخامس, شهر رابع, شهر خامس, الثلث الثاني, اجهاض متاخر, 12 اسبوع, 13 اسبوع, 14 اسبوع, 15 اسبوع, 16 اسبوع, 17 اسبوع, 18 اسبوع, 19 اسبوع, 20 اسبوع, الاسبوع 12, الاسبوع 13, الاسبوع 14, الاسبوع 15, الاسبوع 16, الاسبوع 17, الاسبوع 18, الاسبوع 19, الاسبوع 20, اربع شهور, خمس شهور, طلق, تقلصات ولادة, انقباضات',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: 'نزول دم مع مميّعات الدم أو مرض في تخثّر الدم',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        'قد يكون نزول الدم أخطر عليكِ منه على غيركِ. هذا لا يعني الإجهاض التلقائي ولا ينفيه. مميّعات الدم (أدوية السيولة) قد تكون حبوبًا أو حقنًا (إبرًا) مثل الهيبارين (heparin).',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '{Call} أو اذهبي إلى {department} إذا كان الدم أكثر من بقع خفيفة. إذا كان نقطة أو أثرًا، فاتصلي ب{clinic} اليوم. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
        // If you take low-dose aspirin, say so when you call.
        'إذا كنتِ تستعملين جرعة صغيرة من الأسبرين، فاذكري ذلك عند الاتصال.',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: 'قولي أيّ دواء تستعملين ومتى استعملتِه آخر مرة، أو سمّي مرضكِ. ابدئي بهذا.',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: 'مميع دم سيولة مضاد تخثر هيبارين كليكسان وارفارين اسبرين ابر حقن هيموفيليا ناعور اضطراب تخثر heparin clexane',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers:
        'مميع دم, مميع الدم, مميعات, مميعات الدم, سيولة الدم, ادوية السيولة, حقن سيولة, ابر سيولة, ابر مميع, هيبارين, كليكسان, اينوكسابارين, انوكسابارين, فراغمين, انوهيب, وارفارين, ماريفان, زاريلتو, اليكويس, هيموفيليا, ناعور, فون ويلبراند, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: 'نزول دم يستمر أو يشتدّ من جديد',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        'بعد فقدان الحمل، قد يأتي الدم ويتوقّف ثم يعود، لأيام. إذا استمر {bleeding-weeks}، أو اشتدّ من جديد، فقد تكون أنسجة من الحمل ما زالت في الرحم.',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if {clot-now}. Feeling faint or very unwell, a fever, severe pain or bad-smelling discharge needs help now too. See {now}.
        'اتصلي ب{clinic}. اطلبي المساعدة الطبية فورًا إذا {pad}. وكذلك إذا {clot-now}. وكذلك إذا شعرتِ بقرب الإغماء أو بأنكِ مريضة جدًا، أو ارتفعت حرارتكِ، أو كان الألم شديدًا، أو كانت الإفرازات كريهة الرائحة. انظري: {now}',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: 'قولي متى بدأ نزول الدم، وهل تغيّر، وما العلاج الذي تلقّيتِه.',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: 'الدم مستمر بعد الاجهاض نزيف طويل رجع النزيف نزيف بعد اسابيع بعد الكحت بعد عملية التنظيف الدم ما وقف',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: 'نزول دم أو ألم بعد حبوب إنهاء الحمل',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        'نزول الدم والمغص أسفل البطن، كألم الدورة، يأتيان مع هذه الحبوب. العلامات والحدود في هذه النشرة تنطبق عليكِ أيضًا. الحمل خارج الرحم قد لا يُكتشف قبل تناول الحبوب.',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}. Do the same if {clot-now}. A fever, bad-smelling discharge, and feeling faint or very unwell need help now too. So does severe pain, or pain on one side or in your shoulder tip. See {now}.
        'اتصلي ب{clinic}، أو بالجهة التي أعطتكِ الحبوب. اطلبي المساعدة الطبية فورًا إذا {pad}. وكذلك إذا {clot-now}. وكذلك عند ارتفاع الحرارة، أو إفرازات كريهة الرائحة، أو إذا شعرتِ بقرب الإغماء أو بأنكِ مريضة جدًا. وكذلك عند ألم شديد، أو ألم في جهة واحدة أو في طرف الكتف. انظري: {now}',
        // Call today too if you have no bleeding {no-bleeding-hours} after misoprostol, the second medicine. The pregnancy may still be there, or may be ectopic: outside the womb.
        'اتصلي اليوم أيضًا إذا لم ينزل دم خلال {no-bleeding-hours} بعد الميزوبروستول (misoprostol)، وهو الدواء الثاني. قد يكون الحمل ما زال موجودًا، أو قد يكون خارج الرحم.',
        // You will be cared for in the same way as after a miscarriage.
        'ستلقين الرعاية نفسها كما بعد الإجهاض التلقائي.',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: 'قولي كم تنزفين، وأين الألم، وكم أسبوعًا كان حملكِ، وأيّ حبوب تناولتِ ومتى.',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: 'حبوب الاجهاض حبوب تنزيل الحمل سايتوتك ميزوبروستول ميفبريستون انهاء الحمل اسقاط cytotec misoprostol mifepristone',
    },
  },
};
