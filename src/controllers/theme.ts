/** Paints the clinic’s accent: reads any colour CSS knows, and sets the palette that is readable on it. */
import { contrast, palette, parseComputed, toHex, type Triple } from '../core/palette.js';
import type { Context } from '../core/words.js';
import { warn } from '../shared/warn.js';
import { above } from './attributes.js';

export { contrast };

const painted = new WeakMap<ShadowRoot, string>();

/** The tokens that follow the accent, as `care-element.styles` names them. */
const tokens = ['tint', 'accentText', 'accent', 'onAccent', 'control', 'focus'] as const;

/** Sets the colours of an accent on the frame inside a shadow root, or takes them away where there is none. */
export function applyAccent(root: ShadowRoot, { settings: { accent } }: Context): void {
  const frame = root.querySelector<HTMLElement>('.care');
  if (!frame || painted.get(root) === (accent ?? '')) return;
  painted.set(root, accent ?? '');
  const { style } = frame;
  style.removeProperty('--_accent');
  for (const token of tokens) for (const scheme of 'ld') style.removeProperty(`--_${scheme}-${token}`);
  if (!accent) return;
  // Every engine writes a mixed colour as numbers of sRGB, whatever syntax or colour space went in.
  style.color = `color-mix(in srgb, ${accent}, ${accent})`;
  const computed = getComputedStyle(frame).color;
  style.color = '';
  const colour = parseComputed(computed);
  if (!colour) return;
  const { light, dark, corrected } = palette(colour);
  style.setProperty('--_accent', toHex(colour));
  for (const token of tokens) {
    style.setProperty(`--_l-${token}`, light[token]);
    style.setProperty(`--_d-${token}`, dark[token]);
  }
  if (corrected) {
    warn(
      document,
      `accent="${accent}" would be hard to read as it is, so nearby colours are used: ${light.accent} for buttons, ${light.accentText} for links.`,
    );
  }
}

interface HeadingLook {
  readonly fontFamily: string;
  readonly fontWeight: string;
}

let headingLook: HeadingLook | undefined;

/** How the page’s first heading that is none of ours looks. */
function lookOfHeading(document: Document): HeadingLook | undefined {
  const heading = document.querySelector(':is(h1,h2,h3):not([data-care])');
  if (!heading) return undefined;
  const { fontFamily, fontWeight } = getComputedStyle(heading);
  return { fontFamily, fontWeight };
}

/** Reads the page’s look before anything is changed: in the midst of changes it would cost a layout. Returns what forgets it. */
export function readLook(document: Document): () => void {
  headingLook = lookOfHeading(document);
  return () => (headingLook = undefined);
}

/** The element that a node is painted in: its slot, its parent, or the tag whose shadow it stands in. */
const around = (node: Element): Element | null => node.assignedSlot ?? above(node);

/** The colour that a page paints behind an element; nothing where it cannot be told, as with an image. */
function backgroundOf(host: Element): Triple | undefined {
  for (let node = around(host); node; node = around(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor))
      return /^rgb\(/.test(backgroundColor) ? parseComputed(backgroundColor) : undefined;
  }
  const { colorScheme } = getComputedStyle(host.ownerDocument.documentElement);
  const dark = /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? [0.07, 0.07, 0.07] : [1, 1, 1];
}

/** Whether the quietest words and links of a frame keep 7:1 on a background. */
function isReadableOn(background: Triple | undefined, frame: HTMLElement): boolean {
  if (!background) return false;
  // A node of its own: to change the frame would style all in it again.
  const probe = frame.appendChild(frame.ownerDocument.createElement('i'));
  const mixed = (name: string) => `color-mix(in srgb,var(${name}),var(${name}))`;
  probe.style.color = mixed('--_quiet');
  probe.style.backgroundColor = mixed('--_link');
  const { backgroundColor, color } = getComputedStyle(probe);
  const readable = [color, backgroundColor].every((each) => {
    const seen = parseComputed(each);
    return seen && contrast(toHex(seen), toHex(background)) >= 7;
  });
  probe.remove();
  return readable;
}

/** Whether our own colours stand on white, as on most pages: that they are readable there is known. */
const isPlain = (background: Triple | undefined, frame: HTMLElement): boolean =>
  background?.join() === '1,1,1' &&
  !frame.style.getPropertyValue('--_accent') &&
  !/dark/.test(getComputedStyle(frame).colorScheme);

/** Elements whose frame stands on the page’s own background, and what checks that it is readable there. */
const backgroundChecks = new Map<Element, () => void>();
let watching: MutationObserver | undefined;

const checkAgain = (): void => backgroundChecks.forEach((check) => check());

/** Looks for the first time when all is laid out, before it is painted. */
let firstCheck: ResizeObserver | undefined;

/** A page that changes its scheme does so with the system’s, or with an attribute of its root or body. */
function watch(document: Document): void {
  if (watching) return;
  watching = new MutationObserver(checkAgain);
  for (const node of [document.documentElement, document.body]) watching.observe(node, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', checkAgain);
}

/**
 * Takes the page’s background and its heading font. A background of our own is painted where the page’s cannot be told (an image) or
 * would leave words fainter than promised.
 */
export function adaptToPage(host: Element, root: ShadowRoot): void {
  const frame = root.querySelector<HTMLElement>('.care');
  if (!frame) return;
  const heading = headingLook ?? lookOfHeading(host.ownerDocument);
  if (heading) {
    const { fontFamily, fontWeight } = heading;
    frame.style.setProperty('--_heading-font', fontFamily);
    frame.style.setProperty('--_heading-weight', fontWeight);
  }
  const check = () => {
    const background = backgroundOf(host);
    frame.classList.toggle('grounded', !(isPlain(background, frame) || isReadableOn(background, frame)));
  };
  if (backgroundChecks.has(host)) check();
  else {
    firstCheck ??= new ResizeObserver((entries) => {
      for (const { target } of entries) {
        firstCheck!.unobserve(target);
        backgroundChecks.get(target)?.();
      }
    });
    firstCheck.observe(host);
  }
  backgroundChecks.set(host, check);
  watch(host.ownerDocument);
}

/** Forgets an element that has left the page. */
export const stopAdapting = (host: Element): boolean => backgroundChecks.delete(host);
