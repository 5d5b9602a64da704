/** The leaflet as a reader in some place sees it, block by block, without a browser. For tests and the sign-off sheet. */
import { textOf, type Block, type Node } from '../core/node.js';
import { placeOf } from '../core/place.js';
import { render, type Kind } from '../core/render.js';
import { attributeNames, readSettings } from '../core/settings.js';
import type { Context } from '../core/words.js';
import { en } from '../i18n/languages/en.js';
import type { Language } from '../i18n/language.js';

/** What a page may say; the date is that of the newest words, so that nothing is overdue. */
export interface Page {
  readonly country?: string | undefined;
  readonly language?: Language;
  readonly topic?: string;
  readonly inGuide?: boolean;
  readonly today?: string;
  readonly attributes?: Readonly<Partial<Record<(typeof attributeNames)[number], string>>>;
}

/** A context as an element has it. */
export function contextOf({ country, language = en, topic = 'miscarriage', inGuide = true, today, attributes = {} }: Page = {}): Context {
  const settings = readSettings({
    get: (name) => (name === 'country' ? (country ?? null) : (attributes[name] ?? null)),
    complain: () => {},
    topics: Object.keys(language.topics),
    knows: () => true,
    isColor: () => true,
  });
  const words = language.topics[topic]!;
  return { settings, language, tag: language.tag, topic: words, place: placeOf(settings.country, language), inGuide, today: today ?? words.content };
}

/** Every block of the four parts, in the order of reading. */
export const blocksOf = (context: Context): Block[] =>
  (['urgent', 'symptoms', 'faq', 'support'] as const satisfies readonly Exclude<Kind, 'guide'>[]).flatMap((kind) => [...render(kind, context).blocks]);

/** A paragraph or a list item, and whether it is the limit that closes an answer or the line of sources. */
export interface Passage {
  readonly kind: 'heading' | 'words' | 'limit' | 'sources';
  readonly text: string;
}

/** The words of a block as a reader sees them; a label in bold before a sign’s words is left out. */
export function passagesOf({ nodes }: Block): Passage[] {
  return nodes.flatMap((each): Passage[] => {
    if (/^h\d$/.test(each.tag)) return [{ kind: 'heading', text: textOf(each.children) }];
    const classes = each.attributes['class'] ?? '';
    const kind = classes.includes('care-sources') ? 'sources' : classes.includes('care-limit') ? 'limit' : 'words';
    if (each.tag === 'ul' || each.tag === 'ol') return each.children.map((item) => ({ kind, text: textOf(withoutLabel(item as Node)) }));
    return [{ kind, text: textOf(withoutLabel(each)) }];
  });
}

function withoutLabel({ children }: Node): Node['children'] {
  const [first, ...others] = children;
  return typeof first === 'object' && first.tag === 'strong' && others.length > 0 ? others : children;
}

/** The words of an answer, card or sign that count for reading: all but its heading and its sources. */
export const readable = (block: Block): string[] =>
  passagesOf(block)
    .filter(({ kind }) => kind === 'words' || kind === 'limit')
    .map(({ text }) => text.trim())
    .filter(Boolean);
