/** Miscarriage: the first topic. Its words stand in one file a group; this page binds them together. */
import type { Topic } from '../../model.js';
import { drawings } from './drawings.js';
import { helping } from './helping.js';
import { icons } from './icons.js';
import { limits } from './limits.js';
import { neutral } from './neutral.js';
import { questions } from './questions/index.js';
import { symptoms } from './symptoms/index.js';
import { thresholds } from './thresholds.js';
import { urgent } from './urgent.js';

export const miscarriage = {
  id: 'miscarriage',
  title: 'Bleeding, pain and miscarriage in early pregnancy',
  content: '2026-11-25',
  due: '2027-11-23',
  purpose:
    'This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.',
  urgentTitle: 'When to get help',
  symptomsTitle: 'What you may notice',
  symptomsIntro: 'Find your sign. If you have more than one, do what the most urgent one says.',
  questionsTitle: 'Questions people ask',
  supportTitle: 'People to talk to',
  supportIntro: 'You can call without being in crisis. Partners, family and friends can call too.',
  urgent,
  limits,
  thresholds,
  symptoms,
  questions,
  drawings,
  icons,
  neutral,
  helping,
} satisfies Topic<keyof typeof limits, keyof typeof thresholds, keyof typeof neutral, keyof typeof drawings>;
