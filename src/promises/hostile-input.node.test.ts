/** Whatever stands in an attribute or an address: nothing throws, no script gets through, urgent help stays. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText, cleanUrl, readSettings, attributeNames } from '../core/settings.js';
import { countryCode } from '../core/place.js';
import { hashId } from '../core/fragment.js';
import { properties, runs } from '../testing/hostile-input.js';

describe('hostile input, 2,000 cases', () => {
  for (const [name, property] of Object.entries(properties)) it(name, () => fc.assert(property, { numRuns: runs(name, 2000) }));

  it('of a megabyte is read in a moment', () => {
    const start = performance.now();
    for (const part of ['a', ' ', '<', '0', '(', '1 ', '\u200B', 'x ', '%', '{', 'a-', '-']) {
      const long = part.repeat(1_000_000 / part.length);
      assert.ok(cleanText(long).length <= 300);
      countryCode(long);
      hashId(`#${long}`);
      cleanUrl(`https://x/${long}`);
      readSettings({ get: () => long, warn: () => {}, topics: ['miscarriage'], knows: () => false, isColor: () => false });
    }
    assert.ok(
      performance.now() - start < 5000,
      `${Math.round(performance.now() - start)} ms for ${attributeNames.length} attributes`,
    );
  });
});
