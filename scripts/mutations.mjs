// Harmful changes, each applied to a copy of the sources and shown to be caught. A change that passes every test named beside it is
// a hole in the tests; one whose text is no longer there has to be written anew here.
//
//   npm run mutations            all of them, as a table
//   npm run mutations -- limit   those whose name has the word
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const TOPIC = 'src/content/topics/miscarriage';
const CONTENT = [
  'src/content/guard/numbers.node.test.ts',
  'src/content/guard/words.node.test.ts',
  'src/content/content.node.test.ts',
];
const RENDER = [
  'src/core/render/due.node.test.ts',
  'src/core/render.node.test.ts',
  'src/core/render/plain.node.test.ts',
  'src/core/content.node.test.ts',
];
const GROWTH = ['src/i18n/language.node.test.ts', 'src/i18n/translation.node.test.ts'];
const LIFE = ['src/promises/small-habits.node.test.ts'];
const SNIPPETS = ['src/promises/old-snippets.node.test.ts'];

/** Name, file, text, what becomes of it, and the tests that are to catch it. `built`: the tests open the built file. */
const MUTATIONS = [
  ['a sign less in the NOW card: bad-smelling discharge', `${TOPIC}/urgent.ts`, 'bad-smelling discharge,', 'discharge,', CONTENT],
  [
    'a sign less in the NOW card: an earlier ectopic pregnancy',
    `${TOPIC}/urgent.ts`,
    'after an ectopic pregnancy (outside the womb), with',
    'with',
    CONTENT,
  ],
  ['clots taken from the strip', `${TOPIC}/urgent.ts`, "short: 'Clots: {clot-now}'", "short: ''", CONTENT],
  [
    'the self-harm trigger without its call',
    `${TOPIC}/urgent.ts`,
    'if you are in danger or feel unsafe, {call}. Are you safe for now? Then {crisis}.',
    '{crisis}.',
    CONTENT,
  ],
  [
    'the NOW card says “soon”',
    `${TOPIC}/urgent.ts`,
    'Get help now for any one of these',
    'Get help soon for any one of these',
    CONTENT,
  ],
  [
    'the NOW card without the emergency department',
    `${TOPIC}/urgent.ts`,
    "otherwise: 'or go to {department}.'",
    "otherwise: ''",
    CONTENT,
  ],
  ['fever from 38.9', `${TOPIC}/thresholds.ts`, '38.0 °C (100.4 °F)', '38.9 °C (102.0 °F)', CONTENT],
  ['fever: the two scales differ', `${TOPIC}/thresholds.ts`, '100.4', '101.4', CONTENT],
  [
    'two pads an hour',
    `${TOPIC}/thresholds.ts`,
    'soak a full-size pad in one hour',
    'soak two full-size pads in one hour',
    CONTENT,
  ],
  ['a pad in two hours', `${TOPIC}/thresholds.ts`, 'pad in one hour or less', 'pad in two hours or less', CONTENT],
  ['clots of 5 cm', `${TOPIC}/thresholds.ts`, 'a 4 cm clot', 'a 5 cm clot', CONTENT],
  ['bleeding for 3 weeks', `${TOPIC}/thresholds.ts`, "words: 'more than 2 weeks'", "words: 'more than 3 weeks'", CONTENT],
  ['48 hours without bleeding', `${TOPIC}/thresholds.ts`, "words: '24 hours'", "words: '48 hours'", CONTENT],
  ['late from 16 weeks', `${TOPIC}/thresholds.ts`, 'at 12 weeks pregnant', 'at 16 weeks pregnant', CONTENT],
  ['the mood limit without its ambulance', `${TOPIC}/limits.ts`, 'If you are in danger, {call}. ', '', CONTENT],
  ['the bleeding limit without its pad', `${TOPIC}/limits.ts`, ' Do the same if {pad}.', '', CONTENT],
  ['a limit taken from an answer', `${TOPIC}/questions/bleeding.ts`, "limits: ['any-bleeding', ", 'limits: [', CONTENT],
  [
    'the words of an answer change and the content date does not',
    `${TOPIC}/questions/bleeding.ts`,
    'Usually not',
    'Usually',
    CONTENT,
  ],
  ['a NOW sign becomes TODAY', `${TOPIC}/symptoms/bleeding.ts`, "urgency: 'now'", "urgency: 'today'", CONTENT],
  ['South Africa: 10177 → 10111', 'src/content/countries/za.ts', "number: '10177'", "number: '10111'", CONTENT],
  ['the Emirates: 998 → 999', 'src/content/countries/other-emergency.ts', "AE: '998'", "AE: '999'", CONTENT],
  ['Great Britain: 999 → 911', 'src/content/countries/gb.ts', "number: '999'", "number: '911'", CONTENT],
  ['Ireland: 112 → 113', 'src/content/countries/ie.ts', "number: '112'", "number: '113'", CONTENT],
  [
    'a country that is not confirmed gets a number',
    'src/content/countries/other-emergency.ts',
    "AE: '998'",
    "AE: '998', JP: '119'",
    CONTENT,
  ],
  ['Shout: 85258 → 85285', 'src/content/countries/gb.ts', "number: '85258'", "number: '85285'", CONTENT],
  ['the crisis text line: 741741 → 741714', 'src/content/countries/us.ts', "number: '741741'", "number: '741714'", CONTENT],
  [
    'Samaritans: what is shown and what is dialled differ',
    'src/content/countries/gb.ts',
    "dial: '116123'",
    "dial: '116132'",
    CONTENT,
  ],
  [
    'NHS 111 becomes 101',
    'src/content/countries/gb.ts',
    "{ display: '111', dial: '111' }",
    "{ display: '101', dial: '101' }",
    CONTENT,
  ],
  ['Northern Ireland is sent to NHS 111', 'src/content/countries/gb.ts', "regions: ['GB-ENG', 'GB-SCT', 'GB-WLS'],", '', CONTENT],
  [
    'the pain relief of another country',
    'src/content/countries/us.ts',
    "painRelief: 'acetaminophen'",
    "painRelief: 'paracetamol'",
    CONTENT,
  ],
  ['overdue one day early', 'src/core/render/answer.ts', 'due < context.today', 'due <= context.today', RENDER],
  ['signed tomorrow counts today', 'src/core/render/about.ts', 'reviewedOn > today', 'reviewedOn < today', RENDER],
  [
    'the number of the country is no link',
    'src/core/words.ts',
    'place.emergency ? telephone({ dial: place.emergency, display: words }) : words',
    'words',
    [...RENDER, ...CONTENT],
  ],
  [
    'a number without a country',
    'src/core/place.ts',
    'return undefined;',
    "return { code: 'US' };",
    ['src/core/place.node.test.ts', ...CONTENT],
  ],
  ['UK is no country', 'src/core/place.ts', "=== 'UK' ? 'GB'", "=== 'UX' ? 'GB'", ['src/core/place.node.test.ts']],
  [
    'the clinic’s javascript: address',
    'src/core/settings.ts',
    'tel|sms|mailto):$/',
    'tel|sms|mailto|javascript):$/',
    ['src/core/settings.node.test.ts'],
  ],
  ['a broken block takes its neighbours with it', 'src/core/render/plain.ts', 'failed(error);', 'throw error;', RENDER],
  ['a part that breaks takes the strip with it', 'src/core/render.ts', "inGuide ? [] : ['group-now']", '[]', RENDER],
  [
    'a stale urgent word ships',
    'src/i18n/translation.ts',
    "stops: kind === 'missing' || isUrgent(at)",
    "stops: kind === 'missing'",
    GROWTH,
  ],
  [
    'a translation may lose a placeholder',
    'src/i18n/translation.ts',
    'placeholdersOf(words) !== placeholdersOf(value)',
    'false',
    ['scripts/translation.node.test.ts', ...GROWTH],
  ],
  ['a stale answer is shown as if it were not', 'src/i18n/translation.ts', 'stamps[at] !== stampOf(value)', 'false', GROWTH],
  ['a reader of traditional Chinese gets simplified', 'src/i18n/language.ts', /\? 'Hant' : 'Hans'/, "? 'Hans' : 'Hans'", GROWTH],
  [
    'an answer in English is not marked',
    'src/core/lagging.ts',
    'attributes: { ...each.attributes, lang, dir }',
    'attributes: each.attributes',
    GROWTH,
  ],
  [
    'Ctrl-click on a link inside is swallowed',
    'src/controllers/anchors.ts',
    'event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey',
    'event.button',
    LIFE,
    'built',
  ],
  [
    'an element in another document stands without its style',
    'src/elements/care-element.ts',
    /(adoptedCallback\(\): void \{)[^}]*\}/,
    '$1 }',
    LIFE,
    'built',
  ],
  [
    'Escape in the search reaches the dialog of the page',
    'src/elements/search-box.ts',
    'this.#typed) return;\n    event.stopPropagation();',
    'this.#typed) return;',
    LIFE,
    'built',
  ],
  [
    'a snippet is trusted past its date',
    'src/elements/care-guide/care-guide.ts',
    "dataset['careWords'] === versionOf(this.context)",
    'isConnected && !!versionOf(this.context)',
    SNIPPETS,
    'built',
  ],
  [
    'a NOW card of the page is trusted as it stands',
    'src/controllers/light-dom.ts',
    '&& !differences.some(Boolean)',
    '',
    SNIPPETS,
    'built',
  ],
  [
    'links out tell where the reader came from',
    'src/core/words.ts',
    "referrerpolicy: 'no-referrer'",
    "referrerpolicy: 'origin'",
    ['src/core/words.node.test.ts', ...RENDER, 'src/core/links.node.test.ts'],
  ],
];

/** So long may a build or a test file take. */
const minutes = 5;

class TimeOut extends Error {}

chdir(fileURLToPath(new URL('..', import.meta.url)));
const wanted = MUTATIONS.filter(([name]) => name.includes(argv[2] ?? ''));
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
