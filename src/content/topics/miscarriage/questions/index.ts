// Written by `npm run generate` from the files beside it. Do not edit.
import type { QuestionGroup } from '../../../model.js';
import { access } from './access.js';
import { beingTold } from './being-told.js';
import { bleeding } from './bleeding.js';
import { bodyAfter } from './body-after.js';
import { early } from './early.js';
import { feelings } from './feelings.js';
import { gettingCare } from './getting-care.js';
import { goingHome } from './going-home.js';
import { isIt } from './is-it.js';
import { people } from './people.js';
import { remembering } from './remembering.js';
import { situations } from './situations.js';
import { treatment } from './treatment.js';
import { tryingAgain } from './trying-again.js';
import { whileItHappens } from './while-it-happens.js';
import { why } from './why.js';
import { words } from './words.js';

/** The groups, in the order shown. */
export const questions = [
  isIt,
  bleeding,
  beingTold,
  whileItHappens,
  goingHome,
  early,
  situations,
  gettingCare,
  access,
  treatment,
  bodyAfter,
  why,
  tryingAgain,
  feelings,
  people,
  remembering,
  words,
] as const satisfies readonly QuestionGroup[];
