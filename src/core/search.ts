/** The search: a small index of words, and what comes first for what is typed. Pure; nothing is sent or kept. */
import type { Urgency } from '../content/model.js';
import type { SearchWords } from '../i18n/language.js';

/** Something that can be found. */
export interface Entry {
  readonly id: string;
  readonly kind: 'sign' | 'question' | 'person' | 'own';
  readonly title: string;
  /** Further words that people type for it. */
  readonly also?: string;
  /** All its words, made when somebody searches. */
  readonly body: string;
  readonly urgency?: Urgency;
  /** Known by its triggers alone: it is no result. */
  readonly onTopAlone?: true;
  /** Whether its words name the crisis lines. */
  readonly crisis?: boolean;
  /** Words of which each, typed, brings this sign and the emergency call to the top. */
  readonly triggers?: readonly string[];
}

export interface Found {
  readonly results: readonly Entry[];
  /** Signs that need help now, by what was typed. */
  readonly now: readonly Entry[];
}

/** Title, synonyms, body. */
const weights = [8, 6, 1] as const;

/** Two words that stand side by side, also in the title or the synonyms. */
const pairWeight = 5;

/** How many other words may stand between those of a trigger. */
const wordsBetween = 3;

/** Words as a search compares them: no case, no diacritics, plain quotes, ligatures apart, nothing that is not seen. */
export const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    // “l’épaule” is no other word than “épaule”; “don’t” is one word.
    .replace(/\b([cdjlmnst]|qu)[‘’'](?=\p{L})/gu, '')
    .replace(/[‘’']/g, '');

/** Chinese writes no spaces: each character is a word. */
const wordsOf = (folded: string): string[] => folded.match(/\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? [];

/** Whether two words differ by no more mistakes than this: a letter missing, too many, wrong, or changed with its neighbour. */
function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }

  return row[other.length]! <= most;
}

/** A typing mistake for every five letters is forgiven. */
const mistakes = (word: string): number => Math.floor(word.length / 5);

interface Indexed {
  readonly entry: Entry;
  readonly title: readonly string[];
  readonly triggers: readonly (readonly string[])[];
}

export class SearchIndex {
  /** By word: the entries that hold it, with the weight of the best place. */
  readonly #postings = new Map<string, Map<Indexed, number>>();
  /** By two neighbouring words of titles and synonyms: the entries that hold them. */
  readonly #pairs = new Map<string, Set<Indexed>>();
  readonly #all: Indexed[] = [];
  readonly #stopWords: ReadonlySet<string>;
  readonly #synonyms = new Map<string, string>();
  readonly #words: SearchWords;

  constructor(entries: readonly Entry[], words: SearchWords) {
    this.#words = words;
    this.#stopWords = new Set(words.stopWords.map(fold));
    for (const [first, ...others] of words.synonyms)
      for (const other of others) this.#synonyms.set(words.stem(fold(other)), words.stem(fold(first!)));
    for (const entry of entries) this.#add(entry);
  }

  search(typed: string): Found {
    const text = typed.slice(0, 200);
    const terms = new Set(this.#terms(text));
    // “light headed” and “lightheaded” are one word to a reader.
    for (const pair of this.#pairsOf(text)) if (this.#postings.has(pair.replace(' ', ''))) terms.add(pair.replace(' ', ''));
    const scores = new Map<Indexed, number>();
    const matched = new Map<Indexed, number>();
    let whole = 0;
    for (const term of terms) {
      const holders = this.#holders(term);
      if (holders.size === 0) continue;
      // What few hold tells more.
      const telling = Math.log(1 + this.#all.length / holders.size);
      whole += telling;
      for (const [indexed, weight] of holders) {
        scores.set(indexed, (scores.get(indexed) ?? 0) + weight * telling);
        matched.set(indexed, (matched.get(indexed) ?? 0) + telling);
      }
    }
    for (const pair of this.#pairsOf(text)) {
      const holders = this.#pairs.get(pair);
      const telling = holders ? Math.log(1 + this.#all.length / holders.size) : 0;
      for (const indexed of holders ?? [])
        if (scores.has(indexed)) scores.set(indexed, scores.get(indexed)! + pairWeight * telling);
    }
    const rank = new Map<Indexed, number>();
    for (const [indexed, score] of scores) {
      const { entry, title } = indexed;
      const share = matched.get(indexed)! / whole;
      // A short title of which all was typed is what was meant.
      const named = title.filter((term) => terms.has(term)).length / Math.max(title.length, 1);
      rank.set(
        indexed,
        score * (0.1 + share * share) * (1 + 0.5 * named) * (entry.urgency ? 1.1 : 1) * (entry.kind === 'person' ? 0.5 : 1),
      );
    }
    const results = [...rank]
      .sort(([, one], [, other]) => other - one)
      .map(([{ entry }]) => entry)
      .filter(({ onTopAlone }) => !onTopAlone);
    return { results, now: this.#now(text, results) };
  }

  #add(entry: Entry): void {
    const title = this.#terms(entry.title);
    const indexed = { entry, title, triggers: (entry.triggers ?? []).map((each) => wordsOf(fold(each)).map(this.#words.stem)) };
    this.#all.push(indexed);
    [title, this.#terms(entry.also ?? ''), this.#terms(entry.body)].forEach((terms, place) => {
      terms.forEach((term, at) => {
        let holders = this.#postings.get(term);
        if (!holders) this.#postings.set(term, (holders = new Map<Indexed, number>()));
        // Of synonyms the nearest stand first.
        if (!holders.has(indexed)) holders.set(indexed, weights[place]! * (place === 1 ? Math.max(0.7, 1 - at * 0.02) : 1));
      });
    });
    for (const text of [entry.title, entry.also ?? '']) {
      for (const pair of this.#pairsOf(text)) {
        let holders = this.#pairs.get(pair);
        if (!holders) this.#pairs.set(pair, (holders = new Set<Indexed>()));
        holders.add(indexed);
      }
    }
  }

  #stem(word: string): string {
    const stem = this.#words.stem(word);
    return this.#synonyms.get(stem) ?? stem;
  }

  #pairsOf(text: string): Set<string> {
    const words = wordsOf(fold(text)).map((word) => this.#stem(word));
    return new Set(words.slice(1).map((word, index) => `${words[index]!} ${word}`));
  }

  /** The words of a text that say what it is about, without their endings; all of them where no other is left. */
  #terms(text: string): string[] {
    const words = wordsOf(fold(text));
    const telling = words.filter((word) => !this.#stopWords.has(word));
    return (telling.length > 0 ? telling : words).map((word) => this.#stem(word));
  }

  /** Entries that hold a term, each with how well: the whole word, its beginning, a part of it, or nearly it. */
  #holders(term: string): Map<Indexed, number> {
    const found = new Map<Indexed, number>();
    const take = (word: string, quality: number) => {
      for (const [indexed, weight] of this.#postings.get(word)!)
        found.set(indexed, Math.max(found.get(indexed) ?? 0, weight * quality));
    };
    if (this.#postings.has(term)) take(term, 1);
    const hasWhole = found.size > 0;
    for (const word of this.#postings.keys()) {
      if (word === term) continue;
      if (term.length > 1 && word.startsWith(term)) take(word, hasWhole ? 0.3 : 0.6);
      else if (term.length > 3 && word.includes(term)) take(word, 0.2);
    }
    const most = mistakes(term);
    if (found.size === 0 && most > 0) for (const word of this.#postings.keys()) if (isNear(term, word, most)) take(word, 0.9);
    return found;
  }

  /** Signs of which a trigger was typed, in the order of the results. */
  #now(text: string, results: readonly Entry[]): Entry[] {
    const typed = wordsOf(fold(text)).map(this.#words.stem);
    const says = (trigger: readonly string[]) =>
      trigger.length > 0 && typed.some((_, start) => this.#isNearby(typed, start, trigger));
    const found = this.#all.filter(({ triggers }) => triggers.some(says)).map(({ entry }) => entry);
    const place = (entry: Entry) => results.indexOf(entry) + 1 || Infinity;
    return found.sort((one, other) => place(one) - place(other));
  }

  /** Whether all words of a trigger stand near each other, in any order: “soaked pad” in “I soaked right through a pad”. Characters of Chinese stand side by side. */
  #isNearby(typed: readonly string[], start: number, trigger: readonly string[]): boolean {
    const isHan = /\p{sc=Han}/u.test(trigger[0]!);
    const left = new Set(typed.slice(start, start + trigger.length + (isHan || trigger.length < 2 ? 0 : wordsBetween)).keys());
    return trigger.every((word, place) => {
      const at = [...left].find(
        (each) => (!isHan || each === place) && this.#isWord(typed[start + each], word, start + each === typed.length - 1),
      );
      return at !== undefined && left.delete(at);
    });
  }

  /** Whether a word was typed, with a mistake or, where it is the last, not yet to its end. */
  #isWord(typed: string | undefined, word: string, isLast: boolean): boolean {
    if (typed === undefined) return false;
    const most = mistakes(word);
    return (
      typed === word ||
      (isLast && typed.length > 3 && word.startsWith(typed)) ||
      // A word of the leaflet itself is no mistake for another: Arabic “waiting” is one letter from “suicide”.
      (most > 0 && typed[0] === word[0] && !this.#postings.has(typed) && isNear(typed, word, most))
    );
  }
}
