// Writes what a translator fills in, and says what is missing or stale. docs/translating.md says how to go about it.
//
//   npm run translation -- es                 writes src/i18n/languages/es/, keeps what is translated, stamps what is new
//   npm run translation -- pt --tag pt-BR     a folder whose language tag is another
//   npm run translation -- es --list          every missing or stale string with its English
//   npm run translation -- --check            says how it stands with all languages, and writes nothing
//
// Each string stands below its English. An empty one is missing; one that begins with STALE was translated from English that has
// changed since: mend it and take the word away. Stamps are the script's own, in stamps.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv, chdir, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { en } from '../src/i18n/languages/en.ts';
import { mergeTranslation, placeholdersOf, readTranslation, staleMark, stampOf } from '../src/i18n/translation.ts';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { into: { type: 'string' }, tag: { type: 'string' }, list: { type: 'boolean' }, check: { type: 'boolean' } },
});
/** Where the languages stand; for a test, somewhere else. */
const LANGUAGES = resolve(values.into ?? 'src/i18n/languages');
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const HEAD = '// Written by `npm run translation`: fill in the words, and leave the rest to it.\n';

/** Parts of a topic that have a file together. */
const TOPIC_FILES = {
  urgent: ['urgent'],
  limits: ['limits', 'thresholds'],
  facts: ['neutral'],
  drawings: ['drawings'],
  helping: ['helping'],
};

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The files of a translation: what each exports, by name, with the words of it. */
function filesOf({ messages, topics, countries, organisations }) {
  const files = [
    { file: 'messages', parts: { messages }, at: '' },
    { file: 'organisations', parts: { organisations }, at: '' },
    ...Object.entries(countries).map(([code, country]) => ({
      file: `countries/${code.toLowerCase()}`,
      parts: { country },
      at: `countries.${code}`,
    })),
  ];
  for (const [id, { questions, symptoms, ...topic }] of Object.entries(topics)) {
    const grouped = Object.values(TOPIC_FILES).flat();
    const titles = Object.fromEntries(Object.entries(topic).filter(([name]) => !grouped.includes(name)));
    files.push({ file: `${id}/titles`, parts: { titles }, at: id });
    for (const [file, names] of Object.entries(TOPIC_FILES))
      files.push({ file: `${id}/${file}`, parts: Object.fromEntries(names.map((name) => [name, topic[name]])), at: `${id}.` });
    for (const [kind, groups] of Object.entries({ signs: symptoms, questions }))
      for (const [group, words] of Object.entries(groups))
        files.push({
          file: `${id}/${kind}-${group}`,
          parts: { group: words },
          at: `${id}.${kind === 'signs' ? 'symptoms' : kind}.${group}`,
        });
  }
  return files;
}

/** Where a part stands: its own path, or that of its file and its name. */
const placeOf = ({ at }, name) => (at === '' || at.endsWith('.') ? `${at}${name}` : at);

/** English in the shape of a translation. */
const english = readTranslation(en, (words) => words);

/** What stands in the files of a language now, by file and name. */
async function readFiles(folder) {
  const found = new Map();
  for (const { file } of filesOf(english)) {
    const path = join(folder, `${file}.ts`);
    if (existsSync(path)) found.set(file, await import(pathToFileURL(path).href));
  }
  const stamps = join(folder, 'stamps.ts');
  return { found, stamps: existsSync(stamps) ? { ...(await import(pathToFileURL(stamps).href)).stamps } : {} };
}

/** Words as a translator sees them: each string below its English. */
function write(source, words, at, state) {
  if (typeof source === 'string') return JSON.stringify(state.settle(source, words, at));
  const list = Array.isArray(source);
  const members = Object.entries(source).map(([name, each]) => {
    const value = name === 'local' ? JSON.stringify(each) : write(each, words?.[name], `${at}.${name}`, state);
    const comment = typeof each === 'string' && name !== 'local' ? `// ${each.replaceAll('\n', ' ')}\n` : '';
    return `${comment}${list ? '' : `${JSON.stringify(name)}: `}${value},`;
  });
  const [open, close] = list ? '[]' : '{}';
  return members.length ? `${open}\n${members.join('\n')}\n${close}` : `${open}${close}`;
}

/** The figures in some words, in any order: `38,0` is `38.0`, and Arabic numerals count as they are read. What readers type has figures of its own. */
const figuresIn = (words) =>
  (words.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).match(/\d+(?:[.,٫]\d+)?/g) ?? [])
    .map((figure) => figure.replace(/[,٫]/, '.'))
    .sort()
    .join();

/** Decides what becomes of each string: keeps it, marks it as stale, stamps it. */
function settler(before) {
  const stamps = {};
  const counts = { strings: 0, missing: [], stale: [], placeholders: [], figures: [] };
  return {
    stamps,
    counts,
    settle(source, words, at) {
      counts.strings += 1;
      const now = stampOf(source);
      if (typeof words !== 'string' || words === '') {
        counts.missing.push([at, source]);
        return '';
      }
      if (placeholdersOf(words) !== placeholdersOf(source)) counts.placeholders.push([at, source]);
      else if (!/\.(also|triggers)$/.test(at) && figuresIn(words) !== figuresIn(source))
        counts.figures.push([at, `${source}\n          ${words}`]);
      const isMarked = words.startsWith(staleMark);
      // Once marked, taking the mark away says that the words were mended.
      const isStale = isMarked || (before[at] !== undefined && before[at] !== now && before[at] !== 'marked');
      stamps[at] = isStale ? 'marked' : now;
      if (!isStale) return words;
      counts.stale.push([at, source]);
      return isMarked ? words : staleMark + words;
    },
  };
}

const imported = ({ file, parts }, index) =>
  `import { ${Object.keys(parts)
    .map((name) => `${name} as ${name}${index}`)
    .join(', ')} } from './${file}.js';`;

/** Binds the words of a language together. */
function indexOf(files, { name, tag, direction, habits }) {
  const local = (file, part) => `${part}${files.findIndex((each) => each.file === file)}`;
  const topics = Object.entries(english.topics).map(([id, { questions, symptoms }]) => {
    const groups = (kind, all) =>
      Object.keys(all)
        .map((group) => `${JSON.stringify(group)}: ${local(`${id}/${kind}-${group}`, 'group')}`)
        .join(', ');
    const parts = Object.entries(TOPIC_FILES).flatMap(([file, names]) =>
      names.map((each) => `${each}: ${local(`${id}/${file}`, each)}`),
    );
    return `${JSON.stringify(id)}: { ...${local(`${id}/titles`, 'titles')}, ${parts.join(', ')}, symptoms: { ${groups('signs', symptoms)} }, questions: { ${groups('questions', questions)} } }`;
  });
  const countries = Object.keys(english.countries).map(
    (code) => `${code}: ${local(`countries/${code.toLowerCase()}`, 'country')}`,
  );
  return `${HEAD}import type { Language } from '../../language.js';
import { translate, type Translation } from '../../translation.js';
import { en, type English } from '../en.js';
${habits ? "import { habits } from './habits.js';\n" : ''}${files.map(imported).join('\n')}
import { stamps } from './stamps.js';

const words = {
  messages: ${local('messages', 'messages')},
  topics: { ${topics.join(', ')} },
  countries: { ${countries.join(', ')} },
  organisations: ${local('organisations', 'organisations')},
} satisfies Translation<English>;

export const ${camel(name)}: Language = translate(en, { tag: '${tag}', direction: '${direction}'${habits ? ', ...habits' : ''} }, words, stamps);
`;
}

async function save(path, code) {
  const options = await resolveConfig(fileURLToPath(import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  const text = await format(code, { ...options, filepath: path });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** What the index of a language says of itself. */
function tagIn(folder, name) {
  const index = join(folder, 'index.ts');
  return (existsSync(index) && /tag: '([^']+)'/.exec(readFileSync(index, 'utf8'))?.[1]) || name;
}

/** How it stands with a language. */
async function stateOf(name) {
  const folder = join(LANGUAGES, name);
  const files = filesOf(english);
  const { found, stamps } = await readFiles(folder);
  const state = settler(stamps);
  const codes = files.map((each) => {
    const code = Object.entries(each.parts).map(
      ([part, source]) => `export const ${part} = ${write(source, found.get(each.file)?.[part], placeOf(each, part), state)};\n`,
    );
    return [join(folder, `${each.file}.ts`), `${HEAD}\n${code.join('\n')}`];
  });
  return { folder, files, codes, found, ...state };
}

function report(name, { counts }, withList) {
  const { strings, missing, stale, placeholders, figures } = counts;
  console.log(`${name}: ${strings} strings, ${missing.length} missing, ${stale.length} stale.`);
  for (const [at, source] of placeholders)
    console.log(`  The placeholders in braces (or %) differ from the English at ${at}:\n          ${source}`);
  for (const [at, source] of figures) console.log(`  Other figures than in the English, look again: ${at}\n          ${source}`);
  const byFile = new Map();
  for (const [kind, list] of Object.entries({ missing, stale }))
    for (const [at, source] of list) {
      if (withList) console.log(`  ${kind.padEnd(7)} ${at}\n          ${source}`);
      const file = at.split('.').slice(0, 3).join('.');
      byFile.set(file, (byFile.get(file) ?? 0) + 1);
    }
  if (!withList && byFile.size && byFile.size <= 40) for (const [file, count] of byFile) console.log(`  ${file}: ${count}`);
}

/** Whether the file of a language can be built, and what of it stands in English. */
function tellProblems(name, { found }, tag, stamps) {
  const wordsIn = (file, part) => found.get(file)?.[part] ?? {};
  const topics = Object.fromEntries(
    Object.entries(english.topics).map(([id, { questions, symptoms }]) => {
      const groups = (kind, all) =>
        Object.fromEntries(Object.keys(all).map((group) => [group, wordsIn(`${id}/${kind}-${group}`, 'group')]));
      const parts = Object.entries(TOPIC_FILES).flatMap(([file, names]) =>
        names.map((each) => [each, wordsIn(`${id}/${file}`, each)]),
      );
      return [
        id,
        {
          ...wordsIn(`${id}/titles`, 'titles'),
          ...Object.fromEntries(parts),
          symptoms: groups('signs', symptoms),
          questions: groups('questions', questions),
        },
      ];
    }),
  );
  const countries = Object.fromEntries(
    Object.keys(english.countries).map((code) => [code, wordsIn(`countries/${code.toLowerCase()}`, 'country')]),
  );
  const words = {
    messages: wordsIn('messages', 'messages'),
    topics,
    countries,
    organisations: wordsIn('organisations', 'organisations'),
  };
  const { problems } = mergeTranslation(en, { tag, direction: 'ltr' }, words, stamps);
  const stopping = problems.filter(({ stops }) => stops);
  console.log(
    stopping.length
      ? `  ${stopping.length} of them stop the file of this language:\n${stopping
          .slice(0, 20)
          .map(({ at }) => `    ${at}`)
          .join('\n')}${stopping.length > 20 ? '\n    … and more' : ''}`
      : problems.length
        ? `  The file is built; what lags stands in English.`
        : '  The file is built, whole.',
  );
}

mkdirSync(LANGUAGES, { recursive: true });
const existing = readdirSync(LANGUAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
if (values.check) {
  for (const name of existing) {
    const state = await stateOf(name);
    report(name, state);
    tellProblems(name, state, tagIn(state.folder, name), state.stamps);
  }
  if (!existing.length) console.log('There is no language but English.');
  exit(0);
}
const [name] = positionals;
if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(name ?? '')) {
  console.error('Name a language: npm run translation -- es');
  exit(1);
}
const state = await stateOf(name);
const tag = values.tag ?? tagIn(state.folder, name);
for (const [path, code] of state.codes) await save(path, code);
const sorted = Object.fromEntries(Object.entries(state.stamps).sort(([one], [other]) => (one < other ? -1 : 1)));
await save(
  join(state.folder, 'stamps.ts'),
  `${HEAD.replace('fill in the words, and leave the rest to it', 'the English that each string was translated from')}
/** A lookup table, by where each string stands. */
export const stamps: Readonly<Record<string, string>> = ${JSON.stringify(sorted)};\n`,
);
const direction = RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
const habits = existsSync(join(state.folder, 'habits.ts'));
await save(join(state.folder, 'index.ts'), indexOf(state.files, { name, tag, direction, habits }));
const bundle = fileURLToPath(new URL(`../src/bundles/careleaf.${name}.ts`, import.meta.url));
if (!values.into && !existsSync(bundle))
  await save(
    bundle,
    `/** \`careleaf.${name}.min.js\`: everything in the language \`${tag}\`, in one file. */
import { ${camel(name)} } from '../i18n/languages/${name}/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(${camel(name)}, version);
`,
  );
report(name, state, values.list);
tellProblems(name, { found: (await readFiles(state.folder)).found }, tag, state.stamps);
