// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. Use the National Relay Service, or dial 106 on a TTY.
  silent:
    'Vous n’entendez pas, ou vous ne pouvez pas parler ? On ne peut pas envoyer de SMS au 000. Utilisez le National Relay Service ou, sur un TTY, composez le 106.',
  // The National Relay Service can call 000 for you. A TTY is a textphone.
  silentMore: 'Le National Relay Service peut appeler le 000 pour vous. Un TTY est un téléphone à texte.',
  // the emergency department
  department: 'aux urgences de l’hôpital (Emergency Department)',
  advice: [
    {
      // 1800MEDICARE
      name: '1800MEDICARE',
      phone: {},
      // Day and night
      hours: 'Jour et nuit',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        'En Australie, une perte avant 20 semaines s’appelle une fausse couche (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        'En Australie, il est payé, sauf pour un emploi occasionnel (casual). Vous pouvez prendre deux jours de congé (compassionate leave), et votre partenaire aussi.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'En Australie, les conseils de 2025 sont de proposer un bilan complet après deux pertes avant 20 semaines. Elles n’ont pas à se suivre.',
      ],
    },
  },
};
