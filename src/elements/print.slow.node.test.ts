/** The leaflet on paper in Firefox and WebKit: printed by the page and by its own control, and read back as text. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { createServer } from '../../scripts/serve.mjs';
import { startScreen } from '../../scripts/test/webkit-launcher.mjs';
import { render } from '../core/render.js';
import { html } from '../testing/chromium.js';
import { en } from '../i18n/languages/en.js';
import { contextOf } from '../testing/context.js';
import { blocksOf, passagesOf } from '../testing/leaflet.js';
import { cannotRead, pagesOf, squeezed } from '../testing/paper.js';

/** Opens a page, does each of these in turn, and gives what each of them has printed. */
type Print = (url: string, actions: readonly string[]) => Promise<string[][]>;

const inFirefox: Print = async (url, actions) => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox')!, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const printed: string[][] = [];
    for (const action of actions) {
      // Its dialog would wait for somebody; printing to PDF tells beforeprint and afterprint of itself.
      await page.evaluate(`window.print = () => {}; (() => { ${action} })()`);
      printed.push(pagesOf(await page.pdf({ format: 'A4' })));
    }
    return printed;
  } finally {
    await browser.close();
  }
};

const inWebKit: Print = async (url, actions) => {
  const folder = mkdtempSync(join(tmpdir(), 'careleaf-'));
  const { screen, display } = await startScreen();
  try {
    const script = fileURLToPath(new URL('../../scripts/test/webkit-print.py', import.meta.url));
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
    };
    const printer = spawn('/usr/bin/python3', [script, url, join(folder, 'page'), ...actions], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    printer.stdout.on('data', (words) => (output += String(words)));
    await once(printer, 'exit');
    assert.match(output, /printed/);
    return actions.map((_, index) => pagesOf(readFileSync(join(folder, `page-${index}.pdf`))));
  } finally {
    screen.kill();
    rmSync(folder, { recursive: true });
  }
};

const attributes = { 'country': 'GB', 'clinic-name': 'Willow Clinic', 'clinic-phone': '020 7946 0000' } as const;
const tags = Object.entries(attributes)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');
const own = '<details><summary>Where can I park?</summary><p>Behind the old mill.</p></details>';
const menus = ['Clinic menu', 'Opening hours', 'Imprint'];
const around = (leaflet: string) =>
  html(`<nav>${menus[0]}</nav><main><aside>${menus[1]}</aside>${leaflet}</main><footer>${menus[2]}</footer>`);
const pages = {
  '/': around(`<care-guide ${tags}><care-faq filter>${own}</care-faq></care-guide>`),
  '/open': html(`<care-faq ${tags} print="open" open="missed">${own}</care-faq>`),
};
const headers = {
  '/': { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'" },
};

const blocks = blocksOf({ ...contextOf(attributes), inGuide: true });
const wordsOf = (id: string, kind: 'heading' | 'words') =>
  squeezed(
    blocks
      .filter((block) => block.id === id)
      .flatMap(passagesOf)
      .find((passage) => passage.kind === kind)!.text,
  );

const search = `const box = document.querySelector('care-guide').shadowRoot.querySelector('input'); box.value = 'zebra'; box.dispatchEvent(new Event('input'));`;
const control = `[...document.querySelector('care-guide').shadowRoot.querySelectorAll('.keep button')].at(-1).click();`;

for (const [name, path, print] of [
  ['Firefox', findBrowser('firefox'), inFirefox],
  ['WebKit', findBrowser('webkit'), inWebKit],
] as const) {
  const skip = cannotRead || (path ? false : `${name} is not installed: node scripts/browsers.mjs`);
  test(`${name} prints`, { skip, timeout: 200_000 }, async (context) => {
    const server = await createServer({ port: 0, pages, headers });
    try {
      const [whole, alone, after] = await print(server.url, [`print();`, `${search} ${control}`, `print();`]);
      const text = squeezed(whole!.join(' '));

      await context.test('every answer, closed or not, and the clinic’s own', () => {
        const answers = (['symptoms', 'faq'] as const).flatMap((kind) => [
          ...render(kind, { ...contextOf(attributes), inGuide: true }).blocks,
        ]);
        // Within lines of sources, addresses are spelled out.
        const passages = answers
          .flatMap(passagesOf)
          .flatMap(({ kind, label, text: words }) => (kind === 'sources' ? [] : [squeezed((label ?? '') + words).slice(0, 30)]));
        assert.ok(passages.length > 300, String(passages.length));
        assert.deepEqual(
          passages.filter((start) => !text.includes(start)),
          [],
        );
        assert.ok(text.includes('Behindtheoldmill.'), 'the clinic’s own answer is printed');
      });

      await context.test('the urgent card first, with the clinic’s phone', () => {
        const urgent = text.indexOf(wordsOf('group-now', 'heading'));
        assert.ok(urgent >= 0 && urgent < text.indexOf(wordsOf('small-clots', 'heading')), String(urgent));
        assert.ok(urgent < 220, 'nothing but the page’s own menu, the title and the line of trust stands above it');
        assert.ok(text.includes('02079460000'), 'the phone is printed');
      });

      await context.test('addresses spelled out, and who has signed, with dates, at the end', () => {
        assert.match(text, /\(https:\/\/www\.[a-z./]+/);
        const signed = text.indexOf(squeezed(en.messages.unsigned), text.indexOf(squeezed(en.messages.about)));
        for (const [heading] of blocks.map(passagesOf)) {
          const place = text.indexOf(squeezed(heading!.text));
          assert.ok(place < signed, `${heading!.text}: ${place}, before ${signed}`);
        }
      });

      await context.test('no control', () => {
        for (const words of ['Show all', 'Hide all', 'Print this leaflet', 'Copy link'])
          assert.ok(!text.includes(squeezed(words)), words);
      });

      await context.test('the leaflet alone by its own control, under a strict policy, whatever was searched for', () => {
        const leaflet = squeezed(alone!.join(' '));
        for (const words of menus) assert.ok(!leaflet.includes(squeezed(words)), words);
        const first = leaflet.indexOf(wordsOf('group-now', 'heading'));
        assert.ok(first >= 0 && first < 180, `only the title and the line of trust stand above: ${first}`);
        for (const id of ['small-clots', 'missed']) assert.ok(leaflet.includes(wordsOf(id, 'words').slice(0, 30)), id);
        for (const words of ['Behindtheoldmill.', '02079460000']) assert.ok(leaflet.includes(words), words);
      });

      await context.test('the whole page again after that', () => {
        const page = squeezed(after!.join(' '));
        for (const words of menus) assert.ok(page.includes(squeezed(words)), words);
      });

      await context.test('what is open, and no more, where the clinic wants it so', async () => {
        const [open] = await print(new URL('/open', server.url).href, ['print();']);
        const words = squeezed(open!.join(' '));
        assert.ok(words.includes(wordsOf('missed', 'words').slice(0, 30)), 'the open answer is printed');
        for (const closed of [wordsOf('small-clots', 'heading'), 'Behindtheoldmill.']) assert.ok(!words.includes(closed), closed);
        assert.ok(words.includes('02079460000'), 'the strip on urgent help is printed all the same');
      });
    } finally {
      await server.close();
    }
  });
}
