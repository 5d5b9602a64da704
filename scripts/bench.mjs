// Measures what Careleaf costs a page, in real Chromium, against native <details> with the same words.
// Writes its tables into docs/performance.md, between the marks.
//
//   npm run bench                   after npm run build
//   npm run bench -- --peers        also GOV.UK Frontend, Lion, Carbon and Web Awesome, installed into a folder of its own
//   npm run bench -- --rounds 9     more rounds; each measures every page once, in turn, so that a busy moment hits all alike
//   npm run bench -- --dry          prints the tables and writes nothing
//
// CPU is the time of the tasks of the page's main thread, from a blank page of the same server until all is quiet.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { floors, MANY, pagesOf } from './bench/pages.mjs';
import { preparePeers } from './bench/peers.mjs';

const { values } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const root = new URL('../', import.meta.url);
const careleaf = readFileSync(new URL('dist/careleaf.min.js', root));
const files = { '/careleaf.min.js': careleaf, ...floors(careleaf) };
const peers = values.peers ? await preparePeers(files) : [];
const pages = pagesOf(peers).filter(
  ({ name }) => !values.only || values.only.split(',').includes(name) || name.startsWith('native'),
);

const SLOW_SCRIPT = 4000;
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
  const page = pages.find(({ name }) => pathname === `/${name}`);
  const type = pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'text/html';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  if (files[pathname]) {
    const delay = type === 'text/javascript' && searchParams.has('slow') ? SLOW_SCRIPT : 0;
    setTimeout(() => response.end(files[pathname]), delay);
  } else response.end(page ? documentOf(page, searchParams.has('slow')) : '<!doctype html><title>Blank</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** The clinic's page: a few rules of its own, the subject, and a paragraph that must not move. */
function documentOf({ body, scripts = [], styles = [], module }, slow) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Clinic</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:46rem;margin:0 auto;padding:0 1rem}</style>
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('')}${scripts.map((file) => `<script src="${file}${slow ? '?slow' : ''}" ${module ? 'type="module"' : 'defer'}></script>`).join('')}
</head><body><main><h1>Clinic</h1><p>Before</p>${body}<p id="after">After</p><p>More</p></main></body></html>`;
}

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--js-flags=--expose-gc',
  ],
});

/** Browsers tell of tasks from 50 ms on; 0 where none was so long. What is over 50 ms blocks the reader. */
const LONG_TASKS =
  'self.longest = self.blocking = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) { self.longest = Math.max(self.longest, duration); self.blocking += duration - 50; } }).observe({ type: "longtask", buffered: true });';

/** When a frame first shows the link that calls the emergency number, in ms from the start of the page. */
const CALLABLE =
  '(() => { const look = () => { if (document.querySelector("a[href=\\"tel:999\\"]")?.checkVisibility()) self.callable = performance.now(); else requestAnimationFrame(look); }; requestAnimationFrame(look); })();';

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread has had nothing to do for a while. */
async function quiet(session) {
  for (let before = -1, still = 0; still < 3;) {
    await pause(100);
    const { TaskDuration } = await metricsOf(session);
    still = TaskDuration - before < 0.004 ? still + 1 : 0;
    before = TaskDuration;
  }
}

/** As a reader scrolls: a screen a frame, to where there is no more. */
const SCROLL_TO_END = `(async () => {
  for (let before = -1; before !== scrollY;) {
    before = scrollY;
    scrollBy(0, innerHeight);
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }
})()`;

/** Opens a page in a tab of its own, and says what it cost. */
async function measure(subject, rate) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 390, height: 844 });
    const session = await page.createCDPSession();
    await page.goto(`${origin}/blank`);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
    await quiet(session);
    await page.evaluateOnNewDocument(LONG_TASKS + CALLABLE);
    const before = await metricsOf(session);
    await page.goto(`${origin}/${subject.name}`, { waitUntil: 'load' });
    await quiet(session);
    if (subject.end) {
      await page.evaluate(SCROLL_TO_END);
      await quiet(session);
    }
    const loaded = await metricsOf(session);
    const result = {
      cpu: (loaded.TaskDuration - before.TaskDuration) * 1000,
      ...(await page.evaluate('({ longest: self.longest, blocking: self.blocking, callable: self.callable })')),
    };
    if (subject.ready) {
      await page.evaluate(subject.ready);
      await quiet(session);
    }
    if (subject.click) {
      const ready = await metricsOf(session);
      const clicks = await page.evaluate(subject.click);
      await quiet(session);
      result.click = (((await metricsOf(session)).TaskDuration - ready.TaskDuration) * 1000) / clicks;
    }
    if (subject.filter) {
      const ready = await metricsOf(session);
      await page.evaluate(subject.filter);
      await quiet(session);
      result.filter = ((await metricsOf(session)).TaskDuration - ready.TaskDuration) * 1000;
    }
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    result.heap = (await metricsOf(session)).JSHeapUsedSize / 1000;
    return result;
  } finally {
    await page.close();
  }
}

/** How far the paragraph after the subject moves while its script arrives late. */
async function jump(subject) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 390, height: 844 });
    const arrived = page.goto(`${origin}/${subject.name}?slow`, { waitUntil: 'load' });
    await pause(100);
    await page.waitForSelector('#after');
    const top = () => page.evaluate(`document.querySelector('#after').getBoundingClientRect().top`);
    await pause(200);
    const before = await top();
    if (subject.scripts && (await page.evaluate('document.readyState')) === 'complete')
      throw new Error(`${subject.name}: the script was there too soon.`);
    await arrived;
    await pause(600);
    return Math.abs((await top()) - before);
  } finally {
    await page.close();
  }
}

const samples = new Map();
const add = (name, key, value) => {
  if (value === undefined) return;
  const list = samples.get(`${name} ${key}`) ?? [];
  samples.set(`${name} ${key}`, [...list, value]);
};
for (let round = 0; round < rounds; round += 1) {
  for (const rate of [1, 4]) {
    // Every second round the other way, so that none always follows the same one.
    for (const subject of round % 2 ? [...pages].reverse() : pages) {
      const result = await measure(subject, rate);
      for (const [key, value] of Object.entries(result)) add(subject.name, `${key}@${rate}`, value);
    }
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
for (const subject of pages) add(subject.name, 'jump', await jump(subject));
const version = await browser.version();
await browser.close();
server.close();

const of = (name, key) => [...(samples.get(`${name} ${key}`) ?? [])].sort((one, other) => one - other);
const median = (list) => (list.length ? (list[(list.length - 1) >> 1] + list[list.length >> 1]) / 2 : NaN);
const middle = (name, key) => median(of(name, key));
const thousands = (value) => Math.round(value).toLocaleString('en');
const bytesOf = ({ scripts = [], styles = [] }) =>
  [...scripts, ...styles].reduce((sum, file) => sum + brotliCompressSync(files[file]).length, 0);

/** A ratio to the native page with the same words: median, and least to most over the median of the native one. */
function ratio(name, floor, key) {
  const base = middle(floor, key);
  const list = of(name, key);
  if (!list.length) return '';
  const times = (value) => (value / base).toFixed(2);
  return name === floor ? `${median(list).toFixed(1)} ms` : `${times(median(list))}× (${times(list[0])}–${times(list.at(-1))})`;
}

const milliseconds = (name, key) => (of(name, key).length ? `${middle(name, key).toFixed(0)} ms` : '');

function table(group) {
  const rows = pages.filter((page) => page.group === group);
  const floor = rows[0].name;
  return [
    '| page | JS+CSS, brotli | CPU | CPU, 4× slower | click | click, 4× slower | call button, 4× slower | longest task, 4× slower | blocking, 4× slower | heap over native | page jump |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => {
      const heap = middle(row.name, 'heap@1') - middle(floor, 'heap@1');
      const cells = ['cpu@1', 'cpu@4', 'click@1', 'click@4'].map((key) => ratio(row.name, floor, key));
      const times = ['callable', 'longest', 'blocking'].map((key) => milliseconds(row.name, `${key}@4`));
      return `| ${row.title} | ${thousands(bytesOf(row))} | ${cells.join(' | ')} | ${times.join(' | ')} | ${row.name === floor ? '0' : thousands(heap)} kB | ${thousands(middle(row.name, 'jump'))} px |`;
    }),
  ].join('\n');
}

const groups = [...new Set(pages.map(({ group }) => group))];
/** What the tables do not hold: the filter, the longest task of the start, and what ten times the questions cost. */
const whole = (name, key) => middle(name, key).toFixed(0);
const [some, most] = MANY;
const notes = pages.some(({ filter }) => filter)
  ? [
      ...MANY.map(
        (count) =>
          `${count.toLocaleString('en')} of a clinic’s own: one letter typed into the filter and its result cost ${whole(`faq-${count}`, 'filter@1')} ms, at 4× ${whole(`faq-${count}`, 'filter@4')} ms; the longest task of the start took ${whole(`faq-${count}`, 'longest@1')} ms, with native \`<details>\` ${whole(`native-${count}`, 'longest@1')} ms.`,
      ),
      `Growth: ${most / some} times the questions cost ${(middle(`faq-${most}`, 'cpu@1') / middle(`faq-${some}`, 'cpu@1')).toFixed(1)} times the CPU, with native \`<details>\` ${(middle(`native-${most}`, 'cpu@1') / middle(`native-${some}`, 'cpu@1')).toFixed(1)} times.`,
    ]
  : [];
const output = [
  `${rounds} rounds on ${cpus().length} cores (${cpus()[0]?.model.trim() || 'unnamed'}), ${version}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Median (least–most).`,
  ...groups.flatMap((group) => ['', `**${group}**`, '', table(group)]),
  ...notes.flatMap((note) => ['', note]),
].join('\n');
console.log(output);
if (!values.dry) {
  const path = new URL('docs/performance.md', root);
  const text = readFileSync(path, 'utf8');
  const place = /(<!-- bench -->\n)[^]*?(\n<!-- \/bench -->)/;
  if (!place.test(text)) throw new Error('docs/performance.md: the marks of “bench” are missing.');
  writeFileSync(
    path,
    text.replace(place, (_, open, close) => open + output + close),
  );
}
