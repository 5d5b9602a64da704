// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? In many places you can text 911. Where you cannot, use video relay or a TTY.
  silent:
    'Nie słyszysz lub nie możesz mówić? W wielu miejscach możesz wysłać SMS pod 911. Gdzie to nie działa, użyj wideo z tłumaczem migowym (video relay) lub TTY.',
  // If your text does not get through, a message tells you so.
  silentMore: 'Jeśli SMS nie dojdzie, dostaniesz o tym wiadomość.',
  // the emergency room
  department: 'oddział ratunkowy (tablica: Emergency, potocznie ER)',
  advice: [],
  facts: {
    'week-limit': {
      words: [
        // In the United States, a loss before 20 weeks is called a miscarriage. From 20 weeks it is called a stillbirth.
        'W Stanach Zjednoczonych strata ciąży przed 20. tygodniem to poronienie. Od 20. tygodnia nazywa się to urodzeniem martwego dziecka (stillbirth).',
      ],
    },
    'leave': {
      words: [
        // In the United States, leave depends on your state and your job, and is often unpaid. In California, the law gives up to five days after a loss. Ask if yours is paid.
        'W Stanach Zjednoczonych urlop zależy od stanu i pracy i często jest bezpłatny. W Kalifornii prawo daje do pięciu dni po stracie. Zapytaj, czy twój jest płatny.',
        // A federal law, the Pregnant Workers Fairness Act, covers employers with 15 or more staff. They must make reasonable changes for limits that come from a pregnancy. You can ask for lighter work or for time off.
        'Prawo federalne Pregnant Workers Fairness Act dotyczy pracodawców, którzy zatrudniają 15 lub więcej osób. Muszą oni wprowadzić rozsądne zmiany przy ograniczeniach, które wynikają z ciąży. Możesz poprosić o lżejszą pracę lub wolne.',
      ],
    },
    'rhesus': {
      words: [
        // In the United States, expert groups differ on the first 12 weeks. Ask your team today what is done where you are.
        'W Stanach Zjednoczonych grupy ekspertów różnią się co do pierwszych 12 tygodni. Zapytaj dzisiaj swój zespół medyczny, co się robi tam, gdzie jesteś.',
      ],
    },
    'cost': {
      words: [
        // In the United States, an emergency room has to examine you and treat an emergency, even if you cannot pay. This is federal law, called EMTALA.
        'W Stanach Zjednoczonych oddział ratunkowy (emergency room) musi cię zbadać i leczyć stan nagły, nawet jeśli nie możesz zapłacić. To prawo federalne o nazwie EMTALA.',
        // It is not free, and a bill may come later. Ask for financial help before you pay it.
        'To nie jest bezpłatne i rachunek może przyjść później. Zanim zapłacisz, poproś o pomoc finansową.',
      ],
    },
    'privacy': {
      words: [
        // In the United States, you do not have to say what you think caused the bleeding. Do tell staff about medicines that could matter for your safety.
        'W Stanach Zjednoczonych nie musisz mówić, co według ciebie wywołało krwawienie. Powiedz jednak personelowi o lekach, które mogą być ważne dla twojego bezpieczeństwa.',
        // The emergency doctors’ college, ACEP, is against any duty to report people for a loss, but state laws differ. If you are worried, a free legal helpline can explain your rights. Do not wait for that before you get care.
        'Kolegium lekarzy ratunkowych ACEP jest przeciwne obowiązkowi zgłaszania osób po stracie, ale prawa stanów się różnią. Jeśli się martwisz, bezpłatna infolinia prawna może wyjaśnić twoje prawa. Nie czekaj na to, najpierw uzyskaj pomoc medyczną.',
      ],
    },
  },
};
