// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // While it happens
  title: 'Mientras ocurre',
  // At home, how much it hurts, what you may see, what to have ready
  summary: 'En casa, cuánto duele, qué puede ver, qué tener a mano',
  questions: {
    'while-at-home': {
      // What may happen at home, step by step?
      ask: '¿Qué puede pasar en casa, paso a paso?',
      answer: [
        // Bleeding and cramps often build up, reach a peak, then ease.
        'El sangrado y los dolores como de regla a menudo aumentan, llegan a su punto más fuerte y después disminuyen.',
        {
          list: [
            // First there may be a little bleeding, cramps or backache, for days or weeks.
            'Primero puede haber un poco de sangrado, cólicos o dolor de espalda, durante días o semanas.',
            // Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.
            'Después el sangrado es más abundante que una regla, y los dolores son más fuertes. Si el sangrado sigue aumentando y no cede, busque ayuda médica ahora mismo.',
            // At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.
            'En el punto más fuerte puede haber coágulos oscuros, y tejido del embarazo rosado o gris. La parte más intensa suele durar unas 2 a 3 horas.',
            // After that, cramps and bleeding ease. Bleeding may stop and start for days.
            'Después, los dolores y el sangrado disminuyen. El sangrado puede parar y volver durante días.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        '¿Nadie le ha dicho que este embarazo no va a continuar? Entonces, si sale tejido del embarazo, vaya ahora mismo {department}. Haga lo mismo si sangra o le duele el vientre {late-weeks}.',
        // Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.
        'Que salga algo no demuestra que todo haya terminado. Pregunte a {clinic} si necesita un ultrasonido (ecografía) o un análisis de sangre.',
      ],
      // what to expect stages how it feels at home process hours peak
      also: 'que esperar etapas como se siente en casa proceso horas pico',
    },
    'pain-while': {
      // How strong can the pain be?
      ask: '¿Qué tan fuerte puede ser el dolor?',
      answer: [
        // It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.
        'Puede ser como el de la regla, o muy fuerte, como el de un parto. No tiene que aguantarlo: su equipo médico puede darle algo más fuerte para el dolor.',
        // Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}
        'Tome primero {paracetamol}, como dice la etiqueta. Si no alivia el dolor, vaya ahora mismo {department}. No tome ibuprofeno ni medicinas parecidas hasta que su equipo médico le diga que puede. Vea: {#pain-relief}',
        // Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.
        'El calor puede ayudar con los dolores como de regla. Si el dolor es repentino, agudo o de un solo lado, no espere a que el calor ayude: busque ayuda médica ahora mismo.',
      ],
      // cramps labour contractions hurts heat hot water bottle painkillers agony
      also: 'colicos parto contracciones duele mucho calor bolsa de agua caliente pastillas dolor calambres agonia',
    },
    'what-might-i-see': {
      // What might I see?
      ask: '¿Qué puedo llegar a ver?',
      answer: [
        // You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.
        'Puede ver sangre, coágulos y, en algunos casos, tejido del embarazo o un saco pequeño. Puede dejar de leer aquí. No tiene que mirar, y otra persona puede mirar por usted.',
        {
          list: [
            // Before 6 weeks, bleeding is much like a period.
            'Antes de las 6 semanas, el sangrado se parece mucho a una regla.',
            // In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.
            'En las semanas siguientes puede haber coágulos oscuros como gelatina, y algunas personas ven un saco pequeño con líquido.',
            // Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.
            'Más adelante, en los tres primeros meses, los coágulos pueden llevar trozos finos, como de piel. Para entonces hay una forma muy pequeña, y muchas personas no llegan a verla.',
            // Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.
            'Aún más adelante, puede salir primero líquido, y después sangre y coágulos. Puede ver un cuerpo muy pequeño, y un cordón.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        '¿Nadie le ha dicho que este embarazo no va a continuar? Entonces, si sale tejido del embarazo, vaya ahora mismo {department}. Haga lo mismo si sangra o le duele el vientre {late-weeks}.',
      ],
      // what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord
      also: 'como es un aborto que se ve saco embrion feto semanas tejido coagulos gelatina placenta cordon fotos',
    },
    'what-to-do-with-what-passes': {
      // What do I do with what comes out?
      ask: '¿Qué hago con lo que sale?',
      answer: [
        // First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.
        'Primero: si nadie le ha dicho que este embarazo no va a continuar, vaya ahora mismo {department}. Si su equipo médico ya se lo ha dicho, llame hoy mismo a {clinic}. Pero si le pasa {late-weeks}, busque ayuda médica ahora mismo.',
        // In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.
        'En las primeras semanas, muchas personas dejan que caiga en el inodoro y tiran de la cadena. Otras lo guardan. Ninguna de las dos cosas está mal, y no tiene que mirarlo.',
        // If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.
        'Si quiere que lo analicen, o quiere enterrarlo, póngalo en un recipiente limpio y guárdelo en un lugar frío. Después llame a {clinic}. En algunos lugares basta con una foto o con la toalla sanitaria (compresa).',
        // Rules on what you may keep or bury differ. See: {#keep-or-bury}
        'Las normas sobre lo que puede guardar o enterrar varían. Vea: {#keep-or-bury}',
      ],
      // tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden
      also: 'tejido inodoro baño tirar de la cadena guardar recipiente frasco llevar hospital foto entierro cremacion nevera refrigerador enterrar jardin',
    },
    'have-ready': {
      // What should I have ready at home?
      ask: '¿Qué debo tener a mano en casa?',
      answer: [
        // Have pads, pain relief, a charged phone and someone to call.
        'Tenga toallas sanitarias (compresas), algo para el dolor, un teléfono cargado y alguien a quien llamar.',
        {
          list: [
            // Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.
            'Toallas sanitarias (compresas) grandes. Los tampones, las copas y la ropa interior menstrual ocultan cuánto sangra. No ponga nada en la vagina, salvo que su equipo médico se lo diga.',
            // For pain, have {paracetamol}, and a heat pad or a hot-water bottle.
            'Para el dolor, tenga {paracetamol}, y una almohadilla caliente o una bolsa de agua caliente.',
            // Keep a number that answers day and night.
            'Tenga un número que conteste de día y de noche.',
            // Ask someone to be with you or near you. See: {#go-alone}
            'Pida a alguien que esté con usted o cerca. Vea: {#go-alone}',
            // Plan how to get to {department} at any hour without driving yourself.
            'Planee cómo llegar {department} a cualquier hora sin conducir.',
            // Have a clean container, if you want to keep what passes.
            'Tenga un recipiente limpio, si quiere guardar lo que salga.',
          ],
        },
      ],
      // prepare supplies pads list alone kit maternity pads
      also: 'preparar lista toallas compresas sola que necesito toallas de maternidad',
    },
  },
};
