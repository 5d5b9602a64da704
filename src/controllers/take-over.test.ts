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
    complain: (name) => expect.fail(name),
    isColor: () => true,
    wanted: [],
    languages: new Map([[en.tag, en]]),
    inGuide: false,
  });
  return printSnippet({ kind, attributes: all, context, plain: false });
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

describe('taking over a snippet', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [name, head] of Object.entries(looks)) {
    for (const width of [800, 360]) {
      for (const kind of kinds) {
        it(`leaves what stands below ${kind} where it is, under ${name}, ${width} px wide`, async () => {
          const page = await open(snippet(kind), head, { width, height: 600 });
          const top = at(page, '#after').top;
          const nodes = wordsIn(page);
          await arrive(page);
          expect(!!page.window.customElements.get('care-guide'), 'the script has run').to.be.true;
          expect(page.said, 'warnings').to.deep.equal([]);
          expect(at(page, '#after').top).to.be.closeTo(top, 0.1);
          expect(
            wordsIn(page).every((node, index) => node === nodes[index]),
            'the same nodes',
          ).to.be.true;
          for (const part of page.document.querySelectorAll('care-symptoms,care-faq')) {
            for (const button of part.shadowRoot!.querySelectorAll('.row .question')) {
              expect(button.getBoundingClientRect().height).to.be.at.least(43.9);
            }
          }
        });
      }
    }
  }

  it('leaves open what the reader has opened, and closed what the reader has closed', async () => {
    const page = await open(snippet('faq', { open: 'small-clots' }));
    const root = page.document.querySelector('care-faq')!.shadowRoot!;
    const answers = [...root.querySelectorAll('details')];
    answers.find(({ open }) => open)!.open = false;
    answers[2]!.open = true;
    const id = answers[2]!.querySelector('slot')!.name;
    await arrive(page);
    expect(root.querySelector('details') === null).to.be.true;
    expect(openIds(page.document.querySelector('care-faq')!)).to.deep.equal([id]);
  });

  it('keeps the focus and the selection in an answer that is being read', async () => {
    const page = await open(snippet('faq'));
    const { document, window } = page;
    const details = document.querySelector('care-faq')!.shadowRoot!.querySelectorAll('details')[1]!;
    details.open = true;
    const id = details.querySelector('slot')!.name;
    const words = document.querySelector<HTMLElement>(`p[data-care="${id}"]`)!;
    const link = document.querySelector<HTMLElement>(`[data-care="${id}"] a`)!;
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

  it('keeps the words where the reader is, in the middle of the leaflet', async () => {
    const page = await open(snippet('guide'));
    const heading = page.document.querySelector('#care-faq, #care-questions')!;
    heading.scrollIntoView();
    page.window.scrollBy(0, 900);
    const seen = [...page.document.querySelectorAll('[data-care]')].find((each) => each.getBoundingClientRect().bottom > 0)!;
    const { top } = seen.getBoundingClientRect();
    const scrolled = page.window.scrollY;
    expect(scrolled).to.be.above(900);
    await arrive(page);
    await aTimeout(100);
    expect(seen.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('keeps a question of the clinic’s own as it is', async () => {
    const own = '<details id="parking" open><summary>Where do I park?</summary><p>By the door.</p></details>';
    const page = await open(snippet('faq').replace('</care-faq>', `${own}</care-faq>`));
    const details = page.document.querySelector('#parking')!;
    expect(details.checkVisibility(), 'before the script').to.be.true;
    await arrive(page);
    expect(page.document.querySelector('#parking') === details).to.be.true;
    expect(details.checkVisibility()).to.be.true;
  });

  it('lets go of the kept heights when the width changes', async () => {
    const page = await open(snippet('guide'));
    await arrive(page);
    const kept = () =>
      [...page.document.querySelectorAll('*')]
        .flatMap((each) => (each.shadowRoot ? [...each.shadowRoot.querySelectorAll<HTMLElement>('.question,.care')] : []))
        .filter(({ style }) => style.length > 0);
    expect(kept().length).to.be.above(0);
    page.window.frameElement!.setAttribute('style', 'width:500px;height:600px');
    await waitUntil(() => kept().length === 0, 'Heights are still kept.', { timeout: 10_000 });
  });
});

describe('a page without the script', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(looks)) {
    it(`shows every word, urgent help first, with answers that open, under ${name}`, async () => {
      const page = await open(snippet('guide'), head);
      const { document } = page;
      const hidden = [...document.querySelectorAll('[data-care]')].filter((each) => !each.checkVisibility());
      for (const details of [...document.querySelectorAll('care-symptoms,care-faq')].flatMap((each) => [
        ...each.shadowRoot!.querySelectorAll('details'),
      ])) {
        expect(details.querySelector('summary')!.getBoundingClientRect().height).to.be.above(0);
        details.open = true;
      }
      expect(hidden.length, 'closed answers').to.be.above(0);
      expect(hidden.filter((each) => !each.checkVisibility()).length).to.equal(0);
      expect(document.querySelector<HTMLAnchorElement>('care-guide a')!.href).to.equal('tel:999');
      expect(at(page, '#care-group-now').top).to.be.below(at(page, '#care-symptoms').top);
    });
  }
});
