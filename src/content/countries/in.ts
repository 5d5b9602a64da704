import type { Country } from '../model.js';

/** Named in full: `in` is a word of the language. */
export const india = {
  code: 'IN',
  emergency: { number: '112' },
  silent: 'Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.',
  silentMore: 'That is on a smartphone. On a basic phone, hold 5 or 9.',
  accessSources: ['vikas'],
  department: 'the hospital emergency department',
  painRelief: 'paracetamol',
  spelling: 'en-GB',
  advice: [],
  crisis: ['tele-manas'],
  facts: {},
  organisations: [
    {
      id: 'tele-manas',
      name: 'Tele MANAS',
      group: 'talk',
      need: 'tonight',
      words: 'The government’s mental health line, with counsellors in many Indian languages.',
      phones: [
        { display: '14416', dial: '14416', label: 'Short number' },
        { display: '1800 891 4416', dial: '18008914416', label: 'Toll-free' },
      ],
      url: 'https://telemanas.mohfw.gov.in/',
      hours: 'Day and night, every day',
      always: true,
      crisis: true,
      cost: 'Free',
      languages: '20 languages; the choice depends on your state',
      seen: '2024; December 2025 (news)',
    },
  ],
  waiting: [
    { name: 'Vandrevala Foundation', what: '9999 666 555', why: 'In public lists alone, which do not agree.' },
    { name: 'Women Helpline', what: '181', why: 'On a reference site and in the press; no page of the ministry was read.' },
    { name: 'National Commission for Women', what: '7827170170', why: 'In the press of 2021; a newer number may exist.' },
    { name: 'Child Helpline', what: '1098', why: 'In a local guide alone.' },
    { name: '112 without speech', what: 'in every state', why: 'The page read named 24 states and territories.' },
    {
      name: 'Leave from work',
      what: 'six weeks with pay, with proof',
      why: 'The Code on Social Security of 2020 was read in copies alone.',
    },
  ],
} as const satisfies Country;
