// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const limits = {
  // Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.
  'any-bleeding':
    'Appelez {clinic} aujourd’hui pour tout saignement pendant la grossesse, même s’il s’arrête. Si vous saignez et que {late-weeks}, demandez de l’aide médicale tout de suite.',
  // Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.
  'bleeding':
    'Demandez de l’aide médicale tout de suite si vous avez l’impression que vous allez vous évanouir, ou si {pad}. Faites de même si {clot-now}.',
  // Get help now for any bleeding or belly pain {late-weeks}.
  'late': 'Demandez de l’aide médicale tout de suite pour tout saignement ou douleur au ventre, si {late-weeks}.',
  // Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.
  'pain':
    'Demandez de l’aide médicale tout de suite pour une douleur au ventre soudaine ou très forte, ou une douleur en bas d’un seul côté ou au bout de l’épaule. Ce peut être une grossesse extra-utérine : hors de l’utérus.',
  // Get help now if {pad}, or if you feel faint.
  'pad-or-faint':
    'Demandez de l’aide médicale tout de suite si {pad}, ou si vous avez l’impression que vous allez vous évanouir.',
  // Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.
  'pad-or-pain':
    'Demandez de l’aide médicale tout de suite si {pad}. Faites de même pour une douleur très forte, d’un seul côté ou au bout de l’épaule, ou si vous avez l’impression que vous allez vous évanouir.',
  // Get help now for a temperature of {fever}, or if you feel very unwell.
  'fever-or-unwell':
    'Demandez de l’aide médicale tout de suite si votre température est de {fever}, ou si vous vous sentez très mal.',
  // Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.
  'known-ectopic':
    'Demandez de l’aide médicale tout de suite pour une douleur nouvelle, soudaine ou qui augmente, une douleur au bout de l’épaule, ou si vous avez l’impression que vous allez vous évanouir.',
  // Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.
  'infection':
    'Demandez de l’aide médicale tout de suite pour une température de {fever}, des frissons avec tremblements ou des pertes vaginales qui sentent mauvais. Faites de même si vous vous sentez très mal, même sans fièvre.',
  // Get help now if you faint, nearly faint, look very pale, or your heart races.
  'faint':
    'Demandez de l’aide médicale tout de suite si vous vous évanouissez, si vous êtes sur le point de vous évanouir, si votre peau est très pâle, ou si votre cœur bat très vite.',
  // Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
  'mood':
    'Demandez de l’aide tout de suite si vous pensez à mettre fin à votre vie ou à vous faire du mal. Si vous êtes en danger ou ne vous sentez pas en sécurité, {call}. Si vous êtes en sécurité pour le moment, {crisis}.',
};

export const thresholds = {
  'pad': {
    // you soak a full-size pad in one hour or less
    words: 'le sang imbibe entièrement une grande serviette hygiénique en une heure ou moins',
  },
  'clot-now': {
    // you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot
    words:
      'vous perdez un caillot de 4 cm (1,5 pouce, comme une balle de ping-pong) ou plus, ou si des caillots de toute taille sortent l’un après l’autre',
  },
  'clot-today': {
    // a clot of about 3 cm (1.2 inches, a bottle cap)
    words: 'un caillot d’environ 3 cm (1,2 pouce, comme le petit bouchon à vis d’une bouteille d’eau jetable)',
  },
  'fever': {
    // 38.0 °C (100.4 °F) or more
    words: '38,0 °C (100,4 °F) ou plus',
  },
  'bleeding-weeks': {
    // more than 2 weeks
    words: 'plus de 2 semaines',
  },
  'late-weeks': {
    // at 12 weeks pregnant or more
    words: 'vous êtes enceinte de 12 semaines ou plus (depuis le premier jour de vos dernières règles)',
  },
  'test-weeks': {
    // 3 weeks
    words: '3 semaines',
  },
  'first-period': {
    // about 4 to 8 weeks
    words: 'environ 4 à 8 semaines',
  },
  'period-weeks': {
    // 8 weeks
    words: '8 semaines',
  },
  'no-bleeding-hours': {
    // 24 hours
    words: '24 heures',
  },
  'rescan-days': {
    // about 7 to 14 days later
    words: 'environ 7 à 14 jours plus tard',
  },
};
