// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Clots and what comes out
  title: 'قطع الدم وما يخرج',
  // Small and large clots, tissue, a gush of fluid
  summary: 'قطع دم صغيرة وكبيرة، أنسجة، نزول سائل فجأة',
  symptoms: {
    'small-clots': {
      // Small clots
      name: 'قطع دم صغيرة',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        'قطع الدم الصغيرة لا تثبت الإجهاض التلقائي، ولا تنفيه. هي كتل من الدم، معظمها أحمر داكن ويشبه الهلام. تخرج عادةً حين يشتدّ النزيف. انظري: {#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        'اتصلي ب{clinic}. اطلبي المساعدة الطبية فورًا إذا {clot-now}. وكذلك إذا شعرتِ بقرب الإغماء، أو نزل دم {late-weeks}. انظري: {now}',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: 'قولي ما حجم قطع الدم، وكم قطعة خرجت، وكل كم من الوقت تغيّرين الفوطة الصحية.',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: 'جلطات دم صغيرة جلطة كتل دم متجلط تخثرات خثرات قطع دم مع الدورة دم متجمد كبد دم قطع مثل الكبدة',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: 'قطعة دم بحجم غطاء زجاجة',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        'خرجت {clot-today}. قد يحدث هذا حين يشتدّ الإجهاض التلقائي، لكن الحجم وحده لا يبيّن شيئًا.',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        'اتصلي ب{clinic}. إذا لم يجب أحد، فانظري: {today}. اطلبي المساعدة الطبية فورًا إذا {clot-now}. وكذلك إذا شعرتِ بقرب الإغماء، أو نزل دم {late-weeks}.',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: 'قولي ما حجم القطعة ومتى خرجت. وقولي بأيّ سرعة تنزفين.',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: 'جلطة متوسطة قطعة 3 سم بحجم الجوزة عملة غطاء قنينة سدادة زجاجة كبيرة',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: 'قطعة دم كبيرة جدًا، أو قطعة بعد الأخرى',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        'قد تخرج قطع دم كبيرة حين يبلغ الإجهاض التلقائي ذروته. وقد تأتي مع نزيف خطير، ولا يمكنكِ التمييز بينهما في البيت. يكون النزيف خطيرًا إذا {clot-now}. القطع المتتالية لها الأهمية نفسها مهما كان حجمها.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call} أو اذهبي إلى {department}. لا تنتظري لتري هل ستخرج قطع أخرى.',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: 'قولي ما حجم قطع الدم وكم قطعة خرجت. وقولي بأيّ سرعة تتشبّع الفوط الصحية، وهل تشعرين بقرب الإغماء.',
      // lump golf ball lemon palm big clots many clots huge
      also: 'جلطات كبيرة كتل دم ضخمة قطع كثيرة كرة غولف ليمونة كف اليد قطع كبد',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        'جلطة كبيرة, جلطات كبيرة, قطعة دم كبيرة, قطع دم كبيرة, كتلة دم كبيرة, كتل دم كبيرة, خثرات كبيرة, قطع كبيرة, جلطات كثيرة, قطع دم كثيرة, كتل كثيرة, جلطة ورا جلطة, قطعة بعد قطعة, جلطات متتالية, حجم الليمونة, حجم ليمونة, حجم الكف, كرة جولف, كرة غولف, كرة بينغ بونغ, بينج بونج, جلطات مستمرة',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: 'شيء أفتح لونًا أو أقسى من قطعة دم',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        'قد تكون هذه أنسجة الحمل: وردية أو رمادية أو بيضاء، ومتكتّلة أو خيطية. أما قطع الدم فمعظمها أحمر داكن ويتفتّت بسهولة. لا يمكن دائمًا التمييز بينهما.',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'خروج شيء لا يعني أن الأمر انتهى. ولا ينفي حملًا خارج الرحم. إذا لم يُظهر السونار أن الحمل داخل الرحم، فاطلبي تحاليل دم.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} أو اذهبي إلى {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'هل أخبركِ طبيب أو ممرضة أو قابلة بأن هذا الحمل ينتهي، وهل حالتكِ جيدة؟ إذن اتصلي ب{clinic} اليوم بدلًا من ذلك. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        'لستِ مضطرّة إلى النظر إليه أو الاحتفاظ به. إذا أردتِ ذلك، فاستعملي وعاءً نظيفًا.',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: 'قولي ماذا رأيتِ، ومتى، وكم تنزفين الآن.',
      // tissue sac lump grey white stringy membrane passed something
      also: 'نسيج انسجة لحم قطعة لحم كيس الحمل خيوط بيضاء رمادي غشاء نزل شيء مني',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        'نزل كيس الحمل, خرج كيس الحمل, كيس الحمل, نزلت قطعة لحم, قطعة لحم, نزل لحم, انسجة الحمل, خروج انسجة, نزول انسجة, نسيج ابيض, نسيج رمادي, شيء ابيض نزل, نزل مني شيء, خرج مني شيء, نزل الجنين, خرج الجنين, نزل البيبي, نزل الطفل, سقط الجنين',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: 'نزول سائل فجأة',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        'نزول سائل صافٍ أو مختلط بالدم فجأة قد يكون علامة على الإجهاض التلقائي. هو وحده لا يبيّن أن الحمل انتهى. السونار يمكن أن يبيّن ذلك.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} أو اذهبي إلى {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'هل أخبركِ طبيب أو ممرضة أو قابلة بأن هذا الحمل ينتهي، وهل حالتكِ جيدة؟ إذن اتصلي ب{clinic} اليوم بدلًا من ذلك. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: 'قولي متى نزل، وما لونه، وكم أسبوعًا حملكِ.',
      // water waters broke leaking wet clear fluid gush
      also: 'ماء سائل مية الراس ماء الجنين نزول ماء تسرب مبللة سائل شفاف',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers:
        'نزل ماء, نزول ماء, نزلت مية, نزلت المية, مية الراس, ماء الراس, كيس الماء, نزول سائل, تسرب ماء, تسريب ماء, تسرب السائل, ماء كثير, سائل كثير, انفجر كيس الماء, طش الماء, نزل ماء الجنين',
    },
  },
};
