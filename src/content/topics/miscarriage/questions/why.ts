import type { QuestionGroup } from '../../../model.js';

export const why = {
  id: 'why',
  order: 90,
  title: 'Why it happened',
  questions: [
    {
      id: 'did-i-cause-it',
      ask: 'Did I cause it?',
      answer: [
        'It is very unlikely. Chance is the main cause ({#why-it-happens}). These things do not cause a miscarriage:',
        {
          list: [
            'exercise, sex, lifting or bending',
            'work, long hours, or a long time sitting or standing',
            'flying, or spicy food',
            'a bad day, a shock, a worry or an upset',
          ],
        },
        'Nobody should be blamed for being stressed.',
        'In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If it weighs on you, say so to someone you trust, or to {clinic}.',
      ],
      limits: [],
      sources: ['hfu5loss', 'hsecause', 'mha', 'comox', 'chr1', 'bardos'],
      compared: '2026-11-22',
      also: 'my fault blame guilt stress exercise sex lifting work flying spicy food shock',
    },
    {
      id: 'why-it-happens',
      ask: 'Why does a miscarriage happen?',
      answer: [
        'Most often, by chance. About half or more of early losses come from a chance change in the chromosomes. Those are the tiny threads that carry our genes. The first time, it is rarely passed on by a parent.',
        'Often no cause is found.',
        'Some things make a loss more likely across large groups of people. Age is one. Others are smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.',
      ],
      limits: [],
      sources: ['chr1', 'chr2', 'mater', 'rcogearly', 'magnus', 'lancet', 'tommyslife', 'ahs'],
      compared: '2026-11-22',
      also: 'cause reason chromosomes genes age smoking alcohol infection',
    },
    {
      id: 'how-common',
      ask: 'How often does it happen?',
      answer: [
        'Between 1 in 10 and 1 in 5 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.',
        'Across the world, about 11 in 100 women have had one miscarriage. About 2 in 100 have had two.',
        'Age matters. In one large study it was about 1 in 10 at age 25 to 29. From age 45 it was more than half.',
        'These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.',
      ],
      limits: [],
      sources: ['lancet', 'wow', 'mayocopy', 'rcogearly', 'magnus'],
      compared: '2026-11-22',
      also: 'how common chance risk odds statistics age rate',
    },
    {
      id: 'progesterone',
      ask: 'Can progesterone prevent a miscarriage?',
      answer: [
        'It may help a few people. Progesterone is a hormone. Here it is a medicine placed in the vagina. In England it is offered when all three of these are true:',
        {
          list: [
            'you are bleeding now',
            'a scan has shown your pregnancy in the womb',
            'you have had one miscarriage before, or more',
          ],
        },
        'A large UK trial found no clear gain overall. The gain was in people with earlier losses.',
        'Other countries may do this in another way. Ask {clinic} today if you think it could be for you.',
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['maprog', 'focprog', 'prism', 'aafp19'],
      compared: '2026-11-22',
      also: 'hormone treatment medicine pessary stop threatened',
    },
    {
      id: 'prevent',
      ask: 'Can a miscarriage be prevented?',
      answer: [
        'Most cannot. Once a miscarriage has begun, it cannot be stopped. Bed rest does not prevent one.',
        'Bleeding does not prove that one has begun. A few people may be offered a medicine ({#progesterone}).',
        'These lower the chance across large groups of people:',
        {
          list: ['not smoking', 'no alcohol, and not much caffeine', 'a healthy weight', 'good care for any long-term illness'],
        },
        'If you did not do all of them, that does not explain your loss.',
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['betterh', 'wcm', 'aafp19', 'tommysrisk', 'tommyslife', 'lancet'],
      compared: '2026-11-22',
      also: 'stop avoid bed rest smoking alcohol caffeine coffee weight',
    },
  ],
} as const satisfies QuestionGroup;
