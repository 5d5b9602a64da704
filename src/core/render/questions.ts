/** Questions and their answers. */
import type { Question } from '../../content/model.js';
import { blockOf, contextFor } from '../lagging.js';
import type { Block } from '../node.js';
import { searchText, type Item, type View } from '../view.js';
import { fillPlain, type Context } from '../words.js';
import { arrange, renderGroups } from './groups.js';
import { anchor, heading, localSources, renderLimits, renderSources, renderWords, titleBlock } from './nodes.js';

export function renderQuestion(reader: Context, question: Question, level: number): { block: Block; item: Item } {
  const context = contextFor(reader, question);
  const slot = `${question.id}-answer`;
  const title = () => fillPlain(context, question.ask);
  const answer = () => renderWords(context, slot, question.answer);
  return {
    item: { id: question.id, search: searchText(() => [title(), ...answer(), question.also ?? '']) },
    block: blockOf(reader, question, question.id, () => [
      heading(level, anchor(context, question.id), question.id, title()),
      ...answer(),
      ...renderLimits(context, slot, question.limits),
      renderSources(context, slot, [...question.sources, ...localSources(context, question.answer)], question.compared),
    ]),
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
