/** What a reviewer approves. A failure here is a question: was that change meant? `npm run approve` says yes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approvedDate, approvedUrgentWords, difference, urgentWords, wordsOfDate } from '../../../scripts/approve.mjs';
import { en } from '../../i18n/languages/en.js';
import { limitsByHand } from './limits.js';

describe('what a reviewer approves', () => {
  it('the words of the urgent cards and strips, for every country and none', () => {
    const changes = difference(approvedUrgentWords(), urgentWords());
    assert.deepEqual(
      changes,
      [],
      `Urgent words differ from those approved:\n${changes.join('\n')}\nIf every line is meant, run \`npm run approve\` and commit what it writes.`,
    );
    assert.equal(urgentWords(), approvedUrgentWords(), 'The order of urgent words has changed: see `npm run approve`.');
  });

  it('the content date, whenever any word changes', () => {
    const [approved, now] = [approvedDate(), wordsOfDate()];
    assert.equal(
      now.words,
      approved.words,
      `Words have changed since they were approved on the content date ${approved.content}. A clinic that signed them has to see that: set today’s date as \`content\` in the topic’s index.ts (unless it is today’s already), then run \`npm run approve\`, and commit the words.json that it writes.`,
    );
    assert.equal(now.content, approved.content, 'The content date has changed and no word has: run `npm run approve`.');
  });

  it('each limit: its figures, what they are of, and how soon', () => {
    for (const topic of Object.values(en.topics)) {
      assert.deepEqual(
        Object.keys(topic.thresholds).sort(),
        Object.keys(limitsByHand).sort(),
        'Every limit stands in src/content/guard/limits.ts.',
      );
      for (const [id, { urgency, words }] of Object.entries(topic.thresholds)) {
        const byHand = limitsByHand[id]!;
        const figures = (words.match(/\d+(\.\d+)?/g) ?? []).sort().join(' ');
        const message = `The limit {${id}} is “${words}” (${urgency}). src/content/guard/limits.ts says otherwise: a change of a limit needs both.`;
        assert.equal(urgency, byHand.urgency, message);
        assert.equal(figures, byHand.figures, message);
        assert.match(words, byHand.says, message);
      }
    }
  });
});
