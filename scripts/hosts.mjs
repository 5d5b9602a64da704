// Writes what docs/hosts.md says of software that was tried: the lists from the tests, the browsers that each test runs in, and
// versions from the lock file. With --check, a stale part is an error.
//
//   node --import tsx scripts/hosts.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { editors } from '../src/testing/editors.ts';

const file = 'docs/hosts.md';
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const before = readFileSync(file, 'utf8');

const isCheck = process.argv.includes('--check');

/** The version of a package of npm; of one of Debian, that of the machine where the list was written. */
function versionOf({ from, version }) {
  const written = new RegExp(`\\| ${from} (\\d[\\w.]*)`).exec(before)?.[1];
  return packages[`node_modules/${from}`]?.version ?? (isCheck ? written : version());
}

const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const cell = (words) => words.replaceAll('|', '\\|');

const parts = {
  editors: () =>
    table(
      ['the snippet through', 'package', 'result'],
      editors.map((editor) => [
        cell(editor.name),
        `${editor.from} ${versionOf(editor)}`,
        editor.strips
          ? 'every word once, readable; no `data-*` is left, so nothing to hydrate'
          : editor.joins
            ? 'one leaflet, works; blocks that lost spaces between words are written anew, with no warning'
            : 'one leaflet, works, every node adopted as it stands',
      ]),
    ),
};

/** What runs files of Node in Firefox too. */
const firefox = ['firefox', 'editors-in-firefox']
  .map((name) => readFileSync(`src/promises/${name}.slow.node.test.ts`, 'utf8'))
  .join('\n');

/** The browsers that a test runs in, by its name. */
function enginesOf(test) {
  if (!existsSync(test)) throw new Error(`${file} names ${test}, which does not exist.`);
  if (!test.endsWith('.node.test.ts')) return test.includes('.slow.') ? 'Chromium' : 'all three';
  const source = readFileSync(test, 'utf8');
  if (!source.includes('testing/chromium.js')) return 'none';
  const name = test.slice('src/promises/'.length, -'.node.test.ts'.length);
  return firefox.includes(`'${name}'`) || firefox.includes(`'./${name}.node.test.js'`) ? 'Chromium, Firefox' : 'Chromium';
}

let after = before.replace(
  /^\| (.*) \| [^|]* \| (`(src|scripts)\/[^`]+`) \|$/gm,
  (_, cells, test) => `| ${cells} | ${enginesOf(test.slice(1, -1))} | ${test} |`,
);
for (const [name, write] of Object.entries(parts)) {
  const place = new RegExp(`(<!-- ${name} -->\n\n)[^]*?(\n\n<!-- /${name} -->)`);
  if (!place.test(after)) throw new Error(`${file}: the marks of “${name}” are missing.`);
  after = after.replace(place, (_, open, close) => open + write() + close);
}
if (isCheck) {
  if (after !== before) {
    console.error(`${file} is stale. Run: npm run generate`);
    exit(1);
  }
} else writeFileSync(file, after);
