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
    paracetamol: 'الباراسيتامول (⁦paracetamol⁩)',
    // acetaminophen
    acetaminophen: 'الأسيتامينوفين (⁦acetaminophen⁩)',
    // paracetamol (also called acetaminophen)
    both: 'الباراسيتامول (⁦paracetamol⁩ أو ⁦acetaminophen⁩)',
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
  // Who to call, in this order
  whoToCall: 'بمن أتصل، بالترتيب',
  // Call % on %.
  callClinic: 'اتصلي بـ: % على الرقم %.',
  // Call %, or your midwife or doctor.
  callClinicNoPhone: 'اتصلي بـ: %، أو بالقابلة أو الطبيب.',
  // When it is closed: call the out-of-hours line on %.
  outOfHours: 'خارج ساعات الدوام: اتصلي بالخط المخصّص على الرقم %.',
  // Call % on %.
  adviceLine: 'اتصلي بـ: % على الرقم %.',
  // Call %.
  adviceElsewhere: 'اتصلي بـ: %.',
  // If you cannot reach anyone, go to %.
  nobody: 'إذا لم تتمكّني من الوصول إلى أحد، فاذهبي إلى %.',
  // Any other bleeding in pregnancy: call today.
  anyBleedingToday: 'أيّ نزول دم آخر في الحمل: اتصلي اليوم.',
  // Your clinic
  clinicPart: 'عيادتكِ',
  // Clinic website
  clinicWebsite: 'موقع العيادة',
  // Open: %
  hours: 'ساعات العمل: %',
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
  supportGroups: {
    // Talk to someone
    talk: 'أشخاص يمكن التحدّث إليهم',
    // Miscarriage and baby loss charities
    charity: 'منظمات داعمة عند فقدان الحمل أو المولود',
    // Groups, partners, work and faith
    community: 'مجموعات، والشركاء، والعمل، والدين',
    // Ways to remember
    memorials: 'طرق لإحياء الذكرى',
    // How to help someone
    helping: 'كيف تساعد شخصًا فقد حملًا',
  },
  // We could not confirm this contact, so no number is shown.
  toCheck: 'لم نتمكّن من التحقّق من جهة الاتصال هذه، لذلك لا نعرض رقمًا.',
  // Details from: %.
  seen: 'مصدر البيانات: %.',
  // Website
  website: 'الموقع الإلكتروني',
  // Email
  email: 'البريد الإلكتروني',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'إذا كنتِ لا تستطيعين الاتصال هاتفيًا، فاستعملي خط الرسائل النصية أو خدمة ترحيل المكالمات حيث تُذكر. ويمكن لشخص آخر أن يتصل بدلًا منكِ.',
  // About this leaflet
  about: 'عن هذه النشرة التوعوية',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'لا يرسل ⁦Careleaf⁩ شيئًا عمّا تقرئينه هنا، ولا يحتفظ بشيء منه.',
  // No clinician has signed this text yet.
  unsigned: 'لم يوقّع هذا النص أيّ مختص صحي بعد، ولم يراجع هذه الترجمة طبيب ولا مترجم محلّف. تحدّثي مع فريقكِ الطبي، واطلبي مترجمًا.',
  // Read and signed by % on %.
  signed: 'قرأه ووقّعه: %، في %.',
  // Some words have changed since then.
  changedSince: 'تغيّرت بعض الكلمات منذ ذلك الحين.',
  // Words last changed: %.
  contentDate: 'آخر تغيير في الكلمات: %.',
  // Sources for the limits on when to get help
  limitSources: 'مصادر الحدود التي تُطلب عندها المساعدة',
  // Numbers and hours can change. Each contact says how old its details are.
  contactsDate: 'قد تتغيّر الأرقام والساعات. مع كل جهة اتصال تاريخ بياناتها.',
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
  leaveNote: 'مغادرة الصفحة لا تمحوها من سجل المتصفح. الضغط على ⁦Shift⁩ ثلاث مرات يغادرها أيضًا.',
};
