import type { QuestionGroup } from '../../../model.js';

export const isIt = {
  id: 'is-it',
  order: 10,
  title: 'Is this a miscarriage?',
  summary: 'What to know first, signs, bleeding, ectopic pregnancy',
  questions: [
    {
      id: 'short-summary',
      ask: 'What should I know first?',
      answer: [
        'Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.',
        {
          list: [
            'Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.',
            'About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.',
            'Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.',
            'Use full-size pads, not tampons.',
            'For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.',
            'You did not cause this by a bad day, by lifting, by sex or by work.',
          ],
        },
      ],
      limits: ['bleeding', 'pain', 'late'],
      call: 'clinic',
      sources: ['pbb', 'aafp19', 'hasan', 'uclhearly', 'mayodx', 'mamissed', 'tommysSym', 'mha', 'kp', 'hfu5loss', 'nhsggc'],
      compared: '2026-11-25',
      also: 'short version summary overview start help what to do tonight',
    },
    {
      id: 'what-is-a-miscarriage',
      ask: 'What is a miscarriage?',
      answer: [
        'A miscarriage is when a pregnancy ends by itself in the first months.',
        { local: 'week-limit' },
        'It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.',
        'An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.',
      ],
      limits: ['any-bleeding', 'pain'],
      sources: ['nichd', 'chr1', 'chr2', 'wow', 'mamissed', 'mayodx'],
      compared: '2026-11-25',
      also: 'definition meaning pregnancy loss stillbirth weeks early late',
    },
    {
      id: 'signs',
      ask: 'What are the signs of a miscarriage?',
      answer: [
        'The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:',
        {
          list: [
            'cramps, or pain in the belly or back',
            'clots, or pregnancy tissue, which is firmer and pink, grey or white',
            'a gush of clear or bloody fluid',
            'pregnancy signs that suddenly stop.',
          ],
        },
        'Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.',
        'None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}',
      ],
      limits: ['any-bleeding', 'pad-or-pain'],
      call: 'clinic',
      sources: ['govscot', 'pbb', 'nhsggc', 'uclhearly', 'mayodx', 'covenant', 'mamissed'],
      compared: '2026-11-25',
      also: 'symptoms how do I know cramps backache spotting fluid first sign am I miscarrying',
    },
    {
      id: 'always-bleeding',
      ask: 'Is bleeding always a miscarriage?',
      answer: [
        'No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.',
        'Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.',
        'Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.',
      ],
      limits: ['any-bleeding', 'pad-or-pain'],
      call: 'clinic',
      sources: ['aafp19', 'hasan', 'prism', 'uclhearly', 'nhsggc', 'tommysSym', 'maprog'],
      compared: '2026-11-25',
      also: 'is this normal spotting blood light bleeding threatened implantation brown pink red',
    },
    {
      id: 'ectopic',
      ask: 'Why does pain low on one side or in the shoulder matter?',
      answer: [
        'It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.',
        'The shoulder tip is where your shoulder meets your arm.',
        'It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.',
        {
          list: [
            'Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.',
            'After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.',
            'Passing blood or tissue does not rule it out.',
          ],
        },
      ],
      limits: ['pain', 'pad-or-faint'],
      call: 'emergency',
      sources: ['nhsggc', 'ahs', 'rcog16', 'mayoect', 'leedsectopic', 'rbej15', 'ectma', 'ectept'],
      compared: '2026-11-25',
      also: 'ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic',
    },
    {
      id: 'different-for-everyone',
      ask: 'Why is it different for everyone?',
      answer: [
        'It depends on how many weeks you are, what has happened so far, and the care you have.',
        'One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}',
        'So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.',
      ],
      limits: ['any-bleeding', 'pad-or-pain'],
      sources: ['pbb', 'earlybleed', 'nhsggc', 'cuhgeneral', 'ncic', 'mamissed', 'covenant'],
      compared: '2026-11-25',
      also: 'compare friend experience others stories no clots unlike',
    },
  ],
} as const satisfies QuestionGroup;
