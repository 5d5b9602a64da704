// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // While it happens
  title: '正在发生时',
  // At home, how much it hurts, what you may see, what to have ready
  summary: '在家里、有多痛、可能看到什么、准备什么',
  questions: {
    'while-at-home': {
      // What may happen at home, step by step?
      ask: '在家里会一步一步发生什么？',
      answer: [
        // Bleeding and cramps often build up, reach a peak, then ease.
        '出血和腹痛常常逐渐加重，到最严重的时候，然后减轻。',
        {
          list: [
            // First there may be a little bleeding, cramps or backache, for days or weeks.
            '起初可能有少量出血、像痛经一样的下腹痛或腰背痛，持续几天或几周。',
            // Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.
            '然后出血比月经多，腹痛变强。如果出血越来越多，没有减慢，请立即叫救护车或去急诊。',
            // At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.
            '最严重的时候可能有暗色血块，以及粉红或灰色的妊娠组织。出血最多的阶段常常持续约2到3小时。',
            // After that, cramps and bleeding ease. Bleeding may stop and start for days.
            '之后腹痛和出血减轻。出血可能断断续续好几天。',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        '还没有人告诉您这次怀孕保不住了吗？如果排出妊娠组织：请立即去{department}。{late-weeks}出血或肚子痛，也要这样做。',
        // Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.
        '排出东西，不能证明已经结束。请问{clinic}是否需要超声检查或验血。',
      ],
      // what to expect stages how it feels at home process hours peak
      also: '流产过程 会发生什么 步骤 在家流产 多长时间 几个小时',
    },
    'pain-while': {
      // How strong can the pain be?
      ask: '会有多痛？',
      answer: [
        // It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.
        '可能像痛经，也可能非常痛，像生孩子一样。您不必忍着：医疗团队可以给更强的止痛药。',
        // Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}
        '请先用{paracetamol}，按标签上的说明。如果用了还是痛，请立即去{department}。在医疗团队说可以之前，不要用布洛芬（ibuprofen）和同类药。见：{#pain-relief}',
        // Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.
        '热敷可能缓解腹痛。如果突然痛、刺痛或只痛一侧，不要等热敷见效：请立即叫救护车或去急诊。',
      ],
      // cramps labour contractions hurts heat hot water bottle painkillers agony
      also: '流产痛吗 多痛 阵痛 宫缩 热敷 热水袋 止痛',
    },
    'what-might-i-see': {
      // What might I see?
      ask: '我可能会看到什么？',
      answer: [
        // You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.
        '您可能看到血、血块，有些人会看到妊娠组织或小小的孕囊。您可以读到这里为止。您不必看，可以请别人替您看。',
        {
          list: [
            // Before 6 weeks, bleeding is much like a period.
            '6周以前，出血很像月经。',
            // In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.
            '再过几周，可能有像果冻的暗色血块，有些人会看到装着液体的小囊。',
            // Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.
            '头三个月的后期，血块里可能有像皮肤的薄片。那时已有很小的形体，许多人从没看到。',
            // Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.
            '再往后，可能先流出液体，然后是血和血块。您可能看到很小的身体和脐带。',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        '还没有人告诉您这次怀孕保不住了吗？如果排出妊娠组织：请立即去{department}。{late-weeks}出血或肚子痛，也要这样做。',
      ],
      // what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord
      also: '流产是什么样子 孕囊 胚胎 胎儿 组织 血块 胎盘 脐带 图片',
    },
    'what-to-do-with-what-passes': {
      // What do I do with what comes out?
      ask: '排出来的东西怎么办？',
      answer: [
        // First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.
        '首先：如果还没有人告诉您这次怀孕保不住了，请立即去{department}。如果医疗团队告诉过您，请今天打电话给{clinic}。但如果{late-weeks}出现这种情况，请立即叫救护车或去急诊。',
        // In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.
        '在头几周，许多人把它排在马桶里冲走。有些人会保留。都没有错，您也不必看。',
        // If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.
        '如果想送检或想安葬，请放进干净的容器里冷藏，然后打电话给{clinic}。有些医院只要照片或那片卫生巾就够了。',
        // Rules on what you may keep or bury differ. See: {#keep-or-bury}
        '可以保留或安葬什么，各地规定不同。见：{#keep-or-bury}',
      ],
      // tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden
      also: '组织怎么办 冲走 马桶 保留 容器 带去医院 拍照 安葬',
    },
    'have-ready': {
      // What should I have ready at home?
      ask: '在家里要准备什么？',
      answer: [
        // Have pads, pain relief, a charged phone and someone to call.
        '准备好卫生巾、止痛药、充好电的手机，和一个可以打电话找的人。',
        {
          list: [
            // Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.
            '一整片的卫生巾。用棉条、月经杯和月经内裤，会看不出流了多少血。不要往阴道里放任何东西，除非医疗团队让您这样做。',
            // For pain, have {paracetamol}, and a heat pad or a hot-water bottle.
            '止痛准备{paracetamol}，以及热敷垫或热水袋。',
            // Keep a number that answers day and night.
            '留一个日夜有人接的电话号码。',
            // Ask someone to be with you or near you. See: {#go-alone}
            '请一个人陪着您或在附近。见：{#go-alone}',
            // Plan how to get to {department} at any hour without driving yourself.
            '想好任何时间怎样去{department}，不用自己开车。',
            // Have a clean container, if you want to keep what passes.
            '如果想保留排出的东西，准备干净的容器。',
          ],
        },
      ],
      // prepare supplies pads list alone kit maternity pads
      also: '准备 卫生巾 用品 清单 一个人 要买什么',
    },
  },
};
