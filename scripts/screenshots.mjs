// Takes the pictures of the README and the docs, docs/images/*.png, of the demo as it is built. `npm run build` first.
//
//   npm run screenshots                  all
//   npm run screenshots -- phone print   those whose names hold one of the words
/* global document, requestAnimationFrame, scrollTo, scrollY */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { createServer } from './serve.mjs';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** No picture makes a page of the docs slow. */
const MOST_BYTES = 200_000;

const PHONE = { width: 375, height: 1100 };
const WIDE = { width: 1280, height: 1000 };

/** `open`: the ids shown open, the first of them at the top. `from`: what stands at the top. */
const PICTURES = [
  { name: 'leaflet-phone', path: 'index.html', size: PHONE },
  { name: 'leaflet-wide', path: 'index.html', size: { ...WIDE, height: 880 } },
  { name: 'urgent-phone', path: 'urgent.html', size: PHONE, from: 'care-urgent' },
  { name: 'questions-open', path: 'faq.html', size: { ...PHONE, height: 1000 }, open: ['small-clots'] },
  { name: 'questions-filter', path: 'faq.html', size: { ...WIDE, width: 800, height: 700 }, type: 'scan' },
  { name: 'symptoms-open', path: 'symptoms.html', size: { ...PHONE, height: 1000 }, open: ['sign-spotting'] },
  { name: 'support', path: 'support.html', size: { ...WIDE, width: 900, height: 900 }, from: 'care-support' },
];

const SCHEMES = ['light', 'dark'];

async function take(browser, url, { name, path, size, open = [], from, type }, scheme) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport(size);
  await page.goto(new URL(path, url).href);
  await page.waitForFunction(() => globalThis.careleaf && !document.querySelector('main :not(:defined)'));
  if (type) await page.locator('>>> input[type=search]').fill(type);
  await page.evaluate(
    async (ids, selector, typed) => {
      const leaflet = document.querySelector('main :is(care-guide, care-urgent, care-symptoms, care-faq, care-support)');
      await leaflet.updateComplete;
      for (const id of ids) leaflet.show(id);
      const heading = ids.length > 0 && leaflet.querySelector(`[data-care="${ids[0]}"]`);
      const top =
        heading || (selector && document.querySelector(selector)) || (typed && leaflet.shadowRoot.querySelector('.toolbar'));
      if (top) scrollTo(0, top.getBoundingClientRect().top + scrollY - 64);
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    open,
    from,
    type,
  );
  const file = join(FOLDER, `${name}-${scheme}.png`);
  await page.screenshot({ path: file, optimizeForSpeed: false });
  await page.close();
  const bytes = statSync(file).size;
  console.log(`${name}-${scheme}.png  ${size.width} × ${size.height}  ${bytes} bytes`);
  if (bytes > MOST_BYTES) throw new Error(`${name}-${scheme}.png is larger than ${MOST_BYTES} bytes. Clip it.`);
}

const program = findBrowser('chromium');
if (!program) {
  console.error('Chromium is not installed: node scripts/browsers.mjs');
  exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const words = argv.slice(2);
const server = await createServer({ port: 0 });
const browser = await puppeteer.launch({ executablePath: program, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const picture of PICTURES) {
    if (words.length > 0 && !words.some((word) => picture.name.includes(word))) continue;
    for (const scheme of SCHEMES) await take(browser, server.url, picture, scheme);
  }
} finally {
  await browser.close();
  await server.close();
}
