import type { QuestionGroup } from '../../../model.js';

export const goingHome = {
  id: 'going-home',
  order: 40,
  title: 'Going home and after',
  summary: 'The first days, how long you bleed, signs of infection, sex, baths and work',
  questions: [
    {
      id: 'after-first-days',
      ask: 'What are the first days after like?',
      answer: [
        'For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.',
        'Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.',
        'Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.',
        'Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.',
      ],
      limits: ['pad-or-pain', 'infection'],
      call: 'clinic',
      sources: ['ggcexpect', 'hsemisc', 'nhsggc', 'eanisupport', 'mater', 'fdamife'],
      compared: '2026-11-25',
      also: 'recovery going home aftercare tired rest discharge days',
    },
    {
      id: 'how-long-bleeding',
      ask: 'How long will I bleed?',
      answer: [
        'Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.',
        'The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.',
        'Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.',
      ],
      limits: ['bleeding', 'infection'],
      call: 'clinic',
      sources: ['ggcexpect', 'mater', 'bcw', 'covenant', 'chop'],
      compared: '2026-11-25',
      also: 'weeks days blood stop spotting still bleeding after',
    },
    {
      id: 'infection-signs',
      ask: 'What are the signs of an infection?',
      answer: [
        'The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.',
        'Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:',
        {
          list: [
            'You are confused, or your speech is slurred.',
            'Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.',
            'A rash does not fade when you press a glass on it.',
            'You breathe very fast, or find it hard.',
            'You shiver hard, or your muscles hurt badly.',
            'You have not peed for a day.',
            'You are very sleepy, or feel that you may die.',
          ],
        },
        'Call {clinic} today if discharge looks different, even with no smell, fever or pain.',
      ],
      limits: ['infection', 'pain'],
      call: 'emergency',
      sources: ['cdcwarn', 'abbsepsis', 'nhsggc', 'ldhsepsis', 'nzmm', 'mausdo', 'fdamife'],
      compared: '2026-11-25',
      also: 'sepsis temperature fever smell discharge shivering chills flu ill',
    },
    {
      id: 'pads-baths-sex-work',
      ask: 'When can I use tampons, have sex, bathe, exercise and work?',
      answer: [
        'Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.',
        {
          list: [
            'Use pads, not tampons or cups, until the bleeding stops. Germs could get in.',
            'Do not have sex until the bleeding stops. Some teams ask you to wait longer.',
            'Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.',
            'Exercise and work have no set day. Some people go back after a day or two, some after weeks.',
            'If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.',
          ],
        },
        'You can get pregnant before your first period.',
      ],
      limits: ['bleeding', 'infection'],
      call: 'clinic',
      sources: ['tommysSym', 'covenant', 'chop', 'mama', 'tommysaware'],
      compared: '2026-11-25',
      also: 'swimming swim bath shower gym sport intercourse cup job go back',
    },
  ],
} as const satisfies QuestionGroup;
