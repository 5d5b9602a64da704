// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: '疼痛',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: '像痛经一样的下腹痛、一侧痛、肩头痛、止不住的痛',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: '轻微的下腹痛（像痛经）',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it. After fertility treatment, a scan may not rule it out.
        '健康的早孕也可能有像痛经一样的轻微下腹痛。它也可能是流产的迹象。在超声检查显示怀孕在子宫里之前，不能排除宫外孕（怀孕长在子宫外面）。做过助孕治疗的，超声检查也可能排除不了。',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        '请打电话给{clinic}。止痛药请首选{paracetamol}，按标签上的说明。如果变得厉害、突然痛，或固定在一侧，请立即叫救护车或去急诊。{late-weeks}疼痛，也要立即叫救护车或去急诊。见{now}。',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: '请说明哪里痛、痛多久、有没有出血。',
      // period pain tummy ache stomach ache backache cramping twinges
      also: '肚子隐隐作痛 小腹痛 小腹坠痛 痛经一样 腰酸 肚子疼 下腹痛 轻微腹痛',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: '肚子突然痛，或痛得厉害',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        '这可能是宫外孕（怀孕长在子宫外面）。它可能在体内出血，危及生命。流产的疼痛也可能很强，像生孩子一样。在家里无法分辨。',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '{Call}，或去{department}。按标签用了{paracetamol}，疼痛没有减轻，也要这样做。',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: '请说明哪里痛、什么时候开始，超声检查有没有显示怀孕在子宫里。',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: '剧痛 剧烈腹痛 肚子很痛 绞痛 刺痛 痛得受不了 止痛药没用',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers:
        '剧痛, 剧烈腹痛, 剧烈疼痛, 肚子很痛, 肚子好痛, 肚子很疼, 肚子好疼, 痛得厉害, 疼得厉害, 痛得受不了, 疼得受不了, 受不了, 突然痛, 突然疼, 突然肚子, 绞痛, 刺痛, 撕裂, 痛死, 疼死, 止痛药没用, 止痛药不管用, 吃了止痛药还, 直不起腰',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: '下腹一侧痛',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        '这可能是宫外孕（怀孕长在子宫外面）的迹象。它可能在体内出血，危及生命。在超声检查显示怀孕在子宫里之前，不能排除。',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        '做试管婴儿（IVF）或其他助孕治疗之后，可能一处怀孕在子宫里，一处在子宫外。这很少见，但这时超声检查也不能排除宫外孕。',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '{Call}，或去{department}。即使痛得很轻也要去。',
      ],
      // Has a scan shown the pregnancy in your womb? Then call {clinic} today for mild pain. But get help now {late-weeks}, or after fertility treatment.
      why: '超声检查显示怀孕在子宫里了吗？如果是，轻微的疼痛请今天打电话给{clinic}。但如果{late-weeks}疼痛，或这次是助孕治疗后怀孕的，请立即叫救护车或去急诊。',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: '请说明哪一侧、什么时候开始、有没有做过超声检查、有没有做过助孕治疗。',
      // left side right side ovary tube groin ectopic
      also: '左边痛 右边痛 一侧痛 单侧腹痛 宫外孕 输卵管 卵巢痛',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers:
        '一侧痛, 一侧疼, 一边痛, 一边疼, 单侧痛, 单侧疼, 左边痛, 左边疼, 右边痛, 右边疼, 左侧痛, 右侧痛, 左下腹, 右下腹, 左小腹, 右小腹, 卵巢痛, 宫外孕, 异位妊娠, 输卵管妊娠, 输卵管怀孕',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: '肩头痛',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        '肩头是肩膀与手臂相接的地方。那里痛，可能是宫外孕（怀孕长在子宫外面）的迹象。它可能在体内出血，危及生命。在超声检查显示怀孕在子宫里之前，不能排除。',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '{Call}，或去{department}。不要等更痛，也不要等出血。',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: '请说：我怀孕了，或可能怀孕了，我的肩头痛（I am pregnant, or may be, and I have pain in my shoulder tip）。',
      // shoulder ache arm neck ectopic
      also: '肩膀痛 肩痛 肩膀疼 脖子肩膀痛 宫外孕 肩头疼',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers: '肩膀, 肩痛, 肩疼, 肩头, 肩部, 肩胛, 肩旁',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: '肚子痛或出血，同时小便或大便时痛、呕吐或腹泻',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        '这可能是宫外孕（怀孕长在子宫外面）。这些迹象很容易被当成肠胃炎，也可能真的是。在超声检查显示怀孕在子宫里之前，不能排除。',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '{Call}，或去{department}。不要等它自己好。',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        '医疗团队在过去一天内给您用过米索前列醇（misoprostol，治疗流产的药）吗？如果用过，恶心或大便变稀可能是药引起的。请马上给他们打电话。如果没人接、觉得快要晕倒，或痛得厉害，请立即叫救护车或去急诊。',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: '请说明您怀孕了，或可能怀孕了。说明哪里痛、看到了什么。',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: '小便痛 大便痛 拉肚子 腹泻 呕吐 肠胃炎 上厕所痛 尿痛',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers:
        '小便痛, 小便疼, 尿痛, 尿疼, 尿尿痛, 尿尿疼, 大便痛, 大便疼, 拉屎痛, 肛门坠胀, 上厕所痛, 上厕所疼, 呕吐腹痛, 又吐又拉, 上吐下泻, 拉肚子, 腹泻',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: '以前有过宫外孕，现在疼痛或出血',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        '您以前有过宫外孕（怀孕长在子宫外面），现在验孕是阳性。可能又是宫外孕。必须先用超声检查和验血来排除。',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call}，或去{department}，哪怕只有一点点出血或轻微疼痛。',
        // With a positive test and no pain or bleeding, call {clinic} today.
        '验孕阳性，没有疼痛或出血，请今天打电话给{clinic}。',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: '请先说您以前有过宫外孕，再说这次有没有做过超声检查。',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: '以前宫外孕 宫外孕史 上次宫外孕 切除输卵管',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers: '以前宫外孕, 有过宫外孕, 宫外孕史, 上次宫外孕, 上次是宫外孕, 切了输卵管, 切除输卵管, 输卵管切除, 少了一根输卵管',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: '有节育环或做过输卵管结扎，现在疼痛或出血',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        '您有节育环（宫内节育器，IUD），或做过输卵管结扎或手术，而验孕是阳性。这时宫外孕（怀孕长在子宫外面）的可能性更大，必须先排除。',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call}，或去{department}，哪怕只有一点点出血或轻微疼痛。',
        // With a positive test and no pain or bleeding, call {clinic} today.
        '如果验孕是阳性，但不痛也不出血，请今天打电话给{clinic}。',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: '请说明您有节育环，或做过输卵管手术，以及验孕是什么时候阳性的。',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: '节育环 上环 带环怀孕 曼月乐 输卵管结扎 绝育',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers: '节育环, 节育器, 上环, 带环, 避孕环, 曼月乐, 结扎, 绝育, 宫内环, iud, mirena',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: '做试管婴儿之后一侧痛、剧痛或肩头痛',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        '做试管婴儿（IVF）或其他助孕治疗之后，在很少见的情况下，会同时有两处怀孕：一处在子宫里，一处是宫外孕（在子宫外面）。超声检查看到第一处，不能排除第二处。',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '{Call}，或去{department}，不管超声检查显示了什么。然后告诉您的生殖诊所。',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: '请先说您做过助孕治疗、什么时候做的，再说哪里痛。',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: '试管婴儿 试管 胚胎移植 移植后肚子痛 宫内外同孕 促排 人工授精',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers:
        '试管肚子痛, 试管肚子疼, 试管后痛, 试管后疼, 试管腹痛, 移植后痛, 移植后疼, 移植后肚子, 移植后腹痛, 移植后一侧, 宫内外同孕, 宫内宫外同时',
    },
  },
};
