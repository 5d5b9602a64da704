import type { QuestionGroup } from '../../../model.js';

export const treatment = {
  id: 'treatment',
  order: 70,
  title: 'Treatment choices',
  summary: 'Waiting, medicine or a procedure, and what to take for pain',
  questions: [
    {
      id: 'three-ways',
      ask: 'What are my choices?',
      answer: [
        'There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.',
        {
          list: [
            'Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.',
            'Medicine starts it sooner, often at home. Cramps and bleeding can be strong.',
            'A procedure has a set day, and it works the first time for most people. It has small risks of its own.',
          ],
        },
        'Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.',
        'The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.',
      ],
      limits: ['pad-or-pain'],
      call: 'clinic',
      sources: ['mist', 'ggcexpect', 'cuhgeneral', 'bcw'],
      compared: '2026-11-25',
      also: 'options management expectant medical surgical decide choose compare which is best',
    },
    {
      id: 'waiting',
      ask: 'What if I choose to wait?',
      answer: [
        'You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.',
        'In a British study, this many people needed no surgery:',
        {
          list: [
            'about 90 in 100, if part of the pregnancy had passed',
            'about 75 in 100, if nothing had passed yet',
            'about 66 in 100, if the scan showed an empty sac.',
          ],
        },
        'An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.',
        'If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.',
      ],
      limits: ['pad-or-pain'],
      call: 'clinic',
      sources: ['ggcexpect', 'luise', 'mist', 'bcw', 'mater'],
      compared: '2026-11-22',
      also: 'expectant management wait and see at home how long success',
    },
    {
      id: 'medicine',
      ask: 'What if I choose medicine?',
      answer: [
        'Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.',
        'It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.',
        'Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.',
        'If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.',
      ],
      limits: ['pad-or-pain', 'fever-or-unwell'],
      call: 'clinic',
      sources: ['schreiber', 'fdamife', 'ncamed', 'mkuh'],
      compared: '2026-11-25',
      also: 'pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting',
    },
    {
      id: 'procedure',
      ask: 'What if I choose a procedure?',
      answer: [
        'A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.',
        {
          list: [
            'About 2 to 3 in 100 have an infection.',
            'Fewer than 1 in 100 bleed very heavily.',
            'Fewer than 1 in 100 get a small hole in the womb.',
          ],
        },
        'You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.',
        'A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}',
      ],
      limits: ['pad-or-pain', 'fever-or-unwell'],
      sources: ['mist', 'ncasurg', 'cuhgeneral', 'hta', 'bucks'],
      compared: '2026-11-25',
      also: 'surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation',
    },
    {
      id: 'pain-relief',
      ask: 'What can I take for the pain?',
      answer: [
        'Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.',
        'Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.',
        'After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}',
        'A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.',
      ],
      limits: ['pad-or-pain'],
      call: 'clinic',
      sources: ['hsemisc', 'mha', 'kp', 'ncic', 'chop', 'ggcmtx'],
      compared: '2026-11-25',
      also: 'painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine',
    },
  ],
} as const satisfies QuestionGroup;
