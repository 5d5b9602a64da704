/** Measures, in the browser that paints them, the contrast of words, lines of controls and focus rings with what they stand on. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const painted = new Map<string, Colour>();

/** A colour in any other space, as this browser paints it. */
function paint(text: string): Colour {
  let colour = painted.get(text);
  if (!colour) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = [...brush.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
    painted.set(text, (colour = [red!, green!, blue!, alpha!]));
  }
  return colour;
}

/** A computed colour in numbers from 0 to 1. */
function read(text: string): Colour {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (text.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
  if (text.startsWith('color(srgb ')) return [red, green, blue, alpha];
  if (/^okl|^color\(|^lab|^lch/.test(text)) return paint(text);
  throw new Error(`Not a computed colour: ${text}`);
}

const over = (top: Colour, below: Colour): Colour =>
  [0, 1, 2].map((at) => top[at]! * top[3] + below[at]! * (1 - top[3])).concat(1) as unknown as Colour;

/** The relative luminance of WCAG 2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function ratio(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What stands around a node as it is shown: its slot, its parent, or the tag whose shadow it stands in. */
const around = (node: Element): Element | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;

/** The colour that is seen behind what stands in a node. */
function ground(node: Element | undefined): Colour {
  for (const layers: Colour[] = []; ; node = around(node)) {
    const colour = node ? read(getComputedStyle(node).backgroundColor) : ([1, 1, 1, 1] as const);
    layers.unshift(colour);
    if (colour[3] === 1 || !node) return layers.reduce((below, top) => over(top, below));
  }
}

/** The contrast of a computed colour with what is seen behind what stands in a node. */
export function contrastOn(node: Element, colour: string): number {
  const behind = ground(node);
  return ratio(over(read(colour), behind), behind);
}

/** Words that are faint on white, which is what a printer leaves of every ground: below 7:1, large ones below 4.5. */
export function faintOnPaper(root: Element): string[] {
  const white: Colour = [1, 1, 1, 1];
  return probes(root).words.flatMap((node) => {
    const { color, fill } = getComputedStyle(node);
    const seen = ratio(over(read(node instanceof SVGElement ? fill : color), white), white);
    return seen < leastOf(node) ? [`${nameOf(node)} ${seen.toFixed(2)}:1`] : [];
  });
}

/** What is promised of words: large ones may be fainter. */
function leastOf(node: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(node);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7;
}

/** Every element of a tree, in and out of shadow roots. */
export function everything(root: Element): Element[] {
  const inside = [...root.children, ...(root.shadowRoot?.children ?? [])];
  return [root, ...inside.flatMap(everything)];
}

const isShown = (node: Element) =>
  node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && node.getClientRects().length > 0;

/** Elements that hold words of their own, on the screen and not only for those who listen. */
const spoken = (node: Element) =>
  isShown(node) &&
  !node.closest('.hidden-text') &&
  [...node.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim() !== '');

/** What a person can operate. */
export const controls = 'button, input, summary, a[href]';

const nameOf = (node: Element) =>
  `${node.localName}${node.className && typeof node.className === 'string' ? `.${node.className}` : ''} “${(node.textContent ?? '').trim().slice(0, 30)}”`;

/** What a style sheet can tell of a node: nodes of which this is the same are painted the same. */
function kindOf(node: Element | undefined): string {
  if (!node || node.localName === 'care-guide') return '';
  const link = node.getAttribute('href')?.replace(/:.*|#.*/, '') ?? '';
  const block = node.getAttribute('data-care')?.replace(/-.*/, '') ?? '';
  return `${node.localName}.${node.className.toString()}${link}${block}${node.getAttribute('aria-expanded') ?? ''}>${kindOf(around(node))}`;
}

/** Nodes whose colours are looked at, one of each kind. */
export function probes(root: Element): { words: Element[]; lined: Element[] } {
  const all = everything(root).filter(isShown);
  const oneOfEach = (nodes: Element[]) => [...new Map(nodes.map((node) => [kindOf(node), node])).values()];
  return {
    words: oneOfEach(all.filter(spoken)),
    lined: oneOfEach(all.filter((node) => node.matches(controls))),
  };
}

/** What is below the promised ratio: 7 for text; 4.5 for large text, the lines of controls and marks. */
export function tooFaint({ words, lined }: ReturnType<typeof probes>): string[] {
  const faint: string[] = [];
  const expectRatio = (node: Element, what: string, least: number, colour: string, behind: Colour) => {
    const seen = ratio(over(read(colour), behind), behind);
    if (seen < least)
      faint.push(
        `${what} of ${nameOf(node)}: ${seen.toFixed(2)}:1, ${colour} on ${behind
          .slice(0, 3)
          .map((each) => Math.round(each * 255))
          .join(' ')}`,
      );
  };
  for (const node of words) {
    const { color, fill } = getComputedStyle(node);
    expectRatio(node, 'words', leastOf(node), node instanceof SVGElement ? fill : color, ground(node));
  }
  for (const node of lined) {
    const { borderTopColor, borderTopStyle } = getComputedStyle(node);
    if (node.matches('.question'))
      expectRatio(node, 'mark', 4.5, getComputedStyle(node, '::after').borderBottomColor, ground(node));
    else if (borderTopStyle !== 'none' && !node.matches('.care-call a'))
      expectRatio(node, 'line', 4.5, borderTopColor, ground(around(node)));
  }
  return faint;
}

/** Focus rings below 4.5 on what they stand on, or missing. */
export function faintRings({ lined }: ReturnType<typeof probes>): string[] {
  const faint: string[] = [];
  for (const node of lined) {
    if (!node.matches(controls)) continue;
    (node as HTMLElement).focus({ preventScroll: true });
    const { outlineColor, outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(node);
    const behind = ground(parseFloat(outlineOffset) < 0 ? node : around(node));
    const seen = outlineStyle === 'none' ? 0 : ratio(over(read(outlineColor), behind), behind);
    if (seen < 4.5 || parseFloat(outlineWidth) < 2) faint.push(`ring of ${nameOf(node)}: ${outlineWidth} ${seen.toFixed(2)}:1`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  return faint;
}

/** Colours in every syntax that CSS knows, `count` of them, the same every time. */
export function accents(count: number): string[] {
  let seed = 20261122;
  const random = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * (most + 1));
  };
  const hex = () => `#${random(0xffffff).toString(16).padStart(6, '0')}`;
  const named = ['gold', 'rebeccapurple', 'white', 'black', 'hotpink', 'lime', 'gray', 'navy', 'tomato', 'lightcyan'];
  const kinds: (() => string)[] = [
    hex,
    () => named[random(named.length - 1)]!,
    () => `#${random(0xfff).toString(16).padStart(3, '0')}`,
    () => `rgb(${random(255)} ${random(255)} ${random(255)})`,
    () => `rgba(${random(255)}, ${random(255)}, ${random(255)}, 0.${random(8) + 1})`,
    () => `hsl(${random(360)}deg ${random(100)}% ${random(100)}%)`,
    () => `hwb(${random(360)} ${random(60)}% ${random(60)}%)`,
    () => `lab(${random(100)}% ${random(200) - 100} ${random(200) - 100})`,
    () => `lch(${random(100)}% ${random(150)} ${random(360)})`,
    () => `oklab(0.${random(99)} ${(random(60) - 30) / 100} ${(random(60) - 30) / 100})`,
    () => `oklch(${random(100)}% ${random(37) / 100} ${random(360)})`,
    () => `color(display-p3 ${random(100) / 100} ${random(100) / 100} ${random(100) / 100})`,
    () => `color(rec2020 ${random(100) / 100} ${random(100) / 100} ${random(100) / 100})`,
    () => `color-mix(in oklch, ${hex()} ${random(100)}%, ${hex()})`,
  ];
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]!());
}
