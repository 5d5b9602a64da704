// Runs what has to pass, step by step, and stops at the first step that fails:
//
//   node scripts/test.mjs                  build, lists, imports, types, lint, size, package, tests in Node and Chromium
//   node scripts/test.mjs --all            the same, then Firefox and WebKit, then the slow sweeps
//   node scripts/test.mjs --only node      one step, or several: --only types,lint,node
//   node scripts/test.mjs --only engines   the browser tests in all three engines
//   node scripts/test.mjs --only slow      the slow sweeps
//
// The last line is always `N passed, N failed`: the tests of Node and of all browsers together. A step that fails in
// another way than by a test counts as one that failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir, exit, stdin } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers, engineNames } from './browsers.mjs';
import { filesBelow } from './files.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const STEPS = {
  build: () => node('scripts/build.mjs', ...(process.env.CI ? ['--clean'] : [])),
  lists: async () => {
    await node('scripts/generate.mjs', '--check');
    await node('scripts/readme.mjs', '--check');
  },
  imports: () => node('scripts/check-imports.mjs'),
  types: () => program('typescript/bin/tsc', '--noEmit'),
  lint: () => program('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  size: () => node('scripts/size.mjs'),
  package: () => program('publint/src/cli.js', '--strict', '--pack', 'npm'),
  node: () => nodeTests(testFiles('node', false)),
  browser: () => browserTests(['chromium'], false),
  others: () => browserTests(engineNames.filter((name) => name !== 'chromium'), false),
  engines: () => browserTests(engineNames, false),
  slow: async () => {
    await nodeTests(testFiles('node', true));
    await browserTests(['chromium'], true);
  },
};

const USUAL = ['build', 'lists', 'imports', 'types', 'lint', 'size', 'package', 'node', 'browser'];
const ALL = [...USUAL, 'others', 'slow'];

const { values } = parseArgs({ options: { all: { type: 'boolean' }, only: { type: 'string' } } });
const steps = values.only?.split(',') ?? (values.all ? ALL : USUAL);
for (const step of steps) {
  if (!STEPS[step]) throw new Error(`There is no step "${step}". There are: ${Object.keys(STEPS).join(', ')}.`);
}

stdin.unref?.();
const total = { passed: 0, failed: 0 };
const counts = mkdtempSync(join(tmpdir(), 'careleaf-'));
const times = [];
let failedStep;
for (const step of steps) {
  console.log(`\n── ${step}`);
  const start = performance.now();
  const failedBefore = total.failed;
  try {
    await STEPS[step]();
  } catch (error) {
    console.error(error.message);
    failedStep = step;
    if (total.failed === failedBefore) total.failed += 1;
  }
  times.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  console.log(`── ${times.at(-1)}${failedStep ? ', FAILED' : ''}`);
  if (failedStep) break;
}
rmSync(counts, { recursive: true, force: true });

console.log(`\n${times.join(', ')}`);
if (failedStep) console.log(`Stopped at: ${failedStep}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
exit(failedStep ? 1 : 0);

/** Runs a command, and throws when it fails. */
function run(command, words, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Ended with ${code ?? signal}.`));
    });
  });
}

function node(...words) {
  return run(process.execPath, words);
}

/** A program of a package, by its file: the same on every system. */
function program(file, ...words) {
  return node(join('node_modules', file), ...words);
}

/** Test files by their endings: `.node.test.ts` for Node, `.slow.…` for slow sweeps. */
function testFiles(kind, slow) {
  const files = [...filesBelow('src', '.test.ts'), ...filesBelow('scripts', '.test.ts')];
  return files.filter((file) => {
    const forNode = file.endsWith('.node.test.ts');
    const isSlow = /\.slow\.(node\.)?test\.ts$/.test(file);
    return forNode === (kind === 'node') && isSlow === slow;
  });
}

async function nodeTests(files) {
  if (!files.length) return console.log('No tests for Node.');
  const reporter = (name, destination) => [`--test-reporter=${name}`, `--test-reporter-destination=${destination}`];
  await counted('node', (file) =>
    node('--import', 'tsx', '--test', ...reporter('spec', 'stdout'), ...reporter('./scripts/test/node-reporter.mjs', file), ...files),
  );
}

async function browserTests(names, slow) {
  if (!testFiles('browser', slow).length) return console.log('No tests for browsers.');
  ensureBrowsers(names);
  const environment = { BROWSERS: names.join(','), SLOW: slow ? '1' : '' };
  await counted('browser', (file) =>
    run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { ...environment, COUNTS_FILE: file }),
  );
}

/** Runs tests that write their counts to a file, and adds these to the total, whether they pass or not. */
async function counted(name, start) {
  const file = join(counts, `${name}.json`);
  rmSync(file, { force: true });
  let failure;
  try {
    await start(file);
  } catch (error) {
    failure = error;
  }
  const { passed, failed, skipped } = readCounts(file);
  total.passed += passed;
  total.failed += failed;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped in this run`);
  if (failure) throw failure;
  if (failed) throw new Error(`${failed} tests failed.`);
  if (!passed) throw new Error('There are tests, but none ran.');
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
