import type { QuestionGroup } from '../../../model.js';

export const bodyAfter = {
  id: 'body-after',
  order: 80,
  title: 'Your body afterwards',
  questions: [
    {
      id: 'test-still-positive',
      ask: 'My pregnancy test is still positive. What does that mean?',
      answer: [
        'If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.',
        'It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.',
        'Before then, some people still test positive after their pregnancy has ended. If your clinic gave you a date for a test, keep to it.',
      ],
      limits: ['bleeding', 'pain', 'infection'],
      sources: ['nicemed', 'nhscopy', 'mamissed', 'molarma', 'tommysA'],
      compared: '2026-11-22',
      also: 'home test line hcg positive after miscarriage weeks later',
    },
    {
      id: 'first-period',
      ask: 'When will my period come back?',
      answer: [
        'Most often {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.',
        'You can get pregnant before that first period. If you do not want to, ask about contraception now ({#not-trying}).',
        'Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.',
      ],
      limits: ['bleeding', 'infection'],
      sources: ['chop', 'pbbcopy', 'medscape', 'nzmm', 'mater'],
      compared: '2026-11-22',
      also: 'periods cycle menstruation return late no period ovulation fertile',
    },
    {
      id: 'healing',
      ask: 'How long does healing take?',
      answer: [
        'Your body may need some weeks, and how you feel can take less time or more. There is no right pace.',
        'Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.',
        'If you cannot work, sleep or care for others, call {clinic} ({#when-help-feelings}).',
      ],
      limits: ['bleeding', 'infection', 'mood'],
      sources: ['mater', 'bcw', 'chop', 'medscape', 'tommysSym', 'mausmh'],
      compared: '2026-11-22',
      also: 'recovery recover get better tired how long back to myself weeks',
    },
  ],
} as const satisfies QuestionGroup;
