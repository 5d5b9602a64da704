// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // While it happens
  title: 'Pendant la fausse couche',
  // At home, how much it hurts, what you may see, what to have ready
  summary: 'À la maison, la douleur, ce que l’on peut voir, ce qu’il faut préparer',
  questions: {
    'while-at-home': {
      // What may happen at home, step by step?
      ask: 'Que peut-il se passer à la maison, étape par étape ?',
      answer: [
        // Bleeding and cramps often build up, reach a peak, then ease.
        'Les saignements et les douleurs montent souvent, arrivent à un sommet, puis se calment.',
        {
          list: [
            // First there may be a little bleeding, cramps or backache, for days or weeks.
            'D’abord il peut y avoir un peu de sang, des douleurs comme pendant les règles ou mal au dos, pendant des jours ou des semaines.',
            // Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.
            'Ensuite, le saignement devient plus abondant que des règles, et les douleurs plus fortes. Si le saignement ne cesse d’augmenter et ne ralentit pas, demandez de l’aide médicale tout de suite.',
            // At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.
            'Au plus fort, il peut y avoir des caillots foncés, et des tissus de grossesse roses ou gris. Le plus fort dure souvent environ 2 à 3 heures.',
            // After that, cramps and bleeding ease. Bleeding may stop and start for days.
            'Après, les douleurs et le saignement se calment. Le saignement peut s’arrêter et reprendre pendant des jours.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'Personne ne vous a dit que cette grossesse ne va pas continuer ? Alors, pour des tissus de grossesse, allez {department} tout de suite. Faites de même pour un saignement ou une douleur au ventre si {late-weeks}.',
        // Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.
        'Voir sortir quelque chose ne prouve pas que c’est terminé. Demandez à {clinic} s’il vous faut une échographie ou une prise de sang.',
      ],
      // what to expect stages how it feels at home process hours peak
      also: 'à quoi s’attendre étapes déroulement à la maison combien de temps sommet comment ça se passe',
    },
    'pain-while': {
      // How strong can the pain be?
      ask: 'La douleur peut-elle être forte ?',
      answer: [
        // It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.
        'Elle peut être comme des règles, ou très forte, comme un accouchement. Vous n’avez pas à la supporter : votre équipe peut donner un médicament plus fort.',
        // Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}
        'Commencez par {paracetamol}, comme l’indique la boîte. S’il ne soulage pas la douleur, allez {department} tout de suite. N’utilisez pas d’ibuprofène ni de médicaments proches avant l’accord de votre équipe. À lire : {#pain-relief}',
        // Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.
        'La chaleur peut aider contre les douleurs comme pendant les règles. Si la douleur est soudaine, vive ou d’un seul côté, n’attendez pas que la chaleur aide : demandez de l’aide médicale tout de suite.',
      ],
      // cramps labour contractions hurts heat hot water bottle painkillers agony
      also: 'douleur crampes contractions ça fait mal chaleur bouillotte antidouleur insupportable mal combien',
    },
    'what-might-i-see': {
      // What might I see?
      ask: 'Que puis-je voir ?',
      answer: [
        // You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.
        'Vous pouvez voir du sang, des caillots et, parfois, des tissus de grossesse ou un petit sac. Vous pouvez arrêter de lire ici. Vous n’avez pas à regarder, et quelqu’un d’autre peut regarder pour vous.',
        {
          list: [
            // Before 6 weeks, bleeding is much like a period.
            'Avant 6 semaines, le saignement ressemble beaucoup à des règles.',
            // In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.
            'Les semaines suivantes, il peut y avoir des caillots foncés comme de la gelée, et certaines personnes voient un petit sac de liquide.',
            // Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.
            'Plus tard dans les trois premiers mois, les caillots peuvent contenir de fins morceaux comme de la peau. Il y a alors une forme minuscule, et beaucoup de gens ne la voient jamais.',
            // Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.
            'Plus loin dans la grossesse, du liquide peut venir d’abord, puis du sang et des caillots. Vous pouvez voir un corps très petit, et un cordon.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'Personne ne vous a dit que cette grossesse ne va pas continuer ? Alors, pour des tissus de grossesse, allez {department} tout de suite. Faites de même pour un saignement ou une douleur au ventre si {late-weeks}.',
      ],
      // what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord
      also: 'à quoi ressemble une fausse couche à quoi ça ressemble sac embryon fœtus semaines tissus caillots gelée placenta cordon photo',
    },
    'what-to-do-with-what-passes': {
      // What do I do with what comes out?
      ask: 'Que faire de ce qui sort ?',
      answer: [
        // First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.
        'D’abord : si personne ne vous a dit que cette grossesse ne va pas continuer, allez {department} tout de suite. Si votre équipe vous l’a dit, appelez {clinic} aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
        // In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.
        'Les premières semaines, beaucoup de gens le laissent partir dans les toilettes et tirent la chasse. D’autres le gardent. Rien de cela n’est mal, et vous n’avez pas à regarder.',
        // If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.
        'Pour le faire analyser ou l’enterrer, mettez-le dans un récipient propre et gardez-le au frais. Puis appelez {clinic}. Pour certaines équipes, une photo ou la serviette suffit.',
        // Rules on what you may keep or bury differ. See: {#keep-or-bury}
        'Les règles sur ce que l’on peut garder ou enterrer varient. À lire : {#keep-or-bury}',
      ],
      // tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden
      also: 'tissus toilettes tirer la chasse garder récipient bocal apporter hôpital photo enterrer crémation frigo jardin',
    },
    'have-ready': {
      // What should I have ready at home?
      ask: 'Que faut-il préparer à la maison ?',
      answer: [
        // Have pads, pain relief, a charged phone and someone to call.
        'Ayez des serviettes, un médicament contre la douleur, un téléphone chargé et quelqu’un à appeler.',
        {
          list: [
            // Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.
            'De grandes serviettes hygiéniques. Les tampons, les coupes et les culottes menstruelles cachent la quantité de sang. Ne mettez rien dans le vagin, sauf si votre équipe vous le dit.',
            // For pain, have {paracetamol}, and a heat pad or a hot-water bottle.
            'Contre la douleur, ayez {paracetamol}, et un coussin chauffant ou une bouillotte.',
            // Keep a number that answers day and night.
            'Gardez un numéro qui répond jour et nuit.',
            // Ask someone to be with you or near you. See: {#go-alone}
            'Demandez à quelqu’un d’être avec vous ou près de vous. À lire : {#go-alone}',
            // Plan how to get to {department} at any hour without driving yourself.
            'Prévoyez comment aller {department} à toute heure sans conduire vous-même.',
            // Have a clean container, if you want to keep what passes.
            'Ayez un récipient propre, si vous souhaitez garder ce qui sort.',
          ],
        },
      ],
      // prepare supplies pads list alone kit maternity pads
      also: 'préparer matériel serviettes liste seule trousse serviettes de maternité',
    },
  },
};
