/** When to get help: the three cards, and the strip above symptoms and questions that stand alone. */
import type { Urgency } from '../../content/model.js';
import { block, node, type Block, type Node } from '../node.js';
import type { View } from '../view.js';
import { fill, fillPlain, put, telephone, type Context } from '../words.js';
import { aboutBlocks } from './about.js';
import { anchor, heading, list, paragraph, strong, titleBlock, urgencies } from './nodes.js';

/** What to do for any sign of the NOW card: call, or go. */
const callParagraph = (context: Context, slot: string): Node => {
  const { emergency, country } = context.place;
  const { otherwise } = context.topic.urgent.now;
  return paragraph(
    slot,
    ...(emergency ? fill(context, '{Call}') : [strong(fillPlain(context, '{Call}'))]),
    ...(otherwise ? [' ', ...fill(context, otherwise)] : []),
    ...(country?.emergency && 'note' in country.emergency && country.emergency.note
      ? [' ', ...fill(context, country.emergency.note)]
      : []),
  );
};

/** Every other sign of the NOW card, by name. */
function alsoNow(context: Context, slot: string): Node[] {
  const { also = [] } = context.topic.urgent.now;
  return [
    paragraph(slot, strong(`${context.language.messages.alsoNow}:`)),
    list(
      'ul',
      slot,
      also.map(({ lead, words }) => [strong(fillPlain(context, lead)), ' ', ...fill(context, words)]),
    ),
  ];
}

function renderCard(context: Context, urgency: Urgency): Block {
  const id = `group-${urgency}`;
  return block(id, () => {
    const { heading: words, bullets, notes } = context.topic.urgent[urgency];
    return [
      heading(context.settings.headingLevel + 1, anchor(context, id), id, fillPlain(context, words)),
      ...(urgency === 'now' ? [{ ...callParagraph(context, id), attributes: { slot: id, class: 'care-call' } }] : []),
      list(
        'ul',
        id,
        bullets.map((bullet) => [strong(`${fillPlain(context, bullet.lead)}:`), ' ', ...fill(context, bullet.words)]),
      ),
      ...(urgency === 'now' ? alsoNow(context, id) : []),
      ...notes.map((note) => paragraph(id, ...fill(context, note))),
    ];
  });
}

/** Who to call today, in order; always ends with the emergency department. A block of its own, so that links lead right to it. */
function whoToCall(context: Context, slot: string, words: string): Block {
  return block('group-call', () => callWords(context, slot, words), true);
}

function callWords(context: Context, slot: string, words: string): Node[] {
  const { language, place, settings } = context;
  const { messages } = language;
  const clinic = settings.clinicName ?? messages.yourClinic;
  const clinicLine = settings.clinicPhone
    ? [
        ...put(messages.callClinic, clinic, telephone(settings.clinicPhone)),
        ...(settings.clinicHours ? [' ', ...put(messages.hours, settings.clinicHours), '.'] : []),
      ]
    : put(messages.callClinicNoPhone, clinic);
  const adviceLines = place.advice
    .filter(({ toCheck }) => !toCheck)
    .map(({ name, phone, where }) => [
      ...(where ? [`${where}: `] : []),
      ...(phone ? put(messages.adviceLine, name, telephone(phone)) : put(messages.adviceElsewhere, name)),
    ]);
  return [
    node('p', { id: anchor(context, 'group-call'), slot }, strong(words)),
    list('ol', slot, [
      clinicLine,
      ...(settings.outOfHoursPhone ? [put(messages.outOfHours, telephone(settings.outOfHoursPhone))] : []),
      ...adviceLines,
      put(messages.nobody, fillPlain(context, '{department}')),
    ]),
  ];
}

export function renderUrgent(context: Context): View {
  return {
    blocks: [
      titleBlock(context, 'urgent', 'urgentTitle'),
      ...urgencies.flatMap((urgency) => [
        renderCard(context, urgency),
        ...(urgency === 'today' ? [whoToCall(context, 'group-today', `${context.language.messages.whoToCall}:`)] : []),
      ]),
      ...aboutBlocks(context, context.inGuide),
    ],
    ...noGroups,
    before: ['urgent', ...urgencies.map((urgency) => `group-${urgency}`)],
    after: context.inGuide ? [] : ['about'],
  };
}

const noGroups = { groups: [], grouped: false, itemLevel: 0 } as const;

/** The short NOW strip above symptoms and questions that stand alone. */
export function stripBlocks(context: Context): Block[] {
  if (context.inGuide) return [];
  const slot = 'group-now';
  const strip = () => {
    const { bullets, heading: words } = context.topic.urgent.now;
    return [
      heading(context.settings.headingLevel, anchor(context, slot), slot, fillPlain(context, words)),
      { ...callParagraph(context, slot), attributes: { slot, class: 'care-call' } },
      list(
        'ul',
        slot,
        bullets.map((bullet) => fill(context, bullet.short ?? bullet.words)),
      ),
      ...alsoNow(context, slot),
    ];
  };
  return [block(slot, strip, true), whoToCall(context, slot, context.language.messages.anyBleedingToday)];
}
