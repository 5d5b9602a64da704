/** What a file of `dist` does when it arrives on a page. */
import { check } from './check.js';
import { findScript } from './controllers/attributes.js';
import { define, mount, mountAll, runningCopy, warnOfSecondCopy, hydrateInPlace } from './define.js';
import type { Language } from './i18n/language.js';

/** The one global. */
export interface Careleaf {
  /** The version that runs, such as `0.1.0`. */
  readonly version: string;
  /** Shows the leaflet in tags with `data-careleaf` that were added after the page had loaded. */
  readonly mount: (node: ParentNode) => void;
  /** Writes one table to the console: versions, country and number, language, copies, what was ignored. So does `?careleaf-check`. */
  readonly check: () => Promise<void>;
}

declare global {
  /** Careleaf, once its script has run. */
  var careleaf: Careleaf;
}

let started = false;

/**
 * Starts. The first copy on a page wins; a later one hands over its language, if the first has not got it, and stops.
 * Elements are defined when parsing has ended, so that what a tag holds is there when it wakes up.
 */
export function start(language: Language, version: string): void {
  const running = runningCopy(version);
  if (running.define !== define || started) {
    if (running.languages.has(language.tag) || running.version !== version)
      return warnOfSecondCopy(version, running, language.tag);
    return running.add(language);
  }
  started = true;
  findScript(document);
  running.add(language);
  const page = globalThis as { careleaf?: Careleaf };
  const careleaf: Careleaf = Object.freeze({ version, mount, check });
  // A tag with the id “careleaf” is found under that name too, and must not stand in the way.
  if (!Object.prototype.hasOwnProperty.call(page, 'careleaf')) page.careleaf = careleaf;
  const begin = () => {
    hydrateInPlace(() => {
      if (define()) mountAll();
    });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}
