import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from './view.js';

describe('folding for the search', () => {
  it('takes no notice of case, accents and curly quotes', () => {
    assert.equal(fold('Crème BRÛLÉE, don’t'), "creme brulee, don't");
    assert.equal(fold('Féileacáin'), fold('FEILEACAIN'));
  });
});
