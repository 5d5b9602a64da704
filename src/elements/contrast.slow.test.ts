import { expect } from '@open-wc/testing';
import { accents } from '../testing/contrast.js';
import { tryAccents } from '../testing/accents.js';
import { defineAll } from '../testing/page.js';

describe('contrast, as it is painted', () => {
  before(defineAll);

  it('keeps its promises with 300 accents in every syntax of CSS', async function () {
    this.timeout(600_000);
    const faint = await tryAccents(accents(300));
    expect(faint.slice(0, 20), `${faint.length} in all`).to.deep.equal([]);
  });
});
