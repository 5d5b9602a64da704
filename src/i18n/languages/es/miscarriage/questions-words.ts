// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: 'Las palabras de mi informe',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: 'Amenaza, retenido, saco vacío, PUL, molar, recurrente',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: '¿Qué significan “threatened”, “inevitable”, “incomplete”, “complete” y “missed”?',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        'Cada palabra nombra un tipo de aborto espontáneo, o el temor de uno, el día de su consulta.',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '“Threatened miscarriage” (amenaza de aborto) significa que hay sangrado, y que el cuello del útero está cerrado. Muchos de estos embarazos continúan.',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '“Inevitable” (inevitable) significa sangrado con dolores como de regla, y que el cuello del útero se ha abierto. La pérdida no se puede detener.',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '“Incomplete” (incompleto) significa que ha salido una parte del tejido del embarazo, y otra parte sigue en el útero.',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '“Complete” (completo) significa que ha salido todo. Un ultrasonido (ecografía) muestra el útero vacío.',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '“Missed”, “silent” o “delayed” (retenido o diferido) significa que el embarazo ha terminado, pero no ha salido nada.',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        'Un útero vacío también puede ser un embarazo ectópico, fuera del útero. Si ningún ultrasonido ha mostrado todavía su embarazo dentro del útero, llame hoy mismo a {clinic} y pregunte.',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: 'carta informe terminos medicos retenido diferido amenaza de aborto inevitable incompleto completo significado',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: '¿Qué significan “saco vacío” (empty sac) y “huevo huero” (blighted ovum)?',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        'Los dos significan lo mismo: creció un saco, pero el embrión no creció, o dejó de crecer muy pronto. No dice nada sobre usted ni sobre su cuerpo.',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        'En su informe puede decir “anembryonic pregnancy” (embarazo anembrionario): no se ve ningún embrión. “Blighted ovum” (huevo huero) es un nombre anticuado de lo mismo.',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        'Un solo ultrasonido (ecografía) puede hacerse demasiado pronto para saberlo. Entonces se hace otro para tener seguridad. Vea: {#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: 'anembrionario huevo huero sin embrion ecografia saco gestacional carta vacio',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: '¿Por qué mi informe dice “abortion” o “products of conception”?',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        'Son palabras médicas que algunos informes todavía usan. “Spontaneous abortion” significa aborto espontáneo. No dice que usted lo eligiera, ni que hiciera algo.',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '“Products of conception” significa lo que se formó en el útero en el embarazo. “Retained” significa que una parte sigue allí.',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        'En una encuesta del Reino Unido, la mayoría no consideró aceptables palabras como estas. Puede pedir a su equipo médico que use otras.',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: 'aborto espontaneo restos retenidos legrado evacuacion carta informe historial productos de la concepcion',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: '¿Qué significan “PUL”, “ectopic”, “molar” y “recurrent”?',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        'Dicen dónde está el embarazo, cómo crece, o cuántas veces ha ocurrido una pérdida.',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '“PUL” (embarazo de localización desconocida) significa una prueba positiva, y que todavía no se ve nada en el ultrasonido (ecografía). Vea: {#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '“Ectopic” (ectópico) significa que crece fuera del útero, casi siempre en una trompa. No puede sobrevivir. Puede sangrar por dentro y poner su vida en peligro.',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '“Molar” (molar) significa que la placenta crece de una forma poco común, y el embarazo no puede sobrevivir. Es raro. Necesita análisis de control de la hormona del embarazo.',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '“Recurrent” (recurrente) significa dos pérdidas o más, o tres o más. Depende de dónde viva. Vea: {#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: 'localizacion desconocida mola hidatiforme abortos repetidos trompa carta informe',
    },
  },
};
