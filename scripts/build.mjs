// Builds dist/ from src/:
//
//   dist/esm/              the sources as ES modules with their types, for people who bundle
//   dist/careleaf*.min.js  the scripts that a page loads
//   dist/builder.js        what demo/builder.html runs
//   dist/cli/              the commands of `npx careleaf`
//   dist/licenses.txt      what the scripts contain, and on what terms
//   dist/manifest.json     sizes and integrity of the scripts
//   custom-elements.json   what the elements offer; from it the files of scripts/package-files.mjs
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleBuilder, bundleCommands } from './bundle-node.mjs';
import { writePackageFiles } from './package-files.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Runs a program from node_modules, and stops the build when it fails. */
function run(program, ...words) {
  const { status } = spawnSync(join('node_modules', '.bin', program), words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) exit(status ?? 1);
}

function writeLicenses() {
  const parts = [
    ['careleaf', 'LICENSE'],
    ['lit, lit-element, lit-html, @lit/reactive-element', 'node_modules/lit/LICENSE'],
    ['parse5 (in the commands alone)', 'node_modules/parse5/LICENSE'],
    ['entities (in the commands alone)', 'node_modules/entities/LICENSE'],
  ];
  const sections = parts.map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`);
  writeFileSync('dist/licenses.txt', sections.join(`\n${'-'.repeat(80)}\n\n`));
}

// Without it, what stands in dist/ stays until it is written again, so that a page being served does not break.
if (argv.includes('--clean')) rmSync('dist', { recursive: true, force: true });
run('tsc', '--project', 'tsconfig.build.json');
await (await import('../rollup.config.mjs')).writeBundles();
run('cem', 'analyze', '--quiet');
writeLicenses();
await bundleCommands();
writePackageFiles();
const { writeManifest } = await import('./manifest.mjs');
await bundleBuilder(await writeManifest());
