/** The pictures of the drawings, as shapes in the order of painting. What they show is said in the captions. */
import type { Picture, Shape } from '../../model.js';

const pad =
  'M32 4c14 0 20 11 20 25 0 16-5 29-5 45s5 29 5 45c0 14-6 25-20 25s-20-11-20-25c0-16 5-29 5-45s-5-29-5-45c0-14 6-25 20-25z';

const wings = 'M15 58C9 56 4 57 3 61v26c1 4 6 5 12 3M49 58c6-2 11-1 12 3v26c-1 4-6 5-12 3';

/** What a pad holds: a little, half of its length, all of it. */
const stains: readonly Shape[] = [
  { look: 'blood', path: 'M32 62c3 0 5 5 4 11s-2 11-5 10-4-6-3-11 1-10 4-10z' },
  {
    look: 'blood',
    path: 'M32 43c8 0 10 6 9 13s-2 12-2 18 3 13 2 20-4 11-9 11-8-4-9-11 2-14 2-20-3-11-2-18 3-13 9-13z',
  },
  { look: 'blood', path: pad, transform: 'translate(5.5 12.6)scale(.83)' },
];

const pads: readonly Picture[] = stains.map((stain) => ({
  box: [0, 0, 64, 148],
  shapes: [{ look: 'pad', path: wings }, { look: 'pad', path: pad }, stain],
}));

/** A clot of so many centimetres above a ruler that begins at nought. All are at one scale: so many units are a centimetre. */
const centimetre = 28;

function clot(size: number, width: number): Picture {
  const start = (width - size * centimetre) / 2;
  const marks = Array.from({ length: size + 1 }, (_, mark) => mark * centimetre);
  const half = centimetre / 2;
  return {
    box: [0, 0, width, 150],
    shapes: [
      {
        look: 'blood',
        path: 'M0 52C0 22 20 0 48 0S100 20 100 47 82 100 53 100 0 80 0 52z',
        transform: `translate(${start} 120)scale(${(size * centimetre) / 100})translate(0 -103)`,
      },
      {
        look: 'ruler',
        path: marks.map((x, mark) => `M${x} 0v9${mark < size ? `m${half}-9v5M${x} 0h${centimetre}` : ''}`).join(''),
        transform: `translate(${start} 120)`,
      },
      ...marks.map((x, mark) => ({ text: String(mark), transform: `translate(${start + x} 145)` })),
    ],
  };
}

const circle = (x: number, y: number): string => `M${x - 8} ${y}a8 8 0 1 0 16 0 8 8 0 1 0-16 0`;

/** A body with two places circled, so far from its sides, and lines from them to the labels beside it. */
const figure = (body: readonly Shape[], box: Picture['box'], left: number, y: number): readonly Picture[] => [
  {
    box,
    shapes: [
      ...body,
      { look: 'spot', path: circle(left, y) + circle(120 - left, y) },
      { look: 'thin', path: `M0 ${y}H${left - 8}M120 ${y}H${128 - left}` },
    ],
  },
];

export const pictures = {
  'pads': pads,
  'clots': [clot(1, 84), clot(3, 106), clot(4, 134)],
  'shoulder-tip': figure(
    [
      {
        look: 'tint',
        path: 'M18 110 21 70c1-9 4-16 13-19 10-3 20-4 20-9v-8h12v8c0 5 10 6 20 9 9 3 12 10 13 19l3 40',
      },
      { path: 'M34 110V76M86 110V76' },
      { look: 'tint', path: 'M48 24a12 15 0 1 0 24 0 12 15 0 1 0-24 0' },
    ],
    [0, 5, 120, 100],
    27,
    55,
  ),
  'one-side': figure(
    [
      {
        look: 'tint',
        path: 'M40 0c1 18 4 24 2 34-2 9-12 16-15 32-2 12-1 28 1 46h64c2-18 3-34 1-46-3-16-13-23-15-32-2-10 1-16 2-34',
      },
      { look: 'plain', path: 'M36 0l3 21q21 6 42 0l3-21' },
      { path: 'M27 76q33 12 66 0M27 86q24 2 30 19h6q6-17 30-19M60 39v4' },
    ],
    [0, 10, 120, 100],
    45,
    60,
  ),
} satisfies Readonly<Record<string, readonly Picture[]>>;
