/** Sets the marks by which recorders look away, before any word is written. */
import { markAttributes, markClasses } from '../core/recording-marks.js';

/** Marks a tag. Attributes that the page itself set are left alone. */
export function markAgainstRecording(element: Element): void {
  element.classList.add(...markClasses);
  for (const name of Object.keys(markAttributes))
    if (!element.hasAttribute(name)) element.setAttribute(name, markAttributes[name] ?? '');
}
