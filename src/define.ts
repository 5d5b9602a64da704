/** The one place that touches the registry of custom elements. */
import { html, render } from 'lit';
import { copySettings } from './controllers/attributes.js';
import { restorePrivacyAttributes } from './controllers/privacy-attributes.js';
import { captureReadingState } from './controllers/hydration.js';
import { readLook } from './controllers/theme.js';
import { CareElement } from './elements/care-element.js';
import { CareFaq } from './elements/care-faq/care-faq.js';
import { CareGuide } from './elements/care-guide/care-guide.js';
import { CareSupport } from './elements/care-support/care-support.js';
import { CareSymptoms } from './elements/care-symptoms/care-symptoms.js';
import { CareUrgent } from './elements/care-urgent/care-urgent.js';
import { replace, stayingIn } from './elements/plain-tags.js';
import { guideParts, renameTag, tagOf } from './elements/tags.js';
import type { Language } from './i18n/language.js';
import { languages, registerLanguage } from './i18n/registry.js';
import { warn } from './shared/warn.js';
import { Limit } from './shared/limit.js';
import { version as ownVersion } from './version.js';

const classes = { urgent: CareUrgent, symptoms: CareSymptoms, faq: CareFaq, support: CareSupport, guide: CareGuide } as const;

type Kind = keyof typeof classes;

const kinds = Object.keys(classes) as Kind[];

/** Tags that an element of ours is put into. */
const plainTags = '[data-careleaf]:not(script)';

/** What the copies of Careleaf on one page know of each other. */
interface Running {
  readonly version: string;
  readonly define: () => boolean;
  readonly languages: ReadonlyMap<string, Language>;
  readonly add: (language: Language) => void;
}

const key = Symbol.for('careleaf');

/** The copy that runs on this page: ours, unless another was there before, whichever way either was loaded. */
export function runningCopy(version: string): Running {
  const page = globalThis as unknown as Record<symbol, Running | undefined>;
  if (!page[key])
    Object.defineProperty(page, key, { value: Object.freeze({ version, define, languages, add: registerLanguage }) });
  return page[key]!;
}

/** Warns of a second copy. */
export function warnOfSecondCopy(version: string, running: Running, language?: string): void {
  warn(
    document,
    `Version ${version}${language ? ` (${language})` : ''} was loaded after version ${running.version}, which stays. Load the script once.`,
  );
}

/** Whether the leaflet can be shown here: an old browser has no sheets made by script, and a page can refuse lit its templates. */
function canRender(): boolean {
  try {
    document.adoptedStyleSheets.includes(new CSSStyleSheet());
    render(html`<b></b>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Defines the elements. A name that another library holds is left to it, with one warning: ours then goes by `careleaf-…`,
 * so that a guide still has all its parts. Where the page’s policy forbids rendering nothing is defined, and the words stay.
 */
export function define(): boolean {
  const running = runningCopy(ownVersion);
  if (running.define !== define) {
    warnOfSecondCopy(ownVersion, running);
    return false;
  }
  if (!canRender()) {
    warn(
      document,
      'The words are shown as plain text: this browser is too old, or the page’s Content-Security-Policy refuses the Trusted Types policy “careleaf”. Then add: trusted-types careleaf.',
    );
    return false;
  }
  hydrateInPlace(defineAll);
  return true;
}

function defineAll(): void {
  for (const kind of kinds) {
    const tag = `care-${kind}`;
    const holder = customElements.get(tag);
    if (holder === classes[kind]) continue;
    if (holder) {
      warn(document, `<${tag}> is already defined by another script, so ours goes by <careleaf-${kind}> here.`);
      renameTag(kind, `careleaf-${kind}`);
    }
    if (!customElements.get(tagOf(kind))) customElements.define(tagOf(kind), classes[kind]);
  }
}

let isHydrating = false;

/** Hydrates what stands in the page, and keeps scroll position, focus and selection. */
export function hydrateInPlace(hydrate: () => void): void {
  if (isHydrating) return hydrate();
  isHydrating = true;
  const forget = readLook(document);
  const restore = captureReadingState(document, [...kinds.map((kind) => `care-${kind}`), plainTags].join());
  hydrate();
  isHydrating = false;
  void shown().then(restore).then(forget);
}

/** Waits until the elements in the page are shown. No frame is painted before that. */
async function shown(): Promise<void> {
  for (const element of document.querySelectorAll<CareElement>(kinds.map(tagOf).join())) await element.begun;
}

/**
 * Shows the leaflet, or a part of it, in a plain tag: `<div data-careleaf="guide" data-country="GB">`. What stands in the tag
 * is taken along. A tag that is mounted already, or says no part, is left as it is.
 *
 * @param node - the tag with `data-careleaf`, or what holds such tags; anything else is left alone, with a warning
 */
export function mount(node: ParentNode): void {
  if (!node?.querySelectorAll) return warn(document, 'mount() takes an element.');
  const tags = [...((node as Partial<Element>).matches?.(plainTags) ? [node] : []), ...node.querySelectorAll(plainTags)];
  hydrateInPlace(() => {
    for (const tag of tags) if (tag.isConnected) mountOne(tag as HTMLElement);
  });
}

function mountOne(tag: HTMLElement): void {
  const kind = tag.dataset['careleaf'] as Kind;
  if (tag.firstElementChild instanceof CareElement) return watch(tag);
  // What waits for its guide.
  if (tag.previousElementSibling && [...tag.parentElement!.children].some((each) => each instanceof CareGuide)) return;
  if (!kinds.includes(kind)) {
    warn(tag, `data-careleaf="${String(kind).slice(0, 60)}" is none of ${kinds.join(', ')}, so nothing is shown there.`);
    return;
  }
  const element = replace(kind, tag, tag, kind === 'guide' ? stayingIn(tag) : []);
  // A part of a guide that stands as a plain tag becomes the part itself, wherever an editor has put it.
  if (kind === 'guide') {
    for (const part of guideParts) {
      const plain = element.querySelector<HTMLElement>(`[data-careleaf="${part}"]`);
      if (!plain) continue;
      replace(part, plain, element);
      plain.remove();
    }
  }
  watch(tag);
}

/** How often each tag was mounted. */
const mounted = new WeakMap<Element, Limit>();

/** Settings that are changed on a plain tag, and privacy attributes that are removed from it, reach the element that stands in for it. */
const followSettings: MutationCallback = (changes) => {
  for (const target of new Set(changes.map((change) => change.target as HTMLElement))) {
    const first = target.firstElementChild;
    if (!(first instanceof CareElement)) continue;
    copySettings(target, first);
    restorePrivacyAttributes(target);
  }
};

/** Made when it is first needed: Node, where this may be imported, has no observers. */
let settings: MutationObserver | undefined;

function watch(tag: HTMLElement): void {
  settings ??= new MutationObserver(followSettings);
  settings.observe(tag, { attributes: true });
}

/** Tags that a page adds later, or writes anew with other words in them, are mounted as they come. */
const mountArrivals: MutationCallback = (changes) => {
  const tags = new Set<HTMLElement>();
  for (const { addedNodes, target } of changes) {
    // Our own words, for the most part.
    if (target instanceof CareElement) continue;
    for (const node of [target, ...addedNodes]) {
      if (!(node instanceof Element) || node instanceof CareElement) continue;
      if (node.matches(plainTags)) tags.add(node as HTMLElement);
      if (node !== target) for (const each of node.querySelectorAll<HTMLElement>(plainTags)) tags.add(each);
    }
  }
  for (const tag of tags) {
    if (!tag.isConnected || tag.closest(kinds.map(tagOf).join()) || tag.firstElementChild instanceof CareElement) continue;
    let limit = mounted.get(tag);
    if (!limit) mounted.set(tag, (limit = new Limit()));
    if (limit.take()) mount(tag);
  }
};

let arrivals: MutationObserver | undefined;

/** Mounts what stands in the page, and what will. */
export function mountAll(): void {
  mount(document.documentElement);
  arrivals ??= new MutationObserver(mountArrivals);
  arrivals.observe(document, { childList: true, subtree: true });
}
