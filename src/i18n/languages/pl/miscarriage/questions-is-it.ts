// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Is this a miscarriage?
  title: 'Czy to poronienie?',
  // What to know first, signs, bleeding, ectopic pregnancy
  summary: 'Co wiedzieć najpierw, objawy, krwawienie, ciąża pozamaciczna',
  questions: {
    'short-summary': {
      // What should I know first?
      ask: 'Co trzeba wiedzieć najpierw?',
      answer: [
        // Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.
        'Są objawy, które nie mogą czekać. Zobacz: {now}. Przy każdym innym krwawieniu lub bólu zadzwoń jeszcze dzisiaj: {clinic}.',
        {
          list: [
            // Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.
            'Same objawy nie powiedzą, czy to poronienie. Odpowiedź daje USG, często z drugim USG lub badaniami krwi.',
            // About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.
            'Około 1 na 4 osoby w ciąży krwawi na jej początku. Wiele z tych ciąż trwa dalej.',
            // Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.
            'Czy poronienie zaczyna się od małych skrzepów? Zwykle nie. Ale małe skrzepy go nie wykluczają, a niektóre poronienia przebiegają bez żadnego krwawienia.',
            // Use full-size pads, not tampons.
            'Używaj zwykłych podpasek (nie wkładek higienicznych), a nie tamponów.',
            // For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.
            'Na ból weź najpierw {paracetamol}. Nie bierz ibuprofenu ani podobnych leków (takich jak naproksen), dopóki zespół medyczny nie powie, że możesz.',
            // You did not cause this by a bad day, by lifting, by sex or by work.
            'Nie spowodował tego zły dzień, podnoszenie rzeczy, seks ani praca.',
          ],
        },
      ],
      // short version summary overview start help what to do tonight
      also: 'w skrócie w skrocie podsumowanie od czego zacząć zaczac pomoc co robić co robic w nocy',
    },
    'what-is-a-miscarriage': {
      // What is a miscarriage?
      ask: 'Czym jest poronienie?',
      answer: [
        // A miscarriage is when a pregnancy ends by itself in the first months.
        'Poronienie to sytuacja, w której ciąża sama kończy się w pierwszych miesiącach.',
        {
          local: 'week-limit',
        },
        // It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.
        'Może być z krwawieniem i bólami podbrzusza albo bez żadnych objawów. Około połowa wczesnych strat lub więcej wynika z przypadkowej zmiany w chromosomach, które niosą geny.',
        // An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.
        'Ciąża pozamaciczna to co innego: rozwija się poza macicą i wymaga pilnej pomocy.',
      ],
      // definition meaning pregnancy loss stillbirth weeks early late
      also: 'definicja co to znaczy utrata ciąży utrata ciazy martwe urodzenie tygodnie wczesne późne pozne poronienie samoistne',
    },
    'signs': {
      // What are the signs of a miscarriage?
      ask: 'Jakie są objawy poronienia?',
      answer: [
        // The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:
        'Główny objaw to krwawienie z pochwy, od plamienia po silne krwawienie. Mogą też wystąpić:',
        {
          list: [
            // cramps, or pain in the belly or back
            'bóle podbrzusza, ból brzucha lub pleców',
            // clots, or pregnancy tissue, which is firmer and pink, grey or white
            'skrzepy albo tkanka ciążowa, która jest twardsza i różowa, szara lub biała',
            // a gush of clear or bloody fluid
            'nagły wypływ przezroczystego lub krwistego płynu',
            // pregnancy signs that suddenly stop.
            'objawy ciąży, które nagle znikają.',
          ],
        },
        // Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.
        'Przy krwawieniu, bólach podbrzusza, małych skrzepach lub objawach, które znikają, zadzwoń jeszcze dzisiaj: {clinic}. Natychmiast wezwij pomoc medyczną, jeśli wychodzi tkanka ciążowa lub nagle wypływa płyn. Jeśli zespół medyczny powiedział ci, że ta ciąża się kończy, zamiast tego zadzwoń tam jeszcze dzisiaj. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
        // None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}
        'Żaden z tych objawów nie dowodzi poronienia. Niektóre osoby nie mają żadnych objawów. Odpowiedź daje USG, często drugie. Zobacz: {#missed}',
      ],
      // symptoms how do I know cramps backache spotting fluid first sign am I miscarrying
      also: 'symptomy objawy poronienia skąd mam wiedzieć skad mam wiedziec ból pleców bol plecow plamienie płyn pierwszy objaw czy ronię czy ronie',
    },
    'always-bleeding': {
      // Is bleeding always a miscarriage?
      ask: 'Czy krwawienie zawsze oznacza poronienie?',
      answer: [
        // No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.
        'Nie. Około 1 na 4 osoby w ciąży krwawi w pierwszych trzech miesiącach, a wiele z tych ciąż trwa dalej. Mimo to przy każdym krwawieniu trzeba zadzwonić jeszcze dzisiaj, bo w domu nikt nie może tego ocenić.',
        // Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.
        'Przy silnym krwawieniu lub krwawieniu z bólem strata jest bardziej prawdopodobna. Krwawienie może też pochodzić z ciąży pozamacicznej, czyli takiej, która rozwija się poza macicą.',
        // Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.
        'Używaj podpasek, żeby móc powiedzieć, ile krwi wypływa. Jeśli masz już za sobą poronienie, zapytaj o progesteron (hormon).',
      ],
      // is this normal spotting blood light bleeding threatened implantation brown pink red
      also: 'czy to normalne plamienie krew lekkie krwawienie poronienie zagrażające zagrazajace zagnieżdżenie brązowe rozowe różowe czerwone',
    },
    'ectopic': {
      // Why does pain low on one side or in the shoulder matter?
      ask: 'Dlaczego ból w dole brzucha po jednej stronie lub na szczycie barku jest tak ważny?',
      answer: [
        // It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.
        'Może pochodzić z ciąży pozamacicznej, która rozwija się poza macicą, prawie zawsze w jajowodzie. Nie może tam przetrwać. Może krwawić do wnętrza ciała i zagrażać twojemu życiu. Dlatego natychmiast {call} albo jedź do szpitala, na {department}.',
        // The shoulder tip is where your shoulder meets your arm.
        'Szczyt barku to miejsce, gdzie zaczyna się ręka.',
        // It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.
        'Można ją pomylić z grypą żołądkową. Przy bólu brzucha lub krwawieniu natychmiastowej pomocy wymagają też: ból przy oddawaniu moczu lub stolca, luźne stolce, wymioty.',
        {
          list: [
            // Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.
            'Masz za sobą ciążę pozamaciczną, masz wkładkę domaciczną (spiralę) albo podwiązane jajowody? Przy dodatnim teście natychmiast wezwij pomoc medyczną przy każdym bólu lub krwawieniu.',
            // After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.
            'Po in vitro jedna ciąża może być w macicy, a druga poza nią. To rzadkie. Ból po jednej stronie wymaga natychmiastowej pomocy, bez względu na to, co pokazało USG.',
            // Passing blood or tissue does not rule it out.
            'To, że wyszła krew lub tkanka, nie wyklucza ciąży pozamacicznej.',
          ],
        },
      ],
      // ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic
      also: 'ciąża pozamaciczna objawy ciaza pozamaciczna jajowód jajowod bark z boku po jednej stronie biegunka wymioty spirala wkładka podwiązane jajowody in vitro heterotopowa',
    },
    'different-for-everyone': {
      // Why is it different for everyone?
      ask: 'Dlaczego u każdego jest inaczej?',
      answer: [
        // It depends on how many weeks you are, what has happened so far, and the care you have.
        'To zależy od tego, ile tygodni trwa ciąża, co się do tej pory stało i jaką masz opiekę.',
        // One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}
        'Jedna osoba krwawi przez wiele dni i wychodzą skrzepy, u innej nie ma ich wcale. Niektóre osoby w ogóle nie krwawią. Ból może być jak przy miesiączce albo jak przy porodzie. Zobacz: {#missed}',
        // So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.
        'Dlatego historia innej osoby nie powie ci, jak będzie u ciebie. Kieruj się granicami podanymi poniżej, nawet jeśli ktoś znajomy krwawił silniej.',
      ],
      // compare friend experience others stories no clots unlike
      also: 'porównać porownac koleżanka kolezanka doświadczenia historie innych bez skrzepów inaczej niż u mnie',
    },
  },
};
