/** Writes the words again that a page or a framework has taken away; not for ever, so that two scripts never fight. */
import type { View } from '../core/view.js';
import { Limit } from '../shared/limit.js';
import { warn } from '../shared/warn.js';
import { unwrap } from './hydration.js';
import { blockAttribute, create } from './light-dom.js';

export interface RestoreHost extends HTMLElement {
  readonly hasUpdated: boolean;
  readonly view: View;
  /** Whether all its words stand there. */
  isWhole(): boolean;
  /** Writes the words that are missing. */
  writeWords(): void;
}

/** Called whenever a slot of the host has other nodes. Every slot tells of itself, so one look serves all of them. */
export function restorer(host: RestoreHost): () => void {
  const limit = new Limit();
  let isPlanned = false;
  return () => {
    if (isPlanned || limit.isReached) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      if (!host.hasUpdated || !host.isConnected || host.isWhole()) return;
      if (!limit.take()) return giveWay(host);
      unwrap(host);
      host.writeWords();
    });
  };
}

/** Another script undoes what is written, again and again: what it has wrapped is shown so, and urgent help stands as plain words. */
function giveWay(host: RestoreHost): void {
  for (const child of host.children) {
    const inner = child.slot ? null : child.querySelector(`[${blockAttribute}]`);
    if (inner) child.slot = inner.slot;
  }
  const urgent = host.view.blocks.filter(({ id }) => /^group-(now|today|call)$/.test(id)).flatMap(({ nodes }) => nodes);
  for (const slot of host.shadowRoot!.querySelectorAll('slot')) {
    if (slot.assignedNodes().length > 0) continue;
    const nodes = urgent.filter(({ attributes }) => attributes['slot'] === slot.name);
    slot.append(...nodes.map((node) => create(host.ownerDocument, node)));
  }
  warn(host, 'is left to another script, which takes its words away again and again. Urgent help stands plainly.');
}
