// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding
  title: '出血',
  // Spotting, a soaked pad, bleeding that goes on
  summary: '少量血迹、湿透的卫生巾、持续出血',
  symptoms: {
    'spotting': {
      // Spotting
      name: '少量血迹（点滴出血）',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        '少量血迹，是指一点或一抹粉红、红色或褐色的血。褐色的血是较旧的血，也算出血。大约每4位怀孕的人中就有1位在早期出血，其中许多怀孕会继续下去。它也可能是流产的第一个迹象。只看少量血迹，无法分辨是哪一种。',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        '请打电话给{clinic}，即使已经停了。如果觉得快要晕倒，或{late-weeks}出血，请立即叫救护车或去急诊。如果出血越来越多或疼痛，见{now}。',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: '请说明什么时候开始的、怀孕几周、痛不痛，以及您的血型（如果知道）。',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: '见红 点滴出血 少量出血 一点血 血丝 褐色分泌物 粉色 擦的时候有血 内裤有血 着床出血 滴血 轻微出血',
    },
    'like-a-period': {
      // Bleeding like a period
      name: '像来月经一样出血',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        '这可能是流产，但只看出血无法确定。许多早期有出血的怀孕会继续下去。大量出血，或出血同时疼痛，流产的可能性更大。非常早的流产可能很像来月经。',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        '请打电话给{clinic}，即使已经减少。如果{pad}，或觉得快要晕倒，请立即叫救护车或去急诊。痛得厉害、只痛一侧，或{late-weeks}有任何出血，也要这样做。见{now}。',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: '请说明多久换一次卫生巾，有没有血块或疼痛。',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: '像月经一样出血 像来大姨妈 鲜红色的血 鲜血 月经量 一直出血 怀孕出血',
    },
    'soaked-pad': {
      // A soaked pad
      name: '湿透一片卫生巾',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        '流产最严重的时候可能会出这么多血。也可能是出血太多了，在家里无法分辨。',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        '如果{pad}，就是出血太多。出血越来越多、不减慢，也是太多。',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        '湿透，是指从前到后全部湿了。卫生巾是指一整片，不是薄护垫。夜用或产妇用卫生巾能吸更多血，所以不要等它湿透。如果用布，一块折厚的布算一片卫生巾。',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call}，或去{department}。',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        '您自己的医疗团队可能告诉过您另一个出血标准。如果有，以他们说的为准。如果觉得快要晕倒或不舒服，不要等。',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: '请说明卫生巾多久湿透一片，是否觉得快要晕倒。',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: '大出血 大量出血 血崩 流血不止 一小时一片卫生巾 血很多 哗哗流血',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        '大出血, 大量出血, 血崩, 流血不止, 出血不止, 血流不止, 止不住血, 血止不住, 一小时一片, 一小时湿透, 湿透卫生巾, 卫生巾湿透, 卫生巾满, 好多血, 很多血, 血很多, 出血很多, 出血多, 流很多血, 哗哗流血, 血流如注, 出血越来越多, 血越来越多, 血顺着腿流, 失血, 分钟湿透, 湿透一片, 湿透了卫生巾, 湿透了一片, 浸透卫生巾, 浸透一片, 卫生巾浸透, 卫生巾都湿透, 卫生巾全湿, 卫生巾就满, 卫生巾都满, 满了一片卫生巾, 分钟一片卫生巾, 分钟换一片, 小时一片, 分钟就换一片, 半小时就满, 小时就满, 分钟就满',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: '{late-weeks}出血或肚子痛',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        '需要马上接受检查，即使出血很少或已经停了。周数从最后一次月经的第一天算起。这可能是流产的迹象，但不一定是，在家里无法分辨。',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        '大约14周以后，流产可能像生孩子一样：一阵一阵痛，越来越痛。',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call}，或去{department}，哪怕只有一点点血或轻微的肚子痛。满20周的，可以直接去产科（maternity unit）。',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: '请说明怀孕几周、出血多少、哪里痛。',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: '中期流产 晚期流产 四个月出血 13周 14周 16周 18周 20周 孕中期出血',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers:
        '孕中期, 中期流产, 晚期流产, 12周, 13周, 14周, 15周, 16周, 17周, 18周, 19周, 20周, 三个多月, 四个月, 五个月, 4个月, 5个月, 宫缩, 要生了',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: '用抗凝药或有凝血疾病时出血',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        '出血对您的危险可能比别人更大。它不表示一定是流产，也不能排除。抗凝药可以是药片，也可以是打针，如肝素。',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '如果出血超过少量血迹：{Call}，或去{department}。如果只有一点或一抹血，请今天打电话给{clinic}。但如果{late-weeks}出血，请立即叫救护车或去急诊。',
        // If you take low-dose aspirin, say so when you call.
        '如果您在吃小剂量阿司匹林（aspirin），打电话时请说明。',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: '请先说这件事：您用什么药、最后一次什么时候用，或您得的是什么病。',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: '抗凝药 肝素 华法林 阿司匹林 血友病 凝血 打肝素 凝血功能',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers:
        '抗凝药, 抗凝, 肝素, 低分子肝素, 克赛, 依诺肝素, 速碧林, 华法林, 利伐沙班, 血友病, 凝血障碍, 凝血疾病, 凝血功能, 血小板低, 血友, 稀释血液, heparin, clexane, warfarin',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: '出血一直不停，或又变多',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        '流产之后，出血可能断断续续好几天。如果持续{bleeding-weeks}，或又变多，可能还有妊娠组织留在子宫里。',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if {clot-now}. Feeling faint or very unwell, a fever, severe pain or bad-smelling discharge needs help now too. See {now}.
        '请打电话给{clinic}。如果{pad}，请立即叫救护车或去急诊。如果{clot-now}，也要这样做。觉得快要晕倒、病得很重、发烧、痛得厉害，或分泌物有臭味，也一样。见{now}。',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: '请说明出血什么时候开始、有没有变化，做过什么治疗。',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: '一直出血 还在出血 又出血了 流产后出血不干净 清宫后出血 恶露不尽 淋漓不尽',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: '用了终止怀孕的药之后出血或疼痛',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        '用这些药会有出血和腹痛。本手册里的迹象和标准对您同样适用。吃药之前，宫外孕（怀孕长在子宫外面）可能没有被发现。',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}. Do the same if {clot-now}. A fever, bad-smelling discharge, and feeling faint or very unwell need help now too. So does severe pain, or pain on one side or in your shoulder tip. See {now}.
        '请打电话给{clinic}，或当初给您药的机构。如果{pad}，请立即叫救护车或去急诊。如果{clot-now}，也要这样做。发烧、分泌物有臭味、觉得快要晕倒或病得很重，也一样。痛得厉害、只痛一侧或肩头痛，也一样。见{now}。',
        // Call today too if you have no bleeding {no-bleeding-hours} after misoprostol, the second medicine. The pregnancy may still be there, or may be ectopic: outside the womb.
        '如果用了第二种药米索前列醇（misoprostol）之后{no-bleeding-hours}没有出血，也请今天打电话。怀孕可能还在，也可能是宫外孕（在子宫外面）。',
        // You will be cared for in the same way as after a miscarriage.
        '您会得到与自然流产之后一样的照顾。',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: '请说明出血多少、哪里痛、当时怀孕几周，用了什么药、什么时候用的。',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: '药流 药物流产 打胎药 流产药 米非司酮 米索 人流药 药流后出血',
    },
  },
};
