/** A page that is morphed into what its server sends once more, while a recorder runs: each library, on each form of the leaflet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { printSnippet } from '../core/snippet.js';
import { contextOf } from '../testing/context.js';
import { html, run, script, settle, visit } from '../testing/chromium.js';

const file = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');

/** How each is told to turn the body into that of `sent`, the page as the server sent it. */
const morphers: Readonly<Record<string, readonly [path: string, morph: string]>> = {
  'morphdom 2.7': ['morphdom/dist/morphdom-umd.js', `morphdom(document.body, sent.body)`],
  'idiomorph 0.8': ['idiomorph/dist/idiomorph.js', `Idiomorph.morph(document.body, sent.body, { morphStyle: 'outerHTML' })`],
  'Turbo 8': ['@hotwired/turbo/dist/turbo.es2017-umd.js', `Turbo.morphElements(document.body, sent.body)`],
  'htmx 4': [
    'htmx.org/dist/htmx.js',
    `await htmx.swap({ target: document.body, text: sent.body.innerHTML, swap: 'innerMorph', sourceElement: document.body })`,
  ],
  'innerHTML': ['reset-css/reset.css', `document.body.innerHTML = sent.body.innerHTML`],
};

const own = '<details id="parking"><summary>Where do I park?</summary><p>By the door.</p></details>';
const attributes = { 'country': 'GB', 'clinic-name': 'Rosewood Clinic' };
const snippet = printSnippet({ kind: 'guide', attributes, context: contextOf(attributes) });
const forms: Readonly<Record<string, string>> = {
  'a bare tag': '<care-guide country="GB" clinic-name="Rosewood Clinic"></care-guide>',
  'a tag with a fallback and a question of its own': `<care-guide country="GB"><p>Call <a href="tel:999">999</a>.</p><care-faq>${own}</care-faq></care-guide>`,
  'a plain tag': `<div data-careleaf="guide" data-country="GB"><p>Call <a href="tel:999">999</a>.</p>${own}</div>`,
  'the snippet': snippet,
};

/** What the reader has before and after. */
const look = `
  const all = (selector) => [...document.querySelectorAll(selector)];
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return {
    heading: document.querySelector('h1').textContent,
    length: document.querySelector('main').textContent.replace(/\\s+/g, ' ').length,
    titles: all('#care-missed').length,
    guides: all('care-guide').length,
    calls: all('care-urgent a[href="tel:999"]').filter((each) => each.checkVisibility()).length > 0,
    open: all('care-faq').flatMap((faq) => [...faq.shadowRoot.querySelectorAll('.question[aria-expanded=true] slot')]).map((slot) => slot.name),
    // Whether it is open is what the server says of it, as of any <details>.
    own: all('#parking').map((each) => each.checkVisibility()),
    top: Math.round(document.querySelector('#care-missed').getBoundingClientRect().top),
    marked: all('[data-careleaf],care-guide,care-faq,care-urgent').every((each) => each.matches('.rr-block[data-dd-privacy]')),
    focus: active?.closest('[data-care]')?.dataset.care ?? active?.querySelector('slot')?.name ?? active?.localName,
    within: active?.localName,
  };`;

const focusOn = {
  button: `faq.shadowRoot.querySelector('slot[name=missed]').closest('button').focus({ preventScroll: true })`,
  link: `faq.querySelector('[data-care=missed] a').focus({ preventScroll: true })`,
};

for (const [name, [path, morph]] of Object.entries(morphers)) {
  describe(`a page morphed by ${name}`, () => {
    for (const [form, markup] of Object.entries(forms)) {
      it(`leaves ${form} open, focused and scrolled as it was, its words once, and recorded by nobody`, async () => {
        const recorder = '<script src="/rrweb.js"></script><script src="/record.js"></script>';
        const { errors, page, said } = await visit({
          pages: {
            '/': html(
              `<main><h1>Clinic</h1>${markup}<p>After</p></main>`,
              `${recorder}<script src="/library.js"></script>${script}`,
            ),
            '/library.js': path.endsWith('.js') ? file(path) : '',
            '/rrweb.js': file('rrweb/dist/rrweb.umd.min.cjs'),
            '/record.js': 'const events = []; rrweb.record({ emit: (event) => events.push(event) });',
          },
        });
        for (const focus of Object.values(focusOn)) {
          const before = await run<Record<string, unknown>>(
            page,
            `const faq = document.querySelector('care-faq');
             faq.show('missed');
             document.querySelector('#care-missed').scrollIntoView({ block: 'center', behavior: 'instant' });
             ${focus};
             await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
             ${look}`,
          );
          await run(
            page,
            `document.querySelector('h1').textContent = 'Old words';
             const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
             ${morph};`,
          );
          await settle(page);
          await settle(page);
          const after = await run<Record<string, unknown>>(page, look);
          const [from, to] = [Number(before['top']), Number(after['top'])];
          assert.ok(Math.abs(to - from) <= 2, `moved from ${from} to ${to}`);
          assert.deepEqual({ ...after, top: 0 }, { ...before, top: 0 });
        }
        assert.deepEqual(errors, []);
        assert.deepEqual(
          said.filter((line) => line.startsWith('[careleaf]')),
          [],
        );
        const recorded = await run<{ events: string; words: string[] }>(
          page,
          `return { events: JSON.stringify(events), words: [...document.querySelectorAll('[data-care]')].filter((each) => each.childElementCount === 0).map((each) => each.textContent.trim()).filter((words) => words.length > 20) }`,
        );
        assert.match(recorded.events, /Old words/);
        assert.ok(recorded.words.length > 100);
        assert.deepEqual(
          recorded.words.filter((words) => recorded.events.includes(words)),
          [],
        );
      });
    }
  });
}
