/**
 * Drawings that stand beside a sign.
 *
 * A drawing and its labels are hidden from assistive technology, because the caption below, in full sentences, says all that
 * they show: read out, “1 cm, 3 cm, 4 cm” would be noise. Labels are HTML and not text in the SVG wherever they are
 * words, so that they wrap, keep the reader’s size and are translated with the page. A drawing is never an input.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

type Urgency = 'now' | 'today' | 'soon';

/** What a drawing says, with `{placeholders}`. */
interface DrawingWords {
  /** All that the drawing shows. */
  readonly caption: string;
  readonly labels: readonly string[];
  /** What to do about each that has a label. */
  readonly urgency?: readonly Urgency[];
}

const padShape = svg`<path d="M32 4c14 0 20 11 20 25 0 16-5 29-5 45s5 29 5 45c0 14-6 25-20 25s-20-11-20-25c0-16 5-29 5-45s-5-29-5-45c0-14 6-25 20-25z"/>`;

/** What a pad holds: a little, half of its length, all of it. */
const stains = [
  svg`<path d="M32 62c3 0 5 5 4 11s-2 11-5 10-4-6-3-11 1-10 4-10z"/>`,
  svg`<path d="M32 43c8 0 10 6 9 13s-2 12-2 18 3 13 2 20-4 11-9 11-8-4-9-11 2-14 2-20-3-11-2-18 3-13 9-13z"/>`,
  svg`<g transform="translate(5.5 12.6)scale(.83)">${padShape}</g>`,
];

const pads = stains.map(
  (stain) =>
    svg`<svg viewBox="0 0 64 148">
      <path class="pad" d="M15 58C9 56 4 57 3 61v26c1 4 6 5 12 3M49 58c6-2 11-1 12 3v26c-1 4-6 5-12 3"/>
      <g class="pad">${padShape}</g>
      <g class="blood">${stain}</g></svg>`,
);

/** Clots of so many centimetres, and the room for each; all at one scale, each on a ruler of its own, which begins at nought. */
const clots = (
  [
    [1, 84],
    [3, 106],
    [4, 134],
  ] as const
).map(([size, room]) => {
  const [scale, start] = [28, (room - size * 28) / 2];
  const marks = Array.from({ length: size + 1 }, (_, mark) => mark * scale);
  return svg`<svg viewBox="0 0 ${room} 150"><g transform="translate(${start} 120)">
      <g class="blood" transform="scale(${(size * scale) / 100})translate(0 -103)">
        <path d="M0 52C0 22 20 0 48 0S100 20 100 47 82 100 53 100 0 80 0 52z"/>
      </g>
      <path class="ruler" d="${marks.map((x, index) => `M${x} 0v9${index < size ? `m14-9v5M${x} 0h28` : ''}`).join('')}"/>
      ${marks.map((x, index) => svg`<text x=${x} y="25">${index}</text>`)}</g></svg>`;
});

/** Pictures side by side, each above its label and what to do about it. */
const inColumns =
  (pictures: readonly TemplateResult<2>[]) =>
  (labels: readonly string[], urgency: readonly Urgency[] = [], urgencyWord?: Readonly<Record<Urgency, string>>) =>
    pictures.map((picture, index) => {
      const each = urgency[index];
      return html`<div>
        ${picture}<b>${labels[index]}</b>${each && html`<span class="urgency is-${each}">${urgencyWord?.[each]}</span>`}
      </div>`;
    });

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

const pictures: Readonly<Record<string, ReturnType<typeof inColumns> | ReturnType<typeof figure>>> = {
  'pads': inColumns(pads),
  'clots': inColumns(clots),
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
 * The drawing with this id, or nothing for one that there is not.
 *
 * @param urgencyWord - the words for each urgency
 * @param fill - puts limits and the reader’s spelling into words
 * @param whole - false leaves the picture out, which nobody sees in a closed answer
 */
export function drawing(
  id: string,
  words: DrawingWords | undefined,
  urgencyWord: Readonly<Record<Urgency, string>>,
  fill: (words: string) => string,
  whole = true,
): TemplateResult | typeof nothing {
  const picture = pictures[id];
  if (!words || !picture) return nothing;
  return html`<div class="drawing">
    <div class="picture ${id}" aria-hidden="true">
      ${whole ? picture(words.labels.map(fill), words.urgency, urgencyWord) : nothing}
    </div>
    <p>${fill(words.caption)}</p>
  </div>`;
}
