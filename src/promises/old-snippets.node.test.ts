/** A snippet stays on a clinic’s page for years, and the script that it stands beside is newer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printSnippet } from '../core/snippet.js';
import { en } from '../i18n/languages/en.js';
import { html, run, visit } from '../testing/chromium.js';
import { contextIn } from '../testing/context.js';

const attributes = { country: 'GB' };
const context = contextIn(en, attributes);
const snippet = printSnippet({ kind: 'guide', attributes, context: { ...context, inGuide: false } });

/** Keeps what the page says as soon as each part is shown, or waits until somebody needs it: nobody has scrolled. */
const keepWords = `addEventListener('load', async () => {
  for (const each of document.querySelectorAll('care-guide, care-guide > [slot]')) await each.begun;
  self.wordsAtFirst = document.body.textContent;
}, { once: true });`;

async function read(changed: string): Promise<{ readonly words: string; readonly warnings: readonly string[] }> {
  assert.notEqual(changed, snippet);
  const { errors, logged, page } = await visit({ pages: { '/': html(changed) }, before: keepWords });
  assert.deepEqual(errors, []);
  return {
    words: await run<string>(page, 'return self.wordsAtFirst'),
    warnings: logged.filter((line) => line.startsWith('[careleaf]')),
  };
}

describe('a snippet', () => {
  const answer = /(id="care-small-clots".*?<p[^>]*>)[^<]+/;

  it('of today is taken as it stands: what nobody needs yet is not looked at', async () => {
    const { words } = await read(snippet.replace(answer, '$1An answer of the page.'));
    assert.ok(words.includes('An answer of the page.'));
  });

  it('of an older date is not trusted: each part has the words of today, though nobody scrolls', async () => {
    const old = snippet.replace(answer, '$1An answer of long ago.').replaceAll(context.topic.content, '2025-01-31');
    const { words, warnings } = await read(old);
    assert.ok(!words.includes('An answer of long ago.'));
    assert.ok(warnings.some((line) => line.includes('out of date')));
  });

  it('of today has its NOW card compared all the same', async () => {
    const { words, warnings } = await read(snippet.replace('soak a full-size pad', 'soak ten pads'));
    assert.ok(!words.includes('soak ten pads'));
    assert.ok(warnings.some((line) => line.includes('out of date')));
  });
});
