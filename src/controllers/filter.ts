/** Finds questions by the words in them, and marks those words without touching a node. Nothing is sent or kept. */
import { fold, type Item } from '../core/view.js';

const highlightName = 'careleaf';

/** Ids of what holds every word that was typed; nothing where none was typed. */
export function searchFor(
  typed: string,
  items: readonly Item[],
  nodesOf: (id: string) => readonly HTMLElement[],
): Set<string> | undefined {
  const words = wordsOf(typed);
  CSS.highlights?.delete(highlightName);
  if (words.length === 0) return undefined;
  const found = items.filter(({ search }) => words.every((word) => search.includes(word)));
  if (CSS.highlights) {
    const ranges = found.flatMap(({ id }) => nodesOf(id).flatMap((node) => rangesOf(node, words)));
    CSS.highlights.set(highlightName, new Highlight(...ranges));
  }
  return new Set(found.map(({ id }) => id));
}

/** The words of a search, folded. */
export const wordsOf = (typed: string): string[] => fold(typed.slice(0, 200)).split(/\s+/).filter(Boolean);

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
