/**
 * “Leave this page”: one control for the page, whichever elements ask for it. It covers the page at once and then replaces it,
 * so that Back does not return here. Pressing Shift three times within five seconds does the same.
 */
import type { Messages } from '../i18n/language.js';
import { adoptSheet } from '../shared/sheets.js';

const css = `
:host{all:initial;position:fixed;inset-block-end:1em;inset-inline-end:1em;z-index:2147483647;font-family:inherit;font-size:medium}
:host([covering]){inset:0;background:#fff}
:host([covering]) *{display:none}
a,p{border:.125em solid #fff;border-radius:.5em;background:#1b1f23;color:#fff}
a{display:inline-flex;align-items:center;min-block-size:2.75em;padding:.4em 1.2em;font:inherit;font-weight:700;text-decoration:none}
a:focus-visible{outline:.1875em solid #1b1f23;outline-offset:0}
p{max-inline-size:17em;margin:.3em 0 0;padding:.4em .6em;font-size:.8125em;line-height:1.4}
@media (max-height:20em){p{display:none}}
@media print{:host{display:none}}
`;

/** How soon three presses of Shift must follow one another, in milliseconds. */
const within = 5000;

/** Who asks for the control, with the address each gives; that of the first on the page counts. */
const asking = new Map<Element, string>();

const first = (): string | undefined =>
  [...asking].sort(([one], [other]) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0]?.[1];
let control: HTMLElement | undefined;
let presses: number[] = [];

function leave(event?: Event): void {
  event?.preventDefault();
  const address = first();
  if (!address || !control) return;
  control.setAttribute('covering', '');
  // A link could say it for itself; a change of address by script cannot: the site is not told where the reader came from.
  const quiet = document.createElement('meta');
  quiet.name = 'referrer';
  quiet.content = 'no-referrer';
  document.head.append(quiet);
  // A page may ask whether to go, and a reader may stay: then it is uncovered again.
  const uncover = (asked: BeforeUnloadEvent) =>
    asked.defaultPrevented && setTimeout(() => control?.removeAttribute('covering'), 3000);
  addEventListener('beforeunload', uncover, { once: true });
  try {
    // From a frame the whole window goes.
    top!.location.replace(address);
  } catch {
    location.replace(address);
  }
}

function countShift(event: KeyboardEvent): void {
  if (event.repeat) return;
  presses = event.key === 'Shift' ? [...presses, event.timeStamp].filter((at) => event.timeStamp - at < within) : [];
  if (presses.length >= 3) leave();
}

/** Asks for the control, changes its address, or with no address stops asking. */
export function offerLeaving(element: Element, address: string | undefined, messages: Messages): void {
  if (address) asking.set(element, address);
  else asking.delete(element);
  const href = first();
  if (!href) {
    control?.remove();
    control = undefined;
    removeEventListener('keydown', countShift, true);
    return;
  }
  if (!control) {
    addEventListener('keydown', countShift, true);
    // What a page kept of itself may hold one that is dead.
    document.querySelectorAll('[data-care-leave]').forEach((dead) => dead.remove());
    control = document.createElement('div');
    control.dataset['careLeave'] = '';
    // All of a page should stand in landmarks: this stands in none of the page’s.
    control.setAttribute('role', 'navigation');
    const root = control.attachShadow({ mode: 'open' });
    adoptSheet(root, css);
    const link = document.createElement('a');
    link.rel = 'noopener noreferrer';
    link.referrerPolicy = 'no-referrer';
    link.addEventListener('click', leave);
    root.append(link, document.createElement('p'));
  }
  const [link, note] = control.shadowRoot!.children as unknown as [HTMLAnchorElement, HTMLElement];
  link.href = href;
  link.textContent = messages.leave;
  note.textContent = messages.leaveNote;
  control.setAttribute('aria-label', messages.leave);
  if (!control.isConnected) document.body.append(control);
}
