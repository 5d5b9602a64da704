// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: 'Le 999 marche aussi.',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, your address and your Eircode.
  silent:
    'Vous n’entendez pas, ou vous ne pouvez pas parler ? Envoyez un SMS au 112 depuis un téléphone irlandais. Écrivez en anglais ce qui ne va pas, votre adresse et votre Eircode (code postal).',
  // the emergency department
  department: 'aux urgences de l’hôpital (Emergency Department)',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: 'votre médecin généraliste (GP), votre sage-femme (midwife) ou votre maternité',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        'En Irlande, une perte avant 23 semaines s’appelle une fausse couche (miscarriage). À partir de 23 semaines, ou d’un poids de 400 g, on parle d’un bébé né sans vie (stillbirth). Cela a changé le 16 septembre 2024, et beaucoup de pages disent encore 24 semaines.',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        'En Irlande, aucune loi ne donnait de congé après une fausse couche, payé ou non, à notre dernière lecture. Demandez à votre employeur ce qu’il propose. À partir de 23 semaines, demandez aussi le congé de maternité.',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        'En Irlande, vous pouvez demander à votre maternité son équipe de deuil (bereavement team). Demandez-lui s’il y a un certificat, ou un livre du souvenir.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        'En Irlande, des examens sont le plus souvent proposés après deux pertes de suite. Une enquête de 2023 a montré que les hôpitaux font différemment, donc demandez au vôtre.',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        'En Irlande, les personnes suivies pour une grossesse ne paient pas de frais aux urgences. Demandez à l’hôpital si cela vaut pour votre visite.',
      ],
    },
  },
};
