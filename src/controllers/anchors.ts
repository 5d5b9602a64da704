/** Links to a place in the leaflet: on load, from the page, on Back and Forward, by script, and inside the leaflet. */

import { above } from './attributes.js';

/** An element that holds places a link can lead to. */
export interface AnchorTarget extends Pick<Node, 'getRootNode' | 'contains'> {
  /** Opens, scrolls to and focuses the place with this id (prefix and all); false where it has none such. */
  reveal(id: string): boolean;
}

const targets = new Set<AnchorTarget>();

/** The id that a hash names; nothing where it is empty or cannot be decoded. */
export function hashId(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** Goes where the hash of the page leads, unless that is a place of the page’s own. */
export function revealHash(among: Iterable<AnchorTarget>): boolean {
  const id = hashId(location.hash);
  if (!id) return false;
  for (const target of among) {
    const holder = (target.getRootNode() as Document).getElementById?.(id);
    if ((!holder || target.contains(holder)) && target.reveal(id)) return true;
  }
  return false;
}

const revealAny = () => revealHash(targets);

let brought = 0;

/** How often readers were brought to a place. */
export const timesBrought = (): number => brought;

/** Brings the reader to a place at once, whatever it is folded into. No page’s smooth scrolling carries a reader past the rest. */
export function bring(place: HTMLElement, focused = place): void {
  brought += 1;
  for (let each: Element | null = focused; each; each = above(each))
    if (each.localName === 'details') each.setAttribute('open', '');
  const focus = () => focused.focus({ preventScroll: true });
  focus();
  // While a page loads, browsers go to its hash themselves, and take the focus away.
  if (document.readyState !== 'complete') {
    addEventListener('load', () => setTimeout(() => document.activeElement === document.body && focus()), { once: true });
  }
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Whether a click follows its link here, and not in another tab or window. */
export const followsHere = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** A click on a link to the hash that the page has already fires no `hashchange`; what the browser would do takes the focus away. */
function revealSameHash(event: MouseEvent): void {
  const link = event.composedPath().find((each): each is HTMLAnchorElement => (each as Element).localName === 'a');
  if (link?.hash && link.href === location.href && followsHere(event) && revealAny()) event.preventDefault();
}

/** Follows links for as long as an element is in the page; listeners are shared and go with the last one. */
export function follow(target: AnchorTarget): void {
  if (targets.size === 0) {
    addEventListener('hashchange', revealAny);
    addEventListener('click', revealSameHash);
  }
  targets.add(target);
}

export function unfollow(target: AnchorTarget): void {
  targets.delete(target);
  if (targets.size > 0) return;
  removeEventListener('hashchange', revealAny);
  removeEventListener('click', revealSameHash);
}
