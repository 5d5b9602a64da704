/** Prints the leaflet alone, without the page around it. */
import { hydrateAll } from './late-parts.js';
import { adoptSheet } from '../shared/sheets.js';

const attribute = 'data-care-printing';

/** Whatever neither holds the leaflet, nor is it, nor stands in it. */
const css = `@media print{:not(:has([${attribute}]),[${attribute}],[${attribute}] *){display:none!important}}`;

/** The frames of a leaflet and of its parts, which say what is printed. */
const framesOf = (leaflet: Element): Element[] =>
  [leaflet, ...leaflet.children].flatMap((each) => each.shadowRoot?.querySelector('.care') ?? []);

/**
 * Marks a leaflet, and whatever shadow root it stands in, for as long as it takes to print.
 *
 * @param mode - what is printed, whatever the page’s `print` says
 */
export function printAlone(leaflet: Element, mode: 'all' | 'summary' = 'all'): void {
  hydrateAll();
  const undo: (() => void)[] = [];
  for (const frame of framesOf(leaflet)) {
    const { className } = frame;
    frame.className = className.replace(/print-\w+/, `print-${mode}`);
    undo.push(() => (frame.className = className));
  }
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
