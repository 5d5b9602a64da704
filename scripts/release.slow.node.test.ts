import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { en } from '../src/i18n/languages/en.js';
import { languageFolders } from '../src/testing/languages.js';
import { version } from '../src/version.js';
import { releaseFiles } from './release.mjs';

const files = releaseFiles() as Record<string, string | Uint8Array>;
const checksum = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('the release', () => {
  it('holds a file for each language, the plugin, a zip for hand upload, notes and checksums', () => {
    assert.deepEqual(
      Object.keys(files)
        .filter((name) => !/^careleaf\.[\w-]+\.min\.js$/.test(name))
        .sort(),
      [
        'NOTES.md',
        'SHA256SUMS',
        `careleaf-${version}.zip`,
        `careleaf-wordpress-${version}.zip`,
        ...languageFolders().map((name) => `careleaf-wordpress-${name}-${version}.zip`),
        'careleaf.min.js',
        'licenses.txt',
        'manifest.json',
      ],
    );
  });

  it('has a checksum for each of its files', () => {
    for (const line of String(files['SHA256SUMS']).trim().split('\n')) {
      const [expected, name] = line.split('  ') as [string, string];
      assert.equal(checksum(files[name]!), expected, name);
    }
  });

  it('has no plugin that a server with a limit of 2 MB refuses', () => {
    for (const [name, data] of Object.entries(files))
      if (/wordpress/.test(name)) assert.ok(data.length < 1_900_000, `${name}: ${data.length}`);
  });

  it('is the same, byte for byte, when it is made again', () => {
    const again = releaseFiles([en]) as typeof files;
    for (const [name, data] of Object.entries(again))
      if (name !== 'SHA256SUMS') assert.equal(checksum(files[name]!), checksum(data), name);
  });

  it('notes what the changelog says, and that nobody has signed', () => {
    assert.match(String(files['NOTES.md']), /### Content[^]*/);
    assert.match(String(files['NOTES.md']), /No clinician has signed/);
  });
});
