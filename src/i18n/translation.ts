/**
 * Translations: words alone, in the shape of the English ones, and how the two become a language. Pure.
 *
 * Urgency, limits of an answer, order, sources, ids, numbers and names of organisations are no part of a translation, so a
 * translation cannot change them. English is the type of the others: a sign of an urgent card, a symptom or an interface string
 * that is missing does not compile. Of each English string a stamp is kept from when it was translated; where the English has
 * changed since, the translation is stale. What may lag (an answer, a symptom, a local fact, an organisation) then stands in
 * English as a whole, marked with its language; where urgent words are stale, the language is not built at all.
 */
import type { Country, Organisation, Topic } from '../content/model.js';
import type { Language, Messages } from './language.js';

/** Members that are no words for readers. */
const keptNames = [
  ...['id', 'order', 'urgency', 'sources', 'compared', 'reason', 'grade', 'quotes', 'drawing', 'call', 'signs', 'content', 'due'],
  ...['code', 'url', 'email', 'dial', 'number', 'body', 'regions', 'group', 'need', 'spelling', 'painRelief', 'crisis', 'always'],
  ...['toCheck', 'checked', 'lang', 'accessSources', 'waiting', 'pictures', 'icons'],
] as const;

const kept: ReadonlySet<string> = new Set(keptNames);

type KeptIn<T> =
  | (typeof keptNames)[number]
  | (T extends { readonly group: string } ? 'name' : never)
  | (T extends { readonly dial: string } ? 'display' : never)
  | (T extends { readonly limits: readonly unknown[] } ? 'limits' : never);

/** The same rule for values; all messages are words. Of content, names of organisations, telephone numbers and the limits that an answer names are no words. */
const isKept = (owner: object, name: string, at: string): boolean =>
  !/^messages\b/.test(at) &&
  (kept.has(name) ||
    (name === 'name' && 'group' in owner) ||
    (name === 'display' && 'dial' in owner) ||
    (name === 'limits' && 'ask' in owner));

/** What stands in English as a whole where its translation lags. */
type MayLag = { readonly ask: string } | { readonly questions: readonly unknown[] } | { readonly group: string };

type ById<Each extends { readonly id: string }> = {
  readonly [Id in Each['id']]: WordsOf<Extract<Each, { readonly id: Id }>>;
};

type ListOf<Each> = [Each] extends [never]
  ? readonly never[]
  : [Each] extends [{ readonly id: string }]
    ? [Each] extends [MayLag]
      ? Partial<ById<Each>>
      : ById<Each>
    : readonly WordsOf<Each>[];

/** The words of some content: one string, with commas, where it has trigger words, of which a language may have more or fewer; strings where it has strings, things in a list by their id. */
export type WordsOf<T> = T extends string
  ? string
  : T extends { readonly local: string }
    ? { readonly local: string }
    : T extends readonly (infer Each)[]
      ? ListOf<Each>
      : T extends object
        ? {
            readonly [Name in keyof T as Name extends KeptIn<T> ? never : Name]: Name extends 'triggers'
              ? string
              : Name extends 'facts'
                ? Partial<WordsOf<T[Name]>>
                : WordsOf<T[Name]>;
          }
        : T;

/** All the words of a language. `Source` is the type of English as it is written. */
export interface Translation<Source extends Language> {
  readonly messages: Messages;
  readonly topics: { readonly [Id in keyof Source['topics']]: WordsOf<Source['topics'][Id]> };
  readonly countries: {
    readonly [Code in keyof Source['countries']]?: WordsOf<Omit<Source['countries'][Code], 'organisations'>>;
  };
  /** By id, whatever countries they serve. */
  readonly organisations: Readonly<Record<string, WordsOf<Organisation>>>;
}

/** For each string, by where it stands, the stamp of the English that was translated. */
export type Stamps = Readonly<Record<string, string>>;

/** A string of a translation that cannot be used. */
export interface Problem {
  /** Where it stands: `miscarriage.urgent.now.heading`. */
  readonly at: string;
  readonly kind: 'missing' | 'stale' | 'without its placeholders';
  /** The language cannot be built; otherwise English stands there, or the words stay as they are. */
  readonly stops: boolean;
}

/** What the command `npm run translation` writes before words that are to be looked at again. */
export const staleMark = 'STALE ';

/** A short name for a string, that another string has by a chance of one in four thousand million. */
export function stampOf(english: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < english.length; index++) hash = Math.imul(hash ^ english.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What is filled in: the same placeholders in any order, and as many `%`. */
export const placeholdersOf = (words: string): string => {
  const found = words.match(/\{[^}]*\}|%/g) ?? [];
  const names = [...new Set(found.filter((each) => each !== '%'))].sort();
  return [...names, found.filter((each) => each === '%').length].join();
};

/** Urgent words: cards, limits, whom to call and how. */
export const isUrgent = (at: string): boolean =>
  /^[\w-]+\.(urgent|limits|thresholds)\.|^countries\.\w+\.(?!facts\.)|^messages\.(urgency|call|local|department|pain|now|today|crisis|who|outOfHours|advice|nobody|any)/.test(
    at,
  );

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const idOf = (value: unknown): string | undefined =>
  isPlain(value) && typeof value['id'] === 'string' ? value['id'] : undefined;

/** What readers type for a sign: a list in the content, one string in a translation. */
const isTriggers = (value: unknown, at: string): value is readonly string[] => Array.isArray(value) && at.endsWith('.triggers');

/** A question, a symptom, a local fact, an organisation. */
const isUnit = (value: Plain, at: string): boolean =>
  !/^messages\b/.test(at) && ('ask' in value || 'tell' in value || 'group' in value || Array.isArray(value['words']));

/** The words of some content in the shape of a translation, each as `visit` gives it. */
export function readWords(value: unknown, at: string, visit: (english: string, at: string) => string): unknown {
  if (typeof value === 'string') return visit(value, at);
  if (isTriggers(value, at)) return visit(value.join(', '), at);
  if (Array.isArray(value)) {
    const members = value.map((each, index) => [idOf(each) ?? index, readWords(each, `${at}.${idOf(each) ?? index}`, visit)]);
    return idOf(value[0]) ? Object.fromEntries(members) : members.map(([, each]) => each);
  }
  if (!isPlain(value)) return undefined;
  if ('local' in value) return value;
  const members = Object.entries(value).filter(
    ([name, each]) => !isKept(value, name, at) && (typeof each === 'string' || isPlain(each)),
  );
  return Object.fromEntries(members.map(([name, each]) => [name, readWords(each, `${at}.${name}`, visit)]));
}

/** The words of a whole language, each as `visit` gives it. */
export function readTranslation(source: Language, visit: (english: string, at: string) => string): Translation<Language> {
  const { countries, international, messages, topics } = source;
  const places = Object.entries(countries).map(([code, { organisations: _, ...country }]) => [code, country] as const);
  const organisations = [...Object.values(countries).flatMap((country) => country.organisations), ...international];
  const read = (things: Readonly<Record<string, unknown>>, prefix: string) =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, readWords(thing, prefix + id, visit)]));
  return {
    messages: readWords(messages, 'messages', visit),
    topics: read(topics, ''),
    countries: read(Object.fromEntries(places), 'countries.'),
    organisations: readWords(organisations, 'organisations', visit),
  } as Translation<Language>;
}

/** English with the words of a translation in their places. */
function merge<Value>(value: Value, words: unknown, at: string, lang: string, stamps: Stamps, problems: Problem[]): Value {
  const inner = (each: unknown, its: unknown, where: string, to = problems) => merge(each, its, where, lang, stamps, to);
  const tell = (kind: Problem['kind']) => problems.push({ at, kind, stops: kind === 'missing' || isUrgent(at) });
  const merged = (): unknown => {
    if (typeof value === 'string') {
      if (typeof words !== 'string' || !words) {
        tell('missing');
        return value;
      }
      if (placeholdersOf(words) !== placeholdersOf(value)) tell('without its placeholders');
      else if (words.startsWith(staleMark) || stamps[at] !== stampOf(value)) tell('stale');
      return words.replace(staleMark, '');
    }
    if (isTriggers(value, at)) {
      const all = merge<string>(value.join(', '), words, at, lang, stamps, problems);
      return all.split(/[,،、，]/).map((each) => each.trim());
    }
    if (Array.isArray(value)) {
      const its = isPlain(words) ? words : {};
      if (Array.isArray(words) && words.length !== value.length) tell('stale');
      return value.map((each: unknown, index) => {
        const name = idOf(each) ?? index;
        return inner(each, its[name], `${at}.${name}`);
      });
    }
    if (!isPlain(value) || 'local' in value) return value;
    const its = isPlain(words) ? words : {};
    const own: Problem[] = [];
    const whole = Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        isKept(value, name, at) ? each : inner(each, its[name], `${at}.${name}`, name === 'questions' ? problems : own),
      ]),
    );
    const lags = own.length > 0 && (isUnit(value, at) || ('questions' in value && 'order' in value));
    problems.push(...own.map((problem) => ({ ...problem, stops: problem.stops && !lags })));
    if (!lags) return whole;
    return { ...value, lang, ...('questions' in value && { questions: whole['questions'] }) };
  };
  return merged() as Value;
}

/** What is shown of a country that a language does not know yet: nothing in English but names and, marked, its facts. */
const unknownCountry = (
  { interpreter: _, silent: __, silentMore: ___, emergency, ...country }: Country,
  { department }: Messages,
): Country => ({
  ...country,
  ...(emergency && { emergency: { number: emergency.number } }),
  department,
});

/** A language from English and its translation, and what is missing or stale in it. */
export function mergeTranslation(
  source: Language,
  own: Omit<Language, 'messages' | 'topics' | 'countries' | 'sources' | 'international' | 'otherEmergency' | 'fallback'>,
  words: Translation<Language>,
  stamps: Stamps,
): { readonly language: Language; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const put = <Value>(value: Value, its: unknown, at: string): Value => merge(value, its, at, source.tag, stamps, problems);
  const messages = put(source.messages, words.messages, 'messages');
  const topics = Object.entries(source.topics).map(([id, topic]): [string, Topic] => [id, put(topic, words.topics[id], id)]);
  const countries = Object.entries(source.countries).map(([code, { organisations, ...english }]): [string, Country] => {
    const country = { ...english, organisations: put(organisations, words.organisations, 'organisations') };
    const its: unknown = words.countries[code];
    if (!its) problems.push({ at: `countries.${code}`, kind: 'missing', stops: false });
    const facts = its ? {} : { facts: put(english.facts, {}, `countries.${code}.facts`) };
    return [
      code,
      its ? { ...country, ...put(english, its, `countries.${code}`) } : { ...unknownCountry(country, messages), ...facts },
    ];
  });
  const language: Language = {
    ...own,
    messages,
    topics: Object.fromEntries(topics),
    countries: Object.fromEntries(countries),
    sources: source.sources,
    international: put(source.international, words.organisations, 'organisations'),
    otherEmergency: source.otherEmergency,
  };
  const seen = new Set<string>();
  const once = problems.filter(({ at }) => !seen.has(at) && seen.add(at));
  const lags = once.some(({ stops, kind, at }) => !stops && (kind === 'missing' || !/^messages\./.test(at)));
  return { language: lags ? { ...language, fallback: fallbackFor(language, source) } : language, problems: once };
}

/** The same, for the page: a language whose urgent words are not those of the English today is not to be had. */
export function translate(...given: Parameters<typeof mergeTranslation>): Language {
  const { language, problems } = mergeTranslation(...given);
  const stopping = problems.filter(({ stops }) => stops);
  if (!stopping.length) return language;
  const shown = stopping.slice(0, 5).map(({ at, kind }) => `${at} is ${kind}`);
  throw new Error(
    `${language.tag}: ${stopping.length} strings stop this language (${shown.join('; ')}${stopping.length > 5 ? '; …' : ''}). ` +
      `Run \`npm run translation -- ${language.tag}\` and translate what it lists.`,
  );
}

/** As much of English as the blocks need that stand in English. */
function fallbackFor(language: Language, source: Language): Language {
  const lags = (thing: { readonly lang?: string } | undefined) => !!thing?.lang;
  const topics = Object.entries(source.topics).map(([id, topic]): [string, Topic] => {
    const { helping, questions, symptoms } = language.topics[id]!;
    const lagging = new Set(
      [...questions.flatMap((group) => group.questions), ...helping].filter(lags).map((question) => question.id),
    );
    const laggingSigns = new Set(
      symptoms
        .flatMap((group) => group.symptoms)
        .filter(lags)
        .map((symptom) => symptom.id),
    );
    const question = (each: Topic['helping'][number]) => (lagging.has(each.id) ? each : { ...each, answer: [], sources: [] });
    const trimmed: Topic = {
      ...topic,
      questions: topic.questions.map((group) => ({ ...group, questions: group.questions.map(question) })),
      helping: topic.helping.map(question),
      symptoms: topic.symptoms.map((group) => ({
        ...group,
        symptoms: group.symptoms.map((each) =>
          laggingSigns.has(each.id) ? each : { ...each, meaning: [], action: [], tell: '', sources: [] },
        ),
      })),
    };
    return [id, trimmed];
  });
  const countries = Object.entries(source.countries).map(([code, country]): [string, Country] => [
    code,
    { ...country, organisations: country.organisations.filter(({ crisis }) => crisis) },
  ]);
  return {
    ...source,
    topics: Object.fromEntries(topics),
    countries: Object.fromEntries(countries),
    international: source.international.filter(({ crisis }) => crisis),
  };
}
