// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Drawing of three pads
    name: 'رسم لثلاث فوط صحية',
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      'ثلاث فوط صحية كاملة: واحدة عليها دم قليل، وواحدة نصفها مشبع تقريبًا، وواحدة مشبعة كلها. المشبعة كلها مبتلّة من الأمام إلى الخلف. اطلبي المساعدة الطبية فورًا إذا {pad}. إذا شعرتِ بقرب الإغماء أو ساءت حالتكِ، فلا تنتظري، مهما كان شكل الفوطة الصحية. عند أيّ نزول دم آخر في الحمل، اتصلي اليوم. إذا نزل دم {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
    labels: [
      // Lightly marked
      'دم قليل',
      // About half
      'النصف تقريبًا',
      // Fully soaked
      'مشبعة كلها',
    ],
  },
  'clots': {
    // Drawing of clots beside a coin
    name: 'رسم لقطع دم بجانب عملة معدنية',
    // From the left: a clot of about 1 cm, then {clot-today}. Call today for these two. The third is at the limit: get help now if {clot-now}. The coin is 2.4 cm (just under 1 inch) wide, like a US quarter or £1. All are drawn to one scale above a ruler, not life-size.
    caption:
      'من اليسار: قطعة دم حجمها نحو 1 سم، ثم {clot-today}. اتصلي اليوم عند هاتين. الثالثة عند الحدّ: اطلبي المساعدة الطبية فورًا إذا {clot-now}. عرض العملة 2.4 سم (أقلّ قليلًا من 1 بوصة)، مثل ربع دولار أمريكي أو جنيه إسترليني واحد (£1). كلها مرسومة بمقياس واحد فوق مسطرة، لا بحجمها الحقيقي.',
    labels: [
      // 1 cm
      '1 سم',
      // 3 cm
      '3 سم',
      // 4 cm
      '4 سم',
      // Coin
      'عملة',
      // cm
      'سم',
      // in
      'بوصة',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: 'الدائرتان تبيّنان طرفي الكتفين، الأيسر والأيمن. هنا يلتقي الكتف بالذراع.',
    labels: [
      // Shoulder tip
      'طرف الكتف',
      // Shoulder tip
      'طرف الكتف',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption: 'الدائرتان تبيّنان أسفل البطن، من اليسار ومن اليمين. قد يكون الألم في أيّ من الجهتين.',
    labels: [
      // One side
      'جهة',
      // or the other
      'أو الأخرى',
    ],
  },
};
