// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: 'Une nouvelle grossesse, ou pas',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: 'Quand, acide folique, si cela peut se reproduire, examens, contraception',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: 'Si je souhaite une nouvelle grossesse, quand puis-je essayer ?',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        'La plupart des gens peuvent essayer quand le saignement s’est arrêté et qu’ils se sentent prêts. Rien ne presse. On conseillait avant d’attendre six mois. Depuis, une grande étude n’a trouvé aucun risque de plus à essayer dans les trois mois.',
        // Ask your team first if you had:
        'Demandez d’abord à votre équipe si vous avez eu :',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            'une grossesse extra-utérine, hors de l’utérus. On attend souvent trois mois après le méthotrexate, un médicament. Après d’autres soins, souvent deux cycles de règles entiers.',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            'une grossesse molaire, où le placenta se développe de façon inhabituelle. Évitez une grossesse jusqu’à la fin des examens de suivi.',
            // any other illness or treatment that worries you.
            'une autre maladie ou un traitement qui vous inquiète.',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: 'retomber enceinte essai bébé concevoir attendre combien de temps prochaine grossesse six mois',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: 'Faut-il prendre de l’acide folique ?',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        'Oui, si une nouvelle grossesse est possible. Commencez maintenant, et continuez les premiers mois. L’acide folique est une vitamine.',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        'Demandez à {clinic} ou à un pharmacien s’il vous en faut un plus fort, comme à certaines personnes. Un diabète, une épilepsie ou un problème de colonne vertébrale dans la famille peut en être la raison.',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        'Après le méthotrexate, un médicament pour la grossesse extra-utérine (hors de l’utérus), n’en prenez pas encore. Attendez l’accord de votre équipe.',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: 'vitamines compléments prénatal folates vitamine b9 vitamine D',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: 'Est-ce que cela va se reproduire ?',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        'Pour la plupart des gens, non. Après une ou deux pertes, la plupart ont ensuite une grossesse en bonne santé. Personne ne peut vous le promettre.',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        'Le risque d’une autre perte augmente avec chacune. Moins de 1 personne sur 100 en a trois ou plus. Après deux, demandez ce qui est prévu pour vous. À lire : {#tests-offered}',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        'Après une grossesse extra-utérine, hors de l’utérus, une nouvelle grossesse peut l’être aussi. Avec un test positif et une douleur ou un saignement, allez {department} tout de suite.',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: 'encore une fausse couche risque prochaine fois récidive à répétition ectopique geu avant',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: 'Quand propose-t-on des examens pour trouver une cause ?',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        'Demandez un suivi après deux pertes. Certains services proposent alors un bilan complet. D’autres commencent après trois, ou plus tôt s’ils pensent à une cause autre que le hasard. Souvent, les pertes n’ont pas à se suivre.',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        'Les examens ne trouvent pas toujours de cause.',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: 'fausses couches à répétition bilan examens deux trois fausses couches prise de sang cause caryotype',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: 'Et si je ne veux pas de grossesse maintenant ?',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        'Si vous avez des rapports qui peuvent mener à une grossesse, utilisez une contraception dès la première fois. Une grossesse est possible avant le retour de vos règles.',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        'Demandez à {clinic} quelles contraceptions vous conviennent, et quand commencer chacune. Pour les rapports, attendez l’arrêt du saignement, et plus longtemps si votre équipe le dit.',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        'Vous voudrez peut-être une grossesse plus tard, ou jamais. Vous ne devez d’explication à personne.',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: 'contraception pilule préservatif stérilet éviter grossesse ovulation implant',
    },
  },
};
