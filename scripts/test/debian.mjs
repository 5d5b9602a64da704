// Files of Debian packages, for tests against libraries and programs that npm does not have.
//
// Taken from the system where it has them, else downloaded with apt (no root needed) into node_modules/.cache.
// `undefined` where neither can be had: the test that asks is then skipped, and says so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/debian/', import.meta.url));

/** Where a file or folder of a package stands on this machine, by its path from the root. */
export function debianPath(name, path) {
  const unpacked = join(CACHE, name, path);
  if (existsSync(join('/', path))) return join('/', path);
  if (!existsSync(unpacked)) download(name);
  return existsSync(unpacked) ? unpacked : undefined;
}

/** The text of a file of a package. */
export function debianFile(name, path) {
  const file = debianPath(name, path);
  return file && readFileSync(file, 'utf8');
}

function download(name) {
  const folder = join(CACHE, name);
  mkdirSync(folder, { recursive: true });
  const run = (command, ...words) => spawnSync(command, words, { cwd: folder, stdio: 'ignore', timeout: 60_000 });
  run('apt-get', 'download', name);
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (archive) run('dpkg-deb', '--extract', archive, '.');
}
