// How far a reader is from the first sentence that answers: twenty tasks on a phone and on a wide window, in Chromium, on the
// built file. Writes docs/study.md. `npm run build` first.
//
//   npm run study
/* global document, innerHeight, requestAnimationFrame, scrollTo, scrollY */
import { writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { createServer } from './serve.mjs';

const FILE = fileURLToPath(new URL('../docs/study.md', import.meta.url));
const SIZES = [
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
];

/** What is asked of the leaflet. */
const MOST_SECONDS = 10;
const MOST_TAPS = 2;
const ENOUGH = 19;

/** `at`: a selector of words that are always shown. `id` and `type`: a block that opens, and what the reader types for it. */
const TASKS = [
  { task: 'I soak a pad in an hour. Who do I call?', at: '[slot=group-now] a[href="tel:999"]' },
  { task: 'Is this clot too big?', at: '.care-clots' },
  { task: 'I am shivering and hot', at: '.care-infection' },
  { task: 'I think about ending my life', at: '.care-triggers a[href="tel:116123"]' },
  {
    task: 'What is my clinic’s number?',
    at: '[slot=group-call] a[href="tel:+442079460018"], [slot=group-call] a[href*="2079460018"]',
  },
  { task: 'It is night and the clinic is closed', at: '[slot=group-call] a[href*="2079460052"]' },
  { task: 'I feel dizzy', id: 'sign-faint', type: 'dizzy' },
  { task: 'Does a miscarriage start with small clots?', id: 'small-clots', type: 'small clots' },
  { task: 'The blood is brown', id: 'brown-blood', type: 'brown' },
  { task: 'It stopped and started again', id: 'stop-start', type: 'on and off' },
  { task: 'How long will I bleed?', id: 'how-long-bleeding', type: 'how long' },
  { task: 'Can I flush it?', id: ['keep-or-bury', 'what-to-do-with-what-passes'], type: 'flush' },
  { task: 'Was it my fault?', id: 'did-i-cause-it', type: 'fault' },
  { task: 'Why a second scan?', id: 'why-second-scan', type: 'second scan' },
  { task: 'When can we try again?', id: 'when-try-again', type: 'try again' },
  { task: 'When is my next period?', id: 'first-period', type: 'period back' },
  { task: 'My partner cries', id: 'partners', type: 'partner' },
  { task: 'Do I have to go to work?', id: ['work', 'back-to-work'], type: 'work' },
  { task: 'What do I tell my other children?', id: 'children', type: 'children' },
  { task: 'Somebody to talk to about the loss', id: 'org-miscarriage-uk', type: 'miscarriage assoc' },
];

/** Seconds, after the keystroke-level model and Fitts’s law; figures for a thumb, and for a hand on mouse and keys. */
const MODEL = {
  375: { decide: 1.2, letter: 0.28, screen: 0.5, row: 0.25, tap: [0.3, 0.12] },
  1280: { decide: 1.2, letter: 0.2, screen: 0.4, row: 0.25, tap: [0.3, 0.15] },
};

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Study</title>
<link rel="icon" href="data:,"><style>body{margin:0 auto;padding:0 16px;max-width:76rem}</style><script src="/dist/careleaf.min.js" defer></script>
<care-guide country="GB" clinic-name="Rosewood Early Pregnancy Clinic" clinic-phone="020 7946 0018" clinic-hours="Monday to Friday, 8 am to 6 pm"
out-of-hours-phone="020 7946 0052"></care-guide></html>`;

const settle = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

/** Scrolling to what is `distance` pixels below the top of the window; nothing, where it is in view. */
const scrolls = (distance, height, { screen }) =>
  distance > height - 48 || distance < 0 ? (Math.abs(distance) / height) * screen : 0;

const tapping = ([base, slope], distance, size) => base + slope * Math.log2(Math.max(0, distance) / size + 1);

/** What stands open: the reader scrolls from the top and scans it. */
async function look(page, { at }, height, model) {
  const top = await page.evaluate((selector) => {
    const found = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
    return found && found.getBoundingClientRect().top + scrollY;
  }, at);
  if (top === undefined) throw new Error(`Nothing shown at ${at}`);
  return {
    way: 'scrolls',
    distance: top,
    taps: 0,
    seconds: model.decide + scrolls(top, height, model) + (top / height) * 2 * model.row,
  };
}

/** What opens: the reader scrolls to the search, types, chooses the result and lands at the answer. */
async function search(page, { id, type }, height, model) {
  const box = await page.$('care-guide >>> .search input');
  const { top, size } = await box.evaluate((input) => {
    const rect = input.getBoundingClientRect();
    return { top: rect.top + scrollY, size: rect.height };
  });
  await box.evaluate((input) => scrollTo(0, input.getBoundingClientRect().top + scrollY - 60));
  await box.focus();
  await page.keyboard.type(type);
  await settle(page);
  const results = await page.$$('care-guide >>> [part=result] button');
  const ids = [id].flat();
  const titles = await page.evaluate(
    (wanted) => wanted.map((each) => document.querySelector(`[data-care="${each}"]`)?.textContent.replace(/\s+/g, ' ').trim()),
    ids,
  );
  const names = await Promise.all(
    results.map((each) => each.evaluate((button) => button.querySelector('b').textContent.replace(/\s+/g, ' ').trim())),
  );
  const index = names.findIndex((name) => titles.includes(name));
  if (index < 0) return { way: `types “${type}”: not found`, distance: Infinity, taps: Infinity, seconds: Infinity };
  const target = await results[index].evaluate((button, input) => {
    const rect = button.getBoundingClientRect();
    return { below: rect.top - input.getBoundingClientRect().top, size: rect.height, top: rect.top };
  }, box);
  await results[index].click();
  await settle(page);
  // The first words below the heading, from the top of the window.
  const answer = await page.evaluate((wanted) => {
    const blocks = [...document.querySelectorAll('[data-care]')].filter((each) => wanted === each.dataset.care);
    const words = blocks.find((each) => !/^H\d$/.test(each.tagName) && each.getClientRects().length > 0);
    return words
      ? { top: words.getBoundingClientRect().top, page: words.getBoundingClientRect().top + scrollY, view: innerHeight }
      : undefined;
  }, ids[titles.indexOf(names[index])]);
  if (!answer) return { way: `types “${type}”: does not open`, distance: Infinity, taps: Infinity, seconds: Infinity };
  const seconds =
    model.decide +
    scrolls(top, height, model) +
    tapping(model.tap, height / 2, size) +
    type.length * model.letter +
    model.decide +
    (index + 1) * model.row +
    scrolls(target.top, height, model) +
    tapping(model.tap, target.below, target.size) +
    scrolls(answer.top, height, model);
  const further = answer.top > answer.view ? answer.top - answer.view : 0;
  return { way: `types “${type}”, result ${index + 1}`, distance: top + target.below + further, taps: 2, seconds };
}

const program = findBrowser('chromium');
if (!program) {
  console.error('Chromium is not installed: node scripts/browsers.mjs');
  exit(1);
}
const server = await createServer({ port: 0, pages: { '/study.html': PAGE } });
const browser = await puppeteer.launch({ executablePath: program, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const lines = [];
let enough = true;
try {
  for (const { width, height } of SIZES) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    const model = MODEL[width];
    let done = 0;
    lines.push(
      `## ${width} × ${height} pixels`,
      '',
      '| the reader | what they do | pixels | taps | seconds | done |',
      '| --- | --- | ---: | ---: | ---: | --- |',
    );
    for (const task of TASKS) {
      await page.goto(new URL('study.html', server.url).href);
      await page.waitForFunction(() => globalThis.careleaf && !document.querySelector(':not(:defined)'));
      await page.waitForSelector('care-guide >>> .search input');
      await page.evaluate(() => document.querySelector('care-guide').updateComplete);
      await settle(page);
      const { way, distance, taps, seconds } = await (task.at ? look : search)(page, task, height, model);
      const isDone = seconds <= MOST_SECONDS && taps <= MOST_TAPS;
      if (isDone) done += 1;
      lines.push(
        `| ${task.task} | ${way} | ${Number.isFinite(distance) ? Math.round(distance) : '–'} | ${Number.isFinite(taps) ? taps : '–'} | ${Number.isFinite(seconds) ? seconds.toFixed(1) : '–'} | ${isDone ? 'yes' : '**no**'} |`,
      );
    }
    lines.push('', `${done} of ${TASKS.length} within ${MOST_SECONDS} seconds and ${MOST_TAPS} taps.`, '');
    console.log(`${width} × ${height}: ${done} of ${TASKS.length}`);
    if (done < ENOUGH) enough = false;
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
writeFileSync(
  FILE,
  `# How quickly a reader finds the answer

Written by \`npm run study\`: twenty tasks on the guide for GB with the clinic named, all closed, in Chromium, from the top of the leaflet to the
first sentence that answers. **No reader took part**: the distances, taps and results are measured on the built file, the seconds are reckoned by a model.

The model, in seconds (phone; wide window): ${MODEL[375].decide} to decide what to do, and again to choose a result; ${MODEL[375].screen}; ${MODEL[1280].screen} for each screen scrolled;
${MODEL[375].row} for each line of results that is read, and twice that for each screen looked over; ${MODEL[375].letter}; ${MODEL[1280].letter} for each letter; a tap by Fitts’s law,
${MODEL[375].tap[0]} + ${MODEL[375].tap[1]}; ${MODEL[1280].tap[0]} + ${MODEL[1280].tap[1]} × log₂(distance ÷ height + 1). The search is where somebody ends who reads no heading: a reader may be quicker by a group, or slower who
types more. “Pixels” is the way down to the words, or to the search box and from there to the result.

${lines.join('\n').trim()}
`,
);
if (!enough) console.log(`Asked for: ${ENOUGH} of ${TASKS.length} at each size.`);
