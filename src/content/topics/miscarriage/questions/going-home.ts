import type { QuestionGroup } from '../../../model.js';

export const goingHome = {
  id: 'going-home',
  order: 40,
  title: 'Going home and after',
  questions: [
    {
      id: 'after-first-days',
      ask: 'What are the first days after like?',
      answer: [
        'For most people, cramps and bleeding ease bit by bit. Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not help, go to {department} now.',
        'Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.',
        'Ask {clinic} if you need a scan or a pregnancy test later.',
        'You may feel grief, anger, relief or little at all. No feeling is wrong.',
      ],
      limits: ['bleeding', 'pain', 'infection', 'mood'],
      sources: ['wcm', 'mater', 'niceexp', 'nicemed', 'ipswich', 'fdamife', 'utd2', 'nhsggc'],
      compared: '2026-11-22',
      also: 'recovery going home aftercare tired rest discharge days',
    },
    {
      id: 'how-long-bleeding',
      ask: 'How long will I bleed?',
      answer: [
        'It differs, but call {clinic} today if you bleed for {bleeding-weeks}. Call too if bleeding gets heavier again after it had eased.',
        'The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.',
        'Hospitals name times from one to four weeks, the longest after medicine. Your team may have given you a different number. Follow theirs, but do not wait if you feel faint or unwell.',
      ],
      limits: ['bleeding', 'infection'],
      sources: ['mater', 'bcw', 'covenant', 'chop', 'nicemed', 'wa', 'nhscopy2'],
      compared: '2026-11-22',
      also: 'weeks days blood stop spotting still bleeding after',
    },
    {
      id: 'infection-signs',
      ask: 'What are the signs of an infection?',
      answer: [
        'The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. A low reading never rules an infection out.',
        'Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:',
        {
          list: [
            'You are confused, or your speech is slurred.',
            'Your skin, lips or tongue are blue, pale or blotchy.',
            'A rash does not fade when you press a glass on it.',
            'You breathe very fast, or find it hard.',
            'You shiver hard, or your muscles hurt badly.',
            'You have not peed for a day.',
            'You are very sleepy, or feel that you may die.',
          ],
        },
        'Call {clinic} today if discharge looks different, even with no smell, fever or pain.',
      ],
      limits: ['infection', 'pain', 'bleeding'],
      sources: ['utded', 'nzmm', 'nhsggc', 'fdamife', 'sepgp', 'seppr', 'seppi', 'yeovil'],
      compared: '2026-11-22',
      also: 'sepsis temperature fever smell discharge shivering chills flu ill',
    },
    {
      id: 'pads-baths-sex-work',
      ask: 'When can I use tampons, have sex, bathe, exercise and work?',
      answer: [
        'Do not use tampons or cups, or have sex, until your bleeding has stopped. Many clinics say to wait one to two weeks, and some longer, so ask yours.',
        'The neck of the womb may be open, so germs could get in. This is to be on the safe side: studies have not proved it.',
        'Advice on baths, pools and hot tubs differs. A shower is the careful choice while you bleed.',
        'No set day fits everyone for work or exercise. Ask {clinic} what suits the care you had.',
        'You can get pregnant before your first period.',
      ],
      limits: ['bleeding', 'infection'],
      sources: ['tommysSym', 'wehelp', 'komaroff', 'medscape', 'covenant', 'chop'],
      compared: '2026-11-22',
      also: 'swimming swim bath shower gym sport intercourse cup job go back',
    },
  ],
} as const satisfies QuestionGroup;
