/**
 * The kinds of publisher that readers are shown, and who is of which. A publisher that none of them names fails the test: it is
 * added here by somebody who says of which kind it is, or its page stays on the sign-off sheet.
 */
import type { Tier } from '../content/model.js';

interface Kind {
  readonly kind: string;
  readonly tier: Tier;
  readonly is: RegExp;
}

const names = (...list: readonly string[]) => new RegExp(`^(?:${list.join('|')})`);

export const kindsOfPublisher: readonly Kind[] = [
  {
    kind: 'a national or regional health service',
    tier: 1,
    is: names(
      'NHS (?:Greater Glasgow|Dumfries|medicines)',
      'Aneurin Bevan University Health Board',
      'HSE\\b',
      'Health New Zealand',
      'Alberta Health Services',
      'Sexual Health Scotland',
      'nidirect',
      'Northern Ireland Formulary',
      'NSW Agency for Clinical Innovation',
      'Women’s and Children’s Health Network',
      'Pregnancy, Birth & Baby',
    ),
  },
  {
    kind: 'government, parliament or a regulator',
    tier: 1,
    is: names(
      'US (?:Centers|National|Food|Equal|Federal|Substance|Department)',
      'Health Resources and Services Administration',
      'Texas Department',
      'GOV\\.UK',
      '(?:Scottish|Isle of Man|Australian) Government',
      'Government of Canada',
      'Canada Gazette',
      'Library of Congress',
      'Houses of the Oireachtas',
      'Citizens Information',
      '112\\.ie',
      'Department of Finance',
      'Northern Ireland Assembly',
      'Education Authority Northern Ireland',
      'National Records of Scotland',
      'Human Tissue Authority',
      'Ofcom',
      'Healthwatch',
      'Food Standards Scotland',
      'Buckinghamshire Fire and Rescue',
      'West Yorkshire Police',
      'New Zealand (?:Police|Law Commission)',
      'Australian Public Service Commission',
      'Fair Work Ombudsman',
      'Southern Downs Regional Council',
      'Vikaspedia',
    ),
  },
  {
    kind: 'a guideline body, college or learned society',
    tier: 1,
    is: names(
      'NICE$',
      'Royal (?:College|Australian)',
      'American (?:Academy|College) of',
      'European Society of',
      'ESHRE',
      'Society (?:for|of)',
      'British Medical Association',
    ),
  },
  {
    kind: 'a paper that was reviewed by peers',
    tier: 1,
    is: names(
      'The (?:BMJ|Lancet|New England Journal)',
      'BMJ Open',
      'BMC ',
      'PLOS',
      'Human Reproduction',
      'Journal of',
      'American Journal of',
      'Obstetrics & Gynecology',
      'Reproductive Biology',
      'Molecular Cytogenetics',
      'Scientific Reports',
      'Ultrasonography',
      'Evidence-Based Practice',
      'Taylor & Francis',
      'Laboratory study',
      '\\w+ and others',
    ),
  },
  {
    kind: 'a hospital, a hospital group or a university',
    tier: 2,
    is: new RegExp(
      [
        '(?:Hospitals?|Trust|NHS|Healthcare)\\b.*(?:NHS|Trust|Hospital|$)',
        '^(?:Mayo Clinic|Kaiser Permanente|Mount Sinai|Middlesex Health|Monash Women’s|Covenant Health|MyHealth\\.Alberta|Cork Miscarriage|National GTD Centre|Health for Under 5s|University College Cork|Miscarriage Australia)',
      ].join('|'),
    ),
  },
  {
    kind: 'a national charity of the field',
    tier: 2,
    is: names(
      'Tommy’s',
      'The (?:Miscarriage Association|Ectopic Pregnancy)',
      'Miscarriage (?:Matters|Support)',
      'Wellbeing of Women',
      'Pregnancy and Infant Loss Ireland',
      'National Bereavement Care Pathway',
      'Pink Elephants',
      'MISS support',
      'MAMA Academy',
      'NCT',
      'Brook',
      'British Pregnancy Advisory Service',
      'Cancer Research UK',
      'Alcohol Focus Scotland',
      'Australian Breastfeeding Association',
      'National Association of the Deaf',
      'Institute for Reproductive Grief Care',
    ),
  },
];

/** Signs of what readers are never shown: shops, magazines, law firms, the press, practices' and students' pages, reference sites. */
export const neverAPublisher =
  /\b(law(?! Commission)|LLP|magazine|news(?!GP)|press|blog|shop|wiki|notebook|UpToDate|Medscape|eMedicine|ExitCare|Sharecare|Surgery|Medical (?:Centre|Group)|Practice Pros|payroll|midwives)\b|\.com$/i;
