// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Treatment choices
  title: 'Możliwości leczenia',
  // Waiting, medicine or a procedure, and what to take for pain
  summary: 'Czekanie, leki lub zabieg i co brać na ból',
  questions: {
    'three-ways': {
      // What are my choices?
      ask: 'Jakie mam możliwości?',
      answer: [
        // There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.
        'Są trzy: czekanie, leki albo zabieg. Dotyczą sytuacji, gdy zespół medyczny powiedział ci, że ciąża w macicy się skończyła.',
        {
          list: [
            // Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.
            'Czekanie nie wymaga leków ani operacji. Nikt nie wie, kiedy się zacznie, i może to potrwać kilka tygodni.',
            // Medicine starts it sooner, often at home. Cramps and bleeding can be strong.
            'Po lekach zaczyna się wcześniej, często w domu. Bóle i krwawienie mogą być silne.',
            // A procedure has a set day, and it works the first time for most people. It has small risks of its own.
            'Zabieg ma ustalony dzień i u większości osób udaje się za pierwszym razem. Ma swoje niewielkie ryzyko.',
          ],
        },
        // Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.
        'Przy każdym z nich może dojść do silnego krwawienia. W dużym badaniu brytyjskim zakażenie miały około 2–3 osoby na 100, bez względu na wybór.',
        // The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.
        'Wybór należy do ciebie, chyba że decyduje silne krwawienie, zakażenie lub inny powód medyczny. Zapytaj, co będzie, jeśli to nie zadziała, i do kogo dzwonić w nocy. Ciążę pozamaciczną, czyli poza macicą, leczy się inaczej.',
      ],
      // options management expectant medical surgical decide choose compare which is best
      also: 'opcje możliwości mozliwosci postępowanie wyczekujące leki zabieg decyzja wybór wybor co lepsze łyżeczkowanie lyzeczkowanie',
    },
    'waiting': {
      // What if I choose to wait?
      ask: 'Co, jeśli wybiorę czekanie?',
      answer: [
        // You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.
        'Poronienie zaczyna się i kończy w swoim czasie, na początku często czeka się od 7 do 14 dni.',
        // In a British study, this many people needed no surgery:
        'W badaniu brytyjskim tyle osób nie potrzebowało operacji:',
        {
          list: [
            // about 90 in 100, if part of the pregnancy had passed
            'około 90 osób na 100, jeśli część ciąży już wyszła',
            // about 75 in 100, if nothing had passed yet
            'około 75 osób na 100, jeśli nic jeszcze nie wyszło',
            // about 66 in 100, if the scan showed an empty sac.
            'około 66 osób na 100, jeśli USG pokazało pusty pęcherzyk ciążowy.',
          ],
        },
        // An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.
        'Nieplanowany pobyt w szpitalu jest bardziej prawdopodobny niż przy zabiegu. Czekanie może nie być dla ciebie, jeśli masz zakażenie lub zaburzenia krzepnięcia krwi. Może też nie być dla ciebie, jeśli wcześniejsza ciąża lub poród były traumatyczne.',
        // If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.
        'Jeśli po 14 dniach nic się nie zaczęło, zadzwoń tego samego dnia: {clinic}. Zadzwoń jeszcze dzisiaj, jeśli krwawienie znów się nasila lub trwa {bleeding-weeks}.',
      ],
      // expectant management wait and see at home how long success
      also: 'czekanie postępowanie wyczekujące wyczekujace w domu jak długo dlugo czy się uda samo',
    },
    'medicine': {
      // What if I choose medicine?
      ask: 'Co, jeśli wybiorę leki?',
      answer: [
        // Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.
        'Leki wywołują bóle podbrzusza i krwawienie, a macica się opróżnia. Często są to dwa leki: mifepryston, a potem mizoprostol. Niektóre osoby dostają sam mizoprostol.',
        // It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.
        'Leki nie zawsze działają w pełni. W badaniu w USA około 9 osób na 100, które wzięły oba leki, miało później zabieg. Po samym mizoprostolu było to około 24 osób na 100.',
        // Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.
        'Po mizoprostolu mogą być dreszcze, nudności lub luźne stolce. Jeśli masz takie objawy i nic gorszego, od razu zadzwoń do swojego zespołu medycznego. Natychmiast wezwij pomoc medyczną przy gorączce, silnym bólu, gdy robi ci się słabo lub gdy wymiotujesz po wszystkim, co wypijesz.',
        // If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.
        'Jeśli nie ma krwawienia {no-bleeding-hours} po zastosowaniu mizoprostolu, zadzwoń jeszcze dzisiaj: {clinic}. Niech pierwszego dnia będzie z tobą ktoś dorosły. Jeśli nie ma nikogo takiego, powiedz o tym zespołowi medycznemu, zanim zaczniesz.',
      ],
      // pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting
      also: 'tabletki mifepryston mizoprostol arthrotec cytotec leczenie farmakologiczne skutki uboczne dreszcze biegunka wymioty',
    },
    'procedure': {
      // What if I choose a procedure?
      ask: 'Co, jeśli wybiorę zabieg?',
      answer: [
        // A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.
        'Lekarz lub pielęgniarka usuwa ciążę przez pochwę za pomocą odessania próżniowego. U większości osób udaje się to za pierwszym razem. Do 5 osób na 100 potrzebuje zabiegu jeszcze raz.',
        {
          list: [
            // About 2 to 3 in 100 have an infection.
            'Około 2–3 osoby na 100 mają zakażenie.',
            // Fewer than 1 in 100 bleed very heavily.
            'Mniej niż 1 osoba na 100 krwawi bardzo silnie.',
            // Fewer than 1 in 100 get a small hole in the womb.
            'U mniej niż 1 osoby na 100 powstaje mała dziurka w macicy.',
          ],
        },
        // You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.
        'Zabieg może być w znieczuleniu miejscowym, bez snu, albo we śnie na sali operacyjnej. Zapytaj, co jest możliwe. Jeśli to było we śnie, niech ktoś dorosły zabierze cię do domu i z tobą zostanie. Nie prowadź samochodu.',
        // A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}
        'Laboratorium bada to, co usunięto. To może pokazać zaśniad (ciążę zaśniadową), w którym łożysko rośnie nietypowo. Powiedz wcześniej, co ma się z tym później stać. Zapytaj też o swoją grupę krwi. Zobacz: {#rh-negative}',
      ],
      // surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation
      also: 'operacja zabieg odessanie próżniowe łyżeczkowanie lyzeczkowanie abrazja narkoza znieczulenie ryzyko zrosty perforacja skrobanie',
    },
    'pain-relief': {
      // What can I take for the pain?
      ask: 'Co mogę wziąć na ból?',
      answer: [
        // Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.
        'Weź najpierw {paracetamol}, tak jak podano na opakowaniu. Inne leki też mogą go zawierać, więc nie bierz dwóch takich leków naraz.',
        // Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.
        'Nie bierz jeszcze ibuprofenu, naproksenu ani podobnych leków. Poczekaj, aż lekarz, pielęgniarka lub położna powie, że ciąża się skończyła. Musi też powiedzieć, że te leki są dla ciebie bezpieczne. Zapytaj, zanim weźmiesz aspirynę. Jeśli masz ją przepisaną, zapytaj, zanim ją odstawisz.',
        // After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}
        'Po metotreksacie, leku na ciążę pozamaciczną (poza macicą), zasady są ostrzejsze. Zobacz: {#after-methotrexate}',
        // A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.
        'Poduszka elektryczna lub termofor może złagodzić bóle podbrzusza. Możesz poprosić o silniejszy lek przeciwbólowy. Jeśli {paracetamol} nie łagodzi bólu, natychmiast wezwij pomoc medyczną.',
      ],
      // painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine
      also: 'leki przeciwbólowe przeciwbolowe tabletki paracetamol acetaminofen apap panadol tylenol ibuprofen ibuprom nurofen advil naproksen aspiryna ketonal nospa no-spa diklofenak ciepło lek na przeziębienie',
    },
  },
};
