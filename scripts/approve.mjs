// What a reviewer approves: the words that readers meet first, as every country shows them, and that all words are those of the
// content date. Tests compare both with the content, so that no word of an urgent card changes by itself.
//
//   npm run approve            shows what has changed, and approves it
//   npm run approve -- --show  shows it, and approves nothing
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { textOf } from '../src/core/node.ts';
import { render } from '../src/core/render.ts';
import { en } from '../src/i18n/languages/en.ts';
import { contextOf } from '../src/testing/context.ts';

const file = (name) => fileURLToPath(new URL(`../src/content/guard/${name}`, import.meta.url));

/** Countries with a file, nations with lines of their own, and one country of which the number alone is known. */
const places = ['', ...Object.keys(en.countries), 'GB-NIR', 'CA-ON', 'FR', 'JP'];

/** What a place shows, a line for each heading, paragraph and item. */
function linesOf(country) {
  const inGuide = { inGuide: true };
  const at = (kind, more) =>
    render(kind, contextOf(country ? { country } : {}, more))
      .blocks.filter(({ id }) => /^group-(now|today|call|soon)$/.test(id))
      .flatMap(({ id, nodes }) =>
        nodes
          .flatMap(({ tag, children }) =>
            /^[uo]l$/.test(tag) ? children.map((item) => `- ${textOf([item])}`) : [textOf(children)],
          )
          .map((line) => `${kind === 'urgent' ? id.slice(6) : 'strip'}: ${line}`),
      );
  return [...at('urgent', inGuide), ...at('faq', {})];
}

/** The urgent words of all places; of a country, the lines alone that no reader without a country sees. */
export function urgentWords() {
  const base = linesOf('');
  const sections = places.map((country) => {
    const lines = linesOf(country);
    const shown = country ? lines.filter((line) => !base.includes(line)) : lines;
    return `## ${country || 'no country'}\n\n${shown.join('\n')}\n`;
  });
  const limits = Object.values(en.topics).flatMap((topic) => [
    ...Object.entries(topic.limits).map(([id, words]) => `limit ${id}: ${words}`),
    ...Object.entries(topic.thresholds).map(([id, { words, urgency }]) => `{${id}}, ${urgency}: ${words}`),
  ]);
  return [...sections, `## limits\n\n${limits.join('\n')}\n`].join('\n');
}

/** What changes no word that a reader is shown, and not when or why it is shown. */
const BESIDE = /^(reason|grade|quotes|sources|compared|due|content|order|checked|seen|pictures|icons)$/;

/** The date of the words, and a hash over all of them and over what they are shown with: urgency, limits, calls. */
export function wordsOfDate() {
  const shown = [en.topics, en.countries, en.international, en.messages];
  const text = JSON.stringify(shown, (name, value) => (BESIDE.test(name) && !/%/.test(value) ? undefined : value));
  const hash = createHash('sha256').update(text);
  return {
    content: Object.values(en.topics)
      .map(({ content }) => content)
      .sort()
      .at(-1),
    words: hash.digest('hex').slice(0, 16),
  };
}

/** What stands in the file below its own heading. */
export const approvedUrgentWords = () =>
  existsSync(file('urgent-words.md')) ? readFileSync(file('urgent-words.md'), 'utf8').replace(/^[\s\S]*?(?=^## )/m, '') : '';
export const approvedDate = () =>
  existsSync(file('words.json')) ? JSON.parse(readFileSync(file('words.json'), 'utf8')) : { content: '', words: '' };

/** Lines that one text has and the other has not, section by section. */
export function difference(before, now) {
  const sections = (text) =>
    new Map(
      text
        .split(/^## /m)
        .slice(1)
        .map((section) => [section.split('\n')[0], section.split('\n').slice(1).filter(Boolean)]),
    );
  const [old, fresh] = [sections(before), sections(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((place) => {
    const [was, is] = [old.get(place) ?? [], fresh.get(place) ?? []];
    const lines = [
      ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
    ];
    return lines.length ? [`${place}:`, ...lines.map((line) => `  ${line}`)] : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [before, now] = [approvedDate(), wordsOfDate()];
  const changes = difference(approvedUrgentWords(), urgentWords());
  console.log(changes.length ? `Urgent words that change:\n${changes.join('\n')}` : 'No urgent word changes.');
  if (process.argv.includes('--show')) exit(0);
  const today = new Date().toISOString().slice(0, 10);
  if (before.words !== now.words && now.content <= before.content && now.content !== today) {
    console.error(
      `Words have changed and the content date has not. Set \`content: '${today}'\` in the topic’s index.ts, then run this again.`,
    );
    exit(1);
  }
  writeFileSync(
    file('urgent-words.md'),
    `# Urgent words, as approved\n\nWritten by \`npm run approve\`, which shows what changes to who reviews a change. It says nothing of a clinician. Of a country, what differs from no country.\n\n${urgentWords()}`,
  );
  writeFileSync(file('words.json'), await format(JSON.stringify(now), { parser: 'json' }));
  console.log('Approved.');
}
