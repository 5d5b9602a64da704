// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: '其他变化，以及您的感受',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: '怀孕感觉消失、流产之后、伤害自己的念头',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: '怀孕的感觉突然没有了',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. For example, you may no longer feel sick, or your breasts may no longer hurt. A scan, often with a second scan or blood tests, gives the answer.
        '这可能是流产的迹象，但不能证明。例如您可能不再恶心，或乳房不再胀痛。超声检查可以给出答案，常常还需要第二次超声检查或验血。',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        '请打电话给{clinic}，问能不能做超声检查、什么时候做。如果开始出血或疼痛，见{now}。',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: '请说明什么变了、什么时候，怀孕几周。',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: '孕反消失 早孕反应消失 不恶心了 胸不胀了 没有怀孕感觉 孕吐没了',
    },
    'no-signs': {
      // No signs at all
      name: '完全没有症状',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        '没有症状，不能说明好还是不好。有时怀孕已经结束，但什么都没有排出：医生叫做稽留流产（胎停）。常常没有出血，也不痛。您可能仍觉得怀着孕。超声检查可以看出来。',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. But get help now {late-weeks}. For strong pain, or pain low on one side, see {now}.
        '如果担心，请在未来几天内打电话给{clinic}。如果开始出血，请今天就打电话。但如果{late-weeks}出血，请立即叫救护车或去急诊。痛得厉害，或下腹一侧痛，见{now}。',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: '请说明怀孕几周，下次超声检查是什么时候。',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: '胎停 没有症状 没感觉 没出血 不痛 担心胎停 胎停育',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: '用药之后没有出血',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        '用了米索前列醇（misoprostol，治疗流产的药）之后{no-bleeding-hours}没有出血，可能表示药还没有起作用。有些人需要更多治疗。',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        '请打电话给{clinic}。如果医疗团队告诉您另一个打电话的时间，以他们说的为准。肚子突然痛或痛得厉害，或觉得快要晕倒，见{now}。',
      ],
      // Say which medicine you used and when, and if you have pain. If no scan has shown the pregnancy in your womb, say so.
      tell: '请说明用了什么药、什么时候用的，痛不痛。如果还没有超声检查显示怀孕在子宫里，请说明。',
      // tablets pills misoprostol not working nothing happened
      also: '米索没反应 吃药没出血 药没起作用 药流没出血',
    },
    'not-coping': {
      // Not coping
      name: '应付不过来',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        '您可能无法工作、睡觉或照顾别人。当时的情景可能不断重现（闪回）。您可能靠喝酒或用毒品来撑过去。您可以要求更多帮助。没有哪种感受是错的。',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
        '请打电话给{clinic}或您的医生。如果有结束自己生命或伤害自己的念头，请立即求助。如果您处于危险之中或觉得不安全，请{call}。如果您暂时安全，请{crisis}。',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: '请说明最难的是什么、持续了多久，以前有没有这样过。',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: '抑郁 焦虑 惊恐 难过 创伤 哭 失眠 睡不着 崩溃 情绪不好',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: '有结束自己生命或伤害自己的念头',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        '您现在就需要帮助，有人愿意听您说。流产之后可能会有这样的念头。您不必确定自己会不会真的去做。',
      ],
      action: [
        // If you are in danger or do not feel safe, {call}. Or go to {department}. Are you safe for now? Then {crisis}.
        '如果您处于危险之中或觉得不安全，请{call}。或者去{department}。如果您暂时安全，请{crisis}。',
        // If you have taken an overdose or hurt yourself, {call} now, even if you feel well.
        '如果您已经服药过量或伤害了自己，请立即{call}，即使感觉还好。',
        // Do the same if you feel that you may hurt someone else.
        '如果您觉得自己可能伤害别人，也要这样做。',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: '您可以说：我流产了，我有结束自己生命的念头（I have had a loss, and I am thinking of ending my life）。您也可以告诉身边亲近的人。',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: '自杀 想死 不想活了 自残 轻生 活不下去',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone else, hurt other people, might hurt someone, overdosed, took too many pills, taken too many tablets
      triggers:
        '自杀, 想死, 不想活, 活不下去, 不想活了, 轻生, 自残, 自伤, 割腕, 跳楼, 寻死, 了结, 结束生命, 伤害自己, 不想醒来, 没有活下去, 吃药自尽, 伤害别人, 撑不下去, 吃了很多药, 吃药过量, 服药过量, 吞了很多药',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: '看到或听到别人看不到、听不到的东西',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        '这可能是严重心理疾病（精神病性障碍，psychosis）的迹象。很少见，可以治疗。可能在怀孕结束之后出现。您可能还会有奇怪的想法、异常兴奋或坐立不安，或几乎不睡觉、也不觉得需要睡。',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '{Call}，或去{department}。请一个人陪着您。如果看到别人这样，请替对方打电话。',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: '请说明您怀过孕、什么时候结束的，看到、听到或相信什么，以及您睡得多么少。',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: '幻觉 幻听 精神病 躁狂 妄想 双相 不睡觉',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers:
        '幻觉, 幻听, 幻视, 听到声音, 听见声音, 看见东西, 精神病, 精神分裂, 躁狂, 妄想, 被人监视, 有人监视, 被害, 要疯了, 快疯了',
    },
  },
};
