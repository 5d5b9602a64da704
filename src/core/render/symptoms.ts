/** Signs: what to do, how soon, and what each can mean. */
import type { Block as Words, Callee, Symptom } from '../../content/model.js';
import { blockOf, contextFor } from '../lagging.js';
import type { Block, Node } from '../node.js';
import type { Item, View } from '../view.js';
import { fullStop, interpolateText, space, type Context } from '../words.js';
import { renderCall, renderFooter, withoutLinksOf } from './answer.js';
import { arrange, renderGroups } from './groups.js';
import { anchor, heading, paragraph, renderWords, strong, titleBlock, urgencies } from './nodes.js';

/** Paragraphs of which the first begins with a label in bold. */
function labelled(context: Context, slot: string, label: string, words: readonly Words[]): Node[] {
  const [first, ...others] = renderWords(context, slot, words);
  if (!first) return [];
  const named = strong(label + fullStop(context));
  if (first.tag === 'p') return [paragraph(slot, named, ...space(context), ...first.children), ...others];
  return [paragraph(slot, named), first, ...others];
}

/** Whom a sign says to call; a crisis line too, where its words name one. */
export const calleesOf = ({ action, urgency }: Symptom): Callee[] => [
  urgency === 'now' ? 'emergency' : 'clinic',
  ...(action.some((words) => typeof words === 'string' && words.includes('{crisis}')) ? (['crisis'] as const) : []),
];

function renderSymptom(reader: Context, symptom: Symptom, level: number): { block: Block; item: Item } {
  const context = contextFor(reader, symptom);
  const { messages } = context.language;
  const { drawing, urgency } = symptom;
  const id = `sign-${symptom.id}`;
  const [slot, end] = [`${id}-answer`, `${id}-end`];
  return {
    item: { id, urgency, ...(drawing && { drawing }) },
    block: blockOf(reader, symptom, id, () => {
      const { action, compared, meaning, name, sources, tell, why } = symptom;
      const buttons = calleesOf(symptom).flatMap((callee) => renderCall(context, slot, callee));
      const todo = labelled(context, slot, messages.urgency[urgency], [...action, ...(why ? [why] : [])]);
      return [
        heading(level, anchor(context, id), id, interpolateText(context, name)),
        ...withoutLinksOf(buttons, todo),
        ...buttons,
        ...labelled(context, end, messages.meaning, meaning),
        ...labelled(context, end, messages.tell, [tell]),
        renderFooter(context, end, sources, compared),
      ];
    }),
  };
}

export function renderSymptoms(context: Context): View {
  const { topic } = context;
  const rendered = renderGroups(
    context,
    topic.symptoms.map(({ symptoms, ...group }) => ({
      ...group,
      // The most urgent first: what needs help now is not looked for.
      things: [...symptoms].sort((one, other) => urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency)),
    })),
    (symptom) => `sign-${symptom.id}`,
    (symptom, level) => renderSymptom(context, symptom, level),
  );
  return arrange(context, 'symptoms', titleBlock(context, 'symptoms', 'symptomsTitle', 'symptomsIntro'), rendered);
}
