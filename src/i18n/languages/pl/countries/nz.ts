// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You can text 111 if you signed up with the Police before.
  silent: 'Nie słyszysz lub nie możesz mówić? Możesz wysłać SMS pod 111, jeśli twój numer jest już zarejestrowany na policji.',
  // the emergency department
  department: 'oddział ratunkowy (tablica: Emergency)',
  advice: [
    {
      // Healthline
      name: 'Healthline',
      phone: {},
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In New Zealand, the law on work counts a loss in the first 20 weeks as a miscarriage.
        'W Nowej Zelandii prawo pracy uznaje stratę w pierwszych 20 tygodniach za poronienie.',
      ],
    },
    'leave': {
      words: [
        // In New Zealand, it is paid. You can take up to three days of bereavement leave, and so can your partner. Ask your employer if you are new in the job.
        'W Nowej Zelandii to wolne jest płatne. Możesz wziąć do trzech dni urlopu z powodu żałoby (bereavement leave). Partner lub partnerka też. Zapytaj pracodawcę, jeśli pracujesz od niedawna.',
      ],
    },
    'repeat-tests': {
      words: [
        // In New Zealand, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'W Nowej Zelandii zalecenia z 2025 roku mówią, żeby proponować pełne badania po dwóch stratach przed 20. tygodniem. Nie muszą być jedna po drugiej.',
      ],
    },
    'remains': {
      words: [
        // In New Zealand, no law says what must happen after a loss before 20 weeks. Ask your hospital if you would like to take what passed home, or bury it.
        'W Nowej Zelandii żadne prawo nie mówi, co musi się stać po stracie przed 20. tygodniem. Zapytaj w szpitalu, jeśli chcesz zabrać to, co wyszło, do domu lub pochować.',
      ],
    },
  },
};
