// Style sheets are written to be read; what ends in a page has no space that CSS does not need, and short names for our own
// custom properties: those that begin with `--_`. So a page’s own `--_size` is none of ours. `--_l-…` and `--_d-…` are put together by script and stay.
//
// Only template literals of modules named `*.styles.js` are looked at. A string in them that begins or ends with a space, or holds
// `; `, has to write that space as `\\20`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same CSS, or part of one, without what is only there for readers. What is filled in keeps the spaces around it. */
export const minifyCss = (css) =>
  css
    .split(/(\$\{[^}]*\})/)
    .map((part, index) => (index % 2 ? part : minifyPart(part)))
    .join('');

const minifyPart = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?/g, '$1')
    .replace(/([:,]) /g, '$1');

const OWN = /--_(?![ld]-)[a-z][\w-]*/g;

/** `a` to `z`, then `aa` and so on. */
const shortName = (index) => (index < 26 ? '' : shortName(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** A short name for each of our own custom properties in these sheets, the most used first. */
export function shortNames(sheets) {
  const uses = new Map();
  for (const [name] of sheets.join('\n').matchAll(OWN)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const sorted = [...uses.keys()].sort((one, other) => uses.get(other) - uses.get(one) || (one < other ? -1 : 1));
  return new Map(sorted.map((name, index) => [name, `--_c-${shortName(index)}`]));
}

/** Code with the short names; one that no sheet has is a mistake. */
export const shorten = (code, names) =>
  code.replace(OWN, (name) => {
    if (!names.has(name)) throw new Error(`No style sheet knows ${name}.`);
    return names.get(name);
  });

const compiled = fileURLToPath(new URL('../../dist/esm/', import.meta.url));

export const minifyStyles = () => {
  let names;
  return {
    name: 'careleaf-minify-styles',
    buildStart() {
      const files = readdirSync(compiled, { recursive: true })
        .filter((file) => file.endsWith('.styles.js'))
        .sort();
      names = shortNames(files.map((file) => readFileSync(join(compiled, file), 'utf8')));
    },
    transform(code, id) {
      if (!id.startsWith(compiled) || !code.includes('--_')) return null;
      const minified = /\.styles\.js$/.test(id) ? code.replace(/`[^`]*`/g, minifyCss) : code;
      return { code: shorten(minified, names), map: null };
    },
  };
};
