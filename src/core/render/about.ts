/** What the leaflet is, who has signed it, what it keeps, and the one list of its sources. Shown once: by a guide, or by an element alone. */
import type { Question } from '../../content/model.js';
import type { SourceId } from '../../content/sources.js';
import { block, node, type Block, type Child, type Node } from '../node.js';
import {
  dateWords,
  format,
  formatText,
  interpolate,
  interpolateText,
  linkOut,
  linkWithin,
  space,
  type Context,
} from '../words.js';
import { anchor, heading, localSources, paragraph, strong, urgencies } from './nodes.js';

export const aboutBlocks = (context: Context, elsewhere: boolean): Block[] =>
  elsewhere ? [] : [block('about', () => aboutWords(context), true), block('sources', () => sourceWords(context), true)];

/** Whether somebody has signed these words, and whether they have changed since. */
function signature({ language: { messages }, settings, today, topic }: Context): {
  readonly by?: string;
  readonly on?: string;
  readonly changed?: string;
} {
  const { reviewedBy, reviewedContent, reviewedOn } = settings;
  if (!reviewedBy || !reviewedOn || reviewedOn > today) return {};
  return {
    by: reviewedBy,
    on: reviewedOn,
    ...(topic.content > (reviewedContent ?? reviewedOn) && { changed: messages.changedSince }),
  };
}

/** A clinic signs the English: of a translation it is said that nobody has checked it, whoever has signed. */
const translated = (context: Context): string[] =>
  context.language.translated ? [interpolateText(context, context.language.translated)] : [];

function aboutWords(context: Context): Node[] {
  const { language, settings, topic } = context;
  const { messages } = language;
  const slot = 'about';
  const { by, changed, on } = signature(context);
  return [
    heading(settings.headingLevel + 1, anchor(context, slot), slot, messages.about),
    paragraph(slot, ...interpolate(context, topic.purpose)),
    paragraph(
      slot,
      strong(by && on ? formatText(messages.signed, by, dateWords(context, on)) : messages.unsigned),
      ...(changed ? [...space(context), changed] : []),
      ...space(context),
      ...format(messages.contentDate, dateWords(context, topic.content)),
      ...(topic.due <= context.today ? [...space(context), messages.pastDue] : []),
    ),
    ...translated(context).map((words) => paragraph(slot, strong(words))),
    paragraph(slot, messages.privacy),
  ];
}

/** One line, at the top, of what a reader may trust: when the words were checked, who has signed them, and where to see more. */
export function trustLine(context: Context, slot: string): Node {
  const { language, topic } = context;
  const { messages } = language;
  const { by, changed } = signature(context);
  const parts: Child[][] = [
    format(messages.trustChecked, dateWords(context, topic.content)),
    // That nobody has checked a translation says that nobody has signed it, too.
    ...(by || !language.translated ? [[by ? formatText(messages.trustSigned, by) : messages.trustUnsigned]] : []),
    ...(changed ? [[messages.trustChanged]] : []),
    ...translated(context).map((words) => [words.replace(/[.。]$/, '')]),
    [linkWithin(context, 'sources', messages.sources)],
  ];
  return node('p', { slot, class: 'care-trust' }, ...parts.flatMap((each, index) => (index ? [' · ', ...each] : each)));
}

/** Every source of what is shown, once. */
function sourcesOf(context: Context): SourceId[] {
  const { kind, topic } = context;
  const has = (part: string) => kind === part || kind === 'guide';
  const ofAnswers = (questions: readonly Question[]) =>
    questions.flatMap(({ answer, sources }) => [...sources, ...localSources(context, answer)]);
  return [
    ...urgencies.flatMap((urgency) => topic.urgent[urgency].sources),
    ...Object.values(topic.thresholds).flatMap(({ sources }) => sources),
    ...(has('symptoms') ? topic.symptoms.flatMap(({ symptoms }) => symptoms.flatMap(({ sources }) => sources)) : []),
    ...(has('faq') ? topic.questions.flatMap(({ questions }) => ofAnswers(questions)) : []),
    ...(has('support') ? ofAnswers(topic.helping) : []),
  ];
}

function sourceWords(context: Context): Node[] {
  const { language, settings } = context;
  const slot = 'sources';
  const level = settings.headingLevel + 2;
  const sources = [...new Set(sourcesOf(context))].map((id) => language.sources[id]);
  sources.sort((one, other) => (one.publisher < other.publisher ? -1 : Number(one.publisher > other.publisher)));
  const item = ({ publisher, title, unlinked, url, year }: (typeof sources)[number]) => {
    const name = `${publisher}: ${title}`;
    return node('li', {}, url && !unlinked ? linkOut(url, name) : name, ...(year ? [` (${year})`] : []));
  };
  return [
    heading(level, anchor(context, slot), slot, language.messages.sources),
    node('ol', { slot: `${slot}-panel`, class: 'care-sources' }, ...sources.map(item)),
  ];
}
