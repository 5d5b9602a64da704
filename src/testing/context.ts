/** What the renderer needs, from attributes as a clinic writes them: for tests in Node and in browsers. */
import { inRegion } from '../core/context.js';
import { placeOf } from '../core/place.js';
import { readSettings, type AttributeName, type Settings, type Source } from '../core/settings.js';
import type { Context } from '../core/words.js';
import type { Language } from '../i18n/language.js';
import { en } from '../i18n/languages/en.js';

export type Attributes = Partial<Record<AttributeName, string>>;

/** Settings, and what was warned of. */
export function settingsOf(
  attributes: Attributes,
  known: readonly string[] = [],
  more: Partial<Source> = {},
): Settings & { warnings: string[] } {
  const warnings: string[] = [];
  const settings = readSettings({
    get: (name) => attributes[name] ?? null,
    warn: (name, value, accepted) => void warnings.push(`${name}=${value}: ${accepted}`),
    topics: ['miscarriage'],
    knows: (id) => known.includes(id),
    isColor: (value) => value.startsWith('#'),
    ...more,
  });
  return { ...settings, warnings };
}

/** The same in another language. */
export function contextIn(language: Language, attributes: Attributes = {}, more: Partial<Context> = {}): Context {
  const english = contextOf({ ...attributes, lang: language.tag });
  const place = placeOf(english.settings.country, language);
  return {
    ...english,
    language: inRegion(language, language.tag, place.code),
    topic: language.topics['miscarriage']!,
    place,
    ...more,
  };
}

/** A context in English; an `only`, `except` or `open` may name any id. */
export function contextOf(attributes: Attributes = {}, more: Partial<Context> = {}): Context {
  const settings = settingsOf(attributes, [attributes.only, attributes.except, attributes.open].join(' ').split(/\s+/));
  return {
    settings,
    language: en,
    tag: attributes.lang ?? 'en',
    topic: en.topics['miscarriage']!,
    place: placeOf(settings.country, en),
    inGuide: false,
    today: '2026-11-25',
    ...more,
  };
}
