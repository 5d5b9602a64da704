/** “Leave this page”, on a strict page, with real keys and real pages behind it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, run, settle, visit, type Visit } from '../testing/chromium.js';

const strict = {
  '/': {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types careleaf",
  },
};

/** A page that was come to from another, with the way out answered on this machine. */
async function open(body: string): Promise<Visit & { readonly left: () => string[] }> {
  const visited = await visit({
    pages: { '/': html(body), '/before': html('<p>Before</p>', '') },
    headers: strict,
    path: '/before',
  });
  const left: string[] = [];
  await visited.page.setRequestInterception(true);
  visited.page.on('request', (request) => {
    if (!request.url().startsWith('https://')) return void request.continue();
    left.push(`${request.url()} ${request.headers()['referer'] ?? ''}`);
    void request.respond({ contentType: 'text/html', body: '<title>Out</title>' });
  });
  await visited.page.goto(visited.url);
  await settle(visited.page);
  return { ...visited, left: () => left };
}

const controls = `[...document.body.children].filter((each) => each.shadowRoot && !each.localName.includes('-') && each.shadowRoot.querySelector('a'))`;
const arrived = async ({ page }: Visit) =>
  page.waitForFunction(`document.title === 'Out'`, { polling: 50, timeout: 30_000 }).then(() => page.url());
/** The smallest part: whoever asks, the way out is the same. */
const part = (more: string) => `<care-urgent country="GB" ${more}></care-urgent>`;

describe('leaving the page', () => {
  it('is not offered unless it was asked for', async () => {
    for (const more of ['', 'leave="false"']) {
      const visited = await open(part(more));
      assert.equal(await run(visited.page, `return ${controls}.length`), 0);
      for (const _ of '123') await visited.page.keyboard.press('Shift');
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.deepEqual(visited.left(), []);
    }
  });

  it('leaves nothing white where the page asks whether to go and the reader stays', async () => {
    const visited = await open(part('leave="https://out.example/"'));
    visited.page.on('dialog', (dialog) => void dialog.dismiss());
    await run(visited.page, `addEventListener('beforeunload', (event) => event.preventDefault())`);
    await visited.page.mouse.click(5, 5);
    await run(
      visited.page,
      `setTimeout(() => document.querySelector('[data-care-leave]').shadowRoot.querySelector('a').click())`,
    );
    await visited.page.waitForFunction(`document.querySelector('[data-care-leave][covering]')`, { polling: 50 });
    await visited.page.waitForFunction(`!document.querySelector('[data-care-leave][covering]')`, { polling: 50, timeout: 8000 });
    assert.equal(visited.page.url(), visited.url);
  });

  it('takes the whole window away from inside a frame', async () => {
    const visited = await visit({
      pages: {
        '/': html('<iframe src="/inside"></iframe>', ''),
        '/inside': html(part('leave="https://out.example/"')),
      },
    });
    await visited.page.setRequestInterception(true);
    visited.page.on('request', (request) =>
      request.url().startsWith('https://')
        ? void request.respond({ contentType: 'text/html', body: '<title>Out</title>' })
        : void request.continue(),
    );
    const frame = visited.page.frames().find((each) => each.url().endsWith('/inside'))!;
    await frame.waitForFunction(`document.querySelector('[data-care-leave]')`, { polling: 50 });
    await frame.evaluate(`document.querySelector('[data-care-leave]').shadowRoot.querySelector('a').click()`);
    await visited.page.waitForFunction(`document.title === 'Out'`, { polling: 50, timeout: 30_000 });
    assert.equal(visited.page.url(), 'https://out.example/');
  });

  it('is offered once, whoever asks, and says plainly that the history stays', async () => {
    const visited = await open(
      '<care-guide country="GB" leave="https://one.example/"></care-guide>' +
        '<care-faq leave="https://two.example/" id-prefix="b-"></care-faq>' +
        part('leave id-prefix="c-"'),
    );
    const [count, words, link, shown] = await run<[number, string, string, boolean]>(
      visited.page,
      `const found = ${controls}; const root = found[0].shadowRoot; return [found.length, root.textContent, root.querySelector('a').href, found[0].checkVisibility() && getComputedStyle(found[0]).position === 'fixed']`,
    );
    assert.deepEqual([count, link, shown], [1, 'https://one.example/', true]);
    assert.match(words, /history/i);
  });

  it('covers the page at once, then replaces it: Back leads to what was before', async () => {
    const visited = await open(part('leave="https://out.example/"'));
    const covered = await run<boolean[]>(
      visited.page,
      `const link = ${controls}[0].shadowRoot.querySelector('a'), control = link.getRootNode().host;
      addEventListener('click', () => {});
      link.click();
      const box = control.getBoundingClientRect();
      return [box.width >= innerWidth && box.height >= innerHeight, document.elementFromPoint(9, 9) === control, getComputedStyle(control).backgroundColor === 'rgb(255, 255, 255)', !link.checkVisibility()]`,
    );
    assert.deepEqual(covered, [true, true, true, true]);
    assert.equal(await arrived(visited), 'https://out.example/');
    assert.deepEqual(visited.left()[0], 'https://out.example/ ', 'The site is not told where the reader came from.');
    await visited.page.goBack();
    assert.equal(new URL(visited.page.url()).pathname, '/before');
    assert.deepEqual(visited.errors, []);
  });

  it('follows three presses of Shift', async () => {
    const visited = await open(part('leave="https://out.example/"'));
    for (const _ of '123') await visited.page.keyboard.press('Shift');
    assert.equal(await arrived(visited), 'https://out.example/');
  });

  const press = (
    keys: readonly [key: string, at: number, repeat?: boolean][],
  ) => `for (const [key, at, repeat] of ${JSON.stringify(keys)}) {
      const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true }); Object.defineProperty(event, 'timeStamp', { value: at }); document.body.dispatchEvent(event); }`;
  const presses: readonly [name: string, keys: [string, number, boolean?][], leaves: boolean][] = [
    [
      'within five seconds',
      [
        ['Shift', 0],
        ['Shift', 2400],
        ['Shift', 4900],
      ],
      true,
    ],
    [
      'over longer than five seconds',
      [
        ['Shift', 0],
        ['Shift', 2600],
        ['Shift', 5200],
      ],
      false,
    ],
    [
      'late, after a first that is too long ago',
      [
        ['Shift', 0],
        ['Shift', 4000],
        ['Shift', 6000],
        ['Shift', 7000],
      ],
      true,
    ],
    [
      'with a letter between, as when typing',
      [
        ['Shift', 0],
        ['A', 10],
        ['Shift', 500],
        ['Shift', 900],
      ],
      false,
    ],
    [
      'by one key held down',
      [
        ['Shift', 0],
        ['Shift', 500, true],
        ['Shift', 600, true],
      ],
      false,
    ],
  ];
  for (const [name, keys, leaves] of presses) {
    it(`three presses ${name}: ${leaves ? 'leaves' : 'stays'}`, async () => {
      const visited = await open(part('leave="https://out.example/"'));
      await run(visited.page, press(keys)).catch(() => {});
      if (leaves) await arrived(visited);
      else await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(visited.left().length > 0, leaves);
    });
  }

  it('goes nowhere but to https: anything else is the neutral default, and said so', async () => {
    for (const value of ['javascript:alert(1)', 'http://out.example/', 'data:text/html,x', 'nonsense', '']) {
      const visited = await open(part(`leave="${value}"`));
      assert.equal(
        await run(visited.page, `return ${controls}[0].shadowRoot.querySelector('a').href`),
        'https://www.wikipedia.org/',
      );
      assert.equal(
        visited.logged.some((line) => line.includes('leave=')),
        value !== '',
      );
    }
  });

  it('goes when nobody asks for it any more, with its keys', async () => {
    const visited = await open(part('leave="https://out.example/"'));
    await run(visited.page, `document.querySelector('care-urgent').remove()`);
    assert.equal(await run(visited.page, `return ${controls}.length`), 0);
    for (const _ of '123') await visited.page.keyboard.press('Shift');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(visited.left(), []);
  });
});
