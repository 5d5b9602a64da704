// Bundles each entry in src/bundles, as tsc has compiled it, into one script with nothing left to load.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { minifyStyles } from './scripts/rollup/minify-styles.mjs';
import { packContent } from './scripts/rollup/pack-content.mjs';
import { plainStrings, withoutBackticks } from './scripts/rollup/plain-strings.mjs';
import { trustedTypes } from './scripts/rollup/trusted-types.mjs';
import { slimLit } from './scripts/rollup/slim-lit.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('./package.json'), 'utf8'));

/**
 * Chromium compiles the whole file while it arrives, beside the main thread, and not each function when it is first called: a
 * tenth of the time at the start, against memory for functions that are not called (decision 0004). To others it is a comment.
 */
const hint = '//# allFunctionsCalledOnLoad';
const banner = `${hint}\n/*! careleaf ${version} | MIT | with Lit, Google LLC, BSD-3-Clause: licenses.txt */`;

/** How everything that ends in a page is minified. */
export const minifyOptions = { ecma: 2022, compress: { ecma: 2022, passes: 3 }, mangle: true };

/** The names of the bundles: `careleaf`, and `careleaf.<lang>` for each further language. */
export function bundleNames() {
  const folder = path('./src/bundles/');
  if (!existsSync(folder)) throw new Error('There is nothing to bundle: src/bundles is missing.');
  const entries = readdirSync(folder).filter((file) => /^careleaf(\.[\w-]+)?\.ts$/.test(file) && !file.endsWith('.test.ts'));
  return entries.map((file) => file.replace(/\.ts$/, '')).sort();
}

/** Everything but the minifier, so that `npm run size` sees what each module gives. Of an entry, or of code that stands for one. */
export function inputOptions(name, code) {
  const entry = { name: 'entry', resolveId: (id) => (id === name ? id : null), load: (id) => (id === name ? code : null) };
  return {
    input: code ? name : path(`./dist/esm/bundles/${name}.js`),
    plugins: [
      ...(code ? [entry] : []),
      // Lit's production files. `sideEffects` in our package.json is for those who bundle us, not for this bundle.
      nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true, rootDir: path('.') }),
      trustedTypes(),
      slimLit(),
      minifyStyles(),
      packContent(),
      plainStrings(),
    ],
    onwarn(warning) {
      throw new Error(`${name}: ${warning.message}`);
    },
  };
}

/** A function called at once: the same in a classic script and in a module, and it leaves no names behind. */
export const outputOptions = { format: 'iife', exports: 'none', banner, indent: false };

const minifier = terser({ ...minifyOptions, format: { comments: /^(!|# )/, ascii_only: true } });

/** The code of a bundle, as a page loads it: of an entry in `src/bundles`, or of code that stands for one. */
export async function makeBundle(name, code) {
  const bundle = await rollup(inputOptions(name, code));
  const { output } = await bundle.generate({ ...outputOptions, plugins: [minifier, withoutBackticks()] });
  await bundle.close();
  return output[0].code;
}

/**
 * Writes every bundle. A language whose urgent words are not those of the English today has no file until they are: what is
 * safer in English ships at once. Says which, and why.
 */
export async function writeBundles() {
  for (const name of bundleNames()) {
    const file = path(`./dist/${name}.min.js`);
    try {
      writeFileSync(file, await makeBundle(name));
    } catch (error) {
      if (!/stop this language/.test(error.message)) throw error;
      rmSync(file, { force: true });
      console.error(`${name}.min.js was not built. ${error.message}`);
    }
  }
}
