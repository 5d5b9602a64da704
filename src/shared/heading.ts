/** A heading whose level is data: a template is made once for each level. */
import { html, type TemplateResult } from 'lit';

const templates = new Map<number, TemplateStringsArray>();

export function heading(level: number, content: unknown): TemplateResult {
  let strings = templates.get(level);
  if (!strings) {
    const parts = [`<h${level}>`, `</h${level}>`];
    strings = Object.assign(parts, { raw: parts });
    templates.set(level, strings);
  }
  return html(strings, content);
}
