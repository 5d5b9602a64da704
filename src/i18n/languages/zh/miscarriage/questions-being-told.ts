// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: '被告知结果',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: '接下来怎样、再次超声检查、等待、宫外孕和葡萄胎',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: '医生说我的怀孕已经结束，现在会怎样？',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        '我们很难过。接下来，通常会给您三种选择：等待、用药或手术。见：{#three-ways}',
        // You do not have to decide at once. Sometimes a health reason, such as heavy bleeding or an infection, means that you need one of them soon. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        '您不必马上决定。有时因为健康原因，例如大量出血或感染，您需要尽快用其中一种。您还没选好，出血和腹痛就可能开始。离开之前或在电话里，请问：',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            '有多确定？能不能请另一位医生看？',
            // Was the pregnancy seen in my womb?
            '看到怀孕在我的子宫里了吗？',
            // What may happen next, and when?
            '接下来可能发生什么，什么时候？',
            // Who do I call, day and night?
            '白天和夜里给谁打电话？',
            // Which pain relief is safe for me?
            '哪种止痛药对我安全？',
            // Does my blood type matter?
            '我的血型有关系吗？',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        '请告诉医疗团队您用哪个词：宝宝、怀孕或其他。您可能感到震惊、悲伤、松了一口气，或还没有感觉，没有哪种感受是错的。',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby died lost my baby dead inside me
      also: '胎停 没有胎心 没胎心 没胎芽 坏消息 停育 胎停怎么办 停止发育 孩子没了 宝宝没了 死在肚子里',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: '为什么要再做一次超声检查？',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        '第二次超声检查是为了确定。只做一次不能完全确定，尤其是非常早的时候。',
        // When the pregnancy is still very small, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        '怀孕还很小的时候，太早，不能判断。只凭最后一次月经的日期，不能说明是不是应该看到胎心。',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        '下一次超声检查常常在{rescan-days}做。等待很难熬，但不会改变结果。您也可以要求请另一位医生看。等待期间有任何出血，请今天打电话给{clinic}。',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: '复查B超 再做B超 没胎心 没胎芽 太早 孕囊 一周后复查',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: '我确定日期，超声检查没有胎心，为什么还要等？',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        '因为只凭日期，不能说明是不是已经应该看到胎心。即使月经日期没错，怀孕也可能比看起来小。',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        '第二次超声检查（常常在{rescan-days}）是为了稳妥。这不表示有人不相信您。您可以说：“I am sure of my dates. What did you measure?”（我确定日期，你们量到多大？）',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        '等待期间如果出血，请今天打电话给{clinic}。有问题，哪天都可以打。',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: '没有胎心 空囊 没有胎芽 卵黄囊 8周没胎心 日期 孕囊小 排卵晚',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: '等下一次超声检查，怎样熬过去？',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        '一天一天地过，留一个夜里也能打的电话。这段等待是最难的时候之一。告诉一个您信任的人。卧床休息不能防止流产。',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        '轻微的疼痛，请今天打电话给{clinic}，并按标签用{paracetamol}。布洛芬（ibuprofen）、萘普生（naproxen）或同类药暂时不要吃。您的怀孕可能还在生长。',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        '宫外孕（怀孕在子宫外面）可能被当成肠胃炎。肚子痛或出血，同时小便或大便时痛、大便变稀或呕吐，也需要立即叫救护车或去急诊。不要等超声检查。',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: '等待 煎熬 等复查 焦虑 不确定 等一周 卧床',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: '流产会不会不出血？',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        '会，有些怀孕结束时不出血也不痛。这叫做稽留流产（胎停，missed miscarriage）。常常在超声检查时发现。',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        '您可能仍觉得怀着孕，验孕可能仍是阳性。这不表示您疏忽了什么。',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        '如果怀孕的感觉突然没有了，请今天打电话给{clinic}。这可能是迹象，但不能证明。超声检查可以给出答案，常常需要第二次。出血和腹痛可能以后才开始。',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: '胎停 稽留流产 过期流产 没出血 没有症状 胎停症状 不恶心了',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: '什么是位置不明的妊娠？',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        '就是您的验孕是阳性，但超声检查还看不到怀孕在哪里。',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        '可能太早看不到，也可能已经结束。也可能是宫外孕：怀孕长在子宫外面。那可能有危险，所以必须排除。',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        '您通常会验两次血，相隔48小时。见：{#hormone-test}即使结果看起来好，疼痛或快要晕倒也需要立即叫救护车或去急诊。有任何出血，请今天打电话给{clinic}。',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: 'PUL B超看不到 宫内没有 看不到孕囊 hcg 太早 未见孕囊',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: '医生说是宫外孕，是什么意思？',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        '就是怀孕长在子宫外面，几乎都在子宫旁边的输卵管里。我们很难过。它在那里不能存活。它可能在体内出血，危及您的生命。',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        '请按医疗团队给您的计划做，即使感觉还好。如果还没有计划，请立即打电话给{clinic}。如果联系不到任何人，请去{department}。',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        '治疗可能是手术、在密切复查下等待，或用一种叫甲氨蝶呤（methotrexate）的药。见：{#after-methotrexate}请问任何时间都可以给谁打电话。',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        '有新的疼痛、突然疼痛或越来越痛，或觉得快要晕倒，请立即叫救护车或去急诊。肚子痛或出血，同时小便或大便时痛、大便变稀或呕吐，也一样。',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        '这也是一次流产，是一种失去。您可能悲伤、害怕或松了一口气，没有哪种感受是错的。',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: '宫外孕 异位妊娠 输卵管 手术 破裂 腹腔镜 甲氨蝶呤',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: '用了甲氨蝶呤之后应该避免什么？',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        '用了甲氨蝶呤（methotrexate，治疗宫外孕的药，怀孕在子宫外面）之后，请避免以下各项，直到医疗团队说可以：',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            '布洛芬（ibuprofen）、萘普生（naproxen）、阿司匹林（aspirin）和同类药。如果阿司匹林是医生开的，停药之前请先问。',
            // folic acid, and vitamins or foods that have it added
            '叶酸（folic acid），以及添加叶酸的维生素或食物',
            // alcohol
            '酒',
            // sex, and any chance of a new pregnancy
            '性生活，以及任何再次怀孕的可能',
            // heavy lifting, and strong sun on bare skin
            '提重物，以及皮肤直接晒强烈的阳光',
            // travel away from your hospital.
            '到离医院远的地方旅行。',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. Did your team tell you to expect mild pain? Then call {clinic} today, and ask about {paracetamol}.
        '有新的疼痛、突然疼痛或越来越痛，或头晕、快要晕倒：请立即叫救护车或去急诊。怀孕仍可能在体内出血。医疗团队说过可能会有轻微的疼痛吗？如果说过，请今天打电话给{clinic}，并问能不能用{paracetamol}。',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        '几周里您会多次验血。每次都请去，即使感觉还好。请问多久以后可以再怀孕，常常是三个月。',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: '甲氨蝶呤 MTX 打针 副作用 宫外孕用药 忌口 晒太阳 叶酸',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: '医生说是葡萄胎，接下来会怎样？',
      answer: [
        // We are sorry. You will have tests of the pregnancy hormone until your team says that the follow-up is over.
        '我们很难过。您会检查怀孕激素，直到医疗团队说复查结束。',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        '葡萄胎是胎盘长得不正常，怀孕不能存活。常常在您回家之后，化验取出的组织时才发现。',
        // Follow-up can take some weeks, or six months or more. Some people need more treatment. After a complete molar pregnancy, about 10 to 15 people in 100 do. After a partial one, about 1 in 100 do.
        '复查可能要几周，或六个月以上。有些人需要更多治疗。完全性葡萄胎之后，每100人中约10到15人。部分性葡萄胎之后，每100人中约1人。',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        '复查结束之前请不要怀孕。现在就请询问避孕。如果又出血，或验孕变成阳性，请今天打电话给{clinic}。',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: '葡萄胎 水泡状胎块 完全性 部分性 hcg 复查 避孕',
    },
  },
};
