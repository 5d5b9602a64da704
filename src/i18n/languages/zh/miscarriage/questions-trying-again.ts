// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: '',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: '',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: '',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        '',
        // Ask your team first if you had:
        '',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            '',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            '',
            // any other illness or treatment that worries you.
            '',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: '',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: '',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        '',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        '',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        '',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: '',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: '',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        '',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        '',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        '',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: '',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: '',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        '',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        '',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: '',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: '',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        '',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        '',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        '',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: '',
    },
  },
};
