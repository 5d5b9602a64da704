/** Prints the leaflet alone, without the page around it. */
import { adoptSheet } from '../shared/sheets.js';

const attribute = 'data-care-printing';

/** Whatever neither holds the leaflet, nor is it, nor stands in it. */
const css = `@media print{:root:has([${attribute}]) body :not(:has([${attribute}]),[${attribute}],[${attribute}] *){display:none!important}}`;

export function printAlone(leaflet: HTMLElement): void {
  adoptSheet(leaflet.ownerDocument, css);
  leaflet.setAttribute(attribute, '');
  addEventListener('afterprint', () => leaflet.removeAttribute(attribute), { once: true });
  print();
}
