/** The names under which the elements stand in the page. */
import type { Kind } from '../core/render.js';

/** The parts of a guide, in the order they are shown. */
export const guideParts = ['urgent', 'symptoms', 'faq', 'support'] as const satisfies readonly Kind[];

const tags = new Map<Kind, string>();

/** The tag of a kind: `care-…`, or another where a library on the page holds that name. */
export const tagOf = (kind: Kind): string => tags.get(kind) ?? `care-${kind}`;

/** Notes that a kind goes by another name here. */
export function renameTag(kind: Kind, tag: string): void {
  tags.set(kind, tag);
}
