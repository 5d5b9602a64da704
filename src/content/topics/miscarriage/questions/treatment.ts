import type { QuestionGroup } from '../../../model.js';

export const treatment = {
  id: 'treatment',
  order: 70,
  title: 'Treatment choices',
  questions: [
    {
      id: 'three-ways',
      ask: 'What are my choices?',
      answer: [
        'There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.',
        'Care guides describe all three as safe. Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.',
        'The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night.',
        'An ectopic pregnancy, one growing outside the womb, has its own treatment.',
      ],
      limits: ['bleeding', 'pain', 'infection'],
      sources: ['mist', 'mistrep', 'niceexp', 'ng126', 'bcw', 'eptttc'],
      compared: '2026-11-22',
      also: 'options management expectant medical surgical decide choose',
    },
    {
      id: 'waiting',
      ask: 'What if I choose to wait?',
      answer: [
        'You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.',
        'In a British study, these needed no surgery:',
        {
          list: [
            'about 9 in 10, if part of the pregnancy had passed',
            'about 3 in 4, if nothing had passed yet',
            'about 2 in 3, if the scan showed an empty sac',
          ],
        },
        'An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you with an infection, a clotting problem, or a traumatic time in the past.',
        'If nothing has begun after 14 days, call {clinic}. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.',
      ],
      limits: ['bleeding', 'pain', 'infection'],
      sources: ['niceexp', 'ng126', 'luise', 'mist', 'bcw', 'mater'],
      compared: '2026-11-22',
      also: 'expectant management wait and see at home how long success',
    },
    {
      id: 'medicine',
      ask: 'What if I choose medicine?',
      answer: [
        'Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.',
        'It does not always work fully. In a US trial, about 9 in 100 who took both later had a procedure. With misoprostol alone, it was about 24 in 100.',
        'Misoprostol can make you shiver, feel sick or have loose poo on the first day. Tell your team. If it lasts longer, or you feel very unwell, get help now.',
        'If you have not bled {no-bleeding-hours} after misoprostol, call {clinic} today.',
      ],
      limits: ['bleeding', 'pain', 'infection'],
      sources: ['schreiber', 'ng126', 'nicemed', 'heyjane', 'fdamife'],
      compared: '2026-11-22',
      also: 'pills tablets mifepristone misoprostol medical management side effects',
    },
    {
      id: 'procedure',
      ask: 'What if I choose a procedure?',
      answer: [
        'A clinician empties the womb with suction, through the vagina. You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have.',
        'What is taken out is looked at closely. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen afterwards. Ask about your blood type too ({#rh-negative}).',
      ],
      limits: ['bleeding', 'pain', 'infection'],
      sources: ['aafp11', 'ng126', 'molarma', 'hta'],
      compared: '2026-11-22',
      also: 'surgery operation suction aspiration MVA D&C anaesthetic asleep awake',
    },
    {
      id: 'pain-relief',
      ask: 'What can I take for the pain?',
      answer: [
        'Take {paracetamol} first, as the label or your clinician says. Other medicines can contain it too. Do not take two that do.',
        'Leave ibuprofen until a clinician has said that the pregnancy has ended and that it is safe for you. Do not take aspirin for the pain. If it is prescribed for you, ask your clinician.',
        'A heat pad or a warm bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not touch the pain, get help now.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['mha', 'kp', 'ncic', 'chop', 'wcm', 'nhsibu', 'exitcare', 'ipswich'],
      compared: '2026-11-22',
      also: 'painkillers paracetamol acetaminophen tylenol ibuprofen advil aspirin heat cramps',
    },
  ],
} as const satisfies QuestionGroup;
