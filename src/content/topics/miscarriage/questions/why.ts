import type { QuestionGroup } from '../../../model.js';

export const why = {
  id: 'why',
  order: 90,
  title: 'Why it happened',
  summary: 'Causes, blame, how often it happens, and if it can be prevented',
  questions: [
    {
      id: 'did-i-cause-it',
      ask: 'Did I cause it?',
      answer: [
        'You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:',
        {
          list: [
            'exercise, sex, lifting or bending',
            'work, or a long time sitting or standing',
            'flying, or spicy food',
            'a bad day, a shock or a worry.',
          ],
        },
        'Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.',
      ],
      limits: [],
      sources: ['hsecause', 'ahs', 'bardos', 'hfu5loss', 'gloscause', 'mha'],
      compared: '2026-11-25',
      also: 'my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill',
    },
    {
      id: 'before-i-knew',
      ask: 'I drank, smoked or took a medicine before I knew. Did that cause it?',
      answer: [
        'If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.',
        'If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.',
        'The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.',
      ],
      limits: [],
      call: 'clinic',
      sources: ['ukmmr', 'lancet', 'norfolk', 'afs', 'tommyslife'],
      compared: '2026-11-25',
      also: 'alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant',
    },
    {
      id: 'why-it-happens',
      ask: 'Why does a miscarriage happen?',
      answer: [
        'Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.',
        'Often no cause is found.',
        'Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.',
      ],
      limits: [],
      sources: ['lancet', 'magnus', 'chr1', 'chr2', 'ahs', 'gloscause', 'tommyslife', 'mater'],
      compared: '2026-11-22',
      also: 'cause reason chromosomes genes age smoking alcohol infection',
    },
    {
      id: 'how-common',
      ask: 'How often does it happen?',
      answer: [
        'Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.',
        'Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.',
        'Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.',
        'These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.',
      ],
      limits: [],
      sources: ['lancet', 'magnus', 'gloscause', 'wow'],
      compared: '2026-11-22',
      also: 'how common chance risk odds statistics age rate',
    },
    {
      id: 'progesterone',
      ask: 'Can progesterone prevent a miscarriage?',
      answer: [
        'It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:',
        {
          list: [
            'you are bleeding now',
            'a scan has shown your pregnancy in the womb',
            'you have had one miscarriage before, or more.',
          ],
        },
        'A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.',
        'Call {clinic} today and ask if it could be for you.',
      ],
      limits: ['pad-or-pain', 'late'],
      call: 'clinic',
      sources: ['aafp19', 'maprog', 'cuhivf', 'prism', 'focprog'],
      compared: '2026-11-25',
      also: 'hormone treatment medicine pessary stop threatened cyclogest utrogestan',
    },
    {
      id: 'prevent',
      ask: 'Can a miscarriage be prevented?',
      answer: [
        'Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.',
        'Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}',
        'These lower the chance across large groups of people:',
        {
          list: ['not smoking', 'no alcohol, and not much caffeine', 'a healthy weight', 'good care for any long-term illness.'],
        },
        'If you did not do all of them, that does not explain your loss.',
      ],
      limits: ['pad-or-pain', 'late'],
      call: 'clinic',
      sources: ['lancet', 'aafp19', 'gloscause', 'tommysrisk', 'tommyslife'],
      compared: '2026-11-22',
      also: 'stop avoid bed rest smoking alcohol caffeine coffee weight',
    },
  ],
} as const satisfies QuestionGroup;
