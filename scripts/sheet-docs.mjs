// Writes the parts of docs/words.md that follow from the content, between their marks. With --check, a stale part is an error.
//
//   npm run docs:words
import { readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { sources } from '../src/content/sources.ts';
import { en } from '../src/i18n/languages/en.ts';
import { contextOf } from '../src/testing/context.ts';
import { namesSetAside } from '../src/testing/names-set-aside.ts';
import { wordsNeverSaid, wordsToAvoid } from '../src/testing/words-to-avoid.ts';
import { interpolateText } from '../src/core/words.ts';

const file = new URL('../docs/words.md', import.meta.url);
const topic = en.topics.miscarriage;

const cell = (words) => String(words).replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
const publishers = (ids) => [...new Set(ids)].map((id) => sources[id].publisher).join('; ') || 'the leaflet’s own choice';

/** Every placeholder but the limits, with what it is for. */
const placeholders = {
  call: 'the call for an ambulance, as a link where the country is known',
  Call: 'the same at the start of a sentence',
  emergency: 'the emergency number',
  department: 'the emergency department, with its article',
  clinic:
    '“your clinic”, or “the clinic” where it gave its name: the name stands with the numbers to call and nowhere in a sentence',
  now: 'a link to the NOW card',
  today: 'a link to the TODAY card',
  crisis: 'the crisis lines of the country, or a directory',
  safety: 'the helplines of the country for someone who is hurt or controlled, or whom to ask',
  silent: 'how to reach emergency help there without speech',
  interpreter: 'what to say there for an interpreter',
  paracetamol: 'the name of the medicine in the country; both names where none is named',
};

const parts = {
  placeholders: () =>
    table(
      ['placeholder', 'what it is', 'country GB', 'country US', 'no country'],
      Object.entries(placeholders).map(([name, what]) => [
        `\`{${name}}\``,
        what,
        ...['GB', 'US', undefined].map((country) => interpolateText(contextOf(country ? { country } : {}), `{${name}}`)),
      ]),
    ),
  limits: () =>
    table(
      ['limit', 'words', 'how soon', 'sources', 'why this figure'],
      Object.entries(topic.thresholds).map(([id, { words, urgency, sources: ids, reason }]) => [
        `\`{${id}}\``,
        words,
        urgency,
        publishers(ids),
        reason,
      ]),
    ),
  closing: () =>
    table(
      ['limit id', 'words'],
      Object.entries(topic.limits).map(([id, words]) => [`\`${id}\``, words]),
    ),
  avoid: () =>
    table(
      ['why', 'pattern', 'may be quoted'],
      [...wordsToAvoid.map((each) => [each, 'yes']), ...wordsNeverSaid.map((each) => [each, 'no'])].map(
        ([{ words, why }, quoted]) => [why, `\`${words.source}\``, quoted],
      ),
    ),
  names: () => [...namesSetAside].sort((one, other) => one.localeCompare(other)).join(', '),
};

/** The file as it should be. */
export function withParts(text) {
  for (const [name, write] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`docs/words.md: the marks of “${name}” are missing.`);
    text = text.replace(place, (_, open, close) => open + write() + close);
  }
  return text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const before = readFileSync(file, 'utf8');
  const after = withParts(before);
  if (process.argv.includes('--check')) {
    if (after !== before) {
      console.error('docs/words.md is stale. Run: npm run docs:words');
      exit(1);
    }
  } else {
    writeFileSync(file, after);
  }
}
