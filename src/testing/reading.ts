/** How hard words are to read: Flesch–Kincaid and SMOG, counted by maintained libraries on what a reader sees. For tests. */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { namesSetAside } from './names-set-aside.js';

export interface Reading {
  /** Flesch–Kincaid grade, every word counted. */
  readonly grade: number;
  /** The same, with the names of the one list left out. */
  readonly gradeWithoutNames: number;
  readonly smog: number;
  readonly words: number;
  readonly sentences: readonly string[];
  /** Words in the longest sentence, and in the mean one. */
  readonly longest: number;
  readonly mean: number;
}

/** The sentences of one paragraph or list item. “38.0” and “4 cm (1.5 inches)” end none; a colon and a semicolon end none. */
export const sentencesOf = (paragraph: string): string[] =>
  paragraph
    .split(/(?<=[.?!…][”’")]*)\s+(?=[“‘(]?[\p{Lu}\d{])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Its words. “A&E” is one; a number with its unit is two; a dash alone is none. */
export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d][\p{L}\d’'&.,-]*/gu) ?? [];

const count = (words: readonly string[]) => words.reduce((sum, word) => sum + syllables(word), 0);

/** A number is one syllable, as in other counters: how it is said is not how it is read. */
const syllables = (word: string): number => Math.max(1, /^[\d.,]+$/.test(word) ? 1 : syllable(word.replaceAll('’', "'")));

const setAside = new Set(namesSetAside.map((name) => name.toLowerCase()));

/** Reads paragraphs and list items, each of which ends a sentence. */
export function read(paragraphs: readonly string[]): Reading {
  const sentences = paragraphs.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf).map((word) => word.replace(/[.,’'-]+$/, ''));
  const plain = words.filter((word) => !setAside.has(word.toLowerCase()));
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const sentence = sentences.length;
  return {
    grade: fleschKincaid({ sentence, word: words.length, syllable: count(words) }),
    gradeWithoutNames: fleschKincaid({ sentence, word: plain.length, syllable: count(plain) }),
    smog: smogFormula({ sentence, polysillabicWord: plain.filter((word) => syllables(word) > 2).length }),
    words: words.length,
    sentences,
    longest: Math.max(0, ...lengths),
    mean: words.length / (sentence || 1),
  };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
