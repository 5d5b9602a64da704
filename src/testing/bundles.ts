/** Scripts made for a test: our own in another version or language, another library with a Lit of its own. */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { trustedTypes } from '../../scripts/rollup/trusted-types.mjs';

const esm = join(process.cwd(), 'dist/esm').replaceAll('\\', '/');
const made = new Map<string, Promise<string>>();

/** A module and all that it imports as one classic script, as `dist/careleaf.min.js` is made. */
export function bundle(code: string, ours = false): Promise<string> {
  const known = made.get(code);
  if (known) return known;
  const fresh = make(code, ours);
  made.set(code, fresh);
  return fresh;
}

async function make(code: string, ours: boolean): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? code : null),
  };
  const resolve = nodeResolve({
    browser: true,
    exportConditions: ['production'],
    rootDir: process.cwd(),
    ignoreSideEffectsForRoot: true,
  });
  const built = await rollup({ input: 'entry', onwarn: () => {}, plugins: [entry, resolve, ...(ours ? [trustedTypes()] : [])] });
  const { output } = await built.generate({ format: 'iife', inlineDynamicImports: true });
  return output[0].code;
}

/** Our script in a made-up language: English words, but for one button. */
export const inLanguage = (tag: string, showAll: string, version?: string): Promise<string> =>
  bundle(
    `import { en } from '${esm}/i18n/languages/en.js';
     import { start } from '${esm}/start.js';
     import { version } from '${esm}/version.js';
     start({ ...en, tag: '${tag}', spell: undefined, messages: { ...en.messages, showAll: '${showAll}' } }, ${version ? `'${version}'` : 'version'});`,
    true,
  );

/** Another library on the page, with a Lit of its own that renders one word. */
export const anotherLit = (): Promise<string> =>
  bundle(
    `import { html, render } from 'lit'; self.otherLit = () => { const box = document.createElement('div'); render(html\`<b>other</b>\`, box); return box.textContent; };`,
  );
