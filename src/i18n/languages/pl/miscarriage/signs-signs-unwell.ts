// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: 'Gdy źle się czujesz',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: 'Omdlenie, gorączka, wydzielina, ból w klatce piersiowej, uderzenie lub upadek',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: 'Omdlenie lub zasłabnięcie',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        'To może być objaw zbyt silnego krwawienia, nawet jeśli widać mało krwi. Ciąża pozamaciczna, która rozwija się poza macicą, może krwawić do wnętrza ciała.',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        'Liczy się też uczucie, że zaraz zemdlejesz. Także silne zawroty głowy, zimna i spocona skóra, utrata orientacji lub bardzo szybkie bicie serca. Także bardzo blada skóra: przy ciemnej skórze sprawdź usta, dziąsła i wnętrze dłoni.',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Unlock the door, lie down, and do not drive yourself.
        '{Call} albo jedź do szpitala, na {department}, nawet jeśli krwawisz mało. Otwórz zamek w drzwiach, połóż się i nie prowadź auta.',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: 'Powiedz, że jesteś w ciąży lub po poronieniu. Powiedz, jak bardzo krwawisz i gdzie boli.',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: 'zawroty głowy zawroty glowy kręci się w głowie słabo slabo omdlenie blada poty kołatanie kolatanie utrata przytomności',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers:
        'omdlenie, zemdlałam, zemdlalam, mdleję, mdleje, zasłabłam, zaslablam, zasłabnięcie, zaslabniecie, słabo mi, slabo mi, robi mi się słabo, robi mi sie slabo, zaraz zemdleję, zaraz zemdleje, kręci mi się w głowie, kreci mi sie w glowie, zawroty głowy, zawroty glowy, ciemno przed oczami, mroczki, utrata przytomności, utrata przytomnosci, serce wali, kołatanie serca, kolatanie serca, zimny pot, zimne poty',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: 'Czujesz się bardzo źle, z gorączką lub bez',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        'To może być poważne zakażenie. Po poronieniu, zabiegu lub lekach może ono przebiegać bez gorączki albo z uczuciem zimna. Inne objawy to:',
        {
          list: [
            // very fast or hard breathing
            'bardzo szybki lub trudny oddech',
            // slurred speech, or not making sense
            'bełkotliwa mowa lub mówienie bez sensu',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            'skóra, usta lub język: sine, blade lub plamiste (przy ciemnej skórze sprawdź usta, dziąsła i wnętrze dłoni)',
            // a rash that does not fade under a glass
            'wysypka, która nie blednie po przyciśnięciu szklanki',
            // bad shivering or muscle pain
            'silne dreszcze lub ból mięśni',
            // no pee for a day
            'cały dzień bez oddania moczu',
            // being very sleepy or too weak to stand, or feeling that you may die
            'duża senność, brak siły, by stać, albo uczucie, że możesz umrzeć',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '{Call} albo jedź do szpitala, na {department}, przy choć jednym z objawów poniżej.',
      ],
      // Say that you are pregnant, or have had a miscarriage or treatment, and when.
      tell: 'Powiedz, że jesteś w ciąży albo po poronieniu lub leczeniu, i kiedy to było.',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: 'sepsa posocznica zakażenie zakazenie duszność dusznosc wysypka senność grypa infekcja',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers:
        'sepsa, posocznica, bardzo źle się czuję, bardzo zle sie czuje, fatalnie się czuję, fatalnie sie czuje, umieram, czuję że umieram, czuje ze umieram, bełkotliwa mowa, belkotliwa mowa, sine usta, plamy na skórze, plamy na skorze, wysypka, nie sikam, nie mogę się obudzić, nie moge sie obudzic, majaczę, majacze, zakażenie, zakazenie',
    },
    'fever': {
      // Fever or shaking
      name: 'Gorączka lub silne dreszcze',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        'Temperatura {fever}, choćby raz, lub silne dreszcze mogą być objawem zakażenia. Niższa temperatura go nie wyklucza.',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        'W pierwszej dobie po mizoprostolu dreszcze są częste. Gorączka jest rzadka, więc tego dnia też się liczy.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} albo jedź do szpitala, na {department}.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        'Czy w ciągu ostatniej doby zespół medyczny podał ci mizoprostol, lek stosowany przy poronieniu? Wtedy dreszcze bez gorączki mogą być skutkiem leku. Jeśli czujesz się dobrze, zadzwoń do zespołu od razu. Jeśli nikt nie odbiera, robi ci się słabo, czujesz się bardzo źle lub ból rośnie, natychmiast wezwij pomoc medyczną.',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: 'Powiedz, jaką masz temperaturę, kiedy się zaczęło i jakie masz za sobą leczenie.',
      // temperature chills shivering hot cold flu sweats after tablets
      also: 'temperatura dreszcze zimno gorąco goraco grypa poty po tabletkach gorączka goraczka',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers:
        'gorączka, goraczka, gorączkę, goraczke, wysoka temperatura, temperatura 38, 38 stopni, 39 stopni, 40 stopni, mam temperaturę, mam temperature, dreszcze, trzęsę się, trzese sie, telepie mnie, zimno mi, szczękam zębami, szczekam zebami',
    },
    'discharge': {
      // Discharge that smells bad
      name: 'Wydzielina, która brzydko pachnie',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        'Płyn z pochwy o brzydkim zapachu może być objawem zakażenia. Gorączki może nie być. Sama zmiana koloru, bez zapachu, gorączki i bólu, jest mniej pilna.',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '{Call} albo jedź do szpitala, na {department}, przy brzydkim zapachu. Przy samej zmianie koloru zadzwoń jeszcze dzisiaj: {clinic}.',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: 'Powiedz, jak wydzielina wygląda i pachnie, kiedy się zaczęła i czy masz za sobą jakieś leczenie.',
      // smelly foul odour odor yellow green brown vaginal infection
      also: 'upławy uplawy wydzielina zapach żółte zolte zielone brązowe zakażenie pochwy',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers:
        'śmierdzi, smierdzi, śmierdząca wydzielina, smierdzaca wydzielina, śmierdzące upławy, smierdzace uplawy, brzydki zapach, brzydko pachnie, cuchnie, zapach ryby, rybi zapach, ropa, ropne upławy, ropne uplawy',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: 'Wymioty po wszystkim, co wypijesz',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        'Jeśli wymiotujesz po wszystkim, co wypijesz, trzeba cię zbadać. To może być grypa żołądkowa. Z bólem brzucha lub krwawieniem może to być ciąża pozamaciczna, czyli poza macicą. Nudności mogą też być skutkiem mizoprostolu.',
      ],
      action: [
        // {Call} or go to {department}. If you used misoprostol, a medicine for miscarriage, call your team too.
        '{Call} albo jedź do szpitala, na {department}. Po mizoprostolu, leku stosowanym przy poronieniu, zadzwoń też do swojego zespołu medycznego.',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you used.
      tell: 'Powiedz, jak długo to trwa, czy jest ból lub krwawienie i jaki lek był użyty.',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: 'wymioty rzyganie nudności nudnosci odwodnienie nie mogę pić',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers:
        'nie mogę pić, nie moge pic, wszystko zwracam, zwracam wszystko, ciągle wymiotuję, ciagle wymiotuje, nie przestaję wymiotować, nie przestaje wymiotowac, ciągle rzygam, ciagle rzygam, odwodnienie, wymiotuję po wodzie, wymiotuje po wodzie',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: 'Ból w klatce piersiowej, trudny oddech, spuchnięta jedna noga lub bardzo silny ból głowy',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        'W ciąży i po niej w nodze może powstać zakrzep i przejść do płuc. Może się to zdarzyć także w pierwszych miesiącach. Jedna noga może puchnąć, boleć, być gorąca lub zmienić kolor. To może być coś innego, ale nie może czekać.',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        'Bardzo silny ból głowy lub zmiany widzenia też mogą być groźnym objawem.',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '{Call} albo jedź do szpitala, na {department}. Nie prowadź auta.',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: 'Powiedz, że jesteś w ciąży lub po ciąży i co czujesz. Powiedz, czy zaczęło się nagle.',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: 'zakrzepica zator płuc zator pluc zakrzep łydka lydka duszność migrena niewyraźne widzenie',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers:
        'ból w klatce, bol w klatce, boli klatka, ucisk w klatce, nie mogę oddychać, nie moge oddychac, duszność, dusznosc, duszno mi, brak tchu, spuchnięta noga, spuchnieta noga, opuchnięta noga, opuchnieta noga, boli łydka, boli lydka, ból łydki, bol lydki, zakrzepica, zakrzep, zator, zatorowość, silny ból głowy, silny bol glowy, niewyraźnie widzę, niewyraznie widze, błyski, blyski',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: 'Uderzenie, wypadek drogowy lub upadek',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        'Mocne uderzenie w brzuch może spowodować obrażenia, których na początku nie widać. Mały upadek często nie szkodzi. Personel może sprawdzić, czy są krwawienie lub inne obrażenia.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} albo jedź do szpitala, na {department}.',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        'Jedź do szpitala nawet bez krwawienia, jeśli ktoś cię uderzył lub kopnął albo po wypadku drogowym. Jedź do szpitala po upadku z krwawieniem, bólem lub wypływem płynu.',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        'Po małym upadku bez tych objawów zadzwoń jeszcze dzisiaj: {clinic}. Jeśli ktoś cię krzywdzi, możesz poprosić o badanie na osobności.',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: 'Powiedz, co się stało i kiedy, który to tydzień ciąży i jaką masz grupę krwi, jeśli ją znasz.',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: 'schody wypadek samochód pasy uderzył uderzyl kopnął kopnal przemoc pobicie pies skoczył na brzuch upadek',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers:
        'uderzył mnie, uderzyl mnie, kopnął mnie, kopnal mnie, bije mnie, pobił mnie, pobil mnie, popchnął mnie, popchnal mnie, kopnięcie w brzuch, kopniecie w brzuch, uderzenie w brzuch, napad, wypadek samochodowy, wypadek, spadłam ze schodów, spadlam ze schodow, upadłam, upadlam, przewróciłam się, przewrocilam sie, upadek na brzuch, pasy bezpieczeństwa',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: 'Odesłali cię do domu, a teraz jest gorzej',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        'Po badaniu coś może się zmienić. Pierwsza wizyta, USG lub badanie krwi nie wykluczą wszystkiego. Nie marnujesz niczyjego czasu.',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '{Call} albo wróć do szpitala, na {department}. Możesz też jechać do innego szpitala.',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        'Gdy tam czekasz, od razu powiedz w rejestracji, jeśli krwawisz bardziej, boli bardziej lub robi ci się słabo.',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: 'Powiedz po angielsku: „I was here before and was sent home. This is what has changed.” To znaczy: to moja kolejna wizyta, odesłano mnie do domu, oto co się zmieniło.',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: 'odesłali odeslali do domu wypis poczekalnia szpital nikt nie słucha nie slucha wracać',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers:
        'odesłali mnie, odeslali mnie, odesłana do domu, odeslana do domu, wypisali mnie, nie przyjęli mnie, nie przyjeli mnie, nikt mnie nie słucha, nikt mnie nie slucha, pogarsza się, pogarsza sie, jest gorzej, coraz gorzej',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: 'Duże zmęczenie lub brak tchu po kilku dniach',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. A blood test shows it.
        'Po silnym krwawieniu możesz mieć za mało żelaza we krwi (anemia). Możesz czuć duże zmęczenie, mieć bledszą skórę lub tracić oddech na schodach. Pokaże to badanie krwi.',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, your heart races, or you have chest pain. Do the same if you are short of breath at rest. See {now}.
        'Zadzwoń i poproś o badanie krwi: {clinic}. Natychmiast wezwij pomoc medyczną, jeśli robi ci się słabo, serce bije bardzo szybko lub boli cię w klatce piersiowej. Zrób to samo, jeśli brak ci tchu w spoczynku. Zobacz: {now}.',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: 'Powiedz, jak silne było krwawienie, jak długo trwało i jak się teraz czujesz.',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: 'anemia niedokrwistość niedokrwistosc żelazo zelazo zmęczenie zmeczenie słabość brak sił',
    },
  },
};
