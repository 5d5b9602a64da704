// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: '再次怀孕，或不再怀孕',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: '什么时候可以、叶酸、会不会再发生、检查、避孕',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: '如果想再怀孕，什么时候可以？',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        '大多数人在出血停止、自己觉得准备好之后，就可以尝试。不必着急。以前的建议是等六个月。后来一项大型研究发现，三个月内尝试没有额外风险。',
        // Ask your team first if you had:
        '如果有过以下情况，请先问医疗团队：',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            '宫外孕（怀孕长在子宫外面）。用了甲氨蝶呤（methotrexate，一种药）之后，常常要等三个月。其他治疗之后，常常等来过两次完整的月经。',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            '葡萄胎（胎盘长得不正常）。复查结束之前，请不要怀孕。',
            // any other illness or treatment that worries you.
            '让您担心的其他疾病或治疗。',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: '再次怀孕 再怀孕 备孕 多久可以怀孕 流产后多久 半年 下一次怀孕',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: '我应该吃叶酸吗？',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        '应该，如果您可能再怀孕。现在开始吃，怀孕后的头几个月继续吃。叶酸（folic acid）是一种维生素。',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        '有些人需要剂量更高的叶酸，请问{clinic}或药剂师您是否需要。糖尿病、癫痫，或家族中有人脊柱先天异常，都可能是原因。',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        '用了甲氨蝶呤（methotrexate，治疗宫外孕的药，怀孕在子宫外面）之后，先不要吃。等医疗团队说可以了再吃。',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: '叶酸 维生素 孕妇维生素 补充剂 爱乐维 斯利安 备孕 维生素D',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: '会再次发生吗？',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        '大多数人不会。流产一两次之后，多数人后来有健康的怀孕。没有人能向您保证。',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        '每流产一次，再次流产的可能确实会增加。每100人中不到1人有三次或以上。两次之后，请要求一个方案。见：{#tests-offered}',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        '有过宫外孕（怀孕长在子宫外面），再怀孕时也可能是宫外孕。如果验孕阳性，同时有疼痛或出血，请立即去{department}。',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: '再次流产 会不会再流产 下次 概率 习惯性流产 又流产 再次宫外孕',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: '什么时候可以做检查找原因？',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        '流产两次之后，请要求一个方案。有些机构这时就做全面检查。有些在三次之后才开始，如果怀疑不是偶然原因，会更早。在许多地方，这几次流产不必是连续的。',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        '检查可能找不到原因。',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: '检查 查原因 流产两次 流产三次 反复流产 复发性流产 染色体检查 验血',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: '如果我现在不想怀孕呢？',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        '如果有可能怀孕的性生活，从第一次起就要避孕。下次月经来之前，您就可能怀孕。',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        '请问{clinic}哪些避孕方法适合您，每种什么时候可以开始。性生活要等到出血停止之后；如果医疗团队说要等更久，就等更久。',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        '您可能以后想怀孕，也可能永远不想。您不必向任何人解释。',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: '避孕 避孕药 避孕套 安全套 节育环 上环 不想怀孕 排卵',
    },
  },
};
