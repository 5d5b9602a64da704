/** Who has to say yes. */
const clinician = 'An early-pregnancy nurse, midwife or doctor';
const emergency = 'An emergency doctor';
const both = 'An early-pregnancy clinician and an emergency doctor';
const mind = 'A perinatal mental health clinician';
const lawyer = 'A lawyer of the country';
const service = 'The clinic that shows the leaflet';

/** What the person who signs has to decide, since bodies differ or a source is weak. On the sign-off sheet alone: no reader sees it. */
export interface Decision {
  /** Ids of answers, signs and limits that it touches. */
  readonly at: readonly string[];
  readonly words: string;
  /** Who would have to say yes. */
  readonly who: string;
}

export const decisions: readonly Decision[] = [
  {
    at: ['{pad}', 'how-much-bleeding', 'sign-soaked-pad'],
    words:
      'The pad limit is the most cautious that was read, but for a full pad in 30 minutes to an hour with large clots (Tommy’s). People whose team gave them a different limit are told to keep to it, unless they feel faint or unwell. Alberta and New Zealand wait for two hours; Tommy’s older page on the days after describes hourly changes as expected and is not set beside this limit.',
    who: both,
  },
  {
    at: ['{clot-today}', 'clot-size', 'sign-clots-walnut'],
    words:
      'The 3 cm step is the leaflet’s own: no health service or hospital read names it, and every clot in pregnancy is a call today. One hospital in England (Birmingham, 2022) sends people with any clot in pregnancy to 999. That would make every clot NOW; OPEN: TODAY is kept until somebody decides.',
    who: both,
  },
  {
    at: ['sign-shoulder-tip', 'sign-one-sided-pain', 'group-now'],
    words:
      'Shoulder-tip pain and pain low on one side are NOW. Present NHS and nidirect wording sends them to a GP or to 111; Glasgow, Alberta and US wording sends them to an emergency department.',
    who: both,
  },
  {
    at: ['sign-severe-pain', 'group-now'],
    words: 'Each sign counts alone. The NHS and nidirect texts name some of them in combination.',
    who: emergency,
  },
  {
    at: ['sign-very-unwell', 'infection-signs', 'group-now'],
    words:
      'Feeling very unwell without a fever is NOW. The source is the US mifepristone label, written for abortion care and naming miscarriage.',
    who: emergency,
  },
  {
    at: ['sign-discharge'],
    words: 'Bad-smelling discharge is NOW. One UK hospital says to contact the clinic.',
    who: clinician,
  },
  {
    at: ['sign-blood-thinners'],
    words: 'That clotting problems raise the risk was read; that more than spotting is NOW is a cautious reading of it.',
    who: both,
  },
  {
    at: ['{no-bleeding-hours}', 'medicine', 'sign-no-bleeding-after-medicine'],
    words: 'England changed to 48 hours in 2026. The leaflet keeps 24, and says that the team’s own time comes first.',
    who: clinician,
  },
  {
    at: ['rh-negative', 'blow-or-fall', 'group-today'],
    words:
      '“Usually within 3 days” rests on the Glasgow guideline (72 hours, from 12 weeks). England and Australia now say opposite things under 12 weeks, so nothing here says that a reader needs the injection or does not.',
    who: clinician,
  },
  {
    at: ['sign-fever', 'medicine', 'group-now'],
    words:
      'In the first day after misoprostol from the team, shivering, feeling sick or loose poo is a call to the team straight away, and get help now if nobody answers. A measured fever stays NOW on that day too: in the NEJM trial 46 of 100 had chills and 6 to 7 a fever, and CDC makes no exception. No health service page read gives “the first day”.',
    who: clinician,
  },
  {
    at: ['sign-pregnancy-tissue', 'sign-gush-of-fluid', 'signs'],
    words:
      'Pregnancy tissue or a gush of fluid is NOW, and TODAY where a doctor, nurse or midwife has said that the pregnancy is ending and it is under 12 weeks. CDC sends leaking fluid in pregnancy to care at once with no exception; Birmingham says to call the unit.',
    who: clinician,
  },
  {
    at: ['{late-weeks}', 'sign-late-bleeding', 'sign-cramps'],
    words:
      'Any bleeding or belly pain at 12 weeks or more is NOW, mild cramps too; 12 weeks and no days is in. Tommy’s, read on its own page, names A&E beside GP, midwife and 111. From 20 weeks the maternity unit is named. A clinic that sees people later than 12 weeks may want to say so on its own page.',
    who: service,
  },
  {
    at: ['pain-relief', 'pain-while'],
    words:
      'Ibuprofen waits until a clinician has said that the pregnancy has ended. The Irish national page offers it without that.',
    who: clinician,
  },
  {
    at: ['did-i-cause-it'],
    words:
      'Stress: care sheets say that it is no cause; a review of populations lists it among risk factors. The leaflet says that a bad day, a shock or a worry is no cause, and that nobody should be blamed.',
    who: clinician,
  },
  {
    at: ['when-try-again'],
    words:
      'The WHO advice of 2007 (six months) is named as older advice. The large study since shows no sign of harm; it does not show that earlier is better.',
    who: clinician,
  },
  {
    at: ['how-common'],
    words: 'Rates lie between 10 and 25 % by what is counted. The figures for age are those of the Norwegian registers.',
    who: clinician,
  },
  {
    at: ['clot-or-tissue', 'sign-pregnancy-tissue'],
    words:
      '“Pregnancy tissue” is said where a physical word is needed to tell it from a clot, and never for the loss itself. A UK survey rates the word poorly.',
    who: clinician,
  },
  {
    at: ['pads-baths-sex-work'],
    words:
      'Baths, pools and hot tubs: Tommy’s advises against swimming, one New Zealand charity and one Canadian unit against baths and pools. The leaflet names showers first and calls no bath wrong.',
    who: clinician,
  },
  {
    at: ['children'],
    words: 'Little was read on what to tell children. The answer says no more than that, and that nobody caused it.',
    who: clinician,
  },
  {
    at: ['after-methotrexate', 'ectopic-told', 'pain-relief'],
    words:
      'What not to take after methotrexate: Glasgow forbids aspirin and anti-inflammatories for one week, and alcohol, folic acid, sex and travel until follow-up is over. The leaflet says “until your team says so” for all. Mild pain is a call today, new or growing pain is NOW.',
    who: clinician,
  },
  {
    at: ['procedure'],
    words:
      'The risks are those of one NHS leaflet (general anaesthetic) and of the MIST trial. “Fewer than 1 in 200” is printed as fewer than 1 in 100, to keep one denominator.',
    who: clinician,
  },
  {
    at: ['who-will-know', 'cost', 'keep-or-bury'],
    words:
      'What the law says in the United States (no duty to say why you bleed, examination without payment, burial and flushing) rests on policy statements of doctors’ bodies and on a hospital association. A lawyer has to read it in each state before it is relied on. The page of CMS has not been read.',
    who: clinician,
  },
  {
    at: ['seeing-things'],
    words:
      'Psychosis is described after birth. Nothing was read that measures it after an early loss. NOW is the cautious reading.',
    who: clinician,
  },
  {
    at: ['hard-days'],
    words: 'No page of a health service on due dates and the next pregnancy was read. It is printed as kindness, not as fact.',
    who: clinician,
  },
  {
    at: ['can-i-travel', 'away-from-home'],
    words:
      'Not flying while bleeding, or before a scan has shown the place of the pregnancy, is the leaflet’s own line: no official page was read.',
    who: clinician,
  },
  {
    at: ['go-alone'],
    words:
      'Not driving, the door, lying down and no food are general knowledge; the hospital leaflet read says that an adult should take you home by car or taxi.',
    who: clinician,
  },
  {
    at: ['milk', 'tired-pale', 'back-to-work', 'folic-acid'],
    words:
      'Days for going back to work, iron tablets and doses of folic acid are left out: no body gives a day, and the leaflet names no dose.',
    who: clinician,
  },
  {
    at: ['group-today', 'sign-spotting', 'sign-like-a-period', 'always-bleeding'],
    words:
      'Any bleeding in pregnancy is TODAY. CDC (care at once) and the Irish national page (contact immediately) are stricter. NOW would send 1 in 4 of all pregnant people to an emergency department; OPEN: TODAY is kept until somebody decides.',
    who: both,
  },
  {
    at: ['sign-cramps', 'group-today'],
    words:
      'Mild cramps before 12 weeks are TODAY. Alberta Health Services sends any new belly pain to an emergency department. NOW would make every cramp an emergency; OPEN: TODAY is kept until somebody decides.',
    who: both,
  },
  {
    at: ['sign-pain-peeing-pooing-vomiting', 'sign-no-fluids', 'group-now'],
    words:
      'Belly pain or bleeding with vomiting, diarrhoea or pain on the toilet is NOW, but for the first day after misoprostol from the team. No drink staying down is NOW on that day too.',
    who: both,
  },
  {
    at: ['sign-coil-or-tied-tubes', 'sign-earlier-ectopic', 'sign-pain-after-ivf', 'sign-one-sided-pain'],
    words:
      'Pain or any bleeding with a positive test is NOW after an ectopic pregnancy, with a coil or with tied tubes; with a coil and no sign it is TODAY. After fertility treatment one-sided, severe or shoulder-tip pain is NOW whatever a scan showed; light bleeding stays TODAY. RCOG names the risks; the urgency is the leaflet’s own.',
    who: both,
  },
  {
    at: ['sign-chest-pain-or-swollen-leg'],
    words:
      'One swollen or painful leg is NOW, as CDC says. NHS Wales and Texas say to contact a clinician the same day. A very bad headache or changed sight is on the CDC list and so is NOW here, though it was written for pregnancy as a whole.',
    who: emergency,
  },
  {
    at: ['sign-blow-or-fall'],
    words:
      'An assault or a crash is NOW with no sign at all (NHS Greater Glasgow and Clyde, 2024). That bleeding or pain after a fall is NOW before 23 weeks is the leaflet’s own line.',
    who: emergency,
  },
  {
    at: ['sign-sent-home-and-worse'],
    words: 'Going back when it gets worse is general knowledge: no official sentence on being sent home was read.',
    who: emergency,
  },
  {
    at: ['sign-tired-and-breathless', 'tired-pale'],
    words:
      'Signs of anaemia days after are TODAY. Hospital pages call them not urgent; CDC sends overwhelming tiredness to care at once, and it is NOW here with faintness, chest pain or breathlessness at rest.',
    who: both,
  },
  {
    at: ['sign-after-pills-to-end-a-pregnancy', 'abortion-pills'],
    words:
      'After pills to end a pregnancy the leaflet’s own limits count. Abortion services often allow two full pads an hour for two hours and clots up to a lemon; no second limit is printed.',
    who: clinician,
  },
  {
    at: ['sign-seeing-or-hearing-things'],
    words:
      'Seeing or hearing things that others do not is NOW. It is described as an emergency after birth; nothing was read that measures it after an early loss.',
    who: mind,
  },
  {
    at: ['sign-blood-thinners'],
    words: 'Low-dose aspirin: whether it counts as a blood thinner here is for the signer. The leaflet says to mention it.',
    who: both,
  },
  {
    at: ['{bleeding-weeks}', 'how-long-bleeding'],
    words:
      'Bleeding for more than 2 weeks is TODAY. One New Zealand charity wants all bleeding to stop within 7 days; hospitals name up to four weeks after medicine.',
    who: clinician,
  },
  {
    at: ['{test-weeks}', '{no-bleeding-hours}'],
    words:
      'Both rest on NICE NG126, which was read in a restatement alone. NICE counts the 3 weeks from the day on which bleeding and pain have stopped, and after a falling hormone with no pregnancy seen it asks for a test at 14 days.',
    who: clinician,
  },
  {
    at: ['what-might-i-see'],
    words:
      'Weeks stand beside the first line alone. The others were read in a copy that had lost its headings; they have to be compared with the live page of Pregnancy, Birth & Baby.',
    who: clinician,
  },
  {
    at: ['group-now'],
    words:
      'The card sends in many who turn out to have nothing dangerous: a smell alone, spotting with one loose stool. Each is cautious alone; together they may teach readers to discount the card.',
    who: both,
  },
  {
    at: ['healing-time', 'what-feelings'],
    words:
      'Distress eases over the months in the study of 2020. In a smaller one of 2016, probable post-traumatic stress went from 28 to 38 % at three months, and few answered.',
    who: mind,
  },
  {
    at: ['work', 'certificates'],
    words:
      'Leave, pay and certificates change. Those shown are what could be read on official or charities’ own pages; what waits is listed with the sources. Ireland: the law on stillbirth says 23 weeks since 2024, the minister spoke of 24 for leave in 2025.',
    who: lawyer,
  },
  {
    at: ['cost', 'who-will-know'],
    words:
      'United States: that an emergency room must examine people who cannot pay was read on the page of the emergency doctors’ college; the pages of CMS have to be read. What staff may have to report, and to whom, differs by state and was read as positions of doctors’ bodies, not as law. England and Wales: whether the clause on abortion has become law was not read.',
    who: lawyer,
  },
  {
    at: ['keep-or-bury'],
    words: 'Burial and flushing: rules were read for England and New Zealand alone.',
    who: lawyer,
  },
  {
    at: ['org-repro-legal-helpline-us', 'org-ma-hotline'],
    words:
      'United States: two services that also support abortion are listed by name and web address. A clinic may leave them out with `except`.',
    who: service,
  },
  {
    at: ['missed', 'waiting-between-scans', 'sign-late-bleeding'],
    words:
      'OPEN: weeks by dates or by size, where a miscarriage is found at a scan at 12 weeks. By dates any bleed is NOW, though she waits at home as she was told. NOW is kept.',
    who: both,
  },
  {
    at: ['group-today', 'who-to-call-first'],
    words: 'OPEN: what “today” means at night. No source says whether spotting may wait until the morning.',
    who: clinician,
  },
  {
    at: ['sign-after-pills-to-end-a-pregnancy', 'abortion-pills'],
    words: 'OPEN: bleeding after pills to end a pregnancy is TODAY, though everybody bleeds after them. TODAY is kept.',
    who: both,
  },
  {
    at: ['sign-earlier-ectopic', 'coil-or-tied-tubes'],
    words:
      'An earlier ectopic pregnancy with no sign is TODAY: the leaflet’s own cautious line. OPEN: light bleeding once the pregnancy has been seen in the womb.',
    who: both,
  },
  {
    at: ['when-help-feelings', 'group-soon'],
    words: 'OPEN: grief as strong as ever is TODAY in the answer and SOON on the card. Neither is lowered without a yes.',
    who: mind,
  },
  {
    at: ['sign-thoughts-of-self-harm', 'group-now'],
    words:
      'Who is in danger or does not feel safe is sent to the emergency number; so is who has taken an overdose. That line has no source of its own yet.',
    who: mind,
  },
  {
    at: ['unknown-location', 'ectopic-told', 'after-methotrexate'],
    words:
      'OPEN: any pain, however mild, with a pregnancy of unknown location or after methotrexate. Two answers differ in how they say it.',
    who: both,
  },
  {
    at: ['sign-blood-thinners', 'group-now'],
    words: 'OPEN: blood thinners by injection are named in the sign; on the card there was no room.',
    who: both,
  },
  {
    at: ['fertility-treatment', 'emergency-department'],
    words:
      'OPEN, since no page was read: overstimulated ovaries after fertility treatment; scars in the womb; urgent care centres that cannot treat this.',
    who: both,
  },
];
