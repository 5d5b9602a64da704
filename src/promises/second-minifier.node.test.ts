/** Optimisers minify the file a second time; some know no template literals, some no pattern after an arrow. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html, run, visit } from '../testing/chromium.js';
import { minifyAgain } from '../testing/jsmin.js';

const file = readFileSync('dist/careleaf.min.js', 'utf8');

describe('the built file', () => {
  it('holds no template literal', () => {
    assert.equal(file.includes('`'), false);
  });

  it('works the same after a minifier that knows none', async () => {
    assert.notEqual(minifyAgain('f`a  //b`'), 'f`a  //b`', 'It changes the inside of a template.');
    const pages = (code: string) => ({
      '/': html('<care-guide country="GB"></care-guide>', '<script src="/again.js" defer></script>'),
      '/again.js': code,
    });
    const shown = async (code: string) => {
      const { errors, page } = await visit({ pages: pages(code) });
      const text = await run<string>(
        page,
        `document.querySelector('care-faq').showAll();
        return [...document.querySelectorAll('care-guide, care-guide *')].map(({ shadowRoot }) => shadowRoot?.innerHTML.replace(/lit\\$\\d+\\$?/g, '') ?? '').join().replaceAll(location.host, '') + document.body.textContent`,
      );
      return { errors, text };
    };
    const once = await shown(file);
    const again = await shown(minifyAgain(file));
    assert.deepEqual(again.errors, []);
    assert.ok(once.text.length > 20_000);
    assert.equal(again.text === once.text, true);
  });
});
