// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: 'اطلبي المساعدة الطبية فورًا',
    // Call today
    today: 'اتصلي هاتفيًا اليوم',
    // Ask soon
    soon: 'اسألي خلال الأيام القليلة القادمة',
  },
  urgencyWord: {
    // Now
    now: 'فورًا',
    // Today
    today: 'اليوم',
    // Soon
    soon: 'قريبًا',
  },
  // your clinic
  yourClinic: 'فريقكِ الطبي',
  // the clinic
  theClinic: 'فريق العيادة',
  // Also get help now for
  alsoNow: 'اطلبي المساعدة الطبية فورًا أيضًا عند',
  // call %
  call: 'اتصلي بالرقم %',
  // call your local emergency number
  callLocal: 'اتصلي برقم الطوارئ في البلد الذي أنتِ فيه الآن',
  // your local emergency number
  localEmergency: 'رقم الطوارئ في البلد الذي أنتِ فيه الآن',
  // the emergency department
  department: 'قسم الطوارئ (المستعجلات) في المستشفى',
  painRelief: {
    // paracetamol
    paracetamol: 'الباراسيتامول (paracetamol)',
    // acetaminophen
    acetaminophen: 'الأسيتامينوفين (acetaminophen)',
    // paracetamol (also called acetaminophen)
    both: 'الباراسيتامول (paracetamol أو acetaminophen)',
  },
  // when to get help now
  nowLink: 'متى أطلب المساعدة الطبية فورًا؟',
  // who to call today
  todayLink: 'بمن أتصل اليوم؟',
  // See
  see: 'انظري',
  // call % on %
  crisisCall: 'اتصلي بـ: % على الرقم %',
  // % (%)
  crisisText: '% (%)',
  // find a crisis line near you at %
  crisisNone: 'ابحثي عن خط أزمات قريب منكِ: %',
  // ask a nurse, doctor or midwife for a helpline near you
  safetyNone: 'اسألي ممرضة أو طبيبًا أو قابلة عن خط مساعدة قريب منكِ',
  // Ask a nurse, doctor or midwife now which way works where you live, before you need it.
  silentNone: 'اسألي ممرضة أو طبيبًا أو قابلة منذ الآن عن الطريقة المتاحة حيث تعيشين، قبل أن تحتاجي إليها.',
  // Say: “Interpreter, please”, and the name of your language.
  interpreterNone: 'قولي بالإنجليزية: “⁦Interpreter, please. Arabic⁩.” (إنتيربريتر، بليز. أرابيك) أي: أريد مترجمًا فوريًا للعربية.',
  // or
  or: 'أو',
  // Who to call today
  whoToCall: 'بمن أتصل اليوم؟',
  // Out-of-hours line
  outOfHours: 'الخط المخصّص خارج ساعات الدوام',
  // When it is closed
  whenClosed: 'حين تكون مغلقة',
  // %, midwife or doctor
  clinicOrDoctor: '%، أو القابلة أو الطبيب',
  // If you cannot reach anyone, go to %.
  nobody: 'إذا لم تتمكّني من الوصول إلى أحد، فاذهبي إلى %.',
  // Any other bleeding, spotting or cramps: call today, even if they stop.
  anyBleedingToday: 'أيّ نزول دم آخر، أو بقع دم خفيفة، أو مغص كألم الدورة: اتصلي اليوم، حتى لو توقّف ذلك كله.',
  // Your clinic
  clinicPart: 'عيادتكِ',
  // Clinic website
  clinicWebsite: 'موقع العيادة',
  // What it can mean
  meaning: 'ماذا قد يعني هذا',
  // When you call
  tell: 'ما تقولينه عند الاتصال',
  // Sources
  sources: 'المصادر',
  // Compared with these sources on %.
  compared: 'قورن بهذه المصادر في %.',
  // To be compared again by %.
  due: 'موعد المقارنة التالية: قبل %.',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: 'كان يجب أن يُقارن من جديد قبل %. اسألي فريقكِ الطبي هل ما زال صحيحًا.',
  needs: {
    tonight: {
      // Tonight, day and night
      title: 'الليلة، ليلًا ونهارًا',
      // listening and crisis lines
      words: 'خطوط استماع وأزمات',
    },
    safety: {
      // If someone hurts or controls you
      title: 'إذا كان أحد يؤذيكِ أو يتحكّم بكِ',
      // abuse, force, feeling unsafe
      words: 'عنف، إكراه، شعور بعدم الأمان',
    },
    text: {
      // By text or chat
      title: 'برسالة نصية أو محادثة',
      // without speaking
      words: 'من دون كلام',
    },
    miscarriage: {
      // Miscarriage and loss
      title: 'الإجهاض التلقائي وفقدان الحمل',
      // midwives, charities, counselling
      words: 'قابلات، منظمات داعمة، دعم نفسي',
    },
    near: {
      // Near you
      title: 'قريبًا منكِ',
      // where you live, or from abroad
      words: 'حيث تعيشين، أو من الخارج',
    },
    partners: {
      // Partners and family
      title: 'الشريك والعائلة',
      // partners, children, dads
      words: 'الشريك أو الزوج، الأطفال، الآباء',
    },
    work: {
      // Work
      title: 'العمل',
      // rights, leave, managers
      words: 'حقوق، إجازة، مديرون',
    },
    faith: {
      // Faith
      title: 'الدين',
      // people who share yours
      words: 'أشخاص من دينكِ',
    },
    remember: {
      // Ways to remember
      title: 'طرق لإحياء الذكرى',
      // certificates, books
      words: 'شهادات، سجلات',
    },
    helping: {
      // How to help someone
      title: 'كيف تساعدين شخصًا فقد حملًا',
      // listening, doing, words
      words: 'الاستماع، الفعل، الكلمات',
    },
  },
  // Phone
  phone: 'الهاتف',
  // Website
  website: 'الموقع الإلكتروني',
  // Checked: %
  checkedMonth: 'آخر تحقّق: %',
  // Show % more
  showMore: 'عرض % أخرى',
  // Email
  email: 'البريد الإلكتروني',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'إذا كنتِ لا تستطيعين الاتصال هاتفيًا، فاستعملي خط الرسائل النصية أو خدمة ترحيل المكالمات حيث تُذكر. ويمكن لشخص آخر أن يتصل بدلًا منكِ.',
  // About this leaflet
  about: 'عن هذه النشرة التوعوية',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'لا يرسل Careleaf شيئًا عمّا تقرئينه هنا، ولا يحتفظ بشيء منه.',
  // It is past the date on which it should have been compared with its sources again.
  pastDue: 'انقضى موعد مقارنة هذا النص بمصادره من جديد.',
  // Checked %
  trustChecked: 'آخر تحقّق: %',
  // signed by %
  trustSigned: 'وقّعه: %',
  // no clinician has signed it yet
  trustUnsigned: 'لم يوقّعه أيّ مختص صحي بعد',
  // some words have changed since
  trustChanged: 'تغيّرت بعض الكلمات منذ ذلك الحين',
  // In this leaflet
  contents: 'في هذه النشرة',
  contentsShort: {
    // Signs
    symptoms: 'العلامات',
    // Questions
    questions: 'الأسئلة',
    // People
    support: 'الأشخاص',
    // About
    about: 'حول النشرة',
  },
  // Call
  numbers: 'اتصال',
  // Emergency
  emergencyName: 'الطوارئ',
  // Keep or share
  keep: 'للحفظ أو الإرسال',
  // Print two pages
  printSummary: 'طباعة صفحتين',
  // when to get help, who to call
  printSummaryNote: 'متى أطلب المساعدة، بمن أتصل',
  // Print everything
  printAll: 'طباعة الكل',
  // all answers, sources at the end
  printAllNote: 'كل الإجابات، والمصادر في النهاية',
  // This leaflet: %
  address: 'هذه النشرة: %',
  // No clinician has signed this text yet.
  unsigned: 'لم يوقّع هذا النص أيّ مختص صحي بعد.',
  // Read and signed by % on %.
  signed: 'قرأه ووقّعه: %، في %.',
  // Some words have changed since then.
  changedSince: 'تغيّرت بعض الكلمات منذ ذلك الحين.',
  // Words last changed: %.
  contentDate: 'آخر تغيير في الكلمات: %.',
  // Show all
  showAll: 'إظهار الكل',
  // Hide all
  hideAll: 'إخفاء الكل',
  // Search this leaflet
  filterLabel: 'البحث في هذه النشرة',
  // Clear
  filterClear: 'مسح البحث',
  // Nothing has those words. Try one word, or call.
  filterNone: 'لا شيء فيه هذه الكلمات. جرّبي كلمة واحدة، أو اتصلي.',
  // 1 result
  filterOne: 'نتيجة واحدة',
  // % results
  filterMany: 'عدد النتائج: %',
  // Show more
  filterMore: 'عرض المزيد',
  filterKinds: {
    // Sign
    sign: 'علامة',
    // Question
    question: 'سؤال',
    // Someone to talk to
    person: 'جهة للتحدّث إليها',
  },
  // From your clinic
  fromClinic: 'من عيادتكِ',
  // From %
  fromNamed: 'من %',
  // some need help now
  holdsNow: 'بعضها يحتاج إلى المساعدة فورًا',
  // Call %
  callNamed: 'الاتصال بـ: %',
  // See who to call
  callWho: 'بمن أتصل؟',
  // Checked %.
  checked: 'آخر تحقّق: %.',
  // Copy link
  copyLink: 'نسخ الرابط',
  // Copied
  copied: 'تم النسخ',
  // Copy this link
  copyByHand: 'هذا الرابط للنسخ',
  // Print this leaflet
  print: 'طباعة هذه النشرة',
  // Leave this page
  leave: 'مغادرة هذه الصفحة',
  // Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.
  leaveNote: 'مغادرة الصفحة لا تمحوها من سجل المتصفح. الضغط على Shift ثلاث مرات يغادرها أيضًا.',
};
