// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: 'Jeśli to twoja sytuacja',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: 'In vitro, bliźnięta, spirala, uderzenie lub upadek, przemoc, tabletki, późniejsza strata',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: 'Po tabletkach na przerwanie ciąży coś mnie martwi. Co robić?',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        'Wezwij pomoc przy tych samych objawach i tych samych granicach co po poronieniu. Personel zajmie się tobą tak samo.',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        'Natychmiast wezwij pomoc medyczną przy bólu w dole brzucha po jednej stronie, bólu na szczycie barku lub gdy robi ci się słabo. Ciąża może być pozamaciczna (poza macicą), nawet po tabletkach.',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        'Jeśli krwawienie lub ból trwa albo wraca, zadzwoń jeszcze dzisiaj: {clinic}. Możesz też zadzwonić tam, skąd masz tabletki.',
        // You can ask who will see your notes. See: {#who-will-know}
        'Możesz zapytać, kto zobaczy twoją dokumentację. Zobacz: {#who-will-know}',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: 'tabletki aborcyjne aborcja farmakologiczna mifepryston mizoprostol krwawienie po aborcji przerwanie ciąży tabletki z internetu',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: 'Po uderzeniu, upadku lub wypadku drogowym: co robić?',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        'Jeśli ktoś cię uderzył lub jest to wypadek drogowy, natychmiast wezwij pomoc medyczną, nawet bez krwawienia. Obrażeń wewnątrz ciała może być początkowo nie widać.',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        'Po upadku lub stłuczeniu natychmiast wezwij pomoc medyczną przy krwawieniu, bólu, wypływie płynu lub gdy brzuch się napina. Jeśli nie ma żadnego z tych objawów, zadzwoń jeszcze dzisiaj: {clinic}.',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        'Powiedz, jeśli masz grupę krwi Rh minus lub jej nie znasz. Może być potrzebny zastrzyk w ciągu 3 dni.',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        'Jeśli ktoś ci to zrobił, także z tym możesz dostać pomoc. Zobacz: {#someone-hurts-me}',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: 'upadek schody wypadek samochód samochod uderzenie w brzuch kopnął kopnal pasy uraz poślizgnęłam spadłam spadlam',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: 'Ktoś mnie krzywdzi, straszy lub kontroluje. Co mogę zrobić?',
      answer: [
        // If you are in danger now, {call}. This is not your fault. Could someone see this page or your calls on your phone? If that is a danger, use another phone.
        'Jeśli teraz coś ci grozi, {call}. To nie twoja wina. Czy ktoś może zobaczyć tę stronę lub twoje połączenia w telefonie? Jeśli to niebezpieczne, użyj innego telefonu.',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        'Gdy możesz bezpiecznie rozmawiać, {safety}. Możesz prosić o pomoc, nawet bez pewności, czy to przemoc.',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        'W przychodni lub szpitalu możesz poprosić o rozmowę na osobności. Możesz powiedzieć po angielsku: „I do not feel safe at home.” To znaczy: w domu nie czuję się bezpiecznie.',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        'Przemocą jest też to, że ktoś zmusza cię do ciąży lub do przerwania ciąży. Przemoc często zaczyna się lub nasila w ciąży. Jeśli ktoś cię uderzył, zobacz: {#blow-or-fall}',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: 'przemoc domowa bije mnie partner mąż maz kontroluje zmusza boję się boje sie gwałt gwalt niebezpiecznie w domu',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: 'In vitro lub inne leczenie niepłodności: co jest inaczej?',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        'Przy każdym krwawieniu lub bólu zadzwoń jeszcze dzisiaj do kliniki leczenia niepłodności. Nie odstawiaj bez pytania żadnego leku, nawet jeśli krwawisz. Dotyczy to też progesteronu (hormonu).',
        // In up to 1 in 100 of these pregnancies, one is in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        'W nawet 1 na 100 takich ciąż jedna jest w macicy, a druga poza nią (pozamaciczna). USG, które pokazuje ciążę w macicy, nie wyklucza tej drugiej.',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        'Dlatego bez względu na USG natychmiast wezwij pomoc medyczną przy silnym bólu lub bólu w dole brzucha po jednej stronie. To samo dotyczy bólu na szczycie barku.',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: 'in vitro ivf icsi transfer zarodka ciąża heterotopowa progesteron globulki dawczyni surogatka inseminacja clostilbegyt',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: 'Czy można stracić jedno z bliźniąt, a druga ciąża trwa?',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        'Tak, niekiedy ciąża jednego bliźniaka kończy się wcześnie, a druga trwa dalej. Może być krwawienie albo żadnych objawów.',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        'Przy każdym krwawieniu zadzwoń jeszcze dzisiaj: {clinic}. USG może pokazać, co się stało. Zapytaj, czy potrzebne są kolejne USG.',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        'Możesz tego samego dnia opłakiwać jedno i mieć nadzieję na drugie. Wolno ci czuć oba. Zapytaj swój zespół medyczny, co to znaczy dla dalszej opieki.',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: 'znikający znikajacy bliźniak blizniak bliźnięta trojaczki dwa pęcherzyki jedno serce bije',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: 'Ciąża przy wkładce domacicznej lub po podwiązaniu jajowodów: co robić?',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        'Zadzwoń jeszcze dzisiaj, nawet jeśli czujesz się dobrze: {clinic}. Przy bólu lub krwawieniu natychmiast wezwij pomoc medyczną.',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        'Taka ciąża częściej jest pozamaciczna, czyli poza macicą. Prawdopodobieństwo jest większe także po zapaleniu jajowodów, leczeniu niepłodności lub wcześniejszej ciąży pozamacicznej.',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        'Większość osób z ciążą pozamaciczną nie miała żadnego z tych czynników. Gdy dzwonisz, najpierw powiedz, że masz wkładkę domaciczną lub podwiązane jajowody. Powiedz, kiedy test był dodatni.',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: 'spirala wkładka wkladka mirena miedziana sterylizacja wazektomia podwiązane podwiazane jajowody test dodatni zapalenie przydatków',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: 'Co jest inaczej po pierwszych trzech miesiącach ciąży?',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now. If the baby comes before help does, {call}.
        'Późniejsza strata może przypominać poród: ból przychodzi falami i mogą odejść wody. Jeśli to się zaczyna, natychmiast wezwij pomoc medyczną. Jeśli dziecko przyjdzie, zanim dotrze pomoc, {call}.',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        'Mniej więcej od 20 tygodni ciąży od razu zadzwoń na oddział położniczy. Jeśli nikt nie odbiera, jedź do szpitala, na {department}.',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        'W szpitalu możesz poprosić o silny lek przeciwbólowy i o to, żeby ktoś z tobą został. Możesz poprosić, żeby zobaczyć i potrzymać dziecko, albo nie. Możesz zmienić zdanie.',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        'Kilka dni później może pojawić się mleko. Zobacz: {#milk} Zapytaj o badania przyczyny i o pogrzeb.',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: 'drugi trymestr późne poronienie pozne poród porod odeszły wody odeszly 13 14 15 16 17 18 19 20 21 22 23 tygodni sekcja',
    },
  },
};
