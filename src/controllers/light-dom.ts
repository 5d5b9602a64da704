/**
 * Writes the words into an element’s light DOM and keeps them there.
 *
 * Blocks are told apart by their attribute `data-care`. What stands there already and says the same is adopted as it is, so that
 * no focus, selection or scroll position is lost; a block that says something else is replaced alone; what a page took away
 * is written again. Nodes are made one by one and appended: no HTML string, no policy, no surprise to a framework.
 */
import type { Block, Child, Node } from '../core/node.js';
import { warn } from '../shared/warn.js';

/** Names the block that an element belongs to; only what Careleaf wrote has it. */
export const blockAttribute = 'data-care';

/** Elements that hold their id in the page, and whether there were any. */
const named = new WeakSet<Element>();
let anyNamed = false;

const linksOf = (children: readonly Child[]): Node[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : child.tag === 'a' ? [child] : linksOf(child.children)));

const tagsOf = (children: readonly Child[]): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child.tag, ...tagsOf(child.children)]));

/** White space around the points of a list, and between the parts of a row in it, is none of their words. */
const spaced = (tag: string, words: string): string => (/^(li|strong|small)$/.test(tag) ? ` ${words} ` : words);

const wordsOf = (children: readonly Child[]): string =>
  children.map((child) => (typeof child === 'string' ? child : spaced(child.tag, wordsOf(child.children)))).join('');

/** The words of an element, less elements that are not its own. */
const existingWords = (element: Element, isOwn: (child: Element) => boolean): string =>
  [...element.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue!;
      return child.nodeType === 1 && isOwn(child as Element)
        ? spaced((child as Element).localName, existingWords(child as Element, isOwn))
        : '';
    })
    .join('');

const squash = (words: string, space = ' '): string => words.trim().replace(/\s+/g, space);

/** Whether an element is, node for node, what the tree says. So is nearly every block of a snippet, and to look costs little. */
function isExact(element: Element, { attributes, children, tag }: Node): boolean {
  if (element.localName !== tag) return false;
  if (tag === 'a' && Object.keys(attributes).some((name) => element.getAttribute(name) !== attributes[name])) return false;
  let existing = element.firstChild;
  for (const child of mergeText(children)) {
    const isSame =
      typeof child === 'string'
        ? existing?.nodeType === 3 && existing.nodeValue === child
        : existing?.nodeType === 1 && isExact(existing as Element, child);
    if (!isSame) return false;
    existing = existing!.nextSibling;
  }
  return !existing;
}

/** How an element differs from the tree: not at all, in white space, or in what it says. */
function difference(element: Element, tree: Node): '' | 'space' | 'words' {
  if (isExact(element, tree)) return '';
  const links = linksOf(tree.children);
  const existing = [...element.getElementsByTagName('a')].filter((link) =>
    links.some(({ attributes }) => link.getAttribute('href') === attributes['href']),
  );
  if (
    element.localName !== tree.tag ||
    existing.length !== links.length ||
    links.some(({ attributes }, index) => existing[index]!.getAttribute('href') !== attributes['href'])
  )
    return 'words';
  const wanted = wordsOf(tree.children);
  const tags = new Set(tagsOf(tree.children));
  /** Not what a page’s script or an editor has added. */
  const isOwn = (child: Element) =>
    child.localName === 'a' ? existing.includes(child as HTMLAnchorElement) : tags.has(child.localName);
  let found: '' | 'space' | 'words' = 'words';
  // A span of theirs inside a row, which has spans of ours; what they have put around words of ours is looked through.
  for (const each of [isOwn, (child: Element) => isOwn(child) && !child.matches('span[class]'), () => true]) {
    const words = existingWords(element, each);
    if (squash(words) === squash(wanted)) found = '';
    else if (found && squash(words, '') === squash(wanted, '')) found = 'space';
  }
  // Some editors take away what keeps the page’s address from other sites.
  if (!found)
    links.forEach(({ attributes }, index) => {
      for (const name of Object.keys(attributes))
        if (!existing[index]!.hasAttribute(name)) existing[index]!.setAttribute(name, attributes[name]!);
    });
  return found;
}

/** Neighbouring strings as one: a parser makes one text node of them. */
function mergeText(children: readonly Child[]): Child[] {
  const merged: Child[] = [];
  for (const child of children) {
    const last = merged.length - 1;
    if (typeof child === 'string' && typeof merged[last] === 'string') merged[last] += child;
    else merged.push(child);
  }
  return merged;
}

/** Makes what a tree says, but for its id. */
export function create(document: Document, child: Child): globalThis.Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const element = document.createElement(child.tag);
  for (const name of Object.keys(child.attributes)) if (name !== 'id') element.setAttribute(name, child.attributes[name] ?? '');
  for (const each of mergeText(child.children)) element.appendChild(create(document, each));
  return element;
}

/** Slots and block attributes: also restored on words whose attributes an editor has taken away. */
function finish(block: Block, nodes: readonly HTMLElement[]): void {
  nodes.forEach((element, index) => {
    const { attributes } = block.nodes[index]!;
    if (element.getAttribute(blockAttribute) !== block.id) element.setAttribute(blockAttribute, block.id);
    const { class: look, slot } = attributes;
    if (slot && element.slot !== slot) element.slot = slot;
    for (const name of look?.split(' ') ?? []) if (!element.classList.contains(name)) element.classList.add(name);
  });
}

export class LightDom {
  readonly #host: HTMLElement;
  /** What was written last, by block: as long as it is the same, the page’s changes to it (a translation) stand. */
  readonly #written = new Map<string, Block>();

  /** How many nodes each block has. */
  readonly #sizes = new Map<string, number>();
  /** Whether words that stood in the page were not those that are written. */
  wasOutOfDate = false;
  /** The first id that was left off because the page has it already, and whether that was said. */
  #leftOff = '';
  #warned = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The nodes of a block, in order. */
  nodes(id: string): HTMLElement[] {
    return ([...this.#host.children] as HTMLElement[]).filter((child) => child.getAttribute(blockAttribute) === id);
  }

  /** Whether all that was written stands there, and nothing twice. */
  isWhole(): boolean {
    const existing = this.#blocks();
    return existing.size === this.#sizes.size && [...this.#sizes].every(([id, size]) => existing.get(id)?.length === size);
  }

  /**
   * Writes what is missing, replaces what differs, removes what is no longer said. `inButton` tells whose heading
   * stands in a button.
   */
  write(blocks: readonly Block[], inButton: (id: string) => boolean): void {
    const host = this.#host;
    const document = host.ownerDocument;
    const existing = this.#blocks();
    const added = document.createDocumentFragment();
    const firsts: HTMLElement[] = [];
    this.#sizes.clear();
    for (const block of blocks) {
      let nodes = existing.get(block.id);
      existing.delete(block.id);
      const known = this.#written.get(block.id);
      const differences = known
        ? [JSON.stringify(known.nodes) === JSON.stringify(block.nodes) ? '' : 'words']
        : (nodes ?? []).map((element, index) => (block.nodes[index] ? difference(element, block.nodes[index]) : 'words'));
      const same = nodes?.length === block.nodes.length && !differences.some(Boolean);
      if (!same) {
        const made = block.nodes.map((each) => create(document, each) as HTMLElement);
        if (nodes?.[0]?.parentNode === host) {
          if (!known && (differences.includes('words') || nodes.length !== made.length)) {
            this.wasOutOfDate = true;
            warn(host, 'had words that were out of date.');
          }
          nodes[0].before(...made);
          for (const old of nodes) old.remove();
        } else added.append(...made);
        nodes = made;
      }
      const first = nodes![0]!;
      finish(block, nodes!);
      // The heading that readers of the page without script have; with script, the heading stands around the button.
      if (inButton(block.id) && !first.hasAttribute('role')) first.setAttribute('role', 'presentation');
      this.#sizes.set(block.id, nodes!.length);
      this.#written.set(block.id, block);
      firsts.push(first);
    }
    for (const [id, nodes] of existing) {
      for (const old of nodes) old.remove();
      this.#written.delete(id);
    }
    if (added.hasChildNodes()) host.append(added);
    // The first words of a page are no copy.
    const mayBeCopies = anyNamed;
    anyNamed = true;
    blocks.forEach((block, index) => this.#name(firsts[index]!, block, mayBeCopies));
    if (this.#leftOff && !this.#warned) {
      this.#warned = true;
      warn(host, `has left off ids that the page already has, such as “${this.#leftOff}”. Give it an id-prefix of its own.`);
    }
  }

  /** Gives a block its id, unless the page has it already. */
  #name(element: HTMLElement, block: Block, mayBeCopy: boolean): void {
    const id = block.nodes[0]!.attributes['id'];
    if (!id) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const holder = root.getElementById?.(id);
    // A copy put before what it was copied from is the later one all the same.
    const isCopy =
      mayBeCopy &&
      holder === element &&
      !named.has(element) &&
      [...root.querySelectorAll(`#${CSS.escape(id)}`)].some((each) => named.has(each));
    if (!holder || (holder === element && !isCopy)) {
      element.id = id;
      named.add(element);
    } else {
      if (element.id === id) element.removeAttribute('id');
      if (!block.shared) this.#leftOff ||= id;
    }
  }

  #blocks(): Map<string, HTMLElement[]> {
    const blocks = new Map<string, HTMLElement[]>();
    for (let child = this.#host.firstElementChild; child; child = child.nextElementSibling) {
      const id = child.getAttribute(blockAttribute);
      if (id === null) continue;
      const nodes = blocks.get(id);
      if (nodes) nodes.push(child as HTMLElement);
      else blocks.set(id, [child as HTMLElement]);
    }
    return blocks;
  }
}
