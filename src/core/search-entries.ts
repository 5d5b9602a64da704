/** What the search of a leaflet looks through: the words of its signs, questions and people. Pure. */
import type { Question, Symptom } from '../content/model.js';
import type { Entry } from './search.js';
import { textOf, type Node } from './node.js';
import { render } from './render.js';
import { calleesOf } from './render/symptoms.js';
import { interpolateText, type Context } from './words.js';

/** What every answer repeats tells nothing of it. */
const isRepeated = ({ attributes }: Node): boolean => /care-(limit|sources|button)/.test(attributes['class'] ?? '');

const namesCrisis = (sign: Symptom): boolean => calleesOf(sign).includes('crisis');

/** What a guide, or `<care-faq>` alone, can find. Every sign that needs help now is known by its triggers, whatever is left out. */
export function entriesOf(context: Context): Entry[] {
  const { topic } = context;
  const signs = new Map<string, Symptom>(
    topic.symptoms.flatMap(({ symptoms }) => symptoms.map((sign) => [`sign-${sign.id}`, sign] as const)),
  );
  const questions = new Map<string, Question>(
    [...topic.questions.flatMap((group) => [...group.questions]), ...topic.helping].map(
      (question) => [question.id, question] as const,
    ),
  );
  const entries: Entry[] = [];
  for (const kind of ['symptoms', 'faq', 'support'] as const) {
    if (!context.inGuide && kind !== 'faq') continue;
    for (const { id, nodes } of render(kind, context).blocks) {
      const sign = signs.get(id);
      const question = questions.get(id);
      if (!sign && !question && !id.startsWith('org-')) continue;
      const [title, ...others] = nodes;
      entries.push({
        id,
        kind: sign ? 'sign' : question ? 'question' : 'person',
        title: textOf(title!.children),
        also: (sign ?? question)?.also ?? '',
        body: others
          .filter((each) => !isRepeated(each))
          .map((each) => textOf([each]))
          .join(' '),
        ...(sign && { urgency: sign.urgency, triggers: sign.triggers ?? [], crisis: namesCrisis(sign) }),
      });
    }
  }
  const found = new Set(entries.map(({ id }) => id));
  for (const [id, sign] of signs) {
    const { name, triggers, urgency } = sign;
    if (urgency === 'now' && triggers && !found.has(id))
      entries.push({
        id,
        kind: 'sign',
        title: interpolateText(context, name),
        body: '',
        urgency,
        triggers,
        crisis: namesCrisis(sign),
        onTopAlone: true,
      });
  }
  return entries;
}
