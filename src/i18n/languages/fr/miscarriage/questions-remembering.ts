// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: 'Se souvenir',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: 'Façons de se souvenir, certificats, garder, enterrer ou laisser partir',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: 'Comment marquer ce qui est arrivé ?',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        'De la façon qui vous convient, ou pas du tout. Certaines personnes choisissent un prénom, écrivent une lettre, plantent quelque chose ou allument une bougie. Certaines vont à une cérémonie à l’hôpital, s’il y en a une.',
        // You can do this now, or years from now.
        'Vous pouvez le faire maintenant, ou dans des années.',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        'Un hôpital peut vous parler de cérémonie, d’enterrement ou de crémation, et de prières ou de rites de votre religion. Dites ce que vous souhaitez, et quand.',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: 'se souvenir hommage mémorial cérémonie obsèques enterrement crémation bougie rituel adieu religion prière',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: 'Puis-je avoir un certificat ou une page dans un livre ?',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        'Ce qui vous est arrivé est réel, avec ou sans papier. Vous pouvez faire une page ou une boîte à vous.',
      ],
      // register record memorial book official recognition document
      also: 'certificat acte registre livre du souvenir officiel reconnaissance document livret de famille',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: 'Puis-je le laisser partir dans les toilettes, le garder au frais ou l’enterrer ?',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        'Les premières semaines, beaucoup de gens tirent la chasse, et d’autres le gardent. Rien de cela n’est mal. Si aucun médecin, infirmière ou sage-femme ne vous a dit que la grossesse ne va pas continuer, demandez de l’aide médicale tout de suite, avant toute autre chose.',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        'Pour le faire analyser, mettez-le dans un récipient propre, gardez-le au frais, et appelez {clinic} aujourd’hui.',
        // Get help now if it happens {late-weeks}.
        'Demandez de l’aide médicale tout de suite si {late-weeks}.',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: 'toilettes tirer la chasse frigo congélateur garder enterrer jardin maison enterrement crémation fœtus corps loi légal',
    },
  },
};
