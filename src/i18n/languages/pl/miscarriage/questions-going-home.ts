// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Going home and after
  title: 'Powrót do domu i później',
  // The first days, how long you bleed, signs of infection, sex, baths and work
  summary: 'Pierwsze dni, jak długo trwa krwawienie, objawy zakażenia, seks, kąpiel i praca',
  questions: {
    'after-first-days': {
      // What are the first days after like?
      ask: 'Jakie są pierwsze dni po poronieniu?',
      answer: [
        // For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.
        'U większości osób bóle i krwawienie stopniowo słabną. Możesz czuć żal, złość, ulgę albo prawie nic. Żadne uczucie nie jest złe.',
        // Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.
        'Zadzwoń jeszcze dzisiaj, jeśli krwawienie znów się nasila lub ból trwa: {clinic}. Jeśli {paracetamol} nie łagodzi bólu, natychmiast jedź do szpitala, na {department}.',
        // Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.
        'Zmierz temperaturę, jeśli jest ci gorąco lub masz dreszcze. Liczy się też to, jak się czujesz, nawet bez gorączki.',
        // Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Zapytaj, czy później potrzebne jest USG lub test ciążowy: {clinic}. Jeśli żadne USG nie pokazało ciąży w macicy, poproś o badania krwi.',
      ],
      // recovery going home aftercare tired rest discharge days
      also: 'rekonwalescencja powrót do domu powrot opieka zmęczenie zmeczenie odpoczynek wypis dni',
    },
    'how-long-bleeding': {
      // How long will I bleed?
      ask: 'Jak długo będę krwawić?',
      answer: [
        // Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.
        'Często od jednego do dwóch tygodni, a po lekach niekiedy dłużej. Jeśli krwawienie trwa {bleeding-weeks}, zadzwoń jeszcze dzisiaj: {clinic}. Zadzwoń też, jeśli osłabło i znów się nasila.',
        // The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.
        'Najsilniejszy okres trwa często około 2–3 godzin. Potem krwawienie może ustawać i wracać przez kilka dni.',
        // Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.
        'Być może zespół medyczny powiedział ci, po ilu tygodniach zadzwonić. Jeśli tak, trzymaj się tego. Jeśli robi ci się słabo lub źle się czujesz, natychmiast wezwij pomoc medyczną.',
      ],
      // weeks days blood stop spotting still bleeding after
      also: 'tygodnie dni krew ustaje plamienie dalej krwawię krwawie po poronieniu ile trwa krwawienie jak długo się krwawi',
    },
    'infection-signs': {
      // What are the signs of an infection?
      ask: 'Jakie są objawy zakażenia?',
      answer: [
        // The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.
        'Główne objawy to gorączka, silne dreszcze, brzydko pachnąca wydzielina z pochwy i to, że czujesz się bardzo źle. Może też boleć brzuch. Ciężkie zakażenie może być bez gorączki.',
        // Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:
        'Sepsa to stan, w którym zakażenie zagraża życiu. {Call} albo natychmiast jedź do szpitala, na {department}, jeśli jest choć jeden z tych objawów:',
        {
          list: [
            // You are confused, or your speech is slurred.
            'Tracisz orientację (nie wiesz, gdzie jesteś) albo mówisz bełkotliwie.',
            // Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.
            'Skóra, usta lub język są sine, blade albo w plamach. Na ciemnej skórze popatrz na usta, dziąsła i wnętrze dłoni.',
            // A rash does not fade when you press a glass on it.
            'Wysypka nie blednie, gdy przyciśniesz do niej szklankę.',
            // You breathe very fast, or find it hard.
            'Oddychasz bardzo szybko lub z trudem.',
            // You shiver hard, or your muscles hurt badly.
            'Masz silne dreszcze albo mocno bolą cię mięśnie.',
            // You have not peed for a day.
            'Nie oddajesz moczu od całego dnia.',
            // You are very sleepy, or feel that you may die.
            'Ogarnia cię wielka senność albo czujesz, że możesz umrzeć.',
          ],
        },
        // Call {clinic} today if discharge looks different, even with no smell, fever or pain.
        'Zadzwoń jeszcze dzisiaj, jeśli wydzielina wygląda inaczej, nawet bez zapachu, gorączki i bólu: {clinic}.',
      ],
      // sepsis temperature fever smell discharge shivering chills flu ill
      also: 'sepsa temperatura gorączka goraczka zapach wydzielina upławy uplawy dreszcze grypa choroba zakażenie zakazenie infekcja',
    },
    'pads-baths-sex-work': {
      // When can I use tampons, have sex, bathe, exercise and work?
      ask: 'Kiedy mogę używać tamponów, uprawiać seks, kąpać się, ćwiczyć i pracować?',
      answer: [
        // Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.
        'Z seksem i tamponami poczekaj, aż krwawienie ustanie. Kąpiel, sport i praca zależą od tego, jak się czujesz i jaką masz opiekę.',
        {
          list: [
            // Use pads, not tampons or cups, until the bleeding stops. Germs could get in.
            'Używaj podpasek, nie tamponów ani kubeczków, aż krwawienie ustanie. Mogłyby się dostać zarazki.',
            // Do not have sex until the bleeding stops. Some teams ask you to wait longer.
            'Nie uprawiaj seksu, dopóki krwawienie nie ustanie. Niektóre zespoły medyczne proszą, żeby czekać dłużej.',
            // Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.
            'Dopóki krwawisz, bierz prysznic. Kilka placówek medycznych odradza pływanie, a niektóre także wannę i jacuzzi.',
            // Exercise and work have no set day. Some people go back after a day or two, some after weeks.
            'Dla ćwiczeń i pracy nie ma ustalonego dnia. Jedni wracają po dniu lub dwóch, inni po tygodniach.',
            // If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
            'Jeśli w ruchu krwawienie się nasila, przerwij i odpocznij. Jeśli nie słabnie, zadzwoń jeszcze dzisiaj: {clinic}.',
          ],
        },
        // You can get pregnant before your first period.
        'W ciążę można zajść przed pierwszą miesiączką.',
      ],
      // swimming swim bath shower gym sport intercourse cup job go back
      also: 'pływanie plywanie basen kąpiel kapiel prysznic siłownia silownia sport współżycie wspolzycie kubeczek praca wrócić',
    },
  },
};
