'use client';
/**
 * The leaflet as a React component: its words in the server's HTML, the elements in the browser.
 *
 * ```jsx
 * import { Careleaf } from 'careleaf/react';
 * <Careleaf country="GB" clinicName="Rosewood Clinic" clinicPhone="020 7946 0000" />
 * ```
 *
 * For another language than English, import it too, on the server and on the page: `import 'careleaf/languages/es'`.
 */
import { createElement, useEffect, useRef, type ReactElement } from 'react';
import { attributeNames, propertyOf } from './core/settings.js';
import { en } from './i18n/languages/en.js';
import { languages } from './i18n/registry.js';
import { printWords, type SnippetOptions } from './words-as-html.js';

export type CareleafProps = SnippetOptions;

/** The settings as a plain tag carries them. */
function dataOf(settings: Omit<SnippetOptions, 'kind'>): Record<string, string> {
  const data: Record<string, string> = {};
  for (const name of attributeNames) {
    const value = (settings as Record<string, unknown>)[propertyOf(name)];
    if (value !== undefined && value !== null && value !== '')
      data[`data-${name}`] = value === true ? '' : Array.isArray(value) ? value.join(' ') : `${value as string}`;
  }
  return data;
}

/** What stands inside the tag that is printed on a server. No value in it holds a bare `>`. */
const inside = (html: string): string => html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));

/**
 * Everything that the elements take, in camel case, and `kind` for a part of the leaflet. React keeps the tag; what stands in
 * it belongs to Careleaf, so nothing is compared when the page is hydrated, and the reader's place is kept.
 */
export function Careleaf({ kind = 'guide', ...settings }: CareleafProps): ReactElement {
  const tag = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The elements come after React has taken the page over.
    void import('./bundles/define.js').then(({ mount }) => tag.current && mount(tag.current));
  }, []);
  const __html =
    typeof document === 'undefined' ? inside(printWords({ kind, ...settings }, {}, new Map([[en.tag, en], ...languages]))) : '';
  return createElement('div', {
    'ref': tag,
    'data-careleaf': kind,
    ...dataOf(settings),
    'suppressHydrationWarning': true,
    'dangerouslySetInnerHTML': { __html },
  });
}
