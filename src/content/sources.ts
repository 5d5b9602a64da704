/** Every source that the words of the leaflet rest on, by the id used in `sources`. An id is permanent. */
import type { Source } from './model.js';

export const sources = {
  // Week limits and terms
  nichd: {
    publisher: 'US National Institute of Child Health and Human Development (NICHD)',
    title: 'Pregnancy loss',
    url: 'https://www.nichd.nih.gov/health/topics/pregnancyloss/conditioninfo/Pages/default.aspx',
  },
  sru: {
    publisher: 'American College of Obstetricians and Gynecologists (ACOG)',
    title: 'Practice Bulletin No. 200: Early pregnancy loss, table of scan findings',
    year: 2018,
    url: 'https://www.scribd.com/document/413499635/BOLETIN-200',
    copy: true,
  },
  wow: {
    publisher: 'Wellbeing of Women',
    title: 'What is miscarriage?',
    url: 'https://www.wellbeingofwomen.org.uk/what-we-do/health-information/what-is-miscarriage/',
  },
  cks: {
    publisher: 'NICE',
    title: 'Clinical Knowledge Summaries: Miscarriage',
    year: 2013,
    url: 'https://cks.nice.org.uk/miscarriage',
  },
  cg154: {
    publisher: 'NICE',
    title: 'CG154: Ectopic pregnancy and miscarriage (summary)',
    url: 'https://www.guideline.gov/summaries/summary/39274',
    copy: true,
  },
  govscot: {
    publisher: 'Scottish Government',
    title: 'I think I’m having a miscarriage',
    url: 'https://www.gov.scot/publications/think-im-having-miscarriage/pages/1/',
  },
  cie: {
    publisher: 'Citizens Information (Ireland)',
    title: 'Registering a stillbirth',
    url: 'https://citizensinformation.ie/en/birth-family-relationships/miscarriage-and-stillbirth/registering-stillbirth',
  },
  pili: {
    publisher: 'Pregnancy and Infant Loss Ireland',
    title: 'Fact guide',
    url: 'https://pregnancyandinfantloss.ie/fact-guide/',
  },
  apsc: {
    publisher: 'Australian Public Service Commission',
    title: 'Circular 2021/08: Compassionate leave for miscarriage',
    year: 2021,
    url: 'https://apsc.gov.au/circulars-guidance-and-advice/circular-202108-changes-fair-work-act-2009-provide-compassionate-leave-miscarriage',
  },
  racgp: {
    publisher: 'Royal Australian College of General Practitioners (newsGP)',
    title: 'Definition of recurrent miscarriage updated',
    url: 'https://www1.racgp.org.au/newsgp/clinical/definition-of-recurrent-miscarriage-updated',
  },
  ausdoc: {
    publisher: 'AusDoc',
    title: 'Assess women for recurrent miscarriage after two pregnancy losses',
    url: 'https://www.ausdoc.com.au/specialist-update/assess-women-for-recurrent-miscarriage-after-two-pregnancy-losses-new-ranzcog-guidelines',
    copy: true,
  },
  nzact: {
    publisher: 'PayCheck (New Zealand)',
    title: 'Holidays (Bereavement Leave for Miscarriage) Amendment Act 2021',
    url: 'https://paycheck.nz/single-post/holidays-bereavement-leave-for-miscarriage-amendment-act-2021',
  },
  nzloc: {
    publisher: 'Library of Congress',
    title: 'New Zealand: Bill providing for bereavement leave following miscarriage passed',
    year: 2021,
    url: 'https://www.loc.gov/item/global-legal-monitor/2021-03-26/new-zealand-bill-providing-for-bereavement-leave-following-miscarriage-passed/',
  },
  ahs: {
    publisher: 'Alberta Health Services',
    title: 'Pregnancy concerns in the first trimester',
    url: 'https://healthyparentshealthychildren.ca/im-pregnant/first-trimester/pregnancy-concerns',
  },
  mha: {
    publisher: 'MyHealth.Alberta.ca',
    title: 'Threatened miscarriage: care instructions',
    url: 'https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=tw12294',
  },
  kp: {
    publisher: 'Kaiser Permanente',
    title: 'Threatened miscarriage: care instructions',
    url: 'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.Threatened-Miscarriage-Care-Instructions.tw12294',
  },
  lancet: {
    publisher: 'The Lancet',
    title: 'Series on miscarriage: how common it is and what raises the risk (abstract)',
    year: 2021,
    url: 'https://pubmed.ncbi.nlm.nih.gov/33915094/',
  },
  mayodx: {
    publisher: 'Mayo Clinic',
    title: 'Pregnancy loss (miscarriage): diagnosis and treatment',
    url: 'https://www.mayoclinic.org/diseases-conditions/pregnancy-loss-miscarriage/diagnosis-treatment/drc-20354304',
  },
  mayocopy: {
    publisher: 'Mayo Clinic',
    title: 'Miscarriage',
    url: 'https://rspp.co.id/dcontent.html?id=CON-20198833&n=Miscarriage+',
    copy: true,
  },
  nbt: {
    publisher: 'North Bristol NHS Trust',
    title: 'Miscarriage',
    url: 'https://nbt.nhs.uk/our-services/a-z-services/gynaecology/gynaecology-patient-information/miscarriage',
  },
  mamissed: {
    publisher: 'The Miscarriage Association',
    title: 'Missed or incomplete miscarriage',
    url: 'https://www.miscarriageassociation.org.uk/information/information-on-coronavirus-covid-19/missed-or-incomplete-miscarriage-information-for-you/',
  },
  eshre05: {
    publisher: 'European Society of Human Reproduction and Embryology (ESHRE)',
    title: 'Words for events in early pregnancy',
    year: 2005,
    url: 'https://dmice.ohsu.edu/trec-gen/data/2006/documents/humanrep.zip',
    copy: true,
  },
  sinai: {
    publisher: 'Mount Sinai',
    title: 'Miscarriage',
    url: 'https://www.mountsinai.org/health-library/diseases-conditions/miscarriage',
  },
  freed: {
    publisher: 'freedmanshealth.org',
    title: 'Miscarriage: symptoms and causes',
    url: 'https://freedmanshealth.org/disease-conditions/symptoms-causes/miscarriage/',
    copy: true,
  },
  molarbucks: {
    publisher: 'Buckinghamshire Healthcare NHS Trust',
    title: 'Molar pregnancy (hydatidiform mole)',
    url: 'https://www.buckshealthcare.nhs.uk/pifs/molar-pregnancy-hydatidiform-mole/',
  },
  molarma: {
    publisher: 'The Miscarriage Association',
    title: 'Molar pregnancy: symptoms and diagnosis',
    url: 'https://miscarriageassociation.org.uk/information/molar-pregnancy/symptoms-diagnosis',
  },

  // How common
  rcogearly: {
    publisher: 'Royal College of Obstetricians and Gynaecologists (RCOG)',
    title: 'Early miscarriage',
    year: 2016,
    url: 'https://www.scribd.com/document/563333224/early-miscarriage',
    copy: true,
  },
  magnus: {
    publisher: 'The BMJ',
    title: 'Age, earlier losses and the risk of miscarriage in Norway (Magnus and others)',
    year: 2019,
    url: 'https://www.bmj.com/content/364/bmj.l869',
  },
  aafp19: {
    publisher: 'American Academy of Family Physicians (AAFP)',
    title: 'Bleeding in the first trimester',
    year: 2019,
    url: 'https://www.aafp.org/afp/2019/0201/p166.html',
  },
  aafp11: {
    publisher: 'American Academy of Family Physicians (AAFP)',
    title: 'Care in early pregnancy loss (abstract)',
    year: 2011,
    url: 'https://www.scribd.com/document/334885710/AAFP-OG-EARLY-PREG-LOSS-pdf',
    copy: true,
  },
  hasan: {
    publisher: 'Hasan and others',
    title: 'Bleeding in the first trimester and miscarriage (study)',
    year: 2009,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2828396',
  },
  prism: {
    publisher: 'NHS medicines information',
    title: 'Progesterone to prevent miscarriage in women with early pregnancy bleeding: the PRISM trial',
    url: 'https://www.medicinesresources.nhs.uk/progesterone-to-prevent-miscarriage-in-women-with-early-pregnancy-bleeding-the-prism-rct.html',
    copy: true,
  },

  // Bleeding, clots and how long things last
  earlybleed: {
    publisher: 'Human Reproduction',
    title: 'Bleeding in very early pregnancy loss (study)',
    year: 2006,
    url: 'https://doi.org/10.1093/humrep/del417',
  },
  nhscopy: {
    publisher: 'NHS',
    title: 'How long you bleed after a miscarriage',
    url: 'https://themasterpiecemom.com/misc/how-long-after-a-miscarriage-do-you-stop-bleeding.html',
    copy: true,
  },
  nhscopy2: {
    publisher: 'NHS',
    title: 'Symptoms of miscarriage',
    url: 'https://womenshealthgroup.ie/symptoms-of-miscarriage',
    copy: true,
  },
  tommysA: {
    publisher: 'Tommy’s',
    title: 'I think I’m having a miscarriage',
    url: 'https://prod.tommys.tangentlabs.co.uk/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage',
    copy: true,
  },
  tommysB: {
    publisher: 'Tommy’s',
    title: 'I think I’m having a miscarriage (earlier page)',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/miscarriage-management/i-think-im-having-miscarriage',
  },
  tommysC: {
    publisher: 'Tommy’s',
    title: 'I think I’m having a miscarriage',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/i-think-im-having-miscarriage',
  },
  tommysSym: {
    publisher: 'Tommy’s',
    title: 'Miscarriage symptoms',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/about-miscarriage/miscarriage-symptoms',
  },
  tommyslife: {
    publisher: 'Tommy’s',
    title: 'Can lifestyle choices cause miscarriage?',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/frequently-asked-questions-about-miscarriage/can-lifestyle-choices-cause-miscarriage',
  },
  tommysrisk: {
    publisher: 'Tommy’s',
    title: 'How likely is miscarriage and what can I do to prevent it?',
    url: 'https://www.tommys.org/baby-loss-support/miscarriage-information-and-support/frequently-asked-questions-about-miscarriage/how-likely-miscarriage-and-what-can-i-do-prevent-it',
  },
  ipswich: {
    publisher: 'Ipswich Hospital (Queensland)',
    title: 'Miscarriage and early pregnancy loss',
    url: 'http://20.188.212.254/womenchildrenandfamily/miscarriageandearlypregnancyloss',
    copy: true,
  },
  olol: {
    publisher: 'HSE, Our Lady of Lourdes Hospital',
    title: 'Early pregnancy loss',
    url: 'https://www.hse.ie/eng/services/list/3/acutehospitals/hospitals/lourdes/epaulourdes/earlypregnancyloss.html',
  },
  nhsggc: {
    publisher: 'NHS Greater Glasgow and Clyde',
    title: 'Early Pregnancy Assessment Service: seeking emergency services',
    url: 'https://www.nhsggc.org.uk/your-health/health-services/early-pregnancy-assessment-service-epas/seeking-emergency-services/',
  },
  emed: {
    publisher: 'eMedicineHealth',
    title: 'Miscarriage',
    url: 'https://www.emedicinehealth.com/miscarriage/page3_em.htm',
  },
  medscape: {
    publisher: 'Medscape',
    title: 'Patient education about early pregnancy loss',
    url: 'https://www.staging.medscape.com/answers/795085-186376/what-is-included-in-patient-education-about-early-pregnancy-loss',
    copy: true,
  },
  chop: {
    publisher: 'Children’s Hospital of Philadelphia',
    title: 'Physical recovery after loss',
    url: 'https://www.chop.edu/resources/physical-recovery-after-loss',
  },
  utded: {
    publisher: 'UpToDate',
    title: 'Patient sheet for going home from the emergency department',
    url: 'https://medilib.ir/uptodate/show/146366',
    copy: true,
  },
  utd2: {
    publisher: 'UpToDate',
    title: 'Patient sheet on pregnancy loss',
    url: 'https://medilib.ir/uptodate/show/146261',
    copy: true,
  },
  nzmm: {
    publisher: 'Miscarriage Matters New Zealand',
    title: 'Health hub',
    url: 'https://www.miscarriagematters.org.nz/health-hub',
  },
  comox: {
    publisher: 'Pregnant in the Comox Valley',
    title: 'Questions and answers: miscarriage handout',
    url: 'https://pregnantinthecomoxvalley.ca/avada_faq/',
  },
  wehelp: {
    publisher: 'We Help You (US pregnancy centre)',
    title: 'How soon can I have sex after a miscarriage?',
    url: 'https://wehelpyou.org/how-soon-can-i-have-sex-after-a-miscarriage/',
    // Repeats the figures of other bodies.
    copy: true,
  },
  ineed: {
    publisher: 'I Need An A',
    title: 'Miscarriage fact sheet',
    url: 'https://ineedana.com/blog/miscarriage-fact-sheet',
  },
  bcw: {
    publisher: 'BC Women’s Hospital',
    title: 'Treatment options for miscarriage',
    url: 'https://bcwomens.ca/health-info/pregnancy-parenting/miscarriage/treatment-options-for-miscarriage',
  },
  ncic: {
    publisher: 'North Cumbria Integrated Care NHS',
    title: 'Natural management of miscarriage',
    url: 'https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/natural-management-of-miscarriage-1',
  },
  covenant: {
    publisher: 'Covenant Health (Alberta)',
    title: 'Facing a miscarriage',
    url: 'https://covenanthealth.ca/locations/grey-nuns-community-hospital/early-pregnancy-loss/facing-a-miscarriage/spontaneous-miscarriage',
  },
  exitcare: {
    publisher: 'ExitCare',
    title: 'Miscarriage, easy to read',
    url: 'http://www.sw.org/HealthLibrary?page=Miscarriage,%20Easy-to-Read',
    copy: true,
  },
  pbb: {
    publisher: 'Pregnancy, Birth & Baby (Australia)',
    title: 'What really happens during a miscarriage',
    url: 'https://www.pregnancybirthbaby.org.au/what-really-happens-during-a-miscarriage',
  },
  pbbcopy: {
    publisher: 'Pregnancy, Birth & Baby (Australia)',
    title: 'What really happens during a miscarriage',
    url: 'https://meson759.amebaownd.com/posts/30673621',
    copy: true,
  },
  wcm: {
    publisher: 'West Coast Midwives (British Columbia)',
    title: 'Miscarriage',
    url: 'http://westcoastmidwives.com/miscarriage/',
    // Seen at an `http:` address only.
    copy: true,
  },
  hta: {
    publisher: 'Human Tissue Authority',
    title: 'Questions about pregnancy remains',
    url: 'https://www.hta.gov.uk/faqs/disposal-pregnancy-remains-faqs',
  },
  hta2: {
    publisher: 'Human Tissue Authority',
    title: 'Guidance on the sensitive handling of pregnancy remains',
    url: 'https://content.hta.gov.uk/guidance-professionals/regulated-sectors/post-mortem/guidance-sensitive-handling-pregnancy-0',
    // An editing host of the publisher.
    copy: true,
  },
  mater: {
    publisher: 'Mater Mothers’ Hospital (Queensland)',
    title: 'Miscarriage',
    url: 'http://brochures.mater.org.au/Brochures/Mater-Mothers-Hospital/Miscarriage',
    // Seen at an `http:` address only.
    copy: true,
  },
  wa: {
    publisher: 'WA Health',
    title: 'Treatment options for miscarriage',
    url: 'https://fsfhg.health.wa.gov.au/Healthy-WA/Articles/S_T/Treatment-options-for-miscarriage',
    // A hospital group’s copy of the state’s page.
    copy: true,
  },

  // Care, scans and treatment
  nicemed: {
    publisher: 'Primary Care Notebook',
    title: 'Medical management of miscarriage',
    url: 'https://primarycarenotebook.com/pages/gynaecology/management/medical-management',
  },
  niceexp: {
    publisher: 'GPnotebook',
    title: 'Expectant management of miscarriage',
    url: 'https://gpnotebook.com/simplepage.cfm?ID=x202309171442471643',
  },
  niceantid: {
    publisher: 'GPnotebook',
    title: 'Anti-D in threatened miscarriage',
    url: 'https://gpnotebook.com/pages/gynaecology/anti-d--antid--in-threatened-miscarriage',
  },
  yeovil: {
    publisher: 'Yeovil Hospital',
    title: 'Miscarriage: what happens next',
    url: 'https://yeovilhospital.org/miscarriage-happens-next',
    copy: true,
  },
  bucks: {
    publisher: 'Buckinghamshire Healthcare NHS Trust',
    title: 'Miscarriage: expectant management',
    url: 'https://www.buckshealthcare.nhs.uk/pifs/miscarriage-expectant-management',
  },
  sexuk: {
    publisher: 'Calendar Australia (questions and answers)',
    title: 'Why should you wait after a miscarriage',
    url: 'https://calendar-australia.com/faq/why-should-you-wait-after-a-miscarriage',
    copy: true,
  },
  komaroff: {
    publisher: 'Sharecare (answer by a Harvard doctor)',
    title: 'How soon after a miscarriage can I have sex again?',
    url: 'https://www.sharecare.com/health/miscarriage/how-soon-miscarriage-intercourse-again',
    copy: true,
  },
  heyjane: {
    publisher: 'Hey Jane',
    title: 'What to expect',
    url: 'https://www.heyjane.co/start-old/what-to-expect',
    // An old path of the publisher’s site.
    copy: true,
  },
  ectnhs: {
    publisher: 'NHS',
    title: 'Ectopic pregnancy',
    url: 'https://healthforunder5s.co.uk/sections/pregnancy/ectopic-pregnancy',
    copy: true,
  },
  ectacog: {
    publisher: 'Dardur Medical (US clinic)',
    title: 'Ectopic pregnancy treatment',
    url: 'https://dardurmedical.com/gynecology-services/ectopic-pregnancy-treatment',
    copy: true,
  },
  ectma: {
    publisher: 'The Miscarriage Association',
    title: 'Ectopic pregnancy: symptoms and diagnosis',
    url: 'https://www.miscarriageassociation.org.uk/information/ectopic-pregnancy/symptoms-diagnosis/',
  },
  ectept: {
    publisher: 'The Ectopic Pregnancy Trust',
    title: 'Symptoms and diagnosis',
    url: 'https://www.ectopic.org.uk/patients/symptoms-and-diagnosis/',
  },
  ggcus: {
    publisher: 'NHS Greater Glasgow and Clyde',
    title: 'Non-continuing pregnancy: diagnosis',
    url: 'https://rightdecisions.scot.nhs.uk/ggc-clinical-guidelines/maternity/ultrasound/non-continuing-pregnancy-diagnosis-900',
  },
  hcgnice: {
    publisher: 'calculosaurus.com',
    title: 'Serial hCG calculator',
    url: 'https://www.calculosaurus.com/serial-hcg-calculator',
    copy: true,
  },
  luise: {
    publisher: 'The BMJ',
    title: 'Waiting for a miscarriage to finish by itself (Luise and others)',
    year: 2002,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC101397/',
  },
  mist: {
    publisher: 'The BMJ',
    title: 'The MIST trial: three ways to treat a miscarriage',
    year: 2006,
    url: 'https://www.bmj.com/content/332/7552/1235.abstract',
  },
  mistrep: {
    publisher: 'My Fertility Guide',
    title: 'Infection after treatment: report on the MIST trial',
    url: 'https://www.myfertilityguide.biz/ectopic-pregnancies/complications-of-medical-management-infection.html',
    copy: true,
  },
  schreiber: {
    publisher: 'The New England Journal of Medicine',
    title: 'Mifepristone before misoprostol for early pregnancy loss (Schreiber and others)',
    year: 2018,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6437668/',
  },
  rhacog: {
    publisher: 'EB Medicine',
    title: 'ACOG updates guidance on Rh testing and prophylaxis in early pregnancy loss',
    url: 'https://foamed.ebmedicine.net/general-emergency-medicine/news-updates/acog-updates-guidance-on-rh-testing-prophylaxis-in-early-pregnancy-loss',
    copy: true,
  },
  rhtable: {
    publisher: 'UpToDate',
    title: 'Anti-D in early pregnancy: comparison of guidelines',
    url: 'https://medilib.ir/uptodate/show/140124',
    copy: true,
  },
  rhsmfm: {
    publisher: 'Society for Maternal-Fetal Medicine (SMFM)',
    title: 'Rh testing and injection before 12 weeks (abstract)',
    year: 2024,
    url: 'https://pubmed.ncbi.nlm.nih.gov/38417536/',
  },
  rhsfp: {
    publisher: 'Society of Family Planning',
    title: 'Rh testing and injection before 12 weeks',
    year: 2022,
    url: 'https://www.contraceptionjournal.org/article/S0010-7824(22)00197-4/fulltext',
  },
  sogc25: {
    publisher: 'The Review Course',
    title: 'Guideline alert: pregnancy loss',
    year: 2025,
    url: 'https://www.thereviewcourse.com/post/guideline-alert-pregnancy-loss',
    copy: true,
  },

  // Causes, repeated loss and trying again
  chr1: {
    publisher: 'Laboratory study',
    title: 'Chromosome changes in early losses',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5845039',
  },
  chr2: {
    publisher: 'Molecular Cytogenetics',
    title: 'Chromosome changes in early losses (study)',
    year: 2021,
    url: 'https://molecularcytogenetics.biomedcentral.com/articles/10.1186/s13039-021-00577-8',
  },
  mausrisk: {
    publisher: 'Miscarriage Australia',
    title: 'Risks for miscarriage',
    url: 'https://miscarriageaustralia.com.au/having-a-miscarriage/why-have-i-had-a-miscarriage/risks-for-miscarriage/',
  },
  mausmh: {
    publisher: 'Miscarriage Australia',
    title: 'When should I seek mental health care?',
    url: 'https://miscarriageaustralia.com.au/after-a-miscarriage/ive-just-miscarried-what-happens-now/caring-for-yourself-after-miscarriage/your-emotions-after-miscarriage/when-should-i-seek-mental-health-care/',
  },
  bardos: {
    publisher: 'Bardos and others',
    title: 'What people believe about miscarriage (US survey)',
    year: 2015,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4443861',
  },
  asrm: {
    publisher: 'American Society for Reproductive Medicine (ASRM)',
    title: 'Evaluation and treatment of recurrent pregnancy loss',
    year: 2012,
    url: 'https://studylib.net/doc/18096559/evaluation-and-treatment-of-recurrent-pregnancy-loss--a',
    copy: true,
  },
  rpltab: {
    publisher: 'Journal of Clinical Medicine',
    title: 'Recurrent pregnancy loss: table of guidelines',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10380966/table/jcm-12-04768-t001/',
  },
  eshrerpl: {
    publisher: 'European Society of Human Reproduction and Embryology (ESHRE)',
    title: 'Guideline on recurrent pregnancy loss (abstract)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9982362',
  },
  rcog17: {
    publisher: 'Royal College of Obstetricians and Gynaecologists (RCOG)',
    title: 'Green-top Guideline No. 17: Recurrent miscarriage',
    year: 2023,
    url: 'https://rcog.org.uk/guidance/browse-all-guidance/green-top-guidelines/the-investigation-and-treatment-of-couples-with-recurrent-miscarriage-green-top-guideline-no-17',
  },
  rcogdraft: {
    publisher: 'Royal College of Obstetricians and Gynaecologists (RCOG)',
    title: 'New draft guideline outlines best practice for treating recurrent miscarriage',
    year: 2021,
    url: 'https://www.rcog.org.uk/news/new-draft-guideline-outlines-best-practice-for-treating-recurrent-miscarriage/',
  },
  rcognews: {
    publisher: 'Royal College of Obstetricians and Gynaecologists (RCOG)',
    title: 'Resources to support women experiencing recurrent miscarriage',
    year: 2023,
    url: 'https://rcog.org.uk/news/rcog-publishes-resources-to-support-women-experiencing-recurrent-miscarriage/',
  },
  nbcp: {
    publisher: 'National Bereavement Care Pathway Scotland',
    title: 'Latest news',
    url: 'https://www.nbcpscotland.org.uk/updates/latest-news/',
  },
  betterh: {
    publisher: 'Better Health Channel (Victoria)',
    title: 'Miscarriage',
    url: 'https://themasterpiecemom.com/misc/big-blood-clot-after-miscarriage.html',
    copy: true,
  },
  maprog: {
    publisher: 'The Miscarriage Association',
    title: 'Updated guidance on progesterone in pregnancy',
    year: 2021,
    url: 'https://miscarriageassociation.org.uk/2021/11/upated-guidance-on-progesterone-in-pregnancy',
  },
  focprog: {
    publisher: 'ESHRE, Focus on Reproduction',
    title: 'News in reproduction: vaginal progesterone',
    url: 'https://www.focusonreproduction.eu/article/News-in-Reproduction-Vaginal-progesterone',
    copy: true,
  },
  focipi: {
    publisher: 'ESHRE, Focus on Reproduction',
    title: 'News in reproduction: pregnancy interval',
    year: 2022,
    url: 'https://www.focusonreproduction.eu/article/News-in-Reproduction-Pregnancy-interval',
    copy: true,
  },
  ipiplos: {
    publisher: 'PLOS Medicine',
    title: 'Time between a loss and the next pregnancy in Norway (study)',
    year: 2022,
    url: 'https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.1004129',
  },

  // Feelings and what to say
  farren20: {
    publisher: 'Farren and others',
    title: 'Post-traumatic stress, anxiety and depression after early pregnancy loss (abstract)',
    year: 2020,
    url: 'https://lifesciencereview.com/2020/04/08/women-experience-high-levels-of-post-traumatic-stress-anxiety-and-depression-following-early-pregnancy-loss-and-although-distress-declines-over-time-it-remains-at-clinically-important-levels-at-nine',
    copy: true,
  },
  farren21: {
    publisher: 'Farren and others',
    title: 'Post-traumatic stress, anxiety and depression in partners (abstract)',
    year: 2021,
    url: 'https://medluna.com/article/33032364',
    copy: true,
  },
  farren16: {
    publisher: 'BMJ Open',
    title: 'Post-traumatic stress after early pregnancy loss: a first study',
    year: 2016,
    url: 'https://bmjopen.bmj.com/content/6/11/e011864.full',
  },
  kong: {
    publisher: 'Kong and others',
    title: 'Supportive counselling after miscarriage (trial)',
    year: 2014,
    url: 'https://doi.org/10.1111/1471-0528.12908',
  },
  miss: {
    publisher: 'MISS support',
    title: 'Miscarriage support',
    url: 'https://www.miss-support.org.uk/blank-18',
  },
  say1: {
    publisher: 'Stylist',
    title: 'What to say to a friend after a pregnancy loss',
    url: 'https://www.stylist.co.uk/life/what-to-say-friend-miscarriage-help-advice-pregnancy-loss-ectopic/71738',
    copy: true,
  },
  say2: {
    publisher: 'The Healthy',
    title: 'What not to say after a miscarriage',
    url: 'https://www.thehealthy.com/pregnancy/what-not-to-say-after-miscarriage/',
  },
  say3: {
    publisher: 'Motherly',
    title: 'What to say when your friend has a miscarriage',
    url: 'https://mother.ly/life/what-to-say-when-your-friend-has-a-miscarriage',
  },
  pink: {
    publisher: 'Pink Elephants',
    title: 'How to give support',
    url: 'https://www.pinkelephants.org.au/page/241/emotional-support-resources-for-how-to-give-support',
  },

  // Contacts, leave and remembering
  hrsa: {
    publisher: 'Health Resources and Services Administration (US)',
    title: 'National Maternal Mental Health Hotline: questions and answers',
    url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq',
  },
  ie19: {
    publisher: 'Dáil Éireann',
    title: 'Answer on bereavement care in maternity units',
    year: 2025,
    url: 'https://www.kildarestreet.com/wrans/?id=2025-06-12a.1478.q',
    copy: true,
  },
  ausleave: {
    publisher: 'Aussie Childcare Network',
    title: 'Compassionate leave now to include miscarriage',
    url: 'https://aussiechildcarenetwork.com.au/news/childcare-news/compassionate-leave-now-to-include-miscarriage-2',
    copy: true,
  },
  pinsent: {
    publisher: 'Pinsent Masons',
    title: 'Northern Ireland leads way with new miscarriage support legislation',
    year: 2026,
    url: 'https://www.pinsentmasons.com/en-gb/out-law/news/northern-ireland-leads-way-with-new-miscarriage-support-legislation',
  },
  ls: {
    publisher: 'Lewis Silkin',
    title: 'Employment Rights Bill consultations: bereavement leave, including pregnancy loss before 24 weeks',
    url: 'https://admin.mondaq.com/uk/employee-rights-labour-relations/1698912/employment-rights-bill-consultations-bereavement-leave-including-pregnancy-loss-before-24-weeks',
    copy: true,
  },
  iebill: {
    publisher: 'xsumnews.com',
    title: 'Northern Ireland leads: new miscarriage support legislation',
    url: 'https://xsumnews.com/northern-ireland-leads-new-miscarriage-support-legislation',
    copy: true,
  },
  pwfa: {
    publisher: 'Thompson Coburn',
    title: 'EEOC releases Pregnant Workers Fairness Act rules',
    year: 2024,
    url: 'https://intheknow.thompsoncoburn.com/post/102j5fc/eeoc-releases-pregnancy-workers-fairness-act-rules',
  },
  pwfa2: {
    publisher: 'EPS Pros',
    title: 'Anticipated changes to the Pregnant Workers Fairness Act',
    year: 2025,
    url: 'https://www.epspros.com/news-resources/news/2025/anticipated-changes-to-the-pregnant-workers-fairness-act-from-the-eeoc.html',
    copy: true,
  },
  certen: {
    publisher: 'GOV.UK',
    title: 'Request a baby loss certificate',
    year: 2024,
    url: 'https://www.gov.uk/request-baby-loss-certificate',
  },
  certen2: {
    publisher: 'scstyojana.com',
    title: 'Baby loss certificates in the UK',
    url: 'https://scstyojana.com/baby-loss-certificates-uk-your-comprehensive',
    copy: true,
  },
  certsc: {
    publisher: 'National Records of Scotland',
    title: 'The Memorial Book',
    url: 'https://nrscotland.gov.uk/registration/the-memorial-book',
  },
  certie: {
    publisher: 'Dáil Éireann',
    title: 'Answer on certificates for early pregnancy loss',
    year: 2025,
    url: 'https://www.kildarestreet.com/wrans/?id=2025-03-26a.318',
    copy: true,
  },

  // How people name the loss
  bjog: {
    publisher: 'BJOG',
    title: 'Acceptable nomenclature for pregnancy loss care: a survey',
    year: 2025,
    url: 'https://nevinmanimala.com/2025/10/11/acceptable-nomenclature-for-pregnancy-loss-care-a-cross-sectional-observational-survey',
    copy: true,
  },
  clement: {
    publisher: 'Clement and others',
    title: 'Words that people prefer for early pregnancy loss (US survey)',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10302403',
  },

  // Warning signs, national pages and medicines
  nidirectect: {
    publisher: 'nidirect (Northern Ireland)',
    title: 'Ectopic pregnancy',
    url: 'https://www.nidirect.gov.uk/conditions/ectopic-pregnancy',
  },
  corkrpl: {
    publisher: 'Cork Miscarriage (Cork University Maternity Hospital)',
    title: 'Recurrent miscarriage',
    url: 'https://corkmiscarriage.com/recurrent-miscarriage',
  },
  irrpl: {
    publisher: 'University College Cork',
    title: 'A national evaluation of recurrent miscarriage care services',
    year: 2023,
    url: 'https://www.ucc.ie/en/pregnancyloss/publications/20230119-a-national-evaluation-of-recurrent-miscarriage-care-services.html',
  },
  hsemisc: {
    publisher: 'HSE (Ireland)',
    title: 'Miscarriage',
    url: 'https://www2.hse.ie/conditions/miscarriage/',
  },
  hsecause: {
    publisher: 'HSE (Ireland)',
    title: 'Miscarriage: causes',
    year: 2018,
    url: 'https://www2.hse.ie/wellbeing/child-health/miscarriage/miscarriage-causes.html',
  },
  sepgp: {
    publisher: 'Kumar Medical Centre',
    title: 'Sepsis: signs to act on',
    url: 'https://kumarmedicalcentre.co.uk/infopage/63cfde08d9c7df183669faac',
    copy: true,
  },
  seppr: {
    publisher: 'Willington Medical Group',
    title: 'Sepsis: signs to act on',
    url: 'https://www.willingtonmedicalgroup.nhs.uk/about-us/news/804/',
    copy: true,
  },
  seppi: {
    publisher: 'UK Sepsis Trust',
    title: 'Adult sepsis safety net',
    url: 'https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net',
    copy: true,
  },
  sepbg: {
    publisher: 'Bersted Green Surgery',
    title: 'Health hot topic: sepsis',
    year: 2020,
    url: 'https://www.berstedgreensurgery.nhs.uk/2020/08/25/health-hot-topic-sepsis/',
    copy: true,
  },
  fdamife: {
    publisher: 'US Food and Drug Administration (FDA)',
    title: 'Mifepristone label: boxed warning',
    year: 2026,
    url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22b63fad9b-7f12-4400-9019-b0586054e534%22',
    // Label data for machines, not a page for readers.
    copy: true,
  },
  ng126: {
    publisher: 'NICE',
    title: 'NG126: Ectopic pregnancy and miscarriage',
    year: 2026,
    url: 'https://www.nice.org.uk/guidance/ng126',
  },
  chelwest: {
    publisher: 'Chelsea and Westminster Hospital NHS',
    title: 'Medical management of miscarriage',
    url: 'https://chelwest.nhs.uk/your-visit/patient-leaflets/womens-services/medical-management-of-miscarriage',
  },
  nhsibu: {
    publisher: 'NHS',
    title: 'Ibuprofen in pregnancy (older page)',
    url: 'http://www.nhs.uk/chq/pages/2398.aspx?categoryid=54&subcategoryid=129',
    // A retired page: its advice on weeks 14 to 27 is no longer given.
    copy: true,
  },
  bshcopy: {
    publisher: 'British Society for Haematology',
    title: 'Anti-D guideline: student notes',
    year: 2014,
    url: 'https://sgul.kieran101.com/final-year/14-03-12-anti-d-prophylaxis',
    copy: true,
  },
  auantid: {
    publisher: 'My GP Notes',
    title: 'Anti-D in RhD-negative women',
    url: 'https://mygpnotes.com/obstetrics/anti-d-rhd-negative-women',
    copy: true,
  },
  ranz11: {
    publisher: 'Royal Australian and New Zealand College of Obstetricians and Gynaecologists (RANZCOG)',
    title: 'C-Obs 6: Guidelines for use of anti-D',
    year: 2011,
    url: 'https://www.scribd.com/document/215656777/C-Obs-6-Guidelines-for-Use-of-Anti-D-in-Aust-Review-Nov-11-1-ACOG',
    copy: true,
  },
  hfu5loss: {
    publisher: 'Health for Under 5s (NHS)',
    title: 'Miscarriage and pregnancy loss',
    url: 'https://healthforunder5s.co.uk/sections/pregnancy/miscarriage-and-pregnancy-loss/',
  },
  eptttc: {
    publisher: 'The Ectopic Pregnancy Trust',
    title: 'Trying to conceive again',
    year: 2021,
    url: 'https://ectopic.org.uk/physical-recovery/trying-to-conceive-again',
  },
  mafeed: {
    publisher: 'The Miscarriage Association',
    title: 'News feed',
    year: 2026,
    url: 'https://www.miscarriageassociation.org.uk/feed',
    // A feed for machines, not a page for readers.
    copy: true,
  },
  cbuk: {
    publisher: 'Healthwatch Trafford',
    title: 'Child Bereavement UK strengthens support for bereaved children and families',
    year: 2025,
    url: 'https://www.healthwatchtrafford.co.uk/news/2025-11-24/child-bereavement-uk-strengthens-support-bereaved-children-and-families',
    copy: true,
  },
  nhssuicide: {
    publisher: 'NHS',
    title: 'Help for thoughts of suicide',
    year: 2016,
    url: 'https://www.zana.com/c/suicide.1440',
    copy: true,
  },
  caleave: {
    publisher: 'Hicks Morley',
    title: 'Major changes to federal leaves take effect on December 12, 2025',
    year: 2025,
    url: 'https://hicksmorley.com/2025/12/10/major-changes-to-federal-leaves-take-effect-on-december-12-2025',
  },
  caleave2: {
    publisher: 'Hyde HR Law',
    title: 'New job-protected leaves for federally regulated employers',
    url: 'https://hydehrlaw.com/blog/post/attention-federally-regulated-employers-new-job-protected-leaves-are-in-effect',
    copy: true,
  },
  caleave3: {
    publisher: 'mross.com (law firm)',
    title: 'New leaves for employees under the Canada Labour Code',
    url: 'https://www.mross.com/what-we-think/article/new-leaves-for-employees-under-the-canada-labour-code',
    copy: true,
  },
  certwa: {
    publisher: 'LBLaw',
    title: 'Wales introduces baby loss certificates',
    url: 'https://www.lblaw.co.uk/knowledge/blog/wales-introduces-baby-loss-certificates',
    copy: true,
  },
  certwa2: {
    publisher: 'Press report',
    title: 'Baby loss certificates will become available in Wales',
    url: 'https://tinynews22.com/baby-loss-certificates-will-become-available-in-wales',
    copy: true,
  },
  certni: {
    publisher: 'Department of Finance (Northern Ireland)',
    title: 'Public consultation on a baby loss certificate scheme',
    year: 2025,
    url: 'https://www.finance-ni.gov.uk/news/odowd-and-nesbitt-launch-public-consultation-baby-loss-certificate-scheme',
  },
  certni2: {
    publisher: 'Ireland Live',
    title: 'Baby loss certificates expected by 2027',
    url: 'https://www.ireland-live.ie/news/northern-ireland/1890283/baby-loss-certificates-expected-by-2027.html',
    copy: true,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
