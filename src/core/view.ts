/** What an element shows: blocks of light DOM, and how the shadow root arranges them. */
import type { Urgency } from '../content/model.js';
import { textOf, type Block, type Child } from './node.js';

/** The five kinds of element. */
export type Kind = 'guide' | 'urgent' | 'symptoms' | 'faq' | 'support';

/** A question or sign that opens. */
export interface Item {
  /** Also the name of the slot of its heading; `${id}-answer` is that of its answer. */
  readonly id: string;
  readonly urgency?: Urgency;
  readonly drawing?: string;
  /** All that a search looks through, folded: made when somebody searches. */
  readonly search: () => string;
}

export interface Group {
  readonly id: string;
  readonly items: readonly Item[];
}

export interface View {
  /** The words, in the order of reading. */
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  /** Whether groups have headings of their own. */
  readonly grouped: boolean;
  /** The level of the headings of items. */
  readonly itemLevel: number;
  /** Ids of blocks shown before the groups, each in a place of its own. */
  readonly before: readonly string[];
  /** Ids of blocks shown after them. */
  readonly after: readonly string[];
}

/** Words as a search compares them: no case, no diacritics, plain quotes. */
export function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** All that a search looks through, folded once and when it is first asked for. */
export function searchText(words: () => readonly Child[]): () => string {
  let text: string | undefined;
  return () =>
    (text ??= fold(
      words()
        .map((each) => textOf([each]))
        .join(' '),
    ));
}
