/**
 * Drawings that stand beside a sign.
 *
 * A drawing and its labels are hidden from assistive technology, because the caption below, in full sentences, says all that
 * they show: read out, “1 cm, 3 cm, 4 cm, coin” would be noise. Labels are HTML and not text in the SVG wherever they are
 * words, so that they wrap, keep the reader’s size and are translated with the page. A drawing is never an input.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

/** What a drawing says, with `{placeholders}`. */
interface DrawingWords {
  /** What opens one that shows blood. */
  readonly name?: string;
  /** All that the drawing shows. */
  readonly caption: string;
  readonly labels: readonly string[];
}

const padShape = svg`<path d="M32 4c14 0 20 11 20 25 0 16-5 29-5 45s5 29 5 45c0 14-6 25-20 25s-20-11-20-25c0-16 5-29 5-45s-5-29-5-45c0-14 6-25 20-25z"/>`;

/** What a pad holds: a little, half of its length, all of it. */
const stains = [
  svg`<path d="M32 62c3 0 5 5 4 11s-2 11-5 10-4-6-3-11 1-10 4-10z"/>`,
  svg`<path d="M32 43c8 0 10 6 9 13s-2 12-2 18 3 13 2 20-4 11-9 11-8-4-9-11 2-14 2-20-3-11-2-18 3-13 9-13z"/>`,
  svg`<g transform="translate(5.5 12.6)scale(.83)">${padShape}</g>`,
];

const pads = (labels: readonly string[]) =>
  stains.map(
    (stain, index) =>
      html`<div>
        <svg viewBox="0 0 64 148">
          <rect class="plain" x="3" y="58" width="58" height="32" rx="8" />
          <g class="plain">${padShape}</g>
          <g class="thin" transform="translate(5 11.5)scale(.845)">${padShape}</g>
          <g class="blood">${stain}</g></svg
        >${labels[index]}
      </div>`,
  );

/** Clots in millimetres: where each begins on the ruler, and how wide it is. The coin is one of 24 mm. */
const clotSizes = [
  [0, 10],
  [20, 30],
  [60, 40],
] as const;

/** Numbers along the ruler, `step` mm apart. */
const numbers = (count: number, step: number, y: number) =>
  Array.from({ length: count }, (_, index) => svg`<text x=${(index + 1) * step} y=${y}>${index + 1}</text>`);

const clots = ([first, second, third, coin, centimetres, inches]: readonly string[]) =>
  html`<svg viewBox="-8 -1 142 66">
      <g class="blood">
        ${clotSizes.map(([start, size]) => svg`<circle cx=${start + size / 2} cy=${40 - size / 2} r=${size / 2} />`)}
      </g>
      <circle class="tint" cx="121" cy="28" r="12" />
      <circle class="thin" cx="121" cy="28" r="9.5" />
      <rect class="tint" x="-7" y="42" width="140" height="22" rx="2" />
      <g class="tick">
        <path stroke-width="4" stroke-dasharray=".6 9.4" d="M-.3 44H131" />
        <path stroke-width="2" stroke-dasharray=".4 4.6" d="M-.2 43H131" />
        <path stroke-width="4" stroke-dasharray=".6 24.8" d="M-.3 62H131" />
        <path stroke-width="2" stroke-dasharray=".4 5.95" d="M-.2 63H131" />
      </g>
      ${numbers(12, 10, 51.5)}${numbers(5, 25.4, 59.5)}
      <text x="-1.5" y="51.5">${centimetres}</text>
      <text x="-1.5" y="59.5">${inches}</text></svg
    >${[first, second, third, coin].map((label) => html`<div>${label}</div>`)}`;

/** A figure with two places marked, each beside its label: the marks lie halfway down the drawing. */
const figure =
  (body: TemplateResult, viewBox: string, left: number, y: number) =>
  ([first, second]: readonly string[]) =>
    html`<div>${first}</div>
      <svg viewBox=${viewBox}>
        ${body} ${[left, 120 - left].map((x) => svg`<circle class="spot" cx=${x} cy=${y} r="8"/>`)}
        <path class="thin" d="M0 ${y}H${left - 8}M120 ${y}H${128 - left}" />
      </svg>
      <div>${second}</div>`;

const pictures: Readonly<Record<string, (labels: readonly string[]) => unknown>> = {
  pads,
  clots,
  'shoulder-tip': figure(
    svg`<path class="tint" d="M18 110 21 70c1-9 4-16 13-19 10-3 20-4 20-9v-8h12v8c0 5 10 6 20 9 9 3 12 10 13 19l3 40"/><path d="M34 110V76M86 110V76"/>
      <ellipse class="tint" cx="60" cy="24" rx="12" ry="15"/>`,
    '0 5 120 100',
    27,
    55,
  ),
  'one-side': figure(
    svg`<path class="tint" d="M40 0c1 18 4 24 2 34-2 9-12 16-15 32-2 12-1 28 1 46h64c2-18 3-34 1-46-3-16-13-23-15-32-2-10 1-16 2-34"/><path class="plain" d="M36 0l3 21q21 6 42 0l3-21"/>
      <path d="M27 76q33 12 66 0M27 86q24 2 30 19h6q6-17 30-19M60 39v4"/>`,
    '0 10 120 100',
    45,
    60,
  ),
};

/**
 * The drawing with this id, or nothing for one that there is not. One that shows blood stands in a closed `<details>`.
 *
 * @param fill - puts limits and the reader’s spelling into words
 * @param whole - false leaves the picture out, which nobody sees in a closed answer
 */
export function drawing(
  id: string,
  words: DrawingWords | undefined,
  fill: (words: string) => string,
  whole = true,
): TemplateResult | typeof nothing {
  const picture = pictures[id];
  if (!words || !picture) return nothing;
  const content = html`<div class="drawing">
    <div class="picture ${id}" aria-hidden="true">${whole ? picture(words.labels.map(fill)) : nothing}</div>
    <p>${fill(words.caption)}</p>
  </div>`;
  return words.name
    ? html`<details class="drawing">
        <summary>${fill(words.name)}</summary>
        ${content}
      </details>`
    : content;
}
