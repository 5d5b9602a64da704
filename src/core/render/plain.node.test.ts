import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Topic } from '../../content/model.js';
import { contextOf } from '../../testing/context.js';
import { textOf, type Block } from '../node.js';
import { render } from '../render.js';

const context = contextOf({ country: 'GB' });
const { topic } = context;
const words = ({ nodes }: Block) => nodes.map(({ children }) => textOf(children)).join(' ');
/** Renders a part of a topic that is broken somewhere, and what was told of it. */
function show(kind: 'urgent' | 'faq' | 'symptoms', changes: Partial<Topic>) {
  const failures: unknown[] = [];
  const view = render(kind, { ...context, topic: { ...topic, ...changes } }, (error) => failures.push(error));
  const texts = new Map(view.blocks.map((block) => [block.id, words(block)]));
  return { view, texts, failures };
}

describe('a block that cannot be rendered', () => {
  it('stands in its plain words, with its limits’ figures, and the others as designed', () => {
    const [group, ...groups] = topic.questions;
    const [question, ...questions] = group!.questions;
    const bad = { ...question!, answer: ['Get help now for {pad}.', 5 as never] };
    const { texts, failures, view } = show('faq', { questions: [{ ...group!, questions: [bad, ...questions] }, ...groups] });
    const block = view.blocks.find(({ id }) => id === question!.id)!;
    assert.equal(texts.get(question!.id), `${question!.ask} Get help now for ${topic.thresholds['pad']!.words}.`);
    assert.deepEqual(
      block.nodes.map(({ attributes }) => attributes['slot']),
      [question!.id, `${question!.id}-answer`],
    );
    assert.equal(failures.length, 1);
    const whole = new Map(render('faq', context).blocks.map((each) => [each.id, words(each)]));
    for (const [id, text] of texts) if (id !== question!.id) assert.equal(text, whole.get(id));
  });

  it('of the urgent cards says all its signs and the call', () => {
    const card = topic.urgent.now;
    const { texts, failures } = show('urgent', {
      urgent: {
        ...topic.urgent,
        now: { ...card, bullets: [...card.bullets, { id: 'bad', lead: undefined as never, words: 'A sign more.' }] },
      },
    });
    const words = texts.get('group-now')!;
    for (const part of ['Call 999', topic.thresholds['pad']!.words, 'A sign more.', ...card.bullets.map(({ lead }) => lead)])
      assert.ok(words.includes(part), part);
    assert.equal(failures.length, 1);
  });

  it('leaves the strip in its place where a part cannot be arranged at all', () => {
    for (const changes of [{ questions: undefined as never }, { symptoms: undefined as never }]) {
      const { texts } = show('questions' in changes ? 'faq' : 'symptoms', changes);
      assert.ok(texts.get('group-now')!.includes('Call 999'));
    }
  });

  it('is an error where nobody is told: in commands and on servers', () => {
    const [group] = topic.questions;
    const bad = { ...group!.questions[0]!, sources: ['no-such-source' as never] };
    const view = render('faq', { ...context, topic: { ...topic, questions: [{ ...group!, questions: [bad] }] } });
    assert.throws(() => view.blocks.map(({ nodes }) => nodes));
  });
});
