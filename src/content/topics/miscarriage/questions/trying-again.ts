import type { QuestionGroup } from '../../../model.js';

export const tryingAgain = {
  id: 'trying-again',
  order: 100,
  title: 'Trying again, or not',
  summary: 'When you can, folic acid, if it may happen again, tests, contraception',
  questions: [
    {
      id: 'when-try-again',
      ask: 'If I want to try again, when can I?',
      answer: [
        'Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.',
        'Ask your team first if you had:',
        {
          list: [
            'an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.',
            'a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.',
            'any other illness or treatment that worries you.',
          ],
        },
      ],
      limits: ['pad-or-faint'],
      sources: ['ipiplos', 'cumhgtd', 'eptttc', 'crukmole', 'molarma', 'focipi'],
      compared: '2026-11-25',
      also: 'pregnant again conceive wait how long next pregnancy six months',
    },
    {
      id: 'folic-acid',
      ask: 'Should I take folic acid?',
      answer: [
        'Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.',
        'Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.',
        'After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.',
      ],
      limits: [],
      call: 'clinic',
      sources: ['fss', 'dgfolic', 'nifolic', 'ggcmtx'],
      compared: '2026-11-25',
      also: 'vitamins supplements prenatal folate vitamin D preconception',
    },
    {
      id: 'will-it-happen-again',
      ask: 'Will it happen again?',
      answer: [
        'For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.',
        'The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}',
        'After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.',
      ],
      limits: ['pad-or-pain'],
      call: 'emergency',
      sources: ['lancet', 'magnus', 'mausrisk', 'ectma'],
      compared: '2026-11-22',
      also: 'another miscarriage chance risk next time recurrent repeat ectopic before',
    },
    {
      id: 'tests-offered',
      ask: 'When are tests offered to find a cause?',
      answer: [
        'Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.',
        { local: 'repeat-tests' },
        'Tests may not find a cause.',
      ],
      limits: [],
      call: 'clinic',
      sources: ['eshrerpl', 'rcog17', 'rcogdraft', 'racgp'],
      compared: '2026-11-22',
      also: 'recurrent investigations two three miscarriages blood tests reason',
    },
    {
      id: 'not-trying',
      ask: 'What if I do not want to get pregnant now?',
      answer: [
        'If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.',
        'Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.',
        'You may want a pregnancy later, or never. You do not owe anyone a reason.',
      ],
      limits: ['pad-or-faint'],
      call: 'clinic',
      sources: ['chop', 'tommysaware'],
      compared: '2026-11-25',
      also: 'contraception birth control pill condom coil avoid pregnancy ovulation',
    },
  ],
} as const satisfies QuestionGroup;
