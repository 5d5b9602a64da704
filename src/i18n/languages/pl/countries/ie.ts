// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: 'Numer 999 też działa.',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, your address and your Eircode.
  silent:
    'Nie słyszysz lub nie możesz mówić? Wyślij SMS pod 112 z irlandzkiego telefonu. Napisz, co się dzieje, podaj swój adres i kod Eircode.',
  // the emergency department
  department: 'oddział ratunkowy (tablica: Emergency Department)',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: 'twój lekarz rodzinny (GP), położna lub szpital położniczy',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        'W Irlandii strata ciąży przed 23. tygodniem to poronienie. Od 23. tygodnia lub od wagi 400 g nazywa się to urodzeniem martwego dziecka (stillbirth). Zmieniono to 16 września 2024, a wiele stron nadal podaje 24 tygodnie.',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        'W Irlandii, gdy ostatnio to sprawdzaliśmy, żadne prawo nie dawało urlopu po poronieniu, płatnego ani bezpłatnego. Zapytaj pracodawcę, co oferuje. Od 23. tygodnia zapytaj też o urlop macierzyński.',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        'W Irlandii możesz zapytać w szpitalu położniczym o zespół wsparcia po stracie (bereavement team). Zapytaj, czy jest zaświadczenie lub księga pamięci.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        'W Irlandii badania proponuje się najczęściej po dwóch stratach z rzędu. Ankieta z 2023 roku pokazała, że szpitale się różnią, więc zapytaj w swoim.',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        'W Irlandii osoby objęte opieką położniczą nie płacą za oddział ratunkowy. Zapytaj w szpitalu, czy dotyczy to twojej wizyty.',
      ],
    },
  },
};
