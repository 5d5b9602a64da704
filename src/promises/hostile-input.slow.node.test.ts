/** The same as the quick test, ten times as often. */
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { properties, runs } from '../testing/hostile-input.js';

describe('hostile input, more than 20,000 cases', () => {
  for (const [name, property] of Object.entries(properties)) it(name, () => fc.assert(property, { numRuns: runs(name, 21_000) }));
});
