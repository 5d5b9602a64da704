/** What an element shows: blocks of light DOM, and how the shadow root arranges them. */
import type { Urgency } from '../content/model.js';
import type { Block } from './node.js';

/** The five kinds of element. */
export type Kind = 'guide' | 'urgent' | 'symptoms' | 'faq' | 'support';

/**
 * A question or sign that opens. Its id is also the name of the slot of its heading; `${id}-answer` is that of its answer, and
 * `${id}-end` that of what stands below the drawing and at the end.
 */
export interface Item {
  readonly id: string;
  readonly urgency?: Urgency;
  readonly drawing?: string;
}

/** Items that belong together. Its id is also the name of the slot of its heading; `${id}-summary` is that of the line below. */
export interface Group {
  readonly id: string;
  readonly items: readonly Item[];
}

/** A part with more rows shows its groups closed, but for the first. */
export const mostRowsInOpenGroups = 12;

export interface View {
  /** The words, in the order of reading. */
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  /** Whether groups have headings of their own. */
  readonly grouped: boolean;
  /** The level of the headings of items; those of groups are one level higher. */
  readonly itemLevel: number;
  /** Ids of blocks shown before the groups, each in a place of its own. */
  readonly before: readonly string[];
  /** Ids of blocks shown after them. */
  readonly after: readonly string[];
}
