// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: '之后的身体',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: '验孕、激素、月经、乳汁、疲倦，以及回去工作',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: '验孕仍是阳性，是什么意思？',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        '如果流产满{test-weeks}时仍是阳性，请今天打电话给{clinic}。可能是还有妊娠组织留在子宫里。',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        '也可能是宫外孕（怀孕长在子宫外面）。也可能是葡萄胎（胎盘长得不正常）。每一种都需要治疗。',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        '在那之前，有些人怀孕结束后验孕仍是阳性。如果医疗团队告诉您另一个验孕的日子，以他们说的为准。',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: '验孕棒 两条杠 阳性 流产后还是阳性 hcg 残留',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: '怀孕激素什么时候会消失？',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        '可能要几周，如果原来很高，就更久。这种激素叫hCG。',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        '下降缓慢需要更多检查。可能还有妊娠组织在子宫里，也可能是宫外孕（在子宫外面）。每次验血都请去，即使感觉还好。',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        '如果流产满{test-weeks}时在家验孕仍是阳性，请今天打电话给{clinic}。',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: 'hcg 降 归零 血值 下降慢 多久降到0 激素',
    },
    'first-period': {
      // When will my period come back?
      ask: '月经什么时候回来？',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        '最常见的是流产后{first-period}。如果过了{period-weeks}还没有来，请去看{clinic}或您的医生。',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        '第一次来月经之前，您就可能怀孕。如果不想怀孕，现在就请询问避孕。见：{#not-trying}',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        '如果不确定是不是月经，请今天打电话给{clinic}。减少后又变多，也要打。',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: '月经 大姨妈 来月经 流产后月经 排卵 月经不来',
    },
    'healing': {
      // How long does healing take?
      ask: '恢复要多久？',
      answer: [
        // Your body will often need a few weeks. Your feelings may need less time, or much more.
        '身体常常需要几周。感受需要的时间可能更短，也可能长得多。',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        '如果出血{bleeding-weeks}，或减少后又变多，请今天打电话给{clinic}。月经最常见的是流产后{first-period}来。',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        '如果无法工作、睡觉或照顾别人，也请今天打。见：{#when-help-feelings}',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: '恢复 小月子 坐小月子 多久恢复 休息几天 身体',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: '什么时候可以工作、运动或游泳？',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        '没有固定的日子：觉得可以就可以，除非医疗团队说要等。有些人需要一两天，有些人需要几周。',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        '慢慢开始。如果站起来活动时出血更多，请停下来休息。如果没有减轻，请今天打电话给{clinic}。',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        '出血期间不要游泳。宫外孕（在子宫外面）治疗之后，请先问。',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: '上班 运动 健身 跑步 游泳 提重物 干活',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: '我非常疲倦，上楼梯喘不过气，是出血引起的吗？',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        '可能是：失血多会使您缺铁。请今天打电话给{clinic}，要求验血。',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        '您也可能头痛，或脸色比平时苍白。肤色深的人，看嘴唇、牙龈或手掌。',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        '如果觉得快要晕倒、脸色非常苍白或心跳很快，请立即叫救护车或去急诊。胸口痛，或坐着不动也呼吸困难，也要这样做。',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: '贫血 缺铁 疲倦 没力气 头晕 心慌 补血 气短',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: '会有奶吗？乳房什么时候不痛？',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        '大约16周以后流产，可能会来奶，常常在第二到第五天。在那之前，激素下降，乳房胀痛就会减轻。',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        '日夜穿合身稳固的胸罩，用冷敷。如果太胀，挤出一点点，舒服就好，不要多挤。请早一点询问回奶的药。',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        '乳房又热又红又痛，请今天打电话给{clinic}。同时发烧，请立即叫救护车或去急诊。',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: '涨奶 回奶 乳汁 胸胀 乳房痛 奶水 乳腺炎',
    },
  },
};
