/** Links to a place in the leaflet: on load, from the page, on Back and Forward, by script, and inside the leaflet. */

import { hashId, isRoute, placeIn, readings } from '../core/fragment.js';
import { above } from './attributes.js';

/** An element that holds places a link can lead to. */
export interface AnchorTarget extends Pick<Node, 'getRootNode' | 'contains'> {
  /** Whether a node stands in it, or in words that it has still to take in. */
  holds(node: Node | null): boolean;
  /** Opens, scrolls to and focuses the place with this id (prefix and all); false where it has none such. */
  reveal(id: string): boolean;
}

const targets = new Set<AnchorTarget>();

/** Goes to a place, unless it is one of the page’s own. */
function revealPlace(id: string | undefined, among: Iterable<AnchorTarget> = targets): boolean {
  for (const each of id ? readings(id) : []) {
    for (const target of among) {
      const holder = (target.getRootNode() as Document).getElementById?.(each);
      if ((!holder || target.holds(holder)) && target.reveal(each)) return true;
    }
  }
  return false;
}

/** `arrive`: only where the reader is nowhere else. `open`: scrolling and focus are somebody else’s. */
let how: 'go' | 'arrive' | 'open' = 'go';

function inManner(manner: typeof how, id: string | undefined, among?: Iterable<AnchorTarget>): boolean {
  how = manner;
  const revealed = revealPlace(id, among);
  how = 'go';
  return revealed;
}

/** The address that was followed last. */
let followed = '';

/** Goes where the address leads, for an element that has come into the page. One that is put in later takes nobody along. */
export function revealAtFirst(target: AnchorTarget): void {
  if (inManner(followed === location.href ? 'open' : 'arrive', placeIn(location), [target])) followed = location.href;
}

function revealNamed(): void {
  followed = location.href;
  revealPlace(placeIn(location));
}

let navigations = 0;

/** How often a link or the search has moved the reader: who restores a scroll position after that would undo it. */
export const navigationCount = (): number => navigations;

/** Whether the reader has gone on to something else. */
function isElsewhere(place: Element): boolean {
  const { bottom, top } = place.getBoundingClientRect();
  const { activeElement, body } = document;
  return (!!activeElement && activeElement !== body) || (scrollY > 0 && (bottom < 0 || top > innerHeight));
}

/** Scrolls to a place and focuses it, and opens every `<details>` around it. Never with smooth scrolling, which passes all that is between. */
export function navigateTo(place: HTMLElement, focused = place): void {
  for (let each: Element | null = focused; each; each = above(each))
    if (each.localName === 'details') each.setAttribute('open', '');
  if (how === 'open' || (how === 'arrive' && isElsewhere(place))) return;
  navigations += 1;
  const focus = () => focused.focus({ preventScroll: true });
  focus();
  // Browsers go to the hash themselves, while a page loads and after a click, and take the focus away.
  const again = () => setTimeout(() => document.activeElement === document.body && focus());
  if (document.readyState === 'complete') again();
  else addEventListener('load', again, { once: true });
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
  uncover(place);
}

/** Scrolls on from under a header of the page that stays. */
function uncover(place: Element): void {
  const { left, top, width } = place.getBoundingClientRect();
  let cover = place.ownerDocument.elementFromPoint(left + width / 2, top + 1);
  while (cover && !/fixed|sticky/.test(getComputedStyle(cover).position)) cover = above(cover);
  if (cover && !cover.contains(place)) scrollBy({ top: top - cover.getBoundingClientRect().bottom - 8, behavior: 'instant' });
}

/**
 * Links to a place of the leaflet, from inside and outside. They are left to the browser, and to scripts of the page, but where
 * those lead astray: another page by `<base>`, another leaflet that has the ids, a route. Then all have had their say.
 */
function handleClick(event: MouseEvent): void {
  const link = event.composedPath().find((each): each is HTMLAnchorElement => (each as Element).localName === 'a');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const all = [...targets];
  const own = all.find(
    (target) => target.holds(link) && !all.some((other) => other !== target && other.contains(target as Node & AnchorTarget)),
  );
  const isHere = link.href.split('#')[0] === location.href.split('#')[0];
  const id = hashId(link.hash ?? '');
  if (!id || !(isHere || (own && link.getAttribute('href')!.startsWith('#')))) return;
  const holder = (link.getRootNode() as Document).getElementById?.(id);
  if (own && holder && !own.holds(holder) && own.reveal(id)) return event.preventDefault();
  const isTaken = !!own && (!isHere || (isRoute(location.hash) && own.holds(holder)));
  if (isTaken) event.preventDefault();
  setTimeout(() => {
    inManner(event.defaultPrevented && !isTaken ? 'open' : 'go', id);
    if (isTaken && holder && !isRoute(location.hash)) location.hash = id;
  });
}

/** Follows links for as long as an element is in the page; listeners are shared and go with the last one. */
export function follow(target: AnchorTarget): void {
  if (targets.size === 0) {
    addEventListener('hashchange', revealNamed);
    addEventListener('click', handleClick, true);
  }
  targets.add(target);
}

export function unfollow(target: AnchorTarget): void {
  targets.delete(target);
  if (targets.size > 0) return;
  removeEventListener('hashchange', revealNamed);
  removeEventListener('click', handleClick, true);
}
