// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Why it happened
  title: 'Por qué ocurrió',
  // Causes, blame, how often it happens, and if it can be prevented
  summary: 'Causas, culpa, con qué frecuencia ocurre, y si se puede prevenir',
  questions: {
    'did-i-cause-it': {
      // Did I cause it?
      ask: '¿Lo causé yo?',
      answer: [
        // You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:
        'Casi con total seguridad, no. La mayoría de las pérdidas tempranas empieza con un cambio al azar que nadie podía haber evitado. Estas cosas no causan un aborto espontáneo:',
        {
          list: [
            // exercise, sex, lifting or bending
            'el ejercicio, las relaciones sexuales, cargar peso o agacharse',
            // work, or a long time sitting or standing
            'el trabajo, o mucho tiempo en posición sentada o de pie',
            // flying, or spicy food
            'viajar en avión, o comer picante',
            // a bad day, a shock or a worry.
            'un mal día, un susto o una preocupación.',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        'No se debe culpar a nadie por sentir estrés. En una encuesta en Estados Unidos, casi la mitad de quienes habían pasado por una pérdida sentían culpa. Sentir culpa no significa que usted haya hecho algo malo. Si este pensamiento no se va, dígaselo a alguien de confianza.',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: 'mi culpa culpable estres ejercicio sexo relaciones cargar peso trabajo volar picante susto antojo disgusto coraje bilis baño pastilla',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: 'Bebí alcohol, fumé o tomé una medicina antes de saberlo. ¿Fue esa la causa?',
      answer: [
        // If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        'Si fue una cantidad pequeña de alcohol antes de saberlo, es probable que el riesgo sea bajo. Más alcohol, y fumar, sí aumentan la probabilidad de una pérdida. Pero no pueden explicar la pérdida de una persona.',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        'Si está embarazada ahora, lo mejor es dejar las dos cosas. Pida ayuda a {clinic} para eso.',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        'De la vacuna triple viral (MMR), puesta por error, no se conoce ningún riesgo. Pregunte hoy mismo a un farmacéutico o a un médico por otras vacunas y medicinas. No deje por su cuenta una medicina recetada.',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: 'alcohol vino bebi borracha fumar cigarro tabaco vapear marihuana drogas vacuna ibuprofeno pastilla antidepresivo antes de saber que estaba embarazada',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: '¿Por qué ocurre un aborto espontáneo?',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.
        'Casi siempre ocurre por azar. Cerca de la mitad o más de las pérdidas tempranas vienen de un cambio al azar en los cromosomas. Son hilos muy finos que llevan los genes. Después de una primera pérdida, ese cambio rara vez venía heredado del padre o de la madre.',
        // Often no cause is found.
        'A menudo no se encuentra ninguna causa.',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        'Algunas cosas hacen más probable una pérdida en grupos grandes de personas. Son la edad, fumar, el alcohol, algunas infecciones, y algunas enfermedades largas que no están bien tratadas. No explican la pérdida de una persona.',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: 'por que pasa por que paso causa razon cromosomas genes edad fumar alcohol infeccion motivo',
    },
    'how-common': {
      // How often does it happen?
      ask: '¿Con qué frecuencia ocurre?',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        'Entre 10 y 20 de cada 100 embarazos conocidos terminan en un aborto espontáneo. Los estudios varían: algunos cuentan todas las pruebas positivas, y otros lo que ven las consultas.',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        'En todo el mundo, cerca de 11 de cada 100 mujeres han tenido un aborto espontáneo, y cerca de 2 de cada 100 han tenido dos. Los estudios contaron a mujeres. Le puede ocurrir a cualquier persona embarazada.',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        'La edad importa. En un gran estudio fueron cerca de 10 de cada 100 de los 25 a los 29 años. A partir de los 45 fueron más de la mitad.',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        'Estas cifras no pueden decirle qué le ocurrirá a usted. Por muy frecuente que sea, el suyo puede doler.',
      ],
      // how common chance risk odds statistics age rate
      also: 'que tan comun frecuencia probabilidad riesgo estadisticas edad porcentaje',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: '¿Puede la progesterona prevenir un aborto espontáneo?',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        'Puede ayudar a unas pocas personas. La progesterona es una hormona, y aquí es una medicina que se pone en la vagina. En algunos países se aconseja ofrecerla cuando se cumplen estas tres cosas:',
        {
          list: [
            // you are bleeding now
            'sangra ahora',
            // a scan has shown your pregnancy in the womb
            'un ultrasonido (ecografía) ha mostrado el embarazo dentro del útero',
            // you have had one miscarriage before, or more.
            'ha tenido antes un aborto espontáneo, o más.',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        'Un gran estudio no encontró un beneficio claro en el total. El beneficio estuvo en quienes tenían pérdidas anteriores. Si ya la usa, no la deje por su cuenta.',
        // Call {clinic} today and ask if it could be for you.
        'Llame hoy mismo a {clinic} y pregunte si podría servirle.',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: 'hormona tratamiento ovulos vaginales medicina parar amenaza de aborto utrogestan cyclogest progeffik',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: '¿Se puede prevenir un aborto espontáneo?',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        'La mayoría no se puede prevenir. Cuando ya ha empezado, no se puede detener. Guardar cama no lo evita.',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        'El sangrado no demuestra que haya empezado, pero necesita una llamada hoy mismo a {clinic}. A unas pocas personas les pueden ofrecer una medicina. Vea: {#progesterone}',
        // These lower the chance across large groups of people:
        'Esto reduce la probabilidad en grupos grandes de personas:',
        {
          list: [
            // not smoking
            'no fumar',
            // no alcohol, and not much caffeine
            'nada de alcohol, y poca cafeína',
            // a healthy weight
            'un peso saludable',
            // good care for any long-term illness.
            'buena atención para cualquier enfermedad larga.',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        'Si no hizo todo esto, eso no explica su pérdida.',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: 'evitar parar prevenir reposo en cama fumar alcohol cafeina cafe peso',
    },
  },
};
