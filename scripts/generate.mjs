// Writes what follows from other files, so that adding a country, a group of questions or a group of signs means adding
// one file:
//
//   src/version.ts                                    from package.json
//   src/content/countries/index.ts                    from the names of the files beside it; so the next two
//   src/content/topics/<topic>/questions/index.ts
//   src/content/topics/<topic>/symptoms/index.ts
//   src/i18n/all-languages.ts                         from the folders of src/i18n/languages
//   src/add-language/<language>.ts                    one for each of them
//
// With --check nothing is written, and a file that is not as it would be written is an error.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HEAD = '// Written by `npm run generate` from the files beside it. Do not edit.\n';

/** Every list below a `content` folder, as `{ file, text }`. */
export function lists(content) {
  const topics = foldersIn(join(content, 'topics')).map((topic) => join(content, 'topics', topic));
  return [
    { folder: join(content, 'countries'), write: countryList },
    ...topics.flatMap((topic) => [
      { folder: join(topic, 'questions'), write: (files) => groupList(files, 'questions', 'QuestionGroup') },
      { folder: join(topic, 'symptoms'), write: (files) => groupList(files, 'symptoms', 'SymptomGroup') },
    ]),
  ]
    .filter(({ folder }) => existsSync(folder))
    .map(({ folder, write }) => ({ file: join(folder, 'index.ts'), text: HEAD + write(readFolder(folder)) }));
}

/** The version, for the code: as `{ file, text }`. */
function versionFile(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    file: join(root, 'src/version.ts'),
    text: `/** Written by \`npm run generate\` from package.json. */\nexport const version = '${version}';\n`,
  };
}

/** The languages, and for each what brings it to a page that is bundled: as `{ file, text }`. */
export function languageFiles(root) {
  const folders = foldersIn(join(root, 'src/i18n/languages'));
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const list = [
    "import type { Language } from './language.js';",
    ...folders.map((name) => `import { ${camel(name)} } from './languages/${name}/index.js';`),
    "import { en } from './languages/en.js';",
    '',
    '/** Every language there is, by tag; English first. */',
    `export const languages: ReadonlyMap<string, Language> = new Map([en, ${folders.map(camel).join(', ')}].map((each) => [each.tag, each]));`,
    '',
  ].join('\n');
  const bringing = (name) => `// Written by \`npm run generate\` from src/i18n/languages/${name}. Do not edit.
/** For people who bundle: importing this adds the language of \`src/i18n/languages/${name}\`, on a page and for React on a server. */
import { ${camel(name)} } from '../i18n/languages/${name}/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(${camel(name)});
`;
  return [
    {
      file: join(root, 'src/i18n/all-languages.ts'),
      text: HEAD.replace('the files beside it', 'the folders of languages') + list,
    },
    ...folders.map((name) => ({ file: join(root, `src/add-language/${name}.ts`), text: bringing(name) })),
  ];
}

/** Countries are files named by their code; any other file there is a list of its own, and is passed on as it is. */
function countryList(files) {
  const isCountry = ({ name }) => /^[a-z]{2}$/.test(name);
  const countries = files.filter(isCountry);
  for (const { name, text, path } of countries) {
    if (!text.includes(`code: '${name.toUpperCase()}'`)) throw new Error(`${path}: its name and its \`code\` differ.`);
  }
  const rest = files.filter((file) => !isCountry(file));
  return [
    `import type { Country } from '../model.js';`,
    ...countries.map(importLine),
    '',
    ...rest.map(({ name, constant }) => `export { ${constant} } from './${name}.js';`),
    '',
    '/** The countries that have contacts of their own, by code. */',
    'export const countries = {',
    ...countries.map(({ name, constant }) => `  ${name.toUpperCase()}: ${constant},`),
    '} as const satisfies Readonly<Record<string, Country>>;',
    '',
  ].join('\n');
}

/** Groups stand in the order of their `order`. */
function groupList(files, list, type) {
  const groups = files.map((file) => ({ ...file, order: orderOf(file) })).sort((one, other) => one.order - other.order);
  const twice = groups.find(({ order }, index) => index > 0 && order === groups[index - 1].order);
  if (twice) throw new Error(`${twice.path}: another group has the same \`order\`, ${twice.order}.`);
  return [
    `import type { ${type} } from '../../../model.js';`,
    ...files.map(importLine),
    '',
    '/** The groups, in the order shown. */',
    `export const ${list} = [`,
    ...groups.map(({ constant }) => `  ${constant},`),
    `] as const satisfies readonly ${type}[];`,
    '',
  ].join('\n');
}

function importLine({ name, constant }) {
  return `import { ${constant} } from './${name}.js';`;
}

/** The files of a folder but its list and tests, each with the name of the constant it is about. */
function readFolder(folder) {
  const isSource = (file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts');
  return readdirSync(folder)
    .filter(isSource)
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const name = basename(file, '.ts');
      return { name, path, text, constant: constantOf(name, path, text) };
    });
}

/** The constant that a file is about: the one named like the file, else the only one that it exports. */
function constantOf(name, path, text) {
  const exported = [...text.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
  const expected = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  if (exported.includes(expected)) return expected;
  if (exported.length !== 1) throw new Error(`${path}: exports ${exported.length} constants, and none is "${expected}".`);
  return exported[0];
}

/** The group's own `order`: two spaces in, where the groups' fields stand. */
function orderOf({ path, text }) {
  const order = /^ {2}order: (\d+),/m.exec(text)?.[1];
  if (!order) throw new Error(`${path}: has no line "  order: <number>,".`);
  return Number(order);
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const isStale = ({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text;
  const root = fileURLToPath(new URL('..', import.meta.url));
  let stale;
  try {
    stale = [versionFile(root), ...lists(join(root, 'src/content')), ...languageFiles(root)].filter(isStale);
  } catch (error) {
    console.error(error.message);
    exit(1);
  }
  for (const { file, text } of stale) {
    if (check) console.error(`${file} is stale: run \`npm run generate\`.`);
    else writeFileSync(file, text);
  }
  console.log(stale.length ? `${stale.length} files ${check ? 'stale' : 'written'}.` : 'All generated files are up to date.');
  exit(check && stale.length ? 1 : 0);
}
