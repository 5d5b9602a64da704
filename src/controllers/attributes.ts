/** Finds the value that applies to an element: its own, its guide’s, the script tag’s. */
import { attributeNames, propertyOf, type AttributeName } from '../core/settings.js';

/** The script tag that carries settings for the page, if there is one. */
let script: HTMLScriptElement | undefined;

/** Tells which script tag is ours. A module has no `currentScript`, so it is looked for in the page. */
export function findScript(document: Document): void {
  const current = document.currentScript;
  script =
    current?.localName === 'script' && (current as HTMLScriptElement).src
      ? (current as HTMLScriptElement)
      : (document.querySelector<HTMLScriptElement>('script[data-careleaf],script[src*="careleaf."]') ?? undefined);
}

/** The element above, also across the edge of a shadow root. */
export const above = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The nearest ancestor that answers, also across shadow roots. */
export function nearest<Found>(element: Element, find: (ancestor: Element) => Found | undefined): Found | undefined {
  for (let each = above(element); each; each = above(each)) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Who sets an attribute, and to what; nothing where nobody does. */
export function ownerOf(
  element: Element,
  guide: Element | undefined,
  name: AttributeName,
): { readonly owner: Element; readonly value: string } | undefined {
  for (const owner of [element, guide]) {
    const value = owner?.getAttribute(name);
    if (owner && value != null) return { owner, value };
  }
  const value = script?.dataset[propertyOf(name)];
  return script && value !== undefined ? { owner: script, value } : undefined;
}

/** The languages asked for, nearest first. */
export function languagesWanted(element: Element, guide: Element | undefined): (string | undefined)[] {
  return [
    element.getAttribute('lang') ?? undefined,
    guide?.getAttribute('lang') ?? undefined,
    nearest(element, (ancestor) => ancestor.getAttribute('lang') ?? undefined),
    script?.dataset['lang'],
  ];
}

/** Copies `data-*` of a plain tag onto the element that stands in for it. */
export function copySettings(from: HTMLElement, to: Element): void {
  for (const name of attributeNames) {
    const value = from.dataset[propertyOf(name)] ?? (name === 'lang' ? from.getAttribute('lang') : null);
    if (value == null) to.removeAttribute(name);
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}
