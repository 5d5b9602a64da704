/**
 * For any server or static site: the words of the leaflet as HTML, in every language there is. Runs wherever JavaScript runs,
 * with no page, no request and nothing kept.
 *
 * ```js
 * import { renderToString } from 'careleaf/server';
 * renderToString({ kind: 'guide', country: 'GB', clinicName: 'Rosewood Clinic', clinicPhone: '020 7946 0000' });
 * ```
 */
import { languages } from './i18n/all-languages.js';
import { printWords, type Reporting, type SnippetOptions } from './words-as-html.js';

export type { Kind } from './core/render.js';
export { version } from './version.js';
export { kinds, optionNames, type Reporting, type SnippetOptions } from './words-as-html.js';
export { languages };

/**
 * The leaflet, or a part of it, as one line of HTML to put into a page: complete with no script, taken over by the script.
 * The page loads the file of its language: `careleaf.es.min.js` where `lang` is `es`.
 *
 * @param options - as the attributes of the elements, in camel case. `lang` chooses among `languages`; English without it, and, with a
 *   warning, where there are no words in the language
 * @throws TypeError for an option or a kind that does not exist, and for a value that is no text
 */
export const renderToString = (options: SnippetOptions = {}, reporting: Reporting = {}): string =>
  printWords(options, reporting, languages);
