// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: 'Intentar otro embarazo, o no',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: 'Cuándo, ácido fólico, si puede volver a ocurrir, pruebas, métodos anticonceptivos',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: 'Si quiero intentar otro embarazo, ¿cuándo puedo?',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        'La mayoría puede intentarlo cuando el sangrado ha parado y siente que es el momento. No hay prisa. Antes se aconsejaba esperar seis meses. Un gran estudio posterior no encontró más riesgo al intentarlo en los tres meses siguientes.',
        // Ask your team first if you had:
        'Pregunte primero a su equipo médico si tuvo:',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            'un embarazo ectópico, que crece fuera del útero. Suelen ser tres meses de espera después del metotrexato, una medicina. Después de otra atención suelen ser dos reglas completas.',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            'un embarazo molar, en el que la placenta crece de una forma poco común. No se quede embarazada hasta que terminen los análisis de control.',
            // any other illness or treatment that worries you.
            'cualquier otra enfermedad o tratamiento que le preocupe.',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: 'otra vez embarazada quedar embarazada esperar cuanto tiempo proximo embarazo seis meses buscar embarazo',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: '¿Debo tomar ácido fólico?',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        'Sí, si puede quedarse embarazada otra vez. Empiece ahora, y siga durante los primeros meses. El ácido fólico es una vitamina.',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        'Pregunte a {clinic} o a un farmacéutico si necesita uno más fuerte, como algunas personas. La diabetes, la epilepsia, o un problema de la columna en la familia pueden ser un motivo.',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        'Después del metotrexato, una medicina para el embarazo ectópico (fuera del útero), no lo tome todavía. Espere hasta que su equipo médico le diga que puede.',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: 'vitaminas suplementos prenatales folato vitamina D acido folico antes del embarazo',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: '¿Volverá a ocurrir?',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        'A la mayoría de las personas, no. Después de una o dos pérdidas, la mayoría llega a tener un embarazo sano. Nadie puede prometérselo.',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        'La probabilidad de otra pérdida sí aumenta con cada una. Menos de 1 de cada 100 personas tiene tres o más. Después de dos, pida un plan. Vea: {#tests-offered}',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        'Después de un embarazo ectópico, que crece fuera del útero, uno nuevo también podría ser ectópico. Si la prueba es positiva y tiene dolor o sangrado, vaya ahora mismo {department}.',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: 'otro aborto probabilidad riesgo proxima vez recurrente repetido ectopico antes otra vez',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: '¿Cuándo se ofrecen pruebas para buscar una causa?',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        'Pida un plan después de dos pérdidas. Algunos servicios ofrecen entonces pruebas completas. Otros empiezan después de tres, o antes si sospechan una causa distinta del azar. En muchos lugares, las pérdidas no tienen que ser seguidas.',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        'Puede que las pruebas no encuentren una causa.',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: 'recurrente repetidos estudios dos tres abortos analisis de sangre razon causa',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: '¿Y si ahora no quiero quedarme embarazada?',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        'Si tiene relaciones sexuales que podrían llevar a un embarazo, use un método anticonceptivo desde la primera vez. Puede quedarse embarazada antes de que venga la próxima regla.',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        'Pregunte a {clinic} qué métodos le convienen, y cuándo puede empezar cada uno. Antes de tener relaciones sexuales, espere a que pare el sangrado, y más si su equipo médico se lo dice.',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        'Puede que quiera un embarazo más adelante, o nunca. No tiene que explicárselo a nadie.',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: 'anticonceptivos anticoncepcion pildora condon preservativo DIU evitar embarazo ovulacion cuidarme',
    },
  },
};
