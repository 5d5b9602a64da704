/** Places in addresses: which one an address names, and the address of a place. Pure. */

/** The id that a hash names; nothing where it is empty or cannot be decoded. */
export function hashId(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** A page whose hash is a route: no place may be put there. */
export const isRoute = (hash: string): boolean => /^#[/!]/.test(hash);

/** An id, and without what a mail program or a campaign has hung on to it. */
export const readings = (id: string): Set<string> => new Set([id, id.replace(/(\?.*|[.,;:!)]+)$/, '')]);

/** The place that an address names. Where the hash is a route, `?careleaf=` does. */
export const placeIn = ({ hash, search }: Pick<URL, 'hash' | 'search'>): string | undefined =>
  isRoute(hash) ? (new URLSearchParams(search).get('careleaf') ?? undefined) : hashId(hash);

/** What names a page on its server: no campaign, no person. */
const pageNames = /^(p|page|page_id|id|lang|q|view|option|itemid)$/i;

/** The address of a place on a page: nothing else of the page’s own address is passed on. */
export function linkTo(
  id: string,
  { hash, origin, pathname, search }: Pick<URL, 'hash' | 'origin' | 'pathname' | 'search'>,
): string {
  const kept = [...new URLSearchParams(search)].filter(([name, value]) => pageNames.test(name) && /^[\w/-]{1,40}$/.test(value));
  const query = String(new URLSearchParams([...kept, ...(isRoute(hash) ? [['careleaf', id]] : [])]));
  return `${origin === 'null' ? '' : origin}${pathname}${query && `?${query}`}${isRoute(hash) ? hash : `#${id}`}`;
}
