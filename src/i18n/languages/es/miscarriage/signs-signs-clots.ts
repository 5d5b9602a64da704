// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Clots and what comes out
  title: 'Coágulos y lo que sale',
  // Small and large clots, tissue, a gush of fluid
  summary: 'Coágulos pequeños y grandes, tejido, mucho líquido de pronto',
  symptoms: {
    'small-clots': {
      // Small clots
      name: 'Coágulos pequeños',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        'Los coágulos pequeños no demuestran un aborto espontáneo, y tampoco lo descartan. Los coágulos son grumos de sangre, casi siempre de color rojo oscuro y como gelatina. Suelen salir cuando el sangrado aumenta. Vea: {#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        'Llame a {clinic}. Busque ayuda médica ahora mismo si {clot-now}. Haga lo mismo si siente que se va a desmayar, o si sangra {late-weeks}. Vea {now}.',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: 'Diga de qué tamaño son los coágulos, cuántos salieron y cada cuánto cambia la toalla sanitaria (compresa).',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: 'coagulos coagulitos cuagulos cuajos cuajarones grumos gelatina hilos de sangre coagulos chiquitos moneda al limpiarme',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: 'Un coágulo como la tapa de una botella de agua',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        'Le ha salido {clot-today}. Puede salir cuando un aborto espontáneo se hace más intenso, pero el tamaño por sí mismo no puede decírselo.',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        'Llame a {clinic}. Si nadie contesta, vea {today}. Busque ayuda médica ahora mismo si {clot-now}. Haga lo mismo si siente que se va a desmayar, o si sangra {late-weeks}.',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: 'Diga de qué tamaño era el coágulo y cuándo salió. Diga cuánto sangra y qué tan rápido.',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: 'coagulo mediano 3 cm tres centimetros pulgada tapa tapon nuez ciruela moneda cuagulo',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: 'Un coágulo muy grande, o un coágulo tras otro',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        'Los coágulos grandes pueden salir en el momento más intenso de un aborto espontáneo. También pueden ir con demasiado sangrado, y en casa no se puede saber. Es demasiado si {clot-now}. Si salen coágulos, uno tras otro, cuentan los de cualquier tamaño.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call} o vaya {department}. No espere a ver si salen más coágulos.',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: 'Diga de qué tamaño son los coágulos y cuántos salieron. Diga qué tan rápido se llenan las toallas sanitarias (compresas), y si siente que se va a desmayar.',
      // lump golf ball lemon palm big clots many clots huge
      also: 'coagulo grande coagulos grandes cuagulos pelota de golf limon palma de la mano puño enorme muchos coagulos',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        'pelota de ping pong, pelota de pingpong, pelota de golf, coagulo grande, coagulos grandes, coagulo enorme, coagulos enormes, coagulo gigante, cuagulo grande, cuagulos grandes, cuajaron grande, como un limon, como un huevo, tamaño de un puño, palma de la mano, un coagulo tras otro, muchos coagulos, tantos coagulos, no paran de salir coagulos, siguen saliendo coagulos',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: 'Algo más claro o más firme que un coágulo',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        'Puede ser tejido del embarazo: rosado, gris o blanco, con grumos o hebras. Los coágulos son casi siempre de color rojo oscuro y se deshacen con facilidad. No siempre se pueden distinguir.',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Que salga algo no demuestra que todo haya terminado. Tampoco descarta un embarazo ectópico, fuera del útero. Si ningún ultrasonido (ecografía) ha mostrado el embarazo dentro del útero, pida análisis de sangre.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '¿Un médico, una enfermera o una partera (midwife) le ha dicho que este embarazo no va a continuar, y usted se siente bien? Entonces llame hoy mismo a {clinic}. Pero si esto le pasa {late-weeks}, busque ayuda médica ahora mismo.',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        'No tiene que mirarlo ni guardarlo. Si quiere guardarlo, use un recipiente limpio.',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: 'Diga qué vio, cuándo, y cuánto sangra ahora.',
      // tissue sac lump grey white stringy membrane passed something
      also: 'tejido saco bolsa bolsita grumo gris blanco hebras membrana me salio algo carne pedazo trozo',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        'salio tejido, me salio tejido, tejido gris, tejido blanco, salio el saco, salio la bolsa, salio una bolsita, me salio algo, salio algo, salio el bebe, salio el feto, pedazo de carne, trozo de carne, bola de carne, como carne',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: 'Sale de pronto mucho líquido',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        'Que salga de pronto mucho líquido, claro o con sangre, puede ser señal de un aborto espontáneo. Por sí mismo no puede decirle que el embarazo ha terminado. Un ultrasonido (ecografía) sí puede.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '¿Un médico, una enfermera o una partera (midwife) le ha dicho que este embarazo no va a continuar, y usted se siente bien? Entonces llame hoy mismo a {clinic}. Pero si esto le pasa {late-weeks}, busque ayuda médica ahora mismo.',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: 'Diga cuándo salió, de qué color era y cuántas semanas de embarazo tiene.',
      // water waters broke leaking wet clear fluid gush
      also: 'agua rompi aguas fuente rota mojada liquido transparente chorro goteo',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers:
        'rompi fuente, se me rompio la fuente, rompi aguas, rotura de aguas, se rompio la bolsa, pierdo liquido, perdiendo liquido, salio mucho liquido, chorro de liquido, chorro de agua, sale agua, salio agua, goteo de liquido, liquido amniotico',
    },
  },
};
