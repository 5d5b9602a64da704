// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Going home and after
  title: 'De retour à la maison, et après',
  // The first days, how long you bleed, signs of infection, sex, baths and work
  summary: 'Les premiers jours, durée du saignement, signes d’infection, sexualité, bains et travail',
  questions: {
    'after-first-days': {
      // What are the first days after like?
      ask: 'Comment sont les premiers jours ?',
      answer: [
        // For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.
        'Pour la plupart des gens, les douleurs et le saignement se calment peu à peu. Vous pouvez ressentir du chagrin, de la colère, du soulagement ou peu de choses. Aucun sentiment n’est mauvais.',
        // Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.
        'Appelez {clinic} aujourd’hui si le saignement redevient plus fort, ou si la douleur continue. Si {paracetamol} ne soulage pas la douleur, allez {department} tout de suite.',
        // Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.
        'Prenez votre température si vous avez chaud ou des frissons. Ce que vous ressentez compte aussi, même sans fièvre.',
        // Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Demandez à {clinic} s’il vous faut plus tard une échographie ou un test de grossesse. Si aucune échographie n’a montré la grossesse dans l’utérus, demandez des prises de sang.',
      ],
      // recovery going home aftercare tired rest discharge days
      also: 'récupération retour à la maison sortie hôpital fatiguée repos jours après suites',
    },
    'how-long-bleeding': {
      // How long will I bleed?
      ask: 'Combien de temps vais-je saigner ?',
      answer: [
        // Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.
        'Souvent une à deux semaines, et parfois plus longtemps après un médicament. Si vous saignez depuis {bleeding-weeks}, appelez {clinic} aujourd’hui. Appelez aussi si le saignement redevient plus fort après s’être calmé.',
        // The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.
        'Le plus fort dure souvent environ 2 à 3 heures. Après, le saignement peut s’arrêter et reprendre pendant des jours.',
        // Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.
        'Votre équipe soignante vous a peut-être dit combien de semaines attendre avant d’appeler. Si oui, suivez cette consigne. Si vous avez l’impression que vous allez vous évanouir, ou si vous vous sentez mal, demandez de l’aide médicale tout de suite.',
      ],
      // weeks days blood stop spotting still bleeding after
      also: 'durée saignements semaines jours sang arrêter taches saigne encore combien de temps',
    },
    'infection-signs': {
      // What are the signs of an infection?
      ask: 'Quels sont les signes d’une infection ?',
      answer: [
        // The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.
        'Les signes principaux sont la fièvre, les frissons avec tremblements, des pertes vaginales qui sentent mauvais et se sentir très mal. Une douleur au ventre peut s’y ajouter. Une infection grave peut venir sans fièvre.',
        // Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:
        'On parle de sepsis (septicémie) quand une infection met votre vie en danger. {Call}, ou allez {department} tout de suite, pour un seul de ces signes :',
        {
          list: [
            // You are confused, or your speech is slurred.
            'Vous avez du mal à penser ou à parler clairement.',
            // Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.
            'Votre peau, vos lèvres ou votre langue sont bleues, pâles ou marbrées. Sur une peau foncée, regardez les lèvres, les gencives et les paumes.',
            // A rash does not fade when you press a glass on it.
            'Une éruption ne s’efface pas quand vous appuyez un verre dessus.',
            // You breathe very fast, or find it hard.
            'Vous respirez très vite, ou avec difficulté.',
            // You shiver hard, or your muscles hurt badly.
            'Vous avez de forts frissons, ou de fortes douleurs dans les muscles.',
            // You have not peed for a day.
            'Vous n’avez pas uriné depuis une journée entière.',
            // You are very sleepy, or feel that you may die.
            'Vous avez une très forte somnolence, ou l’impression que vous allez mourir.',
          ],
        },
        // Call {clinic} today if discharge looks different, even with no smell, fever or pain.
        'Appelez {clinic} aujourd’hui si vos pertes vaginales changent d’aspect, même sans odeur, fièvre ni douleur.',
      ],
      // sepsis temperature fever smell discharge shivering chills flu ill
      also: 'infection septicémie sepsis température fièvre odeur pertes frissons grippe malade',
    },
    'pads-baths-sex-work': {
      // When can I use tampons, have sex, bathe, exercise and work?
      ask: 'Quand puis-je reprendre les tampons, les rapports, les bains, le sport et le travail ?',
      answer: [
        // Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.
        'Les rapports sexuels et les tampons peuvent attendre l’arrêt du saignement. Les bains, le sport et le travail dépendent de votre état et de vos soins.',
        {
          list: [
            // Use pads, not tampons or cups, until the bleeding stops. Germs could get in.
            'Utilisez des serviettes, pas de tampons ni de coupe, jusqu’à l’arrêt du saignement. Des microbes pourraient entrer.',
            // Do not have sex until the bleeding stops. Some teams ask you to wait longer.
            'N’ayez pas de rapports sexuels avant l’arrêt du saignement. Certaines équipes demandent d’attendre plus longtemps.',
            // Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.
            'Prenez des douches tant que vous saignez. Plusieurs services de santé déconseillent de nager, et certains déconseillent les bains et les bains à remous.',
            // Exercise and work have no set day. Some people go back after a day or two, some after weeks.
            'Le sport et le travail n’ont pas de date fixe. Certains reprennent après un jour ou deux, d’autres après des semaines.',
            // If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
            'Si vous saignez plus une fois debout, arrêtez et reposez-vous. Si cela ne se calme pas, appelez {clinic} aujourd’hui.',
          ],
        },
        // You can get pregnant before your first period.
        'Une grossesse est possible avant les premières règles.',
      ],
      // swimming swim bath shower gym sport intercourse cup job go back
      also: 'piscine nager bain douche sport gym rapports sexe coupe menstruelle tampon travail reprendre',
    },
  },
};
