import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from './serve.mjs';

describe('server', () => {
  const root = mkdtempSync(join(tmpdir(), 'careleaf-serve-'));
  let server: Awaited<ReturnType<typeof createServer>>;

  before(async () => {
    for (const folder of ['demo', 'dist']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'demo/index.html'), '<h1>Demo</h1>');
    writeFileSync(join(root, 'dist/careleaf.min.js'), '"script"');
    writeFileSync(join(root, 'secret.txt'), 'secret');
    const policy = { 'Content-Security-Policy': "default-src 'none'" };
    server = await createServer({ port: 0, root, headers: { '/strict': policy }, pages: { '/strict': '<p>Strict</p>' } });
  });

  after(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, server.url));

  it('serves demo/ at / and /demo/, and dist/ at /dist/, with their types and uncached', async () => {
    for (const path of ['/', '/demo/', '/index.html']) {
      const page = await get(path);
      assert.equal(await page.text(), '<h1>Demo</h1>');
      assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(page.headers.get('cache-control'), 'no-store');
    }
    assert.equal((await get('/dist/careleaf.min.js')).headers.get('content-type'), 'text/javascript; charset=utf-8');
  });

  it('serves pages that are no files, with headers of their own', async () => {
    const page = await get('/strict');
    assert.equal(await page.text(), '<p>Strict</p>');
    assert.equal(page.headers.get('content-security-policy'), "default-src 'none'");
    assert.equal((await get('/')).headers.get('content-security-policy'), null);
  });

  it('gives nothing from outside the two folders', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/dist/..%2f..%2fsecret.txt',
      '/%zz',
      '/none',
    ]) {
      assert.ok([400, 404].includes(await rawStatus(server.url, path)), path);
    }
  });

  it('keeps a log of what was asked', async () => {
    server.requests.length = 0;
    await get('/dist/careleaf.min.js?v=1');
    assert.deepEqual(
      server.requests.map(({ method, path, status }) => [method, path, status]),
      [['GET', '/dist/careleaf.min.js?v=1', 200]],
    );
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(server.url).port);
    const other = await createServer({ port, root });
    assert.ok(Number(new URL(other.url).port) > port);
    await other.close();
  });
});

/** `fetch` would tidy the path before it asks. */
function rawStatus(url: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
