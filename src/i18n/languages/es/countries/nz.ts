// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You can text 111 if you signed up with the Police before.
  silent:
    '¿Es una persona sorda o no puede hablar? Puede enviar un mensaje de texto al 111 si antes se inscribió con la policía.',
  // the emergency department
  department: 'a Urgencias del hospital (Emergency Department)',
  advice: [
    {
      // Healthline
      name: 'Healthline',
      phone: {},
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In New Zealand, the law on work counts a loss in the first 20 weeks as a miscarriage.
        'En Nueva Zelanda, la ley del trabajo cuenta como aborto espontáneo (miscarriage) una pérdida en las primeras 20 semanas.',
      ],
    },
    'leave': {
      words: [
        // In New Zealand, it is paid. You can take up to three days of bereavement leave, and so can your partner. Ask your employer if you are new in the job.
        'En Nueva Zelanda, es pagado. Puede tomar hasta tres días de permiso por duelo (bereavement leave), y su pareja también. Pregunte en su trabajo si empezó hace poco.',
      ],
    },
    'repeat-tests': {
      words: [
        // In New Zealand, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'En Nueva Zelanda, se aconseja desde 2025 ofrecer pruebas completas después de dos pérdidas antes de las 20 semanas. No tienen que ser seguidas.',
      ],
    },
    'remains': {
      words: [
        // In New Zealand, no law says what must happen after a loss before 20 weeks. Ask your hospital if you would like to take what passed home, or bury it.
        'En Nueva Zelanda, ninguna ley dice qué debe hacerse después de una pérdida antes de las 20 semanas. Pregunte en el hospital si quiere llevarse a casa lo que salió, o enterrarlo.',
      ],
    },
  },
};
