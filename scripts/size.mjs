// Prints where the bytes of each bundle go, and fails when the machinery is larger after brotli than budgets.json allows.
// Words, contacts and sources are reported and never limited: no safety word is cut for bytes.
// Reads what `npm run build` has left in dist/.
//
// The parts are minified and compressed one by one, so together they come to a little more than the file.
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { bundleNames, inputOptions, minifyOptions, outputOptions } from '../rollup.config.mjs';
import { brotliSize } from './manifest.mjs';

/** A module belongs to the first part whose pattern fits its path. */
const PARTS = {
  lit: /node_modules/,
  styles: /\.styles\.js$|\/shared\/(tokens|sheets)\.js$/,
  elements: /\/(elements|controllers|bundles|shared)\/|\/define\.js$/,
  core: /\/core\//,
  sources: /\/content\/sources\//,
  contacts: /\/content\/countries\//,
  words: /\/(content|i18n)\//,
  other: /./,
};

/** What budgets.json limits: everything that is not words, contacts, sources or the pure core. */
const MACHINERY = ['lit', 'elements', 'styles'];

const root = new URL('../', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('budgets.json', root), 'utf8'));
const number = (value) => value.toLocaleString('en').padStart(9);
let failed = false;

for (const name of bundleNames()) {
  const file = `${name}.min.js`;
  const parts = await codeOfParts(name);
  console.log(`${file.padEnd(28)} rendered  minified    brotli`);
  for (const [part, code] of Object.entries(parts)) await report(part, code);
  const machinery = await report(MACHINERY.join(', '), MACHINERY.map((part) => parts[part] ?? '').join('\n'));
  const bytes = readFileSync(fileURLToPath(new URL(`dist/${file}`, root)));
  console.log(`  ${'the whole file'.padEnd(26)}${' '.repeat(10)}${number(bytes.length)} ${number(brotliSize(bytes))}`);
  checkBudget(machinery);
}
exit(failed ? 1 : 0);

/** The code that each part gives to the bundle, after unused code is gone and before it is minified. */
async function codeOfParts(name) {
  const bundle = await rollup(inputOptions(name));
  const { output } = await bundle.generate(outputOptions);
  const parts = {};
  for (const [id, { code }] of Object.entries(output[0].modules)) {
    const path = id.replaceAll('\\', '/');
    const part = Object.keys(PARTS).find((key) => PARTS[key].test(path));
    if (code) parts[part] = `${parts[part] ?? ''}${code}\n`;
  }
  return parts;
}

async function report(part, code) {
  // A part alone: its names may be shortened, and nothing of it counts as unused.
  const options = { ...minifyOptions, toplevel: true, compress: { ...minifyOptions.compress, unused: false } };
  const minified = (await minify(code, options)).code ?? '';
  const brotli = brotliSize(minified);
  console.log(`  ${part.padEnd(26)}${number(code.length)} ${number(Buffer.byteLength(minified))} ${number(brotli)}`);
  return brotli;
}

function checkBudget(machinery) {
  const over = machinery - budgets.machinery;
  if (over > 0) fail(`The machinery is ${over} bytes over its budget of ${budgets.machinery} (budgets.json).`);
  else console.log(`  budget of the machinery ${budgets.machinery.toLocaleString('en')}: ${(-over).toLocaleString('en')} left\n`);
}

function fail(message) {
  console.error(`  ${message}\n`);
  failed = true;
}
