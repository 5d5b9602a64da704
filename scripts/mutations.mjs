// The harmful changes of harmful-changes.mjs, each applied to a copy of the sources and shown to be caught. A change that passes
// every test named beside it is a hole in the tests.
//
//   npm run mutations            all of them, as a table
//   npm run mutations -- limit   those whose name has the word
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { harmfulChanges } from './harmful-changes.mjs';

/** So long may a build or a test file take. */
const minutes = 5;

class TimeOut extends Error {}

chdir(fileURLToPath(new URL('..', import.meta.url)));
const wanted = harmfulChanges.filter(([name]) => name.includes(argv[2] ?? ''));
// What the tests of the built file open is built here first, as in a fresh clone.
if (!existsSync('dist/careleaf.min.js') || !existsSync('custom-elements.json'))
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const copy = mkdtempSync(join(tmpdir(), 'careleaf-mutations-'));
const outcomes = [];
try {
  for (const entry of [
    'src',
    'scripts',
    'docs',
    'README.md',
    'package.json',
    'rollup.config.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'custom-elements-manifest.config.mjs',
    'custom-elements.json',
    'budgets.json',
    'LICENSE',
    '.prettierrc.json',
    'demo',
  ])
    cpSync(entry, join(copy, entry), { recursive: true });
  cpSync('dist', join(copy, 'dist'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(copy, 'node_modules'));
  const before = testsFail([...new Set(wanted.flatMap(([, , , , tests]) => tests))]);
  if (before) throw new Error(`These tests have to pass before anything is changed:\n${before}`);
  const width = Math.max(...wanted.map(([name]) => name.length));
  for (const mutation of wanted) {
    const outcome = attempt(mutation);
    outcomes.push(outcome);
    console.log(`${outcome.name.padEnd(width)}  ${outcome.outcome}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const holes = outcomes.filter(({ caught }) => !caught);
console.log(`${outcomes.length - holes.length} caught, ${holes.length} not.`);
exit(holes.length ? 1 : 0);

/** Applies a change, runs its tests, and takes the change back. */
function attempt([name, file, text, instead, tests, built]) {
  const path = join(copy, file);
  let source;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return { name, caught: false, outcome: `GONE: no file ${file}` };
  }
  const changed = source.replace(text, instead);
  if (changed === source) return { name, caught: false, outcome: `GONE: its text is not in ${file}` };
  writeFileSync(path, changed);
  try {
    if (built) {
      const { status, stderr, stdout } = run('scripts/build.mjs');
      if (status !== 0)
        return { name, caught: true, outcome: `caught by the build: ${(stderr || stdout).trim().split('\n')[0]}` };
    }
    // One file after another: most are caught by the first.
    let failure = '';
    for (const test of tests) failure ||= testsFail([test]);
    return { name, caught: !!failure, outcome: failure ? `caught: ${failure.split('\n')[0]}` : 'NOT CAUGHT' };
  } catch (error) {
    if (!(error instanceof TimeOut)) throw error;
    return { name, caught: false, outcome: `TIMED OUT: ${error.message}` };
  } finally {
    writeFileSync(path, source);
    if (built) run('scripts/build.mjs');
  }
}

/** Tests that hang may have met the harm or a slow machine: that is told, and not counted as caught. */
function run(...words) {
  const ran = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', timeout: minutes * 60_000 });
  if (ran.error?.code === 'ETIMEDOUT') throw new TimeOut(`no answer in ${minutes} minutes from ${words.at(-1)}`);
  return ran;
}

/** The names of the tests that fail; empty where none does. */
function testsFail(files) {
  const { status, stdout, stderr } = run('--import', 'tsx', '--test', '--test-reporter=tap', ...files);
  if (status === 0) return '';
  const names = [...stdout.matchAll(/^ *not ok \d+ - (.*)$/gm)].map((match) => match[1]);
  return names.join('\n') || stderr.trim() || 'a test file that does not start';
}
