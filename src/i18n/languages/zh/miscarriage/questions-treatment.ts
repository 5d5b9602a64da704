// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Treatment choices
  title: '治疗的选择',
  // Waiting, medicine or a procedure, and what to take for pain
  summary: '等待、用药或手术，以及止痛吃什么',
  questions: {
    'three-ways': {
      // What are my choices?
      ask: '我有哪些选择？',
      answer: [
        // There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.
        '有三种方法：等待、用药或手术。这是在医疗团队告诉您、子宫里的怀孕已经结束之后。',
        {
          list: [
            // Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.
            '等待不需要药物或手术。没有人能说什么时候开始，可能要几周。',
            // Medicine starts it sooner, often at home. Cramps and bleeding can be strong.
            '用药开始得更早，常常在家里。腹痛和出血可能很强。',
            // A procedure has a set day, and it works the first time for most people. It has small risks of its own.
            '手术有确定的日子，大多数人一次就成功。它有自己的小风险。',
          ],
        },
        // Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.
        '每一种都可能大量出血。在英国的一项大型试验里，不管选哪种，每100人中约有2到3人感染。',
        // The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.
        '由您选择，除非大量出血、感染或其他医学原因决定了方法。请问如果不成功怎么办，夜里给谁打电话。宫外孕（怀孕长在子宫外面）有自己的治疗方法。',
      ],
      // options management expectant medical surgical decide choose compare which is best
      also: '选择 保守治疗 药流 清宫 手术 哪种好 怎么选',
    },
    'waiting': {
      // What if I choose to wait?
      ask: '如果我选择等待呢？',
      answer: [
        // You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.
        '您让流产自己开始、自己结束，起初常常等7到14天。',
        // In a British study, this many people needed no surgery:
        '在英国的一项研究里，不需要手术的人数是：',
        {
          list: [
            // about 90 in 100, if part of the pregnancy had passed
            '如果已经排出一部分，每100人中约90人',
            // about 75 in 100, if nothing had passed yet
            '如果还什么都没排出，每100人中约75人',
            // about 66 in 100, if the scan showed an empty sac.
            '如果超声检查显示空囊，每100人中约66人。',
          ],
        },
        // An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.
        '比起手术，意外住院的可能性更大。如果您有感染或凝血问题，等待可能不适合您。如果以前的怀孕或分娩给您留下创伤，也可能不适合。',
        // If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.
        '如果14天后什么都没开始，请当天就打电话给{clinic}。如果出血又变多，或持续{bleeding-weeks}，请今天就打电话。',
      ],
      // expectant management wait and see at home how long success
      also: '等待 自然排出 期待治疗 等自己流 多久 成功率',
    },
    'medicine': {
      // What if I choose medicine?
      ask: '如果我选择用药呢？',
      answer: [
        // Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.
        '药物引起腹痛和出血，让子宫排空。常常用两种药：先用米非司酮（mifepristone），再用米索前列醇（misoprostol）。有些人只用米索前列醇。',
        // It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.
        '它不一定完全成功。在美国的一项试验里，两种药都用的人，每100人中约9人后来做了手术。只用米索前列醇的，约24人。',
        // Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.
        '米索前列醇可能让您发抖、恶心或大便变稀。如果有这些、没有更严重的情况，请马上给医疗团队打电话。如果发烧、觉得快要晕倒、痛得厉害，或喝什么都吐出来，请立即叫救护车或去急诊。',
        // If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.
        '如果用了米索前列醇之后{no-bleeding-hours}没有出血，请今天打电话给{clinic}。第一天请有一位成年人陪着您。如果没有人能陪，请在开始之前告诉医疗团队。',
      ],
      // pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting
      also: '药流 药物流产 米非司酮 米索前列醇 米索 吃药 副作用 发冷 拉肚子',
    },
    'procedure': {
      // What if I choose a procedure?
      ask: '如果我选择手术呢？',
      answer: [
        // A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.
        '医生或护士通过阴道，用吸引的方法取出妊娠组织。大多数人一次就成功。每100人中最多5人需要再做一次。',
        {
          list: [
            // About 2 to 3 in 100 have an infection.
            '每100人中约2到3人感染。',
            // Fewer than 1 in 100 bleed very heavily.
            '每100人中不到1人大量出血。',
            // Fewer than 1 in 100 get a small hole in the womb.
            '每100人中不到1人子宫出现小孔。',
          ],
        },
        // You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.
        '您可能清醒着，打针局部麻醉，也可能在手术室里睡着。请问您可以选哪种。如果睡着做的，请有成年人送您回家并陪着您，不要开车。',
        // A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}
        '化验室会检查取出的组织。这可以发现葡萄胎（胎盘长得不正常）。请事先说您希望之后怎样处理。也请询问您的血型。见：{#rh-negative}',
      ],
      // surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation
      also: '清宫 刮宫 吸宫 人流手术 负压吸引 手术 麻醉 D&C 风险',
    },
    'pain-relief': {
      // What can I take for the pain?
      ask: '止痛可以吃什么？',
      answer: [
        // Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.
        '请先用{paracetamol}，按标签上的说明。其他药也可能含有它，所以不要同时吃两种含它的药。',
        // Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.
        '先不要吃布洛芬（ibuprofen）、萘普生（naproxen）或同类药。请等到医生、护士或助产士说怀孕已经结束。他们还必须说这些药对您是安全的。吃阿司匹林（aspirin）之前请先问。如果是医生开的，停药之前请先问。',
        // After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}
        '用了甲氨蝶呤（methotrexate，治疗宫外孕的药，怀孕在子宫外面）之后，规定更严。见：{#after-methotrexate}',
        // A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.
        '热敷垫或热水袋可能缓解腹痛。您可以要求更强的止痛药。如果用了{paracetamol}疼痛也不减轻，请立即叫救护车或去急诊。',
      ],
      // painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine
      also: '止痛药 止疼药 布洛芬 芬必得 泰诺 扑热息痛 对乙酰氨基酚 阿司匹林 必理通 感冒药 panadol tylenol ibuprofen',
    },
  },
};
