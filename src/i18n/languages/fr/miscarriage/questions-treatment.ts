// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Treatment choices
  title: 'Choix de traitement',
  // Waiting, medicine or a procedure, and what to take for pain
  summary: 'Attendre, médicament ou intervention, et que prendre contre la douleur',
  questions: {
    'three-ways': {
      // What are my choices?
      ask: 'Quels sont mes choix ?',
      answer: [
        // There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.
        'Il y a trois façons : attendre, prendre un médicament, ou avoir une intervention. Elles valent une fois que votre équipe vous a dit que la grossesse dans l’utérus s’est arrêtée.',
        {
          list: [
            // Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.
            'Attendre ne demande ni médicament ni opération. Personne ne peut dire quand cela commencera, et cela peut prendre des semaines.',
            // Medicine starts it sooner, often at home. Cramps and bleeding can be strong.
            'Avec le médicament, cela commence plus tôt, souvent à la maison. Les douleurs et le saignement peuvent être forts.',
            // A procedure has a set day, and it works the first time for most people. It has small risks of its own.
            'L’intervention a un jour fixé, et elle marche la première fois pour la plupart des gens. Elle a ses propres petits risques.',
          ],
        },
        // Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.
        'Chacune peut donner un saignement abondant. Dans un grand essai britannique, environ 2 à 3 personnes sur 100 ont eu une infection, quelle que soit la façon choisie.',
        // The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.
        'Le choix est le vôtre, sauf si un saignement abondant, une infection ou une autre raison médicale décide. Demandez ce qui se passe si cela ne marche pas, et qui appeler la nuit. Une grossesse extra-utérine, hors de l’utérus, a son propre traitement.',
      ],
      // options management expectant medical surgical decide choose compare which is best
      also: 'options traitement choix attendre médicament chirurgie décider comparer quelle est la meilleure',
    },
    'waiting': {
      // What if I choose to wait?
      ask: 'Et si je choisis d’attendre ?',
      answer: [
        // You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.
        'Vous laissez la fausse couche commencer et finir à son rythme, souvent pendant 7 à 14 jours au début.',
        // In a British study, this many people needed no surgery:
        'Dans une étude britannique, ce nombre de personnes n’a pas eu besoin d’opération :',
        {
          list: [
            // about 90 in 100, if part of the pregnancy had passed
            'environ 90 sur 100, si une partie de la grossesse était sortie',
            // about 75 in 100, if nothing had passed yet
            'environ 75 sur 100, si rien n’était encore sorti',
            // about 66 in 100, if the scan showed an empty sac.
            'environ 66 sur 100, si l’échographie montrait un sac vide.',
          ],
        },
        // An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.
        'Un séjour à l’hôpital non prévu est plus probable qu’avec une intervention. Attendre peut ne pas convenir si vous avez une infection ou un trouble de la coagulation. Ni si une grossesse ou un accouchement d’avant a été traumatisant.',
        // If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.
        'Si rien n’a commencé après 14 jours, appelez {clinic} ce jour-là. Appelez aujourd’hui si le saignement redevient plus fort, ou dure depuis {bleeding-weeks}.',
      ],
      // expectant management wait and see at home how long success
      also: 'attendre naturellement laisser faire à la maison combien de temps expectative réussite',
    },
    'medicine': {
      // What if I choose medicine?
      ask: 'Et si je choisis le médicament ?',
      answer: [
        // Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.
        'Le médicament provoque des douleurs et un saignement, et l’utérus se vide. Il y a souvent deux médicaments : la mifépristone, puis le misoprostol. Certaines personnes reçoivent le misoprostol seul.',
        // It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.
        'Cela ne marche pas toujours tout à fait. Dans un essai américain, environ 9 sur 100 de celles qui ont pris les deux ont eu ensuite une intervention. Avec le misoprostol seul, c’était environ 24 sur 100.',
        // Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.
        'Le misoprostol peut donner des frissons, des nausées ou des selles molles. Si vous avez cela et rien de plus grave, appelez votre équipe immédiatement. Demandez de l’aide médicale tout de suite pour de la fièvre, une très forte douleur, si vous avez l’impression que vous allez vous évanouir, ou si vous ne gardez rien de ce que vous buvez.',
        // If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.
        'Si, {no-bleeding-hours} après le misoprostol, vous ne saignez toujours pas, appelez {clinic} aujourd’hui. Ayez un adulte avec vous le premier jour. Si vous n’avez personne, dites-le à votre équipe avant de commencer.',
      ],
      // pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting
      also: 'comprimés cachets mifépristone misoprostol cytotec traitement médicamenteux effets secondaires frissons diarrhée vomissements',
    },
    'procedure': {
      // What if I choose a procedure?
      ask: 'Et si je choisis une intervention ?',
      answer: [
        // A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.
        'Un médecin ou une infirmière retire la grossesse par aspiration, à travers le vagin. Cela marche la première fois pour la plupart des gens. Jusqu’à 5 sur 100 en ont besoin une deuxième fois.',
        {
          list: [
            // About 2 to 3 in 100 have an infection.
            'Environ 2 à 3 sur 100 ont une infection.',
            // Fewer than 1 in 100 bleed very heavily.
            'Moins de 1 sur 100 saigne très abondamment.',
            // Fewer than 1 in 100 get a small hole in the womb.
            'Moins de 1 sur 100 a un petit trou dans l’utérus.',
          ],
        },
        // You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.
        'L’intervention se fait sans dormir, avec une injection qui endort la zone (anesthésie locale), ou en dormant au bloc opératoire (anesthésie générale). Demandez ce que vous pouvez avoir. Après une anesthésie générale, faites-vous raccompagner par un adulte qui reste avec vous, et ne conduisez pas.',
        // A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}
        'Un laboratoire examine ce qui a été retiré. Cela peut montrer une grossesse molaire, où le placenta se développe de façon inhabituelle. Dites avant ce que vous souhaitez qu’il en advienne. Parlez aussi de votre groupe sanguin. À lire : {#rh-negative}',
      ],
      // surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation
      also: 'opération chirurgie aspiration AMIU curetage anesthésie générale locale risques adhérences perforation',
    },
    'pain-relief': {
      // What can I take for the pain?
      ask: 'Que puis-je prendre contre la douleur ?',
      answer: [
        // Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.
        'Commencez par {paracetamol}, comme l’indique la boîte. D’autres médicaments peuvent en contenir aussi : n’en prenez pas deux qui en contiennent.',
        // Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.
        'Ne prenez pas encore d’ibuprofène, de naproxène ni de médicaments proches. Attendez qu’un médecin, une infirmière ou une sage-femme vous dise que la grossesse s’est terminée. On doit aussi vous dire que ces médicaments sont sûrs pour vous. Demandez avant de prendre de l’aspirine. Si l’on vous en a prescrit, demandez avant de l’arrêter.',
        // After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}
        'Après le méthotrexate, un médicament pour une grossesse extra-utérine (hors de l’utérus), les règles sont plus strictes. À lire : {#after-methotrexate}',
        // A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.
        'Un coussin chauffant ou une bouillotte peut calmer les douleurs comme pendant les règles. Vous pouvez demander un médicament plus fort. Si {paracetamol} ne soulage pas la douleur, demandez de l’aide médicale tout de suite.',
      ],
      // painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine
      also: 'antidouleur doliprane dafalgan efferalgan paracétamol acétaminophène tylenol panadol ibuprofène advil nurofen motrin naproxène aspirine spasfon anti-inflammatoire chaleur bouillotte crampes rhume grippe',
    },
  },
};
