// Serves demo/ at / (and at /demo/), the built files at /dist/, and the style sheets that the pages of demo/hosts are dressed
// in at /node_modules/, on this machine alone. `npm start` builds first.
//
//   node scripts/serve.mjs [--port 8000] [--no-build]
//
// Tests import `createServer`: it can add headers by path, serve pages that are no files, and it keeps a log of requests.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join, sep } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where an address leads: the first prefix that fits. */
const FOLDERS = { '/dist/': 'dist', '/demo/': 'demo', '/node_modules/': 'node_modules', '/': 'demo' };

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Starts a server on loopback.
 * @param {object} [options]
 * @param {number} [options.port] Taken if free, else the next one that is. 0: any.
 * @param {Record<string, Record<string, string>>} [options.headers] Further headers by path, and for all paths under `*`.
 * @param {Record<string, string>} [options.pages] Pages by path that stand before the files.
 * @param {string} [options.root] The folder that holds `demo` and `dist`.
 */
export async function createServer({ port = 8000, headers = {}, pages = {}, root = ROOT } = {}) {
  /** @type {{ method: string, path: string, headers: http.IncomingHttpHeaders, status: number }[]} */
  const requests = [];

  const server = http.createServer(async (request, response) => {
    const path = pathOf(request.url);
    const { status, type, body } = await answer(request.method, path, pages, root);
    requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, status });
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers['*'],
      ...headers[path],
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  await listen(server, port);
  const url = `http://127.0.0.1:${server.address().port}/`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url, requests, close };
}

/** The decoded path of a request, or `undefined` when it cannot be read. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

async function answer(method, path, pages, root) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.');
  if (!path || path.includes('\0')) return plain(400, 'This address cannot be read.');
  if (Object.hasOwn(pages, path)) return { status: 200, type: TYPES['.html'], body: pages[path] };

  const prefix = Object.keys(FOLDERS).find((key) => path.startsWith(key));
  if (!prefix) return plain(404, 'Not found.');
  const folder = join(root, FOLDERS[prefix]);
  const rest = path.slice(prefix.length);
  const file = join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  if (!file.startsWith(folder + sep)) return plain(404, 'Not found.');
  // The pages of demo/hosts take style sheets from there, and nothing else.
  if (folder.endsWith('node_modules') && extname(file) !== '.css') return plain(404, 'Not found.');
  try {
    return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return plain(404, 'Not found.');
  }
}

function plain(status, body) {
  return { status, type: TYPES['.txt'], body: `${body}\n` };
}

/** Listens on the port, or on the next one that is free. */
async function listen(server, port) {
  for (let next = port; ; next += 1) {
    try {
      server.listen(next, '127.0.0.1');
      await once(server, 'listening');
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next >= port + 100) throw error;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { 'port': { type: 'string', default: '8000' }, 'no-build': { type: 'boolean', default: false } },
  });
  if (!values['no-build']) {
    const build = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: 'inherit' });
    if (build.status !== 0) exit(build.status ?? 1);
  }
  const server = await createServer({ port: Number(values.port) });
  console.log(`Careleaf's demo: ${server.url}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => exit(0)));
}
