/** What is left behind when a leaflet is put into a page and taken out again, a thousand times. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { html, run, settle, visit, type Visit } from '../testing/chromium.js';

const kinds = [
  '<care-guide country="GB" filter leave>',
  '<care-faq country="US" id-prefix="f-">',
  '<care-symptoms>',
  '<care-urgent>',
  '<care-support>',
  '<div data-careleaf="faq">',
];

/** Mounts each kind in turn, uses it a little, and takes it out. */
const mount = (times: number) => `
  const kinds = ${JSON.stringify(kinds)};
  for (let turn = 0; turn < ${times}; turn++) {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = kinds[turn % kinds.length];
    careleaf.mount(box);
    const element = box.querySelector('care-guide, care-faq, care-symptoms, care-urgent, care-support');
    await element.updateComplete;
    if (turn % kinds.length < 3) {
      const list = element.localName === 'care-guide' ? element.querySelector('care-faq') : element;
      await list.updateComplete;
      list.showAll();
      const search = element.shadowRoot.querySelector('input');
      if (search) { search.value = 'blood'; search.dispatchEvent(new Event('input', { bubbles: true })); }
      list.hideAll();
    }
    if (turn % 2) box.remove(); else box.replaceChildren();
    box.remove();
  }`;

async function census({ page }: Visit): Promise<Record<string, number>> {
  await settle(page);
  const protocol = await page.createCDPSession();
  for (let turn = 0; turn < 3; turn++) await protocol.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0, Documents = 0 } = await page.metrics();
  const counts: Record<string, number> = { Nodes, JSEventListeners, Documents };
  const objects: Record<string, string> = {
    elements: `Object.getPrototypeOf(Object.getPrototypeOf(customElements.get('care-urgent'))).prototype`,
    sheets: 'CSSStyleSheet.prototype',
    observers: 'MutationObserver.prototype',
    roots: 'ShadowRoot.prototype',
    ranges: 'Range.prototype',
  };
  for (const [name, expression] of Object.entries(objects)) {
    const prototype = await page.evaluateHandle(expression);
    const found = await page.queryObjects(prototype);
    counts[name] = await found.evaluate((list) => list.length);
    await found.dispose();
    await prototype.dispose();
  }
  await protocol.detach();
  return counts;
}

it('a thousand mounts and unmounts leave no element, listener, sheet or observer behind', { timeout: 400_000 }, async () => {
  const visited = await visit({ pages: { '/': html('<p>A page</p>') } });
  // What is made once and kept: sheets of the kinds, an observer for plain tags, parsed templates.
  await run(visited.page, mount(kinds.length * 4));
  const before = await census(visited);
  for (let turn = 0; turn < 10; turn++) await run(visited.page, mount(100));
  const after = await census(visited);
  for (const name of ['JSEventListeners', 'Documents', 'elements', 'sheets', 'observers', 'roots', 'ranges'] as const) {
    assert.ok(
      after[name]! <= before[name]! + 2,
      `${name}: ${before[name]} before, ${after[name]} after (${JSON.stringify(after)})`,
    );
  }
  assert.ok(after['Nodes']! <= before['Nodes']! + 500, `nodes: ${before['Nodes']} before, ${after['Nodes']} after`);
  assert.equal(await run(visited.page, 'return document.body.children.length'), 1);
  assert.deepEqual(visited.errors, []);

  // The census sees what is kept.
  await run(
    visited.page,
    `self.kept = []; for (let turn = 0; turn < 5; turn++) { const guide = document.createElement('care-guide'); document.body.append(guide); await guide.updateComplete; guide.remove(); self.kept.push(guide); }`,
  );
  const kept = await census(visited);
  assert.ok(kept['elements']! >= after['elements']! + 5 && kept['Nodes']! > after['Nodes']! + 500, JSON.stringify(kept));
});
