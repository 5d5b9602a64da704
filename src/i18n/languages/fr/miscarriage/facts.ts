// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const neutral = {
  'week-limit': {
    words: [
      // The exact week limit differs between countries. Your clinic can tell you which one is used where you live.
      'La limite exacte en semaines change d’un pays à l’autre. Votre équipe soignante peut vous dire laquelle vaut là où vous vivez.',
    ],
  },
  'leave': {
    words: [
      // That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.
      'Cela dépend de la loi et de votre emploi. Certaines lois donnent un congé après une fausse couche, payé ou non, et d’autres n’en donnent aucun. Demandez à votre employeur quel congé vous pouvez prendre, et s’il est payé.',
    ],
  },
  'remembering': {
    words: [
      // That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.
      'Cela dépend de l’endroit où vous vivez : certains pays en donnent un pour une perte précoce, d’autres non. Demandez à votre équipe soignante ce qui existe.',
    ],
  },
  'repeat-tests': {
    words: [
      // How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.
      'Le nombre de pertes demandé change d’un pays à l’autre, et même d’un hôpital à l’autre. Demandez à votre équipe soignante ce qui se fait là où vous vivez.',
    ],
  },
  'rhesus': {
    words: [
      // Ask your team today what is done where you are.
      'Demandez aujourd’hui à votre équipe ce qui se fait là où vous êtes.',
    ],
  },
  'pregnancy-unit': {
    words: [
      // Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.
      'Certains hôpitaux ont une unité de début de grossesse (early pregnancy unit). Demandez à votre équipe soignante s’il y en a une près de chez vous, et si vous pouvez l’appeler vous-même.',
    ],
  },
  'cost': {
    words: [
      // What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.
      'Ce que vous payez change d’un pays à l’autre. Dans beaucoup d’entre eux, les soins d’urgence sont donnés avant toute demande de paiement.',
    ],
  },
  'privacy': {
    words: [
      // Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.
      'Les lois changent d’un pays à l’autre. Si cela vous inquiète, une ligne gratuite d’aide juridique peut expliquer vos droits. Mais faites-vous soigner d’abord.',
    ],
  },
  'remains': {
    words: [
      // The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.
      'Les règles pour enterrer changent d’un pays à l’autre, et selon la semaine de grossesse. Votre hôpital peut vous dire ce que vous avez le droit de faire.',
    ],
  },
};
