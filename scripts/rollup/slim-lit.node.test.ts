import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { slim } from './slim-lit.mjs';

/** Lit's own production file. */
const lit = readFileSync(new URL('../../node_modules/@lit/reactive-element/reactive-element.js', import.meta.url), 'utf8');

describe('slim-lit plugin', () => {
  it('leaves a class that parses and knows of no properties', () => {
    const slimmed = slim(lit, parseAst(lit));
    assert.doesNotThrow(() => parseAst(slimmed));
    assert.doesNotMatch(slimmed.slice(slimmed.indexOf('class y')), /elementProperties|_\$E[hijmqp_u]\b|_\$AL/);
    assert.ok(slimmed.length < lit.length * 0.7);
  });

  it('stops the build when Lit has lost a member that is left out', () => {
    const changed = lit.replace('createProperty(', 'makeProperty(');
    assert.throws(() => slim(changed, parseAst(changed)), /no createProperty now/);
  });

  it('stops the build when Lit keeps its properties elsewhere', () => {
    const changed = lit.replace('y.elementStyles=[]', 'y.styleList=[]');
    assert.throws(() => slim(changed, parseAst(changed)), /in another way now/);
  });
});
