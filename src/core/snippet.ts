/** The full snippet: a tag with all its words in it, complete with no script. Pure; no page loads it. */
import { versionOf } from './context.js';
import { node, type Block, type Child, type Node } from './node.js';
import { printHtml } from './print-html.js';
import { markAttributes, markClasses } from './recording-marks.js';
import { render, type Kind } from './render.js';
import { attributeNames, type AttributeName } from './settings.js';
import { sumOf } from './sum.js';
import type { View } from './view.js';
import type { Context } from './words.js';

type Part = Exclude<Kind, 'guide'>;

const parts: readonly Part[] = ['urgent', 'symptoms', 'faq', 'support'];

const recordingMarks = { class: markClasses.join(' '), ...markAttributes };

export interface Snippet {
  readonly kind: Kind;
  /** What the clinic set, as it wrote it. */
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  /** The same, read. */
  readonly context: Context;
  /** `<div data-careleaf>` in place of our tags, for editors that strip what they do not know. */
  readonly plain: boolean;
  /** The sum over the files that made the words, so that a script made of the same files takes them on trust. */
  readonly fingerprint?: string;
}

/** One line of HTML: no style, no script, nothing that a strict policy or an editor on one line would break. */
export function printSnippet({ attributes, context, fingerprint = '', kind, plain }: Snippet): string {
  const settings: Record<string, string | undefined> = {};
  for (const name of attributeNames) {
    // The words are in this language: said on the tag, no other one of the page applies to them.
    const value = name === 'lang' ? context.tag : attributes[name];
    settings[plain && name !== 'lang' ? `data-${name}` : name] = value;
  }
  const tag = (of: Kind, more: Record<string, string | undefined>, children: readonly Child[]): Node =>
    plain
      ? node('div', { 'data-careleaf': of, ...more, ...recordingMarks }, ...children)
      : node(`care-${of}`, { ...more, ...recordingMarks }, ...children);
  const part = (of: Part, more: Record<string, string | undefined>, inGuide: boolean): Node => {
    const view = render(of, { ...context, inGuide });
    const words = view.blocks.flatMap((block) => marked(block, plain));
    const sum = sumOf({ ...context, inGuide }, fingerprint, printHtml(words));
    return tag(of, { ...more, ...(!plain && { 'data-care-words': versionOf(context), 'data-care-sum': sum || undefined }) }, [
      ...(plain ? [] : [nativeRoot(of, view, of === 'faq' ? context.settings.open : [])]),
      ...words,
    ]);
  };
  return printHtml([
    kind === 'guide'
      ? tag(
          kind,
          settings,
          parts.map((of) => part(of, plain ? {} : { slot: of }, true)),
        )
      : part(kind, settings, false),
  ]);
}

/** The nodes of a block with its mark, by which the script knows them again. */
const marked = ({ id, nodes }: Block, plain: boolean): Node[] =>
  nodes.map(({ attributes, children, tag }) => {
    const { slot, ...others } = attributes;
    return node(tag, { ...others, ...(!plain && { slot }), 'data-care': id }, ...children);
  });

const slotOf = (name: string): Node => node('slot', { name });

/** A box that browsers draw with no style: the words in it are about as wide as in the card that the script makes. */
const boxOf = (name: string, ...more: readonly Node[]): Node =>
  node('fieldset', { role: 'presentation' }, ...more, slotOf(name), ...more);

/** An empty line, where the script’s card is taller than the box: what is too much can be kept as space, what is missing cannot. */
const emptyLine = node('br', {});

const urgentBox = (name: string): Node[] => [boxOf(name, emptyLine), emptyLine];

/**
 * A shadow root that the parser makes: boxes around cards, native `<details>` around answers. The words stay where they are.
 * It holds no style, which strict pages would block.
 */
function nativeRoot(of: Part, { after, before, grouped, groups }: View, open: readonly string[] | 'all'): Node {
  const opens = of === 'symptoms' || of === 'faq';
  return node(
    'template',
    { shadowrootmode: 'open' },
    ...(of === 'urgent' ? [emptyLine] : []),
    ...before.flatMap((id) => (!id.startsWith('group-') ? slotOf(id) : of === 'urgent' ? urgentBox(id) : boxOf(id))),
    ...groups.flatMap(({ id, items }) => [
      ...(grouped ? [slotOf(id), slotOf(`${id}-summary`)] : []),
      ...items.map((item) =>
        opens
          ? node(
              'details',
              open === 'all' || open.includes(item.id) ? { open: '' } : {},
              node('summary', {}, slotOf(item.id)),
              slotOf(`${item.id}-answer`),
              slotOf(`${item.id}-end`),
            )
          : boxOf(item.id),
      ),
    ]),
    // A clinic’s own questions name no place.
    ...(of === 'faq' ? [node('slot', {})] : []),
    ...after.flatMap((id) => (of === 'urgent' ? urgentBox(id) : boxOf(id))),
  );
}
