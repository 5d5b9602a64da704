/** Whole pages for the tests in Node: the built file, served with headers, in a Chromium that is driven from outside. */
import { after, afterEach, beforeEach } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from '../../scripts/browsers.mjs';
import { createServer } from '../../scripts/serve.mjs';

export interface Site {
  /** What stands at each path: HTML, or a script where the path ends in `.js`. */
  readonly pages: Readonly<Record<string, string>>;
  /** Headers by path. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Runs in the page before anything else does: the words of a function’s body. */
  readonly before?: string;
  /** The path that is opened. */
  readonly path?: string;
  /** In a profile of its own. Without it, pages share one, but for what a browser keeps by address: each has an address of its own. */
  readonly apart?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly url: string;
  /** Every request that reached the server, as `GET /path`. */
  readonly requests: () => string[];
  /** Every request that the page tried to make to anyone else. */
  readonly elsewhere: readonly string[];
  /** Errors that nothing caught. */
  readonly errors: readonly string[];
  /** What was written to the console, by Careleaf and by the browser. */
  readonly logged: readonly string[];
}

/** The tag that a clinic writes. */
export const script = '<script src="/dist/careleaf.min.js" defer></script>';

/** A page around some markup. */
export const html = (body: string, head = script): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

let browser: Promise<Browser> | undefined;

/** Pages stay open, and go on taking time, until the test that opened them has ended; those of a `before` until all have. */
let closers: (() => Promise<unknown>)[] = [];
let kept: typeof closers = [];

async function closeAll(): Promise<void> {
  const all = closers;
  closers = [];
  for (const close of all) await close();
}

beforeEach(() => {
  kept.push(...closers);
  closers = [];
});
afterEach(closeAll);
after(async () => {
  closers.push(...kept);
  kept = [];
  await closeAll();
  await (await browser?.catch(() => undefined))?.close();
});

/** `ENGINE=firefox` opens the pages in Firefox, for the tests that need nothing of Chromium’s own. */
const firefox = process.env['ENGINE'] === 'firefox';

function launch(): Promise<Browser> {
  if (!browser && firefox) {
    ensureBrowsers(['firefox']);
    browser = puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox')!,
      headless: true,
      env: { ...process.env, LANG: 'en_US.UTF-8' },
    });
  }
  if (!browser) {
    ensureBrowsers(['chromium']);
    browser = puppeteer
      .launch({
        executablePath: findBrowser('chromium')!,
        headless: true,
        protocolTimeout: 60_000,
        env: { ...process.env, LANG: 'en_US.UTF-8' },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      })
      .catch((error: unknown) => {
        throw new Error('The browser did not start: this says nothing of what was to be tested.', { cause: error });
      });
  }
  return browser;
}

/** Opens a page and waits until it has loaded and settled. */
export async function visit({ pages, headers = {}, before, path = '/', apart = false }: Site): Promise<Visit> {
  const scripts = Object.keys(pages).filter((each) => each.endsWith('.js'));
  const types = Object.fromEntries(scripts.map((each) => [each, { 'Content-Type': 'text/javascript', ...headers[each] }]));
  const server = await createServer({ port: 0, pages, headers: { ...headers, ...types } });
  const running = await launch();
  // A profile of its own takes the browser longer than the page does.
  const context = apart ? await running.createBrowserContext() : running.defaultBrowserContext();
  const page = await context.newPage();
  closers.push(async () => {
    if (apart) await context.close();
    else if (!page.isClosed()) await page.close();
    await server.close();
  });
  const errors: string[] = [];
  const logged: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => {
    const words = error instanceof Error ? error.message : String(error);
    // Firefox tells what a policy has refused in the same way; each test of one asks for that itself.
    (words.startsWith('Content-Security-Policy') ? logged : errors).push(words);
  });
  page.on('console', (message) => logged.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
  await settle(page);
  return {
    page,
    url: server.url,
    requests: () => server.requests.map(({ method, path: to }) => `${method} ${to}`),
    elsewhere,
    errors,
    logged,
  };
}

/** Waits until every element has shown its words. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const elements = [];
      const collect = (root) => { for (const each of root.querySelectorAll('*')) { elements.push(each); if (each.shadowRoot) collect(each.shadowRoot); } };
      collect(document);
      await Promise.all(elements.map((each) => each.updateComplete));
    }
  })()`);
}

/** Runs words in the page and gives what they return. */
export const run = <Result = unknown>(page: Page, words: string): Promise<Result> =>
  page.evaluate(`(async () => { ${words} })()`) as Promise<Result>;
