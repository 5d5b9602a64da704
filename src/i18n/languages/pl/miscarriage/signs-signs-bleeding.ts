// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding
  title: 'Krwawienie',
  // Spotting, a soaked pad, bleeding that goes on
  summary: 'Plamienie, przemoczona podpaska, krwawienie, które nie ustaje',
  symptoms: {
    'spotting': {
      // Spotting
      name: 'Plamienie',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        'Plamienie to kropla lub smuga różowej, czerwonej lub brązowej krwi. Brązowa krew to starsza krew i też się liczy. Około 1 na 4 osoby w ciąży krwawi na początku i wiele z tych ciąż trwa dalej. Może to być też pierwszy objaw poronienia. Samo plamienie nie powie ci, co to jest.',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        'Zadzwoń, nawet jeśli już ustało: {clinic}. Natychmiast wezwij pomoc medyczną, jeśli robi ci się słabo albo jeśli krwawisz, {late-weeks}. Jeśli krwawienie staje się coraz silniejsze lub boli, zobacz: {now}.',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: 'Powiedz, kiedy się zaczęło, który to tydzień ciąży, czy coś boli i jaką masz grupę krwi, jeśli ją znasz.',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: 'plamienie plama smuga kropla krwi brązowe różowe upławy krew na bieliźnie krew na majtkach przy podcieraniu implantacyjne po stosunku plamienia brazowe rozowe uplawy lekkie krwawienie',
    },
    'like-a-period': {
      // Bleeding like a period
      name: 'Krwawienie jak miesiączka',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        'To może być poronienie, ale samo krwawienie tego nie powie. Wiele ciąż z wczesnym krwawieniem trwa dalej. Przy silnym krwawieniu albo krwawieniu z bólem strata jest bardziej prawdopodobna. Bardzo wczesne poronienie może przypominać miesiączkę.',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        'Zadzwoń, nawet jeśli słabnie: {clinic}. Natychmiast wezwij pomoc medyczną, jeśli {pad} albo jeśli robi ci się słabo. Zrób to samo przy silnym bólu lub bólu po jednej stronie albo przy każdym krwawieniu, {late-weeks}. Zobacz: {now}.',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: 'Powiedz, jak często zmieniasz podpaskę i czy są skrzepy lub ból.',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: 'okres miesiączka miesiaczka czerwona krew żywa krew zywa świeża krew swieza krwawienie jak okres ciągłe krwawienie krwawi i przestaje',
    },
    'soaked-pad': {
      // A soaked pad
      name: 'Cała podpaska nasiąknięta krwią',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        'W szczytowym momencie poronienia krwawienie może być tak duże. Może też być zbyt silne, a w domu nie da się tego ocenić.',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'Jest zbyt silne, gdy {pad}. Zbyt silne jest też krwawienie, które staje się coraz silniejsze i nie słabnie.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        'Nasiąknięta znaczy mokra od przodu do tyłu. Liczy się cała podpaska, nie cienka wkładka. Podpaska na noc lub poporodowa mieści więcej, więc nie czekaj, aż cała nasiąknie. Jeśli używasz tkaniny, grubo złożona tkanina liczy się jak podpaska.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} albo jedź do szpitala, na {department}.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'Być może twój zespół medyczny podał ci inną granicę: przy jakim krwawieniu wzywać pomoc. Jeśli tak, trzymaj się jej. Jeśli robi ci się słabo lub źle się czujesz, nie czekaj.',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: 'Powiedz, jak szybko nasiąkają podpaski i czy robi ci się słabo.',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: 'krwotok silne krwawienie krwotok leje się krew mocne krwawienie podpaska co godzinę leje sie krew obfite krwawienie',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        'krwotok, krfotok, silne krwawienie, mocne krwawienie, obfite krwawienie, bardzo krwawię, bardzo krwawie, mocno krwawię, mocno krwawie, leje się krew, leje sie krew, leje się ze mnie, leje sie ze mnie, podpaska co godzinę, podpaska co godzine, podpaska w godzinę, podpaska w godzine, pełna podpaska, pelna podpaska, przesiąka podpaska, przesiaka podpaska, przeciekam, nie przestaję krwawić, nie przestaje krwawic, krew wszędzie, krew wszedzie, krew po nogach, coraz silniejsze krwawienie, podpaska w minut, podpaskę w minut, przesiąkła podpaska, przesiakla podpaska, przemoczyłam podpaskę, przemoczylam podpaske, podpaskę w godzinę, podpaske w godzine, zmieniam podpaskę co minut, zmieniam podpaske co minut, podpaskę co godzinę, podpaske co godzine, podpaski przesiąkają, podpaski przesiakaja',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: 'Krwawienie lub ból brzucha, {late-weeks}',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        'Trzeba cię zbadać natychmiast, nawet jeśli krwawienie jest lekkie lub już ustało. Tygodnie liczy się od pierwszego dnia ostatniej miesiączki. Może to być objaw poronienia. Nie zawsze tak jest, a w domu nie da się tego ocenić.',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        'Po około 14 tygodniach ciąży strata może przypominać poród: ból przychodzi i odchodzi, i narasta.',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call} albo jedź do szpitala, na {department}, nawet gdy krwi jest mało lub brzuch boli lekko. Od 20 tygodni ciąży możesz jechać od razu na oddział położniczy (maternity unit).',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: 'Powiedz, który to tydzień ciąży, jak bardzo krwawisz i gdzie boli.',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: 'drugi trymestr późne poronienie pozne poronienie 13 14 16 18 20 tygodni krew',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers:
        'drugi trymestr, 2 trymestr, późne poronienie, pozne poronienie, 12 tygodni, 13 tygodni, 14 tygodni, 15 tygodni, 16 tygodni, 17 tygodni, 18 tygodni, 19 tygodni, 20 tygodni, 12 tydzień, 12 tydzien, 4 miesiąc, 4 miesiac, 5 miesiąc, 5 miesiac, skurcze porodowe, poród, porod',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: 'Krwawienie, gdy bierzesz leki przeciwzakrzepowe lub masz zaburzenia krzepnięcia krwi',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        'Krwawienie może być dla ciebie groźniejsze niż dla innych. Nie oznacza poronienia ani go nie wyklucza. Leki przeciwzakrzepowe (rozrzedzające krew) to tabletki lub zastrzyki, na przykład heparyna.',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '{Call} albo jedź do szpitala, na {department}, jeśli to więcej niż plamienie. Przy kropli lub smudze krwi zadzwoń jeszcze dzisiaj: {clinic}. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
        // If you take low-dose aspirin, say so when you call.
        'Jeśli bierzesz małą dawkę aspiryny, powiedz o tym przez telefon.',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: 'Powiedz, jaki to lek i kiedy był ostatnio użyty, albo nazwij swoją chorobę. Powiedz to na początku.',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: 'leki na rozrzedzenie krwi przeciwzakrzepowe heparyna warfaryna hemofilia von willebrand aspiryna zastrzyki rozrzedzające krew rozrzedzajace acard',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers:
        'przeciwzakrzepowe, rozrzedzające krew, rozrzedzajace krew, na rozrzedzenie krwi, heparyna, clexane, neoparin, enoksaparyna, enoxaparin, fragmin, fraxiparine, dalteparin, tinzaparin, innohep, warfaryna, warfarin, acenokumarol, xarelto, eliquis, hemofilia, von willebrand, zaburzenia krzepnięcia, zaburzenia krzepniecia',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: 'Krwawienie, które trwa lub znów się nasila',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        'Po stracie ciąży krwawienie może ustawać i wracać przez kilka dni. Jeśli trwa {bleeding-weeks} albo znów się nasila, w macicy może nadal być tkanka ciążowa.',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if {clot-now}. Feeling faint or very unwell, a fever, severe pain or bad-smelling discharge needs help now too. See {now}.
        'Zadzwoń: {clinic}. Natychmiast wezwij pomoc medyczną, jeśli {pad}. Zrób to samo, jeśli {clot-now}. Także jeśli robi ci się słabo, czujesz się bardzo źle, masz gorączkę lub silny ból albo wydzielina z pochwy brzydko pachnie. Zobacz: {now}.',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: 'Powiedz, kiedy zaczęło się krwawienie, czy się zmieniło i jakie masz za sobą leczenie.',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: 'ciągle krwawię ciagle krwawie tygodnie wraca nasila się długie krwawienie po poronieniu po łyżeczkowaniu po lyzeczkowaniu znowu krwawię',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: 'Krwawienie lub ból po tabletkach na przerwanie ciąży',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        'Krwawienie i bóle podbrzusza są skutkiem tych tabletek. Objawy i granice z tej ulotki dotyczą także ciebie. Ciąży pozamacicznej, czyli poza macicą, można nie wykryć przed wzięciem tabletek.',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}. Do the same if {clot-now}. A fever, bad-smelling discharge, and feeling faint or very unwell need help now too. So does severe pain, or pain on one side or in your shoulder tip. See {now}.
        'Zadzwoń: {clinic}, albo tam, skąd masz tabletki. Natychmiast wezwij pomoc medyczną, jeśli {pad}. Zrób to samo, jeśli {clot-now}. Także przy gorączce, brzydko pachnącej wydzielinie z pochwy, gdy robi ci się słabo lub czujesz się bardzo źle. Tak samo przy silnym bólu, bólu po jednej stronie lub na szczycie barku. Zobacz: {now}.',
        // Call today too if you have no bleeding {no-bleeding-hours} after misoprostol, the second medicine. The pregnancy may still be there, or may be ectopic: outside the womb.
        'Zadzwoń jeszcze dzisiaj także wtedy, gdy nie ma krwawienia {no-bleeding-hours} po zastosowaniu mizoprostolu, drugiego leku. Ciąża może nadal trwać albo być pozamaciczna, czyli poza macicą.',
        // You will be cared for in the same way as after a miscarriage.
        'Dostaniesz taką samą opiekę jak po poronieniu.',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: 'Powiedz, jak bardzo krwawisz, gdzie boli, ile tygodni trwała ciąża oraz jakie to były tabletki i kiedy.',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: 'tabletki poronne aborcja tabletka aborcyjna aborcja farmakologiczna mifepriston mizoprostol arthrotec przerwanie ciąży ciazy',
    },
  },
};
