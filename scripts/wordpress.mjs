// Builds the WordPress plugin: wordpress/ with the script and the words inside.
//
//   npm run wordpress    build/careleaf-wordpress-<version>.zip
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { books } from './wordpress/words.mjs';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path));

/** The plugin’s files by path, and its version. */
export function pluginFiles() {
  const { version, files } = JSON.parse(read('dist/manifest.json').toString());
  const { integrity } = files.find(({ file }) => file === 'careleaf.min.js');
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
  const { books: all, groups, names, numbers } = books();
  for (const [name, book] of Object.entries(all)) plugin[`words/${name}.php`] = phpFile(book);
  plugin['words/numbers.php'] = phpFile(numbers);
  plugin['words/groups.php'] = phpFile(groups);
  plugin['words/names.php'] = phpFile(names);
  return { version, files: Object.fromEntries(Object.entries(plugin).map(([path, data]) => [`careleaf/${path}`, data])) };
}

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

/** The zip, as WordPress takes it. */
export function wordpressZip() {
  const { files, version } = pluginFiles();
  return { name: `careleaf-wordpress-${version}.zip`, bytes: zip(files) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { bytes, name } = wordpressZip();
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build', name), bytes);
  console.log(`build/${name}, ${Math.round(bytes.length / 1000)} kB`);
}
