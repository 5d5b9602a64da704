// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: 'Les mots de mon dossier',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: 'Menace, silencieuse, sac vide, PUL, molaire, à répétition',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: 'Que veulent dire « threatened », « inevitable », « incomplete », « complete » et « missed » ?',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        'Chaque mot nomme une sorte de fausse couche, ou la crainte d’une, le jour de votre visite.',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '« Threatened miscarriage » (menace de fausse couche) : il y a un saignement, et le col de l’utérus est fermé. Beaucoup de ces grossesses continuent.',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '« Inevitable » (inévitable) : saignement avec douleurs, et le col de l’utérus s’est ouvert. On ne peut pas arrêter la perte.',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '« Incomplete » (incomplète) : des tissus de grossesse sont sortis, et d’autres sont encore dans l’utérus.',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '« Complete » (complète) : tout est sorti. Une échographie montre un utérus vide.',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '« Missed », « silent » ou « delayed » (fausse couche silencieuse, grossesse arrêtée) : la grossesse s’est arrêtée, mais rien n’est sorti.',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        'Un utérus vide peut aussi vouloir dire une grossesse extra-utérine, hors de l’utérus. Si aucune échographie n’a montré la vôtre dans l’utérus, appelez {clinic} aujourd’hui et demandez.',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: 'lettre compte rendu mots médicaux menace de fausse couche inévitable incomplète complète silencieuse missed threatened signification',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: 'Que veulent dire « empty sac » (sac vide) et « blighted ovum » (œuf clair) ?',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        'Les deux disent la même chose : un sac de grossesse s’est formé, mais pas d’embryon, ou il s’est arrêté très tôt. Cela ne dit rien de vous ni de votre corps.',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        'Votre dossier peut dire « anembryonic pregnancy » (grossesse anembryonnaire) : on ne voit pas d’embryon. « Blighted ovum » (œuf clair) en est un nom dépassé.',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        'Une échographie peut venir trop tôt pour savoir. Alors on en fait une deuxième pour avoir une certitude. À lire : {#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: 'œuf clair oeuf clair sac vide anembryonnaire pas d’embryon sac gestationnel lettre',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: 'Pourquoi mon dossier dit-il « abortion » ou « products of conception » ?',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        'Ce sont des mots médicaux que certains dossiers emploient encore. « Spontaneous abortion » (avortement spontané) veut dire fausse couche. Cela ne dit pas que vous l’ayez choisi, ou que vous ayez fait quelque chose.',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '« Products of conception » (produits de conception) veut dire ce qui s’est formé dans l’utérus pendant la grossesse. « Retained » veut dire qu’une partie y est encore.',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        'Dans une enquête au Royaume-Uni, la plupart des gens trouvaient ces mots inacceptables. Vous pouvez demander à votre équipe d’en employer d’autres.',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: 'avortement spontané rétention produits de conception curetage dossier lettre abortion products',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: 'Que veulent dire « PUL », « ectopic », « molar » et « recurrent » ?',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        'Ils disent où est la grossesse, comment elle se développe, ou combien de fois une perte est arrivée.',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '« PUL » : un test positif, mais encore rien à l’échographie. À lire : {#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '« Ectopic » (extra-utérine) : elle se développe hors de l’utérus, presque toujours dans une trompe. Elle ne peut pas survivre. Elle peut saigner à l’intérieur et mettre votre vie en danger.',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '« Molar » (molaire) : le placenta se développe de façon inhabituelle, et la grossesse ne peut pas survivre. C’est rare. Il faut des examens de suivi de l’hormone de grossesse.',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '« Recurrent » (à répétition) : deux pertes ou plus, ou trois ou plus. Cela dépend de l’endroit où vous vivez. À lire : {#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: 'localisation indéterminée môle hydatiforme fausses couches à répétition trompe lettre pul ectopic molar recurrent',
    },
  },
};
