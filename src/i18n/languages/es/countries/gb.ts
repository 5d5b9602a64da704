// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Cannot speak? On a mobile phone, call 999, and press 55 when you are asked to. Deaf? Use 999 BSL or the Relay UK app.
  silent:
    '¿No puede hablar? En un teléfono celular o móvil, llame al 999 y pulse 55 cuando se lo pidan. ¿Es una persona sorda? Use 999 BSL o la app Relay UK.',
  // 999 BSL is a video call with a sign language interpreter. In the Relay UK app, dial 18000. You can text 999 if you signed up before.
  silentMore:
    '999 BSL es una videollamada con intérprete de lengua de signos. En la app Relay UK, marque 18000. Puede enviar un mensaje de texto al 999 si se inscribió antes.',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter:
    'En el NHS, el intérprete es gratis. Diga en inglés “Interpreter, please. Spanish.” (intérpreter, plis; spánish), y no cuelgue.',
  // A&E
  department: 'a Urgencias del hospital (A&E)',
  advice: [
    {
      // NHS 111
      name: 'NHS 111',
      names: {
        // NHS 24
        'GB-SCT': 'NHS 24',
        // NHS 111 Wales
        'GB-WLS': 'NHS 111 Wales',
      },
      phone: {},
      // England, Scotland and Wales
      where: 'Inglaterra, Escocia y Gales',
      // Day and night
      hours: 'De día y de noche',
    },
    {
      // your GP or the GP out-of-hours service
      name: 'su médico de cabecera (GP) o el servicio de guardia (GP out-of-hours service)',
      // Northern Ireland
      where: 'Irlanda del Norte',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        'En el Reino Unido, una pérdida antes de las 24 semanas se llama aborto espontáneo (miscarriage). A partir de las 24 semanas se llama “stillbirth”: un bebé que nace sin vida.',
      ],
    },
    'leave': {
      words: [
        // Yes, you can ask for time off. Whether it is paid depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        'Sí, puede pedir tiempo libre. Que sea pagado o no depende de en qué parte del Reino Unido trabaje. En Irlanda del Norte, una ley da un permiso pagado después de un aborto espontáneo desde el 6 de abril de 2026. Pregunte en su trabajo cuánto pueden tomar usted y su pareja.',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        'En Inglaterra, Escocia y Gales, pregunte en su trabajo si hay un permiso pagado. La ley está cambiando.',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        'En Inglaterra, puede pedir un certificado conmemorativo (baby loss certificate). Es gratis, y es para una pérdida antes de las 24 semanas. No es un documento legal.',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        'En Escocia hay un libro conmemorativo, el Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. Se entrega con un certificado. Es gratis, sin plazo, y no piden ninguna prueba.',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        'En Gales y en Irlanda del Norte, pregunte a su equipo médico si ya hay un certificado.',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        'En el Reino Unido, las pruebas completas se ofrecen casi siempre después de tres pérdidas en los tres primeros meses. No tienen que ser seguidas ni con la misma pareja. Pueden ofrecérselas después de dos, si su equipo médico piensa que puede haber una causa.',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        'El colegio de médicos, RCOG, apoya una consulta y las primeras pruebas después de dos pérdidas. Puede pedirlas. Escocia ha prometido una atención que aumenta con cada pérdida.',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        'Muchos hospitales del Reino Unido tienen una unidad de embarazo temprano (Early Pregnancy Unit), y a menudo puede llamar usted directamente. Pregunte a su equipo médico el número y el horario.',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Some people from abroad are charged for a hospital stay or other visits. But urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        'En Inglaterra, la atención dentro de Urgencias (A&E) es gratis para todas las personas. A algunas personas que vienen de otro país les cobran por quedarse en el hospital o por otras visitas. Pero la atención urgente no espera el pago. Gales, Escocia e Irlanda del Norte tienen sus propias normas.',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        'En el Reino Unido, ninguna ley obliga al personal a avisar a la policía de una pérdida, ni de pastillas para interrumpir un embarazo. El colegio de médicos, RCOG, dice que no deben hacerlo.',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        'En Inglaterra, puede enterrar lo que salió en casa después de una pérdida temprana, si está de acuerdo la persona dueña del terreno. Hay normas sobre la profundidad y el agua: pregunte en el hospital. Los hospitales del Reino Unido también pueden organizar un entierro o una cremación.',
      ],
    },
  },
};
