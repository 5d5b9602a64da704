import type { Country } from '../model.js';

/** Named in full: `in` is a word of the language. */
export const india = {
  code: 'IN',
  emergency: { number: '112' },
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
    {
      id: 'vandrevala',
      name: 'Vandrevala Foundation helpline',
      group: 'talk',
      words: 'A counselling line run by a charity.',
      url: 'https://www.vandrevalafoundation.com/',
      seen: '2026 (public lists)',
      toCheck: true,
    },
  ],
} as const satisfies Country;
