/** Links that a browser follows by itself, from the address bar: an answer’s own address, and a text fragment, in each engine. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { createServer } from '../../scripts/serve.mjs';
import { startDriver, windowOptions } from '../../scripts/test/webkit-launcher.mjs';
import { html } from '../testing/chromium.js';

interface Window {
  readonly open: (url: string) => Promise<void>;
  readonly run: <Result>(words: string) => Promise<Result>;
  readonly close: () => Promise<void>;
}

async function driven(browser: 'chrome' | 'firefox', executablePath: string): Promise<Window> {
  const running = await puppeteer.launch({
    ...(browser === 'firefox' ? { browser } : { args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }),
    executablePath,
    headless: true,
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  });
  const page = await running.newPage();
  return {
    open: async (url) => {
      // Another document first: a new hash alone would load nothing.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (words) => page.evaluate(`(() => { ${words} })()`) as Promise<never>,
    close: () => running.close(),
  };
}

async function webkit(): Promise<Window> {
  const { port, stop } = await startDriver();
  const call = async (path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: JSON.stringify(body) });
    return ((await response.json()) as { value: Record<string, string> }).value;
  };
  const { sessionId } = await call('/session', {
    capabilities: { alwaysMatch: { 'browserName': 'WebKitGTK', 'webkitgtk:browserOptions': windowOptions() } },
  });
  return {
    open: async (url) => {
      await call(`/session/${sessionId}/url`, { url: 'about:blank' });
      await call(`/session/${sessionId}/url`, { url });
    },
    run: (words) => call(`/session/${sessionId}/execute/sync`, { script: words, args: [] }) as unknown as Promise<never>,
    close: () => Promise.resolve(stop()),
  };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const state = `const faq = document.querySelector('care-faq');
  const open = [...faq.shadowRoot.querySelectorAll('.question[aria-expanded=true] slot')].map(({ name }) => name);
  const inside = faq.shadowRoot.activeElement;
  const place = document.querySelector('p[data-care=missed]').getBoundingClientRect();
  return { open, focus: inside ? inside.querySelector('slot')?.name : '', seen: place.height > 0 && place.top >= 0 && place.top < innerHeight, hash: location.hash };`;

interface State {
  readonly open: string[];
  readonly focus: string;
  readonly seen: boolean;
  readonly hash: string;
}

const space = '<div style="height:3000px"></div>';
const pages = { '/': html(`<style>[hidden]{display:none!important}</style>${space}<care-faq country="GB"></care-faq>${space}`) };

const engines = [
  ['Chromium', findBrowser('chromium'), (path: string) => driven('chrome', path)],
  ['Firefox', findBrowser('firefox'), (path: string) => driven('firefox', path)],
  ['WebKit', findBrowser('webkit'), () => webkit()],
] as const;

for (const [name, path, start] of engines) {
  test(
    `${name}: a link that is opened`,
    { skip: path ? false : `${name} is not installed: node scripts/browsers.mjs`, timeout: 180_000 },
    async (context) => {
      const server = await createServer({ port: 0, pages });
      const window = await start(path);
      after(async () => {
        await window.close();
        await server.close();
      });
      const visit = async (hash: string): Promise<State> => {
        await window.open(new URL(`/${hash}`, server.url).href);
        await wait(700);
        return window.run<State>(state);
      };
      await visit('');
      const words = await window.run<string>(`return document.querySelector('p[data-care=missed]').textContent.split(/[.:]/)[0]`);

      await context.test('an answer’s own address opens it, shows it and puts the focus on its question', async () => {
        assert.deepEqual(await visit('#care-missed'), { open: ['missed'], focus: 'missed', seen: true, hash: '#care-missed' });
      });

      await context.test('a text fragment opens the answer that holds the words, and shows them', async () => {
        const { open, seen } = await visit(`#:~:text=${encodeURIComponent(words)}`);
        assert.deepEqual({ open, seen }, { open: ['missed'], seen: true });
      });

      await context.test('an answer’s own address with a text fragment opens that answer', async () => {
        const { open, seen } = await visit(`#care-missed:~:text=${encodeURIComponent(words)}`);
        assert.deepEqual({ open, seen }, { open: ['missed'], seen: true });
      });

      await context.test('Back and Forward open the answers of their addresses', async () => {
        await visit('#care-missed');
        await window.run(`location.hash = 'care-small-clots'; return true`);
        await wait(300);
        await window.run(`document.querySelector('care-faq').hideAll(); history.back(); return true`);
        await wait(500);
        const { hash, open } = await window.run<State>(state);
        assert.deepEqual({ hash, open }, { hash: '#care-missed', open: ['missed'] });
      });
    },
  );
}
