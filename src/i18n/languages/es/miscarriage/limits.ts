// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const limits = {
  // Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.
  'any-bleeding':
    'Llame hoy mismo a {clinic} por cualquier sangrado en el embarazo, aunque pare. Si sangra {late-weeks}, busque ayuda médica ahora mismo.',
  // Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.
  'bleeding': 'Busque ayuda médica ahora mismo si siente que se va a desmayar, o si {pad}. Haga lo mismo si {clot-now}.',
  // Get help now for any bleeding or belly pain {late-weeks}.
  'late': 'Busque ayuda médica ahora mismo por cualquier sangrado o dolor de vientre {late-weeks}.',
  // Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.
  'pain':
    'Busque ayuda médica ahora mismo si el dolor de vientre es repentino o muy fuerte, si le duele abajo, de un solo lado, o si le duele el hombro en la punta. Podría ser un embarazo ectópico: un embarazo fuera del útero.',
  // Get help now if {pad}, or if you feel faint.
  'pad-or-faint': 'Busque ayuda médica ahora mismo si {pad}, o si siente que se va a desmayar.',
  // Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.
  'pad-or-pain':
    'Busque ayuda médica ahora mismo si {pad}. Haga lo mismo si tiene un dolor muy fuerte o de un solo lado, si le duele la punta del hombro o si siente que se va a desmayar.',
  // Get help now for a temperature of {fever}, or if you feel very unwell.
  'fever-or-unwell': 'Busque ayuda médica ahora mismo si tiene una temperatura de {fever}, o si se siente muy mal.',
  // Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.
  'known-ectopic':
    'Busque ayuda médica ahora mismo si tiene un dolor nuevo, repentino o que aumenta, si le duele la punta del hombro, o si siente que se va a desmayar.',
  // Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.
  'infection':
    'Busque ayuda médica ahora mismo si tiene una temperatura de {fever}, escalofríos con temblores o un flujo que huele mal. Haga lo mismo si se siente muy mal, aunque no tenga fiebre.',
  // Get help now if you faint, nearly faint, look very pale, or your heart races.
  'faint':
    'Busque ayuda médica ahora mismo si se desmaya o casi se desmaya, si tiene la piel muy pálida, o si el corazón le late muy rápido.',
  // Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
  'mood':
    'Busque ayuda ahora mismo si piensa en quitarse la vida o en hacerse daño. Si corre peligro o no se siente a salvo, {call}. Si por ahora está a salvo, {crisis}.',
};

export const thresholds = {
  'pad': {
    // you soak a full-size pad in one hour or less
    words: 'la sangre empapa una toalla sanitaria (compresa) grande en una hora o menos',
  },
  'clot-now': {
    // you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot
    words:
      'sale un coágulo de 4 cm (1.5 pulgadas, como una pelota de ping-pong) o más grande, o si salen coágulos de cualquier tamaño, uno tras otro',
  },
  'clot-today': {
    // a clot of about 3 cm (1.2 inches, a bottle cap)
    words: 'un coágulo de unos 3 cm (1.2 pulgadas, como la tapa de rosca de una botella de agua desechable)',
  },
  'fever': {
    // 38.0 °C (100.4 °F) or more
    words: '38.0 °C (100.4 °F) o más',
  },
  'bleeding-weeks': {
    // more than 2 weeks
    words: 'más de 2 semanas',
  },
  'late-weeks': {
    // at 12 weeks pregnant or more
    words: 'con 12 semanas de embarazo o más',
  },
  'test-weeks': {
    // 3 weeks
    words: '3 semanas',
  },
  'first-period': {
    // about 4 to 8 weeks
    words: 'unas 4 a 8 semanas',
  },
  'period-weeks': {
    // 8 weeks
    words: '8 semanas',
  },
  'no-bleeding-hours': {
    // 24 hours
    words: '24 horas',
  },
  'rescan-days': {
    // about 7 to 14 days later
    words: 'unos 7 a 14 días después',
  },
};
