// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: 'Natychmiast wezwij pomoc medyczną',
    // Call today
    today: 'Zadzwoń jeszcze dzisiaj',
    // Ask soon
    soon: 'Zapytaj w najbliższych dniach',
  },
  urgencyWord: {
    // Now
    now: 'Natychmiast',
    // Today
    today: 'Dzisiaj',
    // Soon
    soon: 'Wkrótce',
  },
  // your clinic
  yourClinic: 'twoja przychodnia, położna lub szpital',
  // the clinic
  theClinic: 'przychodnia',
  // Also get help now for
  alsoNow: 'Natychmiast wezwij pomoc medyczną także w tych sytuacjach',
  // call %
  call: 'zadzwoń pod numer %',
  // call your local emergency number
  callLocal: 'zadzwoń pod numer alarmowy w kraju, w którym teraz jesteś',
  // your local emergency number
  localEmergency: 'numer alarmowy w kraju, w którym teraz jesteś',
  // the emergency department
  department: 'oddział ratunkowy',
  painRelief: {
    // paracetamol
    paracetamol: 'paracetamol',
    // acetaminophen
    acetaminophen: 'acetaminofen (acetaminophen)',
    // paracetamol (also called acetaminophen)
    both: 'paracetamol (inna nazwa: acetaminophen)',
  },
  // when to get help now
  nowLink: 'kiedy natychmiast wezwać pomoc medyczną',
  // who to call today
  todayLink: 'do kogo zadzwonić dzisiaj',
  // See
  see: 'Zobacz:',
  // call % on %
  crisisCall: 'zadzwoń: %, tel. %',
  // % (%)
  crisisText: '% (%)',
  // find a crisis line near you at %
  crisisNone: 'znajdź telefon kryzysowy blisko siebie: %',
  // ask a nurse, doctor or midwife for a helpline near you
  safetyNone: 'zapytaj pielęgniarkę, lekarza lub położną o telefon zaufania w okolicy',
  // Ask a nurse, doctor or midwife now which way works where you live, before you need it.
  silentNone: 'Zapytaj teraz pielęgniarkę, lekarza lub położną, jaki sposób działa tam, gdzie mieszkasz, zanim będzie potrzebny.',
  // Say: “Interpreter, please”, and the name of your language.
  interpreterNone: 'Powiedz po angielsku: „Interpreter, please. Polish”. To znaczy: proszę o tłumacza, polski.',
  // or
  or: 'lub',
  // Who to call today
  whoToCall: 'Do kogo zadzwonić dzisiaj',
  // Out-of-hours line
  outOfHours: 'Telefon poza godzinami pracy',
  // When it is closed
  whenClosed: 'Gdy jest zamknięte',
  // %, midwife or doctor
  clinicOrDoctor: '%, położna lub lekarz',
  // If you cannot reach anyone, go to %.
  nobody: 'Jeśli nikt nie odbiera, jedź do szpitala, na %.',
  // Any other bleeding, spotting or cramps: call today, even if they stop.
  anyBleedingToday: 'Każde inne krwawienie, plamienie lub bóle podbrzusza: zadzwoń jeszcze dzisiaj, nawet jeśli już minęły.',
  // Your clinic
  clinicPart: 'Twoja przychodnia',
  // Clinic website
  clinicWebsite: 'Strona przychodni',
  // What it can mean
  meaning: 'Co to może znaczyć',
  // When you call
  tell: 'Co powiedzieć przez telefon',
  // Sources
  sources: 'Źródła',
  // Compared with these sources on %.
  compared: 'Porównano z tymi źródłami: %.',
  // To be compared again by %.
  due: 'Następne porównanie najpóźniej: %.',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: 'Termin następnego porównania minął: %. Zapytaj w swojej przychodni, czy tekst jest nadal aktualny.',
  needs: {
    tonight: {
      // Tonight, day and night
      title: 'Teraz, w dzień i w nocy',
      // listening and crisis lines
      words: 'rozmowa i telefony kryzysowe',
    },
    safety: {
      // If someone hurts or controls you
      title: 'Gdy ktoś cię krzywdzi lub kontroluje',
      // abuse, force, feeling unsafe
      words: 'przemoc, przymus, brak bezpieczeństwa',
    },
    text: {
      // By text or chat
      title: 'SMS lub czat',
      // without speaking
      words: 'bez mówienia',
    },
    miscarriage: {
      // Miscarriage and loss
      title: 'Poronienie i strata ciąży',
      // midwives, charities, counselling
      words: 'położne, organizacje, wsparcie psychologa',
    },
    near: {
      // Near you
      title: 'Blisko ciebie',
      // where you live, or from abroad
      words: 'tam, gdzie mieszkasz, lub dla osób z zagranicy',
    },
    partners: {
      // Partners and family
      title: 'Partnerzy i rodzina',
      // partners, children, dads
      words: 'partnerzy, dzieci, ojcowie',
    },
    work: {
      // Work
      title: 'Praca',
      // rights, leave, managers
      words: 'prawa, urlop, przełożeni',
    },
    faith: {
      // Faith
      title: 'Wiara',
      // people who share yours
      words: 'ludzie, którzy wierzą tak jak ty',
    },
    remember: {
      // Ways to remember
      title: 'Jak zachować pamięć',
      // certificates, books
      words: 'zaświadczenia, księgi pamięci',
    },
    helping: {
      // How to help someone
      title: 'Jak pomóc bliskiej osobie',
      // listening, doing, words
      words: 'słuchanie, pomoc, słowa',
    },
  },
  // Phone
  phone: 'Telefon',
  // Website
  website: 'Strona internetowa',
  // Checked: %
  checkedMonth: 'Sprawdzono: %',
  // Show % more
  showMore: 'Pokaż więcej: %',
  // Email
  email: 'E-mail',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'Jeśli nie możesz zadzwonić, użyj SMS-ów lub usługi pośredniczącej (relay), gdzie jest podana. Ktoś inny też może zadzwonić za ciebie.',
  // About this leaflet
  about: 'O tej ulotce',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'Careleaf niczego nie wysyła i nie zapisuje, co tu czytasz.',
  // It is past the date on which it should have been compared with its sources again.
  pastDue: 'Minął termin, w którym należało ponownie porównać ten tekst ze źródłami.',
  // Checked %
  trustChecked: 'Sprawdzono: %',
  // signed by %
  trustSigned: 'zatwierdzono: %',
  // no clinician has signed it yet
  trustUnsigned: 'żaden lekarz ani żadna położna jeszcze tego nie zatwierdzili',
  // some words have changed since
  trustChanged: 'od tego czasu część słów się zmieniła',
  // In this leaflet
  contents: 'W tej ulotce',
  contentsShort: {
    // Signs
    symptoms: 'Objawy',
    // Questions
    questions: 'Pytania',
    // People
    support: 'Kontakty',
    // About
    about: 'Informacje',
  },
  // Call
  numbers: 'Zadzwoń',
  // Emergency
  emergencyName: 'Numer alarmowy',
  // Keep or share
  keep: 'Zachowaj lub udostępnij',
  // Print two pages
  printSummary: 'Wydrukuj dwie strony',
  // when to get help, who to call
  printSummaryNote: 'kiedy wezwać pomoc, do kogo dzwonić',
  // Print everything
  printAll: 'Wydrukuj wszystko',
  // all answers, sources at the end
  printAllNote: 'wszystkie odpowiedzi, źródła na końcu',
  // This leaflet: %
  address: 'Ta ulotka: %',
  // No clinician has signed this text yet.
  unsigned: 'Żaden lekarz ani żadna położna nie zatwierdzili jeszcze tego tekstu.',
  // Read and signed by % on %.
  signed: 'Tekst przeczytano i zatwierdzono: %, data: %.',
  // Some words have changed since then.
  changedSince: 'Od tego czasu część słów się zmieniła.',
  // Words last changed: %.
  contentDate: 'Ostatnia zmiana słów: %.',
  // Show all
  showAll: 'Pokaż wszystko',
  // Hide all
  hideAll: 'Ukryj wszystko',
  // Search this leaflet
  filterLabel: 'Szukaj w tej ulotce',
  // Clear
  filterClear: 'Wyczyść wyszukiwanie',
  // Nothing has those words. Try one word, or call.
  filterNone: 'Nie ma tu takich słów. Wpisz jedno słowo albo zadzwoń.',
  // 1 result
  filterOne: '1 wynik',
  // % results
  filterMany: 'Wyniki: %',
  // Show more
  filterMore: 'Pokaż więcej',
  filterKinds: {
    // Sign
    sign: 'Objaw',
    // Question
    question: 'Pytanie',
    // Someone to talk to
    person: 'Ktoś do rozmowy',
  },
  // From your clinic
  fromClinic: 'Od twojej przychodni',
  // From %
  fromNamed: 'Od: %',
  // some need help now
  holdsNow: 'niektóre wymagają natychmiastowej pomocy',
  // Call %
  callNamed: 'Zadzwoń: %',
  // See who to call
  callWho: 'Zobacz, do kogo zadzwonić',
  // Checked %.
  checked: 'Sprawdzono: %.',
  // Copy link
  copyLink: 'Skopiuj link',
  // Copied
  copied: 'Skopiowano',
  // Copy this link
  copyByHand: 'Skopiuj ten link',
  // Print this leaflet
  print: 'Wydrukuj ulotkę',
  // Leave this page
  leave: 'Wyjdź ze strony',
  // Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.
  leaveNote: 'Wyjście nie usuwa tej strony z historii przeglądarki. Trzykrotne naciśnięcie klawisza Shift też zamyka stronę.',
};
