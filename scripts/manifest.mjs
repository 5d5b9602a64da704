// Writes dist/manifest.json: the version, the date of the content, and for each script its sizes and its integrity, as they
// go into a clinic's <script> tag. The same files give the same manifest, byte for byte.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const topics = new URL('esm/content/topics/', dist);

export async function writeManifest() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const files = readdirSync(dist)
    .filter((file) => /^careleaf(\.[\w-]+)?\.min\.js$/.test(file))
    .sort();
  const manifest = { version, content: await contentDate(), files: files.map(describe) };
  writeFileSync(new URL('manifest.json', dist), JSON.stringify(manifest, null, 2) + '\n');
  return manifest;
}

/** Bytes after brotli at its strongest, as a server sends a file that it has compressed beforehand. */
export function brotliSize(bytes) {
  const text = Buffer.from(bytes);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}

function describe(file) {
  const bytes = readFileSync(new URL(file, dist));
  return {
    file,
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliSize(bytes),
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

/** The newest `content` date of the topics, which is what a clinic signs. */
async function contentDate() {
  const dates = [];
  for (const topic of existsSync(topics) ? readdirSync(topics) : []) {
    const module = await import(new URL(`${topic}/index.js`, topics));
    dates.push(...Object.values(module).map((value) => value?.content));
  }
  const valid = dates.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)).sort();
  if (!valid.length) throw new Error('No topic in src/content/topics has a `content` date.');
  return valid.at(-1);
}
