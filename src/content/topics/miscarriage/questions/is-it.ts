import type { QuestionGroup } from '../../../model.js';

export const isIt = {
  id: 'is-it',
  order: 10,
  title: 'Is this a miscarriage?',
  questions: [
    {
      id: 'short-summary',
      ask: 'What should I know first?',
      answer: [
        'Some signs cannot wait: see {now}. For any other bleeding or pain, see {today}.',
        {
          list: [
            'Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.',
            'About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.',
            'Small clots do not prove a miscarriage, or rule it out. Some miscarriages have no bleeding at all.',
            'Use full-size pads, not tampons.',
            'For pain, {paracetamol} first. No ibuprofen until a clinician says that the pregnancy has ended and it is safe.',
            'A bad day, lifting, sex or work does not cause a miscarriage.',
          ],
        },
      ],
      limits: ['any-bleeding', 'bleeding', 'pain', 'infection'],
      sources: ['mayodx', 'ng126', 'aafp19', 'hasan', 'pbb', 'mamissed', 'tommysSym', 'mha', 'kp', 'hfu5loss', 'nhsggc'],
      compared: '2026-11-22',
      also: 'short version summary overview start help what to do tonight',
    },
    {
      id: 'what-is-a-miscarriage',
      ask: 'What is a miscarriage?',
      answer: [
        'A miscarriage is when a pregnancy ends by itself in the first months.',
        { local: 'week-limit' },
        'It may come with bleeding and cramps, or with no sign at all.',
        'About half or more of early losses come from a chance change in the chromosomes. They carry the genes.',
        'An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.',
      ],
      limits: ['any-bleeding', 'pain'],
      sources: ['nichd', 'wow', 'mamissed', 'mayodx', 'ng126', 'chr1', 'chr2', 'tommysA'],
      compared: '2026-11-22',
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
        'Call {clinic} today for any of these, unless a limit below says now. For pregnancy tissue or a gush of fluid, get help now if no one has seen you yet.',
        'None of these proves a miscarriage. Some people have no sign at all ({#missed}). A scan, often two, gives the answer.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['pbb', 'govscot', 'wcm', 'covenant', 'mamissed', 'mayodx', 'emed', 'tommysA', 'nhsggc'],
      compared: '2026-11-22',
      also: 'symptoms how do I know cramps backache spotting fluid first sign',
    },
    {
      id: 'always-bleeding',
      ask: 'Is bleeding always a miscarriage?',
      answer: [
        'No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call, because nobody can tell from home.',
        'Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.',
        'Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['aafp19', 'hasan', 'prism', 'tommysA', 'nhsggc', 'tommysSym', 'maprog'],
      compared: '2026-11-22',
      also: 'is this normal spotting blood light bleeding threatened implantation brown pink red',
    },
    {
      id: 'ectopic',
      ask: 'Why does pain low on one side or in the shoulder matter?',
      answer: [
        'Because it can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger.',
        'The shoulder tip is where your shoulder meets your arm.',
        'An ectopic pregnancy can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.',
        'After an earlier ectopic pregnancy, a positive test with pain or bleeding means: go to {department} now.',
      ],
      limits: ['pain', 'faint', 'any-bleeding'],
      sources: ['tommysA', 'ectacog', 'nhsggc', 'ahs', 'ectma', 'ectept', 'emed'],
      compared: '2026-11-22',
      grade: 'The names of the pregnancy, of the pain and of where it sits stand in nearly every sentence.',
      also: 'ectopic tube shoulder tip one-sided side ache diarrhoea vomiting sick',
    },
    {
      id: 'different-for-everyone',
      ask: 'Why is it different for everyone?',
      answer: [
        'It depends on how many weeks you are, what has happened so far, and the care you have.',
        'Some people bleed for days. Some pass clots, some pass none. Some have no bleeding at all ({#missed}). Pain can be like a period or like giving birth.',
        'So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['earlybleed', 'pbb', 'pbbcopy', 'covenant', 'ncic', 'mamissed', 'mater', 'wa', 'tommysA', 'nhsggc'],
      compared: '2026-11-22',
      also: 'compare friend experience others stories no clots unlike',
    },
  ],
} as const satisfies QuestionGroup;
