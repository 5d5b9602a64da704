/** The one renderer: content, language, country and settings in, plain blocks out. The same in a browser and in Node. */
import { renderGuide } from './render/guide.js';
import { renderQuestions } from './render/questions.js';
import { renderSupport } from './render/support.js';
import { renderSymptoms } from './render/symptoms.js';
import { renderUrgent } from './render/urgent.js';
import type { Kind, View } from './view.js';
import type { Context } from './words.js';

export type { Kind };

const renderers = {
  guide: renderGuide,
  urgent: renderUrgent,
  symptoms: renderSymptoms,
  faq: renderQuestions,
  support: renderSupport,
};

/** Renders one element. In a guide, whose title stands above all, the titles of the parts are one level deeper. */
export function render(kind: Kind, context: Context): View {
  const { settings } = context;
  const headingLevel = settings.headingLevel + Number(context.inGuide);
  return renderers[kind]({ ...context, kind, settings: { ...settings, headingLevel } });
}
