/** English: the source language. Its topics are written beside their facts, in `content`. */
import { countries, international, otherEmergency } from '../../content/countries/index.js';
import { sources } from '../../content/sources.js';
import { miscarriage } from '../../content/topics/miscarriage/index.js';
import type { Language, Messages } from '../language.js';
import { writeDate } from './en.dates.js';
import { spell } from './en.spelling.js';

const messages: Messages = {
  urgency: { now: 'Get help now', today: 'Call today', soon: 'Ask soon' },
  yourClinic: 'your clinic',
  theClinic: 'the clinic',
  alsoNow: 'Also get help now for',
  call: 'call %',
  callLocal: 'call your local emergency number',
  localEmergency: 'your local emergency number',
  department: 'the emergency department',
  painRelief: {
    paracetamol: 'paracetamol',
    acetaminophen: 'acetaminophen',
    both: 'paracetamol (also called acetaminophen)',
  },
  nowLink: 'when to get help now',
  todayLink: 'who to call today',
  see: 'See',
  crisisCall: 'call % on %',
  crisisText: '% (%)',
  crisisNone: 'find a crisis line near you at %',
  or: 'or',
  whoToCall: 'Who to call, in this order',
  callClinic: 'Call % on %.',
  callClinicNoPhone: 'Call %, or your midwife or doctor.',
  outOfHours: 'When it is closed: call the out-of-hours line on %.',
  adviceLine: 'Call % on %.',
  adviceElsewhere: 'Call %.',
  nobody: 'If you cannot reach anyone, go to %.',
  anyBleedingToday: 'Any other bleeding in pregnancy: call today.',
  clinicPart: 'Your clinic',
  clinicWebsite: 'Clinic website',
  hours: 'Open: %',
  meaning: 'What it can mean',
  tell: 'When you call',
  sources: 'Sources',
  compared: 'Compared with these sources on %.',
  due: 'To be compared again by %.',
  overdue: 'It should have been compared again by %. Ask your clinic if it is still right.',
  supportGroups: {
    talk: 'Talk to someone',
    charity: 'Miscarriage and baby loss charities',
    community: 'Groups, partners, work and faith',
    memorials: 'Ways to remember',
    helping: 'How to help someone',
  },
  toCheck: 'We could not confirm this contact, so no number is shown.',
  seen: 'Details from: %.',
  website: 'Website',
  email: 'Email',
  cannotPhone: 'If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.',
  about: 'About this leaflet',
  purpose:
    'This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.',
  privacy: 'Careleaf sends nothing and keeps nothing about what you read here.',
  unsigned: 'No clinician has signed this text yet.',
  signed: 'Read and signed by % on %.',
  changedSince: 'Some words have changed since then.',
  contentDate: 'Words last changed: %.',
  limitSources: 'Sources for the limits on when to get help',
  contactsDate: 'Numbers and hours can change. Each contact says how old its details are.',
  showAll: 'Show all',
  hideAll: 'Hide all',
  filterLabel: 'Find a question',
  filterClear: 'Clear',
  filterNone: 'No question has those words. Try one word, or call your clinic.',
  filterOne: '1 question found',
  filterMany: '% questions found',
  fromClinic: 'From your clinic',
  copyLink: 'Copy link to this answer',
  copied: 'Link copied',
  copyByHand: 'Copy this link',
  print: 'Print this leaflet',
  leave: 'Leave this page',
  leaveNote: 'Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.',
  drawings: { pads: 'Drawing of three pads', clots: 'Drawing of clots beside a coin' },
  drawingWords: {
    'pads': {
      caption:
        'Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.',
      labels: ['Lightly marked', 'About half', 'Fully soaked'],
    },
    'clots': {
      caption:
        'From the left: a clot of about 1 cm, then {clot-today}. Call today for these two. The third is at the limit: get help now if {clot-now}. The coin is 2.4 cm (just under 1 inch) wide, like a US quarter or £1. All are drawn to one scale above a ruler, not life-size.',
      labels: ['1 cm', '3 cm', '4 cm', 'Coin', 'cm', 'in'],
    },
    'shoulder-tip': {
      caption: 'The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.',
      labels: ['Shoulder tip', 'Shoulder tip'],
    },
    'one-side': {
      caption: 'The circles mark the lower belly, on the left and on the right. The pain may be on either side.',
      labels: ['One side', 'or the other'],
    },
  },
};

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  messages,
  topics: { miscarriage },
  countries,
  sources,
  international,
  otherEmergency,
  date: writeDate,
  spell,
};
