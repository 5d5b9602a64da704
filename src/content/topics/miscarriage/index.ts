/** Miscarriage: the first topic. Its words stand in one file a group; this page binds them together. */
import type { Topic } from '../../model.js';
import { drawings } from './drawings.js';
import { helping } from './helping.js';
import { limits } from './limits.js';
import { neutral } from './neutral.js';
import { questions } from './questions/index.js';
import { symptoms } from './symptoms/index.js';
import { thresholds } from './thresholds.js';
import { urgent } from './urgent.js';

export const miscarriage = {
  id: 'miscarriage',
  title: 'Bleeding, pain and miscarriage in early pregnancy',
  content: '2026-11-22',
  due: '2027-11-23',
  purpose:
    'This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.',
  urgentTitle: 'When to get help',
  symptomsTitle: 'What you may notice, and what to do',
  symptomsIntro: 'Find what you see or feel. If you have more than one sign, follow the most urgent.',
  questionsTitle: 'Questions people ask',
  supportTitle: 'People to talk to',
  supportIntro: 'You do not have to be in crisis to call. You do not have to have been pregnant yourself.',
  urgent,
  limits,
  thresholds,
  symptoms,
  questions,
  drawings,
  neutral,
  helping,
} satisfies Topic<keyof typeof limits, keyof typeof thresholds, keyof typeof neutral, keyof typeof drawings>;
