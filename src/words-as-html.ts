/** The leaflet as HTML, in the languages that are given: what `careleaf/server` and `careleaf/react` share. */
import { makeContext } from './core/context.js';
import type { Kind } from './core/render.js';
import { attributeNames, propertyOf, type AttributeName } from './core/settings.js';
import { printSnippet } from './core/snippet.js';
import type { Language } from './i18n/language.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Ids = string | readonly string[];

/** Values that an option takes besides any text. */
interface Values {
  headingLevel: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4';
  theme: 'light' | 'dark' | 'auto';
  corners: 'square' | 'soft' | 'round';
  density: 'comfortable' | 'compact';
  groups: 'auto' | 'open' | 'closed';
  print: 'all' | 'open' | 'summary';
  leave: boolean;
  filter: boolean;
  exclusive: boolean;
  languageSwitch: boolean;
  only: Ids;
  except: Ids;
  open: Ids;
}

type OptionName = Camel<AttributeName>;

/** Every attribute of the elements, in camel case; `undefined`, `null` and `''` are as if left out, `true` writes the bare attribute. */
export type SnippetOptions = {
  /** What is printed. Default: `guide`, the whole leaflet. */
  readonly kind?: Kind;
} & { readonly [Name in OptionName]?: (Name extends keyof Values ? Values[Name] : string) | null | undefined };

export interface Reporting {
  /** Told of each value that cannot be used, and of a country that is missing. Default: `console.warn`. */
  readonly warn?: (message: string) => void;
}

/** What `kind` may be. */
export const kinds: readonly Kind[] = ['guide', 'urgent', 'symptoms', 'faq', 'support'];

const attributeOf = new Map<string, AttributeName>(attributeNames.map((name) => [propertyOf(name), name]));

/** The names that options may have, beside `kind`. */
export const optionNames: readonly string[] = [...attributeOf.keys()];

/** Options from attributes as HTML has them, where one without a value is on. */
export const optionsOf = (attributes: Readonly<Record<string, string | undefined>>): SnippetOptions =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propertyOf(name), value || true]));

/** There is no CSS here to ask. What looks like a colour is left to the browser, which asks again. */
const looksLikeColor = (value: string): boolean =>
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z-]+(\(.*\))?)$/i.test(value.trim());

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value === true) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(' ');
  throw new TypeError(`[careleaf] ${name} is text, a number, true or false, or a list of texts.`);
}

/** The leaflet, or a part of it, in the language that `lang` asks for, else in the first of those given. */
export function printWords(
  options: SnippetOptions,
  { warn = (message) => console.warn(message) }: Reporting,
  languages: ReadonlyMap<string, Language>,
): string {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('[careleaf] The options are an object: { country: "GB" }.');
  const { kind = 'guide', ...others } = options;
  if (!kinds.includes(kind)) throw new TypeError(`[careleaf] kind "${String(kind)}" is none of ${kinds.join(', ')}.`);
  const attributes: Partial<Record<AttributeName, string>> = {};
  for (const [name, value] of Object.entries(others)) {
    const attribute = attributeOf.get(name);
    if (!attribute) throw new TypeError(`[careleaf] There is no option "${name}". There are: kind, ${optionNames.join(', ')}.`);
    const text = textOf(name, value);
    if (text !== undefined) attributes[attribute] = text;
  }
  const context = makeContext({
    get: (name) => attributes[name] ?? null,
    warn: (name, value, accepted) =>
      warn(`[careleaf] ${propertyOf(name)} "${value}" cannot be used and is ignored. Accepted: ${accepted}.`),
    isColor: looksLikeColor,
    wanted: [attributes.lang],
    languages,
    inGuide: false,
  });
  const { country, lang } = context.settings;
  if (!country)
    warn(
      '[careleaf] No country is named, so no emergency number is printed. Set country to "GB", "US" or another ISO 3166 code.',
    );
  if (lang && (context.asked || lang.split('-')[0] !== context.tag.split('-')[0]))
    warn(`[careleaf] There are no words in "${lang}": they are printed in "${context.tag}".`);
  return printSnippet({ attributes, context, kind });
}
