// A sum over all files that make words. The build writes it into the script and the snippet carries it in its own sum, so that a
// script takes only such words on trust as it would have written itself.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export function fingerprint() {
  const hash = createHash('sha256');
  const files = ['content', 'core', 'i18n']
    .flatMap((folder) => filesBelow(`${root}src/${folder}`, '.ts'))
    .filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('base64url').slice(0, 8);
}
