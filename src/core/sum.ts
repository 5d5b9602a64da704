/**
 * The sum over the words of a part and over all that they depend on. A snippet carries it, so that a script that would write
 * the very same words need not make them first to find that out. Pure.
 */
import type { Context } from './words.js';

/** What the build writes here: a sum over all files that make words. Empty in the modules, where nothing is taken on trust. */
export const fingerprint = '';

/** Settings that no word depends on. The language is that of the tag. */
const looks = /^(accent|corners|density|exclusive|filter|lang|leave|open|print|theme)$/;

/** A sum that any change of a character changes, but by a chance of one in four thousand million. */
export function sum(text: string): string {
  let total = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) total = Math.imul(total ^ text.charCodeAt(index), 0x01000193);
  return (total >>> 0).toString(36);
}

/**
 * The sum for a part whose blocks stand in the page as this HTML; empty from the day on which words are overdue, and where
 * nobody says which files made them.
 */
export function sumOf({ inGuide, settings, tag, today, topic }: Context, made: string, html: string): string {
  if (!made || today >= topic.due) return '';
  const signed = !!settings.reviewedOn && settings.reviewedOn <= today;
  return sum([made, tag, inGuide, signed, JSON.stringify(settings, (name, value: unknown) => (looks.test(name) ? undefined : value)), html].join());
}
