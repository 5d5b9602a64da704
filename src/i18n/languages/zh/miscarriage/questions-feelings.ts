// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: '感受',
  // What you may feel, when to get help, hard days, hurtful words
  summary: '您可能有的感受、何时求助、难过的日子、伤人的话',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: '我可能有什么感受？',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        '您可能难过、麻木、担心、内疚、羞愧、孤单或松了一口气，也可能同一天里有好几种。没有一种是错的，几乎没有感觉也没有错。',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        '不管月份多小，不管您想不想怀孕，都是这样。您不必看起来难过，也应该得到好的照顾。',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        '在研究中，一个月后每100人中约30人有强烈的压力反应。有些人持续了好几个月。伴侣也会受影响。见：{#partners}如果太难承受，有人可以帮您。见：{#when-help-feelings}',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: '难过 悲伤 内疚 解脱 不想要 意外怀孕 麻木 生气 焦虑 抑郁 哭',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: '情绪上什么时候应该求助？',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        '如果觉得不安全，请立即求助。有以下任何一种情况，请今天打电话给{clinic}或您的医生：',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            '没有人可以说话，或身边的人为您担心',
            // you cannot sleep, work, study or care for others
            '无法睡觉、工作、学习或照顾别人',
            // you drink or take drugs to cope
            '靠喝酒或用毒品来撑过去',
            // what happened keeps coming back as if it were now (flashbacks)
            '当时的情景不断重现，好像就在眼前（闪回）',
            // you avoid going out
            '不愿意出门',
            // you feel strong anxiety or panic
            '感到强烈的焦虑或惊恐',
            // grief is as strong as ever after several months.
            '过了几个月，悲伤仍和当初一样强烈。',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        '如果以前有过精神疾病，请说明。痛苦强烈时，心理辅导可能有帮助。',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: '心理咨询 心理医生 抑郁 焦虑 惊恐 失眠 崩溃 创伤 走不出来',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: '我看到或听到别人看不到、听不到的东西，怎么办？',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        '请立即求助：{call}，或去{department}。告诉他们您怀孕了，或怀过孕。',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This can be an illness. It can be treated, and it is not your fault.
        '有些人还会相信别人觉得奇怪的事。有些人几乎不睡觉却精力充沛。有些人觉得自己可能伤害别人。这可能是一种病。可以治疗，不是您的错。',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        '如果看到身边的人这样，不要让对方一个人。请替对方打电话。',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: '幻觉 幻听 精神病 躁狂 双相 妄想 不睡觉',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: '悲伤有固定的过程吗？',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        '没有，悲伤没有固定的过程，也没有固定的结束。在英国主导的一项研究里，许多人的痛苦几个月后减轻，但不是所有人。有些人不悲伤，也没有错。',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        '如果过了几个月仍和当初一样强烈，请求助。如果它让您无法生活，请更早求助。见：{#when-help-feelings}',
      ],
      // grieving how long get over it stages heal emotionally
      also: '悲伤 多久走出来 阶段 难过多久 心理恢复',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: '怎样度过预产期，面对别人怀孕的消息？',
      answer: [
        // Plan ahead for such days, and plan little on them: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        '请为这样的日子做好计划，不要安排太多：一个人，或和体贴的人一起。几周或几个月后，难过可能又回来，这不是倒退。',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        '您可以屏蔽消息、不去聚会，或请朋友用文字告诉您。您可以为别人高兴，同时为自己难过。',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        '再次怀孕时，许多人会害怕。请问{clinic}能不能早做超声检查，并要一个可以打的电话。',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: '预产期 周年 别人怀孕 朋友怀孕 再次怀孕害怕 焦虑',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: '别人说了伤人的话，怎么办？',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        '您不必回答。您可以换个话题，或走开。',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        '“还好……”或“这很常见”之类的话，即使是好意，也可能伤人。沉默也可能伤人。',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        '您可以说：“听到这话我很难受。”您可以给对方看本页。见：{#help-say}也可以请亲近的人替您说。',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: '伤人的话 婆婆 家人 朋友 不理解 说闲话 催生',
    },
  },
};
