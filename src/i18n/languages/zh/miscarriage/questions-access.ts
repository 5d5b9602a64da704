// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: '语言、费用、隐私、旅行',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: '不用说话求救、翻译、费用、谁会知道、未成年、在国外',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: '不能说话或听不见，怎样求救？',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        '请用不需要说话的方式，或请身边的人替您打。',
        // {silent}
        '{silent}',
        // You can show someone near you this page: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        '您可以把本页给身边的人看：见{now}。有些方式需要先登记。有些不能用外国手机。',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: '听障 聋人 不能说话 听不见 短信报警 手语 不敢出声',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: '怎样找翻译？',
      answer: [
        // Ask for one when you call and when you arrive.
        '打电话时和到达时，都请要求翻译。',
        // {interpreter}
        '{interpreter}',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you. If you need help now, do not wait for an interpreter: see {now}.
        '他们找翻译时，请不要挂断。如果没人来，请再要求一次。不应该让孩子给您当翻译。如果需要立即求助，不要等翻译：见{now}。',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: '翻译 口译 不会英语 英语不好 中文 普通话 粤语 广东话',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: '要花多少钱？付不起怎么办？',
      answer: [
        // Do not wait because of money: for signs that cannot wait, see {now}. Ask about the bill later.
        '不要因为钱而等：不能等的症状，见{now}。以后再问账单。',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        '请要求找社工（social worker），或管账单的部门。他们可以告诉您有什么援助。',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: '费用 钱 账单 保险 没有保险 免费 没有身份 签证 付不起',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: '谁会知道？会有人举报我吗？',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions, such as serious danger. You can ask first: “Who can see my notes? Who will you tell?”
        '在大多数地方，医护人员必须为您保密，例外很少，例如有严重的危险时。您可以先问：“Who can see my notes? Who will you tell?”（谁能看我的病历？你们会告诉谁？）',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        '医护人员确实需要知道您出血多少、疼痛、周数和用的药。不管是什么原因，照顾都一样。',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        '如果您和父母或伴侣共用医疗保险，请问信件或账单会不会寄给他们。不要因为害怕而不就医：见{now}。',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: '隐私 保密 警察 举报 法律 父母 保险 病历 移民',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: '我未满18岁，可以就医吗？',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        '可以，任何年龄都可以就医。说更多之前，您可以问：“Who will you tell?”（你们会告诉谁？）',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        '什么会保密，因国家和年龄而不同。在许多地方，除非医护人员认为您有严重危险，否则会保密。他们应该先和您谈。',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent: see {now}.
        '如果有人伤害您或逼您发生性行为，您可以要求单独看医生。见：{#someone-hurts-me}如果需要立即求助，不要等父母：见{now}。',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: '未成年 未满18岁 父母不知道 学生 15岁 16岁 17岁 瞒着家人',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: '我不在家或在国外，给谁打电话？',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        '请拨打您现在所在国家的紧急求助电话，或去最近的急诊室。',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        '不紧急的事，请通过酒店、房东或旅行保险找附近的医生或医院。',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        '用短信或视频求救的方式，可能不能用外国手机。那就请身边的人替您打。',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        '请说您怀孕几周、有什么迹象、用什么药。您可以照着清单读。见：{#what-to-tell}',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: '国外 出国 旅游 在外地 漫游 外国',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: '我现在可以坐飞机或旅行吗？',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        '出血或疼痛时不可以，超声检查显示怀孕在哪里之前也不可以。请今天打电话给{clinic}，出发前先问。',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        '坐飞机不会引起流产。要等，是因为您可能很快需要帮助。',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        '宫外孕（在子宫外面）治疗之后，请留在医院附近，直到复查结束。以后如果旅行，请先查好住处附近的医院。',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: '坐飞机 飞机 旅行 坐火车 开车 出差 回国',
    },
  },
};
