import type { QuestionGroup } from '../../../model.js';

export const feelings = {
  id: 'feelings',
  order: 110,
  title: 'Feelings',
  questions: [
    {
      id: 'what-feelings',
      ask: 'What might I feel?',
      answer: [
        'You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong. Nor is feeling very little.',
        'This holds however early it was, and whether or not you wanted to be pregnant.',
        'In studies, about 3 in 10 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too ({#partners}). If it gets too much, there is help ({#when-help-feelings}).',
      ],
      limits: ['mood'],
      sources: ['farren20', 'farren16', 'bardos', 'utd2', 'lancet'],
      compared: '2026-11-22',
      also: 'sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned numb angry anxious depressed trauma emotions crying',
    },
    {
      id: 'when-help-feelings',
      ask: 'When should I get help with my feelings?',
      answer: [
        'Get help now if you do not feel safe. Talk to {clinic} or your doctor today if any of these is true:',
        {
          list: [
            'you have no one to talk to, or someone close is worried about you',
            'you cannot sleep, work, study or care for others',
            'you drink or take drugs to cope',
            'what happened keeps coming back as if it were now (flashbacks)',
            'you avoid going out',
            'you feel strong anxiety or panic',
            'grief is as strong as ever after several months',
          ],
        },
        'If you have had a mental illness before, say so. Counselling can help when distress is strong.',
      ],
      limits: ['mood'],
      sources: ['mausmh', 'miss', 'hrsa', 'kong'],
      compared: '2026-11-22',
      also: 'counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking',
    },
    {
      id: 'healing-time',
      ask: 'Does grief follow a path?',
      answer: [
        'No. Grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.',
        'If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner ({#when-help-feelings}).',
      ],
      limits: ['mood'],
      sources: ['farren20', 'mausmh', 'utd2'],
      compared: '2026-11-22',
      also: 'grieving how long get over it stages heal emotionally',
    },
    {
      id: 'others-say',
      ask: 'What can I do when people say things that hurt?',
      answer: [
        'You do not have to answer. You can change the subject, or leave.',
        'Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. So can silence.',
        'You could say: “That is hard for me to hear.” You can show them this page ({#help-say}). You can also ask someone close to speak for you.',
      ],
      limits: [],
      quotes: true,
      sources: ['say1', 'say2', 'say3', 'pink'],
      compared: '2026-11-22',
      also: 'hurtful comments family friends insensitive at least nobody understands',
    },
  ],
} as const satisfies QuestionGroup;
