import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { run, visit } from '../src/testing/chromium.js';

/** Opens the builder as a person does who has the folder on a server, or who clicks on the file. */
async function openBuilder({ folder = false, width = 1280 } = {}) {
  const visited = await visit({ pages: {}, path: '/builder.html' });
  await visited.page.setViewport({ width, height: 900 });
  if (folder) await visited.page.goto(pathToFileURL('demo/builder.html').href);
  await visited.page.waitForSelector('#country optgroup');
  return visited;
}

const set = async (page: Page, id: string, value: string) => {
  await run(
    page,
    `const field = document.getElementById(${JSON.stringify(id)}); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
};
const until = (page: Page, words: string) => page.waitForFunction(words, { timeout: 15_000 });
const text = (page: Page, id: string) => run<string>(page, `return document.getElementById('${id}').innerText`);
const leaflet = `document.getElementById('leaflet').contentDocument`;

for (const folder of [false, true]) {
  describe(`the builder, ${folder ? 'opened from its folder' : 'on a server'}`, () => {
    it('says the number that readers are told to call, and shows it in the leaflet', async () => {
      const { elsewhere, errors, page } = await openBuilder({ folder });
      assert.match(await text(page, 'number'), /your local emergency number/);
      assert.match(await text(page, 'missing'), /No country[^]*No clinic telephone/);
      await set(page, 'country', 'GB');
      await set(page, 'clinic-phone', '020 7946 0000');
      await until(page, `document.getElementById('number').innerText.includes('999')`);
      await until(
        page,
        `${leaflet}.querySelector('care-guide a[href="tel:999"]') && ${leaflet}.querySelector('a[href="tel:02079460000"]')`,
      );
      await set(page, 'country', 'US');
      await until(page, `document.getElementById('number').innerText.includes('911')`);
      await until(
        page,
        `${leaflet}.querySelector('care-guide a[href="tel:911"]') && !${leaflet}.querySelector('a[href="tel:999"]')`,
      );
      assert.deepEqual(errors, []);
      assert.deepEqual(
        elsewhere.filter((url) => !url.startsWith('file:')),
        [],
      );
    });
  });
}

describe('the builder', () => {
  it('says what cannot be used and what is corrected', async () => {
    const { page } = await openBuilder();
    await set(page, 'country', 'GB');
    await set(page, 'clinic-phone', 'ask at the desk');
    await set(page, 'accent', 'yellow');
    await until(page, `document.getElementById('missing').innerText.includes('cannot be used')`);
    assert.match(
      await text(page, 'missing'),
      /Telephone, while you are open: “ask at the desk” cannot be used[^]*Colour: too faint/,
    );
  });

  it('gives code for each kind of site, with the integrity of the file beside it', async () => {
    const { page } = await openBuilder();
    await set(page, 'country', 'IE');
    await set(page, 'clinic-name', 'Rose & "Wood"');
    await until(page, `document.getElementById('steps').innerText.includes('country="IE"')`);
    const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
      files: { file: string; integrity: string }[];
    };
    const integrityOf = (name: string) => files.find(({ file }) => file === name)!.integrity;
    const steps = async (site: string) => {
      await page.click(`label[for=site-${site}]`);
      return text(page, 'steps');
    };
    const html = await steps('html');
    assert.ok(html.includes(`/careleaf.min.js" integrity="${integrityOf('careleaf.min.js')}"`));
    assert.ok(html.includes('<care-guide country="IE" clinic-name="Rose &amp; &quot;Wood&quot;">'));
    assert.ok(html.includes("default-src 'none'; script-src 'self'"));
    assert.match(await steps('wordpress'), /\[careleaf kind="guide"\]/);
    assert.match(await steps('builder'), /<div data-careleaf="guide" data-country="IE"/);
    assert.match(await steps('framework'), /import \{ Careleaf \} from 'careleaf\/react'/);
    assert.match(await steps('static'), /npx careleaf snippet --country "IE"/);
    await set(page, 'lang', 'ar');
    await until(page, `document.getElementById('steps').innerText.includes('careleaf.ar.min.js')`);
    assert.ok((await steps('html')).includes(`/careleaf.ar.min.js" integrity="${integrityOf('careleaf.ar.min.js')}"`));
    assert.match(await steps('framework'), /import 'careleaf\/languages\/ar'/);
  });

  it('shows the leaflet in the language that is chosen, from the file of that language', async () => {
    const { page } = await openBuilder();
    await set(page, 'country', 'GB');
    for (const [lang, direction] of [
      ['pl', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      await set(page, 'lang', lang);
      await until(
        page,
        `${leaflet}.querySelector('care-guide')?.shadowRoot?.querySelector('.care[lang^=${lang}][dir=${direction}]') && ${leaflet}.querySelector('care-urgent a[href="tel:999"]')`,
      );
    }
  });

  it('takes the clinic’s own questions, and shows them in the leaflet', async () => {
    const { page } = await openBuilder();
    await page.click('#add');
    await page.keyboard.type('Where do I park?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Behind <the> building.');
    await until(page, `${leaflet}.querySelector('care-faq details summary')?.textContent === 'Where do I park?'`);
    await until(
      page,
      `document.getElementById('steps').innerText.includes('<summary>Where do I park?</summary><p>Behind &lt;the&gt; building.</p>')`,
    );
  });

  it('keeps nothing: loaded again it is empty, and there is no cookie and no storage', async () => {
    const { page } = await openBuilder();
    await set(page, 'clinic-name', 'Rosewood');
    await page.reload();
    assert.equal(
      await run(
        page,
        `return document.getElementById('clinic-name').value + document.cookie + localStorage.length + sessionStorage.length`,
      ),
      '00',
    );
  });

  it('fits into 320 pixels, and its frame on a desktop too', async () => {
    const { page } = await openBuilder({ width: 320 });
    for (const view of ['phone', 'desktop']) {
      await page.click(`[data-view=${view}]:is(button)`);
      // A scroll bar may take some of the 320.
      assert.ok(
        await run(page, 'const { clientWidth, scrollWidth } = document.documentElement; return scrollWidth <= clientWidth'),
        view,
      );
    }
  });

  it('is reached by keyboard alone, each control with a name', async () => {
    const { page } = await openBuilder();
    const unnamed = await run<string[]>(
      page,
      `return [...document.querySelectorAll('input, select, textarea, button, iframe, pre')].filter((each) => each.checkVisibility() && !(each.labels?.length || each.textContent.trim() || each.title || each.ariaLabel)).map((each) => each.outerHTML)`,
    );
    assert.deepEqual(unnamed, []);
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await run(page, 'return document.activeElement.id'), 'country');
  });
});
