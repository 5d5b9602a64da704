import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { createElement, StrictMode, Suspense, type ReactNode } from 'react';
import { renderToPipeableStream, renderToString as renderReact } from 'react-dom/server';
import { Careleaf, type CareleafProps } from './react.js';
import { run, settle, visit } from './testing/chromium.js';

const props: CareleafProps = { country: 'GB', clinicName: 'Rose & "Wood"', clinicPhone: '020 7946 0000' };
const tree = (node: ReactNode) => createElement(StrictMode, null, createElement(Suspense, null, node));
const page = (root: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body><div id="root">${root}</div><script src="/page.js" type="module"></script></body></html>`;

/** A page’s program, with React as developers run it: it tells of every mismatch. */
let program = '';

before(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement, StrictMode, Suspense } from 'react';
        import { createRoot, hydrateRoot } from 'react-dom/client';
        import { Careleaf } from 'careleaf/react';
        const root = document.getElementById('root');
        const tree = (props) => createElement(StrictMode, null, createElement(Suspense, null, createElement(Careleaf, props)));
        window.first = document.querySelector('[data-careleaf] p');
        window.reactErrors = [];
        const options = { onRecoverableError: (error) => window.reactErrors.push(String(error)) };
        const props = ${JSON.stringify(props)};
        const held = root.firstChild ? hydrateRoot(root, tree(props), options) : createRoot(root, options);
        if (!root.firstChild) held.render(tree(props));
        window.draw = (more) => held.render(tree({ ...props, ...more }));
        window.undraw = () => held.unmount();`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  program = outputFiles[0]!.text;
});

const open = (root: string) => visit({ pages: { '/': page(root), '/page.js': program } });
const quiet = (logged: readonly string[]) => logged.filter((line) => !line.includes('React DevTools'));
const shown = async (visited: Awaited<ReturnType<typeof open>>) => {
  await visited.page.waitForSelector('care-guide care-urgent');
  await settle(visited.page);
};

describe('careleaf/react', () => {
  it('prints the words on a server', () => {
    const html = renderReact(tree(createElement(Careleaf, props)));
    assert.match(html, /<div data-careleaf="guide"[^>]*data-clinic-name="Rose &amp; &quot;Wood&quot;"/);
    assert.match(html, /<a href="tel:999"/);
  });

  it('is taken over in the browser without a mismatch, its words kept', async () => {
    const visited = await open(renderReact(tree(createElement(Careleaf, props))));
    await shown(visited);
    assert.deepEqual([visited.errors, quiet(visited.logged)], [[], []]);
    assert.deepEqual(await run(visited.page, 'return window.reactErrors'), []);
    assert.equal(await run(visited.page, 'return window.first.isConnected && !!window.first.closest("care-guide")'), true);
    assert.equal(await run(visited.page, 'return document.querySelectorAll("care-guide").length'), 1);
  });

  it('is the same from a stream', async () => {
    const html = await new Promise<string>((resolve, reject) => {
      let text = '';
      const sink = new Writable({
        write: (chunk: Buffer, _, done) => ((text += chunk.toString()), done()),
        final: (done) => (resolve(text), done()),
      });
      const { pipe } = renderToPipeableStream(tree(createElement(Careleaf, props)), {
        onAllReady: () => void pipe(sink),
        onError: reject,
      });
    });
    const visited = await open(html);
    await shown(visited);
    assert.deepEqual([visited.errors, quiet(visited.logged)], [[], []]);
    assert.deepEqual(await run(visited.page, 'return window.reactErrors'), []);
  });

  it('is drawn, changed and taken away in a page without a server', async () => {
    const visited = await open('');
    await shown(visited);
    const number = () => run(visited.page, 'return document.querySelector("care-urgent a[href^=tel]").getAttribute("href")');
    assert.equal(await number(), 'tel:999');
    await run(visited.page, 'window.draw({ country: "US" })');
    await visited.page.waitForFunction('document.querySelector("care-urgent a[href^=tel]").getAttribute("href") === "tel:911"');
    await run(visited.page, 'window.undraw()');
    assert.equal(await run(visited.page, 'return document.querySelectorAll("care-guide, [data-careleaf]").length'), 0);
    assert.deepEqual([visited.errors, quiet(visited.logged)], [[], []]);
  });
});
