// `careleaf sheet`: the sign-off sheet, for a clinic that has no copy of the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../../src/i18n/languages/en.ts';
import { languages } from '../../src/server.ts';
import { languageFor, sheet, sheetName } from '../sheet.mjs';
import { Misuse } from './main.mjs';

export const help = `careleaf sheet [--country <code>] [--lang <tag>] [--out <folder>]

Writes sign-off-<COUNTRY>.html: every sentence that a reader there can see, with its sources, dates and limits, and a page to
sign. Open it in a browser and print it. Without --country: one for each country, and one for none.

  --country <code>   ${Object.keys(en.countries).join(', ')}, or none
  --lang <tag>       ${[...languages.keys()].join(', ')}. Default: en. Another language has its English beside it
  --out <folder>     Default: this folder
`;

/** @param {readonly string[]} words */
export function run(words, { out }) {
  const { values } = parseArgs({
    args: words,
    options: { country: { type: 'string' }, lang: { type: 'string', default: 'en' }, out: { type: 'string', default: '.' } },
  });
  const language = languageFor(values.lang);
  if (!language) throw new Misuse(`There are no words in "${values.lang}". There are: ${[...languages.keys()].join(', ')}.`);
  const country = values.country?.toUpperCase().replace(/^UK\b/, 'GB');
  if (country && country !== 'NONE' && !Object.hasOwn(en.countries, country.split('-')[0]))
    throw new Misuse(`There is no sheet for "${values.country}". There are: none, ${Object.keys(en.countries).join(', ')}.`);
  const wanted = country ? [country === 'NONE' ? undefined : country] : [undefined, ...Object.keys(en.countries)];
  mkdirSync(values.out, { recursive: true });
  for (const place of wanted) {
    const file = join(values.out, sheetName(place, language));
    writeFileSync(file, sheet(place, undefined, language));
    out(`${file}\n`);
  }
  return 0;
}
