/** The one renderer: content, language, country and settings in, plain blocks out. The same in a browser and in Node. */
import { renderQuestions } from './render/questions.js';
import { renderSupport } from './render/support.js';
import { renderSymptoms } from './render/symptoms.js';
import { renderUrgent } from './render/urgent.js';
import type { Kind, View } from './view.js';
import type { Context } from './words.js';

export type { Kind };

const renderers = { urgent: renderUrgent, symptoms: renderSymptoms, faq: renderQuestions, support: renderSupport };

/** Renders one element other than the guide, which has no words of its own. */
export const render = (kind: Exclude<Kind, 'guide'>, context: Context): View => renderers[kind]({ ...context, kind });
