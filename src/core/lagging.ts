/** Words whose translation lags: they stand in English as a whole, filled in by English, and say what language they are in. */
import type { Language } from '../i18n/language.js';
import { block, type Block, type Node } from './node.js';
import { placeOf } from './place.js';
import type { Context } from './words.js';

/** Content that may lag. */
interface MayLag {
  readonly lang?: string;
}

const sourceOf = ({ language }: Context, { lang }: MayLag): Language | undefined => (lang ? language.fallback : undefined);

/** The context that the words of some content are rendered in. */
export function contextFor(context: Context, content: MayLag): Context {
  const language = sourceOf(context, content);
  const topic = language?.topics[context.topic.id];
  return topic ? { ...context, language, tag: language.tag, topic, place: placeOf(context.settings.country, language) } : context;
}

/** Nodes made of some content, marked with its language where that is not the reader’s. */
export function markLanguage(context: Context, content: MayLag, nodes: readonly Node[]): readonly Node[] {
  const language = sourceOf(context, content);
  if (!language) return nodes;
  const { direction: dir, tag: lang } = language;
  return nodes.map((each) => ({ ...each, attributes: { ...each.attributes, lang, dir } }));
}

/** A block made of some content, in the language that its words are in. */
export const blockOf = (context: Context, content: MayLag, id: string, make: (context: Context) => readonly Node[]): Block =>
  block(id, () => markLanguage(context, content, make(contextFor(context, content))));
