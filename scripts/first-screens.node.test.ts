import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstScreens, firstScreensWritten } from './first-screens.mjs';

describe('what a reader of another language sees first', () => {
  it('stands in docs/translations/first-screens.md as it is rendered (npm run first-screens)', async () => {
    assert.equal(firstScreensWritten(), await firstScreens());
  });

  it('is the number of the country that the page names', async () => {
    const calls = (await firstScreens()).split(/^## /m).slice(1);
    assert.ok(calls.length >= 4, String(calls.length));
    for (const screen of calls) {
      const [, number] = /\| Call \|.*\(tel:(\d+)\) \|/.exec(screen) ?? [];
      const expected = /United States|Canada/.test(screen) ? '911' : /Great Britain/.test(screen) ? '999' : '000';
      assert.equal(number, expected, screen.split('\n')[0]);
    }
  });
});
