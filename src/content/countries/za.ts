import type { Country } from '../model.js';

export const za = {
  code: 'ZA',
  emergency: { number: '10177', note: 'From a mobile phone, 112 works too.' },
  department: 'the hospital emergency department',
  painRelief: 'paracetamol',
  spelling: 'en-GB',
  advice: [],
  crisis: ['sadag'],
  facts: {},
  organisations: [
    {
      id: 'sadag',
      name: 'South African Depression and Anxiety Group (SADAG)',
      group: 'talk',
      words: 'Counsellors who listen and can help you find support near you.',
      phones: [{ display: '0800 567 567', dial: '0800567567', label: 'Suicide crisis line' }],
      texts: [{ display: 'SMS 31393', number: '31393' }],
      url: 'https://www.sadag.org/',
      hours: 'Day and night, every day',
      always: true,
      crisis: true,
      cost: 'Calls are free; an SMS may be charged at the ordinary rate',
      seen: '2019; November 2025 (day and night)',
    },
    {
      id: 'born-sleeping-za',
      name: 'Born Sleeping South Africa',
      group: 'community',
      words: 'A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.',
      url: 'https://bornsleeping.wordpress.com/',
      cost: 'Free',
      seen: '2019 to 2020',
    },
  ],
} as const satisfies Country;
