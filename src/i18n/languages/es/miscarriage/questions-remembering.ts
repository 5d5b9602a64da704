// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: 'Recordar',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: 'Formas de recordar, certificados, guardar, enterrar o tirar por el inodoro',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: '¿Cómo puedo honrar lo que pasó?',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        'De cualquier forma que sienta bien, o de ninguna. Algunas personas eligen un nombre, escriben una carta, plantan algo o encienden una vela. Otras van a una ceremonia en el hospital, si la hay.',
        // You can do this now, or years from now.
        'Puede hacerlo ahora, o dentro de años.',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        'Un hospital puede informarle sobre un acto de recuerdo, un entierro o una cremación, y sobre oraciones o ritos de su fe. Diga qué desea, y cuándo.',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: 'recordar memorial ceremonia funeral entierro cremacion vela ritual despedida religion fe oracion misa bautizo',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: '¿Puedo tener un certificado o una anotación en un libro?',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        'Lo que le pasó es real, con un papel o sin él. Puede hacer una página o una caja propia.',
      ],
      // register record memorial book official recognition document
      also: 'registro acta libro de recuerdo reconocimiento oficial documento certificado',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: '¿Puedo tirarlo por el inodoro, guardarlo en frío o enterrarlo?',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        'En las primeras semanas, muchas personas lo dejan ir por el inodoro, y otras lo guardan. Ninguna de las dos cosas está mal. Si ningún médico, enfermera o partera (midwife) le ha dicho que el embarazo no va a continuar, busque ayuda médica ahora mismo, antes que nada.',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        'Si quiere que lo analicen, póngalo en un recipiente limpio, guárdelo en frío y llame hoy mismo a {clinic}.',
        // Get help now if it happens {late-weeks}.
        'Busque ayuda médica ahora mismo si ocurre {late-weeks}.',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: 'tirar inodoro baño nevera refrigerador congelador guardar enterrar jardin casa entierro cremacion feto cuerpo ley legal',
    },
  },
};
