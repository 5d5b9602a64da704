import { expect } from '@open-wc/testing';
import { accents } from '../testing/contrast.js';
import { tryAccents } from '../testing/accents.js';
import { defineAll } from '../testing/page.js';

describe('contrast, as it is painted', () => {
  before(defineAll);

  it('of words is 7:1, of large words, controls and focus rings 4.5:1, in light and dark, with 20 accents', async function () {
    this.timeout(150_000);
    expect(await tryAccents(accents(20))).to.deep.equal([]);
  });
});
