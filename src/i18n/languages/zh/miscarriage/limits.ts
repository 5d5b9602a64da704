// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const limits = {
  // Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.
  'any-bleeding': '怀孕期间有任何出血，请今天就打电话给{clinic}，即使已经停了。如果{late-weeks}出血，请立即叫救护车或去急诊。',
  // Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.
  'bleeding': '立即叫救护车或去急诊：如果觉得快要晕倒，或{pad}，或{clot-now}。',
  // Get help now for any bleeding or belly pain {late-weeks}.
  'late': '立即叫救护车或去急诊：如果{late-weeks}有任何出血或肚子痛。',
  // Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.
  'pain': '立即叫救护车或去急诊：如果肚子突然痛或痛得厉害，下腹一侧痛，或肩头痛。这可能是宫外孕：怀孕长在子宫外面。',
  // Get help now if {pad}, or if you feel faint.
  'pad-or-faint': '立即叫救护车或去急诊：如果{pad}，或觉得快要晕倒。',
  // Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.
  'pad-or-pain': '立即叫救护车或去急诊：如果{pad}，或痛得厉害、只痛一侧、肩头痛，或觉得快要晕倒。',
  // Get help now for a temperature of {fever}, or if you feel very unwell.
  'fever-or-unwell': '立即叫救护车或去急诊：如果体温{fever}，或感觉病得很重。',
  // Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.
  'known-ectopic': '立即叫救护车或去急诊：如果有新的疼痛、突然疼痛或越来越痛，肩头痛，或觉得快要晕倒。',
  // Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.
  'infection': '立即叫救护车或去急诊：如果体温{fever}、发抖打寒战，或分泌物有臭味，或感觉病得很重（没有发烧也算）。',
  // Get help now if you faint, nearly faint, look very pale, or your heart races.
  'faint': '立即叫救护车或去急诊：如果晕倒、快要晕倒、脸色或嘴唇非常苍白，或心跳很快。',
  // Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
  'mood':
    '如果有结束自己生命或伤害自己的念头，请立即求助。如果您处于危险之中或觉得不安全，请{call}。如果您暂时安全，请{crisis}。',
};

export const thresholds = {
  'pad': {
    // you soak a full-size pad in one hour or less
    words: '一小时之内（或更快）湿透一整片卫生巾（不是护垫）',
  },
  'clot-now': {
    // you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot
    words: '从阴道排出4厘米（1.5英寸，约乒乓球大小）或更大的血块，或接连排出血块',
  },
  'clot-today': {
    // a clot of about 3 cm (1.2 inches, a bottle cap)
    words: '约3厘米（1.2英寸，约矿泉水瓶盖大小）的血块',
  },
  'fever': {
    // 38.0 °C (100.4 °F) or more
    words: '38.0 °C（100.4 °F）或以上',
  },
  'bleeding-weeks': {
    // more than 2 weeks
    words: '超过2周',
  },
  'late-weeks': {
    // at 12 weeks pregnant or more
    words: '怀孕满12周或以上时',
  },
  'test-weeks': {
    // 3 weeks
    words: '3周',
  },
  'first-period': {
    // about 4 to 8 weeks
    words: '约4到8周',
  },
  'period-weeks': {
    // 8 weeks
    words: '8周',
  },
  'no-bleeding-hours': {
    // 24 hours
    words: '24小时',
  },
  'rescan-days': {
    // about 7 to 14 days later
    words: '约7到14天后',
  },
};
