// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      'ثلاث فوط صحية كاملة: واحدة عليها دم قليل، وواحدة نصفها مشبع تقريبًا، وواحدة مشبعة كلها. المشبعة كلها مبتلّة من الأمام إلى الخلف. اطلبي المساعدة الطبية فورًا إذا {pad}. إذا شعرتِ بقرب الإغماء أو بأنكِ لستِ بخير، فلا تنتظري، مهما كان شكل الفوطة الصحية. عند أيّ نزول دم آخر في الحمل، اتصلي اليوم. إذا نزل دم {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
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
    // Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.
    caption:
      'ثلاث قطع دم، كل واحدة فوق مسطرة بالسنتيمتر. أصغرها نحو 1 سم (0.4 بوصة)، والتالية {clot-today}. اتصلي اليوم عند هاتين. أكبرها عند الحدّ: اطلبي المساعدة الطبية فورًا إذا {clot-now}. كلها مرسومة بمقياس واحد، لا بحجمها الحقيقي. النظر يكفي: لا حاجة إلى لمس قطعة الدم.',
    labels: [
      // 1 cm
      '1 سم',
      // 3 cm
      '3 سم',
      // 4 cm or more
      '4 سم أو أكثر',
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
