/** People to talk to, and how to help someone. */
import type { Organisation, SupportGroupId } from '../../content/model.js';
import { blockOf } from '../lagging.js';
import { block, node, type Block, type Child, type Node } from '../node.js';
import type { Group, View } from '../view.js';
import { fill, linkOut, put, putWords, telephone, textMessage, type Context } from '../words.js';
import { aboutBlocks } from './about.js';
import { chosen } from './groups.js';
import { anchor, heading, list, paragraph, titleBlock } from './nodes.js';
import { renderQuestion } from './questions.js';

const supportGroups: readonly SupportGroupId[] = ['talk', 'charity', 'community', 'memorials'];

function renderOrganisation(context: Context, organisation: Organisation, level: number): Block {
  const id = `org-${organisation.id}`;
  return blockOf(context, organisation, id, (own) => organisationWords(own, organisation, id, level));
}

function organisationWords(context: Context, organisation: Organisation, id: string, level: number): Node[] {
  const { messages } = context.language;
  const { toCheck, url } = organisation;
  const contacts = toCheck
    ? []
    : [
        ...(organisation.phones ?? []).map((phone) => [...(phone.label ? [`${phone.label}: `] : []), telephone(phone)]),
        ...(organisation.texts ?? []).map((text) => [textMessage(text)]),
        ...(organisation.relay ? [[organisation.relay]] : []),
        ...(organisation.email
          ? [[`${messages.email}: `, node('a', { href: `mailto:${organisation.email}` }, organisation.email)]]
          : []),
      ];
  if (url) contacts.push([`${messages.website}: `, linkOut(url, new URL(url).hostname.replace(/^www\./, ''))]);
  const facts = toCheck ? [messages.toCheck] : [organisation.hours, organisation.cost, organisation.languages];
  return [
    heading(level, anchor(context, id), id, organisation.name),
    paragraph(id, ...fill(context, organisation.words)),
    ...(contacts.length > 0 ? [list('ul', id, contacts)] : []),
    node(
      'p',
      { slot: id, class: 'care-sources' },
      [...facts.filter(Boolean).map((fact) => `${fact!.replace(/\.$/, '')}. `), putWords(messages.seen, organisation.seen)].join(
        '',
      ),
    ),
  ];
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
  return block(id, () => [
    heading(level, anchor(context, id), id, settings.clinicName ?? messages.clinicPart),
    ...(lines.length > 0
      ? [list('ul', id, lines)]
      : [paragraph(id, ...put(messages.callClinicNoPhone, settings.clinicName ?? messages.yourClinic))]),
  ]);
}

export function renderSupport(context: Context): View {
  const { language, place, settings, topic } = context;
  const { messages } = language;
  const orgId = ({ id }: Organisation) => `org-${id}`;
  const kept = new Set(chosen(place.organisations, orgId, settings));
  const shown = place.organisations.filter((organisation) => kept.has(organisation) || organisation.crisis);
  const helping = chosen(topic.helping, ({ id }) => id, settings);
  const groupLevel = settings.headingLevel + 1;
  const blocks: Block[] = [titleBlock(context, 'support', 'supportTitle', 'supportIntro'), renderClinic(context, groupLevel)];
  const groups: Group[] = [];
  const add = (id: string, title: string, contents: readonly Block[]) => {
    if (contents.length === 0) return;
    const groupId = `group-${id}`;
    const words = () => [
      heading(groupLevel, anchor(context, groupId), groupId, title),
      ...(id === 'talk' ? [paragraph(groupId, messages.cannotPhone)] : []),
    ];
    blocks.push(block(groupId, words), ...contents);
    groups.push({ id: groupId, items: contents.map((each) => ({ id: each.id })) });
  };
  for (const id of supportGroups) {
    const members = shown.filter(({ group }) => group === id);
    // Lines that answer day and night come first: the reader may be awake at three.
    members.sort((one, other) => Number(!!other.always) - Number(!!one.always));
    add(
      id,
      messages.supportGroups[id],
      members.map((organisation) => renderOrganisation(context, organisation, groupLevel + 1)),
    );
  }
  add(
    'helping',
    messages.supportGroups.helping,
    helping.map((question) => {
      const rendered = renderQuestion(context, question, groupLevel + 1).block;
      return block(question.id, () =>
        rendered.nodes.map((each) => ({ ...each, attributes: { ...each.attributes, slot: question.id } })),
      );
    }),
  );
  blocks.push(...aboutBlocks(context, false));
  return {
    blocks,
    groups,
    grouped: true,
    itemLevel: Math.min(groupLevel + 1, 6),
    before: ['support', 'group-clinic'],
    after: ['about'],
  };
}
