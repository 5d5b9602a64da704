// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: '身体不舒服',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: '晕倒、发烧、分泌物、胸口痛、撞击或摔倒',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: '晕倒或觉得快要晕倒',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        '这可能是出血太多的迹象，即使您看到的血很少。宫外孕（怀孕长在子宫外面）可能在体内出血。',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        '快要晕倒也算。头晕得厉害、皮肤湿冷、头脑迷糊或心跳很快，也算。脸色非常苍白也算：肤色深的人，请看嘴唇、牙龈和手掌。',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Unlock the door, lie down, and do not drive yourself.
        '{Call}，或去{department}，即使出血很少。请把门锁打开，躺下，不要自己开车。',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: '请说明您怀孕了，或流产了。说明出血多少、哪里痛。',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: '头晕 晕倒 昏倒 眼前发黑 心慌 出冷汗 脸色苍白 乏力 头昏',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers:
        '晕倒, 昏倒, 快晕, 要晕, 晕过去, 昏过去, 晕厥, 昏厥, 休克, 眼前发黑, 两眼发黑, 眼前一黑, 头晕, 头昏, 天旋地转, 心跳很快, 心跳快, 心跳加速, 心慌, 心悸, 出冷汗, 冒冷汗, 脸色苍白, 脸色发白, 嘴唇发白',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: '感觉病得很重，不管有没有发烧',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        '这可能是严重的感染。流产、手术或用药之后，感染可能没有发烧，或只是觉得冷。其他迹象有：',
        {
          list: [
            // very fast or hard breathing
            '呼吸非常急促或困难',
            // slurred speech, or not making sense
            '说话含糊不清，或语无伦次',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            '皮肤、嘴唇或舌头发青、苍白或有花斑（肤色深的人，请看嘴唇、牙龈和手掌）',
            // a rash that does not fade under a glass
            '用玻璃杯压皮疹，皮疹不褪色',
            // bad shivering or muscle pain
            '抖得厉害，或肌肉痛得厉害',
            // no pee for a day
            '一整天没有小便',
            // being very sleepy or too weak to stand, or feeling that you may die
            '非常想睡、虚弱得站不起来，或觉得自己可能会死',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '只要有下面任何一种迹象：{Call}，或去{department}。',
      ],
      // Say that you are pregnant, or have had a miscarriage or treatment, and when.
      tell: '请说明您怀孕了，或流产了或做过治疗，以及什么时候。',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: '败血症 感染 病重 呼吸急促 神志模糊 皮疹 嗜睡 很难受',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers:
        '败血症, 脓毒症, 病得很重, 很难受, 非常难受, 难受死, 感觉要死, 快死了, 要死了, 头脑迷糊, 神志不清, 意识模糊, 说话不清, 语无伦次, 嘴唇发紫, 嘴唇发青, 皮肤发紫, 花斑, 皮疹, 没有小便, 没尿, 尿不出, 一天没尿, 叫不醒, 站不起来',
    },
    'fever': {
      // Fever or shaking
      name: '发烧或发抖',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        '体温{fever}，只要有一次，或发冷发抖，都可能是感染的迹象。体温低一些，也不能排除。',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        '用了米索前列醇之后的第一天，常常会发抖。发烧则很少见，所以那天发烧也算。',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call}，或去{department}。',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        '医疗团队在过去一天内给您用过米索前列醇（misoprostol，治疗流产的药）吗？如果用过，发抖但没有发烧，可能是药引起的。如果您感觉还好，请马上给他们打电话。如果没人接、觉得快要晕倒、病得很重，或越来越痛，请立即叫救护车或去急诊。',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: '请说明体温多少、什么时候开始，做过什么治疗。',
      // temperature chills shivering hot cold flu sweats after tablets
      also: '发烧 发热 体温 高烧 低烧 打寒战 发抖 怕冷 吃药后发抖',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers:
        '发烧, 发热, 高烧, 烧到, 体温38, 38度, 38.5, 39度, 40度, 打寒战, 寒战, 打冷战, 发冷, 发抖, 抖个不停, 冷得发抖, 哆嗦',
    },
    'discharge': {
      // Discharge that smells bad
      name: '分泌物有臭味',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        '阴道流出有臭味的液体，可能是感染的迹象。不一定发烧。如果只是颜色变了，没有臭味、发烧或疼痛，就没那么紧急。',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '有臭味：{Call}，或去{department}。只是颜色变了，请今天打电话给{clinic}。',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: '请说明是什么样子、什么气味、什么时候开始，做过什么治疗。',
      // smelly foul odour odor yellow green brown vaginal infection
      also: '白带臭 有异味 恶臭 黄色分泌物 绿色分泌物 阴道感染 褐色',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers: '臭味, 有臭, 很臭, 发臭, 恶臭, 异味, 腥臭, 腥味, 腐臭, 难闻, 化脓, 脓',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: '喝什么吐什么',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        '如果喝什么都吐出来，您需要看医生。可能是肠胃炎。如果同时肚子痛或出血，可能是宫外孕（怀孕长在子宫外面）。恶心也可能是米索前列醇引起的。',
      ],
      action: [
        // {Call} or go to {department}. If you used misoprostol, a medicine for miscarriage, call your team too.
        '{Call}，或去{department}。如果用过米索前列醇（misoprostol，治疗流产的药），也请打电话给您的医疗团队。',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you used.
      tell: '请说明持续了多久、有没有疼痛或出血，用了什么药。',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: '呕吐 一直吐 吐得厉害 脱水 喝不下水 孕吐严重',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers: '喝什么吐什么, 吃什么吐什么, 喝水就吐, 喝水也吐, 一直吐, 不停地吐, 吐个不停, 呕吐不止, 吐得厉害, 脱水, 喝不下',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: '胸口痛、呼吸困难、一条腿肿或头痛得非常厉害',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        '怀孕期间和之后，腿里可能形成血栓，再跑到肺里。头几个月也可能发生。一条腿可能肿、痛、发烫或变色。也可能是别的原因，但不能等。',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        '头痛得非常厉害，或看东西有变化，也可能是危险的迹象。',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '{Call}，或去{department}。不要自己开车。',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: '请说明您怀孕了或怀过孕，以及您的感觉。如果是突然出现的，请说明。',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: '血栓 肺栓塞 静脉血栓 小腿痛 喘不上气 偏头痛 视力模糊 胸闷',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers:
        '胸痛, 胸口痛, 胸口疼, 胸疼, 胸闷, 喘不上气, 喘不过气, 呼吸困难, 透不过气, 气短, 腿肿, 一条腿肿, 小腿痛, 小腿疼, 血栓, 肺栓塞, 头痛得厉害, 头疼得厉害, 头痛厉害, 剧烈头痛, 头很痛, 头痛欲裂, 视力模糊, 看不清, 眼前闪光',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: '撞击、车祸或摔倒',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        '肚子受到重击，可能造成一开始看不出来的伤害。小的摔倒常常没有伤害。医护人员可以检查有没有出血和其他伤害。',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call}，或去{department}。',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        '如果有人打您或踢您，或遇到车祸，即使没有出血也要去。摔倒之后有出血、疼痛或流出液体，也要去。',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        '如果只是小的摔倒，没有上面的情况，请今天打电话给{clinic}。如果有人伤害您，您可以要求单独看医生。',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: '请说明发生了什么、什么时候，怀孕几周，以及您的血型（如果知道）。',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: '摔跤 摔倒 楼梯 车祸 安全带 被打 被踢 家暴 撞肚子 狗跳到肚子上',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers:
        '被打, 打我, 踢我, 揍我, 踢肚子, 打肚子, 撞肚子, 撞到肚子, 肚子被撞, 家暴, 被推, 推我, 车祸, 交通事故, 摔下楼梯, 摔跤, 摔倒, 摔了, 跌倒, 滑倒, 安全带',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: '医院让我回家，现在更严重了',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        '看过医生之后，情况可能会变。第一次就诊、超声检查或验血，都不能排除一切。您没有浪费任何人的时间。',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '{Call}，或回到{department}。您也可以去另一家医院。',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        '在那里等候时，如果出血更多、更痛或觉得快要晕倒，请马上告诉前台。',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: '请说：我来过这里，医院让我回家了。现在有这些变化（I was here before and was sent home. This is what has changed）。',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: '被赶回家 让我回家 回家观察 更严重 没人听 等很久 急诊等 不给看',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers:
        '让我回家, 叫我回家, 被打发, 打发回家, 赶我走, 赶回家, 不给看, 不给我看, 没人理, 没人听, 更严重, 越来越严重, 严重了, 恶化, 加重',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: '几天之后非常疲倦或喘不过气',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. A blood test shows it.
        '大量出血之后，血里可能缺铁（贫血）。您可能非常疲倦、脸色更苍白，或上楼梯时喘不过气。验血可以看出来。',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, your heart races, or you have chest pain. Do the same if you are short of breath at rest. See {now}.
        '请打电话给{clinic}，要求验血。如果觉得快要晕倒、心跳很快或胸口痛，请立即叫救护车或去急诊。坐着不动也喘不过气，也要这样做。见{now}。',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: '请说明出了多少血、多久，现在感觉怎样。',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: '贫血 缺铁 乏力 没力气 疲倦 很累 气短 脸色差',
    },
  },
};
