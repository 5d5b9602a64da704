/** The leaflet as a reader in some place sees it, block by block, without a browser. For tests, and for the sign-off sheet. */
import { textOf, type Block, type Node } from '../core/node.js';
import { render } from '../core/render.js';
import type { Context } from '../core/words.js';
import { en } from '../i18n/languages/en.js';

/** Every place that changes a word: none, one that no file covers, each country, and each region that a contact names. */
export const places: readonly (string | undefined)[] = [
  undefined,
  'JP',
  'FR',
  ...Object.values(en.countries).flatMap(({ code, organisations, advice }) => [
    code,
    ...new Set([...organisations, ...advice].flatMap(({ regions }) => regions ?? [])),
  ]),
];

/** Every block of the four parts of a guide, in the order of reading. */
export const blocksOf = (context: Context): Block[] =>
  (['urgent', 'symptoms', 'faq', 'support'] as const).flatMap((kind) => [...render(kind, { ...context, inGuide: true }).blocks]);

/** What stands above the symptoms and above the questions where they are alone on a page. */
export const stripsOf = (context: Context): Block[] =>
  render('faq', { ...context, inGuide: false }).blocks.filter(({ id }) => /^group-(now|today)$/.test(id));

/** A heading, paragraph or list item, and whether it is a button that calls, the limit that closes an answer or the line of sources. */
export interface Passage {
  readonly kind: 'heading' | 'words' | 'call' | 'limit' | 'sources';
  /** What stands in bold before the words of a sign or bullet: it counts for no sentence. */
  readonly label?: string;
  readonly text: string;
}

/** The words of a block as a reader sees them. */
export function passagesOf({ nodes }: Block): Passage[] {
  return nodes.flatMap((each): Passage[] => {
    if (/^h\d$/.test(each.tag)) return [{ kind: 'heading', text: textOf(each.children) }];
    const classes = each.attributes['class'] ?? '';
    if (classes.includes('care-button')) return [{ kind: 'call', text: textOf(each.children) }];
    const kind = classes.includes('care-sources') ? 'sources' : classes.includes('care-limit') ? 'limit' : 'words';
    const items = each.tag === 'ul' || each.tag === 'ol' ? (each.children as readonly Node[]) : [each];
    return items.map(({ children }) => {
      const [first, ...others] = children;
      return typeof first === 'object' && first.tag === 'strong' && others.length > 0
        ? { kind, label: textOf([first]), text: textOf(others).trim() }
        : { kind, text: textOf(children).trim() };
    });
  });
}

/** The words of an answer, card or sign that count for reading: all but its heading and its sources. */
export const readable = (block: Block): string[] =>
  passagesOf(block)
    .filter(({ kind, text }) => (kind === 'words' || kind === 'limit') && text)
    .map(({ text }) => text);
