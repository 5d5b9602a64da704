/** What stands where a block cannot be rendered: its words, plainly. Nothing of it is taken on trust: something is broken already. */
import type { Topic } from '../../content/model.js';
import { block, type Block, type Child, type Node } from '../node.js';
import type { View } from '../view.js';
import { interpolate, type Context } from '../words.js';
import { anchor, heading, paragraph } from './nodes.js';

/** Members of content that hold sentences for the reader, in the order of reading. */
const sentenceMembers = [
  'name',
  'heading',
  'ask',
  'title',
  'lead',
  'words',
  'action',
  'why',
  'meaning',
  'tell',
  'answer',
  'list',
  'otherwise',
  'bullets',
  'also',
  'notes',
];

/** All the sentences of some content. Search words are none. */
function sentences(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(sentences);
  if (typeof content !== 'object' || content === null) return [];
  return sentenceMembers.flatMap((name) => {
    try {
      const member = (content as Readonly<Record<string, unknown>>)[name];
      return name === 'also' && typeof member === 'string' ? [] : sentences(member);
    } catch {
      return [];
    }
  });
}

/** Words with their placeholders interpolated. */
function interpolated(context: Context, words: string): readonly Child[] {
  try {
    return interpolate(context, words);
  } catch {
    return [words.replace(/\{([^}]+)\}/g, (_, name: string) => context.topic.thresholds[name]?.words ?? '')];
  }
}

/** The content that a block is made of. */
function contentOf({ place, topic }: Context, id: string): unknown {
  const titles: Readonly<Record<string, keyof Topic>> = {
    urgent: 'urgentTitle',
    symptoms: 'symptomsTitle',
    questions: 'questionsTitle',
    support: 'supportTitle',
    about: 'purpose',
  };
  const [, kind, name] = /^(?:(group|sign|org)-)?(.*)$/.exec(id)!;
  const named = (things: readonly { readonly id: string }[]) => things.find((thing) => thing.id === name);
  if (kind === 'group') {
    return (
      topic.urgent[name as keyof Topic['urgent']] ??
      [named(topic.symptoms), named(topic.questions)].map((group) => group && (group as { title?: string }).title)
    );
  }
  if (kind === 'sign') return named(topic.symptoms.flatMap(({ symptoms }) => symptoms));
  if (kind === 'org') return named(place.organisations);
  return titles[id] ? topic[titles[id]] : named([...topic.questions.flatMap(({ questions }) => questions), ...topic.helping]);
}

/** The plain words of a block. Where to call for help is said even where nothing else is known. */
function plainNodes(context: Context, id: string, { itemLevel }: Pick<View, 'itemLevel'>, isRow: boolean): Node[] {
  const [title, ...others] = sentences(contentOf(context, id));
  const isCall = id === 'group-call';
  const level = isRow ? itemLevel : context.settings.headingLevel + 1;
  const calls = isCall || id === 'group-now' ? ['{Call}.'] : [];
  return [
    heading(level, anchor(context, id), id, ...(title ? interpolated(context, title) : [])),
    ...[...calls, ...others].map((words) => paragraph(isRow ? `${id}-answer` : id, ...interpolated(context, words))),
  ];
}

/** A view in which a block that cannot be rendered stands in plain words; `failed` is told of each. */
export function failVisibly(context: Context, view: View, failed: (error: unknown) => void): View {
  const rows = new Set(context.kind === 'support' ? [] : view.groups.flatMap(({ items }) => items.map(({ id }) => id)));
  const guarded = (each: Block): Block =>
    block(
      each.id,
      () => {
        try {
          return each.nodes;
        } catch (error) {
          failed(error);
          return plainNodes(context, each.id, view, rows.has(each.id));
        }
      },
      each.shared,
    );
  return { ...view, blocks: view.blocks.map(guarded) };
}
