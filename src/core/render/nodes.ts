/** Pieces that every part is made of: headings, paragraphs, lists, sources. */
import type { Block as Words, LocalFact, Urgency } from '../../content/model.js';
import type { SourceId } from '../../content/sources.js';
import { contextFor, markLanguage } from '../lagging.js';
import { block, node, type Block, type Child, type Node } from '../node.js';
import { fill, fillPlain, linkOut, type Context } from '../words.js';

/** The cards, most urgent first. */
export const urgencies: readonly Urgency[] = ['now', 'today', 'soon'];

export const heading = (level: number, id: string | undefined, slot: string, ...children: readonly Child[]): Node =>
  node(`h${Math.min(level, 6)}`, { id, slot }, ...children);

export const paragraph = (slot: string, ...children: readonly Child[]): Node => node('p', { slot }, ...children);

export const strong = (words: string): Node => node('strong', {}, words);

export const list = (tag: 'ul' | 'ol', slot: string, items: readonly (readonly Child[])[]): Node =>
  node(tag, { slot }, ...items.map((children) => node('li', {}, ...children)));

/** The id as it stands in the page. */
export const anchor = (context: Context, id: string) => context.settings.idPrefix + id;

/** Paragraphs and lists of an answer; what differs by country is looked up. */
export function renderWords(context: Context, slot: string, words: readonly Words[]): Node[] {
  return words.flatMap((block): Node[] => {
    if (typeof block === 'string') return [paragraph(slot, ...fill(context, block))];
    if ('list' in block)
      return [
        list(
          'ul',
          slot,
          block.list.map((item) => fill(context, item)),
        ),
      ];
    const fact = localFact(context, block.local);
    return [...markLanguage(context, fact, renderWords(contextFor(context, fact), slot, fact.words))];
  });
}

/** What is true in the reader’s country, or the neutral words. */
export const localFact = ({ place, topic }: Context, id: string): LocalFact => place.country?.facts[id] ?? topic.neutral[id]!;

/** Publisher, title and year of each source, linked where the address is the publisher’s own. */
export function sourceList({ language }: Context, ids: readonly SourceId[]): Child[] {
  return [...new Set(ids)].flatMap((id, index): Child[] => {
    const { publisher, title, unlinked, url, year } = language.sources[id];
    const name = `${publisher}, ${title}`;
    return [index > 0 ? '; ' : '', url && !unlinked ? linkOut(url, name) : name, year ? ` (${year})` : ''].filter(
      (child) => child !== '',
    );
  });
}

/** The sources of the country’s facts that an answer uses. */
export const localSources = (context: Context, words: readonly Words[]): SourceId[] =>
  words.flatMap((block) => (typeof block === 'object' && 'local' in block ? [...localFact(context, block.local).sources] : []));

/** Members of a topic that are words. */
type TopicWords = 'urgentTitle' | 'symptomsTitle' | 'symptomsIntro' | 'questionsTitle' | 'supportTitle' | 'supportIntro';

/** The element’s own title. */
export const titleBlock = (context: Context, id: string, title: TopicWords, intro?: TopicWords): Block =>
  block(id, () => [
    heading(context.settings.headingLevel, anchor(context, id), id, fillPlain(context, context.topic[title])),
    ...(intro ? [paragraph(id, ...fill(context, context.topic[intro]))] : []),
  ]);
