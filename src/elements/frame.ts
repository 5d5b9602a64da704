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

/** How what stands before a list looks: its title, the strip on when to get help now, who to call. */
export const classOf = (id: string): string => ({ 'group-now': 'card now strip', 'group-call': 'card today' })[id] ?? 'title';

/** A slot in a box. */
export const slotBox = (id: string, look: string): TemplateResult =>
  html`<div class=${look} part=${look.split(' ')[0]!}><slot name=${id}></slot></div>`;
