// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const limits = {
  // Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.
  'any-bleeding':
    'Ligue hoje para {clinic} por qualquer sangramento na gravidez, mesmo que pare. Se sangrar {late-weeks}, procure ajuda médica agora mesmo.',
  // Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.
  'bleeding': 'Procure ajuda médica agora mesmo, se sentir que vai desmaiar, ou se {pad}. Faça o mesmo se {clot-now}.',
  // Get help now for any bleeding or belly pain {late-weeks}.
  'late': 'Procure ajuda médica agora mesmo por qualquer sangramento ou dor na barriga {late-weeks}.',
  // Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.
  'pain':
    'Procure ajuda médica agora mesmo em caso de dor na barriga repentina ou muito forte, dor na parte de baixo, de um lado só, ou dor no ombro, na ponta. Pode ser uma gravidez ectópica: uma gravidez fora do útero.',
  // Get help now if {pad}, or if you feel faint.
  'pad-or-faint': 'Procure ajuda médica imediatamente se {pad}, ou se sentir que vai desmaiar.',
  // Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.
  'pad-or-pain':
    'Procure ajuda médica imediatamente se {pad}. Faça o mesmo em caso de dor muito forte ou de um lado só, dor no ombro, na ponta, ou se sentir que vai desmaiar.',
  // Get help now for a temperature of {fever}, or if you feel very unwell.
  'fever-or-unwell': 'Procure ajuda médica imediatamente se a temperatura for de {fever}, ou se passar muito mal.',
  // Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.
  'known-ectopic':
    'Procure ajuda médica agora mesmo em caso de dor nova, repentina ou cada vez mais forte, de dor no ombro, na ponta, ou se sentir que vai desmaiar.',
  // Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.
  'infection':
    'Procure ajuda médica imediatamente se a temperatura for de {fever}, se tiver calafrios com tremores ou corrimento com mau cheiro. Faça o mesmo se passar muito mal, mesmo sem febre.',
  // Get help now if you faint, nearly faint, look very pale, or your heart races.
  'faint':
    'Procure ajuda médica imediatamente se desmaiar ou quase desmaiar, se a pele estiver muito pálida, ou se o coração disparar.',
  // Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
  'mood':
    'Procure ajuda agora mesmo, se pensa em acabar com a própria vida ou em se machucar. Se está em perigo ou não se sente em segurança, {call}. Está em segurança por enquanto? Então {crisis}.',
};

export const thresholds = {
  'pad': {
    // you soak a full-size pad in one hour or less
    words: 'o sangue encharcar um absorvente grande em uma hora ou menos',
  },
  'clot-now': {
    // you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot
    words:
      'sair um coágulo de 4 cm (1,5 polegada, como uma bola de pingue-pongue) ou maior, ou se saírem coágulos de qualquer tamanho, um atrás do outro',
  },
  'clot-today': {
    // a clot of about 3 cm (1.2 inches, a bottle cap)
    words: 'um coágulo de cerca de 3 cm (1,2 polegada, como a tampinha de rosca de uma garrafa de água descartável)',
  },
  'fever': {
    // 38.0 °C (100.4 °F) or more
    words: '38,0 °C (100,4 °F) ou mais',
  },
  'bleeding-weeks': {
    // more than 2 weeks
    words: 'mais de 2 semanas',
  },
  'late-weeks': {
    // at 12 weeks pregnant or more
    words: 'com 12 semanas de gravidez ou mais',
  },
  'test-weeks': {
    // 3 weeks
    words: '3 semanas',
  },
  'first-period': {
    // about 4 to 8 weeks
    words: 'cerca de 4 a 8 semanas',
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
    words: 'cerca de 7 a 14 dias depois',
  },
};
