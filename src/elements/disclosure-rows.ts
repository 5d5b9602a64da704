/** The rows of an accordion: a heading with its button, and a panel. They are many and alike, so they are copied, not rendered. */
import { render } from 'lit';
import { create } from '../controllers/light-dom.js';
import { node } from '../core/node.js';
import type { Item, View } from '../core/view.js';
import { fillPlain, type Context } from '../core/words.js';
import type { Messages } from '../i18n/language.js';
import { drawing } from '../shared/drawings.js';
import { drawingStyles } from '../shared/drawings.styles.js';
import { adoptSheet } from '../shared/sheets.js';
import { baseStyles } from './care-element.styles.js';

/** A row that waits for its names. */
const emptyRow = (document: Document, level: number): Element =>
  create(
    document,
    node(
      'div',
      { class: 'row', part: 'row' },
      node(
        `h${level}`,
        {},
        node('button', { 'type': 'button', 'class': 'question', 'part': 'question', 'aria-expanded': 'false' }, node('slot', {})),
      ),
      node('div', { class: 'panel', part: 'answer', hidden: 'until-found' }, node('slot', {})),
    ),
  ) as Element;

function fillRow(row: HTMLElement, { drawing: picture, id, urgency }: Item, messages: Messages): void {
  const document = row.ownerDocument;
  const [question, answer] = row.querySelectorAll('slot');
  question!.name = id;
  answer!.name = `${id}-answer`;
  if (urgency) question!.after(' ', create(document, node('span', { class: `badge ${urgency}` }, messages.urgency[urgency])));
  if (picture) answer!.after(create(document, node('div', { class: 'drawn' })));
}

/**
 * Puts a row for each item into the list of its group, and says which is whose. One that is in `before` stays the same node, and
 * is moved when it must be.
 */
export function placeRows(
  root: ParentNode,
  { groups, itemLevel }: View,
  messages: Messages,
  before: ReadonlyMap<string, HTMLElement>,
): Map<string, HTMLElement> {
  const rows = new Map<string, HTMLElement>();
  const lists = root.querySelectorAll('.rows');
  let empty: Element | undefined;
  groups.forEach(({ items }, at) => {
    const list = lists[at]!;
    const wanted = items.map((item) => {
      let row = before.get(item.id);
      if (!row) {
        row = (empty ??= emptyRow(list.ownerDocument, itemLevel)).cloneNode(true) as HTMLElement;
        fillRow(row, item, messages);
      }
      rows.set(item.id, row);
      return row;
    });
    if (!list.firstChild) return list.append(...wanted);
    wanted.forEach((row, index) => {
      if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
    });
    for (const row of [...list.children].slice(items.length)) row.remove();
  });
  return rows;
}

/**
 * Draws in a root of its own: the words of a drawing are then none of the row, whose text a listener on the page can read.
 *
 * @param whole - the picture too, not its caption alone
 */
export function drawInto(row: HTMLElement, picture: string, context: Context, whole: boolean): void {
  const box = row.querySelector('.drawn')!;
  const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
  for (const css of [baseStyles, drawingStyles]) adoptSheet(root, css);
  render(
    drawing(picture, context.topic.drawings[picture], (words) => fillPlain(context, words), whole),
    root,
  );
}
