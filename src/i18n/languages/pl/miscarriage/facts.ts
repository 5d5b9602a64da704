// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const neutral = {
  'week-limit': {
    words: [
      // The exact week limit differs between countries. Your clinic can tell you which one is used where you live.
      'Dokładna granica tygodni różni się między krajami. W przychodni powiedzą ci, jaka obowiązuje tam, gdzie mieszkasz.',
    ],
  },
  'leave': {
    words: [
      // That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.
      'To zależy od prawa i od pracy. Niektóre prawa dają urlop po poronieniu, płatny lub nie, a niektóre nie dają żadnego. Zapytaj pracodawcę, jaki urlop możesz wziąć i czy jest płatny.',
    ],
  },
  'remembering': {
    words: [
      // That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.
      'To zależy od tego, gdzie mieszkasz: niektóre kraje wydają zaświadczenie po wczesnej stracie, a inne nie. Zapytaj w przychodni, co jest dostępne.',
    ],
  },
  'repeat-tests': {
    words: [
      // How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.
      'To, ile strat musi się zdarzyć, różni się między krajami, a nawet szpitalami. Zapytaj w przychodni, co się robi tam, gdzie mieszkasz.',
    ],
  },
  'rhesus': {
    words: [
      // Ask your team today what is done where you are.
      'Zapytaj dzisiaj swój zespół medyczny, co się robi tam, gdzie jesteś.',
    ],
  },
  'pregnancy-unit': {
    words: [
      // Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.
      'Niektóre szpitale mają oddział wczesnej ciąży (early pregnancy unit). Zapytaj w przychodni, czy jest taki w okolicy i czy możesz tam zadzwonić bez skierowania.',
    ],
  },
  'cost': {
    words: [
      // What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.
      'To, ile płacisz, różni się między krajami. W wielu z nich pomoc w nagłych wypadkach dostaje się, zanim ktoś zapyta o zapłatę.',
    ],
  },
  'privacy': {
    words: [
      // Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.
      'Prawa różnią się między krajami. Jeśli się martwisz, zapytaj o swoje prawa w bezpłatnej infolinii prawnej, ale najpierw uzyskaj pomoc medyczną.',
    ],
  },
  'remains': {
    words: [
      // The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.
      'Zasady pochówku różnią się między krajami i zależą od tygodnia ciąży. W szpitalu powiedzą ci, co możesz zrobić.',
    ],
  },
};
