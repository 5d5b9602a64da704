// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: '为想到自杀或遇到个人危机的人提供危机支持。',
    phones: [
      {
        // Crisis line
        label: '心理危机热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: '全国性的家庭暴力和性暴力服务，可打电话、发短信或网上聊天。',
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // its own site and a page of the Department of Social Services, no date
    seen: '其网站和Department of Social Services的网页，没有日期',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: '为5到25岁的人提供心理辅导，可打电话或上网。',
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // its own site, no date
    seen: '其网站，没有日期',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words: '哀伤支持热线，接听的是受过培训、自己也经历过的父母。早期流产及以后的任何失去都可以打。',
    phones: [
      {
        // Support line
        label: '支持热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Support is free; calls are charged as a local call
    cost: '支持免费；电话按市话收费',
    // 2024 or later
    seen: '2024年或以后',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words: '辅导员和受过培训的同路人，支持怀孕期间和之后第一年的心理健康，伴侣也可以打。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours: '周一至周五上午9点至晚上7.30，周六上午9点至下午4点，澳大利亚东部时间；公共假日也开',
    // Counselling is free; calls are charged as a local call
    cost: '心理辅导免费；电话按市话收费',
    // 2023 or later
    seen: '2023年或以后',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words: '澳大利亚政府热线，由护士提供信息和支持，流产之后也可以打。',
    // Free
    cost: '免费',
    // its own site, no date
    seen: '其网站，没有日期',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words: '关注早期流产的公益组织：受过培训的同路人、网上社区，也帮助伴侣和工作单位。',
    // Free
    cost: '免费',
    // 2018 or later
    seen: '2018年或以后',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: '为流产或宝宝去世之后的家庭提供哀伤支持。',
    phones: [
      {
        // Grief support
        label: '哀伤支持',
      },
    ],
    // 2024 or later
    seen: '2024年或以后',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words: '关于流产和寻找支持的信息，也有写给伴侣和LGBTIQA+人士的网页。',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words: '给爸爸的短信，持续15周，和经历过的父母一起写成；回复即可停止。',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: '与LGBTIQ+同路人打电话或网上聊天，谈感受和关系；不是危机热线。',
    phones: [
      {
        // Peer support line
        label: '同路人支持热线',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: '每天下午3点至午夜，按您当地的时间',
    // Free
    cost: '免费',
    // March 2023
    seen: '2023年3月',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: '想到自杀或非常痛苦时，可打电话或发短信给受过培训的人。',
    phones: [
      {
        // Call
        label: '打电话',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: '发短信到9-8-8',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // Also in French
    languages: '也有法语',
    // November 2023
    seen: '2023年11月',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: '庇护所地图，附日夜有人接的电话。不住庇护所也可以打。',
    // Free
    cost: '免费',
    // Women’s Shelters Canada, 2020
    seen: 'Women’s Shelters Canada，2020年',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: '官方名单：谁能帮忙，按帮助的种类列出。',
    // its own page, February 2023 (archive)
    seen: '其网页，2023年2月（存档）',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: 'Manitoba省的热线，帮您联系庇护所。',
    phones: [
      {
        // Crisis line
        label: '心理危机热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: 'Manitoba Association of Women’s Shelters，2020年',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: '为Ontario省经历过任何流产的家庭提供互助小组和一对一支持。',
    phones: [
      {
        // Toll-free
        label: '免费电话',
      },
    ],
    // Free
    cost: '免费',
    // 2020 to 2023
    seen: '2020至2023年',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words: 'Quebec的社区中心；其中几家提供流产后的支持、小组，或可以谈话的另一位父母。',
    // Free
    cost: '免费',
    // In French
    languages: '法语',
    // October 2024
    seen: '2024年10月',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: '受过培训的志愿者，任何时候都倾听，不评判，不管您正经历什么。',
    phones: [
      {
        // Listening line
        label: '倾听热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // 2022; September 2026 (public list)
    seen: '2022年；2026年9月（公开名单）',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: '北爱尔兰的危机热线，由辅导员接听，任何痛苦或绝望的人都可以打。',
    phones: [
      {
        // Crisis helpline
        label: '心理危机热线',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: '文字电话（textphone）：18001 0808 808 8000',
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // a page with no date; September 2026 (public list)
    seen: '没有日期的网页；2026年9月（公开名单）',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: '受过培训的志愿者和您发短信，直到您平静一些，知道下一步做什么。',
    texts: [
      {
        // Text SHOUT to 85258
        display: '发短信“SHOUT”到85258',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // November 2024
    seen: '2024年11月',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: '由Refuge提供，给被伴侣或亲属伤害、监视或控制的女性；也可网上聊天。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // its own pages, December 2020
    seen: '其网页，2020年12月',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: '受过培训的工作人员，给在苏格兰受虐待或被逼婚的任何人；也可网上聊天。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Interpreters, in private
    languages: '有口译员，保密',
    // a Scottish safety page and a police page, no date
    seen: '苏格兰一个安全网页和一个警方网页，没有日期',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: '给在威尔士受虐待或性暴力的任何人，以及身边的人；也可网上聊天。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: '发短信到078600 77333',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // a Welsh Government page, no date
    seen: '威尔士政府网页，没有日期',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: '给在北爱尔兰受虐待的人，不分性别和年龄；也可网上聊天。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // a health trust page, 2021; the press, 2023
    seen: '一个医疗机构（health trust）的网页，2021年；媒体，2023年',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: '给在英国19岁以下的任何人，什么烦恼都可以谈，可打电话或上网。',
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: '其主办机构NSPCC的网页，2023至2024年',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words: '专科助产士（midwife）会给您回电话，也能帮您找到流产后的心理辅导。',
    // By request: a midwife calls you back by phone or video
    hours: '需要预约：助产士会打电话或视频回复您',
    // Free
    cost: '免费',
    // 2024
    seen: '2024年',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: '苏格兰的保密热线，情绪低落、焦虑或担心的任何人都可以打。',
    // Free
    cost: '免费',
    // an old council page; web address in public lists
    seen: '旧的地方政府网页；网址见公开名单',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words: '英国的公益组织，帮助任何受流产、宫外孕或葡萄胎影响的人；网站上有支持热线、在线聊天和小组。',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: '其网页，2024年3月；其订阅源，2026年4月7日',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: '助产士（midwife）回答关于怀孕、流产和再次怀孕的问题。',
    phones: [
      {
        // Midwife helpline
        label: '助产士热线',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: '周一至周五上午9点至下午5点',
    // Free
    cost: '免费',
    // a page with no date; September 2026 (public lists)
    seen: '没有日期的网页；2026年9月（公开名单）',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words: '支持热线、各地小组和网上社区，给流产或宝宝去世之后的人。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: '周一至周五上午10点至下午3点；周二、周三、周四晚上6点至9点',
    // Free
    cost: '免费',
    // a page with no date; September 2026 (public list)
    seen: '没有日期的网页；2026年9月（公开名单）',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words: '宫外孕之后的信息和同路人支持，也有写给伴侣、家人和工作单位的网页。',
    // 2024
    seen: '2024年',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words: '流产或失去宝宝之后的心理辅导，多由您的医院安排；这个号码是办公室，不是支持热线。',
    phones: [
      {
        // Office
        label: '办公室',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: '心理辅导免费；电话按英国普通座机收费',
    // 2023
    seen: '2023年',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: '宝宝或孩子去世时给家庭的支持，也帮助兄弟姐妹和祖父母。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: '周一至周五上午9点至下午4.30',
    // Free
    cost: '免费',
    // November 2025
    seen: '2025年11月',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: '任何哀伤的支持：支持热线、网上聊天和各地小组。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Free
    cost: '免费',
    // 2020; 2026 (public lists)
    seen: '2020年；2026年（公开名单）',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: 'NHS的葡萄胎专科中心，提供信息、复查和病人论坛。',
    // Free on the NHS
    cost: '通过NHS免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words: '家庭医生（GP）、助产士或专科医生怎样把您转到NHS的反复流产门诊。',
    // Free on the NHS
    cost: '通过NHS免费',
    // 2021
    seen: '2021年',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: '给主管和员工的指南：怎样谈流产、请假和回来上班。',
    // Web pages are free
    cost: '网页免费',
    // March 2024
    seen: '2024年3月',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: '关于工作权利的中立咨询，给员工和雇主。',
    // Advice is free
    cost: '咨询免费',
    // web address in public lists, September 2026
    seen: '网址见公开名单，2026年9月',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: '给穆斯林母亲和家庭的哀伤支持，流产之后也可以。',
    // a page with no date
    seen: '没有日期的网页',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: '两位爸爸做的播客，谈失去宝宝之后的生活，多数发生在怀孕较晚的时候。',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: '一张证书，给16岁以上、现在住在英格兰、流产时也住在那里的人。',
    // 2025
    seen: '2025年',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: '心理危机热线和心理辅导，给任何想到自杀或伤害自己的人。',
    phones: [
      {
        // Crisis helpline
        label: '心理危机热线',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: '发短信“HELP”到51444',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // 2021
    seen: '2021年',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: '受过培训的志愿者和您发短信，陪您度过难关。',
    texts: [
      {
        // Text HELLO to 50808
        display: '发短信“HELLO”到50808',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // June 2020
    seen: '2020年6月',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: '给受伴侣或前伴侣虐待的女性。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // its own pages, 2009 and 2016; the press, 2023
    seen: '其网页，2009年和2016年；媒体，2023年',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: '保密热线，给任何哀伤的人，不管是最近还是很久以前失去的。',
    phones: [
      {
        // Freephone
        label: '免费电话',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: '周一至周五上午10点至下午1点',
    // Free
    cost: '免费',
    // December 2023
    seen: '2023年12月',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: '自己也流产过的志愿者，提供电话支持、聚会和纪念册。',
    // Volunteers answer the phone at set times; see the website
    hours: '志愿者在固定时间接电话；见网站',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: '全国性网站，讲各种流产和失去，有医院团队和小组的链接。',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: '给宝宝在出生前后去世的家庭：纪念盒和小组聚会。',
    // Free
    cost: '免费',
    // 2021
    seen: '2021年',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: '政府的心理健康热线，辅导员会多种印度语言。',
    phones: [
      {
        // Short number
        label: '短号',
      },
      {
        // Toll-free
        label: '免费电话',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // 20 languages; the choice depends on your state
    languages: '20种语言；有哪些取决于您所在的邦',
    // 2024; December 2025 (news)
    seen: '2024年；2025年12月（新闻）',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: '压力大、情绪低落或承受不了时，可打电话或发短信给受过培训的辅导员。',
    phones: [
      {
        // Call
        label: '打电话',
      },
    ],
    texts: [
      {
        // Text 1737
        display: '发短信到1737',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // Interpreters in 150 languages
    languages: '有150种语言的口译员',
    // 2021; December 2025 (list)
    seen: '2021年；2025年12月（名单）',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: '给非常痛苦的任何人，或为这样的人担心的人。',
    phones: [
      {
        // Crisis line
        label: '心理危机热线',
      },
    ],
    // Free
    cost: '免费',
    // December 2025
    seen: '2025年12月',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: '为您接通离您近的援助人员；也可网上聊天。',
    phones: [
      {
        // Crisis line
        label: '心理危机热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // its own page, no date; govt.nz, 2023
    seen: '其网页，没有日期；govt.nz，2023年',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: '信息，以及可以向哪里求助。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // 9am to 11pm every day
    hours: '每天上午9点至晚上11点',
    // Free
    cost: '免费',
    // govt.nz, 2023
    seen: 'govt.nz，2023年',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: '关于怎样离开、怎样保持安全的建议。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // 9am to 11pm every day
    hours: '每天上午9点至晚上11点',
    // Free
    cost: '免费',
    // govt.nz, 2023
    seen: 'govt.nz，2023年',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words: '新西兰的信息：流产时会发生什么；也通过医疗机构送关怀包。',
    // Free
    cost: '免费',
    // October 2024
    seen: '2024年10月',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: '志愿者网站，有解答、告别的方式和不公开的网上小组。',
    // Free
    cost: '免费',
    // 2017
    seen: '2017年',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words: '由父母办的小组，支持在怀孕任何阶段或婴儿期失去孩子的人。',
    // Free
    cost: '免费',
    // 2013; October 2025 (news)
    seen: '2013年；2025年10月（新闻）',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: '想到自杀或非常痛苦时，可给受过培训的辅导员打电话、发短信或网上聊天。',
    phones: [
      {
        // Call; press 2 for Spanish
        label: '打电话；西班牙语请按2',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: '发短信到988（西班牙语发AYUDA）',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // Also in Spanish; phone interpreters for many other languages
    languages: '也有西班牙语；其他许多语言有电话口译员',
    // 2023 or later
    seen: '2023年或以后',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: '受过培训的志愿者用短信支持您。',
    texts: [
      {
        // Text HOME to 741741
        display: '发短信“HOME”到741741',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // 2022 or later
    seen: '2022年或以后',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words: '给被伴侣伤害、控制或强迫的任何人，包括在怀孕或避孕的事上；也可网上聊天。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: '发短信“START”到88788',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // a page of the US Department of Justice, January 2022
    seen: '美国司法部（US Department of Justice）的网页，2022年1月',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: '辅导员，给怀孕或怀过孕的任何人和身边的人；不是危机热线。',
    phones: [
      {
        // Call or text
        label: '打电话或发短信',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: '发短信到1-833-852-6262',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: '也有西班牙语；另有60种语言的口译员，包括阿拉伯语、法语和德语',
    // May 2023
    seen: '2023年5月',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words: '通过电话或短信提供信息和同路人支持，有流产后的网上小组；不是危机热线。',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: '西班牙语请按1，英语请按2',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: '发短信到800-944-4773（英语）',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: '发短信到971-203-7773（西班牙语）',
      },
    ],
    // Free
    cost: '免费',
    // Also in Spanish
    languages: '也有西班牙语',
    // May 2023
    seen: '2023年5月',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words: '医护志愿者，保密回答在家中处理流产或人工流产的问题。',
    // Also in Spanish
    languages: '也有西班牙语',
    // a partner’s page, no date
    seen: '合作机构的网页，没有日期',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: '流产或宝宝去世之后的网上和各地小组；不是危机热线。',
    phones: [
      {
        // Staff line
        label: '工作人员电话',
      },
    ],
    // Free
    cost: '免费',
    // before mid-2022
    seen: '2022年年中以前',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: '支持热线、受过培训的同路人和网上小组，有些专为爸爸和祖父母。',
    phones: [
      {
        // Support line
        label: '支持热线',
      },
    ],
    // Support is free
    cost: '支持免费',
    // 2020; 2023 (a chapter’s page)
    seen: '2020年；2023年（分会网页）',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: '给流产或宝宝去世之后的家庭：哀伤支持和网上互助小组。',
    // Free
    cost: '免费',
    // about 2013 to 2020
    seen: '约2013至2020年',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: '关于流产和哀伤的浅显信息，以及在网上分享经历的地方。',
    // Free
    cost: '免费',
    // about 2021
    seen: '约2021年',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words: '各种失去的网上小组，有些专为LGBTQ+家庭、有色人种或伴侣。',
    // One group in Spanish
    languages: '有一个西班牙语小组',
    // a page with no date
    seen: '没有日期的网页',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words: '各地和网上小组，给失去孩子的家庭，任何年龄，包括出生之前。',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: '保密的法律热线，解答工作权利，包括流产后请假。',
    // Free
    cost: '免费',
    // 2023
    seen: '2023年',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words: '关于流产和人工流产的法律信息，来自一群对法律有自己立场的律师。',
    // named in ACEP Now, August 2022
    seen: '见于ACEP Now，2022年8月',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: '辅导员倾听您，并能帮您找到附近的支持。',
    phones: [
      {
        // Suicide crisis line
        label: '自杀危机热线',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: '发短信到31393',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: '电话免费；短信可能按普通费率收费',
    // 2019; November 2025 (day and night)
    seen: '2019年；2025年11月（日夜）',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: 'Department of Social Development的社工，给任何受虐待的人。',
    phones: [
      {
        // Helpline
        label: '支持热线',
      },
    ],
    // Day and night, every day
    hours: '每天，日夜都有人接',
    // Free
    cost: '免费',
    // its own page, no date; the press, December 2024
    seen: '其网页，没有日期；媒体，2024年12月',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words: '由父母办的互助小组，在Cape Town和网上，给流产或宝宝去世之后的人。',
    // Free
    cost: '免费',
    // 2019 to 2020
    seen: '2019至2020年',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: '许多国家的免费支持热线名录。',
    // Free
    cost: '免费',
    // a page with no date
    seen: '没有日期的网页',
  },
};
