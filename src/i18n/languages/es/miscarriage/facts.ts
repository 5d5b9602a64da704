// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const neutral = {
  'week-limit': {
    words: [
      // The exact week limit differs between countries. Your clinic can tell you which one is used where you live.
      'El límite exacto de semanas varía de un país a otro. Su equipo médico puede decirle cuál se usa donde vive.',
    ],
  },
  'leave': {
    words: [
      // That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.
      'Depende de la ley y de su trabajo. Algunas leyes dan un permiso después de un aborto espontáneo, con o sin sueldo, y otras no dan ninguno. Pregunte en su trabajo qué permiso puede tomar, y si es pagado.',
    ],
  },
  'remembering': {
    words: [
      // That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.
      'Depende de dónde vive: algunos países lo dan después de una pérdida temprana, y otros no. Pregunte a su equipo médico qué hay.',
    ],
  },
  'repeat-tests': {
    words: [
      // How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.
      'Cuántas pérdidas hacen falta varía de un país a otro, e incluso de un hospital a otro. Pregunte a su equipo médico qué se hace donde vive.',
    ],
  },
  'rhesus': {
    words: [
      // Ask your team today what is done where you are.
      'Pregunte hoy mismo a su equipo médico qué se hace donde está.',
    ],
  },
  'pregnancy-unit': {
    words: [
      // Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.
      'Algunos hospitales tienen una unidad de embarazo temprano (Early Pregnancy Unit). Pregunte a su equipo médico si hay una cerca, y si puede llamar usted directamente.',
    ],
  },
  'cost': {
    words: [
      // What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.
      'Lo que se paga varía de un país a otro. En muchos, la atención de emergencia se da antes de que nadie pida un pago.',
    ],
  },
  'privacy': {
    words: [
      // Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.
      'Las leyes varían de un país a otro. Si tiene preocupación, pregunte por sus derechos en una línea gratuita de ayuda legal, pero reciba atención primero.',
    ],
  },
  'remains': {
    words: [
      // The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.
      'Las normas sobre el entierro varían de un país a otro, y según las semanas de embarazo. El hospital puede decirle qué se puede hacer.',
    ],
  },
};
