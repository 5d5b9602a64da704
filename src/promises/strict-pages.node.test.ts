/** Promise 12: pages whose Content-Security-Policy allows no style, no eval and no string that becomes markup. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { anotherLit } from '../testing/bundles.js';
import { html, run, script, visit, type Visit } from '../testing/chromium.js';
import { assertWorks } from '../testing/working.js';

const guide = '<care-guide country="GB" filter leave accent="#ffd400"><p id="fallback">Call the clinic.</p></care-guide>';
const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const other = '<script src="/other.js"></script>';

/** A page under a policy; what the browser refused is kept. */
const under = async (policy: string | undefined, head = script): Promise<Visit> =>
  visit({
    pages: { '/': html(guide, head).replace('<link rel="icon" href="data:,">', ''), '/other.js': await anotherLit() },
    headers: policy ? { '/': { 'Content-Security-Policy': policy } } : {},
    before: `self.refused = []; addEventListener('securitypolicyviolation', (event) => self.refused.push(event.violatedDirective + ' ' + event.sourceFile + ' ' + event.sample));`,
  });

const refused = ({ page }: Visit) => run<string[]>(page, `return self.refused.filter((line) => !/favicon|^img-src/.test(line))`);

/** How the leaflet looks: computed styles of its parts, inside and outside the shadow roots. */
const look = ({ page }: Visit) =>
  run<string[]>(
    page,
    `const seen = []; const faq = document.querySelector('care-faq'), urgent = document.querySelector('care-urgent'); faq.show('small-clots');
    const parts = [urgent.querySelector('h2,h3'), urgent.querySelector('.care-call a'), urgent.querySelector('li'), urgent.shadowRoot.querySelector('.card'), faq.shadowRoot.querySelector('.question'),
      faq.shadowRoot.querySelector('.text-button'), document.querySelector('care-guide').shadowRoot.querySelector('.keep button'), faq.shadowRoot.querySelector('.panel'), faq.shadowRoot.querySelector('.care'), document.body.lastElementChild, document.body.lastElementChild.shadowRoot.firstElementChild];
    for (const part of parts) { const style = getComputedStyle(part); const box = part.getBoundingClientRect();
      seen.push(['color','backgroundColor','fontSize','fontWeight','padding','margin','border','display','position'].map((name) => style[name]).join('; ') + ' ' + Math.round(box.width) + ' ' + Math.round(box.height)); }
    return seen;`,
  );

describe('a strict page', () => {
  let plain: string[];
  before(async () => {
    plain = await look(await under(undefined));
  });

  const policies: readonly [string, string, string?][] = [
    ['with no style-src at all', strict],
    ['that lists our policy alone', `${strict}; trusted-types careleaf`],
    ['with another Lit before ours, and no list', strict, other + script],
    ['with another Lit before ours, and both listed', `${strict}; trusted-types careleaf lit-html`, other + script],
    ['with another Lit after ours, and both listed', `${strict}; trusted-types careleaf lit-html`, script + other],
  ];
  for (const [name, policy, head] of policies) {
    it(`${name} works, looks the same, and has nothing to refuse`, async () => {
      const visited = await under(policy, head);
      await assertWorks(visited);
      assert.deepEqual(await refused(visited), []);
      assert.deepEqual(await look(visited), plain);
      if (head) assert.equal(await run(visited.page, 'return self.otherLit()'), 'other');
    });
  }

  it('and its search, its links and its print work as well', async () => {
    const visited = await under(`${strict}; trusted-types careleaf`);
    const seen = await run(
      visited.page,
      `self.print = () => {}; const root = document.querySelector('care-guide').shadowRoot, box = root.querySelector('input');
      box.value = 'clots'; box.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame); const status = root.querySelector('[role=status]').textContent;
      root.querySelector('.keep button').click();
      return [/\\d/.test(status), document.querySelector('care-guide').hasAttribute('data-care-printing')];`,
    );
    assert.deepEqual(seen, [true, true]);
    assert.deepEqual([await refused(visited), visited.errors], [[], []]);
  });

  it('looks different where our sheets are missing, so that the comparison means something', async () => {
    const visited = await under(undefined);
    await run(
      visited.page,
      `document.adoptedStyleSheets = []; for (const part of document.querySelectorAll('care-faq, care-urgent')) part.shadowRoot.adoptedStyleSheets = [];`,
    );
    assert.notDeepEqual(await look(visited), plain);
  });
});

describe('a page that refuses our policy', () => {
  for (const [name, head] of [
    ['alone', script],
    ['with another Lit', other + script],
  ] as const) {
    it(`${name}: nothing is defined or thrown, and the words in the tag stay`, async () => {
      const visited = await under(`${strict}; trusted-types lit-html`, head);
      const seen = await run(
        visited.page,
        `return [!!customElements.get('care-guide'), document.querySelector('#fallback').checkVisibility()]`,
      );
      assert.deepEqual(seen, [false, true]);
      assert.deepEqual(visited.errors, []);
      const ours = visited.logged.filter((line) => line.startsWith('[careleaf]'));
      assert.equal(ours.length, 1);
      assert.match(ours[0]!, /trusted-types careleaf/);
    });
  }
});
