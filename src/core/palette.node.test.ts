import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, palette, parseComputed, type Palette } from './palette.js';

type Colour = readonly [number, number, number];

/** The 22,000 palettes share most of their colours with their neighbours, so each is measured once. */
const once = <Result>(measure: (colour: string) => Result): ((colour: string) => Result) => {
  const known = new Map<string, Result>();
  return (colour) => {
    let result = known.get(colour);
    if (result === undefined) known.set(colour, (result = measure(colour)));
    return result;
  };
};

// Luminance and OKLab as they were published, at full length: the palette is not measured with its own ruler.
const toLinear = (colour: string): Colour => {
  const channel = (at: number): number => {
    const value = Number(`0x${colour.slice(at, at + 2)}`) / 255;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  };
  return [channel(1), channel(3), channel(5)];
};

const luminance = once((colour) => {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
});

const ratio = (a: string, b: string): number => {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

const oklch = once((colour) => {
  const [red, green, blue] = toLinear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const greenRed = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    chroma: Math.hypot(greenRed, blueYellow),
    hue: (Math.atan2(blueYellow, greenRed) * 180) / Math.PI,
  };
});

const turn = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

const hex = (colour: Colour): string =>
  `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const fromHex = (colour: string): Colour => [
  parseInt(colour.slice(1, 3), 16) / 255,
  parseInt(colour.slice(3, 5), 16) / 255,
  parseInt(colour.slice(5, 7), 16) / 255,
];

/** 28 steps of each channel, black and white included: 21,952 colours. */
const steps = Array.from({ length: 28 }, (_, step) => step / 27);
const every = steps
  .flatMap((red) => steps.flatMap((green) => steps.map((blue): Colour => [red, green, blue])))
  .map((accent) => ({ brand: hex(accent), ...palette(accent) }));

const schemes = ['light', 'dark'] as const;

/** What each role is promised, and on what. */
const promises = [
  ['ink', 'surface', 7],
  ['ink', 'tint', 7],
  ['accentText', 'surface', 7],
  ['accentText', 'tint', 7],
  ['onAccent', 'accent', 7],
  ['control', 'surface', 4.5],
  ['control', 'tint', 4.5],
  ['focus', 'surface', 4.5],
  ['focus', 'tint', 4.5],
] as const satisfies readonly (readonly [keyof Palette, keyof Palette, number])[];

/** The roles that take the brand's colour, each with the ground it was fitted to. */
const coloured = [
  ['accentText', 'tint', 7],
  ['accent', 'onAccent', 7],
  ['control', 'tint', 4.5],
  ['focus', 'tint', 4.5],
] as const satisfies readonly (readonly [keyof Palette, keyof Palette, number])[];

describe('palette', () => {
  for (const scheme of schemes) {
    for (const [role, ground, needed] of promises) {
      it(`gives ${role} ${needed}:1 on ${ground} for every colour, in ${scheme}`, () => {
        for (const one of every) {
          const painted = one[scheme];
          assert.ok(ratio(painted[role], painted[ground]) >= needed, `${one.brand}: ${painted[role]} on ${painted[ground]}`);
        }
      });
    }

    it(`keeps the brand's own colour wherever it already serves, in ${scheme}`, () => {
      for (const one of every) {
        const { surface, tint, accent, accentText, control, focus } = one[scheme];
        const least = Math.min(ratio(one.brand, surface), ratio(one.brand, tint));
        if (least >= 7) assert.equal(accentText, one.brand);
        if (least >= 4.5) assert.deepEqual([control, focus], [one.brand, one.brand]);
        if (Math.max(ratio(one.brand, '#ffffff'), ratio(one.brand, '#000000')) >= 7) assert.equal(accent, one.brand);
      }
    });

    it(`moves the lightness no further than the ratio asks, in ${scheme}`, () => {
      for (const one of every) {
        for (const [role, ground, needed] of coloured) {
          const colour = one[scheme][role];
          if (colour === one.brand) continue;
          // One 8-bit step of a single channel is up to a tenth of a ratio.
          assert.ok(ratio(colour, one[scheme][ground]) < needed + 0.15, `${one.brand}: ${role} ${colour}`);
        }
      }
    });

    it(`keeps the hue within 2.5 degrees wherever there is chroma to see it by, in ${scheme}`, () => {
      for (const one of every) {
        const brand = oklch(one.brand);
        for (const [role] of coloured) {
          const colour = oklch(one[scheme][role]);
          // Below this chroma a single 8-bit step turns the hue by more.
          if (Math.min(colour.chroma, brand.chroma) < 0.04) continue;
          assert.ok(turn(colour.hue, brand.hue) < 2.5, `${one.brand}: ${role} ${one[scheme][role]}`);
        }
      }
    });

    it(`never adds chroma, in ${scheme}`, () => {
      for (const one of every) {
        for (const [role] of coloured) {
          // The allowance is the rounding to 8 bits.
          assert.ok(oklch(one[scheme][role]).chroma < oklch(one.brand).chroma + 0.008, `${one.brand}: ${role}`);
        }
      }
    });

    it(`leaves a grey grey, in ${scheme}`, () => {
      for (let level = 0; level < 256; level++) {
        const painted = palette([level / 255, level / 255, level / 255])[scheme];
        for (const role of ['tint', 'accentText', 'accent', 'onAccent', 'control', 'focus'] as const) {
          assert.match(painted[role], /^#(..)\1\1$/, `level ${level}: ${role}`);
        }
      }
    });

    it(`keeps the grounds and the ink apart from the accent, in ${scheme}`, () => {
      const [surface, ink] = scheme === 'light' ? ['#ffffff', '#1b1f23'] : ['#14171a', '#eceef0'];
      for (const one of every) assert.deepEqual([one[scheme].surface, one[scheme].ink], [surface, ink]);
    });

    it(`tints softly, towards the brand's hue, in ${scheme}`, () => {
      for (const one of every) {
        const tint = oklch(one[scheme].tint);
        assert.ok(tint.chroma < 0.05, `${one.brand}: ${one[scheme].tint}`);
        assert.ok(ratio(one[scheme].tint, one[scheme].surface) < 1.3, `${one.brand}: ${one[scheme].tint}`);
        if (tint.chroma < 0.015) continue;
        assert.ok(turn(tint.hue, oklch(one.brand).hue) < 9, `${one.brand}: ${one[scheme].tint}`);
      }
    });
  }

  it('keeps as much chroma as sRGB holds at the new lightness', () => {
    // With a chroma that had to be given up, one channel stands at an end of its range.
    for (const one of every) {
      for (const scheme of schemes) {
        for (const [role] of coloured) {
          const colour = one[scheme][role];
          if (oklch(colour).chroma > oklch(one.brand).chroma - 0.008) continue;
          const channels = fromHex(colour).map((value) => Math.round(value * 255));
          assert.ok(Math.min(...channels) <= 5 || Math.max(...channels) >= 253, `${one.brand}: ${role} ${colour}`);
        }
      }
    }
  });

  it('writes every colour as a hash and six digits', () => {
    for (const one of every) {
      for (const scheme of schemes) {
        for (const colour of Object.values(one[scheme])) assert.match(colour, /^#[0-9a-f]{6}$/);
      }
    }
  });

  it('fills a button alike in light and dark', () => {
    for (const one of every) {
      assert.deepEqual([one.light.accent, one.light.onAccent], [one.dark.accent, one.dark.onAccent]);
    }
  });

  it('says that it corrected exactly when the fill, or a link on the light ground, is not the brand', () => {
    for (const one of every) {
      assert.equal(one.corrected, one.light.accent !== one.brand || one.light.accentText !== one.brand);
    }
  });

  it('leaves a deep blue as it is', () => {
    const { light, corrected } = palette(fromHex('#003087'));
    assert.equal(corrected, false);
    assert.deepEqual([light.accent, light.onAccent, light.accentText], ['#003087', '#ffffff', '#003087']);
  });

  it('keeps a yellow button yellow and darkens only its links', () => {
    const { light, corrected } = palette(fromHex('#ffd400'));
    assert.equal(corrected, true);
    assert.deepEqual([light.accent, light.onAccent], ['#ffd400', '#000000']);
    assert.notEqual(light.accentText, '#ffd400');
  });

  it('gives the same answer for the same colour', () => {
    assert.deepEqual(palette([0.2, 0.4, 0.6]), palette([0.2, 0.4, 0.6]));
  });
});

describe('contrast', () => {
  it('is 21 between black and white, in either order', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(9), '21.000000000');
    assert.equal(contrast('#ffffff', '#000000').toFixed(9), '21.000000000');
  });

  it('is 1 between a colour and itself', () => {
    assert.equal(contrast('#336699', '#336699'), 1);
  });

  it('agrees with known ratios', () => {
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrast('#777777', '#FFFFFF').toFixed(2), '4.48');
    assert.equal(contrast('#ff0000', '#ffffff').toFixed(2), '4.00');
    assert.equal(contrast('#0000ff', '#ffffff').toFixed(2), '8.59');
  });
});

describe('parseComputed', () => {
  const near = (text: string, expected: Colour): void => {
    const read = parseComputed(text);
    assert.ok(read, text);
    assert.equal(read.length, 3);
    read.forEach((value, at) => assert.ok(Math.abs(value - expected[at]!) < 1e-9, `${text} gives ${read.join(' ')}`));
  };

  it('reads color(srgb …)', () => {
    near('color(srgb 0.2 0.4 0.6)', [0.2, 0.4, 0.6]);
    near('color(srgb 1 0 .5)', [1, 0, 0.5]);
    near('color(srgb 0.2 0.4 0.6 / 1)', [0.2, 0.4, 0.6]);
  });

  it('reads numbers with an exponent', () => {
    near('color(srgb 1e-7 2.5E-1 5e-01)', [1e-7, 0.25, 0.5]);
    near('color(srgb -4.2e-8 1 1.00000012e+0)', [0, 1, 1]);
  });

  it('clamps what lies outside sRGB', () => {
    near('color(srgb -0.5116 1.0183 -0.3107)', [0, 1, 0]);
    near('rgb(300, -20, 51)', [1, 0, 0.2]);
    near('color(srgb 0 0 0 / 1.5)', [0, 0, 0]);
  });

  it('takes a missing channel as 0', () => {
    near('color(srgb none 1 none)', [0, 1, 0]);
  });

  it('reads rgb() and rgba(), with commas and without', () => {
    near('rgb(51, 102, 153)', [0.2, 0.4, 0.6]);
    near('rgb(51,102,153)', [0.2, 0.4, 0.6]);
    near('rgb(51 102 153)', [0.2, 0.4, 0.6]);
    near('rgba(51, 102, 153, 1)', [0.2, 0.4, 0.6]);
    near('rgb(127.5 0 0)', [0.5, 0, 0]);
  });

  it('takes a translucent colour as it looks on white', () => {
    near('color(srgb 0 0.5 1 / 0.5)', [0.5, 0.75, 1]);
    near('rgba(0, 0, 0, 0.25)', [0.75, 0.75, 0.75]);
    near('rgb(0 0 0 / 0.25)', [0.75, 0.75, 0.75]);
  });

  it('gives nothing for a colour that cannot be seen', () => {
    for (const text of ['rgba(0, 0, 0, 0)', 'color(srgb 1 0 0 / 0)', 'color(srgb 1 0 0 / none)']) {
      assert.equal(parseComputed(text), undefined, text);
    }
  });

  it('gives nothing for any other text', () => {
    const others = [
      '',
      'red',
      '#336699',
      'rgb(',
      'rgb()',
      'rgb(1, 2)',
      'color(srgb 1 0)',
      'color(srgb-linear 1 0 0)',
      'color(display-p3 1 0 0)',
      'color(srgb calc(NaN) 0 0)',
      'color(srgb a b c)',
      'rgb(1, 2, 3, x)',
      'oklch(0.5 0.1 200)',
      'hsl(200, 50%, 50%)',
      'color-mix(in srgb, rgb(1, 2, 3), currentcolor)',
      'x rgb(1, 2, 3)',
      'rgb(1, 2, 3) x',
    ];
    for (const text of others) assert.equal(parseComputed(text), undefined, text);
  });

  it('hands over to palette what a browser made of a brand', () => {
    const read = parseComputed('color(srgb 0 0.188235 0.529412)');
    assert.ok(read);
    assert.equal(palette(read).light.accent, '#003087');
  });
});
