/** Miscarriage: the first topic. Its words stand in one file a group; this page binds them together. */
import type { Topic } from '../../model.js';
import { thresholds } from '../../thresholds.js';
import { helping } from './helping.js';
import { limits } from './limits.js';
import { neutral } from './neutral.js';
import { questions } from './questions/index.js';
import { symptoms } from './symptoms/index.js';
import { urgent } from './urgent.js';

export const miscarriage = {
  id: 'miscarriage',
  title: 'Bleeding, pain and miscarriage in early pregnancy',
  content: '2026-11-25',
  due: '2027-11-23',
  urgentTitle: 'When to get help',
  symptomsTitle: 'What you may notice',
  symptomsIntro: 'Find your sign. If you have more than one, follow the most urgent.',
  questionsTitle: 'Questions people ask',
  supportTitle: 'People to talk to',
  supportIntro: 'You can call without being in crisis. Partners, family and friends can call too.',
  urgent,
  limits,
  thresholds,
  symptoms,
  questions,
  neutral,
  helping,
} satisfies Topic;
