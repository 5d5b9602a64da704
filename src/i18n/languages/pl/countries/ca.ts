// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? If you signed up for Text with 9-1-1, call 911 and staff will text you.
  silent:
    'Nie słyszysz lub nie możesz mówić? Jeśli masz już usługę Text with 9-1-1, zadzwoń pod 911, a dyspozytor napisze do ciebie SMS.',
  // You sign up at your phone company. When you call, stay on the line.
  silentMore: 'Do usługi zapiszesz się u operatora swojego telefonu. Gdy dzwonisz, nie rozłączaj się.',
  // the emergency department
  department: 'oddział ratunkowy (tablica: Emergency)',
  advice: [
    {
      // the health line
      name: 'infolinia zdrowotna',
      names: {
        // Info-Santé
        'CA-QC': 'Info-Santé',
      },
      phone: {},
      // Most provinces and territories
      where: 'Większość prowincji i terytoriów',
      // Day and night in most provinces
      hours: 'W dzień i w nocy w większości prowincji',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        'W Kanadzie strata ciąży przed 20. tygodniem to poronienie.',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        'W Kanadzie to, czy wolne jest płatne, zależy od pracy i prowincji. W pracach objętych przepisami federalnymi jest prawo o urlopie po stracie ciąży. Wszystkie inne prace podlegają prawu prowincji. Zapytaj pracodawcę, jaki urlop możesz wziąć i czy jest płatny.',
      ],
    },
  },
};
