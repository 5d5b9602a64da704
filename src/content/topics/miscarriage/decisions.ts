/** What the person who signs has to decide, since bodies differ or a source is weak. On the sign-off sheet alone: no reader sees it. */
export interface Decision {
  /** Ids of answers, signs and limits that it touches. */
  readonly at: readonly string[];
  readonly words: string;
}

export const decisions = [
  {
    at: ['{pad}', 'how-much-bleeding', 'sign-soaked-pad'],
    words:
      'The pad limit is the most cautious that was read. People whose team told them to expect heavy bleeding are told to follow their team’s number.',
  },
  {
    at: ['{clot-today}', 'clot-size', 'sign-clots-walnut'],
    words:
      'The 3 cm limit rests on one local page in British Columbia and on one licensed sheet, read in a copy. No body gives evidence for a size.',
  },
  {
    at: ['sign-shoulder-tip', 'sign-one-sided-pain', 'group-now'],
    words:
      'Shoulder-tip pain and pain low on one side are NOW. Present NHS and nidirect wording sends them to a GP or to 111; Glasgow, Alberta and US wording sends them to an emergency department.',
  },
  {
    at: ['sign-severe-pain', 'group-now'],
    words: 'Each sign counts alone. The NHS and nidirect texts name some of them in combination.',
  },
  {
    at: ['sign-very-unwell', 'infection-signs', 'group-now'],
    words:
      'Feeling very unwell without a fever is NOW. The source is the US mifepristone label, written for abortion care and naming miscarriage.',
  },
  {
    at: ['sign-discharge'],
    words: 'Bad-smelling discharge is NOW. One UK hospital says to contact the clinic.',
  },
  {
    at: ['sign-blood-thinners'],
    words: 'That clotting problems raise the risk was read; that more than spotting is NOW is a cautious reading of it.',
  },
  {
    at: ['{no-bleeding-hours}', 'medicine', 'sign-no-bleeding-after-medicine'],
    words: 'England changed to 48 hours in 2026. The leaflet keeps 24, and says that the team’s own time comes first.',
  },
  {
    at: ['rh-negative', 'blow-or-fall', 'group-today'],
    words:
      '“Usually within 3 days” rests on the Glasgow guideline (72 hours, from 12 weeks). England and Australia now say opposite things under 12 weeks, so nothing here says that a reader needs the injection or does not.',
  },
  {
    at: ['sign-fever', 'medicine', 'group-now'],
    words:
      'Fever or shivering in the first day after misoprostol, while feeling well, is a call to the team straight away; the NOW card has no such exception. The source is one US treatment page.',
  },
  {
    at: ['sign-pregnancy-tissue', 'sign-gush-of-fluid', 'signs'],
    words:
      'Pregnancy tissue or a gush of fluid is NOW for people whom no clinician has seen, and TODAY with a care plan. For the gush, the source names it as a sign alone.',
  },
  {
    at: ['{late-weeks}', 'sign-late-bleeding', 'sign-cramps'],
    words:
      'Any bleeding or pain after 12 weeks is NOW, mild cramps too. A clinic that sees people later than that may want to say so on its own page.',
  },
  {
    at: ['pain-relief', 'pain-while'],
    words:
      'Ibuprofen waits until a clinician has said that the pregnancy has ended. The Irish national page offers it without that.',
  },
  {
    at: ['did-i-cause-it'],
    words:
      'Stress: care sheets say that it is no cause; a review of populations lists it among risk factors. The leaflet says that a bad day, a shock or a worry is no cause, and that nobody should be blamed.',
  },
  {
    at: ['when-try-again'],
    words:
      'The WHO advice of 2007 (six months) is named as older advice. The large study since shows no sign of harm; it does not show that earlier is better.',
  },
  {
    at: ['how-common'],
    words: 'Rates lie between 10 and 25 % by what is counted. The figures for age are those of the Norwegian registers.',
  },
  {
    at: ['clot-or-tissue', 'sign-pregnancy-tissue'],
    words:
      '“Pregnancy tissue” is said where a physical word is needed to tell it from a clot, and never for the loss itself. A UK survey rates the word poorly.',
  },
  {
    at: ['pads-baths-sex-work'],
    words: 'Baths, pools and hot tubs: one Canadian unit alone advises against them, so the leaflet says that advice differs.',
  },
  {
    at: ['children'],
    words: 'Little was read on what to tell children. The answer says no more than that, and that nobody caused it.',
  },
  {
    at: ['after-methotrexate', 'ectopic-told', 'pain-relief'],
    words:
      'What not to take after methotrexate: Glasgow forbids aspirin and anti-inflammatories for one week, and alcohol, folic acid, sex and travel until follow-up is over. The leaflet says “until your team says so” for all. Mild pain is a call today, new or growing pain is NOW.',
  },
  {
    at: ['procedure'],
    words:
      'The risks are those of one NHS leaflet (general anaesthetic) and of the MIST trial. “Fewer than 1 in 200” is printed as fewer than 1 in 100, to keep one denominator.',
  },
  {
    at: ['who-will-know', 'cost', 'keep-or-bury'],
    words:
      'What the law says in the United States (no duty to say why you bleed, examination without payment, burial and flushing) rests on policy statements of doctors’ bodies and on a hospital association. A lawyer has to read it in each state before it is relied on. The page of CMS has not been read.',
  },
  {
    at: ['seeing-things'],
    words:
      'Psychosis is described after birth. Nothing was read that measures it after an early loss. NOW is the cautious reading.',
  },
  {
    at: ['hard-days'],
    words: 'No page of a health service on due dates and the next pregnancy was read. It is printed as kindness, not as fact.',
  },
  {
    at: ['can-i-travel', 'away-from-home'],
    words:
      'Not flying while bleeding, or before a scan has shown the place of the pregnancy, is the leaflet’s own line: no official page was read.',
  },
  {
    at: ['go-alone'],
    words:
      'Not driving, the door, lying down and no food are general knowledge; the hospital leaflet read says that an adult should take you home by car or taxi.',
  },
  {
    at: ['milk', 'tired-pale', 'back-to-work', 'folic-acid'],
    words:
      'Days for going back to work, iron tablets and doses of folic acid are left out: no body gives a day, and the leaflet names no dose.',
  },
] as const satisfies readonly Decision[];
