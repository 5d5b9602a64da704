/** The two wrappers every shadow root begins with: one undoes what the page passes down, the other carries language and look. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../core/words.js';

export function frame({ inGuide, language, settings, tag }: Context, content: unknown): TemplateResult {
  const { corners, density, print, theme } = settings;
  return html`<div class="pin">
    <div
      class="care ${theme ?? ''} ${corners} ${density} print-${print} ${inGuide ? 'in-guide' : ''}"
      part="frame"
      lang=${tag}
      dir=${language.direction}
    >
      ${content}
    </div>
  </div>`;
}

/** A slot in a box. */
export const place = (id: string, look: string): TemplateResult =>
  html`<div class=${look} part=${look.split(' ')[0]!}><slot name=${id}></slot></div>`;
