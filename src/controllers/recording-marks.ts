/** Sets the marks against recording before any word is written. */
import { markAttributes, markClasses } from '../core/recording-marks.js';

/** Marks a tag. What the page itself set is left alone. */
export function markAgainstRecording(element: Element): void {
  element.classList.add(...markClasses);
  for (const name in markAttributes) if (!element.hasAttribute(name)) element.setAttribute(name, markAttributes[name] ?? '');
}
