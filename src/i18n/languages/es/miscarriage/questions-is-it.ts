// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Is this a miscarriage?
  title: '¿Es un aborto espontáneo?',
  // What to know first, signs, bleeding, ectopic pregnancy
  summary: 'Lo primero que debe saber, señales, sangrado, embarazo ectópico',
  questions: {
    'short-summary': {
      // What should I know first?
      ask: '¿Qué debo saber primero?',
      answer: [
        // Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.
        'Algunas señales no pueden esperar: vea {now}. Por cualquier otro sangrado o dolor, llame hoy mismo a {clinic}.',
        {
          list: [
            // Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.
            'Las señales por sí mismas no pueden decirle si es un aborto espontáneo. Un ultrasonido (ecografía) sí puede, a menudo con otro más tarde o con análisis de sangre.',
            // About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.
            'Cerca de 1 de cada 4 personas embarazadas sangra al principio. Muchos de esos embarazos continúan.',
            // Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.
            '¿Un aborto espontáneo empieza con coágulos pequeños? Por lo general no. Pero los coágulos pequeños no lo descartan, y algunos abortos espontáneos no tienen ningún sangrado.',
            // Use full-size pads, not tampons.
            'Use toallas sanitarias (compresas) grandes, no tampones.',
            // For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.
            'Para el dolor, tome primero {paracetamol}. No tome todavía ibuprofeno ni medicinas parecidas (como el naproxeno) hasta que su equipo médico le diga que puede.',
            // You did not cause this by a bad day, by lifting, by sex or by work.
            'Usted no causó esto por un mal día, por cargar peso, por tener relaciones sexuales ni por trabajar.',
          ],
        },
      ],
      // short version summary overview start help what to do tonight
      also: 'resumen lo mas importante empezar ayuda que hago que hacer esta noche',
    },
    'what-is-a-miscarriage': {
      // What is a miscarriage?
      ask: '¿Qué es un aborto espontáneo?',
      answer: [
        // A miscarriage is when a pregnancy ends by itself in the first months.
        'Un aborto espontáneo es cuando un embarazo termina por sí mismo en los primeros meses.',
        {
          local: 'week-limit',
        },
        // It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.
        'Puede haber sangrado y dolores como de regla, o ninguna señal. Cerca de la mitad o más de las pérdidas tempranas vienen de un cambio al azar en los cromosomas, que llevan los genes.',
        // An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.
        'Un embarazo ectópico es otra cosa: crece fuera del útero y necesita atención urgente.',
      ],
      // definition meaning pregnancy loss stillbirth weeks early late
      also: 'definicion significado que es aborto natural perdida del embarazo muerte fetal semanas temprano tardio',
    },
    'signs': {
      // What are the signs of a miscarriage?
      ask: '¿Cuáles son las señales de un aborto espontáneo?',
      answer: [
        // The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:
        'La señal principal es el sangrado por la vagina, desde unas manchas hasta un sangrado abundante. También puede haber:',
        {
          list: [
            // cramps, or pain in the belly or back
            'dolores como de regla (cólicos), o dolor en el vientre o la espalda',
            // clots, or pregnancy tissue, which is firmer and pink, grey or white
            'coágulos, o tejido del embarazo, que es más firme y de color rosado, gris o blanco',
            // a gush of clear or bloody fluid
            'mucho líquido de pronto, claro o con sangre',
            // pregnancy signs that suddenly stop.
            'síntomas de embarazo que desaparecen de repente.',
          ],
        },
        // Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.
        'Llame hoy mismo a {clinic} si tiene sangrado, dolores como de regla, coágulos pequeños o síntomas que desaparecen. Busque ayuda médica ahora mismo si sale tejido del embarazo o de pronto sale mucho líquido. Si su equipo médico ya le ha dicho que este embarazo no va a continuar, en ese caso llámelo hoy mismo. Pero si le pasa {late-weeks}, busque ayuda médica ahora mismo.',
        // None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}
        'Nada de esto demuestra un aborto espontáneo. Algunas personas no tienen ninguna señal. Un ultrasonido (ecografía) da la respuesta, a menudo con otro más tarde. Vea: {#missed}',
      ],
      // symptoms how do I know cramps backache spotting fluid first sign am I miscarrying
      also: 'sintomas señales como saber colicos dolor de espalda manchado liquido primera señal estoy abortando sintomas de aborto',
    },
    'always-bleeding': {
      // Is bleeding always a miscarriage?
      ask: '¿Un sangrado siempre es un aborto espontáneo?',
      answer: [
        // No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.
        'No. Cerca de 1 de cada 4 personas embarazadas sangra en los tres primeros meses, y muchos de esos embarazos continúan. Pero todo sangrado necesita una llamada hoy mismo, porque nadie puede saberlo desde casa.',
        // Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.
        'Si el sangrado es abundante o va con dolor, es más probable una pérdida del embarazo. El sangrado también puede venir de un embarazo ectópico, que crece fuera del útero.',
        // Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.
        'Use toallas sanitarias (compresas), para poder decir cuánto sangra. Si ya tuvo un aborto espontáneo, pregunte por la progesterona, una hormona.',
      ],
      // is this normal spotting blood light bleeding threatened implantation brown pink red
      also: 'es normal sangrar manchado sangre sangrado leve amenaza de aborto implantacion marron cafe rosado rojo',
    },
    'ectopic': {
      // Why does pain low on one side or in the shoulder matter?
      ask: '¿Por qué importa el dolor abajo, de un solo lado, o en el hombro?',
      answer: [
        // It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.
        'Puede venir de un embarazo ectópico: crece fuera del útero, casi siempre en una trompa. Allí no puede sobrevivir. Puede sangrar por dentro y poner su vida en peligro. Por eso, {call} o vaya ahora mismo {department}.',
        // The shoulder tip is where your shoulder meets your arm.
        'La punta del hombro es donde el hombro se une con el brazo.',
        // It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.
        'Se puede confundir con un mal del estómago. Si le duele el vientre o sangra, también necesita ayuda médica ahora mismo por estas señales: dolor al orinar o al evacuar, heces blandas, vómitos.',
        {
          list: [
            // Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.
            '¿Tuvo antes un embarazo ectópico, o tiene un DIU o las trompas ligadas? Con una prueba positiva, busque ayuda médica ahora mismo por cualquier dolor o sangrado.',
            // After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.
            'Después de una fecundación in vitro (IVF) puede haber, rara vez, un embarazo dentro del útero y otro fuera. El dolor de un solo lado necesita ayuda médica ahora mismo, sin importar lo que haya mostrado un ultrasonido.',
            // Passing blood or tissue does not rule it out.
            'Que salga sangre o tejido no lo descarta.',
          ],
        },
      ],
      // ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic
      also: 'embarazo ectopico sintomas trompa punta del hombro un lado dolor diarrea vomitos DIU ligadura FIV in vitro heterotopico extrauterino embarazo en la trompa',
    },
    'different-for-everyone': {
      // Why is it different for everyone?
      ask: '¿Por qué es distinto para cada persona?',
      answer: [
        // It depends on how many weeks you are, what has happened so far, and the care you have.
        'Depende de cuántas semanas tiene, de lo que ha pasado hasta ahora y de la atención que recibe.',
        // One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}
        'Una persona sangra durante días y le salen coágulos, y a otra no le sale ninguno. Algunas no sangran nada. El dolor puede ser como el de la regla o como el de un parto. Vea: {#missed}',
        // So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.
        'Por eso, la historia de otra persona no puede decirle cómo será la suya. Guíese por los límites de abajo, aunque una amiga haya sangrado más.',
      ],
      // compare friend experience others stories no clots unlike
      also: 'comparar amiga experiencia otras historias sin coagulos diferente',
    },
  },
};
