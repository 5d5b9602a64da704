/** Another language and another topic, packed as `dist` is: every element shows all its words, alone and in a guide. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../core/node.js';
import { placeOf } from '../core/place.js';
import { render } from '../core/render.js';
import type { Context } from '../core/words.js';
import type { Language } from '../i18n/language.js';
import { inFixture } from '../testing/bundles.js';
import { html, run, visit, type Visit } from '../testing/chromium.js';
import { contextOf } from '../testing/context.js';
import { language as lagging } from '../testing/fixtures/languages/lagging.js';
import { language as pseudo } from '../testing/fixtures/languages/pseudo.js';
import { language as twoTopics } from '../testing/fixtures/languages/two-topics.js';

const kinds = ['urgent', 'symptoms', 'faq', 'support'] as const;

/** The words of each block, as they are rendered in Node from what was never packed. */
function expected(language: Language, topic: string, inGuide: boolean): Record<string, string> {
  const base = contextOf({ country: 'GB' }, { language, topic: language.topics[topic]!, tag: language.tag, inGuide });
  const context: Context = {
    ...base,
    place: placeOf(base.settings.country, language),
    today: new Date().toISOString().slice(0, 10),
  };
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      render(kind, context).blocks.map(({ id, nodes }) => [
        `${kind} ${id}`,
        nodes.map(({ children }) => textOf(children)).join('|'),
      ]),
    ),
  );
}

const shown = ({ page }: Visit) =>
  run<Record<string, string>>(
    page,
    `const words = {};
     for (const node of document.querySelectorAll('[data-care]')) {
       const key = node.parentElement.localName.slice(5) + ' ' + node.getAttribute('data-care');
       words[key] = (key in words ? words[key] + '|' : '') + node.textContent;
     }
     return words;`,
  );

async function assertAllWords(fixture: string, language: Language, topic: string): Promise<void> {
  const pages = { '/fixture.js': await inFixture(fixture) };
  const head = '<script src="/fixture.js" defer></script>';
  const settings = `country="GB" topic="${topic}" lang="${language.tag}"`;
  const alone = kinds.map((kind) => `<care-${kind} ${settings}></care-${kind}>`).join('');
  for (const [body, inGuide] of [
    [`<care-guide ${settings}></care-guide>`, true],
    [alone, false],
  ] as const) {
    const visited = await visit({ pages: { '/': html(body, head), ...pages } });
    assert.deepEqual(visited.errors, []);
    const words = await shown(visited);
    for (const [key, text] of Object.entries(expected(language, topic, inGuide))) assert.equal(words[key], text, key);
  }
}

describe('growth', () => {
  it('shows every word of another language, and none of English around them', async () => {
    await assertAllWords('pseudo', pseudo, 'miscarriage');
    const visited = await visit({
      pages: {
        '/': html('<care-guide country="GB" lang="ar"></care-guide>', '<script src="/fixture.js" defer></script>'),
        '/fixture.js': await inFixture('pseudo'),
      },
    });
    const untranslated = await run<string[]>(
      visited.page,
      `const found = [];
       const look = (root) => {
         for (const each of root.querySelectorAll('*')) {
           if (each.shadowRoot) look(each.shadowRoot);
           for (const node of each.childNodes)
             if (root instanceof ShadowRoot && node.nodeType === 3 && /\\p{L}{3}/u.test(node.data) && !/[⟦⟧]/.test(node.data) && !each.closest('style')) found.push(node.data.trim());
           for (const name of ['aria-label', 'placeholder', 'title'])
             if (/\\p{L}{3}/u.test(each.getAttribute(name) ?? '') && !/[⟦⟧]/.test(each.getAttribute(name))) found.push(each.getAttribute(name));
         }
       };
       look(document);
       return found;`,
    );
    assert.deepEqual(untranslated, []);
    assert.equal(
      await run(
        visited.page,
        `return getComputedStyle(document.querySelector('care-faq').shadowRoot.querySelector('button')).direction`,
      ),
      'rtl',
    );
  });

  it('shows what a translation lacks in English, marked, in the midst of the rest', async () => {
    await assertAllWords('lagging', lagging, 'miscarriage');
    const visited = await visit({
      pages: {
        '/': html('<care-faq country="GB" lang="ar"></care-faq>', '<script src="/fixture.js" defer></script>'),
        '/fixture.js': await inFixture('lagging'),
      },
    });
    const heading = `document.querySelector('#care-small-clots')`;
    assert.deepEqual(
      await run(visited.page, `return [${heading}.lang, ${heading}.dir, getComputedStyle(${heading}).direction]`),
      ['en', 'ltr', 'ltr'],
    );
  });

  it('shows every word of another topic', async () => {
    await assertAllWords('two-topics', twoTopics, 'sprain');
    await assertAllWords('two-topics', twoTopics, 'miscarriage');
  });
});
