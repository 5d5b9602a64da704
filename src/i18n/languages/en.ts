/** English: the source language. Its topics are written beside their facts, in `content`. */
import { countries, international, otherEmergency } from '../../content/countries/index.js';
import { sources } from '../../content/sources.js';
import { miscarriage } from '../../content/topics/miscarriage/index.js';
import type { Language, Messages } from '../language.js';
import { habits } from './en.habits.js';

const messages: Messages = {
  urgency: { now: 'Get help now', today: 'Call today', soon: 'Ask soon' },
  yourClinic: 'your clinic',
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
};

const english = {
  tag: 'en',
  direction: 'ltr',
  messages,
  topics: { miscarriage },
  countries,
  sources,
  international,
  otherEmergency,
  ...habits,
} satisfies Language;

/** As it is written: the type of every translation. */
export type English = typeof english;

export const en: Language = english;
