// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. Use the National Relay Service, or dial 106 on a TTY.
  silent:
    '¿Es una persona sorda o no puede hablar? No se puede enviar un mensaje de texto al 000. Use el National Relay Service o, en un TTY, marque 106.',
  // The National Relay Service can call 000 for you. A TTY is a textphone.
  silentMore: 'El National Relay Service puede llamar al 000 por usted. Un TTY es un teléfono de texto.',
  // the emergency department
  department: 'a Urgencias del hospital (Emergency Department)',
  advice: [
    {
      // 1800MEDICARE
      name: '1800MEDICARE',
      phone: {},
      // Day and night
      hours: 'De día y de noche',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        'En Australia, una pérdida antes de las 20 semanas se llama aborto espontáneo (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        'En Australia, es pagado, salvo si su trabajo es eventual (casual). Puede tomar dos días de permiso por duelo (compassionate leave), y su pareja también.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'En Australia, se aconseja desde 2025 ofrecer pruebas completas después de dos pérdidas antes de las 20 semanas. No tienen que ser seguidas.',
      ],
    },
  },
};
