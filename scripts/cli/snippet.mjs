// `careleaf snippet`: what `renderToString` of careleaf/server gives, from a command line.
import { parseArgs } from 'node:util';
import { attributeNames } from '../../src/core/settings.ts';
import { kinds, languages, renderToString } from '../../src/server.ts';
import { optionsOf } from '../../src/words-as-html.ts';
import { Misuse } from './main.mjs';

export const help = `careleaf snippet [options] > snippet.html

Prints the leaflet as one line of HTML: all its words, readable and openable with no script. Put it where the leaflet is to
stand, and load the script once: <script src="/careleaf.min.js" defer></script>

  --kind <kind>        ${kinds.join(', ')}. Default: guide
  --country <code>     GB, US, GB-NIR … Without it no emergency number is printed
  --lang <tag>         ${[...languages.keys()].join(', ')}. Default: en. Load the file of that language: careleaf.es.min.js
  --clinic-name <text> --clinic-phone <number> --clinic-hours <text> --clinic-url <address> --out-of-hours-phone <number>

and every other attribute of the elements:
  ${attributeNames.map((name) => `--${name}`).join(' ')}

An option without a value is on. What cannot be used is said on the error output, and exit code 1 tells that there was any.

  careleaf snippet --country GB --clinic-name "Rosewood Clinic" --clinic-phone "020 7946 0000" > snippet.html
`;

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {readonly string[]} words */
export function run(words, { out, err }) {
  const { html, warnings } = snippetOf(words);
  for (const warning of warnings) err(`${warning}\n`);
  out(`${html}\n`);
  return warnings.length ? 1 : 0;
}

/** The snippet for what stands on a command line, and what is to be said of it. */
export function snippetOf(words) {
  const options = Object.fromEntries(['kind', ...attributeNames].map((name) => [name, { type: 'string' }]));
  const { values, positionals } = parseArgs({
    // An attribute may stand alone, as in HTML, and its value may begin with a dash.
    args: words.flatMap((word, index) => {
      if (!word.startsWith('--') || word.includes('=') || !Object.hasOwn(options, word.slice(2))) return [word];
      const next = words[index + 1];
      return next === undefined || next.startsWith('--') ? [`${word}=`] : [word];
    }),
    options,
    allowPositionals: true,
  });
  if (positionals.length) throw new Misuse(`"${positionals[0]}" belongs to no option. Put quotes around a value with spaces.`);
  const warnings = [];
  try {
    const html = renderToString(optionsOf(values), {
      warn: (message) => void warnings.push(message.replace(/(?<=^\[careleaf\] )\w+(?= ")/, (option) => `--${kebab(option)}`)),
    });
    return { html, warnings };
  } catch (error) {
    if (error instanceof TypeError) throw new Misuse(error.message.replace('[careleaf] ', ''));
    throw error;
  }
}
