// Writes every address that a reader can follow, sources and organisations, into one page, and has linkinator open each. For
// somebody who has internet, now and then: no test runs it. It ends with 1 where an address no longer answers.
//
//   npm run links
//   npm run links -- --list        writes build/links.html alone
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sources } from '../src/content/sources.ts';
import { en } from '../src/i18n/languages/en.ts';

/** Not kept as a dependency: `npx` brings this version when it is asked for. */
const LINKINATOR = 'linkinator@8.1.0';

/** Every address with what it is for. */
export function addresses({ countries, international } = en) {
  const organisations = [...Object.values(countries).flatMap((country) => country.organisations), ...international];
  return [
    ...Object.entries(sources).flatMap(([id, { unlinked, url }]) => (unlinked ? [] : [{ id: `source ${id}`, url }])),
    ...organisations.flatMap(({ id, url }) => (url ? [{ id: `org-${id}`, url }] : [])),
  ];
}

const escape = (words) => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export const linkPage = (list) =>
  `<!doctype html><meta charset="utf-8"><title>Links</title><ul>${list
    .map(({ id, url }) => `<li><a href="${escape(url)}">${escape(id)}</a></li>`)
    .join('\n')}</ul>\n`;

function main() {
  const { values } = parseArgs({ options: { list: { type: 'boolean' } } });
  const folder = fileURLToPath(new URL('../build/links', import.meta.url));
  const list = addresses();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, linkPage(list));
  console.log(`${list.length} addresses: ${folder}/index.html`);
  if (values.list) return;
  const { status } = spawnSync('npx', ['--yes', LINKINATOR, folder, '--timeout', '20000', '--verbosity', 'error', '--retry'], {
    stdio: 'inherit',
  });
  exit(status ?? 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
