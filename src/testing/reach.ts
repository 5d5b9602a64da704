/** What keeps a leaflet within reach: nothing wider than the screen, targets that a thumb can hit, headings in order. */
import { controls, everything } from './contrast.js';

const flatParent = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? ((node.parentNode as ShadowRoot | null)?.host as Element | null) ?? null;

const isShown = (node: Element) =>
  node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0 && !node.closest('.hidden-text');

const nameOf = (node: Element) =>
  `${node.localName}.${node.className.toString()} “${(node.textContent ?? '').trim().slice(0, 40)}”`;

/** Nodes that reach past the sides of the window. */
export function tooWide(root: Element, width = document.documentElement.clientWidth): string[] {
  return everything(root)
    .filter(isShown)
    .filter((node) => {
      const { left, right } = node.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    })
    .map(nameOf);
}

/** Whether a link stands inside a sentence: words of the same line stand beside it. Targets of that kind may be small. */
function isInSentence(link: Element): boolean {
  const block = link.closest('p, li');
  return !!block && !link.closest('.care-rows') && block.textContent.trim() !== link.textContent.trim();
}

/** Controls lower or narrower than 44 px, but for links inside a sentence. */
export function smallTargets(root: Element): string[] {
  return everything(root)
    .filter((node) => isShown(node) && node.matches(controls) && !(node.localName === 'a' && isInSentence(node)))
    .filter((node) => {
      const { height, width } = node.getBoundingClientRect();
      return height < 43.95 || width < 43.95;
    })
    .map(
      (node) =>
        `${nameOf(node)} ${node.getBoundingClientRect().width.toFixed(1)} × ${node.getBoundingClientRect().height.toFixed(1)}`,
    );
}

/** Words that are cut off by the box they stand in. */
export function cutOff(root: Element): string[] {
  return everything(root)
    .filter(
      (node) =>
        isShown(node) && getComputedStyle(node).overflow !== 'visible' && node.localName !== 'svg' && node.localName !== 'input',
    )
    .filter((node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)
    .map(nameOf);
}

/** Controls that lie one over another. */
export function overlapping(root: Element): string[] {
  const all = everything(root).filter((node) => isShown(node) && node.matches(controls));
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      // The box of a link that runs over several lines holds words, and other links, that are none of it.
      if ([one, other].some((each) => each.localName === 'a' && getComputedStyle(each).display === 'inline')) return [];
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const apart = a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      return apart ? [] : [`${nameOf(one)} and ${nameOf(other)}`];
    }),
  );
}

/** Numbers in a button that stand higher or lower than the words of their sentence. */
export function offTheLine(root: Element): string[] {
  const bottomOf = (text: Node | null, last: boolean) => {
    const range = document.createRange();
    range.selectNodeContents(text!);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    return lines.at(last ? -1 : 0)?.bottom ?? NaN;
  };
  return everything(root).flatMap((node) => {
    const before = node.previousSibling;
    if (!node.matches('a[href]') || before?.nodeType !== 3 || !before.textContent!.trim() || !isShown(node)) return [];
    const [words, number] = [bottomOf(before, true), bottomOf(node.firstChild, false)];
    // On another line, it stands at least as far below as it is high.
    return Math.abs(words - number) > 1 && Math.abs(words - number) < 20 ? [`${nameOf(node)} ${words} ${number}`] : [];
  });
}

/** Levels of the headings, as they stand on the screen. */
export function headingLevels(root: Element): { level: number; name: string }[] {
  return everything(root)
    .filter(
      (node) =>
        isShown(node) &&
        /^h[1-6]$/.test(node.localName) &&
        !node.hasAttribute('role') &&
        !flatParent(node)?.closest('h1,h2,h3,h4,h5,h6'),
    )
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((node) => ({
      level: Number(node.localName[1]),
      name:
        node.textContent.trim() ||
        [...node.querySelectorAll('slot')]
          .flatMap((slot) => slot.assignedNodes())
          .map((each) => each.textContent)
          .join(' '),
    }));
}
