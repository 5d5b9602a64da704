/**
 * The snippet: all the words of a leaflet as HTML that is complete with no script. Pure; no page loads it.
 *
 * One form serves editors, servers and static sites: plain tags with `data-*`, answers in native `<details>`, one line. WordPress,
 * Markdown and sanitisers keep every tag of it (decision 0004).
 */
import { versionOf } from './context.js';
import { node, type Block, type Child, type Node } from './node.js';
import { printHtml } from './print-html.js';
import { privacyAttributes, privacyClasses } from './privacy-attributes.js';
import { render, type Kind } from './render.js';
import { attributeNames, type AttributeName } from './settings.js';
import { mostRowsInOpenGroups, type View } from './view.js';
import type { Context } from './words.js';

const parts: readonly Kind[] = ['urgent', 'symptoms', 'faq', 'support'];

export interface Snippet {
  readonly kind: Kind;
  /** What the clinic set, as it wrote it. */
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  /** The same, read. */
  readonly context: Context;
}

export function printSnippet({ attributes, context, kind }: Snippet): string {
  const settings: Record<string, string | undefined> = { 'data-careleaf': kind };
  for (const name of attributeNames) if (name !== 'lang') settings[`data-${name}`] = attributes[name];
  // The words are in this language: said on the tag, no other one of the page applies to them.
  Object.assign(settings, { lang: context.tag, class: privacyClasses.join(' '), ...privacyAttributes });
  const part = (of: Kind, more: typeof settings, inGuide: boolean, inside: readonly Node[] = []): Node => {
    const where = { ...context, inGuide };
    return node('div', { ...more, 'data-care-words': versionOf(context) }, ...arrange(of, render(of, where), where, inside));
  };
  const inside = kind === 'guide' ? parts.map((of) => part(of, { 'data-careleaf': of }, true)) : [];
  return printHtml([part(kind, settings, false, inside)]);
}

/** The blocks of a part in the order of reading, what opens inside of what opens it; the parts of a guide before what it says at its end. */
function arrange(of: Kind, view: View, { settings: { groups, open } }: Context, inside: readonly Node[]): Child[] {
  const blocks = new Map(view.blocks.map((block) => [block.id, withBlockIds(block)]));
  const take = (id: string): Node[] => {
    const nodes = blocks.get(id) ?? [];
    blocks.delete(id);
    return nodes;
  };
  const details = (id: string, isOpen: boolean, more: readonly Node[] = []): Node => {
    const [heading, ...answer] = take(id);
    return node('details', { open: isOpen ? '' : undefined }, node('summary', {}, heading!), ...answer, ...more);
  };
  const after = view.after.flatMap((id) => (id === 'sources' ? [details(id, false)] : take(id)));
  if (of !== 'faq' && of !== 'symptoms') return [...[...blocks.values()].flat(), ...inside, ...after];
  const rows = view.groups.reduce((count, { items }) => count + items.length, 0);
  const isOpen = (index: number) => groups === 'open' || (groups === 'auto' && (rows <= mostRowsInOpenGroups || index === 0));
  const lists = view.groups.map(({ id, items }, index) => {
    const answers = items.map((item) => details(item.id, of === 'faq' && (open === 'all' || open.includes(item.id))));
    return view.grouped ? [details(id, isOpen(index), answers)] : answers;
  });
  return [...[...blocks.values()].flat(), ...lists.flat(), ...after];
}

/**
 * The nodes of a block with its id in `data-care`, by which the script recognises them; those after the first are marked alone.
 * The script sets slots and classes itself.
 */
const withBlockIds = ({ id, nodes }: Block): Node[] =>
  nodes.map(({ attributes: { class: _look, slot: _slot, ...others }, children, tag }, index) =>
    node(tag, { ...others, 'data-care': index > 0 ? '' : id }, ...children),
  );
