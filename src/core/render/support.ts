/** People to talk to, by what somebody needs them for, and how to help someone. */
import type { NeedId, Organisation } from '../../content/model.js';
import { blockOf } from '../lagging.js';
import { block, node, type Block, type Node } from '../node.js';
import type { Group, View } from '../view.js';
import { between, dateWords, formatText, fullStop, interpolateText, type Context } from '../words.js';
import { aboutBlocks } from './about.js';
import { chosen } from './groups.js';
import { anchor, callRow, heading, paragraph, row, rowList, titleBlock } from './nodes.js';
import { renderQuestion } from './questions.js';
import { callRows } from './urgent.js';

const needs: readonly NeedId[] = ['tonight', 'safety', 'text', 'miscarriage', 'near', 'partners', 'work', 'faith', 'remember'];

/** Ids of groups that pages may link to from before people stood by need: each is now a place in one that took its members. */
const places: Partial<Readonly<Record<NeedId, string>>> = {
  tonight: 'group-talk',
  miscarriage: 'group-charity',
  partners: 'group-community',
  remember: 'group-memorials',
};

/**
 * The need under which an organisation is listed. Crisis lines stand where nothing has to be opened; lines for somebody who is hurt
 * at home stand in a group of their own, so that nobody who looks on reads what was looked for.
 */
function needOf({ crisis, group, need, phones, texts }: Organisation): NeedId {
  if (crisis && need !== 'safety') return 'tonight';
  if (need) return need;
  if (texts && !phones) return 'text';
  return group === 'memorials' ? 'remember' : group === 'community' ? 'partners' : 'miscarriage';
}

/** The ways to reach an organisation: what each is, where it leads, what is shown of it. Of what is not confirmed, the address alone. */
function waysTo(context: Context, { crisis, email, phones, texts, toCheck, url }: Organisation): [string, string, string][] {
  const { messages } = context.language;
  const calls: [string, string, string][] = toCheck
    ? []
    : [
        ...(phones ?? []).map(({ dial, display, label }): [string, string, string] => [
          label ?? messages.phone,
          `tel:${dial}`,
          display,
        ]),
        ...(texts ?? []).map(({ body, display, number }): [string, string, string] => [
          display,
          `sms:${number}${body ? `?body=${encodeURIComponent(body)}` : ''}`,
          number,
        ]),
      ];
  // Who is in crisis is given the lines, and nothing to choose between.
  if (crisis && calls.length > 0) return calls;
  return [
    ...calls,
    ...(email && !toCheck ? [[messages.email, `mailto:${email}`, email] as [string, string, string]] : []),
    ...(url ? [[messages.website, url, new URL(url).hostname.replace(/^www\./, '')] as [string, string, string]] : []),
  ];
}

/** One row for each way to reach an organisation; the first says who it is. */
function organisationWords(context: Context, organisation: Organisation, id: string, level: number): Node[] {
  const { messages } = context.language;
  const { checked, cost, hours, languages, name, relay, toCheck } = organisation;
  const facts = toCheck
    ? []
    : [hours, cost, languages, relay, checked && formatText(messages.checkedMonth, dateWords(context, checked))];
  // Always open, so in one line: who answers, when, at what cost.
  const details = [
    ...(needOf(organisation) === 'tonight' ? [] : [interpolateText(context, organisation.words)]),
    ...facts.filter((fact) => !!fact),
  ].map((each) => each!.replace(/[.。]$/, '') + fullStop(context));
  const rows = waysTo(context, organisation).map(([way, href, end], index) => {
    // An address takes the width of a phone: the row says that it is a website.
    const shown = href.startsWith('http') ? messages.website : href.startsWith('mailto') ? messages.email : end;
    return index === 0
      ? row(name, details.join(between(context, ' ')), href, shown)
      : row(shown === way ? end : way, name, href, shown);
  });
  return [heading(level, anchor(context, id), `${id}-name`, name), rowList(id, rows)];
}

/** The clinic itself: first in the support part. */
function renderClinic(context: Context, level: number): Block {
  const { language, settings } = context;
  const id = 'group-clinic';
  const { clinicUrl } = settings;
  return block(id, () => [
    heading(level, anchor(context, id), `${id}-name`, settings.clinicName ?? language.messages.clinicPart),
    rowList(id, [
      ...callRows(context)
        .slice(0, settings.outOfHoursPhone ? 2 : 1)
        .map(callRow),
      ...(clinicUrl ? [row(language.messages.clinicWebsite, settings.clinicName, clinicUrl, language.messages.website)] : []),
    ]),
  ]);
}

export function renderSupport(context: Context): View {
  const { language, place, settings, topic } = context;
  const { messages } = language;
  const orgId = ({ id }: Organisation) => `org-${id}`;
  const kept = new Set(chosen(place.organisations, orgId, settings));
  const shown = place.organisations.filter(
    (organisation) => (kept.has(organisation) || organisation.crisis) && waysTo(context, organisation).length > 0,
  );
  const level = settings.headingLevel + 1;
  const blocks: Block[] = [titleBlock(context, 'support', 'supportTitle', 'supportIntro'), renderClinic(context, level)];
  const groups: Group[] = [];
  const add = (id: NeedId | 'helping', contents: readonly Block[]) => {
    if (contents.length === 0) return;
    const groupId = `group-${id}`;
    const summary = `${groupId}-summary`;
    const { title: name, words } = messages.needs[id];
    const old = id === 'helping' ? undefined : places[id];
    const what = node('p', { slot: summary, id: old && anchor(context, old) }, words);
    const note = id === 'tonight' ? [paragraph(`${groupId}-note`, messages.cannotPhone)] : [];
    const title = heading(level, anchor(context, groupId), groupId, name);
    // The line of what is in it holds the group’s old id.
    blocks.push(
      ...(old ? [block(groupId, () => [title]), block(old, () => [what, ...note])] : [block(groupId, () => [title, what])]),
      ...contents,
    );
    groups.push({ id: groupId, items: contents.map((each) => ({ id: each.id })) });
  };
  for (const need of needs) {
    const members = shown.filter((organisation) => needOf(organisation) === need);
    // Lines that answer day and night come first: the reader may be awake at three.
    members.sort((one, other) => Number(!!other.always) - Number(!!one.always));
    add(
      need,
      members.map((organisation) => {
        const id = orgId(organisation);
        return blockOf(context, organisation, id, (own) => organisationWords(own, organisation, id, level + 1));
      }),
    );
  }
  add(
    'helping',
    chosen(topic.helping, ({ id }) => id, settings).map((question) => {
      const rendered = renderQuestion(context, question, level + 1).block;
      return block(question.id, () =>
        rendered.nodes.map((each) => ({ ...each, attributes: { ...each.attributes, slot: question.id } })),
      );
    }),
  );
  blocks.push(...aboutBlocks(context, context.inGuide));
  return {
    blocks,
    groups,
    grouped: true,
    itemLevel: Math.min(level + 1, 6),
    before: ['support', 'group-clinic'],
    after: context.inGuide ? [] : ['about', 'sources'],
  };
}
