/** What is compared of the leaflet on the host pages of demo/hosts: every computed style of every node, and where it stands. */

export interface Styles {
  /** The computed styles of every node, by its place in the leaflet. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
  /** The names of what `styles` lists. */
  readonly names: readonly string[];
}

/** Runs in the page. What is looked at: every part, with answers, a drawing, contacts and a question of the clinic’s own open. */
export const prepare = `
  const guide = document.querySelector('care-guide');
  guide.setAttribute('only', 'small-clots what-feelings sign-large-clots sign-one-side sign-shoulder-tip org-samaritans org-shout org-tommys how-to-listen');
  // The same place and width everywhere, and the same fonts: those a clinic may choose.
  const place = guide.parentElement;
  place.style.cssText = ['position:absolute', 'inset:0 auto auto 0', 'inline-size:720px', 'max-inline-size:none', 'min-inline-size:0', 'margin:0', 'padding:0', 'border:0', 'display:block', 'float:none', 'transform:none', 'opacity:1', 'filter:none', 'z-index:9', 'background:#fff', 'column-count:auto', 'transition:none'].map((each) => each + '!important').join(';');
  for (let above = place.parentElement; above !== document.documentElement; above = above.parentElement) {
    above.style.cssText += ';opacity:1!important;transform:none!important;transition:none!important';
  }
  // How the tag and the clinic’s own question are placed, and whether they are shown, is the page’s to say.
  for (const node of [guide, ...guide.querySelectorAll('care-faq details')]) node.style.cssText = 'display:block!important;inline-size:auto!important;max-inline-size:none!important' + (node === guide ? ';margin:0!important' : '');
  for (const node of [...place.childNodes]) if (node !== guide) node.remove();
  document.documentElement.style.cssText += '; --care-font: sans-serif; --care-heading-font: sans-serif; --care-heading-weight: 700';`;

/** Runs in the page: opens all that opens. */
export const open = `
  const faq = document.querySelector('care-faq');
  faq.showAll();
  document.querySelector('care-symptoms').showAll();
  for (const { shadowRoot } of document.querySelector('care-symptoms').shadowRoot.querySelectorAll('.drawn')) for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  // The words inside the clinic’s own question look as the page has them.
  for (const child of faq.querySelectorAll('details > :not(summary)')) child.style.setProperty('display', 'none', 'important');`;

/** Runs in the page: all computed styles of the tags, the words and what stands in the shadow roots. */
export const read = `
  const styles = {};
  const names = [...getComputedStyle(document.querySelector('care-guide'))].filter((name) => !name.startsWith('--') && name !== 'color-scheme');
  const frame = document.querySelector('care-guide').getBoundingClientRect();
  const pseudo = ['content', 'display', 'color', 'font-size', 'font-weight', 'float', 'list-style-type', 'background-color', 'margin', 'padding', 'border', 'width', 'height', 'opacity', 'transform', 'clip-path'];
  const walk = (node, path) => {
    const computed = getComputedStyle(node);
    // What the page passes down ends inside the tag; on the tag itself it colours nothing.
    const isTag = node.localName.startsWith('care-');
    styles[path] = isTag ? [computed.display, computed.position, computed.float, computed.opacity, computed.transform, computed.borderWidth, computed.margin, computed.padding, computed.width, computed.height] : names.map((name) => computed.getPropertyValue(name));
    if (!isTag) for (const each of ['::before', '::after', '::marker', '::first-letter', '::first-line']) {
      const computed = getComputedStyle(node, each);
      styles[path].push(computed.content === 'none' ? 'none' : pseudo.map((name) => computed.getPropertyValue(name)).join(' | '));
    }
    // Where it stands, as it is painted: an inline node has no computed size, and a page may turn or stretch what is around the leaflet.
    const { left, top, width, height } = node.getBoundingClientRect();
    styles[path][names.length + 5] = [left - frame.left, top - frame.top, width, height].map((each) => each.toFixed(1)).join(' ');
    if (node.shadowRoot) [...node.shadowRoot.children].forEach((child, index) => walk(child, path + ' #' + (child.className || child.localName) + index));
    // What stands inside the clinic’s own question keeps the clinic’s styling.
    const isOwn = node.localName === 'details' && node.parentElement?.localName === 'care-faq';
    [...node.children].forEach((child, index) => { if (!isOwn || child.localName === 'summary') walk(child, path + ' ' + child.localName + (child.slot ? '.' + child.slot : '') + index); });
  };
  walk(document.querySelector('care-guide'), '');
  return { names: [...names, '::before', '::after', '::marker', '::first-letter', '::first-line', 'place'], styles };`;

/** What differs from the plain page: by property, the first node and both values. */
export function differences(plain: Styles, look: Styles): string[] {
  const found = new Map<string, string>();
  const paths = new Set([...Object.keys(plain.styles), ...Object.keys(look.styles)]);
  for (const path of paths) {
    const [one, other] = [plain.styles[path], look.styles[path]];
    if (!one || !other) found.set(`node${path}`, one ? 'is missing' : 'was added');
    else {
      for (const [index, name] of plain.names.entries()) {
        if (one[index] !== other[index] && !found.has(name)) found.set(name, `${path}: ${one[index]} became ${other[index]}`);
      }
    }
  }
  return [...found].map(([name, words]) => `${name} ${words}`);
}
