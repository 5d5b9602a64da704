/** Puts together all that words depend on, from what a clinic wrote: the same in a browser and in Node. */
import { chooseLanguage, type Language } from '../i18n/language.js';
import { placeOf } from './place.js';
import { readSettings, type Source } from './settings.js';
import type { Context } from './words.js';

/** Where a context comes from. */
export interface ContextSource extends Pick<Source, 'get' | 'warn' | 'isColor'> {
  /** The languages asked for, nearest first. */
  readonly wanted: readonly (string | undefined)[];
  readonly languages: ReadonlyMap<string, Language>;
  /** Whether it stands in a guide. */
  readonly inGuide: boolean;
  /** Whether it is a guide. */
  readonly isGuide?: boolean;
  /** Ids beyond those of the topic that `only`, `except` and `open` may name. */
  readonly knows?: (id: string) => boolean;
}

export function makeContext({ wanted, languages, inGuide, isGuide, knows, ...source }: ContextSource): Context {
  const { language, tag, asked } = chooseLanguage(wanted, languages);
  const topics = Object.keys(language.topics);
  const topicName = source.get('topic') ?? '';
  const topic = language.topics[topics.includes(topicName) ? topicName : topics[0]!]!;
  const settings = readSettings({
    ...source,
    topics,
    ofGuide: inGuide || !!isGuide,
    knows: (id) => isId(language, topic, id) || !!knows?.(id),
  });
  const place = placeOf(settings.country, language);
  const today = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    settings,
    language: inRegion(language, asked ?? tag, place.code),
    tag,
    ...(asked && { asked }),
    topic,
    place,
    inGuide,
    today: `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`,
  };
}

/** A language with its interface in the words of a region. */
export const inRegion = (language: Language, tag: string, country: string | undefined): Language =>
  language.reword
    ? { ...language, messages: eachString(language.messages, (words) => language.reword!(words, tag, country)) }
    : language;

function eachString<T>(words: T, say: (words: string) => string): T {
  return (
    typeof words === 'string'
      ? say(words)
      : Object.fromEntries(Object.entries(words as object).map(([name, each]) => [name, eachString(each, say)]))
  ) as T;
}

/** What words say of themselves where they stand: content date, language, place. */
export const versionOf = ({ language, place, topic }: Context): string =>
  [topic.content, language.tag, place.region ?? place.code ?? ''].join(' ').trim();

/** Whether a clinic can name this id for a topic. */
function isId({ countries, international }: Language, { helping, questions, symptoms }: Context['topic'], id: string): boolean {
  const has = (things: readonly { readonly id: string }[], prefix = '') => things.some((thing) => prefix + thing.id === id);
  return (
    questions.some((group) => has(group.questions)) ||
    symptoms.some((group) => has(group.symptoms, 'sign-')) ||
    has(helping) ||
    (id.startsWith('org-') &&
      (has(international, 'org-') || Object.values(countries).some(({ organisations }) => has(organisations, 'org-'))))
  );
}
