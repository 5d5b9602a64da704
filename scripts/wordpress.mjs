// Builds the WordPress plugins: wordpress/ with the script and the words inside, and for each further language
// wordpress-language/ with its own. Each is small enough for servers that take 2 MB.
//
//   npm run wordpress            build/careleaf-wordpress-<version>.zip, build/careleaf-wordpress-<language>-<version>.zip
//   npm run wordpress -- es      that language alone; en is the plugin
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { languages } from '../src/i18n/all-languages.ts';
import { fileNameOf } from '../src/i18n/language.ts';
import { en } from '../src/i18n/languages/en.ts';
import { languageFor } from './sheet.mjs';
import { books } from './wordpress/words.mjs';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path));

/** The plugin’s files by path, and its version. */
export function pluginFiles() {
  const { version, integrity } = released('careleaf.min.js');
  const plugin = {};
  for (const entry of readdirSync(join(root, 'wordpress'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name)
      .slice(root.length)
      .replaceAll('\\', '/');
    plugin[path.replace(/^wordpress\//, '')] = read(path).toString();
  }
  plugin['careleaf.php'] = plugin['careleaf.php']
    .replaceAll('0.0.0', version)
    .replace("'CARELEAF_INTEGRITY', ''", `'CARELEAF_INTEGRITY', '${integrity}'`);
  plugin['readme.txt'] = plugin['readme.txt'].replace('Stable tag: 0.0.0', `Stable tag: ${version}`);
  plugin['languages/careleaf.pot'] = templateOf(plugin);
  plugin['careleaf.min.js'] = read('dist/careleaf.min.js');
  plugin['licenses.txt'] = read('dist/licenses.txt').toString();
  const { names, numbers, ...words } = books();
  Object.assign(plugin, wordFiles(words));
  plugin['words/numbers.php'] = phpFile(numbers);
  plugin['words/names.php'] = phpFile(names);
  return { version, files: inFolder('careleaf', plugin) };
}

/** The same of the plugin that adds a language. */
export function languageFiles(language) {
  const name = fileNameOf(language.tag);
  const file = `careleaf.${name}.min.js`;
  const { version, integrity } = released(file);
  const nameIn = (tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(language.tag);
  const facts = { 'name': nameIn('en'), 'own-name': nameIn(language.tag), 'language': name, integrity };
  const plugin = read('wordpress-language/careleaf-language.php')
    .toString()
    .replaceAll('0.0.0', version)
    .replace(/\{([\w-]+)\}/g, (_, fact) => facts[fact].replace(/[\\']/g, '\\$&'));
  const files = {
    [`careleaf-${name}.php`]: plugin,
    [file]: read(`dist/${file}`),
    'licenses.txt': read('dist/licenses.txt').toString(),
  };
  return { version, files: inFolder(`careleaf-${name}`, { ...files, ...wordFiles(books(language)) }) };
}

/** What the manifest says of a file of dist. */
function released(name) {
  const { version, files } = JSON.parse(read('dist/manifest.json').toString());
  return { version, ...files.find(({ file }) => file === name) };
}

const wordFiles = ({ books: all, groups }) => ({
  ...Object.fromEntries(Object.entries(all).map(([name, book]) => [`words/${name}.php`, phpFile(book)])),
  'words/groups.php': phpFile(groups),
});

const inFolder = (folder, files) => Object.fromEntries(Object.entries(files).map(([path, data]) => [`${folder}/${path}`, data]));

/** A file that returns a value, and says nothing to whoever asks for it by its address. */
const phpFile = (value) => `<?php\n// Printed when the plugin was built.\ndefined( 'ABSPATH' ) || exit;\nreturn ${php(value)};\n`;

function php(value) {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (Array.isArray(value)) return `array(\n${value.map((each) => `${php(each)},\n`).join('')})`;
  return `array(\n${Object.entries(value)
    .map(([key, each]) => `${php(key)}=>${php(each)},\n`)
    .join('')})`;
}

/** The strings to translate, as translators’ tools read them. */
function templateOf(plugin) {
  const found = new Map();
  for (const [path, text] of Object.entries(plugin)) {
    if (!/\.(php|js)$/.test(path)) continue;
    for (const [, words] of text.matchAll(/\b(?:esc_html_|esc_attr_)?_(?:_|e)\(\s*'((?:[^'\\]|\\.)*)',\s*'careleaf'\s*\)/g))
      found.set(words, [...(found.get(words) ?? []), path]);
  }
  const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: careleaf\\n"\n';
  const entry = ([words, paths]) =>
    `\n#: ${[...new Set(paths)].join(' ')}\nmsgid ${JSON.stringify(words.replace(/\\'/g, "'"))}\nmsgstr ""\n`;
  return head + [...found].map(entry).join('');
}

/** The zips, as WordPress takes them: of all languages, or of those named. */
export function wordpressZips(wanted = languages.values()) {
  return [...wanted].map((language) => {
    const { files, version } = language === en ? pluginFiles() : languageFiles(language);
    const name = language === en ? '' : `${fileNameOf(language.tag)}-`;
    return { name: `careleaf-wordpress-${name}${version}.zip`, bytes: zip(files) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2).map((name) => {
    const language = languageFor(name);
    if (!language) throw new Error(`There is no language "${name}". There are: ${[...languages.keys()].join(', ')}.`);
    return language;
  });
  mkdirSync(join(root, 'build'), { recursive: true });
  for (const { bytes, name } of wordpressZips(wanted.length ? wanted : undefined)) {
    writeFileSync(join(root, 'build', name), bytes);
    console.log(`build/${name}, ${Math.round(bytes.length / 1000)} kB`);
  }
}
