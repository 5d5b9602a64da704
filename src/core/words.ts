/** Interpolates the placeholders of the content: numbers of the country, limits, names of medicines, links inside the leaflet. Pure. */
import type { Organisation, Phone, Question, TextLine, Topic } from '../content/model.js';
import type { Language } from '../i18n/language.js';
import { node, textOf, type Child, type Node } from './node.js';
import type { Place } from './place.js';
import type { Kind } from './view.js';
import type { Settings } from './settings.js';

/** All that words depend on. */
export interface Context {
  readonly settings: Settings;
  readonly language: Language;
  /** The language tag as it was asked for: it chooses the spelling and how dates are written. */
  readonly tag: string;
  /** The tag that was asked for, where the words are in another script of its language. */
  readonly asked?: string;
  readonly topic: Topic;
  readonly place: Place;
  /** Whether the element stands in a guide, which then shows urgent help and “about” once for all. */
  readonly inGuide: boolean;
  /** Which part is being rendered: links lead to what the reader has, in it or in its guide. */
  readonly kind?: Kind;
  /** Today, for what is overdue. */
  readonly today: string;
}

/** `message` with what is given in the place of each `%`. */
export function format(message: string, ...values: readonly (Child | readonly Child[])[]): Child[] {
  return message.split('%').flatMap((part, index): Child[] => {
    const value = values[index - 1] ?? [];
    const children = typeof value === 'string' || 'tag' in value ? [value] : value;
    return [...children, ...(part ? [part] : [])];
  });
}

/** The same where only words are given. */
export const formatText = (message: string, ...values: readonly string[]): string => textOf(format(message, ...values));

/** A link to call a number. */
export const telephone = ({ dial, display }: Phone, words = display): Node => node('a', { href: `tel:${dial}` }, words);

/** A link to send a text. */
export const textMessage = ({ number, body, display }: TextLine): Node =>
  node('a', { href: `sms:${number}${body ? `?body=${encodeURIComponent(body)}` : ''}` }, display);

/** A link to another site: it is told nothing about where the reader came from. */
export const linkOut = (href: string, words: string): Node =>
  node('a', { href, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, words);

/** A link to a place in this leaflet. */
export const linkWithin = (context: Context, id: string, words: string): Node =>
  node('a', { href: `#${context.settings.idPrefix}${id}` }, words);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A date, or a month (`2026-11`), as the reader writes it: as the tag’s region does, or else the country. */
export function dateWords({ language, place, tag }: Context, date: string): string {
  const locale = !place.code || /-[A-Z]{2}\b/.test(tag) ? tag : `${tag}-${place.code}`;
  const key = `${locale} ${date}`;
  let words = dates.get(key);
  if (words === undefined) {
    words =
      language.date?.(date, locale) ??
      new Intl.DateTimeFormat(locale, {
        ...(date.length > 7 ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' }),
        timeZone: 'UTC',
      }).format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
    dates.set(key, words);
  }
  return words;
}

/** Every answer says a date, and few dates differ: a formatter takes longer to make than an answer. */
const dates = new Map<string, string>();

/** The crisis lines of the country, in words with links; a directory where there is none. */
function crisisWords(context: Context): Child[] {
  const { messages, international } = context.language;
  const { place } = context;
  const lines = (place.country?.crisis ?? [])
    .map((id) => place.organisations.find((organisation) => organisation.id === id))
    .filter((line): line is Organisation => !!line && !line.toCheck)
    // Where a nation or province is named, its own line is nearest.
    .sort((one, other) => (place.region ? Number(!!other.regions) - Number(!!one.regions) : 0))
    .slice(0, 2)
    .map(({ name, phones, texts }) => {
      const short = name.replace(/ \(.*/, '');
      if (phones?.[0]) return format(messages.crisisCall, short, telephone(phones[0]));
      const [text] = texts ?? [];
      // “or text SHOUT to 85258”: inside a sentence.
      return text
        ? format(
            messages.crisisText,
            textMessage({ ...text, display: text.display.charAt(0).toLowerCase() + text.display.slice(1) }),
            short,
          )
        : [];
    })
    .filter((line) => line.length > 0);
  if (lines.length > 0)
    return lines.flatMap((line, index) =>
      index > 0 ? [between(context, ', ') + messages.or + between(context, ' '), ...line] : line,
    );
  const directory = international.find(({ crisis, url }) => crisis && url);
  return format(messages.crisisNone, directory?.url ? linkOut(directory.url, directory.url.replace(/^https:\/\/|\/$/g, '')) : '');
}

/** The helplines of the country for someone who is hurt or controlled, in words with links. */
function safetyWords(context: Context): Child[] {
  const {
    language: { messages },
    place,
  } = context;
  const lines = place.organisations.flatMap(({ name, need, phones, toCheck }) =>
    need === 'safety' && phones?.[0] && !toCheck ? [format(messages.crisisCall, name, telephone(phones[0]))] : [],
  );
  if (lines.length === 0) return [messages.safetyNone];
  // Each in a sentence of its own: a country can have one for each nation.
  return lines.flatMap((line, index) =>
    index > 0 ? [between(context, '. ') + capital(messages.or) + between(context, ' '), ...line] : line,
  );
}

/** What stands for one placeholder; nothing where it is unknown. */
function placeholder(context: Context, name: string): readonly Child[] | undefined {
  const { language, place, settings, topic } = context;
  const { messages } = language;
  const country = place.country;
  const call = place.emergency ? messages.call.replace('%', place.emergency) : messages.callLocal;
  const callLink = (words: string): Child => (place.emergency ? telephone({ dial: place.emergency, display: words }) : words);
  switch (name) {
    case 'call':
      return [callLink(call)];
    case 'Call':
      return [callLink(capital(call))];
    case 'emergency':
      return [place.emergency ? callLink(place.emergency) : messages.localEmergency];
    case 'department':
      return [reword(context, country?.department ?? messages.department)];
    case 'clinic':
      // The name stands with the numbers to call; inside a sentence it would have to be declined.
      return [settings.clinicName ? messages.theClinic : messages.yourClinic];
    case 'paracetamol':
      return [messages.painRelief[country?.painRelief ?? 'both']];
    case 'now':
      return [hasCards(context) ? linkWithin(context, 'group-now', messages.nowLink) : messages.nowLink];
    case 'today':
      return [hasCards(context) ? linkWithin(context, 'group-call', messages.todayLink) : messages.todayLink];
    case 'crisis':
      return crisisWords(context);
    case 'safety':
      return safetyWords(context);
    case 'silent':
      return [
        reword(
          context,
          [country?.silent, country?.silentMore].filter(Boolean).join(between(context, ' ')) || messages.silentNone,
        ),
      ];
    case 'interpreter':
      return [reword(context, country?.interpreter ?? messages.interpreterNone)];
  }
  if (name.startsWith('#')) {
    const id = name.slice(1);
    const target = targetOf(topic, id);
    if (!target) return undefined;
    const title = textOf(interpolate(context, target.title()));
    return [isShown(context, id, target) ? linkWithin(context, id, title) : title];
  }
  const threshold = Object.hasOwn(topic.thresholds, name) ? topic.thresholds[name] : undefined;
  return threshold && [reword(context, threshold.words)];
}

/** Whether the reader has the urgent cards or their strip: contacts alone have neither. */
export const hasCards = ({ inGuide, kind }: Context): boolean => inGuide || kind !== 'support';

/** What a link inside the leaflet leads to. */
interface Target {
  readonly kind: Kind;
  readonly title: () => string;
  /** The ids of its kind, itself among them. */
  readonly ids: readonly string[];
}

type Titled = readonly [id: string, title: () => string];

function targetOf(topic: Topic, id: string): Target | undefined {
  const asked = (question: Question): Titled => [question.id, () => question.ask];
  const kinds: readonly (readonly [Kind, readonly Titled[]])[] = [
    ['faq', topic.questions.flatMap(({ questions }) => questions.map(asked))],
    ['support', topic.helping.map(asked)],
    [
      'symptoms',
      topic.symptoms.flatMap(({ symptoms }) => symptoms.map((symptom): Titled => [`sign-${symptom.id}`, () => symptom.name])),
    ],
  ];
  for (const [kind, targets] of kinds) {
    const title = targets.find(([each]) => each === id)?.[1];
    if (title) return { kind, title, ids: targets.map(([each]) => each) };
  }
  return undefined;
}

/** Whether the reader has what a link leads to: an element alone has its own part, and a clinic may have left it out. */
function isShown({ inGuide, kind, settings: { except, only } }: Context, id: string, target: Target): boolean {
  const here = inGuide || !kind || kind === target.kind;
  return here && !except.includes(id) && (only.includes(id) || !target.ids.some((each) => only.includes(each)));
}

/** A whole string as the region says it. */
const reword = ({ asked, language, place, tag }: Context, words: string): string =>
  language.reword?.(words, asked ?? tag, place.code) ?? words;

/** What the code itself sets between words, as the language does: French has a space before a colon, Chinese none after a full stop. */
export const between = (context: Context, mark: ' ' | ', ' | '. ' | '; ' | ':'): string => interpolateText(context, mark);

export const colon = (context: Context): string => between(context, ':');

export const fullStop = (context: Context): string => between(context, '. ').trim();

/** The space between two sentences, as children: none where the language writes none. */
export const space = (context: Context): Child[] => interpolate(context, ' ');

/** Words with their placeholders interpolated and in the reader’s spelling. An unknown placeholder is left as it is; the content tests find it. */
export function interpolate(context: Context, words: string): Child[] {
  const { language, place, tag } = context;
  return reword(context, words)
    .split(/\{([^}]+)\}/)
    .flatMap((part, index): readonly Child[] => {
      if (index % 2 === 1) return placeholder(context, part) ?? [`{${part}}`];
      return part ? [language.spell?.(part, tag, place.country?.spelling) ?? part] : [];
    });
}

/** The same without links, for headings. */
export const interpolateText = (context: Context, words: string): string => textOf(interpolate(context, words));
