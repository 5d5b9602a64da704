/** Questions and their answers. */
import type { Question } from '../../content/model.js';
import { blockOf, contextFor } from '../lagging.js';
import type { Block } from '../node.js';
import type { Item, View } from '../view.js';
import { interpolateText, type Context } from '../words.js';
import { renderCall, renderFooter, renderLimits, withoutLinksOf } from './answer.js';
import { arrange, renderGroups } from './groups.js';
import { anchor, heading, localSources, renderWords, titleBlock } from './nodes.js';

export function renderQuestion(reader: Context, question: Question, level: number): { block: Block; item: Item } {
  const context = contextFor(reader, question);
  const { id } = question;
  const [slot, end] = [`${id}-answer`, `${id}-end`];
  return {
    item: { id, ...(question.drawing && { drawing: question.drawing }) },
    block: blockOf(reader, question, id, () => {
      // Read here, where what cannot be read costs one answer and not the part.
      const { answer, ask, call, compared, limits, sources } = question;
      const buttons = renderCall(context, slot, call);
      return [
        heading(level, anchor(context, id), id, interpolateText(context, ask)),
        ...withoutLinksOf(buttons, renderWords(context, slot, answer)),
        ...buttons,
        ...renderLimits(context, end, limits),
        renderFooter(context, end, [...localSources(context, answer), ...sources], compared),
      ];
    }),
  };
}

export function renderQuestions(context: Context): View {
  const { topic } = context;
  const rendered = renderGroups(
    context,
    topic.questions.map(({ questions, ...group }) => ({ ...group, things: questions })),
    (question) => question.id,
    (question, level) => renderQuestion(context, question, level),
  );
  return arrange(context, 'questions', titleBlock(context, 'questions', 'questionsTitle'), rendered);
}
