/** What a page does to all elements at once: it clears their style sheets, which tells nobody, or switches its language. */
import { onLanguage } from '../i18n/registry.js';

export interface PageWatcher extends Element {
  /** Adopts again the style sheets that are gone. */
  restoreSheets(): void;
  /** A setting that applies to it may be another now. */
  settingsChanged(): void;
}

/** Every element of the leaflet that is in a page. */
const watchers = new Set<PageWatcher>();

let timer: ReturnType<typeof setInterval>;

/** Follows a page that switches the language of whatever the leaflet stands in. */
let languages: MutationObserver | undefined;

const readLanguage: MutationCallback = (records) => {
  for (const watcher of watchers)
    if (records.some(({ target }) => !watchers.has(target as PageWatcher) && target.contains(watcher))) watcher.settingsChanged();
};

onLanguage(() => watchers.forEach((watcher) => watcher.settingsChanged()));

/** Watches the page for an element, for as long as it stands there. */
export function watchPage(watcher: PageWatcher): void {
  watchers.add(watcher);
  if (watchers.size > 1) return;
  timer = setInterval(() => watchers.forEach((each) => each.restoreSheets()), 500);
  languages ??= new MutationObserver(readLanguage);
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
}

export function unwatchPage(watcher: PageWatcher): void {
  watchers.delete(watcher);
  if (watchers.size > 0) return;
  clearInterval(timer);
  languages?.disconnect();
}
