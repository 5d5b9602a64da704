// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Going home and after
  title: '回家和之后',
  // The first days, how long you bleed, signs of infection, sex, baths and work
  summary: '头几天、出血多久、感染迹象、性生活、洗澡和工作',
  questions: {
    'after-first-days': {
      // What are the first days after like?
      ask: '头几天会怎样？',
      answer: [
        // For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.
        '大多数人的腹痛和出血会一点点减轻。您可能感到悲伤、生气、松了一口气，或几乎没有感觉。没有哪种感受是错的。',
        // Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.
        '如果出血又变多，或一直痛，请今天打电话给{clinic}。如果用了{paracetamol}疼痛也不减轻，请立即去{department}。',
        // Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.
        '如果觉得热或发抖，请量体温。没有发烧，您的感觉也算数。',
        // Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.
        '请问{clinic}以后是否需要超声检查或验孕。如果还没有超声检查显示怀孕在子宫里，请要求验血。',
      ],
      // recovery going home aftercare tired rest discharge days
      also: '恢复 回家 休息 小月子 坐月子 出院 流产后注意',
    },
    'how-long-bleeding': {
      // How long will I bleed?
      ask: '会出血多久？',
      answer: [
        // Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.
        '常常一到两周，用药之后有时更久。如果出血{bleeding-weeks}，请今天打电话给{clinic}。减少后又变多，也要打。',
        // The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.
        '出血最多的阶段常常持续约2到3小时。之后出血可能断断续续好几天。',
        // Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.
        '您自己的医疗团队可能告诉过您，等几周再打电话。如果有，以他们说的为准。如果觉得快要晕倒或不舒服，请立即叫救护车或去急诊。',
      ],
      // weeks days blood stop spotting still bleeding after
      also: '流产后出血多久 几天 几周 多久干净 还在出血 恶露',
    },
    'infection-signs': {
      // What are the signs of an infection?
      ask: '感染有哪些迹象？',
      answer: [
        // The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.
        '主要的迹象是发烧、发抖、分泌物有臭味和感觉病得很重。可能同时肚子痛。严重的感染也可能没有发烧。',
        // Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:
        '败血症（sepsis）是危及生命的感染。有以下任何一种情况：{Call}，或立即去{department}：',
        {
          list: [
            // You are confused, or your speech is slurred.
            '头脑迷糊，或说话含糊不清。',
            // Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.
            '皮肤、嘴唇或舌头发青、苍白或有花斑。肤色深的人，请看嘴唇、牙龈和手掌。',
            // A rash does not fade when you press a glass on it.
            '用玻璃杯压皮疹，皮疹不褪色。',
            // You breathe very fast, or find it hard.
            '呼吸非常急促或困难。',
            // You shiver hard, or your muscles hurt badly.
            '抖得厉害，或肌肉痛得厉害。',
            // You have not peed for a day.
            '一整天没有小便。',
            // You are very sleepy, or feel that you may die.
            '非常想睡，或觉得自己可能会死。',
          ],
        },
        // Call {clinic} today if discharge looks different, even with no smell, fever or pain.
        '如果分泌物看起来不一样，即使没有臭味、发烧或疼痛，也请今天打电话给{clinic}。',
      ],
      // sepsis temperature fever smell discharge shivering chills flu ill
      also: '感染 发烧 败血症 臭味 分泌物 打寒战 发冷',
    },
    'pads-baths-sex-work': {
      // When can I use tampons, have sex, bathe, exercise and work?
      ask: '什么时候可以用棉条、性生活、洗澡、运动和工作？',
      answer: [
        // Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.
        '性生活和棉条请等到出血停止。洗澡、运动和工作取决于您的感觉和治疗。',
        {
          list: [
            // Use pads, not tampons or cups, until the bleeding stops. Germs could get in.
            '请用卫生巾，不要用棉条或月经杯，直到出血停止。细菌可能进去。',
            // Do not have sex until the bleeding stops. Some teams ask you to wait longer.
            '出血停止之前，请不要有性生活。有些医疗团队要求等更久。',
            // Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.
            '出血期间请淋浴。一些医疗机构建议不要游泳，有些建议不要泡澡和泡热水池。',
            // Exercise and work have no set day. Some people go back after a day or two, some after weeks.
            '运动和工作没有固定的日子。有些人一两天后回去，有些人几周后。',
            // If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
            '如果站起来活动时出血更多，请停下来休息。如果没有减轻，请今天打电话给{clinic}。',
          ],
        },
        // You can get pregnant before your first period.
        '第一次来月经之前，您就可能怀孕。',
      ],
      // swimming swim bath shower gym sport intercourse cup job go back
      also: '洗头 洗澡 泡澡 同房 性生活 游泳 健身 上班 流产后多久',
    },
  },
};
