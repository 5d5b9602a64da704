/**
 * Keeps a page where it is while the script takes over words that already stand there.
 *
 * Only a page that was painted already is measured. Everything is read before anything is defined, and again when all is shown, in the same task and so before it is painted.
 * Rows then take up what titles, buttons and cards came to need: they are as tall as what stood there, never below 44 px. What is
 * left becomes space at the end of a part. All of it is dropped when the width of the window changes, when all moves anyway.
 */

/** A row or the end of a part, and how far down it stood. */
type Place = readonly [at: Element | undefined, top: number];

interface Stood {
  readonly element: HTMLElement;
  /** By the id of their answer, in order. */
  readonly rows: ReadonlyMap<string, number>;
  /** The first thing after the part. */
  readonly end: Place;
  /** The height of a line of its words, against the size of their letters. */
  readonly line: string;
}

/** The smallest target, in pixels. */
const smallest = 44;

/** Browsers lay out in 60ths or 64ths of a pixel. What many rows would lose by that adds up, but for what is a multiple of both. */
const quarter = 0.25;

const inSteps = (step: number, round: (value: number) => number, value: number): number => round(value / step) * step;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The id of the answer that a native `<details>` around slots holds. */
const nameOf = (details: Element): string => details.querySelector('slot')?.name ?? '';

/** Clears a shadow root that the parser made, and says which answers were open in it; nothing where it had none. */
export function clearStanding(root: ShadowRoot): Set<string> | undefined {
  const all = [...root.querySelectorAll('details')];
  root.replaceChildren();
  return all[0] && new Set(all.filter(({ open }) => open).map(nameOf));
}

/** Where a selection begins that is more than a caret. To ask lays the page out. */
function selectedIn(document: Document): globalThis.Node | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed ? selection.anchorNode : null;
}

/** What is selected while the script arrives: asked once, when the page is laid out anyway. Undefined once all is shown. */
let arriving: { readonly selected: globalThis.Node | null } | undefined;

/** The block that words taken over are being read in: linked to, focused or selected. Its answer starts open. */
export function blockInUse(host: Element): string | undefined {
  if (!host.firstElementChild) return undefined;
  const root = host.getRootNode() as Document | ShadowRoot;
  const { selected } = arriving ?? { selected: selectedIn(host.ownerDocument) };
  for (const node of [location.hash && root.querySelector(':target'), root.activeElement, selected]) {
    if (!node || !host.contains(node) || node === host) continue;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const id = element?.closest('[data-care]')?.getAttribute('data-care');
    if (id) return id;
  }
  return undefined;
}

/** The first thing below a part that moves with it. What stands beside it, or is fixed, does not. */
function following(element: Element, below: number, tags: string): Place {
  for (let each: Element | null = element; each; each = each.parentElement) {
    for (let next = each.nextElementSibling; next; next = next.nextElementSibling) {
      const at = next.matches(tags) ? next.firstElementChild : next;
      if (!at?.getClientRects().length || topOf(at) <= below || /fixed|absolute|sticky/.test(getComputedStyle(at).position))
        continue;
      return [at, topOf(at)];
    }
  }
  return [undefined, 0];
}

/** Reads where everything stands. What it returns puts it back there, once all of it is shown. */
export function measure(document: Document, tags: string): () => void {
  // What nobody has seen yet cannot move under anybody’s eyes.
  const { supportedEntryTypes } = PerformanceObserver;
  const seen = !supportedEntryTypes.includes('paint') || performance.getEntriesByType('paint').length > 0;
  arriving = { selected: seen ? selectedIn(document) : null };
  if (!seen) return () => (arriving = undefined);
  const leaflets = new Map<Element, Stood[]>();
  let reading: Place | undefined;
  for (const element of document.querySelectorAll<HTMLElement>(tags)) {
    const first = element.firstElementChild;
    // A guide holds parts alone.
    if (!first?.slot || first.matches(tags)) continue;
    const details = [...(element.shadowRoot?.querySelectorAll('details') ?? [])];
    const rows = new Map(details.map((each) => [nameOf(each), topOf(each)]));
    const below = Math.max(topOf(first), topOf(element.lastElementChild!), ...rows.values());
    const outermost = element.parentElement?.closest(tags) ?? element;
    const stood = leaflets.get(outermost) ?? [];
    const { fontSize, lineHeight } = getComputedStyle(element);
    const line = lineHeight === 'normal' ? lineHeight : String(parseFloat(lineHeight) / parseFloat(fontSize));
    leaflets.set(outermost, [...stood, { element, rows, line, end: following(element, below, tags) }]);
    if (topOf(stood[0]?.element.firstElementChild ?? first) < 0) {
      for (const child of reading ? [] : element.children) {
        if (child.getBoundingClientRect().bottom > 0) reading ??= [child, topOf(child)];
      }
    }
  }
  return () => {
    arriving = undefined;
    for (const stood of leaflets.values()) hold(stood);
    const moved = reading ? topOf(reading[0]!) - reading[1] : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** A row, or the end of a part: how tall it is and may become, and how far what follows it is to be moved. */
interface Step {
  readonly write: (height: number) => Written;
  readonly height: number;
  readonly least: number;
  readonly most: number;
  /** Its height is a multiple of this. */
  readonly grain: number;
  readonly wish: number;
}

type Written = readonly (readonly [element: HTMLElement, property: string, value: string])[];

/** Gives the parts of a leaflet the heights that keep what is in them and below them where it stood. Reads all, then writes. */
function hold(parts: readonly Stood[]): void {
  const written: Written[number][] = [];
  const write = (...values: Written) => {
    for (const [element, property, value] of values) element.style.setProperty(property, value);
    written.push(...values);
  };
  // Lines that stood closer together than ours stay so: they are most of a page.
  for (const { element, line } of parts) {
    if (!(parseFloat(line) >= 1.55)) write([element.shadowRoot!.querySelector('.pin')!, '--_leading', line]);
  }
  let steps: Step[] = [];
  let goal = 0;
  /** How much rows after this one can give. */
  let spare = 0;
  const plan = () => {
    steps = parts.flatMap(stepsOf);
    goal = steps.at(-1)?.wish ?? 0;
    spare = steps.reduce((sum, { height, least }) => sum + height - least, 0);
  };
  plan();
  const missing = -goal - spare;
  const height = parts.reduce((sum, { element }) => sum + element.getBoundingClientRect().height, 0);
  // Rows cannot give enough: lines become as long as they stood, and spaces as small as may be. That gives no quarter of the
  // height, which many questions of a clinic’s own can lack; and it lays all out again.
  if (missing > 0 && missing < height / 4) {
    for (const { element } of parts) {
      const frame = element.shadowRoot!.querySelector<HTMLElement>('.care')!;
      write([frame, '--_measure', 'none'], [frame, '--_space', '.65em']);
    }
    plan();
  }
  let moved = 0;
  for (const { grain, height, least, most, wish, write: writes } of steps) {
    spare -= height - least;
    // What follows the leaflet comes first: a row gives way for what only rows can make room for.
    const kept = Math.max(least, inSteps(grain, Math.floor, Math.min(most, height + Math.min(wish, goal + spare) - moved)));
    moved += kept - height;
    write(...writes(kept));
  }
  const width = innerWidth;
  const drop = () => {
    if (innerWidth === width) return;
    removeEventListener('resize', drop);
    for (const [element, property] of written) element.style.removeProperty(property);
  };
  addEventListener('resize', drop);
}

function stepsOf({ element, end, rows }: Stood): Step[] {
  const root = element.shadowRoot!;
  const buttons = [...root.querySelectorAll<HTMLElement>('.row .question')];
  // What a row can give: all of its space above and below but .3em each.
  const { fontSize, paddingBlockEnd, paddingBlockStart } = getComputedStyle(buttons[0] ?? element);
  const spare = parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd) - 0.6 * parseFloat(fontSize);
  const standing = buttons.map((button): Place => [button, rows.get(nameOf(button)) ?? NaN]);
  const steps = buttons.flatMap((button, index): Step[] => {
    const was = standing[index]![1];
    const [next, nextWas] = standing[index + 1] ?? end;
    if (!next || isNaN(was + nextWas)) return [];
    const { height, top } = button.getBoundingClientRect();
    const nextTop = topOf(next);
    return [
      {
        height,
        grain: quarter,
        least: inSteps(quarter, Math.ceil, Math.max(smallest, height - spare)),
        most: height + Math.max(0, nextWas - was - nextTop + top),
        wish: nextWas - nextTop,
        write: (kept) => [
          [button, 'min-block-size', `${kept}px`],
          [button, 'padding-block', '.3em'],
        ],
      },
    ];
  });
  const frame = root.querySelector<HTMLElement>('.care')!;
  const [after, wasAt] = end;
  // Words that stood open are closed now: no space is kept for them.
  if (!after || (buttons.length > 0 && rows.size === 0)) return steps;
  // No property of our own: all in the frame would inherit it and be styled again.
  const padding = parseFloat(getComputedStyle(frame).paddingBlockEnd);
  const write = (kept: number): Written => [[frame, 'padding-block-end', `${padding + kept}px`]];
  return [...steps, { grain: 1 / 64, height: 0, least: 0, most: Infinity, wish: wasAt - topOf(after), write }];
}
