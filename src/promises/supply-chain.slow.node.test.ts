/** Two builds of the same sources are the same, byte for byte, wherever they are made. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { it } from 'node:test';

/** Builds a copy of this folder somewhere else and gives the hash of every file that it made. */
function buildElsewhere(more: NodeJS.ProcessEnv): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'careleaf-build-'));
  try {
    const skip = new Set(['node_modules', 'dist', '.git', 'coverage', 'custom-elements.json']);
    for (const name of readdirSync('.')) if (!skip.has(name)) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...more },
    });
    assert.equal(status, 0, stderr);
    const hashes: Record<string, string> = {};
    const walk = (path: string): void => {
      for (const name of readdirSync(path).sort()) {
        const file = join(path, name);
        if (statSync(file).isDirectory()) walk(file);
        else hashes[relative(folder, file)] = createHash('sha384').update(readFileSync(file)).digest('base64');
      }
    };
    walk(join(folder, 'dist'));
    hashes['custom-elements.json'] = createHash('sha384')
      .update(readFileSync(join(folder, 'custom-elements.json')))
      .digest('base64');
    return hashes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it(
  'builds are the same byte for byte, in another folder, time zone and language, and the manifest tells the truth',
  { timeout: 300_000 },
  () => {
    const one = buildElsewhere({ TZ: 'UTC', LANG: 'C' });
    const other = buildElsewhere({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', CI: '1' });
    assert.ok(Object.keys(one).length > 50);
    assert.deepEqual(one, other);
  },
);
