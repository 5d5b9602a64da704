// Bundles what runs outside a page's <script>: the commands, the builder. Modules of src are not copied into the commands but
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
