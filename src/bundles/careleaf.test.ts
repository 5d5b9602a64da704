import { aTimeout, expect } from '@open-wc/testing';
import { closePages, isChromium, openPage, type Page } from '../testing/page.js';

const SCRIPT = '/dist/careleaf.min.js';

/** A bare page, as a clinic would ship it. */
const bare = (head: string, body: string, html = '<html lang="en-US">') =>
  `<!doctype html>${html}<head><meta charset="utf-8"><title>Clinic</title>${head}</head><body>${body}</body></html>`;

const links = (page: Page, selector = 'body') =>
  [...page.document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));
const isShown = (element: Element | null) => !!element && element.checkVisibility() && element.getBoundingClientRect().height > 0;
const errors = (page: Page) => page.logged.filter((line) => line.startsWith('ERROR'));

/** The guide stands whole: urgent help in view, questions closed behind buttons. */
function expectGuide(page: Page, call = 'tel:999'): void {
  expect(errors(page)).to.deep.equal([]);
  expect(links(page, 'care-urgent')).to.include(call);
  expect(isShown(page.document.querySelector('care-urgent [data-care=group-now]'))).to.be.true;
  const faq = page.document.querySelector('care-faq')!;
  expect(faq.shadowRoot!.querySelectorAll('button.question').length).to.be.above(13);
  expect([...faq.shadowRoot!.querySelectorAll('button.question')].some((button) => isShown(button))).to.be.true;
  expect(isShown(page.document.querySelector('p[data-care=missed]'))).to.be.false;
  const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).to.equal(new Set(ids).size);
}

afterEach(closePages);

describe('the built file on a bare page', () => {
  const TAG = '<care-guide country="GB"></care-guide>';
  const ways: readonly [name: string, html: string][] = [
    ['a classic script with defer in the head', bare(`<script defer src="${SCRIPT}"></script>`, TAG)],
    ['a classic script with async in the head', bare(`<script async src="${SCRIPT}"></script>`, TAG)],
    ['a plain classic script in the head', bare(`<script src="${SCRIPT}"></script>`, TAG)],
    ['a plain classic script after the tag', bare('', `${TAG}<script src="${SCRIPT}"></script>`)],
    ['a deferred script after the tag', bare('', `${TAG}<script defer src="${SCRIPT}"></script>`)],
    ['an async script after the tag', bare('', `${TAG}<script async src="${SCRIPT}"></script>`)],
    ['a module in the head', bare(`<script type="module" src="${SCRIPT}"></script>`, TAG)],
    ['a module after the tag', bare('', `${TAG}<script type="module" src="${SCRIPT}"></script>`)],
    ['a module that another imports', bare('', `${TAG}<script type="module">import '${SCRIPT}';</script>`)],
  ];
  for (const [name, html] of ways) {
    it(`works as ${name}`, async () => {
      const page = await openPage(html);
      expectGuide(page);
      expect(page.logged).to.deep.equal([]);
    });
  }

  it('works where the script arrives after the page has loaded', async () => {
    const page = await openPage(bare('', TAG));
    const script = page.document.createElement('script');
    script.src = SCRIPT;
    await new Promise((resolve) => {
      script.onload = resolve;
      page.document.body.append(script);
    });
    await page.settle();
    expectGuide(page);
  });

  it('shows the words of the tag until it comes, then its own', async () => {
    const page = await openPage(bare('', '<care-guide country="GB"><p id="fallback">Call 999.</p></care-guide>'));
    expect(isShown(page.document.getElementById('fallback'))).to.be.true;
    const loaded = await openPage(
      bare(`<script src="${SCRIPT}"></script>`, '<care-guide country="GB"><p id="fallback">Call 999.</p></care-guide>'),
    );
    expect(isShown(loaded.document.getElementById('fallback'))).to.be.false;
    expectGuide(loaded);
  });

  it('holds one global with version, mount and check', async () => {
    const page = await openPage(
      bare(`<script src="${SCRIPT}"></script>`, '<div data-careleaf="urgent" data-country="US"></div><div id="later"></div>'),
    );
    const { careleaf } = page.window as unknown as { careleaf: { version: string; mount: (node: Element) => void } };
    expect(Object.keys(careleaf).sort()).to.deep.equal(['check', 'mount', 'version']);
    expect(careleaf.version).to.match(/^\d+\.\d+\.\d+/);
    expect(links(page)).to.include('tel:911');
    const later = page.document.getElementById('later')!;
    later.innerHTML = '<div data-careleaf="urgent" data-country="AU" data-id-prefix="au-"></div>';
    careleaf.mount(later);
    await page.settle();
    expect(links(page, '#later')).to.include('tel:000');
  });

  it('tells support what it knows in one table, when asked on the console or by the address', async () => {
    const page = await openPage(
      bare(`<script src="${SCRIPT}"></script>`, '<care-urgent country="GB" theme="pink"></care-urgent>'),
    );
    const { careleaf, console } = page.window as unknown as { careleaf: { check: () => Promise<void> }; console: Console };
    let rows: Record<string, unknown>[] = [];
    console.table = (data: typeof rows) => void (rows = data);
    await careleaf.check();
    expect(rows).to.have.length(1);
    expect(rows[0]).to.include({ leaflet: '<care-urgent>', country: 'GB', emergency: '999', scripts: 1 });
    expect(rows[0]!['content']).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(rows[0]!['ignored']).to.include('theme="pink"');
  });

  it('is there under its name also where the page has a tag with the id “careleaf”', async () => {
    const page = await openPage(
      bare(`<script defer src="${SCRIPT}"></script>`, '<div id="careleaf"><care-urgent country="GB"></care-urgent></div>'),
    );
    expect((page.window as unknown as { careleaf: { version?: string } }).careleaf.version).to.be.a('string');
  });

  it('leads to the answer that the address names: open, in view', async () => {
    const page = await openPage(
      bare(`<script defer src="${SCRIPT}"></script>`, `<p style="height:2000px"></p><care-faq country="GB"></care-faq>`),
    );
    page.window.location.hash = 'care-missed';
    await aTimeout(100);
    expect(isShown(page.document.querySelector('p[data-care=missed]'))).to.be.true;
    const { top } = page.document.querySelector('#care-missed')!.getBoundingClientRect();
    expect(top).to.be.within(-5, 600);
  });
});

describe('settings on the script tag', () => {
  const SETTINGS = 'data-country="AU" data-clinic-name="Script Clinic" data-id-prefix="au-"';
  const ways: readonly [name: string, script: string][] = [
    ['a classic script', `<script src="${SCRIPT}" ${SETTINGS}></script>`],
    ['a deferred script', `<script defer src="${SCRIPT}" ${SETTINGS}></script>`],
    ['a module', `<script type="module" src="${SCRIPT}" ${SETTINGS}></script>`],
    [
      'a renamed module with data-careleaf',
      `<script type="module" src="${SCRIPT.replace('careleaf.min.js', 'esm/../careleaf.min.js')}?x" data-careleaf ${SETTINGS}></script>`,
    ],
    [
      'a module among other scripts',
      `<script type="module" src="data:text/javascript,1"></script><script type="module" src="${SCRIPT}" ${SETTINGS}></script>`,
    ],
  ];
  for (const [name, script] of ways) {
    it(`are read from ${name}`, async () => {
      const page = await openPage(bare(script, '<care-urgent></care-urgent>'));
      expect(page.logged).to.deep.equal([]);
      expect(links(page)).to.include('tel:000');
      expect(page.document.body.textContent).to.include('Script Clinic');
      expect(page.document.querySelector('#au-group-now') !== null).to.be.true;
    });
  }

  it('are found on script[data-careleaf] when an optimiser has put the code elsewhere', async () => {
    const code = await (await fetch(SCRIPT)).text();
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    for (const type of ['', 'type="module"']) {
      const page = await openPage(
        bare(`<script ${type} src="${address}" data-careleaf ${SETTINGS}></script>`, '<care-urgent></care-urgent>'),
      );
      expect(links(page)).to.include('tel:000');
      closePages();
    }
    URL.revokeObjectURL(address);
  });

  it('give way to the tag’s own', async () => {
    const page = await openPage(
      bare(`<script src="${SCRIPT}" ${SETTINGS}></script>`, '<care-urgent country="GB"></care-urgent>'),
    );
    expect(links(page)).to.include('tel:999').and.not.include('tel:000');
  });
});

describe('a page that is not as one would wish', () => {
  const GUIDE = '<care-guide country="GB"></care-guide>';

  it('with the script twice: one warning, nothing thrown, one leaflet', async () => {
    const page = await openPage(bare(`<script src="${SCRIPT}"></script><script src="${SCRIPT}?again"></script>`, GUIDE));
    expectGuide(page);
    expect(page.logged).to.have.length(1);
    expect(page.logged[0]).to.match(/^\[careleaf\] .*loaded/);
  });

  it('with the script once classic and once as a module: one warning, nothing thrown', async () => {
    const page = await openPage(bare(`<script src="${SCRIPT}"></script><script type="module" src="${SCRIPT}"></script>`, GUIDE));
    expectGuide(page);
    expect(page.logged).to.have.length(1);
  });

  for (const taken of ['care-urgent', 'care-faq', 'care-support']) {
    it(`where another library holds <${taken}>: one warning, and the guide still has all its parts`, async () => {
      const page = await openPage(
        bare(
          `<script>customElements.define('${taken}', class extends HTMLElement {})</script><script defer src="${SCRIPT}"></script>`,
          GUIDE,
        ),
      );
      expect(errors(page)).to.deep.equal([]);
      expect(page.logged).to.have.length(1);
      expect(page.logged[0]).to.match(new RegExp(`^\\[careleaf\\] <${taken}>`));
      const guide = page.document.querySelector('care-guide')!;
      expect([...guide.children].filter(({ localName }) => localName.includes('-'))).to.have.length(4);
      expect(isShown(guide.querySelector('[data-care=group-now]'))).to.be.true;
      expect(links(page, 'care-guide')).to.include('tel:999').and.include('tel:116123');
    });
  }

  it('where another library holds <care-guide>: the words in the tag stay, and the plain tag shows the leaflet', async () => {
    const page = await openPage(
      bare(
        `<script>customElements.define('care-guide', class extends HTMLElement {})</script><script defer src="${SCRIPT}"></script>`,
        '<care-guide country="GB"><p id="words">Call 999.</p></care-guide><div data-careleaf="guide" data-country="GB"></div>',
      ),
    );
    expect(errors(page)).to.deep.equal([]);
    expect(isShown(page.document.getElementById('words'))).to.be.true;
    expect(links(page, '[data-careleaf]')).to.include('tel:999');
    expect(isShown(page.document.querySelector('[data-careleaf] [data-care=group-now]'))).to.be.true;
  });

  it('without a head, a doctype or a body of its own', async () => {
    const page = await openPage(`<head></head><care-guide country="GB"></care-guide><script src="${SCRIPT}"></script>`);
    expectGuide(page);
  });

  it('with every attribute in nonsense: urgent help is there, nothing is thrown', async () => {
    const names =
      'topic country lang clinic-phone clinic-url out-of-hours-phone reviewed-on reviewed-content heading-level theme accent corners density only except open print leave id-prefix';
    const nonsense = names
      .split(' ')
      .map((name) => `${name}="javascript:&lt;99"`)
      .join(' ');
    const page = await openPage(bare(`<script defer src="${SCRIPT}"></script>`, `<care-guide ${nonsense}></care-guide>`));
    expect(errors(page)).to.deep.equal([]);
    expect(isShown(page.document.querySelector('[data-care=group-now]'))).to.be.true;
    expect(page.document.body.textContent).to.include('your local emergency number');
    expect(links(page).some((href) => /^javascript/.test(href!))).to.be.false;
    for (const name of names.split(' '))
      expect(
        page.logged.filter((line) => line.includes(`<care-guide> ${name}="`)),
        name,
      ).to.have.length(1);
  });
});

describe('a page with a content security policy', () => {
  // In a frame made of markup, 'self' is nothing to Firefox.
  const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

  it('default-src none and script-src self: the whole guide, styled, without a violation', async () => {
    const html = bare(
      policy(`default-src 'none'; script-src ${location.origin} 'unsafe-inline'`) + `<script defer src="${SCRIPT}"></script>`,
      '<care-guide country="GB"></care-guide>',
    );
    const page = await openPage(html);
    expectGuide(page);
    const button = page.document.querySelector('care-faq')!.shadowRoot!.querySelector('button.question')!;
    expect(page.window.getComputedStyle(button).cursor).to.equal('pointer');
  });

  it('Trusted Types with our policy allowed: the whole guide', async function () {
    if (!isChromium) this.skip();
    const page = await openPage(
      bare(
        policy("require-trusted-types-for 'script'; trusted-types careleaf") + `<script defer src="${SCRIPT}"></script>`,
        '<care-guide country="GB"></care-guide>',
      ),
    );
    expectGuide(page);
    expect(page.logged).to.deep.equal([]);
  });

  it('Trusted Types with our policy refused: the words stay, one warning that names the policy, nothing thrown', async function () {
    if (!isChromium) this.skip();
    const page = await openPage(
      bare(
        policy("require-trusted-types-for 'script'; trusted-types other") + `<script defer src="${SCRIPT}"></script>`,
        '<care-guide country="GB"><p id="words">In an emergency call <a href="tel:999">999</a>.</p></care-guide>',
      ),
    );
    expect(errors(page)).to.deep.equal([]);
    expect(isShown(page.document.getElementById('words'))).to.be.true;
    expect(page.logged.filter((line) => line.startsWith('[careleaf]'))).to.have.length(1);
    expect(page.logged.join()).to.include('trusted-types careleaf');
  });
});

describe('the first snippet of the README', () => {
  it('works as printed, and holds one urgent sentence with a number to call', async () => {
    const readme = await (await fetch('/README.md')).text();
    const snippet = /```html\n([\s\S]+?)```/.exec(readme)![1]!;
    const before = await openPage(bare('', snippet.replace(/<script[\s\S]*?<\/script>/, '')));
    const guide = before.document.querySelector('care-guide')!;
    const link = guide.querySelector('a[href^="tel:"]')!;
    expect(isShown(link)).to.be.true;
    closePages();
    const page = await openPage(bare('', snippet.replace(/src="[^"]*careleaf\.min\.js"/, `src="${SCRIPT}"`)));
    expectGuide(page, link.getAttribute('href')!);
    expect(page.logged).to.deep.equal([]);
  });
});

describe('a page that was saved with its leaflet', () => {
  it('is the same when it is loaded again: nothing doubled, no warning', async () => {
    const first = await openPage(
      bare(`<script defer src="${SCRIPT}"></script>`, '<main><care-guide country="GB"></care-guide></main>'),
    );
    const saved = first.document.querySelector('main')!.outerHTML;
    closePages();
    const again = await openPage(bare(`<script defer src="${SCRIPT}"></script>`, saved));
    expectGuide(again);
    expect(again.document.querySelector('main')!.outerHTML === saved).to.be.true;
    expect(again.logged).to.deep.equal([]);
  });
});
