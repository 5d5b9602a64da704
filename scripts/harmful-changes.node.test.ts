import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { harmfulChanges } from './harmful-changes.mjs';

type Change = readonly [
  name: string,
  file: string,
  text: string | RegExp,
  instead: string,
  tests: readonly string[],
  built?: string,
];

describe('a harmful change', () => {
  const changes = harmfulChanges as unknown as readonly Change[];

  it('can still be made: its file has its text, and the tests that are to catch it are there', () => {
    const gone = changes.flatMap(([name, file, text, instead, tests]) => {
      const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return source.replace(text, instead) !== source && tests.every((each) => existsSync(each)) ? [] : [name];
    });
    assert.ok(changes.length >= 48);
    assert.deepEqual(gone, [], 'Write these anew in scripts/harmful-changes.mjs.');
  });

  it('has a name of its own', () => {
    assert.equal(new Set(changes.map(([name]) => name)).size, changes.length);
  });
});
