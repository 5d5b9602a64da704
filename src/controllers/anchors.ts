/** Links to a place in the leaflet: on load, from the page, on Back and Forward, by script, and inside the leaflet. */

/** An element that holds places a link can lead to. */
export interface AnchorTarget {
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

function revealHash(): void {
  const id = hashId(location.hash);
  if (id) for (const target of targets) if (target.reveal(id)) return;
}

/** A click on a link to the hash that the page has already fires no `hashchange`. */
function revealSameHash(event: Event): void {
  const link = event.composedPath().find((each): each is HTMLAnchorElement => (each as Element).localName === 'a');
  if (link?.hash && link.href === location.href && !event.defaultPrevented) revealHash();
}

/** Follows links for as long as an element is in the page; listeners are shared and go with the last one. */
export function follow(target: AnchorTarget): void {
  if (targets.size === 0) {
    addEventListener('hashchange', revealHash);
    addEventListener('click', revealSameHash);
  }
  targets.add(target);
}

export function unfollow(target: AnchorTarget): void {
  targets.delete(target);
  if (targets.size > 0) return;
  removeEventListener('hashchange', revealHash);
  removeEventListener('click', revealSameHash);
}
