import type { SymptomGroup } from '../../../model.js';

export const unwellSigns = {
  id: 'signs-unwell',
  order: 30,
  title: 'Feeling unwell',
  symptoms: [
    {
      id: 'faint',
      name: 'Fainting or feeling faint',
      urgency: 'now',
      meaning: [
        'This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you. Nearly fainting counts too. So does being very dizzy, very pale, cold and clammy or confused, or a racing heart.',
      ],
      action: ['{Call} or go to {department} now, even if you bleed little.'],
      tell: 'Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.',
      sources: ['tommysA', 'nhsggc', 'olol', 'utded', 'sepbg', 'ectacog'],
      compared: '2026-11-22',
      also: 'dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout',
    },
    {
      id: 'very-unwell',
      name: 'Feeling very unwell, with or without a fever',
      urgency: 'now',
      meaning: [
        'This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever. Other signs are:',
        {
          list: [
            'very fast or hard breathing',
            'slurred speech, or not making sense',
            'blue, pale or blotchy skin, lips or tongue',
            'a rash that does not fade under a glass',
            'bad shivering or muscle pain',
            'no pee for a day',
            'being very sleepy, or feeling that you may die',
          ],
        },
      ],
      action: ['{Call} or go to {department} now for any one of the signs below.'],
      tell: 'Say that you have had a miscarriage or treatment, and when.',
      sources: ['fdamife', 'sepgp', 'seppr', 'seppi', 'sepbg'],
      compared: '2026-11-22',
      also: 'sepsis ill infection breathless confused rash drowsy flu poorly',
    },
    {
      id: 'fever',
      name: 'Fever or shaking',
      urgency: 'now',
      meaning: [
        'A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out. Misoprostol can also bring fever or shivering in the first day.',
      ],
      action: [
        '{Call} or go to {department} now.',
        'If you took misoprostol (a medicine for miscarriage) in the last day and feel well, call your team straight away. If nobody answers, you feel very unwell, pain grows or discharge smells bad, get help now.',
      ],
      why: 'After misoprostol, fever in the first day may come from the medicine.',
      tell: 'Say your temperature, when it began, and any treatment you have had.',
      grade:
        'The names of the emergency department, of a medicine and of the pregnancy stand in nearly every sentence; with names set aside it is far below 6.',
      sources: ['utded', 'emed', 'medscape', 'fdamife', 'heyjane'],
      compared: '2026-11-22',
      also: 'temperature chills shivering hot cold flu sweats after tablets',
    },
    {
      id: 'discharge',
      name: 'Discharge that smells bad',
      urgency: 'now',
      meaning: [
        'This can be a sign of infection, even with no fever. A change of colour with no smell, no fever and no pain is less urgent.',
      ],
      action: ['{Call} or go to {department} now for a bad smell. For a change of colour alone, call {clinic} today.'],
      tell: 'Say what it looks and smells like, when it began, and if you have had treatment.',
      sources: ['utded', 'nzmm', 'nhsggc', 'yeovil', 'tommysSym'],
      compared: '2026-11-22',
      also: 'smelly foul odour odor yellow green brown vaginal infection',
    },
    {
      id: 'no-fluids',
      name: 'Not keeping any drink down',
      urgency: 'now',
      meaning: [
        'If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Sickness can also come in the first day after misoprostol.',
      ],
      action: ['{Call} or go to {department} now. If you took misoprostol, a medicine for miscarriage, call your team too.'],
      tell: 'Say how long it has lasted, if you have pain or bleeding, and what medicine you took.',
      grade:
        'The names of the emergency department, of a medicine and of the pregnancy stand in nearly every sentence; with names set aside it is far below 6.',
      sources: ['emed', 'ectma', 'ectept', 'heyjane'],
      compared: '2026-11-22',
      also: 'vomiting throwing up sick nausea dehydrated cannot drink',
    },
  ],
} as const satisfies SymptomGroup;
