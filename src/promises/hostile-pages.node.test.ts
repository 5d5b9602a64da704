/** The worst pages that a leaflet can be put on: old libraries, odd documents, optimisers, editors. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { debianFile } from '../../scripts/test/debian.mjs';
import { printSnippet } from '../core/snippet.js';
import { html, run, script, settle, visit } from '../testing/chromium.js';
import { contextOf } from '../testing/context.js';
import { assertWorks } from '../testing/working.js';

const guide = '<care-guide country="GB" filter></care-guide>';
const careleaf = () => readFileSync('dist/careleaf.min.js', 'utf8');
const tag = (path: string) => `<script src="${path}"></script>`;

/** Searches, and says how many questions were found. */
const search = `const root = document.querySelector('care-guide').shadowRoot, box = root.querySelector('input'); box.value = 'clots'; box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return root.querySelector('[role=status]').textContent;`;

describe('an old page with', () => {
  const libraries: readonly [name: string, packaged: string, paths: readonly string[]][] = [
    ['Prototype.js', 'libjs-prototype', ['usr/share/javascript/prototype/prototype-1.7.3.js']],
    [
      'MooTools',
      'libjs-mootools',
      ['usr/share/javascript/mootools/mootools-core-nc.js', 'usr/share/javascript/mootools/mootools-more-nc.js'],
    ],
  ];
  for (const [name, packaged, paths] of libraries) {
    for (const first of [true, false]) {
      it(`${name} ${first ? 'before' : 'after'} our script works, and so does its search`, async (test) => {
        const files = paths.map((path) => debianFile(packaged, path));
        if (files.includes(undefined)) return test.skip(`${packaged} cannot be had from Debian here.`);
        const theirs = files.map((_, index) => tag(`/old${index}.js`)).join('');
        const pages = Object.fromEntries(files.map((code, index) => [`/old${index}.js`, code!]));
        const visited = await visit({
          pages: { '/': html(guide, first ? theirs + script : tag('/dist/careleaf.min.js') + theirs), ...pages },
        });
        assert.notDeepEqual(
          await run(visited.page, 'return Array.from(new Set([1, 2]), (each) => each)'),
          [1, 2],
          'The library changes nothing: this proves nothing.',
        );
        await assertWorks(visited);
        assert.match(await run<string>(visited.page, search), /\d/);
      });
    }
  }

  const tampered: readonly [string, string][] = [
    ['enumerable additions to Array.prototype', `Array.prototype.remove = function () {}; Array.prototype.last = 1;`],
    [
      'enumerable additions to Object.prototype',
      `Object.prototype.extend = function () { return 'x'; }; Object.prototype.note = 'text';`,
    ],
    [
      'additions to String, Function and Node',
      `String.prototype.trim = function () { return this.replace(/^ +| +$/g, ''); }; Function.prototype.method = function () {}; Node.prototype.extra = 1; Element.prototype.hide = function () { return this; };`,
    ],
    ['an Array.from and an Object.values that are none', `Array.from = () => []; Object.values = () => [1];`],
    ['an Event that is none', `self.Event = function () {}; self.CustomEvent = function () {};`],
    [
      'variables named as ours could be',
      `self.define = () => {}; self.define.amd = {}; self.module = { exports: {} }; self.exports = {}; self.require = () => {}; self.t = self.e = self.i = 1; self.$ = 1;`,
    ],
    ['a console that is gone', `self.console = undefined;`],
    ['a ShadyDOM flag and a template element that is wrapped', `self.ShadyDOM = { inUse: false };`],
  ];
  for (const [name, words] of tampered) {
    it(`${name} works`, async () => {
      const visited = await visit({ pages: { '/': html(guide, tag('/theirs.js') + script), '/theirs.js': words } });
      await assertWorks(visited);
      const strange = `return [...document.querySelectorAll('care-guide, care-guide *')].flatMap((each) => [...each.attributes].map(({ name }) => name)).filter((name) => /^(extend|note|remove|last|extra)$/.test(name))`;
      assert.deepEqual(await run(visited.page, strange), [], 'What it adds to objects is not written into the page.');
    });
  }

  it('intrinsics frozen once our script has loaded works', async () => {
    const freeze = `for (const name of Object.getOwnPropertyNames(self)) { const each = self[name]; if (/^[A-Z]/.test(name) && typeof each === 'function') { Object.freeze(each); if (each.prototype) Object.freeze(each.prototype); } }
      Object.freeze(Object.prototype); Object.freeze(Array.prototype);`;
    const visited = await visit({
      pages: { '/': html(guide, script + '<script src="/freeze.js" defer></script>'), '/freeze.js': freeze },
    });
    assert.equal(await run(visited.page, 'return Object.isFrozen(Array.prototype)'), true);
    await assertWorks(visited);
    assert.match(await run<string>(visited.page, search), /\d/);
  });

  it('no doctype works', async () => {
    const visited = await visit({ pages: { '/': html(guide).replace('<!doctype html>', '') } });
    assert.equal(await run(visited.page, 'return document.compatMode'), 'BackCompat');
    await assertWorks(visited);
  });
});

describe('a leaflet in an odd place:', () => {
  it('another shadow root', async () => {
    const visited = await visit({ pages: { '/': html('<div id="box"></div>') } });
    await run(visited.page, `document.querySelector('#box').attachShadow({ mode: 'open' }).innerHTML = '${guide}'`);
    await assertWorks(visited);
    const size = `const urgent = document.querySelector('#box').shadowRoot.querySelector('care-urgent'); return getComputedStyle(urgent.querySelector('.care-call a')).display;`;
    assert.equal(await run<string>(visited.page, size), 'flex', 'Its nested words are styled there too.');
  });

  it('a <template>, cloned after the script', async () => {
    const visited = await visit({ pages: { '/': html(`<template>${guide}</template><main></main>`) } });
    assert.equal(await run(visited.page, `return document.querySelector('template').content.textContent`), '');
    await run(visited.page, `document.querySelector('main').append(document.querySelector('template').content.cloneNode(true))`);
    await assertWorks(visited);
  });

  it('cloned when it stands already: nothing twice', async () => {
    const visited = await visit({ pages: { '/': html(`<main>${guide}</main>`) } });
    const words = `return document.querySelector('care-guide').textContent.length`;
    const before = await run<number>(visited.page, words);
    await run(
      visited.page,
      `const clone = document.querySelector('care-guide').cloneNode(true); document.querySelector('main').replaceChildren(clone);`,
    );
    await assertWorks(visited);
    assert.equal(await run(visited.page, words), before);
  });

  it('a hidden tab that is shown later', async () => {
    for (const hide of ['hidden', 'style="display:none"', 'inert', 'hidden=until-found', 'style="content-visibility:hidden"']) {
      const visited = await visit({ pages: { '/': html(`<div id="tab" ${hide}>${guide}</div>`) } });
      await run(
        visited.page,
        `const tab = document.querySelector('#tab'); for (const name of ['hidden', 'style', 'inert']) tab.removeAttribute(name);`,
      );
      await assertWorks(visited);
    }
  });

  it('a sandboxed frame without an origin', async () => {
    const inner = html(guide).replaceAll('"', '&quot;');
    const visited = await visit({
      pages: { '/': html(`<iframe sandbox="allow-scripts" width="800" height="900" srcdoc="${inner}"></iframe>`, '') },
    });
    const frame = visited.page.frames().find((each) => each.parentFrame())!;
    await frame.waitForSelector('care-faq >>> button.question');
    const seen =
      await frame.evaluate(`(async () => { await new Promise((resolve) => setTimeout(resolve, 200)); const faq = document.querySelector('care-faq'); const button = faq.shadowRoot.querySelector('button.question'); button.click();
      faq.shadowRoot.querySelector('.copy').click(); await new Promise((resolve) => setTimeout(resolve, 200));
      document.querySelector('care-faq a[href="#care-group-now"]').click();
      return [self.origin, button.getAttribute('aria-expanded'), document.querySelector('care-urgent a[href="tel:999"]').checkVisibility()]; })()`);
    assert.deepEqual(seen, ['null', 'true', true]);
    assert.deepEqual(visited.errors, []);
  });
});

describe('a script optimiser that', () => {
  const guideOf = (settings: string) => `<care-guide ${settings}></care-guide>`;
  const cases: readonly [name: string, head: string, body: string, pages?: Record<string, string>][] = [
    [
      'renames the file, with data-careleaf kept',
      '<script src="/wp-content/cache/8a7f.js" data-careleaf data-country="GB" type="module"></script>',
      guideOf(''),
      { '/wp-content/cache/8a7f.js': '' },
    ],
    [
      'renames the file and drops every attribute',
      '<script src="/8a7f.js"></script>',
      guideOf('country="GB"'),
      { '/8a7f.js': '' },
    ],
    ['joins it with others', '<script src="/all.js" defer></script>', guideOf('country="GB"'), { '/all.js': 'before' }],
    ['writes it into the page', '', guideOf('country="GB"') + '<script>CARELEAF</script>'],
    ['adds it after a while', '<script src="/late.js"></script>', guideOf(''), { '/late.js': 'late' }],
    ['moves it to the end of the body', '', guideOf('country="GB"') + tag('/dist/careleaf.min.js')],
  ];
  for (const [name, head, body, pages = {}] of cases) {
    it(`${name} does no harm`, async () => {
      const code: Record<string, string> = {};
      for (const [path, kind] of Object.entries(pages)) {
        code[path] =
          kind === 'before'
            ? `(function () { var a = 1 })()\n${careleaf()}\n;var after = function () {};`
            : kind === 'late'
              ? `setTimeout(() => { const script = document.createElement('script'); script.src = '/dist/careleaf.min.js'; script.dataset.country = 'GB'; document.head.append(script); }, 300);`
              : careleaf();
      }
      const visited = await visit({
        pages: {
          '/': html(
            body.replace('CARELEAF', () => careleaf().replaceAll('</script', '<\\/script')),
            head,
          ),
          ...code,
        },
      });
      if (name.includes('while')) await visited.page.waitForFunction(`customElements.get('care-guide')`, { polling: 50 });
      await assertWorks(visited);
    });
  }
});

describe('an optimiser that keeps scripts back until the reader does something', () => {
  it('leaves the words readable, and the leaflet works from then on', async () => {
    const attributes = { country: 'GB' } as const;
    const words = printSnippet({ kind: 'guide', attributes, context: contextOf(attributes) });
    const held = `const start = () => { const held = document.querySelector('script[data-held]'); const script = document.createElement('script'); script.src = held.dataset.held; held.replaceWith(script); };
      addEventListener('keydown', start, { once: true });`;
    const pages = {
      '/': html(words, '<script type="text/held" data-held="/dist/careleaf.min.js"></script><script src="/held.js"></script>'),
      '/held.js': held,
    };
    const visited = await visit({ pages });
    const card = `return [!!customElements.get('care-guide'), document.querySelector('[data-careleaf] a[href="tel:999"]').checkVisibility()]`;
    assert.deepEqual(await run(visited.page, card), [false, true]);
    const length = await run<number>(visited.page, 'return document.body.textContent.length');
    await visited.page.keyboard.press('Shift');
    await visited.page.waitForFunction(`customElements.get('care-guide')`);
    await assertWorks(visited);
    assert.equal(await run<number>(visited.page, 'return document.body.textContent.length'), length, 'nothing twice');
  });
});

describe('an editor that', () => {
  it('strips from a snippet every attribute that it does not know: the words stay as HTML, urgent help first, answers that open', async () => {
    const attributes = { country: 'GB' } as const;
    const words = printSnippet({ kind: 'guide', attributes, context: contextOf(attributes) });
    const stripped = words.replace(
      /<([\w-]+)((?: [\w-]+(?:="[^"]*")?)+)/g,
      (_, name: string, all: string) => `<${name}${(all.match(/ (id|href|lang)="[^"]*"/g) ?? []).join('')}`,
    );
    assert.doesNotMatch(stripped, /data-|class=/);
    const { errors, page, logged } = await visit({
      pages: { '/': html(stripped, '<script src="/dist/careleaf.min.js" defer data-country="GB"></script>') },
    });
    assert.deepEqual([errors, logged], [[], []]);
    const [link, closed, opened] = await run<unknown[]>(
      page,
      `const answer = document.querySelector('summary #care-missed').closest('details');
      const shown = () => answer.querySelector('p').checkVisibility();
      const closed = shown();
      for (let each = answer; each; each = each.parentElement.closest('details')) each.querySelector('summary').click();
      return [document.querySelector('a:not([href^="#"])').href, closed, shown()];`,
    );
    assert.deepEqual([link, closed, opened], ['tel:999', false, true]);
  });

  const divs: readonly [string, string][] = [
    ['keeps only a plain tag with data-*', '<div data-careleaf="guide" data-country="GB"></div>'],
    ['writes attributes in capitals', '<CARE-GUIDE COUNTRY="GB"></CARE-GUIDE>'],
    ['writes the plain tag in capitals', '<DIV DATA-CARELEAF="guide" DATA-COUNTRY="GB"></DIV>'],
    ['wraps it in paragraphs', '<p><div data-careleaf="guide" data-country="GB"><p></p>\n<br>\n</div></p>'],
    [
      'gives every attribute a class and an id',
      '<div id="block-1" class="wp-block" style="margin:0" data-careleaf="guide" data-country="gb "></div>',
    ],
  ];
  for (const [name, body] of divs) {
    it(`${name} does no harm`, async () => {
      const visited = await visit({ pages: { '/': html(body) } });
      await settle(visited.page);
      await assertWorks(visited);
    });
  }

  it('takes away every attribute leaves urgent help, without a number, and says which is missing', async () => {
    const visited = await visit({ pages: { '/': html('<care-guide></care-guide>') } });
    const words = await run<string>(
      visited.page,
      `return document.querySelector('care-urgent [data-care=group-now]').parentElement.textContent`,
    );
    assert.match(words, /local emergency number/);
    assert.equal(await run(visited.page, `return !!document.querySelector('care-guide a[href^="tel:9"]')`), false);
    assert.match(visited.logged.join('\n'), /names no country/);
  });
});
