/** Pieces that every part is made of: headings, paragraphs, lists, rows, sources. */
import type { Block as Words, LocalFact, Phone, Urgency } from '../../content/model.js';
import type { SourceId } from '../../content/sources.js';
import { contextFor, markLanguage } from '../lagging.js';
import { block, node, type Block, type Child, type Node } from '../node.js';
import { interpolate, interpolateText, linkOut, type Context } from '../words.js';

/** The cards, most urgent first. */
export const urgencies: readonly Urgency[] = ['now', 'today', 'soon'];

export const heading = (level: number, id: string | undefined, slot: string, ...children: readonly Child[]): Node =>
  node(`h${Math.min(level, 6)}`, { id, slot }, ...children);

export const paragraph = (slot: string, ...children: readonly Child[]): Node => node('p', { slot }, ...children);

export const strong = (words: string): Node => node('strong', {}, words);

export const list = (tag: 'ul' | 'ol', slot: string, items: readonly (readonly Child[])[]): Node =>
  node(tag, { slot }, ...items.map((children) => node('li', {}, ...children)));

/** One line to call or to open: who, what is said of it, and the number or address at the end. */
export interface Row {
  readonly name: string;
  readonly note?: string | undefined;
  readonly phone?: Phone | undefined;
}

/** A row that leads somewhere is one link, named by all that stands in it. */
export const row = (name: string, note: string | undefined, href?: string, end = ''): Node => {
  const words: Child[] = [strong(name), ...(note ? [' ', node('small', {}, note)] : [])];
  if (!href) return node('li', {}, node('span', {}, ...words));
  const out = href.startsWith('http') && { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return node('li', {}, node('a', { href, ...out }, ...words, ' ', node('span', { dir: 'ltr' }, end)));
};

export const callRow = ({ name, note, phone }: Row): Node => row(name, note, phone && `tel:${phone.dial}`, phone?.display);

/** A row of words alone. */
export const wordsRow = (...children: readonly Child[]): Node => node('li', {}, node('span', {}, node('span', {}, ...children)));

export const rowList = (slot: string, rows: readonly Node[], id?: string): Node =>
  node('ul', { id, slot, class: 'care-rows' }, ...rows);

/** The id as it stands in the page. */
export const anchor = (context: Context, id: string) => context.settings.idPrefix + id;

/** Paragraphs and lists of an answer; what differs by country is looked up. */
export function renderWords(context: Context, slot: string, words: readonly Words[]): Node[] {
  return words.flatMap((block): Node[] => {
    if (typeof block === 'string') return [paragraph(slot, ...interpolate(context, block))];
    if ('list' in block)
      return [
        list(
          'ul',
          slot,
          block.list.map((item) => interpolate(context, item)),
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
    heading(context.settings.headingLevel, anchor(context, id), id, interpolateText(context, context.topic[title])),
    ...(intro ? [paragraph(`${id}-intro`, ...interpolate(context, context.topic[intro]))] : []),
  ]);
