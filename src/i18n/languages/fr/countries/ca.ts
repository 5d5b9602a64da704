// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? If you signed up for Text with 9-1-1, call 911 and staff will text you.
  silent:
    'Vous n’entendez pas, ou vous ne pouvez pas parler ? Avec une inscription à « Texto au 9-1-1 » (Text with 9-1-1), appelez le 911 : on vous écrira par texto.',
  // You sign up at your phone company. When you call, stay on the line.
  silentMore: 'L’inscription se fait auprès de votre compagnie de téléphone. Quand vous appelez, restez en ligne.',
  // the emergency department
  department: 'à l’urgence de l’hôpital (Emergency Department)',
  advice: [
    {
      // the health line
      name: 'la ligne d’information de santé',
      names: {
        // Info-Santé
        'CA-QC': 'Info-Santé',
      },
      phone: {},
      // Most provinces and territories
      where: 'La plupart des provinces et territoires',
      // Day and night in most provinces
      hours: 'Jour et nuit dans la plupart des provinces',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        'Au Canada, une perte avant 20 semaines s’appelle une fausse couche.',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        'Au Canada, qu’il soit payé ou non dépend de votre emploi et de votre province. Pour les emplois sous règles fédérales, une loi prévoit un congé après une perte de grossesse. Tous les autres emplois suivent la loi de votre province. Demandez à votre employeur ce que vous pouvez prendre, et si c’est payé.',
      ],
    },
  },
};
