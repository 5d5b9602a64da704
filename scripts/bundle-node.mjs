// Bundles what is no part of the leaflet: the commands, the builder. For the commands, modules of src are not copied into the commands but
// imported from dist/esm, where they are compiled already.
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports of `src/…` become imports of `dist/esm/…`; what stands in src/testing is not published, so it is bundled. */
const compiledAlready = {
  name: 'compiled-already',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const file = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/');
      if (!/^src\/(?!testing\/)/.test(file)) return undefined;
      return { path: file.replace(/^src\/(.*)\.[jt]s$/, '../esm/$1.js'), external: true };
    });
  },
};

/** dist/cli: `npx careleaf`. */
export const bundleCommands = () =>
  build({
    entryPoints: [`${root}scripts/cli/main.mjs`],
    outdir: `${root}dist/cli`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: '[name]',
    legalComments: 'eof',
    logLevel: 'warning',
    plugins: [compiledAlready],
  });

/** In a page there is no Node: the sheet asks for it only to write files, which a page does not. */
const nodeNames = [
  'dirname',
  'exit',
  'fileURLToPath',
  'join',
  'mkdirSync',
  'parseArgs',
  'pathToFileURL',
  'readFileSync',
  'resolve',
  'writeFileSync',
];

const withoutNode = {
  name: 'without-node',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'without-node' }));
    onLoad({ filter: /./, namespace: 'without-node' }, () => ({
      contents: nodeNames.map((name) => `export const ${name} = () => ({ href: '' });`).join('\n'),
    }));
  },
};

/** dist/builder.js: the builder, as one classic script, so that it works from a folder. */
export const bundleBuilder = (manifest) =>
  build({
    entryPoints: [`${root}demo/builder/main.js`],
    outfile: `${root}dist/builder.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'MANIFEST': JSON.stringify(manifest), 'import.meta.url': '"file:///builder.js"', 'process.argv': '[]' },
    plugins: [withoutNode],
  });
