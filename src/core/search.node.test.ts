import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf } from '../testing/context.js';
import { en } from '../i18n/languages/en.js';
import { entriesOf } from './search-entries.js';
import { notNowStudy, nowStudy, study } from './search-study.js';
import { fold, SearchIndex, type Entry } from './search.js';

const entries = entriesOf(contextOf({ country: 'GB' }, { inGuide: true }));
const index = new SearchIndex(entries, en.search!);
const find = (typed: string) => index.search(typed).results.map(({ id }) => id);
const signs = en.topics['miscarriage']!.symptoms.flatMap(({ symptoms }) => symptoms);
const own = (id: string, title: string, body = ''): Entry => ({ id, kind: 'own', title, body });

describe('the search, by what people type', () => {
  it('is tried with at least 150 things, each with an answer that is there', () => {
    assert.ok(study.length >= 150, String(study.length));
    const ids = new Set(entries.map(({ id }) => id));
    assert.deepEqual(
      study.filter(([, ...answers]) => !answers.some((each) => ids.has(each))).map(([typed]) => typed),
      [],
    );
  });

  it('brings an answer first in nine of ten, and among the first three in 98 of 100', (test) => {
    const missed = (within: number) =>
      study.filter(
        ([typed, ...answers]) =>
          !find(typed)
            .slice(0, within)
            .some((each) => answers.includes(each)),
      );
    const [first, three] = [missed(1), missed(3)];
    const show = (list: typeof first) =>
      list.map(([typed, answer]) => `${typed} → ${find(typed).slice(0, 3).join(', ')} (${answer!})`);
    test.diagnostic(
      `${study.length} tried: first ${(100 - (100 * first.length) / study.length).toFixed(1)} %, in the first three ${(100 - (100 * three.length) / study.length).toFixed(1)} %`,
    );
    assert.ok(first.length <= study.length * 0.1, `first:\n${show(first).join('\n')}`);
    assert.ok(three.length <= study.length * 0.02, `three:\n${show(three).join('\n')}`);
  });

  it('answers every trigger word of a sign that needs help now with that sign', () => {
    const unanswered = signs.flatMap(({ id, triggers, urgency }) =>
      urgency === 'now'
        ? (triggers ?? ['NO TRIGGERS'])
            .filter((typed) => !index.search(typed).now.some((entry) => entry.id === `sign-${id}`))
            .map((typed) => `${id}: ${typed}`)
        : [],
    );
    assert.deepEqual(unanswered, []);
  });

  for (const [typed, sign] of nowStudy)
    it(`answers “${typed}” with “${sign}” on top`, () => {
      assert.ok(index.search(typed).now.some(({ id }) => id === `sign-${sign}`));
    });

  it('does not take somebody who is hurt for somebody who means to hurt', () => {
    assert.ok(!index.search('someone hurts me').now.some(({ id }) => id === 'sign-thoughts-of-self-harm'));
  });

  it('puts no sign on top for what is no sign', () => {
    for (const typed of notNowStudy) assert.deepEqual(index.search(typed).now, [], typed);
  });
});

describe('the search', () => {
  it('takes no notice of case, accents, quotes, ligatures, soft hyphens and what has no width', () => {
    assert.equal(fold('Crème BRÛLÉE, don’t'), 'creme brulee, dont');
    assert.equal(fold('ap\u00ADpoint\u200Bment of\uFB01ce'), 'appointment office');
    const made = new SearchIndex([own('a', 'Your ap\u00ADpoint\u200Bment')], en.search!);
    assert.deepEqual(
      made.search('appointment').results.map(({ id }) => id),
      ['a'],
    );
  });

  it('puts titles before answers, whole words before parts', () => {
    const made = new SearchIndex(
      [own('body', 'Hours', 'The scan is at nine.'), own('part', 'Scandinavia'), own('title', 'The scan')],
      en.search!,
    );
    assert.deepEqual(
      made.search('scan').results.map(({ id }) => id),
      ['title', 'part', 'body'],
    );
  });

  it('forgives a mistake for every five letters, and none in short words', () => {
    const made = new SearchIndex([own('a', 'Prescription'), own('b', 'Car')], en.search!);
    assert.deepEqual(
      made.search('perscriptoin').results.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(made.search('cat').results, []);
  });

  it('finds nothing for nothing, for blanks and for marks', () => {
    for (const typed of ['', '   ', '?!', 'zzzzqqq']) assert.deepEqual(find(typed), [], typed);
  });
});
