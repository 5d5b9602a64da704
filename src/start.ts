/** What a file of `dist` does when it arrives on a page. */
import { findScript } from './controllers/attributes.js';
import { define, mount, undisturbed } from './define.js';
import type { Language } from './i18n/language.js';
import { registerLanguage } from './i18n/registry.js';

/** The one global. */
export interface Careleaf {
  /** The version that runs, such as `0.1.0`. */
  readonly version: string;
  /** Shows the leaflet in tags with `data-careleaf` that were added after the page had loaded. */
  readonly mount: (node: Element) => void;
}

declare global {
  /** Careleaf, once its script has run. */
  var careleaf: Careleaf;
}

interface Running extends Careleaf {
  readonly add: (language: Language) => void;
  readonly languages: ReadonlySet<string>;
}

const key = Symbol.for('careleaf');

/**
 * Starts. The first copy on a page wins; a later one hands over its language, if the first has not got it, and stops.
 * Elements are defined when parsing has ended, so that what a tag holds is there when it wakes up.
 */
export function start(language: Language, version: string): void {
  const page = globalThis as unknown as Record<symbol, Running | undefined> & { careleaf?: Careleaf };
  const running = page[key];
  if (running) {
    if (!running.languages.has(language.tag) && running.version === version) return running.add(language);
    console.warn(
      `[careleaf] Version ${version} (${language.tag}) was loaded after version ${running.version}, which stays. Load the script once.`,
    );
    return;
  }
  findScript(document);
  registerLanguage(language);
  const known = new Set([language.tag]);
  const careleaf: Careleaf = Object.freeze({ version, mount });
  const add = (another: Language) => {
    known.add(another.tag);
    registerLanguage(another);
  };
  Object.defineProperty(globalThis, key, { value: { ...careleaf, languages: known, add } });
  // A tag with the id “careleaf” is found under that name too, and must not stand in the way.
  if (!Object.prototype.hasOwnProperty.call(page, 'careleaf')) page.careleaf = careleaf;
  const begin = () => {
    undisturbed(() => {
      if (define()) mount(document.documentElement);
    });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}
