/** The groups and rows of an accordion. They are many and alike, so they are copied, not rendered. */
import { render } from 'lit';
import { Panel } from '../controllers/disclosure.js';
import { create } from '../controllers/light-dom.js';
import { node, type Child } from '../core/node.js';
import type { Group, Item, View } from '../core/view.js';
import { interpolateText, type Context } from '../core/words.js';
import type { Messages } from '../i18n/language.js';
import { drawing } from '../shared/drawings.js';
import { drawingStyles } from '../shared/drawings.styles.js';
import { adoptSheet } from '../shared/sheets.js';
import { baseStyles } from './care-element.styles.js';
import { urgencyStyles } from './urgency.styles.js';

/** The group of the clinic’s own questions, which comes first. */
export const ownGroup = 'group-own';

const slot = (name?: string): Child => node('slot', { name });

/** A heading with a button in it, and what the button opens: the one form of groups and rows. */
const disclosure = (look: string, level: number, panel: string, inButton: readonly Child[], inPanel: readonly Child[]): Child =>
  node(
    'div',
    { class: look, part: look },
    node(
      `h${Math.min(level, 6)}`,
      {},
      node('button', { 'type': 'button', 'class': panel, 'part': panel, 'aria-expanded': 'false' }, ...inButton),
    ),
    node('div', { class: `panel ${look}-panel`, ...(look === 'row' && { part: 'answer' }), hidden: 'until-found' }, ...inPanel),
  );

const urgencyBadge = (urgency: string, messages: Messages): Child[] => [
  ' ',
  node('span', { class: `urgency is-${urgency}` }, messages.urgencyWord[urgency as keyof Messages['urgencyWord']]),
];

/** A row that waits for its names. */
const emptyRow = (level: number): Child =>
  disclosure(
    'row',
    level,
    'question',
    [slot()],
    [node('div', { class: 'words' }, slot()), node('div', { class: 'end' }, slot())],
  );

function populateRow(row: HTMLElement, { drawing: picture, id, urgency }: Item, messages: Messages): void {
  const { ownerDocument: document } = row;
  const [question, answer, end] = row.querySelectorAll('slot');
  question!.name = id;
  answer!.name = `${id}-answer`;
  end!.name = `${id}-end`;
  if (urgency) question!.after(...urgencyBadge(urgency, messages).map((each) => create(document, each)));
  if (picture) answer!.parentElement!.append(create(document, node('div', { class: 'drawn' })));
}

function groupNode({ id }: Group, { context, grouped, level }: ListOptions): Child {
  const { messages } = context.language;
  const own = id === ownGroup;
  const rows = node('div', { class: 'rows' }, slot(own ? 'own' : `own-${id.slice(6)}`));
  if (!grouped && !own) return node('div', { class: 'group', part: 'group' }, rows);
  const { clinicName } = context.settings;
  const title: Child[] = own
    ? [node('span', { class: 'own-title' }, clinicName ? messages.fromNamed.replace('%', () => clinicName) : messages.fromClinic)]
    : [slot(id), slot(`${id}-summary`)];
  const count = [node('span', { class: 'count' }), node('span', { class: 'hidden-text' })];
  return disclosure('group', level, 'group-button', [node('span', { class: 'name' }, ...title), ' ', ...count], [rows]);
}

/** Says on the button of a group how many are in it, and whether one of them needs help now. */
function labelGroup({ control }: Panel, items: readonly Item[], count: number, messages: Messages): void {
  const now = items.some(({ urgency }) => urgency === 'now');
  const texts = [String(count), now ? `, ${messages.holdsNow}` : ''];
  control.querySelectorAll('span.count,span.hidden-text').forEach((span, index) => {
    if (span.textContent !== texts[index]) span.textContent = texts[index]!;
  });
}

interface ListOptions {
  readonly context: Context;
  readonly grouped: boolean;
  /** The level of the headings of groups. */
  readonly level: number;
}

/** What stands in a list. */
export interface List {
  readonly groups: ReadonlyMap<string, Panel>;
  readonly rows: ReadonlyMap<string, Panel>;
  /** The boxes of groups, with a heading or without. */
  readonly boxes: ReadonlyMap<string, HTMLElement>;
}

export const emptyList: List = { groups: new Map(), rows: new Map(), boxes: new Map() };

/**
 * Puts a box for each group and a row for each item into a list. One that is in `before` stays the same node, and is moved when
 * it must be.
 *
 * @param own - the group of each of the clinic’s own questions
 */
export function placeList(list: HTMLElement, view: View, context: Context, own: readonly string[], before: List): List {
  const { ownerDocument: document } = list;
  const { messages } = context.language;
  const { grouped, itemLevel } = view;
  const options = { context, grouped, level: itemLevel - 1 };
  const groups = new Map<string, Panel>();
  const rows = new Map<string, Panel>();
  const boxes = new Map<string, HTMLElement>();
  let empty: Node | undefined;
  const all: readonly Group[] = own.includes(ownGroup) ? [{ id: ownGroup, items: [] }, ...view.groups] : view.groups;
  for (const group of all) {
    const { id, items } = group;
    const box = before.boxes.get(id) ?? (create(document, groupNode(group, options)) as HTMLElement);
    boxes.set(id, box);
    const panel = grouped || id === ownGroup ? (before.groups.get(id) ?? new Panel(id, box)) : undefined;
    if (panel) {
      groups.set(id, panel);
      labelGroup(panel, items, items.length + own.filter((each) => each === id).length, messages);
    }
    const wanted = items.map((item) => {
      let row = before.rows.get(item.id);
      if (!row) {
        const element = (empty ??= create(document, emptyRow(itemLevel))).cloneNode(true) as HTMLElement;
        populateRow(element, item, messages);
        row = new Panel(item.id, element);
      }
      row.group = panel;
      rows.set(item.id, row);
      return row.element;
    });
    arrange(box.querySelector('.rows')!, wanted, ':scope > slot');
  }
  arrange(list, [...boxes.values()]);
  return { groups, rows, boxes };
}

/** Makes these the children of a box, before what is kept there; those that stand right are not touched. */
function arrange(box: Element, wanted: readonly Element[], kept = ':not(*)'): void {
  const rest = new Set(box.querySelectorAll(kept));
  const stands = [...box.children].filter((child) => !rest.has(child));
  const last = [...rest][0] ?? null;
  if (stands.length === 0) {
    for (const each of wanted) box.insertBefore(each, last);
    return;
  }
  wanted.forEach((each, index) => {
    if (box.children[index] !== each) box.insertBefore(each, box.children[index] ?? null);
  });
  for (const child of [...box.children].slice(wanted.length)) if (!rest.has(child)) child.remove();
}

/**
 * Draws in a root of its own: the words of a drawing are then none of the row, whose text a listener on the page can read.
 *
 * @param whole - the picture too, not its caption alone
 */
export function drawInto(row: HTMLElement, picture: string, context: Context, whole: boolean): void {
  const box = row.querySelector('.drawn')!;
  const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
  for (const css of [baseStyles, urgencyStyles, drawingStyles]) adoptSheet(root, css);
  render(
    drawing(
      context.topic.drawings[picture],
      context.language.messages.urgencyWord,
      (words) => interpolateText(context, words),
      whole,
    ),
    root,
  );
}
