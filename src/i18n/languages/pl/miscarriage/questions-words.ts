// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: 'Słowa w dokumentacji',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: 'Poronienie zagrażające, zatrzymane, puste jajo płodowe, PUL, zaśniad, nawracające',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: 'Co znaczy „threatened”, „inevitable”, „incomplete”, „complete” i „missed”?',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        'Każde z nich to rodzaj poronienia lub obawa przed nim, w dniu badania.',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '„Threatened miscarriage” (poronienie zagrażające) znaczy, że jest krwawienie, a szyjka macicy jest zamknięta. Wiele z tych ciąż trwa dalej.',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '„Inevitable” (poronienie w toku) to krwawienie z bólami podbrzusza i otwarta szyjka macicy. Straty nie można zatrzymać.',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '„Incomplete” (niezupełne) znaczy, że część tkanki ciążowej wyszła, a część jest nadal w macicy.',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '„Complete” (zupełne) znaczy, że wyszło wszystko. USG pokazuje pustą macicę.',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '„Missed”, „silent” lub „delayed” (zatrzymane) znaczy, że ciąża się skończyła, ale nic nie wyszło.',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        'Pusta macica może też oznaczać ciążę pozamaciczną, czyli poza macicą. Jeśli żadne USG nie pokazało twojej ciąży w macicy, zadzwoń jeszcze dzisiaj i zapytaj: {clinic}.',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: 'wypis wynik list dokumentacja terminy medyczne po angielsku poronienie zagrażające zatrzymane niezupełne w toku znaczenie',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: 'Co znaczy „empty sac” i „blighted ovum”?',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        'Jedno i drugie znaczy to samo (pusty pęcherzyk ciążowy, „puste jajo płodowe”): pęcherzyk ciążowy urósł, ale zarodek nie, albo przestał rosnąć bardzo wcześnie. Nie mówi to nic o tobie ani o twoim ciele.',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        'W dokumentacji może być „anembryonic pregnancy”: ciąża, w której nie widać zarodka. „Blighted ovum” to przestarzała nazwa.',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        'Jedno USG może być za wcześnie, żeby to ocenić. Wtedy robi się drugie, żeby mieć pewność. Zobacz: {#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: 'puste jajo płodowe plodowe pusty pęcherzyk pecherzyk brak zarodka usg anembrionalna',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: 'Dlaczego w dokumentacji jest „abortion” lub „products of conception”?',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        'To słowa medyczne, których nadal używa się w niektórych dokumentach. „Spontaneous abortion” znaczy poronienie. Nie znaczy, że to był twój wybór albo skutek twojego działania.',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '„Products of conception” to wszystko, co w ciąży powstało w macicy. „Retained” znaczy, że część jest tam nadal.',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        'W badaniu w Wielkiej Brytanii większość osób uznała takie słowa za nie do przyjęcia. Możesz poprosić zespół medyczny o inne słowa.',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: 'spontaneous abortion aborcja w dokumentach retained products łyżeczkowanie wypis karta list SAB',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: 'Co znaczy „PUL”, „ectopic”, „molar” i „recurrent”?',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        'Mówią, gdzie jest ciąża, jak rośnie albo jak często doszło do straty.',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '„PUL” (ciąża o nieznanej lokalizacji) to dodatni test, gdy na USG jeszcze nic nie widać. Zobacz: {#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '„Ectopic” (pozamaciczna) to ciąża poza macicą, prawie zawsze w jajowodzie. Nie może przetrwać. Może krwawić do wnętrza ciała i zagrażać twojemu życiu.',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '„Molar” (zaśniad) znaczy, że łożysko rośnie nietypowo i ciąża nie może przetrwać. To rzadkie. Potrzebne są kontrolne badania hormonu ciążowego.',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '„Recurrent” (nawracające) to dwie straty lub więcej albo trzy lub więcej. To zależy od tego, gdzie mieszkasz. Zobacz: {#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: 'nieznana lokalizacja zaśniad zasniad groniasty nawracające poronienia jajowód pozamaciczna wypis',
    },
  },
};
