import type { QuestionGroup } from '../../../model.js';

export const people = {
  id: 'people',
  order: 120,
  title: 'Partners, family, friends, work',
  questions: [
    {
      id: 'partners',
      ask: 'How can it affect a partner?',
      answer: [
        'Partners can be hit hard too. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.',
        'If you are the partner, you can ask for help for yourself. The same signs count for you ({#when-help-feelings}).',
      ],
      limits: ['mood'],
      sources: ['farren21', 'mausmh'],
      compared: '2026-11-22',
      also: 'my partner is sad other half couple relationship wife husband boyfriend girlfriend father',
    },
    {
      id: 'children',
      ask: 'What do I tell children?',
      answer: [
        'You choose if you tell them, when, and in which words. You can also ask someone close to tell them.',
        'You can say that nobody caused it. Lifting a child, a shock or an upset does not cause a miscarriage.',
        'Some charities help families with children. See the part with people to talk to.',
      ],
      limits: [],
      sources: ['hfu5loss', 'cbuk'],
      compared: '2026-11-22',
      also: 'son daughter kids brother sister siblings explain',
    },
    {
      id: 'supporting-someone',
      ask: 'How do I support someone?',
      answer: [
        'Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence ({#what-to-say}).',
        'They may feel grief, relief, or neither. Do not look for a reason or a bright side.',
        'Offer help that you can keep to ({#help-practical}).',
        'Learn when help is urgent: see {now}. If they may be about to end their life, {call}.',
      ],
      limits: ['mood'],
      sources: ['say1', 'say2', 'pink', 'utd2', 'farren21', 'hrsa'],
      compared: '2026-11-22',
      also: 'help a friend sister daughter colleague partner had a miscarriage',
    },
    {
      id: 'what-to-say',
      ask: 'What can I say to someone?',
      answer: [
        'Start with “I’m sorry.” Then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”',
        'Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, stay with that.',
        'Do not say “at least”, and do not quote figures. Both make it sound small ({#help-say}).',
      ],
      limits: [],
      quotes: true,
      sources: ['say1', 'say2', 'say3', 'pink'],
      compared: '2026-11-22',
      also: 'words message card text condolence sorry what not to say',
    },
    {
      id: 'work',
      ask: 'Can I take time off work?',
      answer: [
        'In many places you can, but your rights depend on where you live and work.',
        { local: 'leave' },
        'Some employers may ask for a note. You can ask {clinic} for one. If the law gives you no leave, you can still ask for time.',
      ],
      limits: [],
      sources: ['pinsent', 'nzact', 'apsc', 'caleave', 'pwfa'],
      compared: '2026-11-22',
      also: 'sick leave employer boss job bereavement leave pay rights note',
    },
    {
      id: 'telling-people',
      ask: 'How do I tell people?',
      answer: [
        'You choose who to tell, when, and how much. You do not have to tell anyone.',
        'In a US survey, about 4 in 10 people felt alone after a loss. It may help if one person knows.',
        'A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.',
      ],
      limits: [],
      sources: ['bardos', 'say2', 'pink'],
      compared: '2026-11-22',
      also: 'announce news family friends secret message alone',
    },
  ],
} as const satisfies QuestionGroup;
