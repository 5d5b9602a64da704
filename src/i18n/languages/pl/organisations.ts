// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: 'Pomoc w kryzysie dla każdego, kto myśli o odebraniu sobie życia lub jest w kryzysie.',
    phones: [
      {
        // Crisis line
        label: 'Telefon kryzysowy',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: 'Krajowa pomoc przy przemocy domowej, rodzinnej i seksualnej: telefon, SMS i czat.',
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // its own site and a page of the Department of Social Services, no date
    seen: 'własna strona i strona Department of Social Services, bez daty',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: 'Rozmowa z doradcą dla osób w wieku od 5 do 25 lat, przez telefon lub internet.',
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // its own site, no date
    seen: 'własna strona, bez daty',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words: 'Telefon wsparcia w żałobie z przeszkolonymi rodzicami po stracie, po każdej stracie, także po wczesnym poronieniu.',
    phones: [
      {
        // Support line
        label: 'Telefon wsparcia',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Support is free; calls are charged as a local call
    cost: 'Wsparcie jest bezpłatne; połączenie kosztuje jak rozmowa lokalna',
    // 2024 or later
    seen: '2024 lub później',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words:
      'Doradcy i przeszkolone osoby o podobnych przeżyciach: zdrowie psychiczne w ciąży i przez pierwszy rok po niej, także dla partnerów.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours: 'Od poniedziałku do piątku 9:00–19:30, sobota 9:00–16:00, czas wschodnioaustralijski; także w święta',
    // Counselling is free; calls are charged as a local call
    cost: 'Rozmowa z doradcą jest bezpłatna; połączenie kosztuje jak rozmowa lokalna',
    // 2023 or later
    seen: '2023 lub później',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words: 'Pielęgniarki na linii rządu Australii: informacje i wsparcie, także po stracie ciąży.',
    // Free
    cost: 'Bezpłatnie',
    // its own site, no date
    seen: 'własna strona, bez daty',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words:
      'Organizacja dla osób po wczesnej stracie ciąży: przeszkolone osoby o podobnych przeżyciach, społeczność internetowa, pomoc dla partnerów i miejsc pracy.',
    // Free
    cost: 'Bezpłatnie',
    // 2018 or later
    seen: '2018 lub później',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: 'Wsparcie w żałobie dla rodzin po stracie ciąży lub śmierci dziecka.',
    phones: [
      {
        // Grief support
        label: 'Wsparcie w żałobie',
      },
    ],
    // 2024 or later
    seen: '2024 lub później',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words: 'Informacje o poronieniu i szukaniu wsparcia, ze stronami dla partnerów i osób LGBTIQA+.',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words: 'SMS-y dla ojców przez piętnaście tygodni, napisane z rodzicami po stracie; odpowiedź je zatrzymuje.',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: 'Rozmowa lub czat z osobami LGBTIQ+ o uczuciach i związkach; to nie telefon kryzysowy.',
    phones: [
      {
        // Peer support line
        label: 'Telefon wsparcia (osoby o podobnych przeżyciach)',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: 'Codziennie od 15:00 do północy czasu lokalnego',
    // Free
    cost: 'Bezpłatnie',
    // March 2023
    seen: 'marzec 2023',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: 'Telefon lub SMS do przeszkolonej osoby: myśli o odebraniu sobie życia lub silne cierpienie.',
    phones: [
      {
        // Call
        label: 'Zadzwoń',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: 'Wyślij SMS na numer 9-8-8',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // Also in French
    languages: 'Także po francusku',
    // November 2023
    seen: 'listopad 2023',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: 'Mapa schronisk z numerami czynnymi w dzień i w nocy. Żeby zadzwonić, nie trzeba tam mieszkać.',
    // Free
    cost: 'Bezpłatnie',
    // Women’s Shelters Canada, 2020
    seen: 'Women’s Shelters Canada, 2020',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: 'Urzędowa lista osób i miejsc, które mogą pomóc, według rodzaju pomocy.',
    // its own page, February 2023 (archive)
    seen: 'własna strona, luty 2023 (archiwum)',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: 'Telefon w Manitobie, który pomaga trafić do schroniska.',
    phones: [
      {
        // Crisis line
        label: 'Telefon kryzysowy',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: 'Manitoba Association of Women’s Shelters, 2020',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: 'Grupy wsparcia i wsparcie indywidualne dla rodzin w Ontario po każdej stracie ciąży.',
    phones: [
      {
        // Toll-free
        label: 'Numer bezpłatny',
      },
    ],
    // Free
    cost: 'Bezpłatnie',
    // 2020 to 2023
    seen: '2020–2023',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words: 'Ośrodki w Quebecu; kilka z nich oferuje po stracie wsparcie, grupy lub rozmowę z innym rodzicem.',
    // Free
    cost: 'Bezpłatnie',
    // In French
    languages: 'Po francusku',
    // October 2024
    seen: 'październik 2024',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: 'Przeszkoleni wolontariusze, którzy słuchają o każdej porze, bez oceniania, przez cokolwiek przechodzisz.',
    phones: [
      {
        // Listening line
        label: 'Telefon zaufania',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // 2022; September 2026 (public list)
    seen: '2022; wrzesień 2026 (publiczna lista)',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: 'Doradcy telefonu kryzysowego w Irlandii Północnej, dla każdego, kto cierpi lub traci nadzieję.',
    phones: [
      {
        // Crisis helpline
        label: 'Telefon kryzysowy',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: 'Telefon tekstowy (textphone): 18001 0808 808 8000',
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date; September 2026 (public list)
    seen: 'strona bez daty; wrzesień 2026 (publiczna lista)',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: 'Przeszkolony wolontariusz pisze z tobą, aż poczujesz się spokojniej i będziesz wiedzieć, co dalej.',
    texts: [
      {
        // Text SHOUT to 85258
        display: 'Wyślij SMS o treści SHOUT na numer 85258',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // November 2024
    seen: 'listopad 2024',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: 'Od Refuge, dla kobiet, które partner lub krewny krzywdzi, śledzi lub kontroluje; także czat.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // its own pages, December 2020
    seen: 'własne strony, grudzień 2020',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: 'Przeszkolone osoby dla każdego w Szkocji, kogo spotyka przemoc lub przymus małżeństwa; także czat.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Interpreters, in private
    languages: 'Tłumacze, poufnie',
    // a Scottish safety page and a police page, no date
    seen: 'szkocka strona o bezpieczeństwie i strona policji, bez daty',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: 'Dla każdego w Walii, kogo spotyka przemoc, także seksualna, i dla bliskich; także czat.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: 'Wyślij SMS na numer 078600 77333',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // a Welsh Government page, no date
    seen: 'strona rządu Walii, bez daty',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: 'Dla osób każdej płci i w każdym wieku w Irlandii Północnej, które spotyka przemoc; także czat.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // a health trust page, 2021; the press, 2023
    seen: 'strona jednostki służby zdrowia, 2021; prasa, 2023',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: 'Dla każdego poniżej 19 lat w Wielkiej Brytanii, w każdej sprawie, przez telefon lub internet.',
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: 'strony NSPCC, które go prowadzi, 2023–2024',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words: 'Specjalistyczne położne, które oddzwaniają i mogą pomóc znaleźć psychologa po stracie.',
    // By request: a midwife calls you back by phone or video
    hours: 'Na prośbę: położna oddzwania przez telefon lub wideo',
    // Free
    cost: 'Bezpłatnie',
    // 2024
    seen: '2024',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: 'Poufny telefon w Szkocji dla każdego, kto czuje smutek, lęk lub niepokój.',
    // Free
    cost: 'Bezpłatnie',
    // an old council page; web address in public lists
    seen: 'stara strona urzędu; adres strony na publicznych listach',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words:
      'Brytyjska organizacja dla każdego, kogo dotknęło poronienie, ciąża pozamaciczna lub zaśniad; na stronie telefon wsparcia, czat i grupy.',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: 'własne strony, marzec 2024; własny kanał, 7 kwietnia 2026',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: 'Położne, które odpowiadają na pytania o ciążę, jej stratę i kolejną ciążę.',
    phones: [
      {
        // Midwife helpline
        label: 'Telefon do położnych',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: 'Od poniedziałku do piątku 9:00–17:00',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date; September 2026 (public lists)
    seen: 'strona bez daty; wrzesień 2026 (publiczne listy)',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words: 'Telefon wsparcia, lokalne grupy i społeczność internetowa po stracie ciąży lub śmierci dziecka.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: 'Od poniedziałku do piątku 10:00–15:00; wtorek, środa i czwartek wieczorem 18:00–21:00',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date; September 2026 (public list)
    seen: 'strona bez daty; wrzesień 2026 (publiczna lista)',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words:
      'Informacje i wsparcie osób o podobnych przeżyciach po ciąży pozamacicznej, ze stronami dla partnerów, rodzin i miejsc pracy.',
    // 2024
    seen: '2024',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words: 'Pomoc psychologa po stracie ciąży lub dziecka, głównie przez twój szpital; numer to biuro, nie telefon wsparcia.',
    phones: [
      {
        // Office
        label: 'Biuro',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: 'Rozmowa z psychologiem jest bezpłatna; połączenie kosztuje jak zwykła rozmowa na numer stacjonarny w Wielkiej Brytanii',
    // 2023
    seen: '2023',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: 'Wsparcie dla rodzin po śmierci dziecka, także dla rodzeństwa i dziadków.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: 'Od poniedziałku do piątku 9:00–16:30',
    // Free
    cost: 'Bezpłatnie',
    // November 2025
    seen: 'listopad 2025',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: 'Wsparcie w każdej żałobie: telefon, czat i lokalne grupy.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Free
    cost: 'Bezpłatnie',
    // 2020; 2026 (public lists)
    seen: '2020; 2026 (publiczne listy)',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: 'Specjalistyczny ośrodek NHS dla osób z zaśniadem: informacje, badania kontrolne i forum pacjentów.',
    // Free on the NHS
    cost: 'Bezpłatnie w NHS',
    // a page with no date
    seen: 'strona bez daty',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words:
      'Jak lekarz rodzinny (GP), położna lub specjalista może skierować cię do poradni NHS dla osób po nawracających poronieniach.',
    // Free on the NHS
    cost: 'Bezpłatnie w NHS',
    // 2021
    seen: '2021',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: 'Wskazówki dla przełożonych i pracowników: rozmowa o stracie, wolne i powrót do pracy.',
    // Web pages are free
    cost: 'Strony internetowe są bezpłatne',
    // March 2024
    seen: 'marzec 2024',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: 'Bezstronne porady o prawach w pracy, dla pracowników i pracodawców.',
    // Advice is free
    cost: 'Porada jest bezpłatna',
    // web address in public lists, September 2026
    seen: 'adres strony na publicznych listach, wrzesień 2026',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: 'Wsparcie w żałobie dla muzułmańskich matek i rodzin, także po poronieniu.',
    // a page with no date
    seen: 'strona bez daty',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: 'Podcast dwóch ojców o życiu po stracie dziecka, głównie w późniejszej ciąży.',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: 'Zaświadczenie dla osób powyżej 16 lat, które mieszkają w Anglii i mieszkały tam w czasie straty.',
    // 2025
    seen: '2025',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: 'Telefon kryzysowy i rozmowa z doradcą dla każdego, kto myśli o odebraniu sobie życia lub zrobieniu sobie krzywdy.',
    phones: [
      {
        // Crisis helpline
        label: 'Telefon kryzysowy',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: 'Wyślij SMS o treści HELP na numer 51444',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // 2021
    seen: '2021',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: 'Przeszkolony wolontariusz pisze z tobą w trudnej chwili.',
    texts: [
      {
        // Text HELLO to 50808
        display: 'Wyślij SMS o treści HELLO na numer 50808',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // June 2020
    seen: 'czerwiec 2020',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: 'Dla kobiet, które krzywdzi partner lub były partner.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // its own pages, 2009 and 2016; the press, 2023
    seen: 'własne strony, 2009 i 2016; prasa, 2023',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: 'Poufny telefon dla każdego w żałobie, świeżej lub sprzed lat.',
    phones: [
      {
        // Freephone
        label: 'Numer bezpłatny',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: 'Od poniedziałku do piątku 10:00–13:00',
    // Free
    cost: 'Bezpłatnie',
    // December 2023
    seen: 'grudzień 2023',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: 'Osoby po własnym poronieniu, jako wolontariusze: wsparcie przez telefon, spotkania i księga pamięci.',
    // Volunteers answer the phone at set times; see the website
    hours: 'Wolontariusze odbierają o ustalonych porach; zobacz stronę',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: 'Krajowa strona o każdym rodzaju straty ciąży, z linkami do zespołów szpitalnych i grup.',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: 'Pudełka pamięci i spotkania grup dla rodzin po śmierci dziecka w okresie porodu.',
    // Free
    cost: 'Bezpłatnie',
    // 2021
    seen: '2021',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: 'Rządowy telefon zdrowia psychicznego, z doradcami w wielu językach Indii.',
    phones: [
      {
        // Short number
        label: 'Krótki numer',
      },
      {
        // Toll-free
        label: 'Numer bezpłatny',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // 20 languages; the choice depends on your state
    languages: '20 języków; wybór zależy od stanu',
    // 2024; December 2025 (news)
    seen: '2024; grudzień 2025 (wiadomości)',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: 'Telefon lub SMS do przeszkolonego doradcy, gdy czujesz stres, przygnębienie lub przytłoczenie.',
    phones: [
      {
        // Call
        label: 'Zadzwoń',
      },
    ],
    texts: [
      {
        // Text 1737
        display: 'Wyślij SMS na numer 1737',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // Interpreters in 150 languages
    languages: 'Tłumacze 150 języków',
    // 2021; December 2025 (list)
    seen: '2021; grudzień 2025 (lista)',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: 'Dla każdego, kto bardzo cierpi albo martwi się o kogoś takiego.',
    phones: [
      {
        // Crisis line
        label: 'Telefon kryzysowy',
      },
    ],
    // Free
    cost: 'Bezpłatnie',
    // December 2025
    seen: 'grudzień 2025',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: 'Łączy z osobą wspierającą blisko ciebie; także czat.',
    phones: [
      {
        // Crisis line
        label: 'Telefon kryzysowy',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // its own page, no date; govt.nz, 2023
    seen: 'własna strona, bez daty; govt.nz, 2023',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: 'Informacje i gdzie szukać pomocy.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // 9am to 11pm every day
    hours: 'Codziennie od 9:00 do 23:00',
    // Free
    cost: 'Bezpłatnie',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: 'Rady, jak odejść i jak zachować bezpieczeństwo.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // 9am to 11pm every day
    hours: 'Codziennie od 9:00 do 23:00',
    // Free
    cost: 'Bezpłatnie',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words: 'Informacje dla Nowej Zelandii o przebiegu poronienia i paczki wsparcia przez placówki zdrowia.',
    // Free
    cost: 'Bezpłatnie',
    // October 2024
    seen: 'październik 2024',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: 'Strona wolontariuszy: odpowiedzi, pomysły na pożegnanie i zamknięta grupa internetowa.',
    // Free
    cost: 'Bezpłatnie',
    // 2017
    seen: '2017',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words: 'Grupy prowadzone przez rodziców: wsparcie po stracie na każdym etapie ciąży lub niemowlęctwa.',
    // Free
    cost: 'Bezpłatnie',
    // 2013; October 2025 (news)
    seen: '2013; październik 2025 (wiadomości)',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: 'Telefon, SMS lub czat z przeszkolonym doradcą: myśli o odebraniu sobie życia lub silne cierpienie.',
    phones: [
      {
        // Call; press 2 for Spanish
        label: 'Zadzwoń; naciśnij 2: hiszpański',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: 'Wyślij SMS na numer 988 (AYUDA: po hiszpańsku)',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // Also in Spanish; phone interpreters for many other languages
    languages: 'Także po hiszpańsku; tłumacze przez telefon w wielu innych językach',
    // 2023 or later
    seen: '2023 lub później',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: 'Przeszkolony wolontariusz wspiera cię przez SMS.',
    texts: [
      {
        // Text HOME to 741741
        display: 'Wyślij SMS o treści HOME na numer 741741',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // 2022 or later
    seen: '2022 lub później',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words: 'Dla każdego, kogo partner krzywdzi, kontroluje lub zmusza, także w sprawie ciąży lub antykoncepcji; także czat.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: 'Wyślij SMS o treści START na numer 88788',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // a page of the US Department of Justice, January 2022
    seen: 'strona Departamentu Sprawiedliwości USA, styczeń 2022',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: 'Doradcy dla każdej osoby, która jest lub była w ciąży, i dla bliskich; to nie telefon kryzysowy.',
    phones: [
      {
        // Call or text
        label: 'Zadzwoń lub wyślij SMS',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: 'Wyślij SMS na numer 1-833-852-6262',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: 'Także po hiszpańsku; tłumacze 60 innych języków, w tym arabskiego, francuskiego i niemieckiego',
    // May 2023
    seen: 'maj 2023',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words:
      'Informacje i wsparcie osób o podobnych przeżyciach przez telefon lub SMS, grupy internetowe po stracie ciąży; to nie telefon kryzysowy.',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: 'Naciśnij 1: hiszpański, 2: angielski',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: 'Wyślij SMS na numer 800-944-4773 (po angielsku)',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: 'Wyślij SMS na numer 971-203-7773 (po hiszpańsku)',
      },
    ],
    // Free
    cost: 'Bezpłatnie',
    // Also in Spanish
    languages: 'Także po hiszpańsku',
    // May 2023
    seen: 'maj 2023',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words:
      'Lekarze, pielęgniarki i położne, którzy jako wolontariusze poufnie odpowiadają na pytania o poronienie lub przerwanie ciąży w domu.',
    // Also in Spanish
    languages: 'Także po hiszpańsku',
    // a partner’s page, no date
    seen: 'strona partnera, bez daty',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: 'Grupy internetowe i lokalne po stracie ciąży lub śmierci dziecka; to nie telefon kryzysowy.',
    phones: [
      {
        // Staff line
        label: 'Telefon do personelu',
      },
    ],
    // Free
    cost: 'Bezpłatnie',
    // before mid-2022
    seen: 'przed połową 2022',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: 'Telefon wsparcia, przeszkolone osoby o podobnych przeżyciach i grupy internetowe, niektóre dla ojców i dziadków.',
    phones: [
      {
        // Support line
        label: 'Telefon wsparcia',
      },
    ],
    // Support is free
    cost: 'Wsparcie jest bezpłatne',
    // 2020; 2023 (a chapter’s page)
    seen: '2020; 2023 (strona oddziału)',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: 'Wsparcie w żałobie i internetowe grupy wsparcia dla rodzin po stracie ciąży lub śmierci dziecka.',
    // Free
    cost: 'Bezpłatnie',
    // about 2013 to 2020
    seen: 'około 2013–2020',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: 'Proste informacje o poronieniu i żałobie oraz miejsce w sieci na własne historie.',
    // Free
    cost: 'Bezpłatnie',
    // about 2021
    seen: 'około 2021',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words: 'Grupy internetowe po różnych stratach, niektóre dla rodzin LGBTQ+, osób o innym kolorze skóry niż biały lub par.',
    // One group in Spanish
    languages: 'Jedna grupa po hiszpańsku',
    // a page with no date
    seen: 'strona bez daty',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words: 'Grupy lokalne i internetowe dla rodzin po śmierci dziecka w każdym wieku, także przed urodzeniem.',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: 'Poufny telefon prawny o prawach w pracy, także o wolnym po stracie.',
    // Free
    cost: 'Bezpłatnie',
    // 2023
    seen: '2023',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words: 'Informacje prawne o stracie ciąży i jej przerwaniu, od grupy prawników, którzy mają swój pogląd na prawo.',
    // named in ACEP Now, August 2022
    seen: 'wymienione w ACEP Now, sierpień 2022',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: 'Doradcy, którzy słuchają i mogą pomóc znaleźć wsparcie blisko ciebie.',
    phones: [
      {
        // Suicide crisis line
        label: 'Telefon kryzysowy (myśli samobójcze)',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: 'SMS 31393',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: 'Rozmowy są bezpłatne; SMS może kosztować według zwykłej stawki',
    // 2019; November 2025 (day and night)
    seen: '2019; listopad 2025 (w dzień i w nocy)',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: 'Pracownicy socjalni z Department of Social Development dla każdego, kogo spotyka przemoc.',
    phones: [
      {
        // Helpline
        label: 'Telefon wsparcia',
      },
    ],
    // Day and night, every day
    hours: 'W dzień i w nocy, codziennie',
    // Free
    cost: 'Bezpłatnie',
    // its own page, no date; the press, December 2024
    seen: 'własna strona, bez daty; prasa, grudzień 2024',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words: 'Grupa wsparcia prowadzona przez rodziców, w Kapsztadzie i w sieci, po poronieniu lub śmierci dziecka.',
    // Free
    cost: 'Bezpłatnie',
    // 2019 to 2020
    seen: '2019–2020',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: 'Spis bezpłatnych telefonów wsparcia w wielu krajach.',
    // Free
    cost: 'Bezpłatnie',
    // a page with no date
    seen: 'strona bez daty',
  },
};
