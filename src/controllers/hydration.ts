/**
 * Keeps the reader’s place while the script hydrates words that already stand there: what is open, focused, selected and at the
 * top of the window. Everything is read before anything is changed; no height is kept.
 */
import { above } from './attributes.js';
import { navigationCount } from './anchors.js';
import { blockAttribute } from './light-dom.js';

/** The focused element, the selection and what stays in its place, before hydration. Undefined once all is shown. */
let captured:
  { readonly focused: Element | null; readonly selected: Node | null; readonly kept: Element | null | undefined } | undefined;

/** By what part of a pixel the reader was put back beside her place: browsers scroll by whole ones. */
let residue = 0;

const isInLeaflet = (node: Node | null): boolean =>
  !!(node?.nodeType === 1 ? (node as Element) : node?.parentElement)?.closest(`[${blockAttribute}],summary`);

/** Moves a node without disturbing what it holds, where the browser can. */
export function move(node: Node, parent: Element, before: Node | null = null): void {
  try {
    (parent as Element & { moveBefore(node: Node, before: Node | null): void }).moveBefore(node, before);
  } catch {
    parent.insertBefore(node, before);
  }
}

/** Whether the page has been painted; where its browser does not say so, it may have been. */
export const hasPainted = (): boolean =>
  !PerformanceObserver.supportedEntryTypes.includes('paint') || performance.getEntriesByType('paint').length > 0;

/** The first block in view, where nothing of the page’s own is in view above the leaflet that it stands in. */
function firstInView(document: Document, leaflets: string): Element | undefined {
  for (const leaflet of document.querySelectorAll(leaflets)) {
    const { bottom, top } = leaflet.getBoundingClientRect();
    if (bottom <= 0 || leaflet.parentElement?.closest(leaflets)) continue;
    if (top >= 0 && standsBelow(leaflet)) return undefined;
    for (const each of leaflet.querySelectorAll(`[${blockAttribute}]`))
      if (each.getBoundingClientRect().bottom > 0 && each.checkVisibility()) return each;
  }
  return undefined;
}

/** Whether something is in view above an element. */
function standsBelow(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    for (let other = each.previousElementSibling; other; other = other.previousElementSibling) {
      const { bottom, height } = other.getBoundingClientRect();
      if (height > 0 && bottom > 0) return true;
    }
  }
  return false;
}

/**
 * Reads the scroll position, focus and selection. Returns a function that restores them once everything is shown.
 *
 * @param leaflets - the selector of what is about to be hydrated
 * @param reading - what is to stay in its place; by default the first block in view
 */
export function captureReadingState(
  document: Document,
  leaflets: string,
  reading: Element | null | undefined = undefined,
): () => void {
  // What nobody has seen yet cannot move under anybody’s eyes.
  if (!hasPainted()) {
    captured = { focused: null, selected: null, kept: null };
    return () => (captured = undefined);
  }
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const selected = selection && !selection.isCollapsed && isInLeaflet(anchorNode!) ? anchorNode! : null;
  const { activeElement } = document;
  const focused = isInLeaflet(activeElement)
    ? (activeElement!.querySelector(`:scope > [${blockAttribute}]`) ?? activeElement)
    : null;
  const kept = reading === undefined ? firstInView(document, leaflets) : reading;
  const top = (kept?.getBoundingClientRect().top ?? 0) - residue;
  const before = navigationCount();
  captured = { focused, selected, kept };
  return () => {
    captured = undefined;
    // A title that was a native one’s is in a button of ours now.
    const control = (focused?.assignedSlot?.closest('button') ?? focused) as HTMLElement | null;
    const root = control?.getRootNode() as Document | ShadowRoot | undefined;
    if (control && root?.activeElement !== control) control.focus({ preventScroll: true });
    if (selected && selection!.isCollapsed) selection!.setBaseAndExtent(anchorNode!, anchorOffset!, focusNode!, focusOffset!);
    if (!kept?.isConnected || before !== navigationCount()) return;
    const moved = () => kept.getBoundingClientRect().top - top;
    for (let each: Element | null = kept; each && Math.abs(moved()) >= 0.5; each = above(each))
      each.scrollBy({ top: moved(), behavior: 'instant' });
    residue = moved() % 1;
  };
}

/** Gives the id of its block to each node that has the mark alone: the nodes of a block follow one another. */
function nameBlocks(host: Element): void {
  let id = '';
  for (const each of host.querySelectorAll(`[${blockAttribute}]`)) {
    const own = each.getAttribute(blockAttribute)!;
    // What has gone through JSX says “true”.
    if (own && own !== 'true') id = own;
    else each.setAttribute(blockAttribute, id);
  }
}

/**
 * Unwraps the blocks from the native `<details>`, and whatever an editor put around them, so that they stand flat in their element.
 * Returns the ids of what stood open; nothing where no block was in `<details>`.
 */
export function unwrap(host: Element): Set<string> | undefined {
  let open: Set<string> | undefined;
  nameBlocks(host);
  for (const child of [...host.children]) {
    if (child.hasAttribute(blockAttribute) || child.localName.includes('-') || child.hasAttribute('data-careleaf')) continue;
    const blocks = [...child.querySelectorAll(`[${blockAttribute}]`)];
    if (blocks.length === 0) continue;
    for (const details of [child, ...child.querySelectorAll('details')]) {
      const id = details.querySelector(`:scope > summary [${blockAttribute}]`)?.getAttribute(blockAttribute);
      if (!id) continue;
      open ??= new Set();
      if ((details as HTMLDetailsElement).open) open.add(id);
    }
    // The clinic’s own questions, put between ours, stay.
    const own = [...child.querySelectorAll('details')].filter((details) => !details.querySelector(`[${blockAttribute}]`));
    for (const block of [...blocks, ...own]) move(block, host, child);
    child.remove();
  }
  return open;
}

/** The block that words are being read in while they are hydrated: linked to, focused or selected. Its answer starts open. */
export function blockInUse(host: Element): string | undefined {
  if (!host.firstElementChild) return undefined;
  nameBlocks(host);
  const root = host.getRootNode() as Document | ShadowRoot;
  const selection = host.ownerDocument.getSelection();
  const { focused, selected } = captured ?? {
    focused: root.activeElement,
    selected: selection && !selection.isCollapsed ? selection.anchorNode : null,
  };
  for (const node of [location.hash && root.querySelector(':target'), focused, selected]) {
    if (!node || !host.contains(node) || node === host) continue;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const block = element?.closest(`[${blockAttribute}]`);
    // A title that has the focus is no reason to open what it names.
    if (block && !(node === focused && node === block && !block.matches(':target'))) return block.getAttribute(blockAttribute)!;
  }
  return undefined;
}

/** The block of an element that stays in its place while its words are hydrated: the reader has it in view. */
export const blockInView = (host: Element): string | undefined => {
  const kept = captured?.kept;
  return kept && host.contains(kept) ? (kept.getAttribute(blockAttribute) ?? undefined) : undefined;
};
