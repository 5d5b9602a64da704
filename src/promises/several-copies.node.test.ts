/** Promise 13: the script twice, in two versions, in two languages, and names that somebody else holds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inLanguage, throughDefine } from '../testing/bundles.js';
import { html, run, script, visit, type Visit } from '../testing/chromium.js';
import { assertWorks } from '../testing/working.js';

const guide = '<care-guide country="GB"></care-guide>';
const ours = ({ logged }: Visit) => logged.filter((line) => line.startsWith('[careleaf]'));
const show = (head: string, pages: Record<string, string> = {}, body = guide) =>
  visit({ pages: { '/': html(body, head), ...pages } });
const showAll = ({ page }: Visit, at: string) =>
  run<string>(
    page,
    `return [...document.querySelector('${at}').shadowRoot.querySelectorAll('.toolbar button')][0].textContent.split(':')[0].trim()`,
  );

describe('the script on a page', () => {
  const twice: readonly [string, string][] = [
    ['twice', script + script],
    ['as a classic script and as a module', `${script}<script src="/dist/careleaf.min.js" type="module"></script>`],
    ['as a module alone', '<script src="/dist/careleaf.min.js" type="module"></script>'],
    ['in the head without defer', '<script src="/dist/careleaf.min.js"></script>'],
    ['async', '<script src="/dist/careleaf.min.js" async></script>'],
  ];
  for (const [name, head] of twice) {
    it(`${name}: works, and warns ${head.split('careleaf.min.js').length - 2} times`, async () => {
      const visited = await show(head);
      await assertWorks(visited);
      assert.equal(ours(visited).length, head.split('careleaf.min.js').length - 2);
    });
  }

  it('in two versions: the first stays, whatever the order of their numbers', async () => {
    const visited = await show('<script src="/old.js" defer></script>' + script, {
      '/old.js': await inLanguage('en', 'Show everything', '0.0.1'),
    });
    await assertWorks(visited);
    assert.equal(await run(visited.page, 'return careleaf.version'), '0.0.1');
    assert.equal(await showAll(visited, 'care-faq'), 'Show everything');
    assert.equal(ours(visited).length, 1);
    assert.match(ours(visited)[0]!, /loaded after version 0\.0\.1/);
  });

  it('in two languages: both are served, with no warning, whichever comes first', async () => {
    const second = await inLanguage('cy', 'Dangos popeth');
    const body = `<div lang="cy"><care-faq country="GB" id-prefix="cy-"></care-faq></div>${guide}`;
    for (const head of [script + '<script src="/cy.js" defer></script>', '<script src="/cy.js" defer></script>' + script]) {
      const visited = await show(head, { '/cy.js': second }, body);
      await run(visited.page, 'await new Promise((resolve) => setTimeout(resolve, 100))');
      assert.deepEqual(
        [await showAll(visited, '[lang=cy] care-faq'), await showAll(visited, 'care-guide care-faq')],
        ['Dangos popeth', 'Show all'],
      );
      assert.deepEqual([visited.errors, ours(visited)], [[], []]);
      const sourcesOf = (at: string) =>
        run<string[]>(
          visited.page,
          `return [...document.querySelectorAll('${at} .care-sources')].map((each) => each.textContent).filter((words) => !/limits/i.test(words))`,
        );
      const [english, other] = [await sourcesOf('care-guide care-faq'), await sourcesOf('[lang=cy] care-faq')];
      assert.ok(english.length > 15);
      assert.deepEqual(
        other.slice(0, english.length).map((words) => words.split('. ')[0]),
        english.map((words) => words.split('. ')[0]),
        'Each language names its own sources.',
      );
    }
  });

  it('and the same by careleaf/define: works, with one warning, whichever comes first', async () => {
    const bundled = '<script src="/bundled.js" defer></script>';
    for (const head of [script + bundled, bundled + script]) {
      const visited = await show(head, { '/bundled.js': await throughDefine() });
      await assertWorks(visited);
      assert.equal(ours(visited).length, 1, ours(visited).join('\n'));
      const doubled = 'return [document.querySelectorAll("care-urgent").length, !!document.querySelector("careleaf-guide")]';
      assert.deepEqual(await run(visited.page, doubled), [1, false]);
    }
  });

  it('with another language in another version: the first stays, with one warning', async () => {
    const visited = await show(script + '<script src="/cy.js" defer></script>', {
      '/cy.js': await inLanguage('cy', 'Dangos popeth', '9.9.9'),
    });
    await assertWorks(visited);
    assert.equal(ours(visited).length, 1);
  });
});

describe('a tag name that another library holds', () => {
  const taken: readonly (readonly string[])[] = [
    ['care-faq'],
    ['care-urgent'],
    ['care-symptoms', 'care-support'],
    ['care-urgent', 'care-symptoms', 'care-faq', 'care-support'],
  ];
  for (const names of taken) {
    it(`${names.join(', ')}: the guide has all its parts, urgent help too, and says so once for each`, async () => {
      const theirs = names
        .map(
          (name) =>
            `customElements.define('${name}', class extends HTMLElement { connectedCallback() { this.textContent = 'from another library'; } });`,
        )
        .join('');
      const visited = await show('<script src="/theirs.js"></script>' + script, { '/theirs.js': theirs });
      await assertWorks(visited);
      assert.equal(ours(visited).length, names.length);
      assert.equal(
        await run(visited.page, `return document.querySelector('care-guide').textContent.includes('from another library')`),
        false,
      );
    });
  }

  it('care-guide: urgent help and the other parts work', async () => {
    const theirs = `customElements.define('care-guide', class extends HTMLElement {});`;
    const visited = await show(
      '<script src="/theirs.js"></script>' + script,
      { '/theirs.js': theirs },
      '<care-urgent country="GB"></care-urgent><div data-careleaf="guide" data-country="GB" data-id-prefix="b-"></div>',
    );
    await assertWorks(visited);
    assert.equal(ours(visited).length, 1);
  });

  it('the global “careleaf”: theirs stays, and ours works', async () => {
    const visited = await show('<script src="/theirs.js"></script>' + script, { '/theirs.js': 'self.careleaf = 1;' });
    await assertWorks(visited);
    assert.equal(await run(visited.page, 'return self.careleaf'), 1);
  });
});
