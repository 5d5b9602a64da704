/** Scripts made for a test: our own in another version, language or topic, another library with a Lit of its own. */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { makeBundle } from '../../rollup.config.mjs';

const esm = join(process.cwd(), 'dist/esm').replaceAll('\\', '/');
const fixtures = join(process.cwd(), 'src/testing/fixtures').replaceAll('\\', '/');
const made = new Map<string, Promise<string>>();

/** Code that stands for an entry of `src/bundles`, made into a script as those of `dist` are. */
function ours(code: string): Promise<string> {
  const known = made.get(code) ?? makeBundle('entry', code);
  made.set(code, known);
  return known;
}

/** Our script in a made-up language: English words, but for one button. */
export const inLanguage = (tag: string, showAll: string, version?: string): Promise<string> =>
  ours(
    `import { en } from '${esm}/i18n/languages/en.js';
     import { start } from '${esm}/start.js';
     import { version } from '${esm}/version.js';
     start({ ...en, tag: '${tag}', spell: undefined, messages: { ...en.messages, showAll: '${showAll}' } }, ${version ? `'${version}'` : 'version'});`,
  );

/** Our script with a member of some English content replaced by one that throws: `topic.questions[0].questions[0].sources`. */
export const withBroken = (path: string): Promise<string> =>
  ours(
    `import { en } from '${esm}/i18n/languages/en.js';
     import { start } from '${esm}/start.js';
     import { version } from '${esm}/version.js';
     const topic = en.topics.miscarriage;
     const [, owner, name] = /^(.*)\\.(\\w+)$/.exec('${path}');
     const at = owner.split(/[.[\\]]+/).filter(Boolean).slice(1).reduce((value, key) => value[key], topic);
     Object.defineProperty(at, name, { get() { throw new Error('broken on purpose'); } });
     start(en, version);`,
  );

/** Our script in a language of `src/testing/fixtures/languages`. */
export const inFixture = (name: string): Promise<string> =>
  ours(
    `import { language } from '${fixtures}/languages/${name}.ts';
     import { start } from '${esm}/start.js';
     import { version } from '${esm}/version.js';
     start(language, version);`,
  );

/** Another library on the page, with a Lit of its own that renders one word. */
export async function anotherLit(): Promise<string> {
  const code = `import { html, render } from 'lit'; self.otherLit = () => { const box = document.createElement('div'); render(html\`<b>other</b>\`, box); return box.textContent; };`;
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? code : null),
  };
  const resolve = nodeResolve({ browser: true, exportConditions: ['production'], rootDir: process.cwd() });
  const built = await rollup({ input: 'entry', onwarn: () => {}, plugins: [entry, resolve] });
  const { output } = await built.generate({ format: 'iife', inlineDynamicImports: true });
  return output[0].code;
}

/** What those who bundle get by `import 'careleaf/define'`. */
export const throughDefine = (): Promise<string> => ours(`import '${esm}/bundles/define.js';`);
