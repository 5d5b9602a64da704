import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { trustedTypes } from './trusted-types.mjs';

/** Lit's own production file, and what the plugin makes of it. */
const lit = readFileSync(new URL('../../node_modules/lit-html/lit-html.js', import.meta.url), 'utf8');

function runPlugin(code: string) {
  const plugin = trustedTypes();
  const errors: string[] = [];
  plugin.buildStart();
  const result = plugin.transform(code, '/lit-html/lit-html.js')?.code ?? '';
  plugin.buildEnd.call({ error: (message: string) => errors.push(message) }, undefined);
  return { result, errors };
}

describe('trusted-types plugin', () => {
  it('renames the policy of the installed Lit', () => {
    const { result, errors } = runPlugin(lit);
    assert.deepEqual(errors, []);
    assert.ok(result.includes(`createPolicy('careleaf'`));
    assert.ok(!result.includes('"lit-html"'));
  });

  it('fails the build when Lit has changed', () => {
    assert.match(runPlugin(lit.replace('createPolicy', 'makePolicy')).errors.join(), /did so 0 times/);
  });

  it('survives a refusal, and leaves the policy where no other script can reach it', () => {
    const { result } = runPlugin('const e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0');
    const expression = result.replace('const e=', '');
    const page = createContext({});
    const evaluate = (api: unknown): unknown => runInContext(expression, Object.assign(page, { s: api }));
    const refusing = {
      createPolicy: () => {
        throw new TypeError('refused');
      },
    };
    const granting = { createPolicy: (name: string) => ({ name }) };

    assert.equal(evaluate(undefined), undefined);
    assert.equal(evaluate(refusing), undefined);
    assert.deepEqual(evaluate(granting), { name: 'careleaf' });
    assert.deepEqual(Reflect.ownKeys(page), ['s']);
  });
});
