// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You can text 111 if you signed up with the Police before.
  silent:
    'Vous n’entendez pas, ou vous ne pouvez pas parler ? Vous pouvez envoyer un SMS au 111 si l’inscription auprès de la police (Police) est déjà faite.',
  // the emergency department
  department: 'aux urgences de l’hôpital (Emergency Department)',
  advice: [
    {
      // Healthline
      name: 'Healthline',
      phone: {},
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In New Zealand, the law on work counts a loss in the first 20 weeks as a miscarriage.
        'En Nouvelle-Zélande, la loi sur le travail compte comme fausse couche (miscarriage) une perte dans les 20 premières semaines.',
      ],
    },
    'leave': {
      words: [
        // In New Zealand, it is paid. You can take up to three days of bereavement leave, and so can your partner. Ask your employer if you are new in the job.
        'En Nouvelle-Zélande, il est payé. Vous pouvez prendre jusqu’à trois jours de congé de deuil (bereavement leave), et votre partenaire aussi. Si votre emploi est récent, demandez à votre employeur.',
      ],
    },
    'repeat-tests': {
      words: [
        // In New Zealand, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'En Nouvelle-Zélande, les conseils de 2025 sont de proposer un bilan complet après deux pertes avant 20 semaines. Elles n’ont pas à se suivre.',
      ],
    },
    'remains': {
      words: [
        // In New Zealand, no law says what must happen after a loss before 20 weeks. Ask your hospital if you would like to take what passed home, or bury it.
        'En Nouvelle-Zélande, aucune loi ne dit ce qu’il faut faire après une perte avant 20 semaines. Demandez à votre hôpital si vous souhaitez emporter chez vous ce qui est sorti, ou l’enterrer.',
      ],
    },
  },
};
