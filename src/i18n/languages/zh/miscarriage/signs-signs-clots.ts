// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Clots and what comes out
  title: '血块和排出的东西',
  // Small and large clots, tissue, a gush of fluid
  summary: '大小血块、组织、突然流出液体',
  symptoms: {
    'small-clots': {
      // Small clots
      name: '小血块',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        '有小血块，不能证明是流产，也不能排除。血块是凝结的血，多为暗红色，像果冻。通常在出血变多时出现。见：{#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        '请打电话给{clinic}。如果{clot-now}，请立即叫救护车或去急诊。觉得快要晕倒，或{late-weeks}出血，也要这样做。见{now}。',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: '请说明血块有多大、有几块，多久换一次卫生巾。',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: '小血块 血块 凝血块 小块 一粒血块 丝状 果冻状 擦的时候有血块',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: '瓶盖大小的血块',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        '您排出了{clot-today}。流产出血变多时可能会有，但只看大小无法确定。',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        '请打电话给{clinic}。如果没人接，见{today}。如果{clot-now}，请立即叫救护车或去急诊。觉得快要晕倒，或{late-weeks}出血，也要这样做。',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: '请说明血块有多大、什么时候排出，出血有多快。',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: '中等血块 3厘米血块 瓶盖大小 硬币大小 核桃大小 枣子大小',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: '非常大的血块，或接连排出血块',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        '流产最严重的时候可能会有大血块。也可能是出血太多了，在家里无法分辨。如果{clot-now}，就是太多。接连排出血块，不管大小都算。',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call}，或去{department}。不要等着看还有没有更多血块。',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: '请说明血块有多大、有几块。说明卫生巾多久湿透一片，是否觉得快要晕倒。',
      // lump golf ball lemon palm big clots many clots huge
      also: '大血块 很大血块 好多血块 高尔夫球 乒乓球 鸡蛋大小 拳头大小',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        '大血块, 大的血块, 很大的血块, 血块很大, 巨大血块, 好多血块, 很多血块, 一块接一块, 接连血块, 不停掉血块, 乒乓球, 高尔夫球, 鸡蛋大, 拳头大, 柠檬大, 大块血, 一大块血',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: '比血块颜色浅或更结实的东西',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        '这可能是妊娠组织：粉红、灰色或白色，成块或成丝。血块多为暗红色，容易散开。不一定能分辨。',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        '排出东西，不表示已经结束，也不能排除宫外孕（怀孕长在子宫外面）。如果还没有超声检查显示怀孕在子宫里，请要求验血。',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call}，或去{department}。',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '如果医生、护士或助产士告诉过您这次怀孕保不住了，而您感觉还好，那么请改为今天打电话给{clinic}。但如果{late-weeks}出现这种情况，请立即叫救护车或去急诊。',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        '您不必看，也不必保留。如果想保留，请用干净的容器。',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: '请说明您看到了什么、什么时候，以及现在出血有多少。',
      // tissue sac lump grey white stringy membrane passed something
      also: '掉肉 掉肉块 肉一样的东西 组织 孕囊掉出来 白色组织 灰色 排出东西',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        '掉肉, 掉肉块, 掉出肉, 肉块, 一块肉, 妊娠组织, 组织掉, 排出组织, 白色组织, 灰色组织, 孕囊掉, 孕囊排出, 孕囊出来, 胎囊, 掉出来, 有东西掉, 胎儿掉, 孩子掉出来',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: '突然流出液体',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        '突然流出清亮或带血的液体，可能是流产的迹象。仅凭这一点不能确定怀孕已经结束。超声检查可以看出来。',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call}，或去{department}。',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '如果医生、护士或助产士告诉过您这次怀孕保不住了，而您感觉还好，那么请改为今天打电话给{clinic}。但如果{late-weeks}出现这种情况，请立即叫救护车或去急诊。',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: '请说明什么时候流出、什么颜色、怀孕几周。',
      // water waters broke leaking wet clear fluid gush
      also: '破水 羊水破了 流水 漏水 突然流出水 清水',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers: '破水, 羊水破, 羊水流, 漏羊水, 流出水, 流水, 流出液体, 一股水, 一股液体, 好多水',
    },
  },
};
