// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: 'Su cuerpo después',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: 'Pruebas, hormonas, la regla, la leche, el cansancio y la vuelta al trabajo',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: 'La prueba de embarazo sigue siendo positiva. ¿Qué significa?',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        'Si sigue siendo positiva {test-weeks} después del aborto espontáneo, llame hoy mismo a {clinic}. Puede significar que una parte del embarazo sigue en el útero.',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        'También puede ser un embarazo ectópico, que crece fuera del útero. O puede ser un embarazo molar, en el que la placenta crece de una forma poco común. Cada uno necesita atención.',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        'Antes de ese plazo, algunas personas todavía dan positivo después de que su embarazo ha terminado. Si su equipo médico le dio otro día para la prueba, siga ese día.',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: 'prueba casera linea hcg positivo despues del aborto semanas despues test sigue positivo',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: '¿Cuándo desaparece la hormona del embarazo?',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        'Puede tardar algunas semanas, y más si el nivel era alto. La hormona se llama hCG.',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        'Si baja despacio, hacen falta más pruebas. Puede que una parte del embarazo siga en el útero, o que sea ectópico: fuera del útero. Vaya a todos los análisis de sangre, aunque se sienta bien.',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        'Si una prueba en casa sigue siendo positiva {test-weeks} después del aborto espontáneo, llame hoy mismo a {clinic}.',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: 'hcg cero nivel baja lento cuanto tarda negativa beta',
    },
    'first-period': {
      // When will my period come back?
      ask: '¿Cuándo me vendrá la regla?',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        'Lo más frecuente es que venga {first-period} después del aborto espontáneo. Si no ha venido {period-weeks} después, consulte a {clinic} o a su médico.',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        'Puede quedarse embarazada antes de esa primera regla. Si no quiere, pregunte ahora por los métodos anticonceptivos. Vea: {#not-trying}',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        'Llame hoy mismo a {clinic} si no sabe con certeza si es la regla. Haga lo mismo si el sangrado disminuye y después aumenta.',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: 'regla periodo ciclo menstruacion volver retraso no me baja no me viene ovulacion fertil',
    },
    'healing': {
      // How long does healing take?
      ask: '¿Cuánto tarda la recuperación?',
      answer: [
        // Your body will often need a few weeks. Your feelings may need less time, or much more.
        'El cuerpo suele necesitar algunas semanas. Los sentimientos pueden necesitar menos tiempo, o mucho más.',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        'Llame hoy mismo a {clinic} si el sangrado dura {bleeding-weeks}, o si disminuye y después aumenta. Lo más frecuente es que la regla venga {first-period} después.',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        'Si no puede trabajar, dormir o cuidar de otras personas, llame también hoy mismo. Vea: {#when-help-feelings}',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: 'recuperacion recuperarse mejorar cansancio cuanto tiempo volver a ser yo semanas sanar',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: '¿Cuándo puedo volver al trabajo, al deporte o a nadar?',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        'No hay un día fijo: vuelva cuando sienta que puede, salvo que su equipo médico le diga que espere. Algunas personas necesitan un día o dos, y otras semanas.',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        'Empiece poco a poco. Si sangra más cuando está de pie, pare y descanse. Si no disminuye, llame hoy mismo a {clinic}.',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        'No nade mientras sangre. Después del tratamiento de un embarazo ectópico (fuera del útero), pregunte primero.',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: 'gimnasio ejercicio correr cargar peso deporte trabajo volver nadar piscina alberca',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: 'Tengo mucho cansancio y me quedo sin aire al subir escaleras. ¿Es por el sangrado?',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        'Puede ser: perder mucha sangre puede dejarle con poco hierro. Llame hoy mismo a {clinic} y pida un análisis de sangre.',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        'También puede tener dolores de cabeza, o la piel más pálida de lo habitual. En piel oscura se ve en los labios, las encías o las palmas de las manos.',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        'Busque ayuda médica ahora mismo si siente que se va a desmayar, tiene la piel muy pálida o el corazón le late muy rápido. Haga lo mismo si le duele el pecho, o si le cuesta respirar en reposo.',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: 'anemia hierro bajo agotada mareo corazon palpitaciones debil debilidad cansada',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: '¿Tendré leche, y cuándo dejan de doler los pechos?',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        'La leche puede llegar después de una pérdida a partir de unas 16 semanas, a menudo del segundo al quinto día. Antes de esas semanas, el dolor de los pechos se alivia cuando baja la hormona.',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        'Use un sostén (sujetador) firme de día y de noche, y compresas frías. Si siente los pechos demasiado llenos, saque un poco de leche, lo necesario para sentir alivio y no más. Pregunte pronto por una medicina que detiene la leche.',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        'Un pecho caliente, enrojecido y con dolor necesita una llamada hoy mismo a {clinic}. Si tiene fiebre, busque ayuda médica ahora mismo.',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: 'leche lactancia pechos senos gotean congestion mastitis duelen cortar la leche',
    },
  },
};
