// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Is this a miscarriage?
  title: 'Est-ce une fausse couche ?',
  // What to know first, signs, bleeding, ectopic pregnancy
  summary: 'L’essentiel d’abord, signes, saignements, grossesse extra-utérine',
  questions: {
    'short-summary': {
      // What should I know first?
      ask: 'Que faut-il savoir d’abord ?',
      answer: [
        // Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.
        'Certains signes ne peuvent pas attendre : voyez {now}. Pour tout autre saignement ou douleur, appelez {clinic} aujourd’hui.',
        {
          list: [
            // Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.
            'Les signes seuls ne disent pas si c’est une fausse couche. Une échographie le peut, souvent avec une deuxième ou des prises de sang.',
            // About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.
            'Environ 1 personne enceinte sur 4 saigne au début. Beaucoup de ces grossesses continuent.',
            // Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.
            'Une fausse couche commence-t-elle par de petits caillots ? En général non. Mais de petits caillots ne l’excluent pas, et certaines fausses couches se font sans aucun saignement.',
            // Use full-size pads, not tampons.
            'Utilisez de grandes serviettes hygiéniques, pas de tampons.',
            // For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.
            'Contre la douleur, commencez par {paracetamol}. N’utilisez pas d’ibuprofène ni de médicaments proches (comme le naproxène) avant l’accord de votre équipe.',
            // You did not cause this by a bad day, by lifting, by sex or by work.
            'Ce n’est pas à cause d’une mauvaise journée, d’une charge soulevée, d’un rapport sexuel ou du travail.',
          ],
        },
      ],
      // short version summary overview start help what to do tonight
      also: 'résumé en bref l’essentiel aide que faire cette nuit fausse couche fc par où commencer',
    },
    'what-is-a-miscarriage': {
      // What is a miscarriage?
      ask: 'Qu’est-ce qu’une fausse couche ?',
      answer: [
        // A miscarriage is when a pregnancy ends by itself in the first months.
        'C’est quand une grossesse s’arrête d’elle-même dans les premiers mois.',
        {
          local: 'week-limit',
        },
        // It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.
        'Il peut y avoir des saignements et des douleurs, ou aucun signe. Environ la moitié des pertes précoces, ou plus, viennent d’un changement dû au hasard dans les chromosomes, qui portent les gènes.',
        // An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.
        'Une grossesse extra-utérine est autre chose : elle se développe hors de l’utérus et demande des soins urgents.',
      ],
      // definition meaning pregnancy loss stillbirth weeks early late
      also: 'définition c’est quoi une fausse couche fc perte de grossesse arrêt spontané mort-né semaines précoce tardive',
    },
    'signs': {
      // What are the signs of a miscarriage?
      ask: 'Quels sont les signes d’une fausse couche ?',
      answer: [
        // The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:
        'Le signe principal est un saignement du vagin, de quelques taches à un saignement abondant. Il peut aussi y avoir :',
        {
          list: [
            // cramps, or pain in the belly or back
            'des douleurs comme pendant les règles, ou mal au ventre ou au dos',
            // clots, or pregnancy tissue, which is firmer and pink, grey or white
            'des caillots, ou des tissus de grossesse, plus fermes et roses, gris ou blancs',
            // a gush of clear or bloody fluid
            'du liquide clair ou mêlé de sang qui coule d’un coup',
            // pregnancy signs that suddenly stop.
            'des signes de grossesse qui disparaissent d’un coup.',
          ],
        },
        // Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.
        'Appelez {clinic} aujourd’hui pour un saignement, des douleurs, de petits caillots ou des signes qui disparaissent. Demandez de l’aide médicale tout de suite pour des tissus de grossesse ou du liquide qui coule d’un coup. Si votre équipe vous a dit que cette grossesse ne va pas continuer, appelez-la plutôt aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
        // None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}
        'Aucun de ces signes ne prouve une fausse couche. Certaines personnes n’en ont aucun. C’est une échographie qui donne la réponse, souvent avec une deuxième. À lire : {#missed}',
      ],
      // symptoms how do I know cramps backache spotting fluid first sign am I miscarrying
      also: 'symptômes symptomes comment savoir crampes mal au dos taches de sang premier signe est-ce que je fais une fausse couche',
    },
    'always-bleeding': {
      // Is bleeding always a miscarriage?
      ask: 'Un saignement est-il toujours une fausse couche ?',
      answer: [
        // No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.
        'Non. Environ 1 personne enceinte sur 4 saigne dans les trois premiers mois, et beaucoup de ces grossesses continuent. Mais chaque saignement demande un appel aujourd’hui, car personne ne peut savoir de chez soi.',
        // Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.
        'Un saignement abondant, ou avec des douleurs, rend une perte de grossesse plus probable. Un saignement peut aussi venir d’une grossesse extra-utérine, hors de l’utérus.',
        // Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.
        'Utilisez des serviettes hygiéniques, pour pouvoir dire combien vous saignez. Si vous avez déjà fait une fausse couche, demandez si la progestérone, une hormone, peut vous aider.',
      ],
      // is this normal spotting blood light bleeding threatened implantation brown pink red
      also: 'saigner enceinte est-ce normal taches sang saignement léger menace de fausse couche nidation marron rose rouge',
    },
    'ectopic': {
      // Why does pain low on one side or in the shoulder matter?
      ask: 'Pourquoi une douleur en bas d’un seul côté, ou à l’épaule, est-elle importante ?',
      answer: [
        // It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.
        'Elle peut venir d’une grossesse extra-utérine, hors de l’utérus, presque toujours dans une trompe. Elle ne peut pas survivre là. Elle peut saigner à l’intérieur et mettre votre vie en danger. Donc {call} ou allez {department} tout de suite.',
        // The shoulder tip is where your shoulder meets your arm.
        'Le bout de l’épaule est l’endroit où elle rejoint le bras.',
        // It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.
        'On peut la prendre pour une gastro. Avec une douleur au ventre ou un saignement, ces signes demandent aussi de l’aide médicale tout de suite : mal en urinant ou en allant à la selle, selles molles, vomissements.',
        {
          list: [
            // Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.
            'Vous avez déjà eu une grossesse extra-utérine, vous avez un stérilet ou vos trompes sont ligaturées ? Avec un test positif, demandez de l’aide médicale tout de suite pour toute douleur ou tout saignement.',
            // After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.
            'Après une FIV, il peut y avoir, rarement, une grossesse dans l’utérus et une autre hors de l’utérus. Une douleur d’un seul côté demande de l’aide médicale tout de suite, quoi qu’ait montré une échographie.',
            // Passing blood or tissue does not rule it out.
            'Perdre du sang ou des tissus ne l’exclut pas.',
          ],
        },
      ],
      // ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic
      also: 'extra-utérine geu ectopique symptômes trompe épaule un seul côté point de côté diarrhée vomir stérilet DIU ligature FIV hétérotopique',
    },
    'different-for-everyone': {
      // Why is it different for everyone?
      ask: 'Pourquoi est-ce différent pour chaque personne ?',
      answer: [
        // It depends on how many weeks you are, what has happened so far, and the care you have.
        'Cela dépend du nombre de semaines, de ce qui s’est déjà passé, et des soins que vous recevez.',
        // One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}
        'Une personne saigne pendant des jours et perd des caillots, une autre n’en perd aucun. Certaines ne saignent pas du tout. La douleur peut être comme des règles ou comme un accouchement. À lire : {#missed}',
        // So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.
        'L’histoire d’une autre ne peut donc pas vous dire comment sera la vôtre. Suivez les limites ci-dessous, même si une amie a saigné plus.',
      ],
      // compare friend experience others stories no clots unlike
      also: 'comparer amie témoignage témoignages histoires autres pas de caillots différent',
    },
  },
};
