/** The same as the quick test, ten times as often. */
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { properties } from '../testing/hostile-input.js';

const count = Object.keys(properties).length;

describe('hostile input, 21,000 cases', () => {
  for (const [name, property] of Object.entries(properties)) it(name, () => fc.assert(property, { numRuns: Math.ceil(21_000 / count) }));
});
