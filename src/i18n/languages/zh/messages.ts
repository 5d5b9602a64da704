// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: '立即叫救护车或去急诊',
    // Call today
    today: '今天就打电话',
    // Ask soon
    soon: '请在未来几天内咨询',
  },
  urgencyWord: {
    // Now
    now: '立即',
    // Today
    today: '今天',
    // Soon
    soon: '几天内',
  },
  // your clinic
  yourClinic: '您的医疗团队',
  // the clinic
  theClinic: '医疗团队',
  // Also get help now for
  alsoNow: '以下情况也要立即叫救护车或去急诊',
  // call %
  call: '拨打%',
  // call your local emergency number
  callLocal: '拨打当地的紧急求助电话（您现在所在国家的号码）',
  // your local emergency number
  localEmergency: '当地的紧急求助电话（您现在所在国家的号码）',
  // the emergency department
  department: '医院急诊室（Emergency Department）',
  painRelief: {
    // paracetamol
    paracetamol: '对乙酰氨基酚（paracetamol）',
    // acetaminophen
    acetaminophen: '对乙酰氨基酚（acetaminophen）',
    // paracetamol (also called acetaminophen)
    both: '对乙酰氨基酚（paracetamol，也叫acetaminophen）',
  },
  // when to get help now
  nowLink: '何时要立即叫救护车或去急诊',
  // who to call today
  todayLink: '今天给谁打电话',
  // See
  see: '见',
  // call % on %
  crisisCall: '拨打%的电话：%',
  // % (%)
  crisisText: '%（%）',
  // find a crisis line near you at %
  crisisNone: '在%查找您附近的危机热线',
  // ask a nurse, doctor or midwife for a helpline near you
  safetyNone: '请向护士、医生或助产士询问您附近的求助热线',
  // Ask a nurse, doctor or midwife now which way works where you live, before you need it.
  silentNone: '请现在就问护士、医生或助产士：在您住的地方，哪种不用说话的求助方式可用。不要等到需要时才问。',
  // Say: “Interpreter, please”, and the name of your language.
  interpreterNone: '请说“Interpreter, please”（请帮我找翻译），再说您的语言：Mandarin（普通话）或Cantonese（广东话）。',
  // or
  or: '或',
  // Who to call today
  whoToCall: '今天给谁打电话',
  // Out-of-hours line
  outOfHours: '下班时间的电话',
  // When it is closed
  whenClosed: '下班以后',
  // %, midwife or doctor
  clinicOrDoctor: '%、助产士或医生',
  // If you cannot reach anyone, go to %.
  nobody: '如果联系不到任何人，请去%。',
  // Any other bleeding, spotting or cramps: call today, even if they stop.
  anyBleedingToday: '其他任何出血、少量血迹或像痛经一样的下腹痛：请今天就打电话，即使已经停了。',
  // Your clinic
  clinicPart: '您的医疗团队',
  // Clinic website
  clinicWebsite: '医疗团队的网站',
  // What it can mean
  meaning: '可能是什么原因',
  // When you call
  tell: '打电话时',
  // Sources
  sources: '资料来源',
  // Compared with these sources on %.
  compared: '%与这些资料来源核对过。',
  // To be compared again by %.
  due: '应在%之前再次核对。',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: '本应在%之前再次核对。请向您的医疗团队询问内容是否仍然正确。',
  needs: {
    tonight: {
      // Tonight, day and night
      title: '今晚，日夜都可以',
      // listening and crisis lines
      words: '倾听热线和危机热线',
    },
    safety: {
      // If someone hurts or controls you
      title: '如果有人伤害或控制您',
      // abuse, force, feeling unsafe
      words: '虐待、强迫、觉得不安全',
    },
    text: {
      // By text or chat
      title: '用短信或网上聊天',
      // without speaking
      words: '不用说话',
    },
    miscarriage: {
      // Miscarriage and loss
      title: '流产',
      // midwives, charities, counselling
      words: '助产士、公益组织、心理辅导',
    },
    near: {
      // Near you
      title: '您附近',
      // where you live, or from abroad
      words: '您住的地方，或从国外',
    },
    partners: {
      // Partners and family
      title: '伴侣和家人',
      // partners, children, dads
      words: '伴侣、孩子、爸爸',
    },
    work: {
      // Work
      title: '工作',
      // rights, leave, managers
      words: '权利、请假、上司',
    },
    faith: {
      // Faith
      title: '信仰',
      // people who share yours
      words: '与您信仰相同的人',
    },
    remember: {
      // Ways to remember
      title: '纪念的方式',
      // certificates, books
      words: '证书、书籍',
    },
    helping: {
      // How to help someone
      title: '怎样帮助别人',
      // listening, doing, words
      words: '倾听、做事、说什么',
    },
  },
  // Phone
  phone: '电话',
  // Website
  website: '网站',
  // Checked: %
  checkedMonth: '核对时间：%',
  // Show % more
  showMore: '再显示%个',
  // Email
  email: '电子邮件',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone: '如果您不能打电话，请使用列出的短信热线或听障人士转接服务。也可以请别人替您打。',
  // About this leaflet
  about: '关于本手册',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'Careleaf不会发送或保存您在这里阅读的任何内容。',
  // It is past the date on which it should have been compared with its sources again.
  pastDue: '本手册已过了应与资料来源再次核对的日期。',
  // Checked %
  trustChecked: '%核对',
  // signed by %
  trustSigned: '由%签字',
  // no clinician has signed it yet
  trustUnsigned: '还没有医护人员签字',
  // some words have changed since
  trustChanged: '此后有些文字已改动',
  // In this leaflet
  contents: '本手册内容',
  contentsShort: {
    // Signs
    symptoms: '症状',
    // Questions
    questions: '问题',
    // People
    support: '求助',
    // About
    about: '关于',
  },
  // Call
  numbers: '打电话',
  // Emergency
  emergencyName: '紧急情况',
  // Keep or share
  keep: '保存或分享',
  // Print two pages
  printSummary: '打印两页',
  // when to get help, who to call
  printSummaryNote: '何时求助、给谁打电话',
  // Print everything
  printAll: '打印全部',
  // all answers, sources at the end
  printAllNote: '所有解答，资料来源在最后',
  // This leaflet: %
  address: '本手册：%',
  // No clinician has signed this text yet.
  unsigned: '还没有医护人员签署这些文字。',
  // Read and signed by % on %.
  signed: '由%审阅并签字，日期：%。',
  // Some words have changed since then.
  changedSince: '此后有些文字已改动。',
  // Words last changed: %.
  contentDate: '文字最近改动日期：%。',
  // Show all
  showAll: '全部展开',
  // Hide all
  hideAll: '全部收起',
  // Search this leaflet
  filterLabel: '搜索本手册',
  // Clear
  filterClear: '清除搜索',
  // Nothing has those words. Try one word, or call.
  filterNone: '没有找到这些词。请试试一个词，或打电话。',
  // 1 result
  filterOne: '1个结果',
  // % results
  filterMany: '%个结果',
  // Show more
  filterMore: '显示更多',
  filterKinds: {
    // Sign
    sign: '症状',
    // Question
    question: '问题',
    // Someone to talk to
    person: '可以倾诉的人',
  },
  // From your clinic
  fromClinic: '来自您的医疗团队',
  // From %
  fromNamed: '来自%',
  // some need help now
  holdsNow: '其中有些需要立即求助',
  // Call %
  callNamed: '拨打%',
  // See who to call
  callWho: '查看给谁打电话',
  // Checked %.
  checked: '核对时间：%。',
  // Copy link
  copyLink: '复制链接',
  // Copied
  copied: '已复制',
  // Copy this link
  copyByHand: '请复制此链接',
  // Print this leaflet
  print: '打印本手册',
  // Leave this page
  leave: '离开本页',
  // Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.
  leaveNote: '离开不会从浏览器的历史记录中删除本页。连按三次Shift键也可以离开。',
};
