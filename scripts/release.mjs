// Makes release/: what a clinic takes. The same sources give the same bytes.
//
//   npm run release
//
//   careleaf.min.js, careleaf.<lang>.min.js   the file for each language
//   careleaf-wordpress-<version>.zip          the plugin; with a language in its name, what adds that language
//   careleaf-<version>.zip                    for upload by hand: files, builder, sign-off sheets, documents, licences
//   manifest.json, SHA256SUMS, NOTES.md       sizes and integrity; checksums; what has changed
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { en } from '../src/i18n/languages/en.ts';
import { placeName, sheet } from './sheet.mjs';
import { wordpressZips } from './wordpress.mjs';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path));

/** The release, by the names of its files; with the WordPress plugins of all languages, or of those named. */
export function releaseFiles(wanted) {
  const manifest = JSON.parse(read('dist/manifest.json').toString());
  const { content, files, version } = manifest;
  const scripts = Object.fromEntries(files.map(({ file }) => [file, read(`dist/${file}`)]));
  const shared = { ...scripts, 'manifest.json': read('dist/manifest.json') };
  const folder = `careleaf-${version}`;
  const byHand = {
    ...shared,
    'builder.html': read('demo/builder.html').toString().replaceAll('../dist/', ''),
    'builder.css': read('demo/builder.css'),
    'builder.js': read('dist/builder.js'),
    'README.md': read('README.md'),
    'CHANGELOG.md': read('CHANGELOG.md'),
    'LICENSE': read('LICENSE'),
    'licenses.txt': read('dist/licenses.txt'),
    ...filesOf('docs', /\.md$/),
    ...filesOf('docs/images', /\.png$/),
    // A sheet carries the day on which it is printed; in a release that is the day of its words.
    ...Object.fromEntries(
      [undefined, ...Object.keys(en.countries)].map((place) => [
        `sheets/sign-off-${placeName(place)}.html`,
        sheet(place, content),
      ]),
    ),
  };
  const release = {
    ...shared,
    'licenses.txt': read('dist/licenses.txt'),
    ...Object.fromEntries(wordpressZips(wanted).map(({ name, bytes }) => [name, bytes])),
    [`${folder}.zip`]: zip(Object.fromEntries(Object.entries(byHand).map(([path, data]) => [`${folder}/${path}`, data]))),
    'NOTES.md': notes(version, content, files),
  };
  const checksums = Object.keys(release)
    .sort()
    .map((name) => `${createHash('sha256').update(release[name]).digest('hex')}  ${name}\n`);
  return { ...release, SHA256SUMS: checksums.join('') };
}

const filesOf = (folder, ending) =>
  Object.fromEntries(
    readdirSync(join(root, folder))
      .filter((name) => ending.test(name))
      .map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)]),
  );

/** What the changelog says of this version, or of what is not released yet. */
function notes(version, content, files) {
  const log = read('CHANGELOG.md').toString();
  const of = (heading) =>
    new RegExp(`^## \\[?${heading.replaceAll('.', '\\.')}\\]?.*\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(log)?.[1]?.trim();
  const changes = of(version) ?? of('Unreleased');
  if (!changes) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  const rows = files.map(({ brotli, file, integrity }) => `| \`${file}\` | ${brotli} | \`${integrity}\` |`);
  return `# Careleaf ${version}\n\nWords of ${content}. No clinician has signed them yet.\n\n| file | bytes on the wire | integrity |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${changes}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = releaseFiles();
  const folder = join(root, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, data] of Object.entries(files)) {
    writeFileSync(join(folder, name), data);
    console.log(`release/${name}  ${Math.ceil(data.length / 1000)} kB`);
  }
}
