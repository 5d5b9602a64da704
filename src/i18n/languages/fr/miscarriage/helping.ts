// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const helping = {
  'help-listen': {
    // How do I listen well?
    ask: 'Comment bien écouter ?',
    answer: [
      // Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.
      'Laissez la personne parler, sans chercher à tout arranger. Demandez « Comment ça va aujourd’hui ? » et laissez la place pour répondre.',
      // Do not judge what they feel. Relief is as real as grief. Silence is fine too.
      'Ne jugez pas ce qu’elle ressent. Le soulagement est aussi vrai que le chagrin. Le silence convient aussi.',
      // Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.
      'Gardez le contact après les premières semaines. La détresse peut durer des mois. Si la personne n’arrive plus à faire face, aidez-la à trouver de l’aide. À lire : {#when-help-feelings} Si la personne semble sur le point de mettre fin à sa vie, {call}, et restez avec elle.',
    ],
    // support friend listening grief
    also: 'soutien soutenir ami amie écouter deuil chagrin',
  },
  'help-practical': {
    // What can I do for them?
    ask: 'Que puis-je faire pour aider ?',
    answer: [
      // Offer one clear thing, and then do it. You could:
      'Proposez une chose précise, puis faites-la. Vous pouvez :',
      {
        list: [
          // bring food, or full-size pads
          'apporter à manger, ou de grandes serviettes hygiéniques',
          // take them to the clinic, and stay if they want you there
          'emmener la personne à son rendez-vous, et rester si elle le veut',
          // look after children or pets
          'garder les enfants ou les animaux',
          // make calls, such as to work, if they ask you to.
          'passer des appels, au travail par exemple, si elle vous le demande.',
        ],
      },
      // Ask before you visit, and before you tell anyone.
      'Demandez avant de venir, et avant d’en parler à quelqu’un.',
      // Learn when help is urgent: see {now}. If they cannot phone, phone for them.
      'Apprenez à savoir quand c’est urgent : voyez {now}. Si la personne ne peut pas téléphoner, téléphonez pour elle.',
    ],
    // practical help meals lift childcare friend family
    also: 'aide pratique repas courses conduire garder les enfants ami famille',
  },
  'help-say': {
    // Which words help, and which can hurt?
    ask: 'Quels mots aident, et lesquels peuvent blesser ?',
    answer: [
      // Words that name what happened help, and words that make it smaller hurt. These may help:
      'Les mots qui nomment ce qui est arrivé aident. Ceux qui le rendent plus petit blessent. Voici des mots qui peuvent aider :',
      {
        list: [
          // “I am so sorry about your miscarriage.”
          '« Je suis de tout cœur avec toi après cette fausse couche. »',
          // “I am thinking of you. No need to reply.”
          '« Je pense à toi. Pas besoin de répondre. »',
          // “Would you like company, or quiet?”
          '« Tu veux de la compagnie, ou du calme ? »',
        ],
      },
      // It is better not to say these:
      'Mieux vaut ne pas dire :',
      {
        list: [
          // “At least it was early.”
          '« Au moins, c’était tôt. »',
          // “It’s common. It happens all the time.”
          '« C’est courant. Ça arrive tout le temps. »',
          // “It was nature’s way.”
          '« C’est la nature. »',
          // “I know exactly how you feel.”
          '« Je sais exactement ce que tu ressens. »',
        ],
      },
      // If you have said one of them, say sorry. Then listen.
      'Si vous avez dit l’un de ces mots, demandez pardon. Puis écoutez.',
    ],
    // what to say what not to say words condolence sorry
    also: 'que dire quoi dire ne pas dire mots condoléances désolé phrases maladroites',
  },
};
