// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Is this a miscarriage?
  title: '这是流产吗？',
  // What to know first, signs, bleeding, ectopic pregnancy
  summary: '先要知道的、迹象、出血、宫外孕',
  questions: {
    'short-summary': {
      // What should I know first?
      ask: '我首先应该知道什么？',
      answer: [
        // Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.
        '有些迹象不能等：见{now}。其他任何出血或疼痛，请今天打电话给{clinic}。',
        {
          list: [
            // Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.
            '只看迹象，不能判断是不是流产。超声检查可以，常常还需要第二次超声检查或验血。',
            // About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.
            '大约每4位怀孕的人中有1位早期出血。其中许多怀孕会继续下去。',
            // Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.
            '自然流产是从小血块开始的吗？通常不是。但有小血块也不能排除流产，有些流产完全没有出血。',
            // Use full-size pads, not tampons.
            '请用一整片的卫生巾，不要用棉条。',
            // For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.
            '止痛药请首选{paracetamol}。在医疗团队说可以之前，不要用布洛芬（ibuprofen）和同类药（如萘普生，naproxen）。',
            // You did not cause this by a bad day, by lifting, by sex or by work.
            '不顺心的一天、提东西、性生活或工作，都不会造成流产。',
          ],
        },
      ],
      // short version summary overview start help what to do tonight
      also: '概要 总结 怎么办 开始 今晚怎么办 帮助',
    },
    'what-is-a-miscarriage': {
      // What is a miscarriage?
      ask: '什么是流产？',
      answer: [
        // A miscarriage is when a pregnancy ends by itself in the first months.
        '自然流产，是指怀孕在头几个月里自行结束。',
        {
          local: 'week-limit',
        },
        // It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.
        '可能有出血和像痛经一样的下腹痛，也可能没有任何迹象。约一半或更多的早期流产，是因为染色体偶然的变化。染色体带着基因。',
        // An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.
        '宫外孕是另一回事：怀孕长在子宫外面，需要紧急治疗。',
      ],
      // definition meaning pregnancy loss stillbirth weeks early late
      also: '自然流产 小产 定义 意思 死产 流产是什么',
    },
    'signs': {
      // What are the signs of a miscarriage?
      ask: '流产有哪些迹象？',
      answer: [
        // The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:
        '主要的迹象是阴道出血，从少量血迹到大量出血。还可能有：',
        {
          list: [
            // cramps, or pain in the belly or back
            '像痛经一样的下腹痛，或肚子痛、腰背痛',
            // clots, or pregnancy tissue, which is firmer and pink, grey or white
            '血块，或妊娠组织（更结实，粉红、灰色或白色）',
            // a gush of clear or bloody fluid
            '突然流出清亮或带血的液体',
            // pregnancy signs that suddenly stop.
            '怀孕的感觉突然没有了。',
          ],
        },
        // Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.
        '出血、像痛经一样的下腹痛、小血块或怀孕的感觉消失，请今天打电话给{clinic}。排出妊娠组织或突然流出液体，请立即叫救护车或去急诊。如果医疗团队告诉过您这次怀孕保不住了，请改为今天给他们打电话。但如果{late-weeks}出现这种情况，请立即叫救护车或去急诊。',
        // None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}
        '这些都不能证明是流产。有些人完全没有迹象。超声检查可以给出答案，常常需要第二次。见：{#missed}',
      ],
      // symptoms how do I know cramps backache spotting fluid first sign am I miscarrying
      also: '流产症状 流产征兆 流产前兆 先兆流产症状 怎么知道流产了',
    },
    'always-bleeding': {
      // Is bleeding always a miscarriage?
      ask: '出血就一定是流产吗？',
      answer: [
        // No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.
        '不一定。大约每4位怀孕的人中有1位在头三个月出血，其中许多怀孕会继续下去。但每次出血都需要今天打电话，因为没有人能在家里判断。',
        // Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.
        '大量出血，或出血同时疼痛，流产的可能性更大。出血也可能来自宫外孕（怀孕长在子宫外面）。',
        // Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.
        '请用卫生巾，这样您能说出出血多少。如果以前流产过，请询问孕酮（progesterone，一种激素）。',
      ],
      // is this normal spotting blood light bleeding threatened implantation brown pink red
      also: '怀孕出血 正常吗 先兆流产 见红 出血是流产吗 早孕出血',
    },
    'ectopic': {
      // Why does pain low on one side or in the shoulder matter?
      ask: '为什么下腹一侧痛或肩头痛要紧？',
      answer: [
        // It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.
        '这可能来自宫外孕（怀孕长在子宫外面），几乎都在输卵管里。它在那里不能存活。它可能在体内出血，危及您的生命。所以请立即{call}，或去{department}。',
        // The shoulder tip is where your shoulder meets your arm.
        '肩头是肩膀与手臂相接的地方。',
        // It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.
        '它可能被当成肠胃炎。肚子痛或出血，同时小便或大便时痛、大便变稀、呕吐，也需要立即叫救护车或去急诊。',
        {
          list: [
            // Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.
            '您以前有过宫外孕，有节育环，或做过输卵管结扎吗？如果验孕是阳性，有任何疼痛或出血，请立即叫救护车或去急诊。',
            // After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.
            '做试管婴儿（IVF）之后，偶尔会一个怀孕在子宫里，一个在子宫外。只痛一侧，不管超声检查显示了什么，都请立即叫救护车或去急诊。',
            // Passing blood or tissue does not rule it out.
            '排出血或组织，不能排除宫外孕。',
          ],
        },
      ],
      // ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic
      also: '宫外孕症状 宫外孕 异位妊娠 输卵管 肩头痛 一侧痛 试管',
    },
    'different-for-everyone': {
      // Why is it different for everyone?
      ask: '为什么每个人都不一样？',
      answer: [
        // It depends on how many weeks you are, what has happened so far, and the care you have.
        '这取决于您怀孕几周、已经发生了什么，以及得到的治疗。',
        // One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}
        '有的人出血好几天并排出血块，有的人没有血块。有的人完全没有出血。疼痛可能像痛经，也可能像生孩子。见：{#missed}',
        // So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.
        '所以别人的经历不能告诉您，您会怎样。请以下面的标准为准，即使朋友出血更多。',
      ],
      // compare friend experience others stories no clots unlike
      also: '别人的经历 朋友 比较 没有血块 不一样',
    },
  },
};
