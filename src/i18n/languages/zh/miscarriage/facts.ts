// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const neutral = {
  'week-limit': {
    words: [
      // The exact week limit differs between countries. Your clinic can tell you which one is used where you live.
      '各国规定的准确周数不同。您的医疗团队可以告诉您，您住的地方以几周为准。',
    ],
  },
  'leave': {
    words: [
      // That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.
      '这取决于法律和您的工作。有些法律规定流产后可以休假，有薪或无薪，有些则没有。请问您的雇主可以休什么假、有没有工资。',
    ],
  },
  'remembering': {
    words: [
      // That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.
      '这取决于您住的地方：有些国家会为早期流产发证明，有些没有。请问您的医疗团队有什么可以办。',
    ],
  },
  'repeat-tests': {
    words: [
      // How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.
      '要流产几次才做检查，各国不同，甚至各医院也不同。请问您的医疗团队，您住的地方怎么做。',
    ],
  },
  'rhesus': {
    words: [
      // Ask your team today what is done where you are.
      '请今天就问您的医疗团队，您所在的地方怎么做。',
    ],
  },
  'pregnancy-unit': {
    words: [
      // Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.
      '有些医院有早期妊娠评估科（Early Pregnancy Unit）。请问您的医疗团队附近有没有，您能不能自己打电话去。',
    ],
  },
  'cost': {
    words: [
      // What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.
      '各国的费用不同。在许多国家，急诊会先救治，再谈付款。',
    ],
  },
  'privacy': {
    words: [
      // Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.
      '各国法律不同。如果担心，请向免费的法律热线询问您的权利，但请先就医。',
    ],
  },
  'remains': {
    words: [
      // The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.
      '各国对安葬的规定不同，也因怀孕周数而不同。您的医院可以告诉您可以怎么做。',
    ],
  },
};
