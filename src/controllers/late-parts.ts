/**
 * Parts of a guide whose words the page holds in native elements wait until they are needed: near the window, or met by a pointer,
 * the focus, a key or find-in-page. Until then the native elements do what they can. Links, the search and calls hydrate a part
 * at once; print hydrates all.
 */
import { captureReadingState } from './hydration.js';

/** Places within so many heights of the window are hydrated: few while nobody scrolls, more from then on, before they are seen. */
const margins = { still: '25%', scrolled: '200%' };

/** Where words wait, in the order of reading, and what hydrates them. */
const waiting = new Map<Element, () => void>();
/** Places that are needed as soon as nobody is pressing on them, and what the reader has hold of there. */
const wanted = new Map<Element, Element | undefined>();

let observer: IntersectionObserver | undefined;
/** Whether a pointer is down, or its click still to come. */
let isPressed = false;
let release: ReturnType<typeof setTimeout> | undefined;

let isPreserving = false;

/** Hydrates, and restores the scroll position, the focus and the selection. A call inside another leaves that to the outer one. */
export function preserveReadingState(hydrate: () => void, reading?: Element | null): void {
  if (isPreserving) return hydrate();
  isPreserving = true;
  const restore = captureReadingState(document, '[data-careleaf=guide]', reading);
  hydrate();
  restore();
  isPreserving = false;
}

/** Hydrates one place that is wanted, and the next in another task. What a reader presses on does not change under the finger. */
function hydrateNext(): void {
  if (isPressed) return;
  for (const [place, hydrate] of waiting) {
    if (!wanted.has(place)) continue;
    // What lies below the window moves nothing in it.
    preserveReadingState(hydrate, wanted.get(place) ?? (place.getBoundingClientRect().top >= innerHeight ? null : undefined));
    if (wanted.size > 0) setTimeout(hydrateNext);
    return;
  }
}

/** Wants a place, and those before it: what is hydrated stands before what is not. */
function want(place: Element, held?: Element): void {
  if (!waiting.has(place)) return;
  for (const each of waiting.keys()) {
    if (!wanted.has(each)) wanted.set(each, undefined);
    if (each === place) break;
  }
  if (held) wanted.set(place, held);
  setTimeout(hydrateNext);
}

const handleNear: IntersectionObserverCallback = (entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) want(target);
};

/** Looks for places near the window. */
function look(rootMargin: string): void {
  observer?.disconnect();
  observer = new IntersectionObserver(handleNear, { rootMargin });
  for (const place of waiting.keys()) observer.observe(place);
}

const handleScroll = (): void => {
  removeEventListener('scroll', handleScroll, true);
  look(margins.scrolled);
};

/** A click comes after its pointer is up, on a touch screen a while after. */
function handlePointer({ pointerType, type }: PointerEvent): void {
  clearTimeout(release);
  isPressed = /down|up/.test(type);
  if (type === 'pointerdown') return;
  const resume = () => {
    isPressed = false;
    hydrateNext();
  };
  release = setTimeout(resume, type !== 'pointerup' ? 0 : pointerType === 'mouse' ? 50 : 400);
}

/** Keys that go from one control to the next, or open the browser’s own search. */
function handleKey({ ctrlKey, key, metaKey }: KeyboardEvent): void {
  if (key === 'Tab' || key === 'F3' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key))) hydrateAll();
}

/** What stood open when it began to wait: a browser tells of that too, and later. */
const wasOpen = new WeakSet<EventTarget>();

/** What a reader does in a place. */
function handleUse({ currentTarget, target, type }: Event): void {
  if (type === 'toggle' && (target as HTMLDetailsElement).open && wasOpen.has(target!)) return;
  want(currentTarget as Element, (target as Element).closest?.('summary,[data-care]') ?? undefined);
}

const uses = ['pointerover', 'focusin', 'keydown', 'toggle'];
const pointers = ['pointerdown', 'pointerup', 'pointercancel', 'click'] as const;

/** Lets a place wait. Where nothing could tell that it is near, it does not for long. */
export function wait(place: Element, hydrate: () => void): void {
  if (waiting.size === 0) {
    for (const type of pointers) addEventListener(type, handlePointer as EventListener, true);
    addEventListener('keydown', handleKey, true);
    addEventListener('scroll', handleScroll, true);
    addEventListener('beforeprint', hydrateAll);
  }
  waiting.set(place, hydrate);
  for (const details of place.querySelectorAll('details[open]')) wasOpen.add(details);
  for (const type of uses) place.addEventListener(type, handleUse, true);
  try {
    if (observer) observer.observe(place);
    else look(margins.still);
  } catch {
    want(place);
  }
}

/** It has been hydrated, or taken away. */
export function waitNoMore(place: Element): void {
  if (!waiting.delete(place)) return;
  wanted.delete(place);
  observer?.unobserve(place);
  for (const type of uses) place.removeEventListener(type, handleUse, true);
  if (waiting.size > 0) return;
  for (const type of pointers) removeEventListener(type, handlePointer as EventListener, true);
  removeEventListener('keydown', handleKey, true);
  removeEventListener('scroll', handleScroll, true);
  removeEventListener('beforeprint', hydrateAll);
  observer?.disconnect();
  observer = undefined;
  isPressed = false;
}

/** Hydrates every place that waits. */
export function hydrateAll(): void {
  preserveReadingState(() => {
    for (const hydrate of [...waiting.values()]) hydrate();
  });
}
