// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const limits = {
  // Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.
  'any-bleeding':
    'Zadzwoń jeszcze dzisiaj ({clinic}) przy każdym krwawieniu w ciąży, nawet jeśli już ustało. Jeśli krwawisz, {late-weeks}, natychmiast wezwij pomoc medyczną.',
  // Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.
  'bleeding': 'Natychmiast wezwij pomoc medyczną, jeśli robi ci się słabo albo jeśli {pad}. Zrób to samo, jeśli {clot-now}.',
  // Get help now for any bleeding or belly pain {late-weeks}.
  'late': 'Natychmiast wezwij pomoc medyczną przy każdym krwawieniu lub bólu brzucha, {late-weeks}.',
  // Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.
  'pain':
    'Natychmiast wezwij pomoc medyczną przy nagłym lub silnym bólu brzucha, bólu w dole brzucha po jednej stronie lub na szczycie barku. To może być ciąża pozamaciczna: taka, która rozwija się poza macicą.',
  // Get help now if {pad}, or if you feel faint.
  'pad-or-faint': 'Natychmiast wezwij pomoc medyczną, jeśli {pad} albo jeśli robi ci się słabo.',
  // Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.
  'pad-or-pain':
    'Natychmiast wezwij pomoc medyczną, jeśli {pad}. Zrób to samo przy silnym bólu, bólu po jednej stronie, bólu na szczycie barku lub gdy robi ci się słabo.',
  // Get help now for a temperature of {fever}, or if you feel very unwell.
  'fever-or-unwell': 'Natychmiast wezwij pomoc medyczną, jeśli temperatura wynosi {fever} albo czujesz się bardzo źle.',
  // Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.
  'known-ectopic':
    'Natychmiast wezwij pomoc medyczną przy nowym, nagłym lub coraz silniejszym bólu, przy bólu na szczycie barku lub gdy robi ci się słabo.',
  // Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.
  'infection':
    'Natychmiast wezwij pomoc medyczną, jeśli temperatura wynosi {fever}, masz silne dreszcze lub wydzielina z pochwy brzydko pachnie. Zrób to samo, jeśli czujesz się bardzo źle, nawet bez gorączki.',
  // Get help now if you faint, nearly faint, look very pale, or your heart races.
  'faint':
    'Natychmiast wezwij pomoc medyczną, jeśli mdlejesz, czujesz, że zaraz zemdlejesz, masz bardzo bladą skórę albo serce bije ci bardzo szybko.',
  // Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
  'mood':
    'Natychmiast wezwij pomoc, jeśli myślisz o odebraniu sobie życia lub zrobieniu sobie krzywdy. Jeśli jesteś w niebezpieczeństwie lub nie czujesz się bezpiecznie, {call}. Czujesz się na razie bezpiecznie? Wtedy {crisis}.',
};

export const thresholds = {
  'pad': {
    // you soak a full-size pad in one hour or less
    words: 'cała podpaska nasiąka krwią w godzinę lub szybciej',
  },
  'clot-now': {
    // you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot
    words:
      'z pochwy wychodzi skrzep, który ma 4 cm (1,5 cala, jak piłeczka pingpongowa) lub więcej, albo wychodzi skrzep za skrzepem',
  },
  'clot-today': {
    // a clot of about 3 cm (1.2 inches, a bottle cap)
    words: 'skrzep, który ma około 3 cm (1,2 cala, jak nakrętka od butelki)',
  },
  'fever': {
    // 38.0 °C (100.4 °F) or more
    words: '38,0 °C (100,4 °F) lub więcej',
  },
  'bleeding-weeks': {
    // more than 2 weeks
    words: 'dłużej niż 2 tygodnie',
  },
  'late-weeks': {
    // at 12 weeks pregnant or more
    words: 'gdy ciąża trwa 12 tygodni lub dłużej',
  },
  'test-weeks': {
    // 3 weeks
    words: '3 tygodnie',
  },
  'first-period': {
    // about 4 to 8 weeks
    words: 'od około 4 do 8 tygodni',
  },
  'period-weeks': {
    // 8 weeks
    words: '8 tygodni',
  },
  'no-bleeding-hours': {
    // 24 hours
    words: '24 godziny',
  },
  'rescan-days': {
    // about 7 to 14 days later
    words: 'po około 7–14 dniach',
  },
};
