// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: 'Twoje ciało po stracie ciąży',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: 'Testy, hormony, miesiączka, mleko, zmęczenie i powrót do pracy',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: 'Test ciążowy jest nadal dodatni. Co to znaczy?',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        'Jeśli jest nadal dodatni {test-weeks} po poronieniu, zadzwoń jeszcze dzisiaj: {clinic}. Może to znaczyć, że część ciąży jest nadal w macicy.',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        'Może to też znaczyć, że to ciąża pozamaciczna, czyli poza macicą. Albo zaśniad, w którym łożysko rośnie nietypowo. Każda z tych sytuacji wymaga opieki.',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        'Przed tym terminem u niektórych osób test jest nadal dodatni, choć ciąża się skończyła. Jeśli zespół medyczny podał ci inny dzień testu, trzymaj się go.',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: 'test domowy kreska dwie kreski hcg dodatni po poronieniu tygodnie później pozniej',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: 'Kiedy zniknie hormon ciążowy?',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        'Może to potrwać kilka tygodni, a dłużej, jeśli poziom był wysoki. Ten hormon to hCG.',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        'Powolny spadek wymaga dalszych badań. Część ciąży może być nadal w macicy albo ciąża może być pozamaciczna, czyli poza macicą. Idź na każde badanie krwi, nawet jeśli czujesz się dobrze.',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        'Jeśli test domowy jest nadal dodatni {test-weeks} po poronieniu, zadzwoń jeszcze dzisiaj: {clinic}.',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: 'hcg zero poziom spada powoli beta hcg po poronieniu jak długo dlugo ujemny do zera',
    },
    'first-period': {
      // When will my period come back?
      ask: 'Kiedy wróci miesiączka?',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        'Najczęściej wraca {first-period} po poronieniu. Jeśli nie ma jej do {period-weeks}, zgłoś się ({clinic} lub lekarz).',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        'Przed tą pierwszą miesiączką można zajść w ciążę. Jeśli tego nie chcesz, zapytaj teraz o antykoncepcję. Zobacz: {#not-trying}',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        'Zadzwoń jeszcze dzisiaj, jeśli nie masz pewności, że to miesiączka: {clinic}. Zrób to samo, jeśli krwawienie słabnie, a potem się nasila.',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: 'okres miesiączka miesiaczka cykl kiedy okres po poronieniu brak okresu owulacja dni płodne plodne',
    },
    'healing': {
      // How long does healing take?
      ask: 'Jak długo trwa powrót do zdrowia?',
      answer: [
        // Your body will often need a few weeks. Your feelings may need less time, or much more.
        'Ciało często potrzebuje kilku tygodni. Uczucia mogą potrzebować mniej czasu albo dużo więcej.',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        'Zadzwoń jeszcze dzisiaj, jeśli krwawienie trwa {bleeding-weeks} albo słabnie, a potem się nasila: {clinic}. Miesiączka najczęściej wraca {first-period} po stracie.',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        'Jeśli nie możesz pracować, spać lub opiekować się innymi, też zadzwoń jeszcze dzisiaj. Zobacz: {#when-help-feelings}',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: 'rekonwalescencja powrót do zdrowia powrot zmęczenie zmeczenie jak długo dochodzi się do siebie tygodnie',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: 'Kiedy mogę wrócić do pracy, sportu lub pływania?',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        'Nie ma ustalonego dnia: wróć, gdy czujesz się na siłach, chyba że zespół medyczny każe poczekać. Jedne osoby potrzebują dnia lub dwóch, inne tygodni.',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        'Zaczynaj łagodnie. Jeśli w ruchu krwawienie się nasila, przerwij i odpocznij. Jeśli nie słabnie, zadzwoń jeszcze dzisiaj: {clinic}.',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        'Nie pływaj, dopóki krwawisz. Po leczeniu ciąży pozamacicznej (poza macicą) najpierw zapytaj.',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: 'siłownia silownia ćwiczenia cwiczenia bieganie dźwiganie dzwiganie sport powrót do pracy pływanie basen',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: 'Czuję duże zmęczenie i brak mi tchu na schodach. Czy to od krwawienia?',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        'Możliwe: przy dużej utracie krwi może brakować żelaza. Zadzwoń jeszcze dzisiaj i poproś o badanie krwi: {clinic}.',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        'Może też boleć głowa, a skóra może być bledsza niż zwykle. Na ciemnej skórze widać to na ustach, dziąsłach lub dłoniach.',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        'Natychmiast wezwij pomoc medyczną, jeśli robi ci się słabo, masz bardzo bladą skórę albo serce bije ci bardzo szybko. Zrób to samo przy bólu w klatce piersiowej lub gdy trudno ci oddychać w spoczynku.',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: 'anemia niedokrwistość niedokrwistosc żelazo zelazo niska hemoglobina wyczerpanie kołatanie serca osłabienie oslabienie zadyszka',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: 'Czy pojawi się mleko i kiedy piersi przestaną boleć?',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        'Mleko może pojawić się po stracie mniej więcej od 16 tygodni ciąży, często od drugiego do piątego dnia. Wcześniej ból piersi słabnie, gdy spada hormon.',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        'Noś mocny biustonosz w dzień i w nocy i rób zimne okłady. Jeśli piersi są zbyt pełne, odciśnij trochę mleka, tyle, żeby poczuć ulgę, nie więcej. Zapytaj wcześnie o lek, który zatrzymuje mleko.',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        'Przy gorącej, czerwonej, bolesnej piersi zadzwoń jeszcze dzisiaj: {clinic}. Przy gorączce natychmiast wezwij pomoc medyczną.',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: 'laktacja pierś piersi piers nawał zastój pokarm zapalenie piersi bolą piersi bola jak zatrzymać mleko zatrzymac',
    },
  },
};
