/**
 * What a page tears out and writes anew in the same turn, as morphing libraries and swaps do, goes on where it was: what was
 * open, and what had the focus.
 */
import { blockAttribute } from './light-dom.js';

/** What stood open in elements that have left the page in this turn. */
const left = new Map<string, ReadonlySet<string>>();

/** How far the reader has scrolled. To ask when words are away would have the page laid out without them. */
let scrolled: number | undefined;

export function noteScroll(): void {
  if (!isWrittenAnew()) scrolled = scrollY;
}

/** An element leaves the page: `key` tells it from others. */
export function leaveOpen(key: string, open: ReadonlySet<string>): void {
  if (!isWrittenAnew()) setTimeout(() => left.clear());
  left.set(key, open);
}

/** What stood open in the one that this element stands in for, if there is such a one. Once all is written, the reader is put back. */
export function takeOpen(key: string, host: Element): ReadonlySet<string> | undefined {
  const open = left.get(key);
  if (open)
    setTimeout(() => {
      if (scrolled !== undefined) scrollTo({ top: scrolled, behavior: 'instant' });
      restoreFocus(host);
    });
  return open;
}

/** Whether something has left the page in this turn. */
export const isWrittenAnew = (): boolean => left.size > 0;

/** What has the focus: a button that is named by a slot, or so many elements into a block. */
let focused: { readonly control: Element; readonly tag: string; readonly name: string; readonly index: number } | undefined;

const placesIn = (host: Element, name: string): HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>(`[${blockAttribute}="${name}"],[${blockAttribute}="${name}"] *`),
];

/** Notes what gets the focus in a shadow root and in the words around it. */
export function noteFocus({ currentTarget, target, type }: Event): void {
  const control = target as Element;
  // Some browsers tell of what is taken away: that is not the reader who goes on.
  if (type === 'focusout')
    return queueMicrotask(() => control === focused?.control && control.isConnected && (focused = undefined));
  const { host } = currentTarget as ShadowRoot;
  const block = control.closest(`[${blockAttribute}]`);
  const name = block ? block.getAttribute(blockAttribute)! : control.querySelector('slot')?.name;
  // What lies deeper has noted it for itself.
  if (!name || control === focused?.control) return;
  focused = { control, tag: host.localName, name, index: block ? placesIn(host, name).indexOf(control as HTMLElement) : -1 };
}

/** Gives the focus back to what stands in for what had it. */
export function restoreFocus(host: Element): void {
  const { activeElement, body } = host.ownerDocument;
  if (focused?.tag !== host.localName || focused.control.isConnected || activeElement !== body) return;
  const { index, name } = focused;
  const control =
    index < 0 ? host.shadowRoot!.querySelector(`slot[name="${name}"]`)?.closest('button') : placesIn(host, name)[index];
  control?.focus({ preventScroll: true });
}
