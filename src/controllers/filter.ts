/** Finds questions by the words in them, and marks those words without touching a node. Nothing is sent or kept. */
import { fold } from '../core/view.js';

const highlightName = 'careleaf';

/** The words of a search, folded, without the commas and question marks around them, nor the s of a plural: “lumps” finds “lump”. */
export const wordsOf = (typed: string): string[] =>
  (fold(typed.slice(0, 200)).match(/[\p{L}\p{N}](\S*[\p{L}\p{N}])?/gu) ?? []).map((word) => word.replace(/(?<=...)s$/, ''));

/** Whether a folded text holds every word of a search. */
export const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** The marks of one list. The lists of a page share one highlight, and each looks after its own words in it. */
export class Marks {
  #ranges: readonly Range[] = [];

  /** Marks words where they stand, in place of those marked before. A single letter stands everywhere, and is not marked. */
  set(words: readonly string[], nodes: readonly HTMLElement[]): void {
    const { highlights } = CSS;
    if (!highlights) return;
    const highlight = highlights.get(highlightName) ?? new Highlight();
    for (const range of this.#ranges) highlight.delete(range);
    const long = words.filter((word) => word.length > 1);
    this.#ranges = long.length > 0 ? nodes.flatMap((node) => rangesOf(node, long)) : [];
    for (const range of this.#ranges) highlight.add(range);
    if (highlight.size > 0) highlights.set(highlightName, highlight);
    else highlights.delete(highlightName);
  }
}

/** Where the words stand. A text whose folding changes its length is passed over: its places would be wrong. */
function rangesOf(root: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const folded = fold(text.data);
    if (folded.length !== text.data.length) continue;
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
