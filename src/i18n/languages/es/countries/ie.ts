// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: 'El 999 también funciona.',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, your address and your Eircode.
  silent:
    '¿Es una persona sorda o no puede hablar? Envíe un mensaje de texto al 112 desde un teléfono irlandés. Escriba en inglés qué pasa, su dirección y su Eircode (código postal).',
  // the emergency department
  department: 'a Urgencias del hospital (Emergency Department)',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: 'su médico de cabecera (GP), su partera (midwife) o su hospital de maternidad',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        'En Irlanda, una pérdida antes de las 23 semanas se llama aborto espontáneo (miscarriage). A partir de las 23 semanas, o de un peso de 400 g, se llama “stillbirth”: un bebé que nace sin vida. Esto cambió el 16 de septiembre de 2024, y muchas páginas todavía dicen 24 semanas.',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        'En Irlanda, la última vez que lo leímos, ninguna ley daba un permiso después de un aborto espontáneo, con o sin sueldo. Pregunte en su trabajo qué ofrecen. A partir de las 23 semanas, pregunte también por el permiso de maternidad.',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        'En Irlanda, puede preguntar en la maternidad de su hospital por el equipo de duelo (bereavement team). Pregunte si hay un certificado o un libro de recuerdo.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        'En Irlanda, las pruebas se ofrecen casi siempre después de dos pérdidas seguidas. Una encuesta de 2023 encontró que los hospitales no hacen todos lo mismo: pregunte en el suyo.',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        'En Irlanda, quienes reciben los servicios de maternidad no pagan por ir a Urgencias. Pregunte en el hospital si esto vale para su visita.',
      ],
    },
  },
};
