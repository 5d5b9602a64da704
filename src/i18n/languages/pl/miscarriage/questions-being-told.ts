// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: 'Gdy słyszysz diagnozę',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: 'Co dalej, drugie USG, czekanie, ciąża pozamaciczna i zaśniad',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: 'Powiedziano mi, że ciąża się skończyła. Co teraz?',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        'Bardzo nam przykro. Zwykle proponuje się teraz trzy możliwości: czekanie, leki lub zabieg. Zobacz: {#three-ways}',
        // You do not have to decide at once. Sometimes a health reason, such as heavy bleeding or an infection, means that you need one of them soon. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        'Nie musisz decydować od razu. Niekiedy ze względu na zdrowie, na przykład przy silnym krwawieniu lub zakażeniu, jedna z nich jest szybko potrzebna. Krwawienie i bóle mogą zacząć się, zanim wybierzesz. Zanim wyjdziesz, albo przez telefon, zapytaj:',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            'Na ile to pewne? Czy mogę mieć drugą opinię?',
            // Was the pregnancy seen in my womb?
            'Czy ciążę było widać w macicy?',
            // What may happen next, and when?
            'Co może się teraz stać i kiedy?',
            // Who do I call, day and night?
            'Do kogo dzwonić w dzień i w nocy?',
            // Which pain relief is safe for me?
            'Jaki lek przeciwbólowy jest dla mnie bezpieczny?',
            // Does my blood type matter?
            'Czy moja grupa krwi ma znaczenie?',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        'Powiedz zespołowi medycznemu, jakiego słowa używasz: dziecko, ciąża czy inne. Możesz czuć wstrząs, żal, ulgę albo jeszcze nic. Żadne uczucie nie jest złe.',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby died lost my baby dead inside me
      also: 'brak tętna tetna serce nie bije zła wiadomość usg co dalej możliwości przestała rosnąć obumarła obumarla martwe dziecko straciłam dziecko stracilam dziecko umarło umarlo we mnie',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: 'Dlaczego potrzebuję kolejnego USG?',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        'Drugie USG jest po to, żeby mieć pewność. Jedno USG nie daje całkowitej pewności, zwłaszcza bardzo wcześnie.',
        // When the pregnancy is still very small, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        'Gdy ciąża jest jeszcze bardzo mała, jest za wcześnie, żeby to ocenić. Sama data ostatniej miesiączki nie pokazuje, czy powinno być widać bicie serca.',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        'Następne USG jest często {rescan-days}. Czekanie jest trudne, ale nie zmienia wyniku. Możesz też poprosić o drugą opinię. W czasie czekania przy każdym krwawieniu zadzwoń jeszcze dzisiaj: {clinic}.',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: 'powtórne usg powtorne drugie usg brak tętna za wcześnie wczesnie złe daty pęcherzyk',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: 'Mam pewność co do dat, a USG nie pokazuje bicia serca. Po co czekać?',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        'Bo same daty nie pokazują, czy bicie serca powinno być już widać. Nawet jeśli data miesiączki się zgadza, ciąża może być młodsza, niż się wydaje.',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        'Drugie USG, często {rescan-days}, jest dla bezpieczeństwa. Nie znaczy, że ktoś ci nie wierzy. Możesz powiedzieć: „Mam pewność co do dat. Co zmierzono?” Po angielsku: „I am sure of my dates. What did you measure?”',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        'W czasie czekania, jeśli krwawisz, zadzwoń jeszcze dzisiaj: {clinic}. Z pytaniami możesz dzwonić każdego dnia.',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: 'pusty pęcherzyk pecherzyk brak zarodka pęcherzyk żółtkowy 8 tydzień za mały maly na ten tydzień późna owulacja pozna tyłozgięcie serce',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: 'Jak przetrwać czekanie na następne USG?',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        'Planuj po jednym dniu i miej numer, pod który możesz zadzwonić w nocy. To czekanie jest jednym z najtrudniejszych momentów. Powiedz komuś, komu ufasz. Leżenie w łóżku nie zapobiega stracie.',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        'Przy lekkim bólu zadzwoń jeszcze dzisiaj ({clinic}) i weź {paracetamol}, tak jak podano na opakowaniu. Na razie nie bierz ibuprofenu, naproksenu ani podobnych leków. Ciąża może nadal się rozwijać.',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        'Ciążę pozamaciczną, czyli poza macicą, można pomylić z grypą żołądkową. Przy bólu brzucha lub krwawieniu natychmiastowej pomocy wymagają też: ból przy oddawaniu moczu lub stolca, luźne stolce lub wymioty. Nie czekaj na USG.',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: 'niepewność niepewnosc czekanie tydzień jak wytrzymać wytrzymac usg lęk dwa tygodnie czekania',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: 'Czy może być poronienie bez krwawienia?',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        'Tak, niektóre ciąże kończą się bez krwawienia i bez bólu. To poronienie zatrzymane (po angielsku missed, silent lub delayed miscarriage). Często stwierdza się je na USG.',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        'Możesz nadal czuć objawy ciąży, a test może być nadal dodatni. Słowo „zatrzymane” nie znaczy, że coś zostało przeoczone.',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        'Zadzwoń jeszcze dzisiaj, jeśli objawy ciąży nagle znikają: {clinic}. To może być znak, ale nie dowód. Odpowiedź daje USG, często drugie. Krwawienie i bóle podbrzusza mogą zacząć się później.',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: 'poronienie zatrzymane ciche bez krwi bez objawów objawow nie czuję ciąży czuje ciazy brak tętna piersi przestały boleć nudności minęły obumarła',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: 'Czym jest ciąża o nieznanej lokalizacji?',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        'To znaczy, że test jest dodatni, ale USG nie pokazuje jeszcze, gdzie jest ciąża.',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        'Może być za wcześnie, żeby ją zobaczyć, albo mogła się skończyć. Może też być pozamaciczna, czyli rozwijać się poza macicą. To bywa niebezpieczne, więc trzeba to wykluczyć.',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        'Zwykle są dwa badania krwi, w odstępie 48 godzin. Zobacz: {#hormone-test} Nawet jeśli wyniki są dobre, ból lub uczucie, że robi ci się słabo, wymaga natychmiastowej pomocy. Przy każdym krwawieniu zadzwoń jeszcze dzisiaj: {clinic}.',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: 'PUL nic nie widać na usg nie widac pusta macica hcg badanie krwi za wcześnie wczesnie',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: 'Powiedziano mi, że to ciąża pozamaciczna. Co to znaczy?',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        'To znaczy, że ciąża rozwija się poza macicą, prawie zawsze w jajowodzie obok niej. Bardzo nam przykro. Nie może tam przetrwać. Może krwawić do wnętrza ciała i zagrażać twojemu życiu.',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        'Trzymaj się planu, który dał ci zespół medyczny, nawet jeśli czujesz się dobrze. Jeśli nie masz jeszcze planu, zadzwoń natychmiast: {clinic}. Jeśli nikt nie odbiera, jedź do szpitala, na {department}.',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        'Leczenie to operacja, czekanie pod ścisłą opieką lekarską albo lek o nazwie metotreksat. Zobacz: {#after-methotrexate} Zapytaj, do kogo dzwonić o każdej porze.',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        'Natychmiast wezwij pomoc medyczną przy nowym, nagłym lub coraz silniejszym bólu albo gdy robi ci się słabo. Przy bólu brzucha lub krwawieniu natychmiastowej pomocy wymagają też: ból przy oddawaniu moczu lub stolca, luźne stolce lub wymioty.',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        'To także strata ciąży. Możesz czuć żal, strach lub ulgę. Żadne uczucie nie jest złe.',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: 'jajowód jajowod ciąża jajowodowa ciaza pozamaciczna metotreksat operacja poza macicą pęknięcie usunięcie jajowodu laparoskopia',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: 'Czego unikać po metotreksacie?',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        'Po metotreksacie, leku na ciążę pozamaciczną (poza macicą), unikaj tych rzeczy, dopóki zespół medyczny nie powie, że można:',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            'ibuprofen, naproksen, aspiryna i podobne leki. Jeśli masz przepisaną aspirynę, zapytaj, zanim ją odstawisz.',
            // folic acid, and vitamins or foods that have it added
            'kwas foliowy oraz witaminy i produkty, do których go dodano',
            // alcohol
            'alkohol',
            // sex, and any chance of a new pregnancy
            'seks i wszystko, co może prowadzić do nowej ciąży',
            // heavy lifting, and strong sun on bare skin
            'podnoszenie ciężkich rzeczy i silne słońce na nieosłoniętej skórze',
            // travel away from your hospital.
            'podróże daleko od swojego szpitala.',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. Did your team tell you to expect mild pain? Then call {clinic} today, and ask about {paracetamol}.
        'Nowy, nagły lub coraz silniejszy ból albo zawroty głowy lub uczucie, że robi ci się słabo, oznacza: natychmiast wezwij pomoc medyczną. Ciąża może nadal krwawić do wnętrza ciała. Czy zespół medyczny uprzedził cię o lekkim bólu? Wtedy zadzwoń jeszcze dzisiaj ({clinic}) i zapytaj, czy możesz wziąć {paracetamol}.',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        'Przez kilka tygodni będą badania krwi. Idź na każde, nawet jeśli czujesz się dobrze. Zapytaj, jak długo czekać z nową ciążą. Często są to trzy miesiące.',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: 'metotreksat zastrzyk MTX skutki uboczne witaminy leki przeciwbólowe ból po metotreksacie metotrexat czego nie wolno słońce slonce',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: 'Powiedziano mi, że to zaśniad. Co dalej?',
      answer: [
        // We are sorry. You will have tests of the pregnancy hormone until your team says that the follow-up is over.
        'Bardzo nam przykro. Będą badania hormonu ciążowego, aż zespół medyczny powie, że kontrole się skończyły.',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        'W zaśniadzie (ciąży zaśniadowej) łożysko rośnie nietypowo i ciąża nie może przetrwać. Często stwierdza się to po powrocie do domu, gdy laboratorium bada to, co usunięto.',
        // Follow-up can take some weeks, or six months or more. Some people need more treatment. After a complete molar pregnancy, about 10 to 15 people in 100 do. After a partial one, about 1 in 100 do.
        'Kontrole mogą trwać kilka tygodni albo sześć miesięcy lub dłużej. Niektóre osoby potrzebują dalszego leczenia. Po zaśniadzie całkowitym to około 10–15 osób na 100. Po częściowym to około 1 na 100.',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        'Nie zachodź w ciążę, dopóki kontrole się nie skończą. Zapytaj teraz o antykoncepcję. Zadzwoń jeszcze dzisiaj, jeśli znów krwawisz lub test ciążowy robi się dodatni: {clinic}.',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: 'zaśniad zasniad groniasty częściowy całkowity GTD hcg kontrola antykoncepcja jak długo ciąża zaśniadowa',
    },
  },
};
