import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf } from '../../testing/context.js';
import { textOf } from '../node.js';
import { render } from '../render.js';

describe('an answer', () => {
  const base = contextOf({ country: 'GB' });
  const [group] = base.topic.questions;
  const [question] = group!.questions;
  const due = `${Number(question!.compared.slice(0, 4)) + 1}${question!.compared.slice(4)}`;
  const overdue = base.language.messages.overdue.split('%')[0]!;
  const textOn = (today: string) =>
    render('faq', { ...base, today })
      .blocks.filter(({ id }) => id === question!.id)
      .flatMap(({ nodes }) => nodes.map(({ children }) => textOf(children)))
      .join(' ');

  it('is not overdue on the day on which it is due', () => {
    assert.ok(!textOn(due).includes(overdue));
  });

  it('says that it is overdue from the day after', () => {
    const next = new Date(`${due}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    assert.ok(textOn(next.toISOString().slice(0, 10)).includes(overdue));
  });
});
