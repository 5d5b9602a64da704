// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: '就医',
  // When and who to call, what happens there, blood tests, being alone
  summary: '何时、给谁打电话，医院里会怎样，验血，一个人时',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: '我什么时候应该就医？',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        '怀孕期间有任何出血，今天就要就医；有下面的迹象，要立即叫救护车或去急诊。您不必确定是什么原因。如果联系不到任何人，请去{department}。',
        // Get help now for these too:
        '以下情况也请立即叫救护车或去急诊：',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            '{late-weeks}出血（哪怕一点点）或肚子痛',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            '以前有过宫外孕（在子宫外面），现在验孕阳性并有疼痛或出血',
            // a positive test with pain or bleeding, and a coil or tied tubes
            '有节育环或做过输卵管结扎，现在验孕阳性并有疼痛或出血',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            '肚子痛或出血，同时大便变稀、呕吐，或小便、大便时痛。这可能看起来像肠胃炎。',
            // a blow to your belly or a crash, even with no bleeding
            '肚子受到撞击或遇到车祸，即使没有出血',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            '胸口痛、呼吸困难、一条腿肿或痛，或头痛得非常厉害。',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: '什么时候去医院 要不要去急诊 急诊 紧急 夜里 周末 什么时候看医生',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: '给谁打电话？下班了怎么办？',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        '如果有需要立即叫救护车或去急诊的迹象，请{call}，或去{department}。其他情况，请打电话给{clinic}。',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        '医疗团队下班以后，见{today}。如果联系不到任何人，请去{department}。',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        '大约满20周的，请马上打电话给产科（maternity unit）。',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        '您任何时间都可以打。请先说您怀孕了，或流产了。',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit nobody answers no answer engaged voicemail
      also: '电话 打给谁 救护车 医生 助产士 下班 夜里 周末 关门 没人接 打不通 占线',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: '看医生时会做什么？',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        '会问您出血和疼痛的情况，可能做超声检查和验血。',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        '超声检查可以在肚子上做，也可以从阴道里做。您可以拒绝，也可以要求停下。',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        '做一次超声检查常常不够，因为可能太早，还不能确定。可能会请您{rescan-days}再来。见：{#why-second-scan}',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        '验血可以看出您的血型、激素水平，以及是否失血很多。请问白天和夜里给谁打电话。',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: 'B超 超声 阴超 检查 验血 预约 内检',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: '在急诊会怎样？',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        '医护人员会问您的出血、疼痛和日期，通常会抽血。可能验孕、做阴道检查或超声检查。超声检查可能改天做。',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        '您可能要等很久。如果出血更多、觉得快要晕倒或更痛，请马上告诉前台。',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        '吃喝之前请先问，因为您可能需要手术。您可以要卫生巾、止痛药和一个私密的地方等候。',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        '离开之前，请问他们查到了什么、要注意什么，夜里给谁打电话。',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: '急诊 急诊室 等多久 能吃东西吗 排队 分诊',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: '医院让我回家，现在越来越重，怎么办？',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        '请现在就回医院，或去另一家医院。如果觉得快要晕倒，请{call}。',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        '请说：“I was here before, and this has changed.”（我来过这里，现在情况变了。）告诉他们有什么新情况，例如出血更多、更痛或觉得快要晕倒。如果等候时更严重，请告诉前台。',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        '您不需要新的转诊信，也不必等到下次就诊。之后的变化，医护人员当时看不到。',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: '让我回家 更严重 不相信我 再去医院 另一家医院 被拒绝',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: '激素验血能看出什么？',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        '它看出怀孕激素（hCG）在两天里怎样变化。抽血两次，相隔48小时。',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        '升高很多，表示怀孕可能在生长。下降很多，表示怀孕可能正在结束。升降缓慢，需要更多检查。这些都不能排除宫外孕（怀孕长在子宫外面）。',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        '即使结果看起来好，疼痛或快要晕倒也需要立即叫救护车或去急诊。如果两次之间情况变重，不要等第二次。',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: 'HCG 血值 验血 翻倍 血值下降 孕酮 翻倍不好 48小时',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: '我应该告诉他们什么？',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        '请说怀孕几周（或当时几周），以及现在的情况。您可以照着读：',
        {
          list: [
            // the first day of your last period
            '最后一次月经的第一天',
            // bleeding: since when, and how fast it soaks a pad
            '出血：从什么时候开始，多久湿透一片卫生巾',
            // clots, or anything else you passed: how big
            '血块或其他排出的东西：有多大',
            // pain: where, how strong, and if it reaches your shoulder
            '疼痛：在哪里、有多痛，有没有痛到肩膀',
            // feeling faint, hot, shivery or very unwell
            '快要晕倒、发热、发抖或感觉病得很重',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            '以前有过宫外孕（在子宫外面）、有节育环、做过输卵管结扎或助孕治疗',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            '您的血型、用的药（尤其是抗凝药）和凝血方面的疾病。',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        '卫生巾的照片可能有帮助。如果还没有超声检查显示怀孕在子宫里，请说明。',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: '怎么说 说什么 打电话 清单 描述 抗凝药 病史',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: '如果我是Rh阴性血型呢？',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        '如果有出血或已经流产，请今天问您的医疗团队是否需要打针。如果需要，通常要在3天之内打。不知道血型的，也请问。',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        'Rh阴性，就是血型里的“负”，例如O型阴性。验血可以看出。这种针叫抗D免疫球蛋白（anti-D，或Rh immune globulin）。谁需要打，因国家、周数和治疗而不同。',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: '熊猫血 RH阴性 阴性血 打针 抗D 免疫球蛋白 血型',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: '如果我一个人，或不能打电话说话呢？',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        '您一个人也能得到帮助：{call}，说您一个人（I am alone）。',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            '不要自己开车。请叫救护车，或请人送您。',
            // Unlock the door.
            '把门锁打开。',
            // Lie down or sit near the door, and keep your phone with you.
            '在门边躺下或坐下，手机放在身边。',
            // Ask someone to stay with you, or to stay on the phone.
            '请一个人陪着您，或一直在电话里陪您。',
            // Do not eat or drink until staff say that you may.
            '医护人员说可以之前，不要吃喝。',
            // If you use a wheelchair or need help to move, say so.
            '如果您坐轮椅或行动需要帮助，请说明。',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        '别人可以在任何地方替您打电话。告诉对方您在哪里、出血多少、哪里痛。如果孩子和您在一起，带上他们。',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        '您可以不说话求救。见：{#cannot-speak}您可以要求用您的语言。见：{#interpreter}',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi wheelchair disabled mobility carer
      also: '一个人 没人陪 独自 没人 带孩子 不能说话 开车 轮椅 残疾 行动不便',
    },
  },
};
