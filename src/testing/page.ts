/** Pages for the browser tests: elements in the page of the test, or the built file in a document of its own. */
import { aTimeout, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { define } from '../define.js';
import { en } from '../i18n/languages/en.js';
import { registerLanguage } from '../i18n/registry.js';

export const isChromium = 'chrome' in globalThis;

/** Where warnings of ours go: nowhere, unless a test asks for them. */
let listener: ((message: string) => void) | undefined;
const { warn } = console;
console.warn = (...words: unknown[]) => {
  const message = words.map(String).join(' ');
  if (message.startsWith('[careleaf]')) listener?.(message);
  else warn.apply(console, words);
};

/** Defines the elements in the page of the test, in English. */
export function defineAll(): void {
  registerLanguage(en);
  if (!customElements.get('care-guide')) define();
}

/** Every element of ours at or below a node. */
export function leaflets(root: ParentNode): LitElement[] {
  const all = [...root.querySelectorAll<LitElement>('*')];
  if (root instanceof Element) all.unshift(root as LitElement);
  return all.filter((each) => 'updateComplete' in each);
}

/** Waits until everything at or below a node has shown its words, also what is added meanwhile. */
export async function settled(root: ParentNode): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await aTimeout(0);
    const elements = leaflets(root);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    now = elements.length;
  }
}

/** Puts markup into the page until the test has ended, and waits until it is shown. */
export async function show<Shown extends HTMLElement>(markup: string): Promise<Shown> {
  const element = await fixture<Shown>(markup);
  await settled(element.parentElement!);
  return element;
}

/** What the reader is shown by an element: the words in its slots, whether open or not. */
export const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Where the links of an element lead. */
export const linksOf = (element: ParentNode): string[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

/** Whether anything of an element is on the screen. */
export const isShown = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** The buttons that open answers, by the id of the answer. */
export function questionButton(element: Element, id: string): HTMLButtonElement {
  const slot = element.shadowRoot!.querySelector(`slot[name="${id}"]`);
  return slot!.closest('button')!;
}

/** Ids of the answers that are open, in the order shown. */
export const openIds = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.question[aria-expanded=true] slot')].map((slot) => (slot as HTMLSlotElement).name);

/** What `run` makes Careleaf say on the console. */
export async function warningsOf(run: () => unknown): Promise<string[]> {
  const logged: string[] = [];
  listener = (message) => logged.push(message);
  try {
    await run();
    await aTimeout(0);
  } finally {
    listener = undefined;
  }
  return logged;
}

/** Ids that stand more than once below a node. */
export function doubledIds(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Warnings and errors, in order. */
  readonly logged: string[];
  /** Waits until everything on the page is shown. */
  settle(): Promise<void>;
}

const frames = new Set<HTMLIFrameElement>();

/** Takes away the documents that `openPage` has opened. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Opens a whole document, as a clinic would ship it, in a frame of its own, and waits until it is shown. */
export async function openPage(html: string, { width = 800, height = 600 } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'Page';
  frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
  const listen =
    '<script>window.logged=[];console.warn=(...words)=>logged.push(words.join(" "));' +
    'addEventListener("error",event=>logged.push("ERROR "+event.message));' +
    'addEventListener("unhandledrejection",event=>logged.push("ERROR "+event.reason))</script>';
  frame.srcdoc = html.replace(/<head[^>]*>/, (head) => head + listen);
  if (!/<head/.test(html)) throw new Error('The page needs a head.');
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const page: Page = {
    window,
    document: frame.contentDocument!,
    logged: (window as unknown as { logged: string[] }).logged,
    settle: async () => {
      for (let before = -1, now = 0; before !== now;) {
        before = now;
        await aTimeout(20);
        const elements = [...page.document.querySelectorAll<LitElement>('*')].filter((each) => 'updateComplete' in each);
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        now = elements.length;
      }
    },
  };
  await page.settle();
  return page;
}
