import type { Country } from '../model.js';

export const ca = {
  code: 'CA',
  emergency: { number: '911' },
  department: 'the emergency department',
  painRelief: 'acetaminophen',
  spelling: 'en-GB',
  advice: [
    {
      name: 'the health line',
      phone: { display: '811', dial: '811' },
      regions: ['CA-AB', 'CA-BC', 'CA-NB', 'CA-NL', 'CA-NS', 'CA-NT', 'CA-PE', 'CA-QC'],
      where: 'Most provinces and territories',
      hours: 'Day and night in most provinces',
    },
  ],
  crisis: ['988-ca'],
  facts: {
    'week-limit': {
      words: [
        'In Canada, a loss before 20 weeks is called a miscarriage. From 20 weeks, federal law on work counts it as a stillbirth.',
      ],
      sources: ['ahs', 'caleave'],
      compared: '2026-11-22',
    },
    'leave': {
      words: [
        'In Canada, jobs under federal rules give up to three days of leave. This began on 12 December 2025. It is for you, your partner or intended parents. The days are paid once you have three months of service. Take them within 26 weeks. Your employer may ask for a medical certificate.',
        'All other jobs follow the law of your province.',
      ],
      sources: ['caleave', 'caleave2', 'caleave3'],
      compared: '2026-11-22',
    },
    'rhesus': {
      words: ['In Canada, reports of the advice differ on the weeks. Ask your team today what is done where you are.'],
      sources: ['rhtable', 'sogc25'],
      compared: '2026-11-22',
    },
  },
  organisations: [
    {
      id: '988-ca',
      name: '9-8-8 Suicide Crisis Helpline (Canada)',
      group: 'talk',
      words: 'Call or text a trained responder about thoughts of suicide or strong distress.',
      phones: [{ display: '9-8-8', dial: '988', label: 'Call' }],
      texts: [{ display: 'Text 9-8-8', number: '988' }],
      url: 'https://988.ca/',
      hours: 'Day and night, every day',
      always: true,
      crisis: true,
      cost: 'Free',
      languages: 'Also in French',
      seen: 'November 2023',
    },
    {
      id: 'pail-network',
      name: 'PAIL Network (Pregnancy and Infant Loss Network)',
      group: 'charity',
      regions: ['CA-ON'],
      words: 'Peer groups and one-to-one support for families in Ontario after any pregnancy loss.',
      phones: [{ display: '1-888-303-7245 (PAIL)', dial: '+18883037245', label: 'Toll-free' }],
      url: 'https://pailnetwork.sunnybrook.ca/',
      cost: 'Free',
      seen: '2020 to 2023',
    },
    {
      id: 'rcrpq',
      name: 'Réseau des Centres de ressources périnatales du Québec',
      group: 'charity',
      regions: ['CA-QC'],
      words: 'Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.',
      url: 'https://www.rcrpq.com/',
      cost: 'Free',
      languages: 'In French',
      seen: 'October 2024',
    },
    {
      id: 'pilsc',
      name: 'Pregnancy, Infant and Child Loss Support Centre',
      group: 'charity',
      words:
        'A Calgary charity with remote support after miscarriage, and groups for partners, grandparents and LGBTQ+ families.',
      seen: '2024 or later',
      toCheck: true,
    },
  ],
} as const satisfies Country;
