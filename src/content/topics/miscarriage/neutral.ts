/** What differs by country, in words that hold in any: for readers with no country named, or where its file is silent. */
import type { LocalFact } from '../../model.js';

export const neutral = {
  'week-limit': {
    words: ['The exact week limit differs between countries. Your clinic can tell you which one is used where you live.'],
    sources: ['lancet'],
    compared: '2026-11-22',
  },
  'leave': {
    words: [
      'That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.',
    ],
    sources: ['nzloc', 'apsc'],
    compared: '2026-11-25',
  },
  'remembering': {
    words: [
      'That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.',
    ],
    sources: ['certen', 'certsc'],
    compared: '2026-11-25',
  },
  'repeat-tests': {
    words: [
      'How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.',
    ],
    sources: ['eshrerpl', 'rpltab', 'rcog17', 'irrpl'],
    compared: '2026-11-22',
  },
  'rhesus': {
    words: ['Ask your team today what is done where you are.'],
    sources: ['rhsmfm'],
    compared: '2026-11-22',
  },
  'pregnancy-unit': {
    words: [
      'Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.',
    ],
    sources: ['nidirectect', 'nhsggc'],
    compared: '2026-11-22',
  },
  'cost': {
    words: ['What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.'],
    sources: ['bmavis', 'oir16'],
    compared: '2026-11-25',
  },
  'privacy': {
    words: [
      'Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.',
    ],
    sources: ['rcog24'],
    compared: '2026-11-25',
  },
  'remains': {
    words: [
      'The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.',
    ],
    sources: ['hta', 'nzlc'],
    compared: '2026-11-25',
  },
} as const satisfies Record<string, LocalFact>;
