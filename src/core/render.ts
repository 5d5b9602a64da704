/** The one renderer: content, language, country and settings in, plain blocks out. The same in a browser and in Node. */
import { block } from './node.js';
import { renderGuide } from './render/guide.js';
import { failVisibly } from './render/plain.js';
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

/** The urgent cards as plain words, where a part cannot be arranged at all. */
function renderNothing({ inGuide, kind }: Context, error: unknown): View {
  const fail = () => {
    throw error;
  };
  const ids = kind === 'urgent' ? ['group-now', 'group-today', 'group-soon'] : inGuide ? [] : ['group-now'];
  return { blocks: ids.map((id) => block(id, fail)), groups: [], grouped: false, itemLevel: 0, before: ids, after: [] };
}

/**
 * Renders one element. In a guide, whose title stands above all, the titles of the parts are one level deeper. A block that cannot
 * be rendered stands in plain words, and so do the urgent cards where nothing can be.
 *
 * @param failed - is told why, when the words are made
 */
export function render(kind: Kind, reader: Context, failed: (error: unknown) => void = fail): View {
  const { settings } = reader;
  const headingLevel = settings.headingLevel + Number(reader.inGuide);
  const context = { ...reader, kind, settings: { ...settings, headingLevel } };
  let view;
  try {
    view = renderers[kind](context);
  } catch (error) {
    view = renderNothing(context, error);
  }
  return failVisibly(context, view, failed);
}

/** Where nobody is there to be told, as in a command, it is an error. */
function fail(error: unknown): never {
  throw error;
}
