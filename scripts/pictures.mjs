// Pictures of what must look right, taken of the built file in Chromium, and compared with those that were looked at and kept:
// src/testing/pictures/*.png. `npm run build` first.
//
//   npm run pictures                       compares; fails where more than the smoothing of edges differs
//   npm run pictures -- --update           takes them anew; look at each before it is committed
//   npm run pictures -- --docs             takes those of docs/theming.md
//
// A picture that differs is left in the system's folder for temporary files, so that it can be looked at. Fonts differ by
// system: pictures kept on one are compared on the same, and elsewhere the comparison says so and passes.
/* global document */
import { mkdirSync, readFileSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { createServer } from './serve.mjs';

const KEPT = fileURLToPath(new URL('../src/testing/pictures/', import.meta.url));
const DOCS = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** No picture is larger. */
const MOST_BYTES = 170_000;

/** Fewer pixels than these are no difference; the line around a card, or below a row, is more. */
const TOLERANCE = 100;

const CLINIC = 'country="GB" clinic-name="Rosewood" clinic-phone="020 7946 0018" out-of-hours-phone="020 7946 0052"';
const FEW = 'only="small-clots missed what-feelings"';
const OWN = '<details><summary>Where can I park?</summary><p>Behind the clinic.</p></details>';
const faq = (settings) => `<care-faq ${CLINIC} ${FEW} open="missed" ${settings}></care-faq>`;

const GUIDE = `<care-guide ${CLINIC}></care-guide>`;

/**
 * `from`: what stands at the top, as a selector in the leaflet's own root, or else in the page. `show`: ids that are opened. `type`:
 * what is searched for. `language`: whose file is loaded. `features`, `media`: what the reader has set.
 */
const PICTURES = [
  { name: 'guide', markup: GUIDE, height: 700 },
  { name: 'guide-dark', markup: GUIDE.replace('country', 'theme="dark" country'), height: 700 },
  { name: 'guide-wide', markup: GUIDE, width: 1100, height: 480 },
  {
    name: 'guide-arabic',
    markup: `<div dir="rtl">${GUIDE.replace('country', 'lang="ar" country')}</div>`,
    language: 'ar',
    height: 560,
  },
  { name: 'guide-search', markup: GUIDE, from: '.search', type: 'dizzy', height: 480 },
  { name: 'guide-group', markup: GUIDE, from: '.part.symptoms', show: ['care-group-signs-bleeding'], height: 640 },
  { name: 'urgent-no-country', markup: '<care-urgent></care-urgent>', height: 480 },
  { name: 'questions', markup: `<care-faq ${CLINIC} ${FEW} filter>${OWN}</care-faq>`, from: '.title', height: 560 },
  { name: 'answer', markup: `<care-faq ${CLINIC} ${FEW} open="missed"></care-faq>`, from: '.list', height: 520 },
  {
    name: 'answer-dark',
    markup: `<care-faq ${CLINIC} ${FEW} open="missed" theme="dark"></care-faq>`,
    from: '.list',
    height: 520,
  },
  {
    name: 'drawing',
    markup: `<care-symptoms ${CLINIC} only="sign-large-clots" open="sign-large-clots"></care-symptoms>`,
    from: '.list',
    height: 700,
  },
  { name: 'contacts', markup: `<care-support ${CLINIC}></care-support>`, height: 560 },
  { name: 'contacts-dark', markup: `<care-support ${CLINIC} theme="dark"></care-support>`, height: 560 },
  { name: 'contacts-wide', markup: `<care-support ${CLINIC}></care-support>`, width: 900, height: 480 },
  { name: 'search', markup: `<care-faq ${CLINIC} ${FEW} filter>${OWN}</care-faq>`, from: '.search', type: 'clots', height: 480 },
  {
    name: 'forced-colours',
    markup: GUIDE,
    features: [{ name: 'forced-colors', value: 'active' }],
    height: 480,
  },
  { name: 'paper', markup: `<care-urgent ${CLINIC} theme="dark"></care-urgent>`, media: 'print', height: 480 },
  { name: 'about', markup: `<care-urgent ${CLINIC}></care-urgent>`, from: '.about', height: 400 },
];

const DOCS_PICTURES = [
  ...['light', 'dark'].map((theme) => ({
    name: `theming-${theme}`,
    markup: faq(`theme="${theme}"`),
    from: '.toolbar',
    height: 380,
  })),
  { name: 'theming-accent', markup: faq('accent="#a8005c"'), from: '.toolbar', height: 380 },
  ...['square', 'round'].map((corners) => ({
    name: `theming-${corners}`,
    markup: `<care-support ${CLINIC} corners="${corners}"></care-support>`,
    height: 380,
  })),
  { name: 'theming-compact', markup: faq('density="compact"'), from: '.toolbar', height: 380 },
  {
    name: 'theming-properties',
    markup: faq(
      'style="--care-heading-font:Georgia,serif;--care-surface:#fbf6ec;--care-line:#b9a98a;--care-radius:0px" accent="#5b4a1f"',
    ),
    from: '.toolbar',
    height: 380,
  },
];

const page = (markup, language) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Picture</title><link rel="icon" href="data:,">
  <style>body{margin:0;font-family:sans-serif}</style><script src="/dist/careleaf.${language ? `${language}.` : ''}min.js" defer></script></head><body>${markup}</body></html>`;

async function take(browser, { markup, from, height, show = [], width = 400, type, language, features = [], media = '' }) {
  const server = await createServer({ port: 0, pages: { '/picture': page(markup, language) } });
  const tab = await browser.newPage();
  try {
    const protocol = await tab.createCDPSession();
    const calm = [
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await protocol.send('Emulation.setEmulatedMedia', { media, features: [...calm, ...features] });
    await tab.setViewport({ width, height: 700 });
    await tab.goto(new URL('picture', server.url).href);
    const top = await tab.evaluate(
      async (selector, ids, typed) => {
        const leaflet = document.querySelector('care-guide, care-urgent, care-symptoms, care-faq, care-support');
        await leaflet.updateComplete;
        for (const id of ids) if (!leaflet.reveal(id)) throw new Error(`There is no #${id} to open.`);
        if (typed) {
          const input = leaflet.shadowRoot.querySelector('input');
          input.value = typed;
          input.dispatchEvent(new Event('input'));
        }
        await document.fonts.ready;
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (!selector) return 0;
        return (
          (leaflet.shadowRoot.querySelector(selector) ?? document.querySelector(selector)).getBoundingClientRect().top +
          document.documentElement.scrollTop
        );
      },
      from,
      show,
      type,
    );
    return await tab.screenshot({ clip: { x: 0, y: Math.max(0, top - 8), width, height }, captureBeyondViewport: true });
  } finally {
    await tab.close();
    await server.close();
  }
}

const program = findBrowser('chromium');
if (!program) {
  console.error('Chromium is not installed: node scripts/browsers.mjs');
  exit(1);
}
const update = argv.includes('--update') || argv.includes('--docs');
const [folder, pictures] = argv.includes('--docs') ? [DOCS, DOCS_PICTURES] : [KEPT, PICTURES];
const made = join(KEPT, 'made-on.json');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: program,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
const system = `${platform()}, ${(await browser.version()).replace(/\.\d+\.\d+\.\d+$/, '')}`;
let failed = 0;
try {
  const before = existsSync(made) && JSON.parse(readFileSync(made, 'utf8')).system;
  if (!update && before !== system)
    console.log(`The pictures were taken on ${before || 'no system yet'}; this is ${system}. They are not compared.`);
  for (const picture of update || before === system ? pictures : []) {
    const file = join(folder, `${picture.name}.png`);
    const bytes = await take(browser, picture);
    if (update) {
      writeFileSync(file, bytes);
      const { size } = statSync(file);
      console.log(`${picture.name}.png  ${size} bytes`);
      if (size > MOST_BYTES) throw new Error(`${picture.name}.png is larger than ${MOST_BYTES} bytes. Clip it.`);
      continue;
    }
    const [is, was] = [bytes, readFileSync(file)].map((each) => PNG.sync.read(Buffer.from(each)));
    const pixels =
      is.width === was.width && is.height === was.height
        ? pixelmatch(is.data, was.data, undefined, is.width, is.height, { threshold: 0.05 })
        : Infinity;
    if (pixels <= TOLERANCE) continue;
    failed += 1;
    const seen = join(tmpdir(), `careleaf-${picture.name}.png`);
    writeFileSync(seen, bytes);
    console.error(`${picture.name}.png: ${pixels} pixels differ. What is seen now: ${seen}`);
  }
  if (folder === KEPT && update) writeFileSync(made, `${JSON.stringify({ system })}\n`);
} finally {
  await browser.close();
}
if (!update) console.log(failed ? `${failed} of ${pictures.length} pictures differ.` : `${pictures.length} pictures.`);
exit(failed ? 1 : 0);
