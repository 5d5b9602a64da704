/** A page in another language: the words that a server printed, and the file of that language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../server.js';
import { html, run, visit } from '../testing/chromium.js';
import { languageFolders } from '../testing/languages.js';
import { assertWorks } from '../testing/working.js';

const letters = `return document.querySelector('[data-careleaf]').textContent.replace(/\\s+/g, '')`;

describe('words that a server printed in another language', () => {
  for (const folder of languageFolders()) {
    it(`in ${folder} are those of its file, which leaves them as they stand`, async () => {
      const page = html(
        renderToString({ country: 'GB', lang: folder, clinicName: 'Rosewood', clinicPhone: '020 7946 0000' }),
        `<script>addEventListener('DOMContentLoaded', () => { window.before = (() => { ${letters} })(); })</script><script src="/dist/careleaf.${folder}.min.js" defer></script>`,
      );
      const visited = await visit({ pages: { '/': page } });
      await assertWorks(visited);
      assert.deepEqual(
        visited.logged.filter((line) => line.includes('[careleaf]')),
        [],
      );
      await run(visited.page, `document.querySelector('care-faq').showAll(); scrollTo(0, 1e6)`);
      const before = await run<string>(visited.page, 'return window.before');
      assert.ok(before.length > 5_000, `${before.length} letters`);
      assert.equal(await run<string>(visited.page, letters), before);
      assert.equal(await run(visited.page, `return document.querySelectorAll('[data-careleaf] [lang=en]').length`), 0);
    });
  }
});
