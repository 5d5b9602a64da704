/** Sets the marks by which recorders look away, before any word is written. */
import { markAttributes, markClasses } from '../core/recording-marks.js';
import { Limit } from '../shared/limit.js';

/** Attributes whose change may take marks away. */
export const markNames: readonly string[] = ['class', ...Object.keys(markAttributes)];

const limits = new WeakMap<Element, Limit>();

/** How often marks were put back in this turn: what is wiped in one go counts once, however many attributes that are. */
const restored = new Map<Element, number>();

/** Puts marks back that a framework or a morphing library has wiped, at once and so before anything records; not for ever. */
export function restoreMarks(element: Element): void {
  let limit = limits.get(element);
  if (!limit) limits.set(element, (limit = new Limit()));
  const times = restored.get(element) ?? 0;
  if (isMarking || isMarked(element) || !(times ? times < markNames.length : limit.take())) return;
  restored.set(element, times + 1);
  queueMicrotask(() => restored.delete(element));
  markAgainstRecording(element);
}

const isMarked = (element: Element): boolean =>
  markClasses.every((name) => element.classList.contains(name)) && markNames.every((name) => element.hasAttribute(name));

let isMarking = false;

/** Marks a tag. Attributes that the page itself set are left alone. */
export function markAgainstRecording(element: Element): void {
  isMarking = true;
  element.classList.add(...markClasses);
  for (const name of Object.keys(markAttributes))
    if (!element.hasAttribute(name)) element.setAttribute(name, markAttributes[name] ?? '');
  isMarking = false;
}
