import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { run, visit } from '../testing/chromium.js';
import { differences } from '../testing/host-styles.js';
import { lookOn, type Look } from '../testing/hosts.js';
import { pixelsApart, tolerance } from '../testing/pictures.js';

/** All of them: hosts.slow.node.test.ts. */
describe('the leaflet on a page of others', () => {
  let plain: Look;
  before(async () => {
    plain = await lookOn('plain');
  });

  it('looks on bootstrap-5 as it does on a plain page, node by node and in a picture', async () => {
    const look = await lookOn('bootstrap-5');
    assert.deepEqual(differences(plain, look), []);
    assert.ok(pixelsApart(plain.picture, look.picture) <= tolerance);
  });

  it('has, under rules marked important for everything, every style and place that it has on a plain page, and the same picture', async () => {
    const look = await lookOn('important');
    assert.deepEqual(differences(plain, look), []);
    assert.ok(pixelsApart(plain.picture, look.picture) <= tolerance);
  });

  it('takes the page’s font, and another font, size, ink and scheme where the clinic says so', async () => {
    const { page } = await visit({ pages: {}, path: '/demo/hosts/bootstrap-4.html' });
    const read = () =>
      run<{ font: string; size: string; ink: string; ground: string }>(
        page,
        `const { fontFamily, fontSize, color } = getComputedStyle(document.querySelector('care-symptoms > p[slot^=sign]:not([class])'));
        const frame = document.querySelector('care-guide').shadowRoot.querySelector('.care');
        return { font: fontFamily, size: fontSize, ink: color, ground: getComputedStyle(frame).backgroundColor };`,
      );
    const before = await read();
    assert.match(before.font, /Segoe UI/);
    assert.equal(before.size, '16px');
    await run(
      page,
      `document.documentElement.style.cssText = '--care-font: "Courier New"; --care-font-size: 20px; --care-ink: rgb(0 0 80)'`,
    );
    const after = await read();
    assert.deepEqual([after.font, after.size, after.ink], ['"Courier New"', '20px', 'rgb(0, 0, 80)']);
    await run(
      page,
      `document.querySelector('care-guide').setAttribute('theme', 'dark'); await new Promise((resolve) => setTimeout(resolve, 300))`,
    );
    assert.notEqual((await read()).ground, before.ground);
  });

  it('is caught when a border is missing', async () => {
    const { page } = await visit({ pages: {}, path: '/demo/hosts/plain.html' });
    const picture = async () => (await page.$('care-support'))!.screenshot();
    const whole = await picture();
    await run(
      page,
      `document.querySelector('care-support').shadowRoot.querySelector('.folds').style.borderColor = 'transparent'`,
    );
    assert.ok(pixelsApart(whole, await picture()) > tolerance);
  });
});
