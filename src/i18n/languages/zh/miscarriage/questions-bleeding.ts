// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: '出血和血块',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: '小血块、多少算太多、血块还是组织、时停时有',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: '自然流产是从小血块开始的吗？',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        '通常不是：最初的迹象多半是出血或少量血迹（点滴出血）。往往还有像痛经一样的下腹痛。如果有血块，一般出现得较晚，在出血变多的时候。',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        '非常早的流产可能像来月经，一开始就有小血块。所以有小血块，不能证明是流产，也不能排除。有些人完全没有出血。',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        '请今天打电话给{clinic}。超声检查可以给出答案，常常还需要第二次超声检查或验血。',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: '小血块 血块 凝血 先兆 流产第一个迹象 流产开始 正常吗',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: '我排出了血块，这是什么意思？',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        '流产时可能有血块，但血块不能说明您是不是在流产。血块是凝结变稠的血。有些人在出血变多时排出血块，同时有腹痛。有些人没有血块。',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        '请今天打电话给{clinic}，说明血块有多大。血块不能解释剧痛。痛得厉害，请立即叫救护车或去急诊。',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: '血块 掉血块 排血块 有血块 凝血块 正常吗 为什么有血块',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: '出多少血算太多？',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        '如果{pad}，就是太多：请立即叫救护车或去急诊。不要等第二片也湿透。出血越来越多、不减慢，也是太多。',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        '湿透，是指从前到后全部湿了。卫生巾是指一整片，不是薄护垫。夜用或产妇用卫生巾能吸更多血，所以不要等它湿透。',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        '以卫生巾为准，不要以马桶里的血为准。血在水里会显得更多，掉进去的东西也看不到。用卫生棉条和月经杯，会看不出流了多少血。',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        '您自己的医疗团队可能告诉过您另一个出血标准。如果有，以他们说的为准。如果觉得快要晕倒或不舒服，不要等。',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: '出血多少正常 出血量 多少算多 大出血 卫生巾 湿透',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: '血块是什么样子？多大算严重？',
      answer: [
        // Most clots are dark red, flat and like jelly. The bigger they are, the more they matter. They tend to break up easily.
        '大多数血块是暗红色、扁平、像果冻。越大越要紧。它们容易散开。',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        '达到下面标准的大小，或接连排出血块（不管大小），都需要立即叫救护车或去急诊。较小的血块，例如{clot-today}，请今天打电话给{clinic}。',
        // You do not have to touch it. Looking is enough to tell the size.
        '您不必触摸血块，看大小就够了。',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: '血块多大 大血块 乒乓球 核桃 果冻 暗红色',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: '怎样分辨血块和妊娠组织？',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        '血块多为暗红色，软得像果冻；妊娠组织更结实、颜色更浅。它可能是粉红、灰色或白色，成块或成丝。您可能分辨不出。您不必看。',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead. But get help now {late-weeks}.
        '如果认为排出了妊娠组织，请立即叫救护车或去急诊。如果医疗团队告诉过您这次怀孕保不住了，请改为今天打电话给{clinic}。但如果{late-weeks}出现这种情况，请立即叫救护车或去急诊。',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        '排出东西，不表示已经结束，也不表示不是宫外孕（在子宫外面）。如果还没有超声检查显示怀孕在子宫里，请要求验血。',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: '掉肉 组织 孕囊 白色 灰色 粉色 血块还是组织 马桶',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: '出血时停时有，是好是坏？',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        '都不是。不管是不是流产，出血都可能几天里断断续续。请今天打电话给{clinic}，即使已经停了。超声检查可以给出答案，常常需要第二次。',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        '如果您已经流产：出血减少后又变多，请今天打电话给{clinic}。如果出血{bleeding-weeks}，也要打。',
      ],
      // on and off comes and goes spotting stopped came back again
      also: '断断续续 时有时无 停了又出血 出血停了 反复出血',
    },
  },
};
