/** Plain tags with `data-careleaf`, as the snippet writes them, and the elements that stand in for them. */
import { copySettings } from '../controllers/attributes.js';
import { move } from '../controllers/hydration.js';
import type { Kind } from '../core/render.js';
import { attributeNames, propertyOf } from '../core/settings.js';
import { guideParts, tagOf } from './tags.js';

/** Puts an element into the page for a plain tag, and moves into it what stands in the tag, but for what stays there. */
export function replace(kind: Kind, tag: HTMLElement, parent: Element, staying: readonly Node[] = []): Element {
  const element = document.createElement(tagOf(kind));
  copySettings(tag, element);
  const words = [...tag.childNodes].filter((each) => !staying.includes(each));
  parent.insertBefore(element, staying[0] ?? null);
  for (const each of words) move(each, element);
  return element;
}

/** Takes the words of a part out of its plain tag, and the settings with them. */
export function emptyInto(plain: HTMLElement, part: Element): void {
  for (const name of attributeNames) {
    const value = plain.dataset[propertyOf(name)];
    if (value !== undefined && !part.hasAttribute(name)) part.setAttribute(name, value);
  }
  for (const each of [...plain.childNodes]) move(each, part);
  plain.remove();
}

/**
 * What stays in the tag of a guide until it is needed: all from the first part after urgent help on. Nothing, where the parts do not
 * stand there as the snippet has them.
 */
export function stayingIn(tag: HTMLElement): readonly Node[] {
  const plains = [...tag.children].filter((child): child is HTMLElement => child.matches('[data-careleaf]'));
  const isWhole = plains.every(
    ({ dataset }, index) => dataset['careWords'] === tag.dataset['careWords'] && dataset['careleaf'] === guideParts[index],
  );
  const nodes = [...tag.childNodes];
  return isWhole && plains.length === guideParts.length ? nodes.slice(nodes.indexOf(plains[1]!)) : [];
}
