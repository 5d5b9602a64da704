import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
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

  it('is the same, byte for byte, when it is made again', () => {
    const again = releaseFiles() as typeof files;
    for (const [name, data] of Object.entries(files)) assert.equal(checksum(again[name]!), checksum(data), name);
  });

  it('notes what the changelog says, and that nobody has signed', () => {
    assert.match(String(files['NOTES.md']), /### Content[^]*/);
    assert.match(String(files['NOTES.md']), /No clinician has signed/);
  });
});
