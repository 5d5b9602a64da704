/**
 * Every number that a reader may call or text when life or safety is at stake, written by hand a second time.
 *
 * Nothing here is generated and nothing here is shown: the test beside this file compares it with the countries, and with what
 * is rendered. A number that changes has to be changed here too, by somebody who has read it on a page of the service.
 */

/** What is dialled in an emergency, by ISO 3166-1 code. A country that is not here has no confirmed number: readers see none. */
export const emergencyNumbers: Readonly<Record<string, string>> = {
  // With a file of their own
  AU: '000',
  CA: '911',
  GB: '999',
  IE: '112',
  IN: '112',
  NZ: '111',
  US: '911',
  ZA: '10177',
  // Ambulance
  AE: '998',
  SA: '997',
  // All emergencies
  MX: '911',
  // The number of the European Union
  AT: '112',
  BE: '112',
  BG: '112',
  CY: '112',
  CZ: '112',
  DE: '112',
  DK: '112',
  EE: '112',
  ES: '112',
  FI: '112',
  FR: '112',
  GR: '112',
  HR: '112',
  HU: '112',
  IT: '112',
  LT: '112',
  LU: '112',
  LV: '112',
  MT: '112',
  NL: '112',
  PL: '112',
  PT: '112',
  RO: '112',
  SE: '112',
  SI: '112',
  SK: '112',
};

/** Other ways to the emergency service that a country's words name, by code. */
export const emergencyNotes: Readonly<Record<string, readonly string[]>> = {
  AU: ['106'],
  CA: ['9-1-1', '911'],
  GB: ['18000', '999', '55'],
  IE: ['999', '112'],
  IN: ['112'],
  NZ: ['111'],
  US: ['911'],
  ZA: ['112'],
};

/** Lines for the same day, by code: what is dialled. */
export const adviceNumbers: Readonly<Record<string, readonly string[]>> = {
  AU: ['1800633422'],
  CA: ['811'],
  GB: ['111'],
  IE: [],
  IN: [],
  NZ: ['0800611116'],
  US: [],
  ZA: [],
};

/** Crisis lines and helplines for people who are hurt, by id of the organisation: what is dialled, then what is texted with its word. */
export const crisisNumbers: Readonly<Record<string, { readonly call?: readonly string[]; readonly text?: readonly string[] }>> = {
  // Thoughts of suicide
  'samaritans': { call: ['116123'] },
  'lifeline-ni': { call: ['08088088000'] },
  'shout': { text: ['85258 SHOUT'] },
  'pieta': { call: ['1800247247'], text: ['51444 HELP'] },
  'text-50808': { text: ['50808 HELLO'] },
  '988-us': { call: ['988'], text: ['988'] },
  'crisis-text-line-us': { text: ['741741 HOME'] },
  '988-ca': { call: ['988'], text: ['988'] },
  'lifeline-au': { call: ['131114'] },
  'need-to-talk-1737': { call: ['1737'], text: ['1737'] },
  'suicide-crisis-helpline-nz': { call: ['0508828865'] },
  'sadag': { call: ['0800567567'], text: ['31393'] },
  'tele-manas': { call: ['14416', '18008914416'] },
  'find-a-helpline': {},
  // Somebody hurts or controls the reader
  'national-domestic-abuse-helpline-gb': { call: ['08082000247'] },
  'sdafmh-scotland': { call: ['08000271234'] },
  'live-fear-free-wales': { call: ['08088010800'], text: ['07860077333'] },
  'domestic-sexual-abuse-helpline-ni': { call: ['08088021414'] },
  'womens-aid-ie': { call: ['1800341900'] },
  'national-dv-hotline-us': { call: ['+18007997233'], text: ['88788 START'] },
  'sheltersafe-ca': {},
  'justice-ca-family-violence': {},
  'manitoba-dv-line-ca': { call: ['+18779770007'] },
  '1800respect-au': {},
  'womens-refuge-nz': { call: ['0800733843'] },
  'family-violence-info-line-nz': { call: ['0800456450'] },
  'shine-nz': { call: ['0508744633'] },
  'gbv-command-centre-za': { call: ['0800428428'] },
};

/** The lines for thoughts of suicide that an answer names, by code: the first two are shown. */
export const crisisOrder: Readonly<Record<string, readonly string[]>> = {
  AU: ['lifeline-au'],
  CA: ['988-ca'],
  GB: ['samaritans', 'shout', 'lifeline-ni'],
  IE: ['pieta', 'samaritans', 'text-50808'],
  IN: ['tele-manas'],
  NZ: ['need-to-talk-1737', 'suicide-crisis-helpline-nz'],
  US: ['988-us', 'crisis-text-line-us'],
  ZA: ['sadag'],
};

/** Numbers that nobody has confirmed: they stand nowhere that a reader can see. */
export const unconfirmed: readonly string[] = [
  '0303 003 6464',
  '01924 200799',
  '020 7733 2653',
  '0800 83 85 87',
  '0808 801 0327',
  '0800 1111',
  '0300 123 1100',
  '1800 700 700',
  '1800 111 888',
  '089 436 5742',
  '1800 66 66 66',
  '1-833-246-2632',
  '1-800-221-7437',
  '1-800-787-3224',
  '1800 737 732',
  '0458 737 732',
  '1800 55 1800',
  '1800 882 436',
  '0423 677 767',
  '1800 555 727',
  '131 450',
  '0800 376 633',
  '1-866-797-0000',
  '1-888-315-9257',
  '1-800-668-6868',
  '686868',
  '0800 21 22 23',
  '0800 12 13 14',
  '31531',
  '9999 666 555',
  '7827170170',
];
