/** The one renderer: content, language, country and settings in, plain blocks out. The same in a browser and in Node. */
import type { Block as Words, LimitId, LocalFact, Organisation, Question, SupportGroupId, Symptom, Urgency, UrgentCard } from '../content/model.js';
import { sources, type SourceId } from '../content/sources.js';
import { node, textOf, type Block, type Child, type Node } from './node.js';
import { fold, type Group, type Item, type View } from './view.js';
import { dateWords, fill, fillPlain, linkOut, linkWithin, put, telephone, textMessage, type Context } from './words.js';

/** The five kinds of element. */
export type Kind = 'guide' | 'urgent' | 'symptoms' | 'faq' | 'support';

/** Renders one element other than the guide, which has no words of its own. */
export function render(kind: Exclude<Kind, 'guide'>, context: Context): View {
  return { urgent: renderUrgent, symptoms: renderSymptoms, faq: renderQuestions, support: renderSupport }[kind](context);
}

const heading = (level: number, id: string | undefined, slot: string, ...children: readonly Child[]): Node =>
  node(`h${Math.min(level, 6)}`, { id, slot }, ...children);

const paragraph = (slot: string, ...children: readonly Child[]): Node => node('p', { slot }, ...children);

const strong = (words: string): Node => node('strong', {}, words);

const list = (tag: 'ul' | 'ol', slot: string, items: readonly (readonly Child[])[]): Node =>
  node(tag, { slot }, ...items.map((children) => node('li', {}, ...children)));

/** The id as it stands in the page. */
const anchor = (context: Context, id: string) => context.settings.idPrefix + id;

/** Paragraphs and lists of an answer; what differs by country is looked up. */
function renderWords(context: Context, slot: string, words: readonly Words[]): Node[] {
  return words.flatMap((block): Node[] => {
    if (typeof block === 'string') return [paragraph(slot, ...fill(context, block))];
    if ('list' in block) return [list('ul', slot, block.list.map((item) => fill(context, item)))];
    return renderWords(context, slot, localFact(context, block.local).words);
  });
}

/** What is true in the reader’s country, or the neutral words. */
const localFact = ({ place, topic }: Context, id: keyof Context['topic']['neutral']): LocalFact =>
  place.country?.facts[id] ?? topic.neutral[id];

/** Publisher, title and year of each source, linked where the address is the publisher’s own. */
function sourceList(ids: readonly SourceId[]): Child[] {
  return [...new Set(ids)].flatMap((id, index): Child[] => {
    const { publisher, title, url, ...rest } = sources[id];
    const name = `${publisher}, ${title}`;
    return [
      index > 0 ? '; ' : '',
      'copy' in rest ? name : linkOut(url, name),
      'year' in rest ? ` (${rest.year})` : '',
    ].filter((child) => child !== '');
  });
}

/** A date twelve months later: when words are due to be compared with their sources again. */
const dueDate = (compared: string) => `${Number(compared.slice(0, 4)) + 1}${compared.slice(4)}`;

/** The last lines of an answer: its sources, when it was compared with them, and whether that is overdue. */
function renderSources(context: Context, slot: string, ids: readonly SourceId[], compared: string): Node {
  const { messages } = context.language;
  const due = dueDate(compared);
  return node(
    'p',
    { slot, class: 'care-sources' },
    `${messages.sources}: `,
    ...sourceList(ids),
    '. ',
    ...put(messages.compared, dateWords(context, compared)),
    ' ',
    ...put(due < context.today ? messages.overdue : messages.due, dateWords(context, due)),
  );
}

/** The limits that matter in an answer, and a link to the card. */
function renderLimits(context: Context, slot: string, limits: readonly LimitId[]): Node[] {
  if (limits.length === 0) return [];
  return [
    node(
      'p',
      { slot, class: 'care-limit' },
      ...limits.flatMap((limit) => [...fill(context, context.topic.limits[limit]), ' ']),
      `${context.language.messages.see} `,
      linkWithin(context, 'group-now', context.language.messages.nowLink),
      '.',
    ),
  ];
}

/** The sources of the country’s facts that an answer uses. */
const localSources = (context: Context, words: readonly Words[]): SourceId[] =>
  words.flatMap((block) =>
    typeof block === 'object' && 'local' in block ? [...localFact(context, block.local).sources] : [],
  );

const searchText = (...parts: readonly (string | undefined)[]) => fold(parts.filter(Boolean).join(' '));

function renderQuestion(context: Context, question: Question, level: number): { block: Block; item: Item } {
  const slot = `${question.id}-answer`;
  const title = fillPlain(context, question.ask);
  const answer = renderWords(context, slot, question.answer);
  return {
    item: { id: question.id, title, search: searchText(title, textOf(answer), question.also) },
    block: {
      id: question.id,
      nodes: [
        heading(level, anchor(context, question.id), question.id, title),
        ...answer,
        ...renderLimits(context, slot, question.limits),
        renderSources(context, slot, [...question.sources, ...localSources(context, question.answer)], question.compared),
      ],
    },
  };
}

/** Paragraphs of which the first begins with a label in bold. */
function labelled(context: Context, slot: string, label: string, words: readonly Words[]): Node[] {
  const [first, ...others] = renderWords(context, slot, words);
  if (!first) return [];
  if (first.tag === 'p') return [paragraph(slot, strong(`${label}.`), ' ', ...first.children), ...others];
  return [paragraph(slot, strong(`${label}.`)), first, ...others];
}

function renderSymptom(context: Context, symptom: Symptom, level: number): { block: Block; item: Item } {
  const { messages } = context.language;
  const id = `sign-${symptom.id}`;
  const slot = `${id}-answer`;
  const title = fillPlain(context, symptom.name);
  const body = [
    ...labelled(context, slot, messages.urgency[symptom.urgency], [...symptom.action, ...(symptom.why ? [symptom.why] : [])]),
    ...labelled(context, slot, messages.meaning, symptom.meaning),
    ...labelled(context, slot, messages.tell, [symptom.tell]),
  ];
  return {
    item: {
      id,
      title,
      urgency: symptom.urgency,
      ...(symptom.drawing && { drawing: symptom.drawing }),
      search: searchText(title, textOf(body), symptom.also),
    },
    block: {
      id,
      nodes: [
        heading(level, anchor(context, id), id, title),
        ...body,
        renderSources(context, slot, symptom.sources, symptom.compared),
      ],
    },
  };
}

/** Which ids of one kind are shown: `only` limits a kind when it names one of it, then `except` takes away. */
export function chosen<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  { only, except }: { readonly only: readonly string[]; readonly except: readonly string[] },
): Thing[] {
  const limited = things.some((thing) => only.includes(idOf(thing)));
  return things.filter((thing) => (!limited || only.includes(idOf(thing))) && !except.includes(idOf(thing)));
}

/** Groups of things that open, after `only` and `except`. */
function renderGroups<Thing>(
  context: Context,
  groups: readonly { readonly id: string; readonly title: string; readonly things: readonly Thing[] }[],
  idOf: (thing: Thing) => string,
  renderThing: (thing: Thing, level: number) => { block: Block; item: Item },
): Pick<View, 'blocks' | 'groups' | 'grouped' | 'itemLevel'> {
  const { headingLevel } = context.settings;
  const shownIds = new Set(chosen(groups.flatMap(({ things }) => things), idOf, context.settings).map(idOf));
  const shown = groups
    .map((group) => ({ ...group, things: group.things.filter((thing) => shownIds.has(idOf(thing))) }))
    .filter(({ things }) => things.length > 0);
  const grouped = shown.length > 1;
  const itemLevel = Math.min(headingLevel + (grouped ? 2 : 1), 6);
  const blocks: Block[] = [];
  return {
    blocks,
    grouped,
    itemLevel,
    groups: shown.map(({ id, title, things }): Group => {
      const groupId = `group-${id}`;
      const words = fillPlain(context, title);
      if (grouped) blocks.push({ id: groupId, nodes: [heading(headingLevel + 1, anchor(context, groupId), groupId, words)] });
      return {
        id: groupId,
        title: words,
        items: things.map((thing) => {
          const { block, item } = renderThing(thing, itemLevel);
          blocks.push(block);
          return item;
        }),
      };
    }),
  };
}

/** The element’s own title. */
const titleBlock = (context: Context, id: string, title: string, intro?: string): Block => ({
  id,
  nodes: [
    heading(context.settings.headingLevel, anchor(context, id), id, fillPlain(context, title)),
    ...(intro ? [paragraph(id, ...fill(context, intro))] : []),
  ],
});

/** The call that the NOW card ends with. */
const callParagraph = (context: Context, slot: string): Node => {
  const { emergency, country } = context.place;
  return paragraph(
    slot,
    ...(emergency ? fill(context, '{Call}') : [strong(fillPlain(context, '{Call}'))]),
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
      ...(urgency === 'today' ? whoToCall(context, id) : []),
    ],
  };
}

/** Who to call today, in order; always ends with the emergency department. */
function whoToCall(context: Context, slot: string): Node[] {
  const { language, place, settings } = context;
  const { messages } = language;
  const clinic = settings.clinicName ?? messages.yourClinic;
  return [
    paragraph(slot, strong(`${messages.whoToCall}:`)),
    list('ol', slot, [
      settings.clinicPhone
        ? [...put(messages.callClinic, clinic, telephone(settings.clinicPhone)), ...(settings.clinicHours ? [' ', ...put(messages.hours, settings.clinicHours), '.'] : [])]
        : put(messages.callClinicNoPhone, clinic),
      ...(settings.outOfHoursPhone ? [put(messages.outOfHours, telephone(settings.outOfHoursPhone))] : []),
      ...place.advice
        .filter(({ toCheck }) => !toCheck)
        .map(({ name, phone, where }) => [
          ...(where ? [`${where}: `] : []),
          ...(phone ? put(messages.adviceLine, name, telephone(phone)) : put(messages.adviceElsewhere, name)),
        ]),
      put(messages.nobody, fillPlain(context, '{department}')),
    ]),
  ];
}

const urgencies: readonly Urgency[] = ['now', 'today', 'soon'];

function renderUrgent(context: Context): View {
  const { topic } = context;
  return {
    blocks: [
      titleBlock(context, 'urgent', topic.urgentTitle),
      ...urgencies.map((urgency) => renderCard(context, topic.urgent[urgency])),
      ...aboutBlocks(context, context.inGuide),
    ],
    ...noGroups,
    before: ['urgent', ...urgencies.map((urgency) => `group-${urgency}`)],
    after: context.inGuide ? [] : ['about'],
  };
}

const noGroups = { groups: [], grouped: false, itemLevel: 0 } as const;

/** The short NOW strip above symptoms and questions that stand alone. */
function stripBlocks(context: Context): Block[] {
  if (context.inGuide) return [];
  const { language, settings, topic } = context;
  const { bullets, heading: words } = topic.urgent.now;
  const slot = 'group-now';
  return [
    {
      id: slot,
      nodes: [
        heading(settings.headingLevel, anchor(context, slot), slot, fillPlain(context, words)),
        { ...callParagraph(context, slot), attributes: { slot, class: 'care-call' } },
        list('ul', slot, bullets.map((bullet) => fill(context, bullet.short ?? bullet.words))),
      ],
    },
    {
      id: 'group-today',
      nodes: [
        node('p', { id: anchor(context, 'group-today'), slot }, strong(language.messages.anyBleedingToday)),
        ...whoToCall(context, slot).slice(1),
      ],
    },
  ];
}

function renderSymptoms(context: Context): View {
  const { topic } = context;
  const rendered = renderGroups(
    context,
    topic.symptoms.map(({ symptoms, ...group }) => ({ ...group, things: symptoms })),
    (symptom) => `sign-${symptom.id}`,
    (symptom, level) => renderSymptom(context, symptom, level),
  );
  return arrange(context, 'symptoms', titleBlock(context, 'symptoms', topic.symptomsTitle, topic.symptomsIntro), rendered);
}

function renderQuestions(context: Context): View {
  const { topic } = context;
  const rendered = renderGroups(
    context,
    topic.questions.map(({ questions, ...group }) => ({ ...group, things: questions })),
    (question) => question.id,
    (question, level) => renderQuestion(context, question, level),
  );
  return arrange(context, 'questions', titleBlock(context, 'questions', topic.questionsTitle), rendered);
}

/** Strip, title, groups, about. */
function arrange(context: Context, id: string, title: Block, rendered: Pick<View, 'blocks' | 'groups' | 'grouped' | 'itemLevel'>): View {
  return {
    ...rendered,
    blocks: [...stripBlocks(context), title, ...rendered.blocks, ...aboutBlocks(context, context.inGuide)],
    before: [...(context.inGuide ? [] : ['group-now']), id],
    after: context.inGuide ? [] : ['about'],
  };
}

const supportGroups: readonly SupportGroupId[] = ['talk', 'charity', 'community', 'memorials'];

function renderOrganisation(context: Context, organisation: Organisation, level: number): Block {
  const { messages } = context.language;
  const id = `org-${organisation.id}`;
  const { toCheck, url } = organisation;
  const contacts = toCheck
    ? []
    : [
        ...(organisation.phones ?? []).map((phone) => [...(phone.label ? [`${phone.label}: `] : []), telephone(phone)]),
        ...(organisation.texts ?? []).map((text) => [textMessage(text)]),
        ...(organisation.relay ? [[organisation.relay]] : []),
        ...(organisation.email ? [[`${messages.email}: `, node('a', { href: `mailto:${organisation.email}` }, organisation.email)]] : []),
      ];
  if (url) contacts.push([`${messages.website}: `, linkOut(url, new URL(url).hostname.replace(/^www\./, ''))]);
  const facts = toCheck ? [messages.toCheck] : [organisation.hours, organisation.cost, organisation.languages];
  return {
    id,
    nodes: [
      heading(level, anchor(context, id), id, organisation.name),
      paragraph(id, ...fill(context, organisation.words)),
      ...(contacts.length > 0 ? [list('ul', id, contacts)] : []),
      node('p', { slot: id, class: 'care-sources' }, [...facts.filter(Boolean).map((fact) => `${fact!.replace(/\.$/, '')}. `), ...put(messages.seen, organisation.seen).map(String)].join('')),
    ],
  };
}

/** The clinic itself: first in the support part. */
function renderClinic(context: Context, level: number): Block {
  const { language, settings } = context;
  const { messages } = language;
  const id = 'group-clinic';
  const lines: Child[][] = [
    ...(settings.clinicPhone ? [[telephone(settings.clinicPhone)]] : []),
    ...(settings.clinicHours ? [put(messages.hours, settings.clinicHours)] : []),
    ...(settings.outOfHoursPhone ? [put(messages.outOfHours, telephone(settings.outOfHoursPhone))] : []),
    ...(settings.clinicUrl ? [[linkOut(settings.clinicUrl, messages.clinicWebsite)]] : []),
  ];
  return {
    id,
    nodes: [
      heading(level, anchor(context, id), id, settings.clinicName ?? messages.clinicPart),
      ...(lines.length > 0 ? [list('ul', id, lines)] : [paragraph(id, ...put(messages.callClinicNoPhone, settings.clinicName ?? messages.yourClinic))]),
    ],
  };
}

function renderSupport(context: Context): View {
  const { language, place, settings, topic } = context;
  const { messages } = language;
  const orgId = ({ id }: Organisation) => `org-${id}`;
  const kept = new Set(chosen(place.organisations, orgId, settings));
  const shown = place.organisations.filter((organisation) => kept.has(organisation) || organisation.crisis);
  const helping = chosen(topic.helping, ({ id }) => id, settings);
  const groupLevel = settings.headingLevel + 1;
  const blocks: Block[] = [titleBlock(context, 'support', topic.supportTitle, topic.supportIntro), renderClinic(context, groupLevel)];
  const groups: Group[] = [];
  const add = (id: string, title: string, contents: readonly Block[]) => {
    if (contents.length === 0) return;
    const groupId = `group-${id}`;
    blocks.push({ id: groupId, nodes: [heading(groupLevel, anchor(context, groupId), groupId, title), ...(id === 'talk' ? [paragraph(groupId, messages.cannotPhone)] : [])] }, ...contents);
    groups.push({ id: groupId, title, items: contents.map((block) => ({ id: block.id, title: '', search: '' })) });
  };
  for (const id of supportGroups) {
    const members = shown.filter(({ group }) => group === id);
    // Lines that answer day and night come first: the reader may be awake at three.
    members.sort((one, other) => Number(!!other.always) - Number(!!one.always));
    add(id, messages.supportGroups[id], members.map((organisation) => renderOrganisation(context, organisation, groupLevel + 1)));
  }
  add(
    'helping',
    messages.supportGroups.helping,
    helping.map((question) => {
      const { block } = renderQuestion(context, question, groupLevel + 1);
      return { ...block, nodes: block.nodes.map((each) => ({ ...each, attributes: { ...each.attributes, slot: question.id } })) };
    }),
  );
  blocks.push(...aboutBlocks(context, false));
  return { blocks, groups, grouped: true, itemLevel: Math.min(groupLevel + 1, 6), before: ['support', 'group-clinic'], after: ['about'] };
}

/** What the leaflet is, who has signed it, where its limits come from. Shown once: by the last part of a guide, or by an element alone. */
function aboutBlocks(context: Context, elsewhere: boolean): Block[] {
  if (elsewhere) return [];
  const { language, settings, topic } = context;
  const { messages } = language;
  const { reviewedBy, reviewedOn, reviewedContent } = settings;
  const slot = 'about';
  const signed = reviewedBy && reviewedOn && reviewedOn <= context.today;
  const changed = signed && topic.content > (reviewedContent ?? reviewedOn);
  const cards = urgencies.map((urgency) => topic.urgent[urgency]);
  const limitSources = [...Object.values(topic.thresholds), ...cards].flatMap((each) => each.sources);
  const oldest = cards.map(({ compared }) => compared).sort()[0] ?? topic.content;
  return [
    {
      id: slot,
      nodes: [
        heading(settings.headingLevel + 1, anchor(context, slot), slot, messages.about),
        paragraph(slot, ...fill(context, messages.purpose)),
        paragraph(
          slot,
          strong(signed ? put(messages.signed, reviewedBy, dateWords(context, reviewedOn)).join('') : messages.unsigned),
          ...(changed ? [' ', messages.changedSince] : []),
          ' ',
          ...put(messages.contentDate, dateWords(context, topic.content)),
        ),
        paragraph(slot, messages.contactsDate, ' ', messages.privacy),
        node('p', { slot, class: 'care-sources' }, `${messages.limitSources}: `, ...sourceList(limitSources), '. ', ...put(messages.compared, dateWords(context, oldest))),
      ],
    },
  ];
}
