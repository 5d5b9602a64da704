/** Fail visible: whatever breaks, the words stand, urgent help above all, and the clinic is told once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBroken } from '../testing/bundles.js';
import { html, run, script, visit, type Visit } from '../testing/chromium.js';

const guide = '<care-guide country="GB"></care-guide>';
const ours = ({ logged }: Visit) => logged.filter((line) => line.startsWith('[careleaf]'));

const showBroken = async (path: string, body = guide) =>
  visit({ pages: { '/': html(body, '<script src="/broken.js" defer></script>'), '/broken.js': await withBroken(path) } });

/** Whether the words of a block are on the screen. */
const isVisible = ({ page }: Visit, selector: string) =>
  run<boolean>(
    page,
    `const at = document.querySelector('${selector}'); return !!at && at.checkVisibility() && at.getBoundingClientRect().height > 0;`,
  );

describe('what is broken on purpose', () => {
  it('in one question: that one stands in plain words, all others as designed, one warning', async () => {
    const visited = await showBroken('topic.questions[0].questions[0].sources');
    assert.deepEqual(visited.errors, []);
    // The guide names every source once, so it stumbles over the same ones.
    const warned = ours(visited).map((line) => /<(care-[a-z]+)>/.exec(line)?.[1]);
    assert.deepEqual(warned.sort(), ['care-faq', 'care-guide']);
    assert.match(
      ours(visited).find((line) => line.includes('<care-faq>'))!,
      /<care-faq> has words that could not be shown as designed.*broken on purpose/,
    );
    assert.ok(await isVisible(visited, 'care-urgent [data-care=group-now] ~ [data-care=group-now]'));
    const state = await run<readonly [number, string]>(
      visited.page,
      `const faq = document.querySelector('care-faq'); await faq.updateComplete; faq.showAll(); await faq.updateComplete;
       const first = faq.querySelector('[slot$="-answer"]');
       return [faq.shadowRoot.querySelectorAll('.question').length, first.checkVisibility() ? first.textContent : ''];`,
    );
    assert.ok(state[0] > 20 && state[1].length > 20);
  });

  it('in the NOW card: its signs and the call stand in plain words', async () => {
    const visited = await showBroken('topic.urgent.now.heading');
    assert.deepEqual(visited.errors, []);
    assert.equal(ours(visited).length, 1);
    const words = await run<string>(visited.page, `return document.querySelector('care-urgent').textContent`);
    assert.ok(await isVisible(visited, 'care-urgent a[href="tel:999"]'));
    assert.match(words, /full-size pad/);
  });

  it('in a whole part: urgent help and the other parts stand', async () => {
    const visited = await showBroken('topic.symptoms');
    assert.deepEqual(visited.errors, []);
    assert.ok(await isVisible(visited, 'care-urgent a[href="tel:999"]'));
    assert.ok((await run<number>(visited.page, `return document.querySelectorAll('care-faq [data-care]').length`)) > 100);
    assert.ok(ours(visited).length >= 1);
  });

  it('in the design itself: every word of the element stands bare, in the order of reading', async () => {
    for (const tag of ['care-urgent', 'care-faq', 'care-symptoms', 'care-support']) {
      const breaking = `<script>const define = customElements.define; customElements.define = function (name, made, options) {
        if (name === '${tag}') made.prototype.render = () => { throw new Error('broken on purpose'); };
        return define.call(this, name, made, options); };</script>`;
      const visited = await visit({ pages: { '/': html(`<${tag} country="GB"></${tag}>`, breaking + script) } });
      assert.deepEqual(visited.errors, [], tag);
      const hidden = await run<string[]>(
        visited.page,
        `return [...document.querySelector('${tag}').children].filter((child) => !child.checkVisibility() || !child.getBoundingClientRect().height).map((child) => child.slot)`,
      );
      assert.deepEqual(hidden, [], tag);
      assert.ok(await isVisible(visited, `${tag} a[href^="tel:"]`), tag);
      assert.equal(ours(visited).length, 1, tag);
    }
  });
});
