// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: 'اللغة والمال والخصوصية والسفر',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: 'اتصال من دون كلام، مترجمون، التكلفة، من سيعرف، المراهقات، في الخارج',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: 'كيف أطلب المساعدة إذا كنت لا أستطيع الكلام أو السمع؟',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        'استعملي طريقة لا تحتاج إلى كلام، أو اطلبي من شخص قريب أن يتصل بدلًا منكِ.',
        // {silent}
        '{silent}',
        // You can show someone near you this page: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        'يمكنكِ أن تُري هذه الصفحة لشخص قريب منكِ، انظري: {now} بعض هذه الطرق تحتاج إلى تسجيل مسبق. وبعضها لا يعمل بهاتف أجنبي.',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: 'صماء ضعف السمع خرساء لا اتكلم رسالة طوارئ لغة الاشارة مكالمة صامتة تطبيق',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: 'كيف أحصل على مترجم؟',
      answer: [
        // Ask for one when you call and when you arrive.
        'اطلبي مترجمًا عند الاتصال وعند الوصول.',
        // {interpreter}
        '{interpreter}',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you. If you need help now, do not wait for an interpreter: see {now}.
        'ابقي على الخط حتى يجدوا مترجمًا. اطلبي مرة أخرى إذا لم يأتِ أحد. لا ينبغي أن يترجم لكِ طفل. إذا كنتِ تحتاجين إلى المساعدة فورًا، فلا تنتظري المترجم، انظري: {now}',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: 'لغة لا اتكلم انجليزي ترجمة مترجم فوري مترجمة عربي عربية interpreter arabic',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: 'كم سيكلّف ذلك، وماذا لو كنت لا أستطيع الدفع؟',
      answer: [
        // Do not wait because of money: for signs that cannot wait, see {now}. Ask about the bill later.
        'لا تنتظري بسبب المال. للعلامات التي لا تحتمل الانتظار، انظري: {now} واسألي عن الفاتورة فيما بعد.',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        'اطلبي اختصاصيًا اجتماعيًا (social worker)، أو المكتب المسؤول عن الفواتير. يمكنهم أن يخبروكِ عن المساعدات.',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: 'فلوس مال فاتورة تامين بدون تامين مجاني بدون اوراق اقامة فيزا مهاجرة لاجئة سعر تكلفة',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: 'من سيعرف، وهل يمكن الإبلاغ عني؟',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions, such as serious danger. You can ask first: “Who can see my notes? Who will you tell?”
        'في معظم الأماكن، يجب على الفريق الطبي أن يحفظ سرّ ما تقولينه، مع استثناءات قليلة، مثل الخطر الشديد. يمكنكِ أن تسألي أولًا: «من يمكنه رؤية ملفي؟ من ستخبرون؟»',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        'يحتاج الفريق إلى معرفة مقدار الدم، والألم، وعدد الأسابيع، والأدوية. الرعاية واحدة، مهما كان السبب.',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        'إذا كان تأمينكِ الصحي مشتركًا مع أحد والديكِ أو مع الشريك أو الزوج، فاسألي هل ستصل إليه رسالة أو فاتورة. لا تدعي هذا الخوف يمنعكِ من الرعاية، انظري: {now}',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: 'سرية خصوصية شرطة قانون بلاغ ملف اهلي تامين زوجي سر هجرة ترحيل',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: 'عمري أقلّ من 18 سنة. هل يمكنني الحصول على الرعاية؟',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        'نعم، يمكنكِ الحصول على الرعاية في أيّ عمر. قبل أن تقولي المزيد، يمكنكِ أن تسألي: «من ستخبرون؟»',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        'ما يبقى سرًا يختلف بحسب البلد والعمر. في كثير من الأماكن، يحفظ الفريق السرّ إلا إذا رأى أنكِ في خطر شديد. وينبغي أن يتحدّثوا معكِ أولًا.',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent: see {now}.
        'إذا كان أحد يؤذيكِ أو أجبركِ على الجماع، فيمكنكِ أن تطلبي أن يراكِ الفريق وحدكِ. انظري: {#someone-hurts-me} إذا كنتِ تحتاجين إلى المساعدة فورًا، فلا تنتظري أحد والديكِ، انظري: {now}',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: 'مراهقة قاصر اهلي لا يعرفون ⁦15 16 17⁩ سنة مدرسة اخفي الحمل سر بنت',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: 'أنا بعيدة عن البيت أو خارج بلدي. بمن أتصل؟',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        'اتصلي برقم الطوارئ في البلد الذي أنتِ فيه الآن، أو اذهبي إلى أقرب قسم طوارئ.',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        'لأيّ شيء غير عاجل، اسألي الفندق أو المضيف أو تأمين السفر عن طبيب أو مستشفى قريب.',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        'طرق طلب المساعدة بالرسائل أو الفيديو قد لا تعمل بهاتف أجنبي. عندئذ اطلبي من شخص قريب أن يتصل.',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        'قولي عدد أسابيع الحمل والعلامات والأدوية. يمكنكِ قراءتها من قائمة. انظري: {#what-to-tell}',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: 'سفر سياحة في الخارج بلد اجنبي مسافرة تجوال غربة',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: 'هل يمكنني ركوب الطائرة أو السفر الآن؟',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        'لا، ما دام هناك دم أو ألم، أو قبل أن يُظهر السونار مكان الحمل. اتصلي ب{clinic} اليوم واسألي قبل السفر.',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        'ركوب الطائرة لا يسبّب الإجهاض التلقائي. سبب الانتظار أنكِ قد تحتاجين إلى المساعدة بسرعة.',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        'بعد علاج حمل خارج الرحم، ابقي قرب المستشفى حتى تنتهي المتابعة. إذا سافرتِ بعد ذلك، فابحثي عن مستشفى قريب من مكان إقامتكِ.',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: 'طيران طيارة سفر رحلة سيارة قطار حامل اسافر',
    },
  },
};
