import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkTo, placeIn, readings } from './fragment.js';

describe('the address of a place', () => {
  const addresses: readonly [string, string][] = [
    ['https://clinic.example/page?utm_source=x&email=a@b.example#old', 'https://clinic.example/page#care-missed'],
    ['https://clinic.example/?page_id=7&utm_source=x', 'https://clinic.example/?page_id=7#care-missed'],
    [
      'https://clinic.example/index.php?option=com_content&view=article&id=4',
      'https://clinic.example/index.php?option=com_content&view=article&id=4#care-missed',
    ],
    ['https://clinic.example/app?p=3#/help/now', 'https://clinic.example/app?p=3&careleaf=care-missed#/help/now'],
    ['https://clinic.example/#!help', 'https://clinic.example/?careleaf=care-missed#!help'],
  ];
  for (const [page, link] of addresses) {
    it(`on ${page} leads back to that page, and passes nothing else on`, () => {
      assert.equal(linkTo('care-missed', new URL(page)), link);
      assert.equal(placeIn(new URL(link)), 'care-missed');
    });
  }

  it('is read without what mail programs and campaigns have hung on to it', () => {
    for (const hung of ['care-missed?utm=1', 'care-missed.', 'care-missed).', 'care-missed'])
      assert.ok(readings(hung).has('care-missed'), hung);
    assert.ok(!readings('care-missed&x=1').has('care-missed'));
  });
});
