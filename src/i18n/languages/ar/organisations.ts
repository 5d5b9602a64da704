// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: 'مساندة في الأزمات لكل من يفكّر في الانتحار أو يمرّ بأزمة شخصية.',
    phones: [
      {
        // Crisis line
        label: 'خط أزمات',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: 'الخدمة الوطنية لمواجهة العنف المنزلي والأسري والجنسي، بالهاتف والرسائل والمحادثة على الإنترنت.',
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // its own site and a page of the Department of Social Services, no date
    seen: 'موقعها وصفحة لوزارة الخدمات الاجتماعية، بلا تاريخ',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: 'دعم نفسي لمن عمره من 5 إلى 25 سنة، بالهاتف أو على الإنترنت.',
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // its own site, no date
    seen: 'موقعها، بلا تاريخ',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words: 'خط لدعم الحزن يجيب فيه آباء وأمهات مدرَّبون مرّوا بالفقد، لأيّ فقدان منذ الإجهاض التلقائي المبكر.',
    phones: [
      {
        // Support line
        label: 'خط دعم',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Support is free; calls are charged as a local call
    cost: 'الدعم مجاني؛ المكالمة بسعر المكالمة المحلية',
    // 2024 or later
    seen: '2024 أو بعدها',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words: 'مختصون نفسيون وأشخاص مدرَّبون مرّوا بالتجربة، للصحة النفسية في الحمل والسنة الأولى بعده، وللشريك أو الزوج أيضًا.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours:
      'من الإثنين إلى الجمعة من 9 صباحًا إلى 7.30 مساءً، والسبت من 9 صباحًا إلى 4 مساءً، بتوقيت شرق أستراليا؛ وفي العطل الرسمية أيضًا',
    // Counselling is free; calls are charged as a local call
    cost: 'الدعم النفسي مجاني؛ المكالمة بسعر المكالمة المحلية',
    // 2023 or later
    seen: '2023 أو بعدها',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words: 'ممرضات على خط حكومي أسترالي، للمعلومات والدعم، وبعد فقدان الحمل أيضًا.',
    // Free
    cost: 'مجاني',
    // its own site, no date
    seen: 'موقعها، بلا تاريخ',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words: 'منظمة داعمة عند فقدان الحمل المبكر: أشخاص مدرَّبون مرّوا بالتجربة، ومجتمع على الإنترنت، ومساعدة للشركاء وأماكن العمل.',
    // Free
    cost: 'مجاني',
    // 2018 or later
    seen: '2018 أو بعدها',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: 'دعم في الحزن للعائلات بعد فقدان الحمل أو وفاة مولود.',
    phones: [
      {
        // Grief support
        label: 'دعم في الحزن',
      },
    ],
    // 2024 or later
    seen: '2024 أو بعدها',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words: 'معلومات عن الإجهاض التلقائي وكيفية إيجاد الدعم، مع صفحات للشركاء ولأفراد مجتمع ⁦LGBTIQA+⁩.',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words: 'رسائل نصية للآباء خلال خمسة عشر أسبوعًا، كُتبت مع آباء وأمهات مرّوا بالفقد؛ ردّ واحد يوقفها.',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: 'حديث أو محادثة على الإنترنت مع أفراد من مجتمع ⁦LGBTIQ+⁩ عن المشاعر والعلاقات؛ ليس خط أزمات.',
    phones: [
      {
        // Peer support line
        label: 'خط دعم من أشخاص مرّوا بالتجربة',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: 'من 3 عصرًا إلى منتصف الليل كل يوم، بتوقيتكِ المحلي',
    // Free
    cost: 'مجاني',
    // March 2023
    seen: 'مارس 2023',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: 'اتصال أو رسالة نصية إلى شخص مدرَّب، عند أفكار الانتحار أو ضيق شديد.',
    phones: [
      {
        // Call
        label: 'اتصال',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: 'أرسلي رسالة نصية إلى ⁦9-8-8⁩',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // Also in French
    languages: 'بالفرنسية أيضًا',
    // November 2023
    seen: 'نوفمبر 2023',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: 'خريطة لدور الإيواء، مع أرقام تجيب ليلًا ونهارًا. يمكنكِ الاتصال حتى من دون الإقامة فيها.',
    // Free
    cost: 'مجاني',
    // Women’s Shelters Canada, 2020
    seen: 'Women’s Shelters Canada، عام 2020',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: 'قائمة رسمية بمن يمكنه المساعدة، بحسب نوع المساعدة.',
    // its own page, February 2023 (archive)
    seen: 'صفحتها، فبراير 2023 (أرشيف)',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: 'خط في مانيتوبا يساعدكِ في الوصول إلى دار إيواء.',
    phones: [
      {
        // Crisis line
        label: 'خط أزمات',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: 'Manitoba Association of Women’s Shelters، عام 2020',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: 'مجموعات ودعم فردي من أشخاص مرّوا بالتجربة، للعائلات في أونتاريو بعد أيّ فقدان للحمل.',
    phones: [
      {
        // Toll-free
        label: 'رقم مجاني',
      },
    ],
    // Free
    cost: 'مجاني',
    // 2020 to 2023
    seen: 'من 2020 إلى 2023',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words: 'مراكز مجتمعية في كيبك؛ يقدّم عدد منها دعمًا أو مجموعات أو حديثًا مع أب أو أمّ مرّا بالفقد.',
    // Free
    cost: 'مجاني',
    // In French
    languages: 'بالفرنسية',
    // October 2024
    seen: 'أكتوبر 2024',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: 'متطوّعون مدرَّبون يستمعون في أيّ ساعة، من دون أحكام، مهما كان ما تمرّين به.',
    phones: [
      {
        // Listening line
        label: 'خط استماع',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // 2022; September 2026 (public list)
    seen: '2022؛ سبتمبر 2026 (قائمة عامة)',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: 'مختصون نفسيون على خط الأزمات في أيرلندا الشمالية، لكل من يعاني ضيقًا أو يأسًا.',
    phones: [
      {
        // Crisis helpline
        label: 'خط أزمات',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: 'هاتف نصي (textphone): ⁦18001 0808 808 8000⁩',
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // a page with no date; September 2026 (public list)
    seen: 'صفحة بلا تاريخ؛ سبتمبر 2026 (قائمة عامة)',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: 'متطوّع مدرَّب يراسلكِ نصيًا حتى تهدئي وتعرفي خطوتكِ التالية.',
    texts: [
      {
        // Text SHOUT to 85258
        display: 'أرسلي رسالة SHOUT إلى 85258',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // November 2024
    seen: 'نوفمبر 2024',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: 'من منظمة Refuge، للنساء اللواتي يؤذيهنّ أو يراقبهنّ أو يتحكّم بهنّ شريك أو قريب؛ وبالمحادثة على الإنترنت أيضًا.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // its own pages, December 2020
    seen: 'صفحاتها، ديسمبر 2020',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: 'عاملات مدرَّبات لكل من يتعرّض في اسكتلندا للعنف أو للإجبار على الزواج؛ وبالمحادثة على الإنترنت أيضًا.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Interpreters, in private
    languages: 'مترجمون، بسرّية',
    // a Scottish safety page and a police page, no date
    seen: 'صفحة اسكتلندية للسلامة وصفحة للشرطة، بلا تاريخ',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: 'لكل من يتعرّض في ويلز للعنف أو للعنف الجنسي، وللقريبين منه؛ وبالمحادثة على الإنترنت أيضًا.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: 'أرسلي رسالة نصية إلى ⁦078600 77333⁩',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // a Welsh Government page, no date
    seen: 'صفحة لحكومة ويلز، بلا تاريخ',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: 'لكل من يتعرّض للعنف في أيرلندا الشمالية، أيًّا كان الجنس والعمر؛ وبالمحادثة على الإنترنت أيضًا.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // a health trust page, 2021; the press, 2023
    seen: 'صفحة هيئة صحية، 2021؛ الصحافة، 2023',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: 'لكل من عمره أقلّ من 19 سنة في المملكة المتحدة، عن أيّ قلق، بالهاتف أو على الإنترنت.',
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: 'صفحات NSPCC التي تديره، من 2023 إلى 2024',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words: 'قابلات متخصصات يعاودن الاتصال بكِ، ويمكنهنّ مساعدتكِ في الوصول إلى دعم نفسي بعد الفقد.',
    // By request: a midwife calls you back by phone or video
    hours: 'عند الطلب: تعاود قابلة الاتصال بكِ بالهاتف أو الفيديو',
    // Free
    cost: 'مجاني',
    // 2024
    seen: '2024',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: 'خط سرّي في اسكتلندا لكل من يشعر بالحزن أو القلق.',
    // Free
    cost: 'مجاني',
    // an old council page; web address in public lists
    seen: 'صفحة قديمة لمجلس محلي؛ عنوان الموقع من قوائم عامة',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words:
      'المنظمة الداعمة في المملكة المتحدة لكل من مرّ بإجهاض تلقائي أو حمل خارج الرحم أو حمل عنقودي؛ في موقعها خط مساعدة ومحادثة مباشرة ومجموعات.',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: 'صفحاتها، مارس 2024؛ أخبارها، 7 أبريل 2026',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: 'قابلات يجبن عن أسئلة عن الحمل وفقدانه والحمل من جديد.',
    phones: [
      {
        // Midwife helpline
        label: 'خط القابلات',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: 'من الإثنين إلى الجمعة من 9 صباحًا إلى 5 مساءً',
    // Free
    cost: 'مجاني',
    // a page with no date; September 2026 (public lists)
    seen: 'صفحة بلا تاريخ؛ سبتمبر 2026 (قوائم عامة)',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words: 'خط مساعدة ومجموعات محلية ومجتمع على الإنترنت، بعد فقدان الحمل أو وفاة مولود.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: 'من الإثنين إلى الجمعة من 10 صباحًا إلى 3 عصرًا؛ ومساء الثلاثاء والأربعاء والخميس من 6 إلى 9',
    // Free
    cost: 'مجاني',
    // a page with no date; September 2026 (public list)
    seen: 'صفحة بلا تاريخ؛ سبتمبر 2026 (قائمة عامة)',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words: 'معلومات ودعم من أشخاص مرّوا بالتجربة بعد حمل خارج الرحم، مع صفحات للشركاء والعائلات وأماكن العمل.',
    // 2024
    seen: '2024',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words: 'دعم نفسي بعد فقدان حمل أو مولود، غالبًا عن طريق المستشفى؛ الرقم لمكتب، لا لخط مساعدة.',
    phones: [
      {
        // Office
        label: 'مكتب',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: 'الدعم النفسي مجاني؛ المكالمة بسعر مكالمة عادية إلى خط أرضي بريطاني',
    // 2023
    seen: '2023',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: 'دعم للعائلات عند وفاة مولود أو طفل، ومساعدة للإخوة والأخوات والأجداد.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: 'من الإثنين إلى الجمعة من 9 صباحًا إلى 4.30 عصرًا',
    // Free
    cost: 'مجاني',
    // November 2025
    seen: 'نوفمبر 2025',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: 'دعم في أيّ حزن، بخط مساعدة ومحادثة على الإنترنت ومجموعات محلية.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Free
    cost: 'مجاني',
    // 2020; 2026 (public lists)
    seen: '2020؛ 2026 (قوائم عامة)',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: 'مركز متخصص تابع لـ NHS للحمل العنقودي، مع معلومات وتحاليل متابعة ومنتدى.',
    // Free on the NHS
    cost: 'مجاني في NHS',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words: 'كيف يحوّلكِ طبيب العائلة (GP) أو القابلة أو الاختصاصي إلى عيادة NHS للإجهاض التلقائي المتكرر.',
    // Free on the NHS
    cost: 'مجاني في NHS',
    // 2021
    seen: '2021',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: 'إرشادات للمديرين والعاملين عن الحديث عن الفقد، والإجازة، والعودة.',
    // Web pages are free
    cost: 'الصفحات مجانية',
    // March 2024
    seen: 'مارس 2024',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: 'مشورة محايدة عن الحقوق في العمل، للعاملين وأصحاب العمل.',
    // Advice is free
    cost: 'المشورة مجانية',
    // web address in public lists, September 2026
    seen: 'عنوان الموقع من قوائم عامة، سبتمبر 2026',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: 'دعم في الحزن للأمهات والعائلات المسلمة، بعد الإجهاض التلقائي أيضًا.',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: 'بودكاست لأبوين عن العيش مع فقدان مولود، غالبًا في وقت متأخر من الحمل.',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: 'شهادة لمن تجاوز 16 سنة ويعيش في إنجلترا، وكان يعيش فيها وقت الفقدان.',
    // 2025
    seen: '2025',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: 'خط أزمات ودعم نفسي لكل من يفكّر في الانتحار أو إيذاء النفس.',
    phones: [
      {
        // Crisis helpline
        label: 'خط أزمات',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: 'أرسلي رسالة HELP إلى 51444',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // 2021
    seen: '2021',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: 'متطوّع مدرَّب يراسلكِ نصيًا في لحظة صعبة.',
    texts: [
      {
        // Text HELLO to 50808
        display: 'أرسلي رسالة HELLO إلى 50808',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // June 2020
    seen: 'يونيو 2020',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: 'للنساء اللواتي يتعرّضن للعنف من شريك أو شريك سابق.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // its own pages, 2009 and 2016; the press, 2023
    seen: 'صفحاتها، 2009 و2016؛ الصحافة، 2023',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: 'خط سرّي لكل حزين، سواء كان الفقد قريبًا أو قديمًا.',
    phones: [
      {
        // Freephone
        label: 'رقم مجاني',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: 'من الإثنين إلى الجمعة من 10 صباحًا إلى 1 ظهرًا',
    // Free
    cost: 'مجاني',
    // December 2023
    seen: 'ديسمبر 2023',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: 'متطوّعات مررن بإجهاض تلقائي، مع دعم بالهاتف ولقاءات وسجل تذكاري.',
    // Volunteers answer the phone at set times; see the website
    hours: 'متطوّعات يجبن عن الهاتف في أوقات محدّدة؛ انظري الموقع',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: 'الموقع الوطني عن كل أنواع فقدان الحمل، مع روابط لفرق المستشفيات والمجموعات.',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: 'صناديق ذكريات ولقاءات جماعية للعائلات بعد وفاة مولود حول وقت الولادة.',
    // Free
    cost: 'مجاني',
    // 2021
    seen: '2021',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: 'خط الحكومة للصحة النفسية، مع مختصين بلغات هندية كثيرة.',
    phones: [
      {
        // Short number
        label: 'رقم قصير',
      },
      {
        // Toll-free
        label: 'رقم مجاني',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // 20 languages; the choice depends on your state
    languages: '20 لغة؛ الاختيار بحسب ولايتكِ',
    // 2024; December 2025 (news)
    seen: '2024؛ ديسمبر 2025 (أخبار)',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: 'اتصال أو رسالة نصية إلى مختص مدرَّب، عند التوتر أو الحزن أو حين يصير الأمر فوق طاقتكِ.',
    phones: [
      {
        // Call
        label: 'اتصال',
      },
    ],
    texts: [
      {
        // Text 1737
        display: 'أرسلي رسالة نصية إلى 1737',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // Interpreters in 150 languages
    languages: 'مترجمون بـ 150 لغة',
    // 2021; December 2025 (list)
    seen: '2021؛ ديسمبر 2025 (قائمة)',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: 'لكل من يعاني ضيقًا شديدًا، أو يقلق على شخص يعانيه.',
    phones: [
      {
        // Crisis line
        label: 'خط أزمات',
      },
    ],
    // Free
    cost: 'مجاني',
    // December 2025
    seen: 'ديسمبر 2025',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: 'يوصلكِ بمن يدافع عنكِ قريبًا منكِ؛ وبالمحادثة على الإنترنت أيضًا.',
    phones: [
      {
        // Crisis line
        label: 'خط أزمات',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // its own page, no date; govt.nz, 2023
    seen: 'صفحتها، بلا تاريخ؛ govt.nz، 2023',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: 'معلومات، وأين تُطلب المساعدة.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // 9am to 11pm every day
    hours: 'من 9 صباحًا إلى 11 مساءً كل يوم',
    // Free
    cost: 'مجاني',
    // govt.nz, 2023
    seen: 'govt.nz، 2023',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: 'مشورة عن ترك العلاقة، وعن البقاء في أمان.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // 9am to 11pm every day
    hours: 'من 9 صباحًا إلى 11 مساءً كل يوم',
    // Free
    cost: 'مجاني',
    // govt.nz, 2023
    seen: 'govt.nz، 2023',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words: 'معلومات لنيوزيلندا عمّا يحدث في الإجهاض التلقائي، وطرود رعاية عن طريق مقدّمي الرعاية الصحية.',
    // Free
    cost: 'مجاني',
    // October 2024
    seen: 'أكتوبر 2024',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: 'موقع يديره متطوّعون، فيه إجابات وأفكار للوداع ومجموعة خاصة على الإنترنت.',
    // Free
    cost: 'مجاني',
    // 2017
    seen: '2017',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words: 'مجموعات يديرها آباء وأمهات، للدعم بعد فقدان في أيّ مرحلة من الحمل أو الرضاعة.',
    // Free
    cost: 'مجاني',
    // 2013; October 2025 (news)
    seen: '2013؛ أكتوبر 2025 (أخبار)',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: 'اتصال أو رسالة أو محادثة مع مختص مدرَّب، عند أفكار الانتحار أو ضيق شديد.',
    phones: [
      {
        // Call; press 2 for Spanish
        label: 'اتصال؛ الرقم 2 للإسبانية',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: 'أرسلي رسالة نصية إلى 988 (كلمة AYUDA للإسبانية)',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // Also in Spanish; phone interpreters for many other languages
    languages: 'بالإسبانية أيضًا؛ ومترجمون بالهاتف للغات كثيرة أخرى',
    // 2023 or later
    seen: '2023 أو بعدها',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: 'متطوّع مدرَّب يساندكِ برسائل نصية.',
    texts: [
      {
        // Text HOME to 741741
        display: 'أرسلي رسالة HOME إلى 741741',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // 2022 or later
    seen: '2022 أو بعدها',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words: 'لكل من يؤذيه شريك أو يتحكّم به أو يجبره، في الحمل أو منعه أيضًا؛ وبالمحادثة على الإنترنت أيضًا.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: 'أرسلي رسالة START إلى 88788',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // a page of the US Department of Justice, January 2022
    seen: 'صفحة لوزارة العدل الأمريكية، يناير 2022',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: 'مختصون نفسيون لكل حامل أو من كانت حاملًا، وللقريبين منها؛ ليس خط أزمات.',
    phones: [
      {
        // Call or text
        label: 'اتصال أو رسالة نصية',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: 'أرسلي رسالة نصية إلى ⁦1-833-852-6262⁩',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: 'بالإسبانية أيضًا؛ ومترجمون لـ 60 لغة أخرى، منها العربية والفرنسية والألمانية',
    // May 2023
    seen: 'مايو 2023',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words: 'معلومات ودعم من أشخاص مرّوا بالتجربة بالهاتف أو الرسائل، مع مجموعات على الإنترنت لفقدان الحمل؛ ليس خط أزمات.',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: 'الرقم 1 للإسبانية، و2 للإنجليزية',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: 'أرسلي رسالة نصية إلى ⁦800-944-4773⁩ (بالإنجليزية)',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: 'أرسلي رسالة نصية إلى ⁦971-203-7773⁩ (بالإسبانية)',
      },
    ],
    // Free
    cost: 'مجاني',
    // Also in Spanish
    languages: 'بالإسبانية أيضًا',
    // May 2023
    seen: 'مايو 2023',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words: 'أطباء وممرضات متطوّعون يجيبون بسرّية عن أسئلة حول الإجهاض التلقائي أو إنهاء الحمل في البيت.',
    // Also in Spanish
    languages: 'بالإسبانية أيضًا',
    // a partner’s page, no date
    seen: 'صفحة شريك، بلا تاريخ',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: 'مجموعات على الإنترنت ومحلية بعد فقدان الحمل أو وفاة مولود؛ ليس خط أزمات.',
    phones: [
      {
        // Staff line
        label: 'خط الموظفين',
      },
    ],
    // Free
    cost: 'مجاني',
    // before mid-2022
    seen: 'قبل منتصف 2022',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: 'خط دعم، وأشخاص مدرَّبون مرّوا بالتجربة، ومجموعات على الإنترنت، بعضها للآباء والأجداد.',
    phones: [
      {
        // Support line
        label: 'خط دعم',
      },
    ],
    // Support is free
    cost: 'الدعم مجاني',
    // 2020; 2023 (a chapter’s page)
    seen: '2020؛ 2023 (صفحة فرع)',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: 'دعم في الحزن ومجموعات على الإنترنت للعائلات بعد فقدان الحمل أو وفاة مولود.',
    // Free
    cost: 'مجاني',
    // about 2013 to 2020
    seen: 'نحو 2013 إلى 2020',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: 'معلومات واضحة عن الإجهاض التلقائي والحزن، ومكان على الإنترنت لمشاركة القصص.',
    // Free
    cost: 'مجاني',
    // about 2021
    seen: 'نحو 2021',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words: 'مجموعات على الإنترنت لأنواع كثيرة من الفقد، بعضها لعائلات ⁦LGBTQ+⁩، أو لذوي البشرة الملوّنة، أو للأزواج.',
    // One group in Spanish
    languages: 'مجموعة واحدة بالإسبانية',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words: 'مجموعات محلية وعلى الإنترنت للعائلات بعد وفاة طفل في أيّ عمر، وقبل الولادة أيضًا.',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: 'خط قانوني سرّي عن الحقوق في العمل، ومنها الإجازة بعد الفقد.',
    // Free
    cost: 'مجاني',
    // 2023
    seen: '2023',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words: 'معلومات قانونية عن فقدان الحمل وإنهائه، من مجموعة محامين لها رأي في القانون.',
    // named in ACEP Now, August 2022
    seen: 'ورد اسمها في ACEP Now، أغسطس 2022',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: 'مختصون نفسيون يستمعون، ويمكنهم مساعدتكِ في إيجاد دعم قريب.',
    phones: [
      {
        // Suicide crisis line
        label: 'خط أزمات الانتحار',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: 'رسالة SMS إلى 31393',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: 'المكالمات مجانية؛ قد تُحتسب الرسالة بالسعر العادي',
    // 2019; November 2025 (day and night)
    seen: '2019؛ نوفمبر 2025 (ليلًا ونهارًا)',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: 'اختصاصيون اجتماعيون لكل من يتعرّض للعنف، من وزارة التنمية الاجتماعية.',
    phones: [
      {
        // Helpline
        label: 'خط مساعدة',
      },
    ],
    // Day and night, every day
    hours: 'ليلًا ونهارًا، كل يوم',
    // Free
    cost: 'مجاني',
    // its own page, no date; the press, December 2024
    seen: 'صفحتها، بلا تاريخ؛ الصحافة، ديسمبر 2024',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words: 'مجموعة دعم يديرها آباء وأمهات، في كيب تاون وعلى الإنترنت، بعد الإجهاض التلقائي أو وفاة مولود.',
    // Free
    cost: 'مجاني',
    // 2019 to 2020
    seen: 'من 2019 إلى 2020',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: 'دليل لخطوط مساعدة مجانية في بلدان كثيرة.',
    // Free
    cost: 'مجاني',
    // a page with no date
    seen: 'صفحة بلا تاريخ',
  },
};
