// Back-translations: what the urgent words of a translation say, put into English again by somebody who had not seen the English.
// They stand in docs/translations/back/<language>.json; this writes the tables beside it, and a test compares them.
//
//   npm run back-translations                       writes docs/translations/back/<language>.md for every language that has some
//   npm run back-translations -- es --blind         prints, as a JSON list, the words that nobody has put into English yet
//   npm run back-translations -- es --add list.json takes such a list in English, in the same order
//
// A row holds the stamp of the words that were read. Words that have changed since are shown as to be read again; `--blind` prints them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { en } from '../src/i18n/languages/en.ts';
import { isUrgent, readTranslation, stampOf } from '../src/i18n/translation.ts';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = 'docs/translations/back';

/** Urgent words, limits and signs; not what readers type. */
const isCompared = (place) => (isUrgent(place) || /^[\w-]+\.symptoms\./.test(place)) && !/\.(also|triggers)$/.test(place);

/** The words of a language that are compared, by where they stand. */
function wordsOf(language) {
  const words = new Map();
  readTranslation(language, (each, place) => {
    if (isCompared(place)) words.set(place, each);
    return each;
  });
  return words;
}

const languageOf = async (folder) => (await import(`../src/i18n/languages/${folder}/index.ts`))[folder];
const rowsOf = (folder) => {
  const path = at(`${FOLDER}/${folder}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};
const english = wordsOf(en);
const isRead = (row, words) => row?.of === stampOf(words);

/** The languages that have back-translations. */
export const backTranslated = readdirSync(at(FOLDER))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

/** Where the table of a language stands. */
export const tableOf = (folder) => at(`${FOLDER}/${folder}.md`);

/** How it stands with a language, and its table. */
export async function backTranslations(folder) {
  const language = await languageOf(folder);
  const rows = rowsOf(folder);
  const words = [...wordsOf(language)];
  const toRead = words.filter(([place, each]) => !isRead(rows[place], each));
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language.tag);
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const table = words.map(([place, each]) => {
    const { back = '', note = '' } = rows[place] ?? {};
    const state = isRead(rows[place], each) ? note : `**To be read again.** ${note}`.trim();
    return `| ${[english.get(place), each, back, state].map(cell).join(' | ')} |`;
  });
  const text = `# ${name}: urgent words, put into English again

Written by \`npm run back-translations\` from \`${folder}.json\`; a test compares it. Each row: the English, the translation, what the
translation says in English as read by somebody who had not seen the English, and what was made of a difference. The readings are the
makers’ own: no clinician, no sworn translator, no native reader has read this.

${words.length} sentences, ${toRead.length} to be read again.

| English | Translation | Put into English again | Difference, and what was done |
| --- | --- | --- | --- |
${table.join('\n')}
`;
  return { text, words, toRead };
}

function add(folder, list, toRead) {
  if (list.length !== toRead.length) throw new Error(`The list has ${list.length} strings, ${toRead.length} are to be read.`);
  const rows = rowsOf(folder);
  toRead.forEach(([place, words], index) => (rows[place] = { of: stampOf(words), back: list[index] }));
  writeFileSync(at(`${FOLDER}/${folder}.json`), `${JSON.stringify(rows, null, 2)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { blind: { type: 'boolean' }, add: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder && (values.blind || values.add)) {
    const { toRead } = await backTranslations(folder);
    if (values.blind)
      console.log(
        JSON.stringify(
          toRead.map(([, words]) => words),
          null,
          1,
        ),
      );
    else add(folder, JSON.parse(readFileSync(values.add, 'utf8')), toRead);
  }
  if (!values.blind)
    for (const each of folder ? [folder] : backTranslated) {
      const { text, words, toRead } = await backTranslations(each);
      writeFileSync(tableOf(each), text);
      console.log(`${each}: ${words.length} sentences, ${toRead.length} to be read again.`);
    }
}
