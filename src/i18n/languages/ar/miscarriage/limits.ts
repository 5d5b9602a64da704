// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const limits = {
  // Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.
  'any-bleeding':
    'اتصلي ب{clinic} اليوم عند أيّ نزول دم في الحمل، حتى لو توقّف. إذا نزل دم {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
  // Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.
  'bleeding': 'اطلبي المساعدة الطبية فورًا إذا شعرتِ بقرب الإغماء، أو إذا {pad}. وكذلك إذا {clot-now}.',
  // Get help now for any bleeding or belly pain {late-weeks}.
  'late': 'اطلبي المساعدة الطبية فورًا عند أيّ نزول دم أو ألم في البطن {late-weeks}.',
  // Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.
  'pain':
    'اطلبي المساعدة الطبية فورًا عند ألم مفاجئ أو شديد في البطن، أو ألم في أسفل البطن من جهة واحدة، أو في طرف الكتف. قد يكون حملًا خارج الرحم.',
  // Get help now if {pad}, or if you feel faint.
  'pad-or-faint': 'اطلبي المساعدة الطبية فورًا إذا {pad}، أو إذا شعرتِ بقرب الإغماء.',
  // Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.
  'pad-or-pain':
    'اطلبي المساعدة الطبية فورًا إذا {pad}. وكذلك عند ألم شديد، أو ألم في جهة واحدة أو في طرف الكتف، أو إذا شعرتِ بقرب الإغماء.',
  // Get help now for a temperature of {fever}, or if you feel very unwell.
  'fever-or-unwell': 'اطلبي المساعدة الطبية فورًا إذا كانت حرارتكِ {fever}، أو شعرتِ بأنكِ مريضة جدًا.',
  // Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.
  'known-ectopic': 'اطلبي المساعدة الطبية فورًا عند ألم جديد أو مفاجئ أو متزايد، أو ألم في طرف الكتف، أو إذا شعرتِ بقرب الإغماء.',
  // Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.
  'infection':
    'اطلبي المساعدة الطبية فورًا إذا كانت حرارتكِ {fever}، أو ارتجفتِ، أو خرجت إفرازات كريهة الرائحة. وكذلك إذا شعرتِ بأنكِ مريضة جدًا، حتى من دون حرارة.',
  // Get help now if you faint, nearly faint, look very pale, or your heart races.
  'faint': 'اطلبي المساعدة الطبية فورًا إذا أُغمي عليكِ أو كدتِ تفقدين الوعي، أو شحب لونكِ كثيرًا، أو كان قلبكِ يدقّ بسرعة كبيرة.',
  // Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
  'mood':
    'اطلبي المساعدة فورًا إذا كنتِ تفكّرين في إنهاء حياتكِ أو إيذاء نفسكِ. إذا كنتِ في خطر أو لا تشعرين بالأمان، {call}. هل أنتِ في أمان الآن؟ إذن {crisis}.',
};

export const thresholds = {
  'pad': {
    // you soak a full-size pad in one hour or less
    words: 'تشبّعت فوطة صحية كاملة بالدم خلال ساعة واحدة أو أقل',
  },
  'clot-now': {
    // you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot
    words: 'خرجت قطعة دم متجمّد حجمها 4 سم (1.5 بوصة، مثل كرة البينغ بونغ) أو أكبر، أو خرجت قطع دم واحدة بعد الأخرى',
  },
  'clot-today': {
    // a clot of about 3 cm (1.2 inches, a bottle cap)
    words: 'قطعة دم متجمّد حجمها نحو 3 سم (1.2 بوصة، مثل غطاء زجاجة ماء)',
  },
  'fever': {
    // 38.0 °C (100.4 °F) or more
    words: '⁦38.0 °C⁩ (⁦100.4 °F⁩) أو أكثر',
  },
  'bleeding-weeks': {
    // more than 2 weeks
    words: 'أكثر من أسبوعين',
  },
  'late-weeks': {
    // at 12 weeks pregnant or more
    words: 'وعمر حملكِ 12 أسبوعًا أو أكثر',
  },
  'test-weeks': {
    // 3 weeks
    words: '3 أسابيع',
  },
  'first-period': {
    // about 4 to 8 weeks
    words: 'نحو 4 إلى 8 أسابيع',
  },
  'period-weeks': {
    // 8 weeks
    words: '8 أسابيع',
  },
  'no-bleeding-hours': {
    // 24 hours
    words: '24 ساعة',
  },
  'rescan-days': {
    // about 7 to 14 days later
    words: 'بعد نحو 7 إلى 14 يومًا',
  },
};
