// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: 'Ponowne starania, lub nie',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: 'Kiedy można, kwas foliowy, czy to się powtórzy, badania, antykoncepcja',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: 'Jeśli chcę starać się ponownie, kiedy mogę?',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        'Większość osób może się starać, gdy krwawienie ustało i czują się gotowe. Nie trzeba się spieszyć. Dawniej radzono czekać sześć miesięcy. Nowsze duże badanie nie wykazało większego ryzyka przy staraniach w ciągu trzech miesięcy.',
        // Ask your team first if you had:
        'Najpierw zapytaj swój zespół medyczny, jeśli była to:',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            'ciąża pozamaciczna, czyli poza macicą. Po metotreksacie (to lek) często czeka się trzy miesiące. Po innym leczeniu często dwie pełne miesiączki.',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            'zaśniad (ciąża zaśniadowa), w którym łożysko rośnie nietypowo. Nie zachodź w ciążę, dopóki kontrole się nie skończą.',
            // any other illness or treatment that worries you.
            'inna choroba lub leczenie, które cię niepokoi.',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: 'kolejna ciąża kolejna ciaza znowu w ciąży starania ile czekać czekac następna ciąża pół roku',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: 'Czy brać kwas foliowy?',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        'Tak, jeśli możesz znowu zajść w ciążę. Zacznij teraz i bierz go przez pierwsze miesiące. Kwas foliowy to witamina.',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        'Zapytaj ({clinic} lub farmaceuta), czy potrzebujesz większej dawki, jak niektóre osoby. Powodem może być cukrzyca, padaczka lub wada kręgosłupa w rodzinie.',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        'Po metotreksacie, leku na ciążę pozamaciczną (poza macicą), jeszcze go nie bierz. Poczekaj, aż zespół medyczny powie, że można.',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: 'witaminy suplementy foliany folik prenatalne witamina D przed ciążą',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: 'Czy to się powtórzy?',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        'U większości osób nie. Po jednej lub dwóch stratach większość ma potem zdrową ciążę. Nikt nie może ci tego obiecać.',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        'Prawdopodobieństwo kolejnej straty rośnie z każdą z nich. Trzy straty lub więcej ma mniej niż 1 osoba na 100. Po dwóch poproś o plan. Zobacz: {#tests-offered}',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        'Po ciąży pozamacicznej, czyli poza macicą, nowa też może być pozamaciczna. Jeśli masz dodatni test z bólem lub krwawieniem, natychmiast jedź do szpitala, na {department}.',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: 'kolejne poronienie ryzyko następnym razem nastepnym nawracające nawracajace powtórzy się powtorzy pozamaciczna wcześniej',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: 'Kiedy proponuje się badania przyczyny?',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        'Poproś o plan po dwóch stratach. Niektóre placówki proponują wtedy pełne badania. Inne zaczynają po trzech albo wcześniej, jeśli podejrzewają coś innego niż przypadek. W wielu miejscach straty nie muszą następować jedna po drugiej.',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        'Badania mogą nie wykazać przyczyny.',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: 'badania po poronieniu dwa trzy poronienia nawracające badania krwi genetyczne trombofilia przyczyna',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: 'Co, jeśli nie chcę teraz zajść w ciążę?',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        'Jeśli uprawiasz seks, który może prowadzić do ciąży, stosuj antykoncepcję od pierwszego razu. W ciążę można zajść przed następną miesiączką.',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        'Zapytaj, jakie metody są dla ciebie i kiedy każdą można zacząć: {clinic}. Z seksem poczekaj, aż krwawienie ustanie, a dłużej, jeśli tak mówi zespół medyczny.',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        'Możesz chcieć ciąży później albo nigdy. Nikomu nie musisz się tłumaczyć.',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: 'antykoncepcja tabletki antykoncepcyjne prezerwatywa spirala wkładka unikać ciąży unikac owulacja',
    },
  },
};
