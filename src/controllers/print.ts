/** Prints the leaflet alone, without the page around it. */
import { adoptSheet } from '../shared/sheets.js';

const attribute = 'data-care-printing';

/** Whatever neither holds the leaflet, nor is it, nor stands in it. */
const css = `@media print{:not(:has([${attribute}]),[${attribute}],[${attribute}] *){display:none!important}}`;

/** Marks a leaflet, and whatever shadow root it stands in, for as long as it takes to print. */
export function printAlone(leaflet: Element): void {
  const undo: (() => void)[] = [];
  for (let each: Element | undefined = leaflet; each;) {
    const marked: Element = each;
    const root = each.getRootNode() as Document | ShadowRoot;
    const sheet = adoptSheet(root, css);
    marked.setAttribute(attribute, '');
    undo.push(() => {
      marked.removeAttribute(attribute);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    each = (root as Partial<ShadowRoot>).host;
  }
  addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  print();
}
