// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding
  title: 'Saignements',
  // Spotting, a soaked pad, bleeding that goes on
  summary: 'Taches de sang, serviette pleine de sang, saignements qui durent',
  symptoms: {
    'spotting': {
      // Spotting
      name: 'Quelques taches de sang',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        'Ce sont des taches ou des traces de sang rose, rouge ou brun. Le sang brun est du sang plus ancien, et il compte aussi. Environ 1 personne enceinte sur 4 saigne au début, et beaucoup de ces grossesses continuent. Ce peut aussi être le premier signe d’une fausse couche. Les taches seules ne permettent pas de savoir.',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        'Appelez {clinic}, même si cela s’arrête. Demandez de l’aide médicale tout de suite si vous avez l’impression que vous allez vous évanouir, ou si vous saignez et que {late-weeks}. Si vous saignez de plus en plus ou si vous avez mal, voyez {now}.',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: 'Dites quand cela a commencé, de combien de semaines vous êtes enceinte, si vous avez mal, et votre groupe sanguin si vous le connaissez.',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: 'taches de sang spotting petites pertes pertes marron pertes brunes pertes roses pertes de sang saignement léger traces sang en m’essuyant sang dans la culotte nidation implantation après un rapport metrorragies',
    },
    'like-a-period': {
      // Bleeding like a period
      name: 'Saignement comme des règles',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        'Ce peut être une fausse couche, mais le saignement seul ne permet pas de savoir. Beaucoup de grossesses avec un saignement au début continuent. Un saignement abondant, ou avec des douleurs, rend une perte de grossesse plus probable. Une fausse couche très précoce peut beaucoup ressembler à des règles.',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        'Appelez {clinic}, même si cela se calme. Demandez de l’aide médicale tout de suite si {pad}, ou si vous avez l’impression que vous allez vous évanouir. Faites de même pour une douleur très forte ou d’un seul côté, ou pour tout saignement si {late-weeks}. Voyez {now}.',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: 'Dites tous les combien vous changez de serviette, et s’il y a des caillots ou des douleurs.',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: 'comme des regles règles abondantes menstruations sang rouge vif saignement continu hémorragie s’arrête et reprend sang frais',
    },
    'soaked-pad': {
      // A soaked pad
      name: 'Une serviette hygiénique pleine de sang',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        'Au plus fort d’une fausse couche, on peut saigner autant. Ce peut aussi être trop, et chez vous, vous ne pouvez pas le savoir.',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'C’est trop si {pad}. C’est trop aussi si vous saignez de plus en plus et que cela ne ralentit pas.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        'Imbibée veut dire pleine de sang d’un bout à l’autre. Une grande serviette veut dire une vraie serviette entière, pas un protège-slip. Une serviette de nuit ou de maternité en retient plus : n’attendez pas d’en remplir une. Si vous utilisez du tissu, un tissu épais plié compte comme une serviette.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou allez {department}.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'Votre équipe soignante vous a peut-être donné une autre limite pour les saignements. Si oui, suivez la sienne. Si vous avez l’impression que vous allez vous évanouir, ou si vous vous sentez mal, n’attendez pas.',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: 'Dites en combien de temps vos serviettes se remplissent, et si vous avez l’impression que vous allez vous évanouir.',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: 'saignement abondant hémorragie hemoragie flot de sang ça coule serviette par heure serviettes pleines saigne beaucoup',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        'serviette pleine, serviette trempée, serviette trempee, serviette imbibée, serviettes pleines, serviette par heure, une serviette toutes les heures, je change de serviette, change toutes les heures, protection par heure, hémorragie, hemorragie, hemoragie, émorragie, saigne beaucoup, saigne énormément, saigne enormement, saignement abondant, saignements abondants, gros saignement, grosses pertes de sang, perte de sang abondante, beaucoup de sang, plein de sang, du sang partout, le sang coule, ça coule, ca coule à flots, flot de sang, saigne de plus en plus, ça ne s’arrête pas, ca ne sarrete pas, saigne sans arrêt, je me vide, me vide de mon sang, sang sur les jambes, sang traverse, trempé une serviette, trempe une serviette, traverse une serviette, rempli une serviette, remplis des serviettes, serviette en une heure, serviette minutes, protection minutes, serviette trempe, change serviette minutes, traverse serviettes, serviettes trempées, serviettes trempees',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: 'Saignement ou douleur au ventre si {late-weeks}',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        'Il faut vous faire examiner immédiatement, même si le saignement est léger, ou s’arrête. Les semaines se comptent depuis le premier jour des dernières règles. Ce peut être un signe de fausse couche. Ce n’en est pas toujours un, et chez vous, vous ne pouvez pas savoir.',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        'Au-delà d’environ 14 semaines, une perte de grossesse peut ressembler à un accouchement : une douleur qui va et vient, et qui augmente.',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call} ou allez {department}, même pour un peu de sang ou une légère douleur au ventre. À partir de 20 semaines, vous pouvez aller directement à votre maternité.',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: 'Dites de combien de semaines vous êtes enceinte, combien vous saignez, et où vous avez mal.',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: 'deuxième trimestre 2e trimestre fausse couche tardive 13 14 16 18 20 semaines SA sang quatre mois cinq mois',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers:
        'deuxième trimestre, 2e trimestre, 2ème trimestre, second trimestre, fausse couche tardive, 12 semaines, 13 semaines, 14 semaines, 15 semaines, 16 semaines, 17 semaines, 18 semaines, 19 semaines, 20 semaines, 12 sa, 13 sa, 14 sa, 15 sa, 16 sa, 17 sa, 18 sa, 20 sa, enceinte de 3 mois, 3 mois de grossesse, 4 mois de grossesse, 5 mois de grossesse, enceinte de 4 mois, enceinte de 5 mois, quatre mois, cinq mois, contractions, en travail, j’accouche',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: 'Saignement avec des anticoagulants, ou avec une maladie qui fait saigner facilement',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        'Un saignement peut être plus dangereux pour vous que pour d’autres. Il ne prouve pas une fausse couche, et ne l’exclut pas. Les anticoagulants empêchent le sang de coaguler. Ce sont des comprimés, ou des injections comme l’héparine.',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '{Call} ou allez {department} s’il y a plus que quelques taches de sang. Pour une tache ou une trace, appelez {clinic} aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
        // If you take low-dose aspirin, say so when you call.
        'Si vous prenez de l’aspirine à faible dose, dites-le au téléphone.',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: 'Dites quel médicament vous prenez et quand vous l’avez pris pour la dernière fois, ou le nom de votre maladie. Dites-le en premier.',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: 'anticoagulants héparine lovenox warfarine coumadine trouble de la coagulation hémophilie willebrand aspirine kardegic injections piqûres fluidifiant blood thinners',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers:
        'anticoagulant, anticoagulants, anti coagulant, héparine, heparine, lovenox, enoxaparine, énoxaparine, innohep, tinzaparine, fragmine, dalteparine, warfarine, warfarin, coumadin, coumadine, previscan, xarelto, eliquis, fluidifiant, sang fluide, hémophilie, hemophilie, willebrand, trouble de la coagulation, problème de coagulation, maladie du sang',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: 'Un saignement qui dure, ou qui redevient plus fort',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        'Après une perte de grossesse, le saignement peut aller et venir pendant des jours. S’il dure depuis {bleeding-weeks}, ou redevient plus fort, des tissus de grossesse sont peut-être encore dans l’utérus.',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if {clot-now}. Feeling faint or very unwell, a fever, severe pain or bad-smelling discharge needs help now too. See {now}.
        'Appelez {clinic}. Demandez de l’aide médicale tout de suite si {pad}. Faites de même si {clot-now}. Et aussi si vous avez l’impression que vous allez vous évanouir, si vous vous sentez très mal, pour de la fièvre, une très forte douleur ou des pertes vaginales qui sentent mauvais. Voyez {now}.',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: 'Dites quand le saignement a commencé, s’il a changé, et quel traitement vous avez eu.',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: 'saigne encore saignement long des semaines après reprend plus fort saignement après fausse couche aspiration curetage retour des saignements',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: 'Saignement ou douleur après des comprimés pour interrompre une grossesse',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        'Ces comprimés provoquent des saignements et des douleurs. Les signes et les limites de cette brochure valent aussi pour vous. Une grossesse extra-utérine, hors de l’utérus, peut passer inaperçue avant la prise des comprimés.',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}. Do the same if {clot-now}. A fever, bad-smelling discharge, and feeling faint or very unwell need help now too. So does severe pain, or pain on one side or in your shoulder tip. See {now}.
        'Appelez {clinic}, ou le service qui vous a donné les comprimés. Demandez de l’aide médicale tout de suite si {pad}. Faites de même si {clot-now}. Et aussi pour de la fièvre, des pertes vaginales qui sentent mauvais, l’impression que vous allez vous évanouir, ou si vous vous sentez très mal. De même pour une très forte douleur, ou une douleur d’un seul côté ou au bout de l’épaule. Voyez {now}.',
        // Call today too if you have no bleeding {no-bleeding-hours} after misoprostol, the second medicine. The pregnancy may still be there, or may be ectopic: outside the womb.
        'Appelez aussi aujourd’hui si, {no-bleeding-hours} après le misoprostol, le deuxième médicament, vous ne saignez pas. La grossesse peut être encore là, ou être extra-utérine : hors de l’utérus.',
        // You will be cared for in the same way as after a miscarriage.
        'On vous soignera de la même façon qu’après une fausse couche.',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: 'Dites combien vous saignez, où vous avez mal, de combien de semaines vous étiez enceinte, et quels comprimés vous avez pris et quand.',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: 'ivg ivg médicamenteuse pilule abortive avortement avorter interruption volontaire de grossesse mifépristone misoprostol mifegyne cytotec',
    },
  },
};
