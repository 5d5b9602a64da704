// Runs Lighthouse, as a phone on a slow network, on the demo whose tag holds the full snippet, compressed as a clinic's server
// does. Writes the scores, and what stands in the way of 100, into docs/performance.md. Installs Lighthouse into a folder of its own.
//
//   npm run lighthouse -- [--dry]      after npm run build
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { snippetOf } from './snippet.mjs';

/** The last version that runs on Node 20. */
const VERSION = '12';
/** Its scores differ from run to run: the run in the middle is what is written. */
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

const root = new URL('../', import.meta.url);
const folder = join(tmpdir(), 'careleaf-lighthouse');
if (!existsSync(join(folder, 'node_modules', 'lighthouse'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${VERSION}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const { default: lighthouse } = await import(
  pathToFileURL(createRequire(join(folder, 'package.json')).resolve('lighthouse')).href
);

/** The demo, with all the words in its tag. */
function page() {
  const html = readFileSync(new URL('demo/index.html', root), 'utf8');
  const tag = /<care-guide\b([^>]*)>[^]*?<\/care-guide>/;
  const attributes = [...(tag.exec(html)?.[1] ?? '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  if (!attributes.length) throw new Error('demo/index.html holds no <care-guide> with settings.');
  return html.replace(
    tag,
    () => snippetOf(attributes.flatMap(([, name, value]) => (value === undefined ? [`--${name}`] : [`--${name}`, value]))).html,
  );
}

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
// Made before the server starts, so that a mistake in it stops the run.
const demo = page();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  try {
    const body =
      pathname === '/' ? demo : readFileSync(new URL(pathname.startsWith('/dist/') ? `.${pathname}` : `demo${pathname}`, root));
    const type = TYPES[pathname === '/' ? 'html' : pathname.split('.').at(-1)];
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Cache-Control': 'max-age=31536000',
    });
    response.end(brotliCompressSync(body));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const tab = await browser.newPage();
const reports = [];
for (let run = 0; run < RUNS; run += 1) {
  const { lhr } = await lighthouse(
    `http://127.0.0.1:${server.address().port}/`,
    { onlyCategories: CATEGORIES, logLevel: 'error' },
    undefined,
    tab,
  );
  reports.push(lhr);
}
await browser.close();
server.close();

reports.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
const scores = reports.map((report) => Math.round(report.categories.performance.score * 100));
const { audits, categories, lighthouseVersion } = reports[RUNS >> 1];
const wanting = CATEGORIES.flatMap((category) =>
  categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(
      ({ id }) => `- ${audits[id].title}: ${audits[id].displayValue ?? 'fails'} (${Math.round(audits[id].score * 100)} of 100)`,
    ),
);
const output = [
  `Lighthouse ${lighthouseVersion}, the demo with the full snippet as a phone on slow 4G, ${new Date().toISOString().slice(0, 10)}: ${CATEGORIES.map((each) => `${each.replace('-', ' ')} ${Math.round(categories[each].score * 100)}`).join(', ')} (the middle one of ${RUNS} runs: performance ${scores.join(', ')}).`,
  ...(wanting.length ? ['', 'Below 100 because of:', '', ...wanting] : []),
].join('\n');
console.log(output);
if (!argv.includes('--dry')) {
  const path = new URL('docs/performance.md', root);
  const text = readFileSync(path, 'utf8');
  const place = /(<!-- lighthouse -->\n)[^]*?(\n<!-- \/lighthouse -->)/;
  if (!place.test(text)) throw new Error('docs/performance.md: the marks of “lighthouse” are missing.');
  writeFileSync(
    path,
    text.replace(place, (_, open, close) => open + output + close),
  );
}
