// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. Use the National Relay Service, or dial 106 on a TTY.
  silent:
    'Nie słyszysz lub nie możesz mówić? Pod numer 000 nie da się wysłać SMS-a. Użyj National Relay Service albo z TTY wybierz 106.',
  // The National Relay Service can call 000 for you. A TTY is a textphone.
  silentMore: 'National Relay Service może zadzwonić za ciebie pod 000. TTY to telefon tekstowy.',
  // the emergency department
  department: 'oddział ratunkowy (tablica: Emergency)',
  advice: [
    {
      // 1800MEDICARE
      name: '1800MEDICARE',
      phone: {},
      // Day and night
      hours: 'W dzień i w nocy',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        'W Australii strata ciąży przed 20. tygodniem to poronienie.',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        'W Australii to wolne jest płatne, chyba że pracujesz dorywczo (casual). Możesz wziąć dwa dni urlopu okolicznościowego (compassionate leave). Partner lub partnerka też.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'W Australii zalecenia z 2025 roku mówią, żeby proponować pełne badania po dwóch stratach przed 20. tygodniem. Nie muszą być jedna po drugiej.',
      ],
    },
  },
};
