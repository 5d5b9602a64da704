/** When to get help: the cards, who to call, and the strip above symptoms and questions that stand alone. */
import type { Urgency, UrgentBullet } from '../../content/model.js';
import { block, node, type Block, type Child, type Node } from '../node.js';
import type { View } from '../view.js';
import { between, colon, format, formatText, interpolate, interpolateText, space, type Context } from '../words.js';
import { aboutBlocks } from './about.js';
import { anchor, callRow, heading, paragraph, rowList, strong, titleBlock, urgencies, wordsRow, type Row } from './nodes.js';

/** What to do for any sign of the NOW card: call, or go; and how to reach help without speech. */
function callParagraphs(context: Context, slot: string): Node[] {
  const { country, emergency } = context.place;
  const { otherwise } = context.topic.urgent.now;
  const call = emergency ? interpolate(context, '{Call}') : [strong(interpolateText(context, '{Call}'))];
  const others = [otherwise, country?.emergency?.note, country?.silent].filter((each) => each !== undefined);
  return [
    // Not a paragraph: one that holds a bold line alone is a heading to tools that check pages.
    node('div', { slot, class: 'care-call' }, ...call),
    ...(others.length > 0
      ? [node('p', { slot, class: 'care-silent' }, ...interpolate(context, others.join(between(context, ' '))))]
      : []),
  ];
}

/** A group of signs: its name in bold, then what belongs to it. */
const bulletWords = (context: Context, { lead, words }: UrgentBullet, separator: string): Child[] => [
  strong(interpolateText(context, lead) + separator),
  ...space(context),
  ...interpolate(context, words),
];

const bulletList = (
  context: Context,
  slot: string,
  name: string | undefined,
  bullets: readonly UrgentBullet[],
  separator = colon(context),
) =>
  node(
    'ul',
    { slot, class: name },
    ...bullets.map((bullet) =>
      node('li', name ? { class: `care-${bullet.id}` } : {}, ...bulletWords(context, bullet, separator)),
    ),
  );

const note = (slot: string, ...children: readonly Child[]): Node => node('p', { slot, class: 'care-note' }, ...children);

/** Every other sign of the NOW card, by name. */
function alsoNow(context: Context, slot: string): Node[] {
  const { also = [] } = context.topic.urgent.now;
  if (also.length === 0) return [];
  return [
    node('p', { slot, class: 'care-also' }, strong(context.language.messages.alsoNow + colon(context)), ...space(context)),
    bulletList(context, slot, 'care-also', also, ''),
  ];
}

function renderCard(context: Context, urgency: Urgency): Block {
  const id = `group-${urgency}`;
  const isNow = urgency === 'now';
  return block(id, () => {
    const { heading: words, bullets, notes } = context.topic.urgent[urgency];
    return [
      heading(context.settings.headingLevel + 1, anchor(context, id), id, interpolateText(context, words)),
      ...(isNow ? callParagraphs(context, id) : []),
      bulletList(context, id, isNow ? 'care-triggers' : undefined, bullets),
      ...(isNow ? alsoNow(context, id) : []),
      ...notes.map((each) => note(id, ...interpolate(context, each))),
    ];
  });
}

/** Who to call today, in order: the clinic, when it is closed, the country’s advice line and always, at the end, the emergency department. */
export function callRows(context: Context): Row[] {
  const { language, place, settings } = context;
  const { messages } = language;
  const { clinicHours, clinicName, clinicPhone, outOfHoursPhone } = settings;
  return [
    {
      name: clinicPhone
        ? (clinicName ?? messages.clinicPart)
        : formatText(messages.clinicOrDoctor, clinicName ?? messages.clinicPart),
      note: clinicHours,
      phone: clinicPhone,
    },
    ...(outOfHoursPhone ? [{ name: messages.whenClosed, note: messages.outOfHours, phone: outOfHoursPhone }] : []),
    ...place.advice
      .filter(({ toCheck }) => !toCheck)
      .map(({ hours, name, phone, where }) => ({
        name: name.charAt(0).toUpperCase() + name.slice(1),
        note: [hours, where].filter(Boolean).join(between(context, '; ')),
        phone,
      })),
  ];
}

/** Who to call, as a list of rows. A block of its own, so that links lead right to it. */
const whoToCall = (context: Context): Block =>
  block(
    'group-call',
    () => {
      const { language, place, settings } = context;
      const { messages } = language;
      const slot = 'group-call';
      return [
        heading(settings.headingLevel + 1, anchor(context, slot), slot, messages.whoToCall),
        paragraph(slot, messages.anyBleedingToday),
        rowList(slot, [
          ...callRows(context).map(callRow),
          wordsRow(...format(messages.nobody, interpolateText(context, '{department}'))),
        ]),
        ...(place.country?.interpreter ? [note(slot, ...interpolate(context, place.country.interpreter))] : []),
      ];
    },
    true,
  );

export function renderUrgent(context: Context): View {
  return {
    blocks: [
      titleBlock(context, 'urgent', 'urgentTitle'),
      ...urgencies.flatMap((urgency) => [...(urgency === 'today' ? [whoToCall(context)] : []), renderCard(context, urgency)]),
      ...aboutBlocks(context, context.inGuide),
    ],
    groups: [],
    grouped: false,
    itemLevel: 0,
    before: ['urgent', 'group-now', 'group-call', 'group-today', 'group-soon'],
    after: context.inGuide ? [] : ['about', 'sources'],
  };
}

/** The short NOW strip, and who to call, above symptoms and questions that stand alone. */
export function stripBlocks(context: Context): Block[] {
  if (context.inGuide) return [];
  const slot = 'group-now';
  const strip = () => {
    const { bullets, heading: words } = context.topic.urgent.now;
    return [
      heading(context.settings.headingLevel, anchor(context, slot), slot, interpolateText(context, words)),
      ...callParagraphs(context, slot),
      node(
        'ul',
        { slot, class: 'care-also' },
        ...bullets.map(({ short, words: all }) => node('li', {}, ...interpolate(context, short ?? all))),
      ),
      ...alsoNow(context, slot),
    ];
  };
  return [block(slot, strip, true), whoToCall(context)];
}
