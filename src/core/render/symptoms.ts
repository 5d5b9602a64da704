/** Signs: what each can mean, what to do, how soon. */
import type { Block as Words, Symptom } from '../../content/model.js';
import { blockOf, contextFor } from '../lagging.js';
import type { Block, Node } from '../node.js';
import { searchText, type Item, type View } from '../view.js';
import { fillPlain, type Context } from '../words.js';
import { arrange, renderGroups } from './groups.js';
import { anchor, heading, paragraph, renderSources, renderWords, strong, titleBlock } from './nodes.js';

/** Paragraphs of which the first begins with a label in bold. */
function labelled(context: Context, slot: string, label: string, words: readonly Words[]): Node[] {
  const [first, ...others] = renderWords(context, slot, words);
  if (!first) return [];
  if (first.tag === 'p') return [paragraph(slot, strong(`${label}.`), ' ', ...first.children), ...others];
  return [paragraph(slot, strong(`${label}.`)), first, ...others];
}

function renderSymptom(reader: Context, symptom: Symptom, level: number): { block: Block; item: Item } {
  const context = contextFor(reader, symptom);
  const { messages } = context.language;
  const id = `sign-${symptom.id}`;
  const slot = `${id}-answer`;
  const title = () => fillPlain(context, symptom.name);
  const body = () => [
    ...labelled(context, slot, messages.urgency[symptom.urgency], [...symptom.action, ...(symptom.why ? [symptom.why] : [])]),
    ...labelled(context, slot, messages.meaning, symptom.meaning),
    ...labelled(context, slot, messages.tell, [symptom.tell]),
  ];
  return {
    item: {
      id,
      urgency: symptom.urgency,
      ...(symptom.drawing && { drawing: symptom.drawing }),
      search: searchText(() => [title(), ...body(), symptom.also ?? '']),
    },
    block: blockOf(reader, symptom, id, () => [
      heading(level, anchor(context, id), id, title()),
      ...body(),
      renderSources(context, slot, symptom.sources, symptom.compared),
    ]),
  };
}

export function renderSymptoms(context: Context): View {
  const { topic } = context;
  const rendered = renderGroups(
    context,
    topic.symptoms.map(({ symptoms, ...group }) => ({ ...group, things: symptoms })),
    (symptom) => `sign-${symptom.id}`,
    (symptom, level) => renderSymptom(context, symptom, level),
  );
  return arrange(context, 'symptoms', titleBlock(context, 'symptoms', 'symptomsTitle', 'symptomsIntro'), rendered);
}
