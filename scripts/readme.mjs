// Writes the parts of README.md that follow from the source, between their marks. With --check, a stale part is an error.
import { readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { readAttributes, readProperties } from './attributes.mjs';

const file = new URL('../README.md', import.meta.url);

const parts = {
  attributes: () =>
    ['| attribute | value |', '| --- | --- |', ...readAttributes().map(({ name, words }) => `| \`${name}\` | ${words} |`)].join(
      '\n',
    ),
  properties: () =>
    [
      '| property | what it sets |',
      '| --- | --- |',
      ...readProperties().map(({ name, description }) => `| \`${name}\` | ${description} |`),
    ].join('\n'),
};

const before = readFileSync(file, 'utf8');
let after = before;
for (const [name, write] of Object.entries(parts)) {
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`);
  if (!place.test(after)) throw new Error(`README.md: the marks of “${name}” are missing.`);
  after = after.replace(place, (_, open, close) => open + write() + close);
}
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md is stale. Run: npm run generate');
    exit(1);
  }
} else writeFileSync(file, after);
