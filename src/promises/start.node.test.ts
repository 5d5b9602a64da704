/** Promise 19: what the start of a guide with its snippet does, counted, and not by the clock. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { printHtml } from '../core/print-html.js';
import { render } from '../core/render.js';
import { printSnippet } from '../core/snippet.js';
import { contextOf, type Attributes } from '../testing/context.js';
import { html, run, visit, type Visit } from '../testing/chromium.js';

const attributes: Attributes = { 'country': 'GB', 'clinic-name': 'Rosewood Clinic', 'clinic-phone': '020 7946 0000' };
const words = printSnippet({ kind: 'guide', attributes, context: contextOf(attributes) });

/** Counts listeners as they are added, and style sheets as they are made. */
const count = `
  self.counts = { listeners: 0, sheets: 0 };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...given) { self.counts.listeners += 1; return add.apply(this, given); };
  const Sheet = self.CSSStyleSheet;
  self.CSSStyleSheet = class extends Sheet { constructor() { super(); self.counts.sheets += 1; } };
`;

interface Start {
  readonly nodes: number;
  readonly layouts: number;
  readonly styles: number;
  readonly listeners: number;
  readonly sheets: number;
  readonly waiting: number;
}

/** Opens the page on a phone, and counts what it did until it is loaded and a frame is painted. */
async function start(head?: string): Promise<Start> {
  const visited: Visit = await visit({
    pages: { '/blank': html('', ''), '/': html(words, head) },
    before: count,
    path: '/blank',
  });
  const { page, url } = visited;
  await page.setViewport({ width: 375, height: 667 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const metrics = async () => {
    const all = (await session.send('Performance.getMetrics')).metrics;
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  const from = await metrics();
  await page.goto(url, { waitUntil: 'load' });
  await run(page, `await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));`);
  const to = await metrics();
  const counted = await run<{ nodes: number; listeners: number; sheets: number; waiting: number }>(
    page,
    `const elements = (root) => [...root.querySelectorAll('*')].reduce((sum, each) => sum + 1 + (each.shadowRoot ? elements(each.shadowRoot) : 0), 0);
    return { ...self.counts, nodes: elements(document), waiting: [...document.querySelectorAll('care-guide > *')].filter((each) => each.isWaiting).length };`,
  );
  const since = (name: string) => to[name]! - from[name]!;
  return { ...counted, layouts: since('LayoutCount'), styles: since('RecalcStyleCount') };
}

describe('the start of a guide with its snippet, while nobody scrolls', () => {
  let native: Start;
  let ours: Start;
  before(async () => {
    native = await start('');
    ours = await start();
  });

  it('leaves three parts as the page has them', () => {
    assert.equal(native.waiting, 0);
    assert.equal(ours.waiting, 3);
  });

  it('adds few elements, listeners and style sheets', () => {
    assert.ok(ours.nodes - native.nodes <= 80, `${ours.nodes - native.nodes} elements more`);
    assert.ok(ours.listeners <= 45, `${ours.listeners} listeners`);
    assert.ok(ours.sheets <= 5, `${ours.sheets} style sheets`);
  });

  it('lays the page out once more than it would be without it, and forces nothing in between', () => {
    assert.ok(ours.layouts - native.layouts <= 2, `${ours.layouts} layouts, ${native.layouts} without`);
    assert.ok(ours.styles - native.styles <= 3, `${ours.styles} times style, ${native.styles} without`);
  });
});

describe('a click on a question', () => {
  it('styles and lays out once, and styles few elements besides those of its answer', async () => {
    const { page } = await visit({ pages: { '/': html(words) } });
    await page.setViewport({ width: 375, height: 667 });
    await run(page, `await document.querySelector('care-guide').updateComplete;`);
    const frames = `await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));`;
    await run(page, frames);
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    const parts = await run<number>(
      page,
      `const root = document.querySelector('care-faq').shadowRoot;
      const button = [...root.querySelectorAll('button.question')].find((each) => each.checkVisibility());
      button.click();
      ${frames}
      const id = button.querySelector('slot').name;
      return document.querySelectorAll('care-faq > [data-care="' + id + '"], care-faq > [data-care="' + id + '"] *').length;`,
    );
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
      traceEvents: { name: string; args: { elementCount?: number } }[];
    };
    const styled = trace.traceEvents.flatMap(({ args }) => args.elementCount || []);
    const layouts = trace.traceEvents.filter(({ name }) => name === 'Layout');
    assert.equal(styled.length, 1, `styled ${styled.join()}`);
    assert.equal(layouts.length, 1);
    // Each of the words with two or four pseudo-elements, which are protected from the page’s style.
    assert.ok(styled[0]! <= parts * 4 + 16, `${styled[0]} styled for ${parts} of the answer`);
  });
});

describe('the snippet of a guide', () => {
  it('has at most 1.65 bytes of HTML for a byte of text', () => {
    const text = words.replace(/<[^>]*>/g, '');
    const ratio = Buffer.byteLength(words) / Buffer.byteLength(text);
    assert.ok(ratio <= 1.65, ratio.toFixed(3));
  });

  it('has at most 11 elements for a question and 12 for a sign, in the mean', () => {
    for (const [kind, most] of [
      ['faq', 11],
      ['symptoms', 12],
    ] as const) {
      const { blocks, groups } = render(kind, contextOf(attributes, { inGuide: true }));
      const items = new Set(groups.flatMap((group) => group.items.map(({ id }) => id)));
      const counts = blocks.filter(({ id }) => items.has(id)).map(({ nodes }) => printHtml(nodes).match(/<[a-z]/g)!.length);
      const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length;
      assert.ok(mean <= most, `${kind}: ${mean.toFixed(1)}`);
    }
  });
});
