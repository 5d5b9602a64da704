/** Drawings that stand beside a sign. Their words say all that they show. */
import { nothing, type TemplateResult } from 'lit';

export function drawing(_id: string, _label: string): TemplateResult | typeof nothing {
  return nothing;
}
