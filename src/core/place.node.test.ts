import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../i18n/languages/en.js';
import { countryCode, placeOf } from './place.js';

const at = (code: string) => placeOf(countryCode(code), en);

describe('the country attribute', () => {
  const codes: readonly [string, string | undefined, string?][] = [
    ['US', 'US'],
    ['gb', 'GB'],
    [' Gb ', 'GB'],
    ['UK', 'GB'],
    ['uk-nir', 'GB', 'GB-NIR'],
    ['GB-NIR', 'GB', 'GB-NIR'],
    ['gb_sct', 'GB', 'GB-SCT'],
    ['CA-ON', 'CA', 'CA-ON'],
    ['FR', 'FR'],
    ['LB', 'LB'],
    ['EU', undefined],
    ['UN', undefined],
    ['ZZ', undefined],
    ['XX', undefined],
    ['QQ', undefined],
    ['England', undefined],
    ['USA', undefined],
    ['en-US', undefined],
    ['44', undefined],
    ['', undefined],
    ['GB-', undefined],
    ['constructor', undefined],
  ];
  for (const [written, code, region] of codes) {
    it(`reads ${JSON.stringify(written)} as ${region ?? code ?? 'no country'}`, () => {
      assert.deepEqual(countryCode(written), code && (region ? { code, region } : { code }));
    });
  }
});

describe('the emergency number', () => {
  const numbers: readonly [string, string | undefined][] = [
    ['US', '911'],
    ['GB', '999'],
    ['UK', '999'],
    ['GB-NIR', '999'],
    ['IE', '112'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['IN', '112'],
    ['FR', '112'],
    ['DE', '112'],
    ['LB', undefined],
    ['EG', undefined],
    ['KP', undefined],
  ];
  for (const [code, number] of numbers) {
    it(`is ${number ?? 'not shown'} for ${code}`, () => assert.equal(at(code).emergency, number));
  }

  it('is not shown where no country is named', () => assert.equal(placeOf(undefined, en).emergency, undefined));

  it('does not come out of the prototype of an object', () => {
    for (const code of ['constructor', 'toString', '__proto__']) {
      const place = placeOf({ code }, en);
      assert.deepEqual([place.country, place.emergency], [undefined, undefined]);
    }
  });
});

describe('regions', () => {
  const ids = (code: string) => at(code).organisations.map(({ id }) => id);
  const advice = (code: string) => at(code).advice.map(({ name }) => name);

  it('leave out lines that answer elsewhere, so that Northern Ireland is not sent to NHS 111', () => {
    assert.ok(ids('GB-NIR').includes('lifeline-ni'));
    assert.ok(!ids('GB-NIR').includes('breathing-space'));
    assert.deepEqual(advice('GB-NIR'), ['your GP or the GP out-of-hours service']);
    assert.ok(!ids('GB-SCT').includes('lifeline-ni'));
    assert.deepEqual(advice('GB-SCT'), ['NHS 24']);
  });

  it('are all shown where the page names the country alone', () => {
    assert.ok(ids('GB').includes('lifeline-ni') && ids('GB').includes('breathing-space'));
    assert.equal(advice('GB').length, 2);
  });

  it('keep what serves the whole country', () => {
    assert.ok(ids('CA-ON').includes('988-ca') && ids('CA-ON').includes('pail-network'));
    assert.ok(!ids('CA-QC').includes('pail-network'));
  });
});

describe('a country without a file of its own', () => {
  it('has the international contacts and no others', () => {
    const international = en.international.map(({ id }) => id);
    assert.ok(international.length > 0);
    for (const code of ['FR', 'LB', 'EG'])
      assert.deepEqual(
        at(code).organisations.map(({ id }) => id),
        international,
      );
    assert.deepEqual(
      placeOf(undefined, en).organisations.map(({ id }) => id),
      international,
    );
  });
});
