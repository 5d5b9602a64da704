/** The leaflet on paper: the built file, printed to a PDF by Chromium and read back as text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html, run, visit } from '../testing/chromium.js';
import { cannotRead as skip, pagesOf, squeezed } from '../testing/paper.js';

const print = async (page: Page) =>
  pagesOf(await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }));

/** What is printed while `window.print` is waited for, as the control asks for it: “Print this leaflet”, in a guide “Print everything”. */
async function printByControl(page: Page, tag: string): Promise<string[]> {
  await run(
    page,
    `window.print = () => {};
    const find = (root) => root.querySelector('${tag}') ?? [...root.querySelectorAll('*')].map((each) => each.shadowRoot && find(each.shadowRoot)).find(Boolean);
    const buttons = [...find(document).shadowRoot.querySelectorAll('button')];
    buttons.find((button) => /^\\s*Print (this leaflet|everything)/.test(button.textContent)).click();`,
  );
  // Printing to PDF tells beforeprint and afterprint of itself, as a browser’s own dialog does.
  return print(page);
}

const words = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const CLINIC = 'country="GB" clinic-name="Willow Clinic" clinic-phone="020 7946 0000"';
const OWN = '<details><summary>Where can I park?</summary><p>Behind the old mill.</p></details>';

test(
  'every answer is printed, closed or not, with the clinic’s phone, the urgent card first, addresses, sources and dates',
  { skip },
  async () => {
    const { page } = await visit({ pages: { '/': html(`<care-guide ${CLINIC}><care-faq>${OWN}</care-faq></care-guide>`) } });
    const printed = (await print(page)).join(' ');
    const text = squeezed(printed);
    const written = await run<string[]>(
      page,
      `return [...document.querySelectorAll('care-faq > [data-care], care-symptoms > [data-care]')].flatMap((each) =>
    each.localName === 'ul' || each.localName === 'ol' ? [...each.children].map((item) => item.textContent) : [each.textContent])`,
    );
    assert.ok(written.length > 300);
    // An address is spelled out after its link, so a passage is looked for up to its first link.
    const missing = written.map((each) => squeezed(words(each)).slice(0, 30)).filter((start) => !text.includes(start));
    assert.deepEqual(missing, []);
    assert.ok(
      text.includes(squeezed('Where can I park?')) && text.includes(squeezed('Behind the old mill.')),
      'the clinic’s own, which was closed',
    );
    assert.ok(printed.includes('020 7946 0000'));
    const urgent = await run<string>(page, 'return document.querySelector("care-urgent [data-care=group-now]").textContent');
    assert.ok(
      text.indexOf(squeezed(urgent)) >= 0 && text.indexOf(squeezed(urgent)) < 160,
      'the urgent card stands first, below the title',
    );
    assert.match(text, /\(https:\/\/www\.[a-z./-]+/);
    const places = await run<string[]>(
      page,
      'return ["care-faq > [data-care]", "care-support > [data-care]", "care-guide > p[data-care=about]", "care-guide > [data-care=sources]"].map((at) => [...document.querySelectorAll(at)].at(-1).textContent)',
    );
    const order = places.map((each) => text.lastIndexOf(squeezed(words(each)).slice(0, 30)));
    assert.deepEqual(
      [...order].sort((one, other) => one - other),
      order,
      'who has signed, then the sources, at the end',
    );
    assert.ok(Math.min(...order) > 0);
    for (const control of ['Show all', 'Hide all', 'Print this leaflet', 'Copy link'])
      assert.ok(!printed.includes(control), control);
    assert.deepEqual(
      await run(page, 'return [...document.querySelectorAll("care-faq > details")].map(({ open }) => open)'),
      [false],
      'closed again',
    );
  },
);

test('all of it is at most 28 pages, and the summary two, with no word smaller than 11 points', { skip }, async () => {
  const pagesAs = async (mode: string) => {
    const { page } = await visit({ pages: { '/': html(`<care-guide ${CLINIC} print="${mode}"></care-guide>`) } });
    await page.emulateMediaType('print');
    const small = await run<string[]>(
      page,
      `const inAll = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inAll(each.shadowRoot) : [])]);
      const hasWords = (each) => [...each.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
      return inAll(document.body).filter((each) => hasWords(each) && each.checkVisibility() && each.namespaceURI.endsWith('xhtml') && parseFloat(getComputedStyle(each).fontSize) < 14.6 && !each.closest('.hidden-text')).map(({ className, textContent }) => className + ': ' + textContent.slice(0, 40))`,
    );
    assert.deepEqual(small, [], mode);
    return pagesOf(await page.pdf({ format: 'A4' })).length;
  };
  assert.ok((await pagesAs('all')) <= 28);
  assert.equal(await pagesAs('summary'), 2);
});

test('a question is not torn from its answer', { skip }, async () => {
  const { page } = await visit({ pages: { '/': html(`<care-faq ${CLINIC}></care-faq>`) } });
  const pages = (await print(page)).map(squeezed);
  assert.ok(pages.length > 3);
  const rows = await run<[string, string][]>(
    page,
    `return [...document.querySelectorAll('care-faq > [role=presentation]:not([data-care=sources])')].map((heading) => [heading.textContent, heading.nextElementSibling.textContent])`,
  );
  assert.ok(rows.length > 30);
  const torn = rows.filter(([question, answer]) => {
    const start = squeezed(question);
    const at = pages.findIndex((each) => each.includes(start + squeezed(answer).slice(0, 20)));
    return at < 0;
  });
  assert.deepEqual(
    torn.map(([question]) => question),
    [],
  );
  const last = await run<string[]>(
    page,
    `return [...document.querySelectorAll('care-faq > [data-care^=group-][id]')].map((title) => title.textContent)`,
  );
  for (const title of last.slice(1))
    assert.ok(!pages.some((each) => each.endsWith(squeezed(title))), `“${title}” is left alone at the end of a page`);
});

test('print="open" prints what is open, and no title of a group where nothing is', { skip }, async () => {
  const { page } = await visit({
    pages: {
      '/': html(
        `<care-faq ${CLINIC} print="open" open="missed">${OWN}<details open><summary>When do you open?</summary><p>At half past nine.</p></details></care-faq>`,
      ),
    },
  });
  const text = squeezed((await print(page)).join(' '));
  const of = (selector: string) => run<string>(page, `return document.querySelector('care-faq > ${selector}').textContent`);
  assert.ok(text.includes(squeezed(await of('p[data-care=missed]')).slice(0, 40)));
  assert.ok(!text.includes(squeezed(await of('#care-small-clots'))));
  assert.ok(!text.includes(squeezed(await of('#care-group-bleeding'))));
  assert.ok(text.includes('Athalfpastnine.'));
  assert.ok(!text.includes(squeezed('Where can I park?')));
  assert.ok(text.includes('02079460000'), 'the strip on urgent help is printed all the same');
});

test('a search does not keep anything from being printed', { skip }, async () => {
  const { page } = await visit({ pages: { '/': html(`<care-faq ${CLINIC} filter>${OWN}</care-faq>`) } });
  await run(
    page,
    `const input = document.querySelector('care-faq').shadowRoot.querySelector('input'); input.value = 'zebra'; input.dispatchEvent(new Event('input'));`,
  );
  const text = squeezed((await print(page)).join(' '));
  for (const id of ['small-clots', 'missed'])
    assert.ok(text.includes(squeezed(await run<string>(page, `return document.querySelector('#care-${id}').textContent`))), id);
  assert.ok(text.includes('Behindtheoldmill.'));
});

const STRICT = {
  '/': { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'" },
};
const around = (leaflet: string) =>
  html(
    `<nav><ul><li>Clinic menu</li></ul></nav><main><h1>Page title</h1><aside>Opening hours</aside><section><p>Words before.</p>${leaflet}</section></main><footer>Imprint</footer>`,
  );
const menus = ['Clinic menu', 'Page title', 'Opening hours', 'Words before', 'Imprint'];

for (const [name, leaflet, tag] of [
  ['of a guide', `<care-guide ${CLINIC}></care-guide>`, 'care-guide'],
  [
    'of questions alone, inside a <details>',
    `<details open><summary>Leaflet</summary><care-faq ${CLINIC} only="missed"></care-faq></details>`,
    'care-faq',
  ],
] as const) {
  test(
    `the control ${name} prints the leaflet alone, under a strict policy, and the page is whole again after it`,
    { skip },
    async () => {
      const { page, logged } = await visit({ pages: { '/': around(leaflet) }, headers: STRICT });
      const text = squeezed((await printByControl(page, tag)).join(' '));
      for (const each of menus) assert.ok(!text.includes(squeezed(each)), each);
      assert.ok(text.includes('02079460000'));
      if (name === 'of a guide')
        assert.ok(
          text.includes(
            squeezed(await run<string>(page, 'return document.querySelector("care-support [data-care=support]").textContent')),
          ),
        );
      const after = squeezed((await print(page)).join(' '));
      for (const each of menus) assert.ok(after.includes(squeezed(each)), `${each}, afterwards`);
      assert.deepEqual(
        logged.filter((line) => /Content Security|Refused/.test(line) && !line.includes('image')),
        [],
        'the picture is the page’s own',
      );
    },
  );
}

test('the control prints the leaflet alone inside the shadow root of another element too', { skip }, async () => {
  const { page } = await visit({
    pages: { '/': around('<div id="host"></div>') },
  });
  await run(
    page,
    `const host = document.querySelector('#host'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inner menu</p><care-faq ${CLINIC} only="missed"></care-faq>';
    await new Promise((resolve) => setTimeout(resolve, 300));`,
  );
  const text = squeezed((await printByControl(page, 'care-faq')).join(' '));
  for (const each of [...menus, 'Inner menu']) assert.ok(!text.includes(squeezed(each)), each);
  assert.ok(text.includes('02079460000'));
});
