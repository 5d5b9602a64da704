import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type * as contextModule from '../core/context.js';
import type { Kind } from '../core/render.js';
import type * as snippetModule from '../core/snippet.js';
import type * as englishModule from '../i18n/languages/en.js';
import type { AttributeName } from '../core/settings.js';
import { closePages, openIds, openPage, type Page } from '../testing/page.js';

const kinds: readonly Kind[] = ['guide', 'urgent', 'symptoms', 'faq', 'support'];
const attributes = {
  'country': 'GB',
  'clinic-name': 'Rosewood Clinic',
  'clinic-phone': '020 7946 0000',
  'clinic-hours': '9 to 5',
};

/** From what was built together with the script that the pages load: other words would be replaced. */
const built = <Exports>(file: string) => import(`/dist/esm/${file}`) as Promise<Exports>;
const { makeContext } = await built<typeof contextModule>('core/context.js');
const { printSnippet } = await built<typeof snippetModule>('core/snippet.js');
const { en } = await built<typeof englishModule>('i18n/languages/en.js');

function snippet(kind: Kind, more: Partial<Record<AttributeName, string>> = {}): string {
  const all: Partial<Record<AttributeName, string>> = { ...attributes, ...more };
  const context = makeContext({
    get: (name) => all[name] ?? null,
    warn: (name) => expect.fail(name),
    isColor: () => true,
    wanted: [],
    languages: new Map([[en.tag, en]]),
    inGuide: false,
  });
  return printSnippet({ kind, attributes: all, context });
}

const bootstrap =
  '<style>*{box-sizing:border-box}body{margin:0;font:16px/1.5 sans-serif;color:#212529}h1,h2,h3,h4,h5,h6{margin:0 0 .5rem;font-weight:500;line-height:1.2}' +
  'h2{font-size:2rem}h3{font-size:1.75rem}h4{font-size:1.5rem}p{margin:0 0 1rem}ul,ol{margin:0 0 1rem;padding-left:2rem}' +
  'main{max-width:720px;margin:0 auto;padding:0 12px}</style>';
const looks: Readonly<Record<string, string>> = {
  'no style': '',
  'the style of Bootstrap': bootstrap,
  // In a frame made of markup, 'self' is nothing to Firefox.
  'a strict policy': `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}">`,
};

/** A page that stands as the reader sees it before the script. */
async function open(body: string, head = bootstrap, size = { width: 800, height: 600 }): Promise<Page> {
  const page = await openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main><h1>Clinic</h1><p>Before</p>${body}<p id="after">After</p><p>More</p></main></body></html>`,
    size,
  );
  await painted(page);
  return page;
}

/** Waits until the page has been painted, as far as its browser says so. */
async function painted({ window }: Page): Promise<void> {
  for (let tries = 0; tries < 100 && !window.performance.getEntriesByType('paint').length; tries += 1) await aTimeout(20);
}

/** The script arrives; resolves when it has shown everything. */
async function arrive(page: Page): Promise<void> {
  const script = page.document.createElement('script');
  script.src = '/dist/careleaf.min.js';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('The script did not load: npm run build.')));
  });
  page.document.body.append(script);
  await loaded;
  await page.settle();
}

const at = ({ document }: Page, selector: string) => document.querySelector(selector)!.getBoundingClientRect();
const wordsIn = ({ document }: Page) => [...document.querySelectorAll('[data-care],[data-care] *')];

/** What stands as native `<details>` before the script, by the id of its title. */
const detailsOf = ({ document }: Page, id: string) =>
  document.querySelector(`summary > [data-care="${id}"]`)!.closest('details')!;

describe('a snippet that is hydrated', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [name, head] of Object.entries(looks)) {
    for (const kind of kinds) {
      it(`keeps every node of ${kind}, flat in its element, under ${name}`, async () => {
        const page = await open(snippet(kind), head);
        const nodes = wordsIn(page);
        const words = page.document.querySelector('[data-careleaf]')!.textContent;
        await arrive(page);
        expect(!!page.window.customElements.get('care-guide'), 'the script has run').to.be.true;
        expect(page.logged, 'warnings').to.deep.equal([]);
        expect(nodes.every((node) => node.isConnected)).to.be.true;
        expect(wordsIn(page).length).to.equal(nodes.length);
        expect(page.document.querySelector('[data-careleaf]')!.textContent.length).to.equal(words.length);
        expect(!!page.document.querySelector('details')).to.be.false;
        const parts = kind === 'guide' ? ['urgent', 'symptoms', 'faq', 'support'] : [kind];
        for (const part of parts) {
          const tag = page.document.querySelector(`care-${part}`)!;
          expect(
            [...tag.children].every((each) => each.hasAttribute('data-care') && each.hasAttribute('slot')),
            part,
          ).to.be.true;
          expect(page.document.querySelectorAll(`care-${part}`)).to.have.length(1);
        }
      });
    }
  }

  for (const [name, head] of Object.entries(looks)) {
    it(`has the heights of a leaflet that stood in a bare tag, under ${name}`, async () => {
      const heights = ({ document }: Page) =>
        ['urgent', 'symptoms', 'faq', 'support'].flatMap((kind) =>
          [...document.querySelector(`care-${kind}`)!.shadowRoot!.querySelectorAll('.care,.question,.card,.contact')].map(
            (each) => each.getBoundingClientRect().height,
          ),
        );
      const page = await open(snippet('guide'), head);
      await arrive(page);
      const bare = await open(
        '<care-guide country="GB" clinic-name="Rosewood Clinic" clinic-phone="020 7946 0000" clinic-hours="9 to 5"></care-guide>',
        head,
      );
      await arrive(bare);
      const [found, wanted] = [heights(page), heights(bare)];
      expect(found.length).to.equal(wanted.length);
      found.forEach((height, index) => expect(height).to.be.closeTo(wanted[index]!, 1));
    });

    it(`does not move the first block in view, wherever the reader is, under ${name}`, async () => {
      for (const place of [0, 0.2, 0.5, 0.8]) {
        const page = await open(snippet('guide'), head);
        page.window.scrollTo(0, page.document.documentElement.scrollHeight * place);
        const all = [...page.document.querySelectorAll('h1,[data-care],#after')];
        const seen = all.find((each) => each.getBoundingClientRect().bottom > 0 && each.checkVisibility())!;
        const { top } = seen.getBoundingClientRect();
        await arrive(page);
        await aTimeout(100);
        expect(seen.getBoundingClientRect().top, String(place)).to.be.closeTo(top, 2);
        closePages();
      }
    });
  }

  it('moves its own title by no more than a heading’s margin where it is the first thing on the page, and cannot be scrolled to', async () => {
    const page = await openPage(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${snippet('urgent')}<p style="height:2000px"></p></body></html>`,
    );
    await painted(page);
    const { top } = at(page, '#care-urgent');
    await arrive(page);
    await aTimeout(100);
    expect(at(page, '#care-urgent').top).to.be.closeTo(top, 24);
  });

  it('leaves open what the reader has opened, and closed what the reader has closed', async () => {
    const page = await open(snippet('faq', { open: 'small-clots' }));
    detailsOf(page, 'small-clots').open = false;
    detailsOf(page, 'missed').open = true;
    await arrive(page);
    expect(openIds(page.document.querySelector('care-faq')!).filter((id) => !id.startsWith('group-'))).to.deep.equal(['missed']);
  });

  it('keeps the focus and the selection in an answer that is being read', async () => {
    const page = await open(snippet('guide'));
    const { document, window } = page;
    for (let each = detailsOf(page, 'missed'); each; each = each.parentElement!.closest('details')!) each.open = true;
    const words = detailsOf(page, 'missed').querySelector('p')!;
    const link = detailsOf(page, 'missed').querySelector('a')!;
    link.focus();
    const selection = window.getSelection()!;
    selection.selectAllChildren(words);
    const selected = String(selection);
    await arrive(page);
    await aTimeout(100);
    expect(document.activeElement === link, 'the focus').to.be.true;
    expect(selected).not.to.equal('');
    expect(String(selection)).to.equal(selected);
  });

  it('keeps the focus and the selection at an organisation, in a group that would be closed', async () => {
    for (const held of ['focus', 'selection'] as const) {
      const page = await open(snippet('guide'));
      const { document, window } = page;
      const name = document.getElementById('care-org-miscarriage-uk-workplace')!;
      const link = name.nextElementSibling!.querySelector('a')!;
      if (held === 'focus') link.focus({ preventScroll: true });
      else window.getSelection()!.selectAllChildren(link);
      await arrive(page);
      await waitUntil(() => document.querySelector('care-support')?.shadowRoot?.querySelector('.fold-button'));
      expect(link.checkVisibility(), held).to.be.true;
      if (held === 'focus') expect(document.activeElement === link).to.be.true;
      closePages();
    }
  });

  it('gives the focus that was on a native title to the button of the same title', async () => {
    const page = await open(snippet('guide'));
    const details = detailsOf(page, 'small-clots');
    details.parentElement!.closest('details')!.open = true;
    details.querySelector('summary')!.focus();
    await arrive(page);
    await aTimeout(100);
    const focused = page.document.querySelector('care-faq')!.shadowRoot!.activeElement!;
    expect(focused.querySelector('slot')!.name).to.equal('small-clots');
    expect(focused.getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps a question of the clinic’s own as it is, at the end and between ours', async () => {
    const own = (id: string) => `<details id="${id}" open><summary>Where do I park?</summary><p>By the door.</p></details>`;
    const html = snippet('faq')
      .replace(/<\/div>$/, `${own('parking')}</div>`)
      .replace('<details><summary>', `${own('lift')}<details><summary>`);
    const page = await open(html);
    const all = ['parking', 'lift'].map((id) => page.document.querySelector(`#${id}`)!);
    await arrive(page);
    for (const details of all) {
      expect(page.document.querySelector(`#${details.id}`) === details).to.be.true;
      expect(details.checkVisibility()).to.be.true;
    }
  });

  it('is adopted with white space, attributes and elements that a page’s script or an editor has put into it', async () => {
    const page = await open(
      snippet('guide').replaceAll('<p ', '\n <p ').replaceAll('</h4>', '\n</h4>').replaceAll('</li>', '</li>\n'),
    );
    for (const heading of page.document.querySelectorAll('[data-careleaf] :is(h2,h3,h4,h5)')) {
      heading.classList.add('anchored');
      heading.insertAdjacentHTML('beforeend', `<a class="anchorjs-link" href="#${heading.id}" aria-label="Anchor">#</a>`);
    }
    for (const link of page.document.querySelectorAll<HTMLAnchorElement>('[data-careleaf] a[href^=http]')) {
      link.target = '_blank';
      link.insertAdjacentHTML('beforeend', '<span class="sr-only"> (opens in a new tab)</span>');
    }
    for (const wrapped of page.document.querySelectorAll('[data-careleaf=support] p')) {
      const box = page.document.createElement('div');
      wrapped.replaceWith(box);
      box.append(wrapped);
    }
    const nodes = [...page.document.querySelectorAll('[data-care]')];
    await arrive(page);
    expect(page.logged).to.deep.equal([]);
    expect(nodes.filter((node) => !node.isConnected).map((node) => node.textContent)).to.deep.equal([]);
    const inButtons = [...page.document.querySelectorAll('[role=presentation] > a')];
    expect(inButtons.length).to.be.above(10);
    expect(
      inButtons.some((link) => link.checkVisibility()),
      'nothing of others in a button',
    ).to.be.false;
  });

  it('has a block replaced, alone and with one warning, where it says something else', async () => {
    const page = await open(snippet('guide').replace('tel:999', 'tel:911'));
    const card = page.document.querySelector('div:has(> a[href="tel:911"])')!;
    const others = [...page.document.querySelectorAll('[data-care]')].filter((each) => !each.parentElement!.contains(card));
    await arrive(page);
    expect(card.isConnected).to.be.false;
    expect(page.document.querySelector('[data-care=group-now].care-call a')!.getAttribute('href')).to.equal('tel:999');
    expect(others.every((each) => each.isConnected)).to.be.true;
    expect(page.logged).to.have.length(1);
    expect(page.logged[0]).to.include('out of date');
  });

  it('has words whose spaces an editor has taken away written anew, with no warning', async () => {
    const page = await open(snippet('urgent').replace(/ <a /g, '<a '));
    await arrive(page);
    expect(page.logged).to.deep.equal([]);
    expect(page.document.querySelector('[data-care=group-now].care-call')!.textContent).to.match(/Call 999/);
  });
});

describe('a page without the script', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(looks)) {
    it(`shows every word, urgent help first, with answers that open, under ${name}`, async () => {
      const page = await open(snippet('guide'), head);
      const { document } = page;
      const hidden = [...document.querySelectorAll('[data-care]')].filter((each) => !each.checkVisibility());
      for (const details of document.querySelectorAll('details')) {
        expect(details.querySelector('summary')!.textContent).not.to.equal('');
        details.open = true;
      }
      expect(hidden.length, 'closed answers').to.be.above(0);
      expect(hidden.filter((each) => !each.checkVisibility()).length).to.equal(0);
      expect(document.querySelector<HTMLAnchorElement>('[data-careleaf=urgent] a')!.href).to.equal('tel:999');
      expect(at(page, '#care-group-now').top).to.be.below(at(page, '#care-symptoms').top);
    });
  }
});
