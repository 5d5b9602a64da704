import type { QuestionGroup } from '../../../model.js';

export const whileItHappens = {
  id: 'while-it-happens',
  order: 30,
  title: 'While it happens',
  questions: [
    {
      id: 'while-at-home',
      ask: 'What may happen at home, step by step?',
      answer: [
        'Bleeding and cramps often build up, reach a peak, then ease.',
        {
          list: [
            'First: a little bleeding, cramps or backache, perhaps for days or weeks.',
            'Then: bleeding heavier than a period, and stronger cramps.',
            'At the peak: dark clots, and perhaps pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.',
            'After: cramps and bleeding ease. Bleeding may stop and start for days.',
          ],
        },
        'Go to {department} now for bleeding or pain {late-weeks}. Go too if pregnancy tissue passes and no one has seen you yet.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['wcm', 'covenant', 'bcw', 'nhscopy2', 'tommysA', 'tommysB', 'emed', 'nhsggc'],
      compared: '2026-11-22',
      also: 'what to expect stages how it feels at home process hours peak',
    },
    {
      id: 'pain-while',
      ask: 'How strong can the pain be?',
      answer: [
        'It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.',
        'Take {paracetamol} first, by the label. If it does not ease the pain, go to {department} now. No ibuprofen yet ({#pain-relief}).',
        'Heat may help with cramps. Do not use it to sit out sudden, sharp or one-sided pain.',
      ],
      limits: ['pain', 'bleeding'],
      sources: ['ncic', 'chop', 'wcm', 'ipswich', 'mha', 'kp', 'nhsggc', 'ectacog'],
      compared: '2026-11-22',
      also: 'cramps labour contractions hurts heat hot water bottle painkillers agony',
    },
    {
      id: 'what-might-i-see',
      ask: 'What might I see?',
      answer: [
        'You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look.',
        {
          list: [
            'Before 6 weeks, bleeding is much like a period.',
            'After that, there may be dark clots like jelly. Some people see a small sac of fluid.',
            'Later, clots may hold thin, skin-like pieces. Your pregnancy has a form by then, but is tiny and hard to see.',
            'Further on, fluid may come first, then blood and clots. You may see a small formed body, the cord or the placenta.',
          ],
        },
        'Go to {department} now for bleeding or pain {late-weeks}. Go too if pregnancy tissue passes and no one has seen you yet.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['earlybleed', 'pbb', 'pbbcopy', 'govscot', 'covenant', 'tommysA', 'tommysB', 'emed'],
      compared: '2026-11-22',
      also: 'what does it look like sac embryo fetus weeks tissue clots jelly placenta cord',
    },
    {
      id: 'what-to-do-with-what-passes',
      ask: 'What do I do with what comes out?',
      answer: [
        'Do what feels right to you: keep it, show it, or let it go. Nothing you do here is wrong. You do not have to look at it.',
        'If no one has seen you yet, go to {department} now. If you already have a care plan, call {clinic} today.',
        'You may be asked to bring what passes. If you want to, put it in a clean container, and ask {clinic} how to store it. For some clinics a photo or the pad is enough.',
        'Ask what your choices are, such as burial or cremation. Your wishes matter.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['mayocopy', 'mayodx', 'tommysA', 'ipswich', 'emed', 'hta', 'hta2'],
      compared: '2026-11-22',
      also: 'tissue toilet flush keep container bring hospital photo burial cremation',
    },
    {
      id: 'have-ready',
      ask: 'What should I have ready at home?',
      answer: [
        'Have pads, pain relief, a charged phone and someone to call.',
        {
          list: [
            'Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.',
            'Pain relief: {paracetamol}, and a heat pad or a warm bottle.',
            'A number that answers day and night.',
            'Someone who can be with you, or come fast ({#go-alone}).',
            'A way to get to {department} at any hour.',
            'A clean container, if you want to keep what passes.',
          ],
        },
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['ineed', 'covenant', 'tommysSym', 'chop', 'wcm', 'mha', 'mayocopy', 'nhsggc'],
      compared: '2026-11-22',
      also: 'prepare supplies pads list alone kit maternity pads',
    },
  ],
} as const satisfies QuestionGroup;
