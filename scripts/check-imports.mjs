// Proves that imports point one way:
//
//   content, shared ← i18n ← core ← controllers ← elements ← define ← check ← index, start ← bundles ← react
//   core ← words-as-html ← server, react; i18n ← add-language
//
// So words can be read without code, and code can be read without elements. Tests and src/testing may import anything.
import { readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesBelow } from './files.mjs';

/** For each folder of src, or file directly in it: what it may import besides itself. */
const MAY_IMPORT = {
  'version': [],
  'content': [],
  'shared': ['lit'],
  'i18n': ['shared', 'content'],
  'core': ['shared', 'content', 'i18n'],
  'controllers': ['shared', 'content', 'i18n', 'core', 'lit'],
  'elements': ['shared', 'content', 'i18n', 'core', 'controllers', 'lit'],
  'define': ['shared', 'content', 'i18n', 'core', 'controllers', 'elements', 'lit', 'version'],
  'index': ['shared', 'content', 'i18n', 'core', 'controllers', 'elements', 'define', 'start', 'version'],
  'check': ['shared', 'elements', 'version'],
  'words-as-html': ['i18n', 'core'],
  'server': ['i18n', 'core', 'version', 'words-as-html'],
  'add-language': ['i18n'],
  'start': ['shared', 'content', 'i18n', 'core', 'controllers', 'elements', 'define', 'check', 'version'],
  'bundles': ['i18n', 'define', 'start', 'index', 'version'],
  'react': ['core', 'i18n', 'words-as-html', 'define', 'bundles'],
};

/** One line for each import that points the wrong way. */
export function wrongImports(source) {
  const problems = [];
  for (const file of filesBelow(source, '.ts')) {
    const path = relative(source, file).replaceAll('\\', '/');
    if (path.endsWith('.test.ts') || path.startsWith('testing/')) continue;
    const layer = layerOf(path);
    const allowed = MAY_IMPORT[layer];
    if (!allowed) {
      problems.push(`src/${path}: "${layer}" has no place in scripts/check-imports.mjs.`);
      continue;
    }
    for (const imported of importsOf(file)) {
      const target = imported.startsWith('.')
        ? layerOf(posix.normalize(posix.join(posix.dirname(path), imported)))
        : imported.split('/')[0];
      if (target === layer || allowed.includes(target)) continue;
      problems.push(`src/${path} imports "${imported}": ${layer} may import ${allowed.join(', ') || 'nothing outside itself'}.`);
    }
  }
  return problems;
}

/** `elements/care-faq/care-faq.ts` → `elements`; `define.ts` → `define`. */
function layerOf(path) {
  return path.split('/')[0].replace(/\.[jt]s$/, '');
}

function importsOf(file) {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = wrongImports(fileURLToPath(new URL('../src', import.meta.url)));
  problems.forEach((line) => console.error(line));
  console.log(problems.length ? `${problems.length} imports point the wrong way.` : 'All imports point one way.');
  exit(problems.length ? 1 : 0);
}
