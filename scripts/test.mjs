// Runs what has to pass. Steps that do not need each other run beside each other; what a step writes is shown when it has ended.
//
//   node scripts/test.mjs                  build, lists, imports, types, lint, size, package, tests in Node and Chromium
//   node scripts/test.mjs --all            the same, and Firefox, WebKit and the slow sweeps; gets what is missing for them first
//   node scripts/test.mjs --only node      one step, or several: --only types,lint,node
//   node scripts/test.mjs --only engines   the browser tests in all three engines
//   node scripts/test.mjs --only slow      the slow sweeps, in Node, in Chromium, and the pictures
//   node scripts/test.mjs --again          test files that fail get a second try, and the end says which needed it
//   node scripts/test.mjs --within 55      stops what still runs after so many minutes, as failed
//
// The last line is always `N passed, N failed`: all tests that ran, in all browsers. A step that fails in another way than by a
// test (a browser that does not start, say, or a time limit) counts as one that failed, and the end says what it was.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engineNames } from './browsers.mjs';
import { filesBelow } from './files.mjs';
import { endChildren, run, TooLong } from './test/child.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const MINUTE = 60_000;
const isCI = Boolean(process.env.CI);

/** `after`: the steps that it needs, where they are to run at all. `lane`: steps of one lane run one after another. */
const STEPS = {
  'browsers': { lane: 'browsers', run: (step) => browsersFor(step, [...engineNames, 'at-spi', 'pdftotext']), limit: 12 },
  'build': { run: (step) => node(step, 'scripts/build.mjs', ...(isCI ? ['--clean'] : [])), limit: 5 },
  'imports': { run: (step) => node(step, 'scripts/check-imports.mjs'), limit: 2 },
  'types': {
    run: (step) => program(step, 'typescript/bin/tsc', '--noEmit', ...kept('tsc', '--incremental', '--tsBuildInfoFile')),
    limit: 5,
  },
  'lint': { run: (step) => program(step, 'eslint/bin/eslint.js', '.', '--max-warnings', '0'), limit: 8 },
  'lists': {
    after: ['build'],
    run: async (step) => {
      await node(step, 'scripts/generate.mjs', '--check');
      await node(step, 'scripts/readme.mjs', '--check');
      await node(step, '--import', 'tsx', 'scripts/hosts.mjs', '--check');
    },
    limit: 2,
  },
  'size': { after: ['build'], run: (step) => node(step, 'scripts/size.mjs'), limit: 3 },
  'package': { after: ['build'], run: (step) => program(step, 'publint/src/cli.js', '--strict', '--pack', 'npm'), limit: 3 },
  'browser': { after: ['browsers', 'build'], lane: 'browser', run: (step) => browserTests(step, ['chromium'], false), limit: 10 },
  'node': {
    after: ['browsers', 'build'],
    lane: 'node',
    run: (step) => nodeTests(step, testFiles('node', false), 'together'),
    limit: 10,
  },
  'engines': { after: ['build'], alone: true, run: (step) => browserTests(step, engineNames, false), limit: 25 },
  'firefox': { after: ['browsers', 'build'], alone: true, run: (step) => browserTests(step, ['firefox'], false), limit: 10 },
  'webkit': { after: ['browsers', 'build'], alone: true, run: (step) => browserTests(step, ['webkit'], false), limit: 10 },
  'slow-node': {
    after: ['browsers', 'build'],
    alone: true,
    run: (step) => nodeTests(step, testFiles('node', true), 'apart'),
    limit: 20,
  },
  'slow-browser': { after: ['browsers', 'build'], alone: true, run: (step) => browserTests(step, ['chromium'], true), limit: 15 },
  'pictures': { after: ['build'], alone: true, run: (step) => node(step, 'scripts/pictures.mjs'), limit: 3 },
};
const GROUPS = { others: ['firefox', 'webkit'], slow: ['slow-node', 'slow-browser', 'pictures'] };
const USUAL = ['build', 'imports', 'types', 'lint', 'lists', 'size', 'package', 'node', 'browser'];
const ALL = ['browsers', ...USUAL, ...GROUPS.others, ...GROUPS.slow];

const { values } = parseArgs({
  options: { all: { type: 'boolean' }, only: { type: 'string' }, again: { type: 'boolean' }, within: { type: 'string' } },
});
const names = (values.only?.split(',') ?? (values.all ? ALL : USUAL)).flatMap((name) => GROUPS[name] ?? [name]);
for (const name of names) {
  if (!STEPS[name])
    throw new Error(`There is no step "${name}". There are: ${[...Object.keys(STEPS), ...Object.keys(GROUPS)].join(', ')}.`);
}
// A step alone builds what it tests, where that is not there or older than its sources.
if (!names.includes('build') && names.some((name) => STEPS[name].after?.includes('build')) && isStale()) names.unshift('build');
const deadline = values.within ? performance.now() + Number(values.within) * MINUTE : Infinity;

const outcomes = mkdtempSync(join(tmpdir(), 'careleaf-'));
process.once('exit', endChildren);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => exit(1));

/** The search for browsers that is under way. */
let finding = Promise.resolve();
const done = [];
/** What each step has come to: a promise of whether it passed. */
const started = new Map();
const lanes = new Map();
for (const name of names) {
  const { after = [], lane = 'checks', alone } = STEPS[name];
  const needs = [...after, ...(alone ? names.slice(0, names.indexOf(name)) : [])].filter((each) => started.has(each));
  const before = [...needs.map((each) => started.get(each)), lanes.get(lane)];
  // Without a build nothing else can be tested; any other step that fails stops no step but those that were to follow in a short run.
  const promise = Promise.all(before).then(async (passed) => {
    const isBuilt = !after.includes('build') || !started.has('build') || (await started.get('build'));
    if (!isBuilt || (!values.all && passed.includes(false))) return skip(name);
    return perform(name);
  });
  started.set(name, promise);
  lanes.set(alone ? 'checks' : lane, promise);
}
const passed = await Promise.all(started.values());
rmSync(outcomes, { recursive: true, force: true });
report();
exit(passed.every(Boolean) ? 0 : 1);

function isStale() {
  const built = statSync('dist/manifest.json', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [
    ...filesBelow('src', '.ts').filter((file) => !file.endsWith('.test.ts')),
    ...filesBelow('scripts/rollup', '.mjs'),
  ];
  return [...sources, 'rollup.config.mjs', 'package.json'].some((file) => statSync(file).mtimeMs > built);
}

function skip(name) {
  done.push({ name, seconds: 0, skipped: true, totals: none(), notes: [] });
  return false;
}

/** Runs a step, shows what it wrote, and says whether it passed. */
async function perform(name) {
  const { run: start, limit } = STEPS[name];
  console.log(`── ${name} …`);
  const begun = performance.now();
  const isAlone = names.length === 1 || STEPS[name].alone;
  const written = [];
  const step = {
    name,
    totals: none(),
    notes: [],
    left: () => Math.min(begun + limit * MINUTE, deadline) - performance.now(),
    write: (text) => void (isAlone ? process.stdout.write(text) : written.push(text)),
  };
  let failed = false;
  try {
    await start(step);
  } catch (error) {
    failed = true;
    step.write(`${error.message}\n`);
    if (!step.totals.failed) {
      step.totals.failed = 1;
      step.notes.push(error.message);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  done.push({ ...step, seconds, failed });
  process.stdout.write(`\n── ${name}\n`);
  for (const text of written) process.stdout.write(text);
  console.log(`── ${name} ${seconds.toFixed(1)} s${failed ? ', FAILED' : ''}`);
  return !failed;
}

function report() {
  const totals = none();
  for (const step of done) for (const key of Object.keys(totals)) totals[key] += step.totals[key];
  console.log(
    `\n${done
      .filter(({ skipped }) => !skipped)
      .map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`)
      .join(', ')}`,
  );
  const left = done.filter(({ skipped }) => skipped).map(({ name }) => name);
  if (left.length) console.log(`Not run: ${left.join(', ')}.`);
  for (const { name, notes } of done) for (const note of notes) console.log(`${name}: ${note}`);
  const failed = done.filter((step) => step.failed).map(({ name }) => name);
  if (failed.length) console.log(`FAILED: ${failed.join(', ')}.`);
  if (totals.skipped) console.log(`${totals.skipped} skipped`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
}

function node(step, ...words) {
  return run(process.execPath, words, { limit: step.left(), write: step.write });
}

/** A program of a package, by its file: the same on every system. */
function program(step, file, ...words) {
  return node(step, join('node_modules', file), ...words);
}

/** Options for a file in which a program keeps what it knows from run to run; on a fresh machine there is none to keep. */
function kept(name, ...options) {
  const last = options.pop();
  return isCI ? [] : [...options, last, join('node_modules/.cache', `${name}.json`)];
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

/** `together`: in one process, which takes a quarter of the time. `apart`: each in its own, for those that measure memory. */
async function nodeTests(step, all, how) {
  await browsersFor(step, ['chromium']); // a test that wants another skips itself where there is none
  const reporter = (name, destination) => [`--test-reporter=${name}`, `--test-reporter-destination=${destination}`];
  await counted(step, all, ['Node'], async (file, files) => {
    const start = how === 'together' ? ['scripts/test/in-one.mjs'] : ['--test', '--test-concurrency=1'];
    await node(
      step,
      '--import',
      'tsx',
      ...reporter('spec', 'stdout'),
      ...reporter('./scripts/test/node-reporter.mjs', file),
      ...start,
      ...files,
    );
  });
}

async function browserTests(step, engines, slow) {
  await browsersFor(step, engines);
  await counted(step, testFiles('browser', slow), engines, (file, files, which) =>
    run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files], {
      environment: { BROWSERS: which.join(','), SLOW: slow ? '1' : '', OUTCOMES_FILE: file },
      limit: step.left(),
      write: step.write,
    }),
  );
}

/** Gets the browsers that are missing; one step at a time does. */
async function browsersFor(step, engines) {
  const before = finding;
  let found;
  finding = new Promise((resolve) => (found = resolve));
  await before;
  try {
    await run(process.execPath, ['scripts/browsers.mjs', '--engines', engines.join(',')], {
      limit: step.left(),
      write: step.write,
    });
  } catch (error) {
    throw new Error(`A browser could not be had: no test ran. ${error.message}`, { cause: error });
  } finally {
    found();
  }
}

/**
 * Runs test files, and with `--again` a second time those that failed. Each engine and file counts as its last run did.
 * @param {(destination: string, files: readonly string[], engines: readonly string[]) => Promise<void>} start
 */
async function counted(step, files, engines, start) {
  if (!files.length) return;
  const keyOf = (engine, file) => `${engine.toLowerCase()} ${file}`;
  const seen = new Map();
  /** Files of a run without a failure: one that runs the tests of other files has no test of its own. */
  const fine = new Set();
  const attempt = async (number, which, inEngines) => {
    const file = join(outcomes, `${step.name}-${number}.jsonl`);
    let failure;
    try {
      await start(file, which, inEngines);
    } catch (error) {
      failure = error;
    }
    const found = readOutcomes(file);
    for (const [key, counts] of found) seen.set(key, counts);
    if (!failure) for (const each of which) for (const engine of inEngines) fine.add(keyOf(engine, each));
    if (failure && !found.size) failure.message = `No test ran, so a browser or the runner did not start. ${failure.message}`;
    return failure;
  };
  const isFine = (key) => fine.has(key) || (seen.has(key) && !seen.get(key).failed && !seen.get(key).notRun);
  const wanting = () => files.filter((file) => engines.some((engine) => !isFine(keyOf(engine, file))));

  let failure = await attempt(1, files, engines);
  const first = wanting();
  if ((failure || first.length) && values.again && step.left() > MINUTE / 2) {
    // A failure that names no file of ours: all of them.
    const retried = first.length ? first : files;
    const inEngines = engines.filter((engine) => !first.length || first.some((file) => !isFine(keyOf(engine, file))));
    step.write(`\nA second try of: ${retried.join(' ')} (${inEngines.join(', ')})\n`);
    const others = new Set(
      files.filter((file) => !retried.includes(file)).flatMap((file) => inEngines.map((engine) => keyOf(engine, file))),
    );
    for (const key of [...seen.keys()])
      if (inEngines.some((engine) => key.startsWith(keyOf(engine, ''))) && !others.has(key)) seen.delete(key);
    failure = await attempt(2, retried, inEngines);
    const still = wanting();
    for (const file of first)
      if (!still.includes(file)) step.notes.push(`passed at the second try alone: ${file} (${inEngines.join(', ')})`);
  }
  for (const counts of seen.values()) {
    for (const key of ['passed', 'failed', 'skipped']) step.totals[key] += counts[key];
    step.totals.failed += counts.notRun;
  }
  for (const file of wanting()) {
    for (const engine of engines) {
      if (isFine(keyOf(engine, file))) continue;
      const counts = seen.get(keyOf(engine, file));
      if (!counts) step.totals.failed += 1;
      if (!counts || counts.notRun) step.notes.push(`did not run, as its browser or the runner failed: ${file} (${engine})`);
      else if (counts.failed) step.notes.push(`${counts.failed} failed: ${file} (${engine})`);
    }
  }
  const { passed, failed, skipped } = step.totals;
  step.write(`${passed} passed, ${failed} failed, ${skipped} skipped in ${step.name}\n`);
  if (failure instanceof TooLong) step.notes.push(failure.message);
  if (failure) throw failure;
  if (failed) throw new Error(`${failed} tests failed.`);
  if (!passed) throw new Error('There are tests, but none ran.');
}

/** What was written of each engine and file. */
function readOutcomes(file) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Nothing ran.
  }
  const found = new Map();
  for (const line of text.split('\n').filter(Boolean)) {
    const { engine, file: path, outcome } = JSON.parse(line);
    const key = `${engine.toLowerCase()} ${path}`;
    const counts = found.get(key) ?? { ...none(), notRun: 0 };
    counts[outcome === 'not run' ? 'notRun' : outcome] += 1;
    found.set(key, counts);
  }
  return found;
}

function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}
