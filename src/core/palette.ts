/** Red, green and blue; what each number means is said where the type is used. */
export type Triple = readonly [number, number, number];

/**
 * The colours of one scheme, as `#rrggbb`. The ratios hold for these 8-bit values, the ones that are painted.
 *
 * Text gets 7:1 (WCAG 2.2 AAA). Large text, controls and focus rings get 4.5:1: what AAA asks of large text, and half
 * as much again as the 3:1 that WCAG asks of the others, because they are often thin.
 */
export interface Palette {
  /** The leaflet's ground: white, or nearly black. The same for every accent. */
  readonly surface: string;
  /** A second ground with a breath of the accent in it, for headers and hover. */
  readonly tint: string;
  /** Body text: 7:1 on `surface` and `tint`. The same for every accent. */
  readonly ink: string;
  /** Links and coloured headings: 7:1 on `surface` and `tint`. */
  readonly accentText: string;
  /**
   * The fill of a primary button, the same in both schemes. It promises nothing against the ground (pale yellow stays
   * pale yellow on white), so draw the button's border in `control`.
   */
  readonly accent: string;
  /** Text and icons on `accent`: 7:1. White or black, whichever stands out more from the brand. */
  readonly onAccent: string;
  /** Borders, chevrons and large text: 4.5:1 on `surface` and `tint`. Not for use on `accent`. */
  readonly control: string;
  /** The focus ring: 4.5:1 on `surface` and `tint`. Leave a gap, so that it stands on those and not on a fill. */
  readonly focus: string;
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [change(x), change(y), change(z)];

/** A weighted sum. The three weights make one, so two are enough, and a grey goes through exactly as it is. */
const weigh = ([x, y, z]: Triple, first: number, second: number): number => z + first * (x - z) + second * (y - z);

const mix = (from: Triple, a: number, b: number, c: number, d: number, e: number, f: number): Triple => [
  weigh(from, a, b),
  weigh(from, c, d),
  weigh(from, e, f),
];

/** One channel of sRGB, 0 to 1, to linear light. */
const decode = (value: number): number => (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92);

/** One channel of linear light to the two digits of `#rrggbb`. */
const digits = (value: number): string =>
  Math.round(256 + 255 * (value > 0.0031308 ? 1.055 * value ** 0.416667 - 0.055 : 12.92 * value))
    .toString(16)
    .slice(1);

/** `#rrggbb` to linear light. */
const linear = (colour: string): Triple => each([1, 3, 5], (at) => decode(parseInt(colour.slice(at, at + 2), 16) / 255));

/** Linear light to `#rrggbb`. */
const hex = (light: Triple): string => '#' + light.map(digits).join('');

/** Red, green and blue of sRGB, each from 0 to 1, as `#rrggbb`. */
export const toHex = (colour: Triple): string => hex(each(colour, decode));

/** The relative luminance of WCAG, with the 0.05 that its ratio adds for light reflected by the screen. */
const luminance = (colour: string): number => weigh(linear(colour), 0.2126, 0.7152) + 0.05;

/** The contrast ratio of WCAG 2.x, 1 to 21, between two `#rrggbb` colours in either order. */
export const contrast = (a: string, b: string): number => {
  const ratio = luminance(a) / luminance(b);
  return Math.max(ratio, 1 / ratio);
};

/**
 * Everything coloured in the leaflet, from one accent.
 *
 * In: red, green and blue of sRGB, each from 0 to 1. Out: a {@link Palette} for light and one for dark, as near to the
 * accent as its promises allow: untouched where it already serves; otherwise, in OKLCH, of the same hue, lighter or
 * darker by no more than it takes, with as much of its chroma as sRGB holds there.
 *
 * `corrected` says that the accent as it came could not be the fill of a button, or not the text of a link on the
 * light ground. The dark ground has no say in it, because no colour gives 7:1 on both.
 */
export const palette = (accent: Triple): { light: Palette; dark: Palette; corrected: boolean } => {
  const brand = toHex(accent);
  // OKLab rests on three cone responses, and its two colour axes are differences of them. So the axes need not be
  // worked out: to add the same to every cone changes lightness alone, and to draw the cones towards the lightness
  // takes away chroma alone, at the same hue. The factors are OKLab's to five decimals, far finer than 8 bits.
  const cones = each(mix(linear(brand), 0.41222, 0.53633, 0.2119, 0.6807, 0.0883, 0.28172), Math.cbrt);
  const start = weigh(cones, 0.21045, 0.79362);

  /** The brand's hue at another lightness, with at most this share of its chroma, and less where sRGB ends. */
  const paint = (level: number, share: number): string => {
    const light = (kept: number): Triple =>
      mix(
        each(cones, (cone) => (level + kept * (cone - start)) ** 3),
        4.07674,
        -3.30771,
        -1.26844,
        2.60976,
        -0.0042,
        -0.70342,
      );
    let kept = 0;
    for (let step = share; step > 1e-3; step /= 2) {
      if (kept + step <= share && light(kept + step).every((value) => value === clamp(value))) kept += step;
    }
    return hex(light(kept));
  };

  /** The brand, moved towards black (0) or white (1) only as far as this ratio on this ground needs. */
  const readable = (ground: string, ratio: number, end: 0 | 1): string => {
    if (contrast(brand, ground) >= ratio) return brand;
    // The search starts from the end, which always serves, so that every colour it keeps is one that was measured.
    let colour = paint(end, 1);
    let moved = 1;
    for (let step = 0.5; step > 1e-3; step /= 2) {
      const nearer = paint(start + (end - start) * (moved - step), 1);
      if (contrast(nearer, ground) >= ratio) {
        colour = nearer;
        moved -= step;
      }
    }
    return colour;
  };

  // The brand has less far to go for the one of the two that already stands out more from it.
  const white = contrast(brand, '#ffffff') > contrast(brand, '#000000');
  const onAccent = white ? '#ffffff' : '#000000';
  const fill = readable(onAccent, 7, white ? 0 : 1);

  const scheme = (surface: string, ink: string, level: number, share: number, end: 0 | 1): Palette => {
    const tint = paint(level, share);
    // The tint lies between the surface and what stands on it, so a ratio met on the tint is exceeded on the surface.
    const control = readable(tint, 4.5, end);
    return {
      surface,
      tint,
      ink,
      accentText: readable(tint, 7, end),
      accent: fill,
      onAccent,
      control,
      focus: control,
    };
  };

  const light = scheme('#ffffff', '#1b1f23', 0.97, 0.1, 0);
  return {
    light,
    dark: scheme('#14171a', '#eceef0', 0.27, 0.15, 1),
    // A brand that has 7:1 on the light tint has more on white, and so is the fill too.
    corrected: light.accentText !== brand,
  };
};

/**
 * Reads what a browser writes for a computed colour: `color(srgb r g b / a)`, as for `color-mix(in srgb, X, X)`, and
 * `rgb()` or `rgba()` with or without commas. The result is sRGB from 0 to 1, ready for {@link palette}.
 *
 * Numbers outside the range (a wider gamut than sRGB) are clamped, and `none` is 0. A translucent colour is taken as it
 * looks on white, since a palette has to know what it paints. One that cannot be seen at all, or any other text, is
 * `undefined`.
 */
export const parseComputed = (text: string): Triple | undefined => {
  const [, list = ''] = /^(?:color\(srgb |rgba?\()([^()]+)\)$/.exec(text) ?? [];
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = list
    .replace(/none/g, '0')
    .split(/[ ,/]+/)
    .map(Number);
  const opacity = clamp(alpha);
  const most = text[0] === 'r' ? 255 : 1;
  const seen = each([red, green, blue], (value) => 1 - opacity * (1 - clamp(value / most)));
  // A number that is missing, or is not one, has made its channel NaN.
  return opacity && seen[0] + seen[1] + seen[2] >= 0 ? seen : undefined;
};
