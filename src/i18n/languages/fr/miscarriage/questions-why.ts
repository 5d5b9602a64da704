// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Why it happened
  title: 'Pourquoi c’est arrivé',
  // Causes, blame, how often it happens, and if it can be prevented
  summary: 'Causes, culpabilité, fréquence, et si on peut l’éviter',
  questions: {
    'did-i-cause-it': {
      // Did I cause it?
      ask: 'Est-ce que c’est à cause de moi ?',
      answer: [
        // You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:
        'Presque certainement non. La plupart des pertes précoces commencent par un changement dû au hasard, que personne n’aurait pu empêcher. Ces choses ne provoquent pas de fausse couche :',
        {
          list: [
            // exercise, sex, lifting or bending
            'le sport, les rapports sexuels, soulever quelque chose ou se pencher',
            // work, or a long time sitting or standing
            'le travail, rester longtemps debout ou en position assise',
            // flying, or spicy food
            'l’avion, ou les plats épicés',
            // a bad day, a shock or a worry.
            'une mauvaise journée, un choc émotionnel ou un souci.',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        'On ne doit reprocher à personne d’avoir eu du stress. Dans une enquête aux États-Unis, près de la moitié des personnes qui avaient vécu une perte ressentaient de la culpabilité. La ressentir ne veut pas dire que vous ayez fait quelque chose de mal. Si cette pensée ne vous quitte pas, parlez-en à quelqu’un de confiance.',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: 'ma faute culpabilité coupable reproche stress sport rapports porter lourd travail avion épicé choc bain pilule',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: 'J’ai bu de l’alcool, fumé ou pris un médicament avant de savoir. Est-ce la cause ?',
      answer: [
        // If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        'S’il s’agit d’un peu d’alcool avant de savoir, le risque est probablement faible. Plus d’alcool, et le tabac, augmentent le risque de perte. Mais ils ne peuvent pas expliquer la perte d’une personne.',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        'Si vous êtes enceinte maintenant, mieux vaut arrêter les deux. Demandez à {clinic} de vous aider.',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        'Le vaccin ROR (MMR), fait par erreur, n’a pas de risque connu. Pour d’autres vaccins et médicaments, demandez aujourd’hui à un pharmacien ou à un médecin. N’arrêtez pas de vous-même un médicament prescrit.',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: 'alcool vin bu fumé cigarette tabac vapoter cannabis drogue vaccin ibuprofène médicament antidépresseur avant de savoir enceinte',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: 'Pourquoi une fausse couche arrive-t-elle ?',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.
        'Le plus souvent par hasard. Environ la moitié des pertes précoces, ou plus, viennent d’un changement dû au hasard dans les chromosomes. Ces fils minuscules portent nos gènes. Après une première perte, ce changement a rarement été transmis par un parent.',
        // Often no cause is found.
        'Souvent, on ne trouve aucune cause.',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        'Sur de grands groupes de personnes, certaines choses rendent une perte plus probable. Ce sont l’âge, le tabac, l’alcool, certaines infections, et certaines maladies longues mal soignées. Elles n’expliquent pas la perte d’une personne.',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: 'cause causes raison chromosomes gènes âge tabac alcool infection',
    },
    'how-common': {
      // How often does it happen?
      ask: 'Est-ce que cela arrive souvent ?',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        'Entre 10 et 20 grossesses connues sur 100 se terminent par une fausse couche. Les études diffèrent : certaines comptent chaque test positif, d’autres ce que voient les services de soins.',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        'Dans le monde, environ 11 femmes sur 100 ont fait une fausse couche, et environ 2 sur 100 en ont fait deux. Les études comptaient les femmes. Cela peut arriver à toute personne enceinte.',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        'L’âge compte. Dans une grande étude, c’était environ 10 sur 100 entre 25 et 29 ans. À partir de 45 ans, c’était plus de la moitié.',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        'Ces chiffres ne peuvent pas dire ce qui vous arrivera. Même si c’est fréquent, la vôtre peut faire mal.',
      ],
      // how common chance risk odds statistics age rate
      also: 'fréquence fréquent statistiques risque pourcentage âge taux combien de femmes',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: 'La progestérone peut-elle empêcher une fausse couche ?',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        'Elle peut aider quelques personnes. La progestérone est une hormone ; ici, c’est un médicament placé dans le vagin. Certains conseils nationaux la proposent quand ces trois points sont vrais :',
        {
          list: [
            // you are bleeding now
            'vous saignez maintenant',
            // a scan has shown your pregnancy in the womb
            'une échographie a montré la grossesse dans l’utérus',
            // you have had one miscarriage before, or more.
            'vous avez déjà fait une fausse couche, ou plus.',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        'Un grand essai n’a pas trouvé de gain net dans l’ensemble. Le gain était chez les personnes avec des pertes passées. Si vous en prenez déjà, ne l’arrêtez pas de vous-même.',
        // Call {clinic} today and ask if it could be for you.
        'Appelez {clinic} aujourd’hui et demandez si elle peut vous convenir.',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: 'hormone traitement ovule utrogestan progestan menace de fausse couche arrêter progesterone',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: 'Peut-on empêcher une fausse couche ?',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        'La plupart des fausses couches ne peuvent pas être empêchées. Une fois commencée, on ne peut pas l’arrêter. Rester au lit n’en empêche pas une.',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        'Un saignement ne prouve pas qu’elle a commencé, mais il demande un appel à {clinic} aujourd’hui. On peut proposer un médicament à quelques personnes. À lire : {#progesterone}',
        // These lower the chance across large groups of people:
        'Sur de grands groupes de personnes, ceci réduit le risque :',
        {
          list: [
            // not smoking
            'ne pas fumer',
            // no alcohol, and not much caffeine
            'pas d’alcool, et peu de caféine',
            // a healthy weight
            'un poids de santé',
            // good care for any long-term illness.
            'de bons soins pour une maladie de longue durée.',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        'Si vous n’avez pas tout fait, cela n’explique pas votre perte.',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: 'éviter empêcher arrêter repos lit tabac alcool caféine café poids prévenir',
    },
  },
};
