// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // While it happens
  title: 'W trakcie poronienia',
  // At home, how much it hurts, what you may see, what to have ready
  summary: 'W domu, jak bardzo boli, co możesz zobaczyć, co przygotować',
  questions: {
    'while-at-home': {
      // What may happen at home, step by step?
      ask: 'Co może się dziać w domu, krok po kroku?',
      answer: [
        // Bleeding and cramps often build up, reach a peak, then ease.
        'Krwawienie i bóle podbrzusza często narastają, dochodzą do szczytu, a potem słabną.',
        {
          list: [
            // First there may be a little bleeding, cramps or backache, for days or weeks.
            'Najpierw może być niewielkie krwawienie, bóle podbrzusza lub ból pleców, przez kilka dni lub tygodni.',
            // Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.
            'Potem krwawienie staje się silniejsze niż miesiączka, a bóle się nasilają. Jeśli krwawienie jest coraz silniejsze i nie słabnie, natychmiast wezwij pomoc medyczną.',
            // At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.
            'W najsilniejszym momencie mogą wyjść ciemne skrzepy i różowa lub szara tkanka ciążowa. Najsilniejszy okres trwa często około 2–3 godzin.',
            // After that, cramps and bleeding ease. Bleeding may stop and start for days.
            'Potem bóle i krwawienie słabną. Krwawienie może ustawać i wracać przez kilka dni.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'Nikt ci nie powiedział, że ta ciąża się kończy? Wtedy tkanka ciążowa oznacza: natychmiast jedź do szpitala, na {department}. Zrób to samo przy krwawieniu lub bólu brzucha, {late-weeks}.',
        // Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.
        'To, że coś wyszło, nie dowodzi, że to koniec. Zapytaj, czy potrzebne jest USG lub badanie krwi: {clinic}.',
      ],
      // what to expect stages how it feels at home process hours peak
      also: 'czego się spodziewać spodziewac etapy jak to przebiega w domu godziny przebieg poronienia',
    },
    'pain-while': {
      // How strong can the pain be?
      ask: 'Jak silny może być ból?',
      answer: [
        // It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.
        'Może być jak przy miesiączce albo bardzo silny, jak przy porodzie. Nie musisz go znosić: zespół medyczny może dać silniejsze leki przeciwbólowe.',
        // Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}
        'Weź najpierw {paracetamol}, tak jak podano na opakowaniu. Jeśli nie łagodzi bólu, natychmiast jedź do szpitala, na {department}. Nie bierz ibuprofenu ani podobnych leków, dopóki zespół medyczny nie powie, że możesz. Zobacz: {#pain-relief}',
        // Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.
        'Ciepło może pomóc na bóle podbrzusza. Jeśli ból jest nagły, ostry lub po jednej stronie, nie czekaj, aż ciepło pomoże: natychmiast wezwij pomoc medyczną.',
      ],
      // cramps labour contractions hurts heat hot water bottle painkillers agony
      also: 'skurcze poród porod boli ciepło cieplo termofor leki przeciwbólowe przeciwbolowe ból nie do zniesienia',
    },
    'what-might-i-see': {
      // What might I see?
      ask: 'Co mogę zobaczyć?',
      answer: [
        // You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.
        'Możesz zobaczyć krew, skrzepy, a niekiedy tkankę ciążową lub mały pęcherzyk. Możesz tu przerwać czytanie. Nie musisz patrzeć, ktoś inny może popatrzeć za ciebie.',
        {
          list: [
            // Before 6 weeks, bleeding is much like a period.
            'Gdy ciąża trwa mniej niż 6 tygodni, krwawienie jest podobne do miesiączki.',
            // In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.
            'W następnych tygodniach mogą wychodzić ciemne skrzepy jak galaretka, a niektóre osoby widzą mały pęcherzyk z płynem.',
            // Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.
            'Później, pod koniec pierwszych trzech miesięcy, w skrzepach mogą być cienkie kawałki podobne do skóry. Jest już wtedy maleńka postać i wiele osób nigdy jej nie widzi.',
            // Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.
            'Jeszcze później najpierw może wypłynąć płyn, potem krew i skrzepy. Możesz zobaczyć bardzo małe ciało i pępowinę.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'Nikt ci nie powiedział, że ta ciąża się kończy? Wtedy tkanka ciążowa oznacza: natychmiast jedź do szpitala, na {department}. Zrób to samo przy krwawieniu lub bólu brzucha, {late-weeks}.',
      ],
      // what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord
      also: 'jak wygląda poronienie jak wyglada poronienie pęcherzyk pecherzyk zarodek płód plod tygodnie tkanka skrzepy galaretka łożysko lozysko pępowina',
    },
    'what-to-do-with-what-passes': {
      // What do I do with what comes out?
      ask: 'Co zrobić z tym, co wyszło?',
      answer: [
        // First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.
        'Najpierw: jeśli nikt ci nie powiedział, że ta ciąża się kończy, natychmiast jedź do szpitala, na {department}. Jeśli zespół medyczny ci to powiedział, zadzwoń jeszcze dzisiaj: {clinic}. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
        // In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.
        'W pierwszych tygodniach wiele osób spłukuje to w toalecie. Inne to zachowują. Ani jedno, ani drugie nie jest złe i nie musisz na to patrzeć.',
        // If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.
        'Jeśli chcesz badania albo pochówku, włóż to do czystego pojemnika i trzymaj w chłodzie. Potem zadzwoń: {clinic}. Niekiedy wystarcza zdjęcie lub podpaska.',
        // Rules on what you may keep or bury differ. See: {#keep-or-bury}
        'Zasady tego, co można zachować lub pochować, są różne. Zobacz: {#keep-or-bury}',
      ],
      // tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden
      also: 'co zrobić z tym co wyszło tkanka toaleta spłukać splukac zachować zachowac pojemnik zabrać zabrac do szpitala zdjęcie pogrzeb kremacja lodówka lodowka pochować pochowac ogród',
    },
    'have-ready': {
      // What should I have ready at home?
      ask: 'Co przygotować w domu?',
      answer: [
        // Have pads, pain relief, a charged phone and someone to call.
        'Przygotuj podpaski, lek przeciwbólowy, naładowany telefon i kogoś, do kogo możesz zadzwonić.',
        {
          list: [
            // Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.
            'Zwykłe podpaski (nie wkładki higieniczne). Tampony, kubeczki i majtki menstruacyjne ukrywają, ile krwi wypływa. Nie wkładaj nic do pochwy, chyba że każe zespół medyczny.',
            // For pain, have {paracetamol}, and a heat pad or a hot-water bottle.
            'Na ból miej {paracetamol} i poduszkę elektryczną lub termofor.',
            // Keep a number that answers day and night.
            'Miej pod ręką numer, pod którym ktoś odbiera w dzień i w nocy.',
            // Ask someone to be with you or near you. See: {#go-alone}
            'Poproś kogoś, żeby był z tobą lub blisko. Zobacz: {#go-alone}',
            // Plan how to get to {department} at any hour without driving yourself.
            'Zaplanuj, jak o każdej porze dotrzeć do szpitala, na {department}, bez prowadzenia samochodu.',
            // Have a clean container, if you want to keep what passes.
            'Miej czysty pojemnik, jeśli chcesz zachować to, co wyjdzie.',
          ],
        },
      ],
      // prepare supplies pads list alone kit maternity pads
      also: 'przygotować przygotowac zapas podpaski lista zestaw podpaski poporodowe',
    },
  },
};
