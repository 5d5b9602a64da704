import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../src/i18n/languages/en.js';
import { contextOf } from '../src/testing/context.js';
import { blocksOf } from '../src/testing/leaflet.js';
import { withParts } from './sheet-docs.mjs';

const page = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

describe('docs/words.md', () => {
  it('lists what the content says', () => {
    assert.equal(withParts(page('words.md')), page('words.md'), 'Run: npm run docs:words');
  });
});

describe('docs/readers-test.md', () => {
  const text = page('readers-test.md');
  const rows = (heading: string) =>
    text
      .split(`## ${heading}`)[1]!
      .split('\n## ')[0]!
      .split('\n')
      .filter((line) => /^\| (?!---|\||sign|what)/.test(line));
  const topic = en.topics['miscarriage']!;

  it('names answers, signs and bullets that exist', () => {
    const known = new Set([
      ...blocksOf(contextOf({ country: 'GB' })).map(({ id }) => id),
      'about',
      ...[...topic.urgent.now.bullets, ...(topic.urgent.now.also ?? [])].map(({ id }) => id),
    ]);
    const named = [...text.matchAll(/(?<=\| |, )`([a-z0-9-]+)`/g)].map(([, id]) => id!);
    assert.ok(named.length > 80);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('has the 17 claims, and every sign of NOW no tap away', () => {
    assert.deepEqual(
      rows('The 17 claims of the article').map((row) => Number(row.split('|')[1])),
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    const signs = rows('Each NOW sign');
    assert.equal(signs.length, 26);
    assert.deepEqual(
      signs.filter((row) => row.split('|')[3]!.trim() !== 'none'),
      [],
    );
  });

  it('leaves no sign of urgency NOW without its row', () => {
    const now = topic.symptoms
      .flatMap(({ symptoms }) => symptoms)
      .filter(({ urgency }) => urgency === 'now')
      .map(({ id }) => `sign-${id}`);
    assert.deepEqual(
      now.filter((id) => !rows('Each NOW sign').some((row) => row.includes(`\`${id}\``))),
      [],
    );
  });
});
