/** Paints the clinic’s accent: reads any colour CSS knows, and sets the palette that is readable on it. */
import { contrast, palette, parseComputed } from '../core/palette.js';
import type { Context } from '../core/words.js';
import { complain } from '../shared/complain.js';

export { contrast };

const painted = new WeakMap<ShadowRoot, string>();

/** The tokens that follow the accent, as `care-element.styles` names them. */
const tokens = ['tint', 'accentText', 'accent', 'onAccent', 'control', 'focus'] as const;

/** Sets the colours of an accent on the frame inside a shadow root, or takes them away where there is none. */
export function paint(root: ShadowRoot, { settings: { accent } }: Context): void {
  const frame = root.querySelector<HTMLElement>('.care');
  if (!frame || painted.get(root) === (accent ?? '')) return;
  painted.set(root, accent ?? '');
  for (const token of tokens) for (const scheme of 'ld') frame.style.removeProperty(`--_${scheme}-${token}`);
  if (!accent) return;
  // Every engine writes a mixed colour as numbers of sRGB, whatever syntax or colour space went in.
  frame.style.color = `color-mix(in srgb, ${accent}, ${accent})`;
  const colour = parseComputed(getComputedStyle(frame).color);
  frame.style.color = '';
  if (!colour) return;
  const { light, dark, corrected } = palette(colour);
  for (const token of tokens) {
    frame.style.setProperty(`--_l-${token}`, light[token]);
    frame.style.setProperty(`--_d-${token}`, dark[token]);
  }
  if (corrected) {
    complain(
      document,
      `accent="${accent}" would be hard to read as it is, so nearby colours are used: ${light.accent} for buttons, ${light.accentText} for links.`,
    );
  }
}
