// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: 'Jak uzyskać pomoc',
  // When and who to call, what happens there, blood tests, being alone
  summary: 'Kiedy i do kogo dzwonić, co się tam dzieje, badania krwi, gdy nikogo nie ma obok',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: 'Kiedy szukać pomocy?',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        'Zadzwoń jeszcze dzisiaj przy każdym krwawieniu w ciąży, a przy objawach poniżej natychmiast wezwij pomoc medyczną. Nie musisz mieć pewności, co to jest. Jeśli nikt nie odbiera, jedź do szpitala, na {department}.',
        // Get help now for these too:
        'Natychmiast wezwij pomoc medyczną także w tych sytuacjach:',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            'krwawienie, nawet plamienie, lub ból brzucha, {late-weeks}',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            'dodatni test z bólem lub krwawieniem, po wcześniejszej ciąży pozamacicznej (poza macicą)',
            // a positive test with pain or bleeding, and a coil or tied tubes
            'dodatni test z bólem lub krwawieniem przy wkładce domacicznej (spirali) lub podwiązanych jajowodach',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            'ból brzucha lub krwawienie, a do tego luźne stolce, wymioty lub ból przy oddawaniu moczu lub stolca. To może wyglądać jak grypa żołądkowa.',
            // a blow to your belly or a crash, even with no bleeding
            'uderzenie w brzuch lub wypadek drogowy, nawet bez krwawienia',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            'ból w klatce piersiowej, trudności z oddychaniem, spuchnięta lub obolała jedna noga albo bardzo silny ból głowy.',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: 'kiedy iść isc do szpitala pogotowie pilne lekarz boję się boje sie noc weekend ból w klatce noga spuchnięta duszność',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: 'Do kogo zadzwonić i co, jeśli przychodnia jest zamknięta?',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        'Jeśli masz objaw, który wymaga natychmiastowej pomocy, {call} albo jedź do szpitala, na {department}. W każdej innej sprawie zadzwoń: {clinic}.',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        'Gdy jest zamknięte, zobacz: {today}. Jeśli nikt nie odbiera, jedź do szpitala, na {department}.',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        'Mniej więcej od 20 tygodni ciąży od razu zadzwoń na oddział położniczy.',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        'Możesz dzwonić o każdej porze. Najpierw powiedz, że to ciąża albo że to po poronieniu.',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit nobody answers no answer engaged voicemail
      also: 'telefon numer karetka położna polozna lekarz rodzinny GP zamknięte zamkniete noc weekend po godzinach oddział położniczy nikt nie odbiera zajęte zajete poczta głosowa',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: 'Co się dzieje w przychodni?',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        'Będą pytania o krwawienie i ból, możliwe jest USG i badania krwi.',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        'USG może być przez brzuch albo przez pochwę. Możesz odmówić i możesz poprosić, żeby przerwać.',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        'Jedno USG często nie wystarcza, bo może być za wcześnie, żeby coś powiedzieć. Kolejne może być {rescan-days}. Zobacz: {#why-second-scan}',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        'Badania krwi mogą pokazać grupę krwi, poziom hormonu i to, czy krwi ubyło dużo. Zapytaj, do kogo dzwonić w dzień i w nocy.',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: 'usg badanie wewnętrzne wewnetrzne dopochwowe badania wizyta czego się spodziewać',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: 'Co się dzieje na oddziale ratunkowym?',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        'Personel pyta o krwawienie, ból i daty i zwykle pobiera krew. Możliwe są test ciążowy, badanie wewnętrzne lub USG. USG może być innego dnia.',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        'Czekanie może być długie. Od razu powiedz w rejestracji, jeśli krwawisz silniej, robi ci się słabo lub ból się nasila.',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        'Zapytaj, zanim coś zjesz lub wypijesz, bo może być potrzebna operacja. Możesz poprosić o podpaski, lek przeciwbólowy i miejsce, gdzie można czekać na osobności.',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        'Zanim wyjdziesz, zapytaj, co stwierdzono, na co uważać i do kogo dzwonić w nocy.',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: 'SOR oddział ratunkowy oddzial ratunkowy A&E ER emergency izba przyjęć ile się czeka czy mogę jeść kolejka',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: 'Odesłano mnie do domu i jest coraz gorzej. Co teraz?',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        'Wróć natychmiast albo jedź do innego szpitala. Jeśli robi ci się słabo, {call}.',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        'Powiedz po angielsku: „I was here before, and this has changed.” To znaczy: to nie pierwszy raz tutaj i coś się zmieniło. Powiedz, co jest nowe, na przykład silniejsze krwawienie, silniejszy ból lub że robi ci się słabo. Powiedz w rejestracji, jeśli w czasie czekania jest gorzej.',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        'Nie potrzebujesz nowego skierowania i nie musisz czekać do następnej wizyty. Personel nie mógł wtedy zobaczyć tego, co się od tamtej pory zmieniło.',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: 'odesłali mnie odeslali do domu wypisali nie uwierzyli wróciło gorzej druga opinia inny szpital odmówili',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: 'Co pokazuje badanie hormonu z krwi?',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        'Pokazuje, jak hormon ciążowy, czyli hCG, zmienia się przez dwa dni. Krew pobiera się dwa razy, w odstępie 48 godzin.',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        'Duży wzrost przemawia za ciążą, która się rozwija. Duży spadek przemawia za ciążą, która się kończy. Powolny wzrost lub spadek wymaga dalszych badań. Nic z tego nie wyklucza ciąży pozamacicznej, czyli poza macicą.',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        'Nawet jeśli wyniki są dobre, ból lub uczucie, że robi ci się słabo, wymaga natychmiastowej pomocy. Jeśli między badaniami jest gorzej, nie czekaj na drugie.',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: 'hcg beta poziom badanie krwi rośnie rosnie spada podwaja się wolno 48 godzin betahcg',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: 'Co powiedzieć przez telefon lub na miejscu?',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        'Powiedz, ile tygodni trwa lub trwała ciąża i co się teraz dzieje. Możesz przeczytać tę listę:',
        {
          list: [
            // the first day of your last period
            'pierwszy dzień ostatniej miesiączki',
            // bleeding: since when, and how fast it soaks a pad
            'krwawienie: od kiedy i jak szybko nasiąka podpaska',
            // clots, or anything else you passed: how big
            'skrzepy lub coś innego, co wyszło: jak duże',
            // pain: where, how strong, and if it reaches your shoulder
            'ból: gdzie, jak silny i czy sięga barku',
            // feeling faint, hot, shivery or very unwell
            'słabość, gorąco, dreszcze lub bardzo zły stan',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            'wcześniejsza ciąża pozamaciczna (poza macicą), wkładka domaciczna (spirala), podwiązane jajowody lub leczenie niepłodności',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            'grupa krwi, leki (przede wszystkim przeciwzakrzepowe, czyli rozrzedzające krew) i zaburzenia krzepnięcia krwi.',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        'Może pomóc zdjęcie podpaski. Jeśli żadne USG nie pokazało jeszcze ciąży w macicy, powiedz o tym.',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: 'co mówić mowic rozmowa telefoniczna lista opisać opisac leki na rozrzedzenie krwi choroby',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: 'Co, jeśli mam grupę krwi Rh minus?',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        'Jeśli krwawisz lub jesteś po stracie ciąży, zapytaj jeszcze dzisiaj swój zespół medyczny, czy potrzebny jest zastrzyk. Jeśli jest potrzebny, zwykle podaje się go w ciągu 3 dni. Zapytaj też, jeśli nie znasz swojej grupy krwi.',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        'Rh minus to „minus” w nazwie grupy, na przykład „0 minus” (po angielsku „O negative”). Pokazuje to badanie krwi. Zastrzyk to anty-D, czyli immunoglobulina anty-D (Rh immune globulin). Komu się go proponuje, zależy od kraju, tygodnia ciąży i leczenia.',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: 'konflikt serologiczny rh ujemne czynnik rh anty-d antyd rhogam grupa krwi zastrzyk immunoglobulina 72 godziny',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: 'Co, jeśli nikogo przy mnie nie ma albo nie mogę rozmawiać przez telefon?',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        'Możesz wezwać pomoc bez innych osób: {call} i powiedz po angielsku: „I am alone.”',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            'Nie prowadź samochodu. Wezwij karetkę albo poproś kogoś, żeby cię zawiózł.',
            // Unlock the door.
            'Otwórz zamek w drzwiach.',
            // Lie down or sit near the door, and keep your phone with you.
            'Połóż się lub usiądź blisko drzwi i miej telefon przy sobie.',
            // Ask someone to stay with you, or to stay on the phone.
            'Poproś kogoś, żeby z tobą został albo nie rozłączał się.',
            // Do not eat or drink until staff say that you may.
            'Nie jedz i nie pij, dopóki personel nie powie, że można.',
            // If you use a wheelchair or need help to move, say so.
            'Jeśli poruszasz się na wózku lub potrzebujesz pomocy w poruszaniu się, powiedz o tym.',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        'Ktoś inny może zadzwonić za ciebie, skądkolwiek. Powiedz tej osobie, gdzie jesteś, jak bardzo krwawisz i gdzie boli. Jeśli są z tobą dzieci, zabierz je.',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        'Możesz wezwać pomoc bez mówienia. Zobacz: {#cannot-speak} Możesz poprosić o swój język. Zobacz: {#interpreter}',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi wheelchair disabled mobility carer
      also: 'sama sam nikogo nie ma ze mną ze mna bez partnera zadzwońcie za mnie nie mogę mówić niesłysząca głucha język tłumacz dzieci taksówka wózek inwalidzki wozek niepełnosprawna opiekun',
    },
  },
};
