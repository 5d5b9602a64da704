import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { settle, visit } from '../src/testing/chromium.js';
import { filesBelow } from './files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'careleaf-examples-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const npm = (cwd: string, ...words: string[]) => execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** The files of a built site, by the paths at which a server answers with them. */
const siteOf = (built: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(built, '').map((file: string) => [
      file.slice(built.length).replace(/\/index\.html$/, '/'),
      readFileSync(file, 'utf8'),
    ]),
  );

/** Opens a site: one leaflet, with the number to call and nothing said. */
async function openSite(pages: Record<string, string>): Promise<void> {
  const visited = await visit({ pages });
  await visited.page.waitForSelector('care-guide care-urgent a[href="tel:999"]');
  await settle(visited.page);
  assert.equal(await visited.page.evaluate('document.querySelectorAll("care-guide").length'), 1);
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(
    visited.logged.filter((line) => line.includes('[careleaf]') || line.includes('Content Security Policy')),
    [],
  );
}

describe('an example', () => {
  let packed = '';
  before(() => {
    const [{ filename }] = JSON.parse(npm('.', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
      { filename: string },
    ];
    packed = join(folder, filename);
  });

  it('in plain HTML works under its strict policy', async () => {
    const page = readFileSync('examples/plain-html/index.html', 'utf8');
    await openSite({ '/': page, '/careleaf.min.js': readFileSync('dist/careleaf.min.js', 'utf8') });
  });

  for (const [name, output] of [
    ['react-vite', 'dist'],
    ['vue-vite', 'dist'],
    ['eleventy', '_site'],
    ['next', 'out'],
    ['nuxt', '.output/public'],
    ['sveltekit', 'build'],
    ['astro', 'dist'],
    ['angular', 'dist'],
  ] as const) {
    it(`with ${name} is installed from the package, built and opened`, async () => {
      const example = join(folder, name);
      cpSync(join('examples', name), example, { recursive: true });
      const description = join(example, 'package.json');
      writeFileSync(description, readFileSync(description, 'utf8').replace('file:../..', `file:${packed}`));
      npm(example, 'install', '--no-audit', '--no-fund', '--prefer-offline');
      npm(example, 'run', 'build');
      await openSite(siteOf(join(example, output)));
    });
  }
});
