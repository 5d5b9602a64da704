/** When to get help: the three cards, and the strip above symptoms and questions that stand alone. */
import type { UrgentCard } from '../../content/model.js';
import { node, type Block, type Node } from '../node.js';
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

function renderCard(context: Context, { urgency, heading: words, bullets, notes }: UrgentCard): Block {
  const id = `group-${urgency}`;
  return {
    id,
    nodes: [
      heading(context.settings.headingLevel + 1, anchor(context, id), id, fillPlain(context, words)),
      ...(urgency === 'now' ? [{ ...callParagraph(context, id), attributes: { slot: id, class: 'care-call' } }] : []),
      list('ul', id, bullets.map((bullet) => [strong(`${fillPlain(context, bullet.lead)}:`), ' ', ...fill(context, bullet.words)])),
      ...notes.map((note) => paragraph(id, ...fill(context, note))),
    ],
  };
}

/** Who to call today, in order; always ends with the emergency department. A block of its own, so that links lead right to it. */
function whoToCall(context: Context, slot: string, words: string): Block {
  const { language, place, settings } = context;
  const { messages } = language;
  const id = 'group-call';
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
  return {
    id,
    shared: true,
    nodes: [
      node('p', { id: anchor(context, id), slot }, strong(words)),
      list('ol', slot, [
        clinicLine,
        ...(settings.outOfHoursPhone ? [put(messages.outOfHours, telephone(settings.outOfHoursPhone))] : []),
        ...adviceLines,
        put(messages.nobody, fillPlain(context, '{department}')),
      ]),
    ],
  };
}

export function renderUrgent(context: Context): View {
  const { topic } = context;
  return {
    blocks: [
      titleBlock(context, 'urgent', topic.urgentTitle),
      ...urgencies.flatMap((urgency) => [
        renderCard(context, topic.urgent[urgency]),
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
  const { language, settings, topic } = context;
  const { bullets, heading: words } = topic.urgent.now;
  const slot = 'group-now';
  return [
    {
      id: slot,
      shared: true,
      nodes: [
        heading(settings.headingLevel, anchor(context, slot), slot, fillPlain(context, words)),
        { ...callParagraph(context, slot), attributes: { slot, class: 'care-call' } },
        list('ul', slot, bullets.map((bullet) => fill(context, bullet.short ?? bullet.words))),
      ],
    },
    whoToCall(context, slot, language.messages.anyBleedingToday),
  ];
}
