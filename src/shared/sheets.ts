/** Style sheets that a strict content security policy lets through: made by script, one per document and text. */

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Adopts CSS in a root, once. A sheet belongs to the document it was made in, so one is made per document. */
export function adoptSheet(root: Document | ShadowRoot, css: string): CSSStyleSheet | undefined {
  const document = root.ownerDocument ?? root;
  const view = document.defaultView;
  if (!view) return undefined;
  let made = sheets.get(document);
  if (!made) sheets.set(document, (made = new Map<string, CSSStyleSheet>()));
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
