// Prints the snippet: a tag with all its words in it, to be pasted into a page. docs/snippet.md says how.
//
//   npm run --silent snippet -- --country GB --clinic-name "Rosewood Clinic" --clinic-phone "020 7946 0000" > snippet.html
//
//   --kind    guide (the default), urgent, symptoms, faq, support
//   --…       every attribute of the elements; one without a value is on
//
// What cannot be used is said on the error output, as a page says it on the console.
import { argv, exit, stderr, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import 'tsx';

const { makeContext } = await import('../src/core/context.ts');
const { attributeNames } = await import('../src/core/settings.ts');
const { printSnippet } = await import('../src/core/snippet.ts');
const { en } = await import('../src/i18n/languages/en.ts');

const KINDS = ['guide', 'urgent', 'symptoms', 'faq', 'support'];
const LANGUAGES = new Map([[en.tag, en]]);

/** There is no CSS here to ask. What looks like a colour is left to the browser, which asks again. */
const looksLikeColor = (value) => /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+(\(.*\))?)$/i.test(value.trim());

/**
 * The snippet for what stands on a command line, and what is to be said of it.
 * @param {readonly string[]} words
 * @returns {{ html: string, warnings: string[] }}
 */
export function snippetOf(words) {
  const options = Object.fromEntries(attributeNames.map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({
    args: words.map((word, index) => {
      const lone = word.startsWith('--') && Object.hasOwn(options, word.slice(2));
      const next = words[index + 1];
      return lone && (next === undefined || next.startsWith('--')) ? `${word}=` : word;
    }),
    options: { ...options, kind: { type: 'string', default: 'guide' } },
  });
  const { kind, ...attributes } = values;
  if (!KINDS.includes(kind)) throw new Error(`--kind is one of: ${KINDS.join(', ')}.`);
  const warnings = [];
  const context = makeContext({
    get: (name) => attributes[name] ?? null,
    complain: (name, value, accepted) =>
      warnings.push(`--${name} "${value}" cannot be used and is ignored. Accepted: ${accepted}.`),
    isColor: looksLikeColor,
    wanted: [attributes.lang],
    languages: LANGUAGES,
    inGuide: false,
  });
  if (!context.settings.country)
    warnings.push('No country is named, so no emergency number is printed. Add --country GB, US or another ISO 3166 code.');
  return { html: printSnippet({ attributes, context, kind }), warnings };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    const { html, warnings } = snippetOf(argv.slice(2));
    for (const warning of warnings) stderr.write(`[careleaf] ${warning}\n`);
    stdout.write(`${html}\n`);
  } catch (error) {
    stderr.write(`${error.message}\n`);
    exit(1);
  }
}
