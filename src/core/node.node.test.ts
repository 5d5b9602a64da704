import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { node, textOf } from './node.js';

describe('plain nodes', () => {
  it('leave out attributes that are undefined and keep empty ones', () => {
    assert.deepEqual(node('p', { id: undefined, slot: '', class: 'x' }, 'a').attributes, { slot: '', class: 'x' });
  });

  it('give their words without their markup', () => {
    assert.equal(textOf(['See ', node('a', { href: '#x' }, 'the ', node('strong', {}, 'card')), '.']), 'See the card.');
  });
});
