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
  // Where a body is stricter than the leaflet: nothing was lowered, and the leaflet keeps TODAY until somebody decides.
  {
    at: ['sign-spotting', 'sign-like-a-period', 'sign-small-clots', 'always-bleeding', 'group-today'],
    words:
      'OPEN. Any bleeding is TODAY. The US CDC tells people to get care at once for any bleeding in pregnancy; the HSE and MedlinePlus say to call at once. As NOW it would send everybody with spotting to an emergency department.',
    who: both,
  },
  {
    at: ['sign-small-clots', '{clot-now}', '{clot-today}', 'clot-size'],
    words:
      'OPEN. Clots below 4 cm are TODAY. University Hospitals Birmingham sends people who pass any clot in pregnancy to 999, without a size. The 3 cm step is the leaflet’s own: no health service or hospital names it. 4 cm rests on one children’s hospital’s golf ball.',
    who: both,
  },
  {
    at: ['sign-cramps', 'group-today'],
    words:
      'OPEN. Mild cramps are TODAY. Alberta Health Services sends new belly pain, or pain that grows or is on one side, to an emergency department at once.',
    who: both,
  },
  {
    at: ['sign-gush-of-fluid', 'sign-pregnancy-tissue', 'signs', 'group-now'],
    words:
      'Pregnancy tissue or a gush of fluid is NOW, and TODAY for people whose team has told them to expect it. The CDC makes no such exception for fluid in pregnancy; Birmingham says to call the unit.',
    who: clinician,
  },
  {
    at: ['sign-fever', 'sign-no-fluids', 'medicine', 'group-now'],
    words:
      'A measured fever is NOW at once, on the first day after misoprostol too. Chills alone, feeling well, are a call to the team: they come in 46 of 100, a fever in 6 or 7, an infection of the womb in 1.3 (trial of 2018). “The first day” stands in no strong text that was read.',
    who: clinician,
  },
  {
    at: ['{test-weeks}', 'test-still-positive', 'unknown-location', 'hormone-falls'],
    words:
      'The clock of three weeks: NICE starts it when bleeding and pain have stopped. After a falling hormone with no pregnancy seen, NICE tests at 14 days. NICE was read in a restatement alone.',
    who: clinician,
  },
  {
    at: ['{no-bleeding-hours}', 'medicine', 'sign-no-bleeding-after-medicine'],
    words:
      'England changed to 48 hours in 2026. The leaflet keeps 24, as its own cautious choice, and says that the team’s own time comes first.',
    who: clinician,
  },
  {
    at: ['{bleeding-weeks}', 'how-long-bleeding'],
    words:
      'Bleeding for more than two weeks is TODAY. One New Zealand charity says that all bleeding should stop within seven days.',
    who: clinician,
  },
  {
    at: ['{pad}', 'how-much-bleeding', 'sign-soaked-pad'],
    words:
      'The pad limit is the most cautious that was read: others say two pads in two hours, four in two, or more. People whose team told them to expect heavy bleeding keep to their team’s limit. One charity’s page describes hourly changes as expected: it is not shown beside this limit.',
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
      'Feeling very unwell without a fever is NOW: the US mifepristone label, written for abortion care, and NHS Wales on sepsis. Slurred speech, blue lips and a rash that does not fade wait for the NHS page on sepsis.',
    who: emergency,
  },
  {
    at: ['group-now'],
    words:
      'Chest pain, trouble breathing and one swollen or sore leg are NOW, as the CDC has them; Texas and NHS Wales would call about a leg first. The CDC also names severe headache and changed sight up to a year after a pregnancy: they are not in the leaflet.',
    who: emergency,
  },
  {
    at: ['sign-discharge'],
    words: 'Bad-smelling discharge is NOW, as the CDC has it. One UK hospital says to contact the clinic.',
    who: clinician,
  },
  {
    at: ['sign-blood-thinners'],
    words:
      'That clotting problems raise the harm from bleeding was read (Glasgow); that more than spotting is NOW is a cautious reading of it.',
    who: both,
  },
  {
    at: ['{late-weeks}', 'sign-late-bleeding', 'sign-cramps'],
    words:
      'Any bleeding or pain from 12 weeks is NOW, mild cramps too. Tommy’s names a GP, midwife, 111 or A&E for it. A clinic that sees people later than that may want to say so on its own page.',
    who: service,
  },
  {
    at: ['rh-negative', 'group-today'],
    words:
      'No figure for weeks is given for anti-D: bodies differ before 12 weeks, and NICE (2026), ACOG (2024), SOGC 448, the Australian guideline (2024) and the BSH have to be read. Nothing here says that a reader needs it or does not.',
    who: clinician,
  },
  {
    at: ['pain-relief', 'pain-while'],
    words:
      'Ibuprofen waits until a clinician has said that the pregnancy has ended, and is not for people on methotrexate. The Irish national page offers it without that.',
    who: clinician,
  },
  {
    at: ['pads-baths-sex-work'],
    words:
      'Baths and pools while bleeding: Tommy’s advises against swimming, a New Zealand charity against baths and public pools, a Canadian unit against both. No health service was read. Sex in a pregnancy that may go on: Alberta asks people to wait for a clinician.',
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
      'The WHO advice of 2007 (six months) is named as older advice. The large study since shows no sign of harm; it does not show that earlier is better. One US hospital’s library still says two or three cycles.',
    who: clinician,
  },
  {
    at: ['how-common'],
    words: 'Rates lie between 10 and 25 % by what is counted. The figures for age are those of the Norwegian registers.',
    who: clinician,
  },
  {
    at: ['healing-time', 'what-feelings'],
    words:
      'Distress eases over the months in the study of 2020. In a smaller one of 2016, probable post-traumatic stress went from 28 to 38 % at three months, and few answered.',
    who: mind,
  },
  {
    at: ['sign-thoughts-of-self-harm', 'group-now'],
    words:
      'Seeing or hearing what others do not, and needing no sleep, are NOW by analogy with birth: nothing was read that measures it after an early loss.',
    who: mind,
  },
  {
    at: ['clot-or-tissue', 'sign-pregnancy-tissue'],
    words:
      '“Pregnancy tissue” is said where a physical word is needed to tell it from a clot, and never for the loss itself. In a UK survey more than 80 % found the word unacceptable as a name for the loss (read in a copy).',
    who: clinician,
  },
  {
    at: ['children'],
    words: 'What to tell children rests on one charity’s page.',
    who: clinician,
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
];
