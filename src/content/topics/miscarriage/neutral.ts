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
      'Some laws give leave after a miscarriage, and some do not. It can also depend on your job. Ask your employer what holds for you.',
    ],
    sources: ['nzact', 'apsc', 'pinsent', 'caleave'],
    compared: '2026-11-22',
  },
  'remembering': {
    words: ['Ask your clinic what there is where you live.'],
    sources: ['certen', 'certsc'],
    compared: '2026-11-22',
  },
  'repeat-tests': {
    words: [
      'How many losses it takes differs between countries, and even between hospitals. Ask your clinic what holds where you live.',
    ],
    sources: ['eshrerpl', 'rpltab', 'rcog17', 'irrpl'],
    compared: '2026-11-22',
  },
  'rhesus': {
    words: ['Ask your team today what is done where you are.'],
    sources: ['rhsmfm', 'niceantid'],
    compared: '2026-11-22',
  },
  'pregnancy-unit': {
    words: [
      'Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.',
    ],
    sources: ['nhsggc', 'nidirectect'],
    compared: '2026-11-22',
  },
} as const satisfies Record<string, LocalFact>;
