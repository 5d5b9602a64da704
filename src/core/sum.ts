/**
 * The sum over the words of a part and over all that they depend on. A snippet carries it, so that a script that would write
 * the very same words need not make them first to find that out. Pure.
 */
import type { Context } from './words.js';

/** What the build writes here: a sum over all files that make words. Empty in the modules, where nothing is taken on trust. */
export const fingerprint = '';

/** Settings that no word depends on. The language is that of the tag. */
const looks = /^(accent|corners|density|exclusive|filter|groups|lang|languageSwitch|leave|open|print|theme)$/;

/** A sum that any change of a character changes, but by a chance of one in four thousand million. */
export function sum(text: string): string {
  // Four bytes at a time: the words are long, and this runs before anything is shown. What fills up the last four is in no HTML.
  const { buffer, length } = new TextEncoder().encode(`${text}\0\0\0`);
  const fours = new Int32Array(buffer, 0, length >> 2);
  const { length: count } = fours;
  const { imul } = Math;
  let total = 0x811c9dc5;
  for (let index = 0; index < count; index += 1) {
    // A product carries upwards alone: the shift brings it down again.
    total = imul(total ^ fours[index]!, 0x5bd1e995);
    total ^= total >>> 15;
  }
  return (total >>> 0).toString(36);
}

/**
 * The sum for a part whose blocks stand in the page as this HTML; empty from the day on which words are overdue, and where
 * nobody says which files made them.
 */
export function sumOf({ inGuide, settings, tag, today, topic }: Context, made: string, html: string): string {
  if (!made || today >= topic.due) return '';
  const signed = !!settings.reviewedOn && settings.reviewedOn <= today;
  return sum(
    [
      made,
      tag,
      inGuide,
      signed,
      JSON.stringify(settings, (name, value: unknown) => (looks.test(name) ? undefined : value)),
      html,
    ].join(),
  );
}
