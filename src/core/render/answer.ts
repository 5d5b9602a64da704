/** What follows the words of an answer: the button that calls, the limit, the line of its sources. */
import type { Callee } from '../../content/model.js';
import type { SourceId } from '../../content/sources.js';
import { node, textOf, type Child, type Node } from '../node.js';
import {
  between,
  colon,
  dateWords,
  format,
  formatText,
  hasCards,
  interpolate,
  linkWithin,
  space,
  telephone,
  textMessage,
  type Context,
} from '../words.js';

/** The most publishers that one answer names. The whole list stands once, at the end of the leaflet. */
const mostPublishers = 3;

const button = (slot: string, urgent: boolean, link: Node): Node =>
  node('p', { slot, class: `care-button${urgent ? ' care-emergency' : ''}` }, link);

/** A number in a button goes to the next line as a whole. */
const number = (display: string): Node => node('span', {}, display);

/** The button for whom the answer says to call: with the number where it is known, or else a link to who to call. */
export function renderCall(context: Context, slot: string, callee: Callee | undefined): Node[] {
  const { language, place, settings } = context;
  const { messages } = language;
  const within = (id: string, words: string) => (hasCards(context) ? [linkWithin(context, id, words)] : []);
  switch (callee) {
    case undefined:
      return [];
    case 'emergency':
      return (
        place.emergency
          ? [telephone({ dial: place.emergency, display: formatText(messages.callNamed, place.emergency) })]
          : within('group-now', messages.urgency.now)
      ).map((link) => button(slot, true, link));
    case 'clinic': {
      const { clinicName, clinicPhone } = settings;
      const name = formatText(messages.callNamed, clinicName ?? messages.yourClinic);
      return (
        clinicPhone
          ? [
              node(
                'a',
                { href: `tel:${clinicPhone.dial}` },
                name + colon(context) + between(context, ' '),
                number(clinicPhone.display),
              ),
            ]
          : within('group-call', messages.callWho)
      ).map((link) => button(slot, false, link));
    }
    case 'crisis': {
      // Each line is a button of its own.
      const links = interpolate(context, '{crisis}').filter((child): child is Node => typeof child !== 'string');
      return links.map((link) => button(slot, false, nameLine(context, link)));
    }
  }
}

/** Words without the links that a button below them repeats: nobody has to hit a number inside a sentence. */
export function withoutLinksOf(buttons: readonly Node[], words: readonly Node[]): Node[] {
  const called = new Set(buttons.flatMap(({ children }) => children.map((child) => (child as Node).attributes['href'])));
  const plain = (child: Child): Child[] =>
    typeof child === 'string'
      ? [child]
      : child.tag === 'a' && called.has(child.attributes['href'])
        ? [...child.children]
        : [node(child.tag, child.attributes, ...child.children.flatMap(plain))];
  return words.map((each) => plain(each)[0] as Node);
}

/** The link to a crisis line, with the name of the line. */
function nameLine(context: Context, link: Node): Node {
  const { language, place } = context;
  const { href } = link.attributes;
  for (const { name, phones, texts } of place.organisations) {
    const short = name.replace(/ \(.*/, '');
    if (phones?.some(({ dial }) => `tel:${dial}` === href))
      return node(
        'a',
        link.attributes,
        formatText(language.messages.callNamed, short) + colon(context) + between(context, ' '),
        number(textOf(link.children)),
      );
    const text = texts?.find((each) => textMessage(each).attributes['href'] === href);
    if (text) return node('a', link.attributes, short + colon(context) + between(context, ' ') + text.display);
  }
  return link;
}

/** The limits that matter in an answer, in a line or two that begin with the link to urgent help. */
export function renderLimits(context: Context, slot: string, limits: readonly string[]): Node[] {
  if (limits.length === 0) return [];
  const { messages } = context.language;
  const { now } = messages.urgency;
  const begins = (children: readonly Child[]) => textOf(children).startsWith(now);
  const lines = limits.map((limit) => interpolate(context, context.topic.limits[limit]!));
  // What to do now comes first.
  lines.sort((one, other) => Number(begins(other)) - Number(begins(one)));
  const [first, ...others] = lines.flatMap((line, index) => (index > 0 ? [...space(context), ...line] : line));
  const words = !hasCards(context)
    ? [...interpolate(context, '{Call}'), between(context, '. '), first!]
    : typeof first === 'string' && first.startsWith(now)
      ? [linkWithin(context, 'group-now', now), first.slice(now.length)]
      : [linkWithin(context, 'group-now', now), between(context, '. '), first!];
  return [node('p', { slot, class: 'care-limit' }, ...words, ...others)];
}

/** A publisher in short: the abbreviation that its name gives. */
const shortName = (publisher: string): string => /\(([A-Z]{3,7})\)$/.exec(publisher)?.[1] ?? publisher;

/** A date twelve months later: when words are due to be compared with their sources again. */
const dueDate = (compared: string) => `${Number(compared.slice(0, 4)) + 1}${compared.slice(4)}`;

/** The last line of an answer: who says so, the strongest first, and when that was checked; where that is overdue, it says so. */
export function renderFooter(context: Context, slot: string, ids: readonly SourceId[], compared: string): Node {
  const { messages, sources } = context.language;
  const strongest = [...ids].sort((one, other) => sources[one].tier - sources[other].tier);
  const publishers = [...new Set(strongest.map((id) => shortName(sources[id].publisher)))].slice(0, mostPublishers);
  const due = dueDate(compared);
  return node(
    'p',
    { slot, class: 'care-sources' },
    publishers.join(between(context, '; ')) + between(context, '. '),
    ...format(messages.checked, dateWords(context, compared.slice(0, 7))),
    ...(due < context.today ? [...space(context), ...format(messages.overdue, dateWords(context, due))] : []),
  );
}
