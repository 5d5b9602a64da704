/** Promise 9: after the script nothing is asked of anybody, and nothing is kept. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { html, run, settle, visit, type Visit } from '../testing/chromium.js';

/** Notes every way that a page has to send or keep something; what it does is not changed. */
const traps = `
  self.noted = [];
  const note = (what) => self.noted.push(what + ' ' + (new Error().stack ?? '').replace(/^Error.*\\n/, '').split('\\n')[2]);
  const watch = (owner, name, quiet) => {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return;
    const wrap = (call, kind) => call && function (...values) { note(kind + ' ' + name); return new.target ? Reflect.construct(call, values) : call.apply(this, values); };
    if (typeof own.value === 'function') {
      const wrapped = wrap(own.value, 'call');
      wrapped.prototype = own.value.prototype;
      Object.setPrototypeOf(wrapped, own.value);
      Object.defineProperty(owner, name, { ...own, value: wrapped });
    } else if (own.get) Object.defineProperty(owner, name, { ...own, get: quiet ? own.get : wrap(own.get, 'get'), set: wrap(own.set, 'set') });
  };
  for (const name of ['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker',
    'BroadcastChannel', 'Image', 'Audio', 'FontFace', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'open', 'postMessage', 'name']) watch(self, name);
  for (const name of ['sendBeacon', 'storage', 'serviceWorker', 'locks', 'credentials']) watch(Navigator.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  for (const name of ['cookie', 'domain', 'title']) watch(Document.prototype, name);
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) watch(Storage.prototype, name);
  for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name);
  for (const [Owner, names] of [[HTMLImageElement, ['src', 'srcset']], [HTMLScriptElement, ['src']], [HTMLLinkElement, ['href']], [HTMLIFrameElement, ['src', 'srcdoc']],
    [HTMLMediaElement, ['src']], [HTMLFormElement, ['submit', 'requestSubmit']]]) for (const name of names) watch(Owner.prototype, name, true);
  for (const type of ['submit', 'ping']) addEventListener(type, () => note(type), true);
`;

/** What Careleaf itself did of what was noted. */
const byCareleaf = (page: Visit['page']) => run<string[]>(page, `return self.noted.filter((line) => line.includes('careleaf'))`);

const guide =
  '<care-guide country="GB" filter leave clinic-name="Clinic" clinic-url="https://clinic.example/" accent="#ffd400"></care-guide>';

describe('a page with the leaflet on it', () => {
  let visited: Visit;
  before(async () => {
    visited = await visit({ pages: { '/': html(guide) }, before: traps, apart: true });
    // Printing and the clipboard are the reader's own; here nobody is there to answer the browser's questions.
    await run(visited.page, `self.print = () => dispatchEvent(new Event('afterprint'));`);
  });

  const onlyTheScript = () =>
    assert.deepEqual([visited.requests(), visited.elsewhere], [['GET /', 'GET /dist/careleaf.min.js'], []]);

  const actions: readonly [action: string, words: string][] = [
    ['has loaded', ''],
    [
      'opens and closes every answer',
      `for (const faq of document.querySelectorAll('care-faq, care-symptoms')) { faq.showAll(); faq.hideAll(); faq.show('small-clots'); }
      for (const button of document.querySelector('care-faq').shadowRoot.querySelectorAll('button.question')) button.click();`,
    ],
    [
      'looks for a word',
      `const box = document.querySelector('care-guide').shadowRoot.querySelector('input'); box.value = 'clots'; box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));`,
    ],
    ['copies the link to an answer', `document.querySelector('care-faq').shadowRoot.querySelector('button.copy').click();`],
    ['prints', `[...document.querySelector('care-faq').shadowRoot.querySelectorAll('.toolbar button')].at(-1).click();`],
    [
      'follows links inside the leaflet',
      `for (const link of [...document.querySelectorAll('care-guide a[href^="#"]')].slice(0, 9)) link.click();`,
    ],
    [
      'changes country, language, theme and accent',
      `const guide = document.querySelector('care-guide'); for (const country of ['US', 'FR', 'ZA']) { guide.setAttribute('country', country); await guide.updateComplete; }
      guide.lang = 'en-US'; guide.setAttribute('theme', 'dark'); guide.setAttribute('accent', 'rebeccapurple');`,
    ],
    [
      'takes the leaflet out and puts it back',
      `const guide = document.querySelector('care-guide'); guide.remove(); document.body.append(guide); document.body.append(guide.cloneNode(true));`,
    ],
  ];
  for (const [action, words] of actions) {
    it(`that ${action} asks nobody for anything and keeps nothing`, async () => {
      await run(visited.page, words);
      await settle(visited.page);
      await new Promise((resolve) => setTimeout(resolve, 150));
      onlyTheScript();
      assert.deepEqual(await byCareleaf(visited.page), []);
      assert.deepEqual(visited.errors, []);
    });
  }

  it('has no cookie, no storage and no cache', async () => {
    const kept = await run(
      visited.page,
      `return [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, history.state, self.name]`,
    );
    assert.deepEqual(kept, ['', 0, 0, 0, 0, null, '']);
  });

  it('says nothing of where the reader came from to any site that the leaflet links to', async () => {
    const told = await run<string[]>(
      visited.page,
      `return [...document.querySelectorAll('care-guide a[href^=http]')]
      .filter((link) => link.rel !== 'noopener noreferrer' || link.referrerPolicy !== 'no-referrer' || link.ping).map((link) => link.outerHTML)`,
    );
    assert.deepEqual(told, []);
  });

  it('sees the traps work', async () => {
    await run(
      visited.page,
      `eval("sessionStorage.setItem('a', 'b'); new Image().src = '/seen'; fetch('/seen')\\n//# sourceURL=careleaf-trap")`,
    );
    assert.ok((await byCareleaf(visited.page)).length >= 3);
  });
});

describe('the address', () => {
  it('changes only where the reader follows a link', async () => {
    const { page } = await visit({ pages: { '/': html(guide) } });
    const address = () => run<string>(page, 'return location.href.replace(location.origin, "") + " " + history.length');
    const before = await address();
    await run(
      page,
      `const faq = document.querySelector('care-faq'); faq.showAll(); faq.hideAll(); faq.show('small-clots');
      for (const button of faq.shadowRoot.querySelectorAll('button.question')) button.click(); document.querySelector('care-guide').setAttribute('country', 'US');`,
    );
    await settle(page);
    assert.equal(await address(), before);
    await run(page, `document.querySelector('care-faq a[href="#care-group-now"]').click()`);
    assert.match(await address(), /^\/#care-group-now /);
  });
});
