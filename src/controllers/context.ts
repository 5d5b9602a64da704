/** Reads what applies to an element where it stands, and warns of what cannot be used. */
import { makeContext } from '../core/context.js';
import type { Context } from '../core/words.js';
import { languages } from '../i18n/registry.js';
import { warn } from '../shared/warn.js';
import { languagesWanted, ownerOf } from './attributes.js';

export interface ContextHost extends HTMLElement {
  /** The guide that it stands in, if any. */
  readonly guide: ContextHost | undefined;
  /** Whether it holds a question of the clinic’s own with this id. */
  holdsOwn(id: string): boolean;
}

export function readContext(host: ContextHost, isGuide: boolean): Context {
  const { guide } = host;
  const context = makeContext({
    wanted: languagesWanted(host, guide),
    languages,
    inGuide: !!guide,
    isGuide,
    get: (name) => ownerOf(host, guide, name)?.value ?? null,
    warn(name, value, accepted) {
      const owner = ownerOf(host, guide, name)?.owner ?? host;
      const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
      const prefix = owner.localName === 'script' ? 'data-' : '';
      warn(owner, `${prefix}${name}="${shown}" cannot be used and is ignored. Accepted: ${accepted}.`);
    },
    // A clinic’s own question is known to all parts of its guide.
    knows: (id) => host.holdsOwn(id) || !!guide?.holdsOwn(id),
    isColor: (value) => CSS.supports('color', value),
  });
  // A guide says it for its parts.
  if (guide && !isGuide) return context;
  if (!context.settings.country)
    warn(host, 'names no country, so no emergency number is shown. Set country="GB" or another ISO 3166 code.');
  if (context.asked) warn(host, `has no words in "${context.asked}": they are in "${context.language.tag}".`);
  return context;
}
