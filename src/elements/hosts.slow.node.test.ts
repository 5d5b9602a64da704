import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { differences } from '../testing/host-styles.js';
import { hosts, lookOn, type Look } from '../testing/hosts.js';
import { pixelsApart, tolerance } from '../testing/pictures.js';

describe('the leaflet on a page that wears the style sheet of', () => {
  let plain: Look;
  before(async () => {
    plain = await lookOn('plain');
  });

  for (const host of hosts) {
    it(`${host} looks as it does on a plain page, node by node and in a picture`, async () => {
      const look = await lookOn(host);
      assert.deepEqual(differences(plain, look), []);
      assert.ok(pixelsApart(plain.picture, look.picture) <= tolerance);
    });
  }
});
