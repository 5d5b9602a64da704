// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: 'Votre corps ensuite',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: 'Tests, hormones, règles, lait, fatigue, et retour au travail',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: 'Mon test de grossesse est encore positif. Qu’est-ce que cela veut dire ?',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        'S’il est encore positif {test-weeks} après la fausse couche, appelez {clinic} aujourd’hui. Une partie de la grossesse est peut-être encore dans l’utérus.',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        'Ce peut être aussi une grossesse extra-utérine, hors de l’utérus. Ou une grossesse molaire, où le placenta se développe de façon inhabituelle. Chacune demande des soins.',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        'Avant ce moment, certaines personnes ont encore un test positif alors que leur grossesse s’est terminée. Si votre équipe vous a donné un autre jour pour le test, suivez-le.',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: 'test encore positif barre hcg positif après fausse couche semaines après',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: 'Quand l’hormone de grossesse aura-t-elle disparu ?',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        'Cela peut prendre quelques semaines, et plus si le taux était élevé. Cette hormone s’appelle l’hCG.',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        'Une baisse lente demande d’autres examens. Une partie de la grossesse est peut-être encore dans l’utérus, ou elle est peut-être extra-utérine : hors de l’utérus. Allez à chaque prise de sang, même si vous vous sentez bien.',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        'Si un test fait à la maison est encore positif {test-weeks} après la fausse couche, appelez {clinic} aujourd’hui.',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: 'hcg zéro taux baisse lente combien de temps bêta hcg négatif négativer',
    },
    'first-period': {
      // When will my period come back?
      ask: 'Quand mes règles vont-elles revenir ?',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        'Le plus souvent {first-period} après la fausse couche. Si elles ne sont pas là {period-weeks} après, voyez {clinic} ou votre médecin.',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        'Une grossesse est possible avant ces premières règles. Si vous n’en souhaitez pas, parlez dès maintenant de contraception. À lire : {#not-trying}',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        'Appelez {clinic} aujourd’hui si vous ne savez pas si ce sont des règles. Faites de même si cela se calme puis redevient plus fort.',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: 'retour de couches retour des regles cycle menstruations retard pas de règles ovulation fertile',
    },
    'healing': {
      // How long does healing take?
      ask: 'Combien de temps faut-il pour aller mieux ?',
      answer: [
        // Your body will often need a few weeks. Your feelings may need less time, or much more.
        'Votre corps a souvent besoin de quelques semaines. Ce que vous ressentez peut demander moins de temps, ou bien plus.',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        'Appelez {clinic} aujourd’hui si le saignement dure depuis {bleeding-weeks}, ou se calme puis redevient plus fort. Vos règles reviennent le plus souvent {first-period} après.',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        'Si vous n’arrivez plus à travailler, à dormir ou à vous occuper des autres, appelez aussi aujourd’hui. À lire : {#when-help-feelings}',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: 'guérir récupérer aller mieux fatiguée combien de temps redevenir moi-même semaines remise',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: 'Quand puis-je reprendre le travail, le sport ou la natation ?',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        'Il n’y a pas de date fixe : reprenez quand vous vous en sentez capable, sauf si votre équipe dit d’attendre. Certains ont besoin d’un jour ou deux, d’autres de semaines.',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        'Commencez doucement. Si vous saignez plus une fois debout, arrêtez et reposez-vous. Si cela ne se calme pas, appelez {clinic} aujourd’hui.',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        'Ne nagez pas tant que vous saignez. Après le traitement d’une grossesse extra-utérine (hors de l’utérus), demandez d’abord.',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: 'sport gym course porter travail reprendre piscine nager courir lourd',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: 'J’ai une très grande fatigue et le souffle court dans les escaliers. Est-ce à cause du saignement ?',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        'Peut-être : perdre beaucoup de sang peut faire manquer de fer. Appelez {clinic} aujourd’hui et demandez une prise de sang.',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        'Vous pouvez aussi avoir mal à la tête, ou le teint plus pâle que d’habitude. Sur une peau foncée, cela se voit sur les lèvres, les gencives ou les paumes.',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        'Demandez de l’aide médicale tout de suite si vous avez l’impression que vous allez vous évanouir, si votre peau est très pâle, ou si votre cœur bat très vite. Faites de même pour une douleur dans la poitrine, ou si vous respirez mal en position assise, sans bouger.',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: 'anémie anemie fer manque de fer épuisée vertiges cœur qui bat palpitations faible essoufflée',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: 'Vais-je avoir du lait, et quand mes seins cesseront-ils de faire mal ?',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        'Du lait peut venir après une perte à partir de 16 semaines environ, souvent du deuxième au cinquième jour. Avant ce terme, les seins font moins mal quand l’hormone baisse.',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        'Portez un soutien-gorge ferme jour et nuit, et mettez des compresses froides. Si les seins sont trop pleins, faites sortir un peu de lait, assez pour vous soulager et pas plus. Demandez tôt s’il existe un médicament qui arrête le lait.',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        'Un sein chaud, rouge et douloureux demande un appel à {clinic} aujourd’hui. Avec de la fièvre, demandez de l’aide médicale tout de suite.',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: 'lait montée de lait sein coule seins engorgés mastite seins douloureux arrêter le lait',
    },
  },
};
