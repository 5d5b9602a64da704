import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisions } from '../src/content/topics/miscarriage/decisions.js';
import type { SheetOnlySource } from '../src/content/model.js';
import { sheetOnlySources } from '../src/content/sources-sheet-only.js';
import { resourced } from '../src/content/topics/miscarriage/resourced.js';
import { sources } from '../src/content/sources.js';
import { en } from '../src/i18n/languages/en.js';
import { languages } from '../src/i18n/all-languages.js';
import type { Context } from '../src/core/words.js';
import { contextIn, contextOf } from '../src/testing/context.js';
import { blocksOf, passagesOf, stripsOf } from '../src/testing/leaflet.js';
import { overdue } from './due.mjs';
import { allSentences, difference, differenceText, sheet } from './sheet.mjs';

const topic = en.topics['miscarriage']!;
const escaped = (words: string) =>
  words.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('the sign-off sheet', () => {
  it('holds every sentence that a reader in the place can see', () => {
    for (const place of ['GB', 'GB-NIR', 'US', undefined]) {
      const html = sheet(place);
      const context = contextOf(place ? { country: place } : {});
      const missing = [...blocksOf(context), ...stripsOf(context)]
        .flatMap(passagesOf)
        .filter(
          ({ kind, label, text }) =>
            kind !== 'sources' && !html.includes(label ? `<strong>${escaped(label)}</strong> ${escaped(text)}` : escaped(text)),
        );
      assert.deepEqual(missing, []);
    }
  });

  it('holds each limit with its reason, each decision, and the address of each source, kept ones too', () => {
    const html = sheet('GB');
    for (const { words, reason } of Object.values(topic.thresholds))
      assert.ok(html.includes(escaped(words)) && html.includes(escaped(reason)));
    for (const { who, words } of decisions) assert.ok(html.includes(escaped(words)) && html.includes(escaped(who)));
    const used = topic.questions.flatMap(({ questions }) => questions).flatMap((question) => question.sources);
    for (const id of used) assert.ok(html.includes(escaped(sources[id].url)), id);
    const kept: readonly SheetOnlySource[] = Object.values(sheetOnlySources);
    for (const { title, why } of kept) assert.ok(html.includes(escaped(title)) && html.includes(escaped(why)), title);
    assert.deepEqual(
      [...html.matchAll(/href="#source-([^"]+)"/g)].filter(([, id]) => !html.includes(`id="source-${id}"`)),
      [],
    );
  });

  it('says what became of every claim that rested on a source that readers are not shown', () => {
    const html = sheet('GB');
    for (const { at, note } of resourced.filter(({ at }) => !/^(?!GB)[A-Z]{2} /.test(at)))
      assert.ok(html.includes(`<code>${escaped(at)}</code>`) && (!note || html.includes(escaped(note))), at);
    assert.ok(!html.includes('<code>CA leave</code>'));
  });

  it('says which contacts wait and why, what is overdue, and has boxes to sign', () => {
    for (const country of Object.values(en.countries)) {
      const html = sheet(country.code);
      for (const { name, what, why } of country.waiting ?? [])
        assert.ok(html.includes(escaped(name)) && html.includes(escaped(what)) && html.includes(escaped(why)), name);
    }
    assert.ok(!sheet('GB', '2027-11-22').includes('overdue'));
    assert.ok(sheet('GB', '2027-11-23').includes('overdue'));
    assert.match(sheet('GB'), /<th scope="row">Signature<\/th>/);
  });

  it('in another language holds every sentence there with its English beside, and says that nobody qualified has checked it', () => {
    for (const language of [...languages.values()].filter(({ tag }) => tag !== 'en')) {
      const html = sheet('CA', undefined, language);
      assert.ok(!html.includes('No English beside'), language.tag);
      const sentences = (context: Context) => [...blocksOf(context), ...stripsOf(context)].flatMap(passagesOf);
      for (const context of [contextOf({ country: 'CA' }), contextIn(language, { country: 'CA' })])
        for (const { kind, text } of sentences(context))
          assert.ok(kind === 'sources' || html.includes(escaped(text)), `${language.tag}: ${text}`);
      assert.match(html, /No clinician and no sworn translator has checked this translation/);
    }
  });

  it('asks for nothing from elsewhere', () => {
    assert.doesNotMatch(sheet('AU'), /<(script|link|img|iframe)|src=|url\(|@import/);
  });
});

describe('the difference between two versions', () => {
  const saved = (words: Record<string, string[]>, places = ['GB', 'US']) => ({
    places: Object.fromEntries(places.map((place) => [place, words])),
  });

  it('lists what was added, changed and removed, once for all places', () => {
    const changes = difference(saved({ one: ['Same.', 'Old.', 'Gone.'] }), saved({ one: ['Same.', 'New.'], two: ['More.'] }));
    assert.deepEqual(changes, [
      { id: 'one', kind: 'changed', before: 'Old.', after: 'New.', places: ['GB', 'US'] },
      { id: 'one', kind: 'removed', before: 'Gone.', places: ['GB', 'US'] },
      { id: 'two', kind: 'added', after: 'More.', places: ['GB', 'US'] },
    ]);
    assert.equal(differenceText(changes)[0], 'changed one (GB, US)\n  - Old.\n  + New.');
  });

  it('is nothing where nothing changed, and survives being saved', () => {
    const now = allSentences();
    assert.deepEqual(difference(JSON.parse(JSON.stringify(now)), now), []);
    assert.ok(Object.keys(now.places['none']).length > 70);
  });
});

describe('what is overdue', () => {
  it('is nothing for a year, and then everything that was compared on the day', () => {
    const { compared } = topic.urgent.now;
    const nextYear = `${Number(compared.slice(0, 4)) + 1}${compared.slice(4)}`;
    assert.deepEqual(overdue(compared), []);
    assert.deepEqual(
      overdue(nextYear).filter(({ id }) => id === 'group-now'),
      [],
    );
    assert.ok(overdue('2999-01-01').some(({ id }) => id === 'group-now'));
    assert.ok(overdue('2999-01-01').some(({ id }) => id === 'leave, in GB'));
  });
});

describe('what is to decide', () => {
  it('names answers, signs and limits that exist', () => {
    const known = new Set([
      ...Object.keys(topic.thresholds).map((id) => `{${id}}`),
      ...[undefined, 'US'].flatMap((country) => blocksOf(contextOf(country ? { country } : {})).map(({ id }) => id)),
    ]);
    assert.deepEqual(
      decisions.flatMap(({ at }) => at).filter((id) => !known.has(id)),
      [],
    );
  });
});
