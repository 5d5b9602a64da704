// Writes what editors, type checkers and old resolvers look for, all from custom-elements.json and package.json:
//
//   dist/types/*.d.ts               tags in JSX (React 19, Preact, Solid), Vue and Svelte
//   dist/web-types.json             JetBrains
//   dist/vscode.*-custom-data.json  Visual Studio Code
//   define.js, server.js, …         for resolvers that do not read "exports"
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = join(root, 'dist/types');

/** For each JSX library: where it keeps the names of tags. */
const JSX = {
  react: "declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements extends Tags {}\n  }\n}\n",
  preact: "declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements extends Tags {}\n  }\n}\n",
  solid: "declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements extends Tags {}\n  }\n}\n",
};

/** Where Svelte 5 keeps them. */
const SVELTE = `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
`;

function amend(library, change) {
  const file = join(types, `${library}.d.ts`);
  write(file, change(readFileSync(file, 'utf8')));
}

export function writePackageFiles() {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const { name, version, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(types, { recursive: true });
  quietly(() => {
    const to = { outdir: types, hideLogs: true };
    generateJsxTypes(manifest, { ...to, fileName: 'tags.d.ts' });
    generateVuejsTypes(manifest, { ...to, fileName: 'vue.d.ts' });
    generateSvelteTypes(manifest, { ...to, fileName: 'svelte.d.ts' });
    generateVsCodeCustomElementData(manifest, { outdir: join(root, 'dist'), hideLogs: true });
  });
  write(
    join(root, 'dist/web-types.json'),
    `${JSON.stringify({ ...JSON.parse(getWebTypesData(manifest, {})), name, version }, null, 2)}\n`,
  );
  // The tags of Vue are no tags of JSX, where those of React may stand too.
  amend('vue', (text) => text.replace(/\ndeclare global \{\n {2}namespace JSX \{[^]*?\n\}\n/, ''));
  amend('svelte', (text) => text.replaceAll(/JSX\.\w+/g, 'unknown').replace(/declare namespace svelteHTML \{[^]*$/, SVELTE));
  for (const each of ['tags', 'vue', 'svelte']) amend(each, (text) => text.replaceAll(' _(default: undefined)_', ''));
  for (const [library, words] of Object.entries(JSX)) {
    const tagsType = `import type { CustomElements } from './tags.js';\n\ntype Tags = CustomElements;\n\n`;
    write(join(types, `${library}.d.ts`), tagsType + words);
  }
  for (const [key, { types: declared, default: code } = {}] of Object.entries(exports)) {
    // Of patterns an old resolver knows nothing.
    if (!code || key === '.' || key.includes('*')) continue;
    const file = join(root, key.slice(2));
    write(`${file}.js`, `export * from '${code}';\n`);
    write(`${file}.d.ts`, `export * from '${declared.replace('.d.ts', '.js')}';\n`);
  }
}

/** Generators tell what they have written; a build need not. */
function quietly(act) {
  const { log } = console;
  console.log = () => {};
  try {
    act();
  } finally {
    console.log = log;
  }
}

const write = (file, text) => writeFileSync(file, text);
