/** What frameworks, morphing libraries and scripts of a page take away: it is restored, and no fight goes on for ever. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { privacyClasses } from '../core/privacy-attributes.js';
import { closePages, defineAll, isShown, linksOf, openPage, settled, show, warningsOf, type Page } from '../testing/page.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed"';
const isMarked = (element: Element) => element.classList.contains(privacyClasses[0]!) && element.hasAttribute('data-dd-privacy');

const bare = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><script defer src="/dist/careleaf.min.js"></script></head><body>${body}</body></html>`;

describe('attributes against recording', () => {
  it('stand again before anything else runs, whatever takes them away', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    faq.className = 'night';
    expect(isMarked(faq)).to.be.true;
    expect(faq.classList.contains('night')).to.be.true;
    for (const { name } of [...faq.attributes]) faq.removeAttribute(name);
    expect(isMarked(faq)).to.be.true;
  });

  it('are given up after ten times within a second, where another script goes on taking them away', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    let times = 0;
    const observer = new MutationObserver(() => {
      if (times > 500 || !isMarked(faq)) return;
      times += 1;
      faq.className = '';
    });
    observer.observe(faq, { attributes: true });
    faq.className = '';
    await aTimeout(300);
    observer.disconnect();
    expect(times).to.be.within(1, 20);
  });
});

describe('words that a script of the page', () => {
  it('takes away again and again are left to it, with one warning, and urgent help stands as plain words', async () => {
    const urgent = await show('<care-urgent country="GB"></care-urgent>');
    let added = 0;
    const observer = new MutationObserver((changes) => {
      added += changes.reduce((count, { addedNodes }) => count + addedNodes.length, 0);
      urgent.replaceChildren();
    });
    const warnings = await warningsOf(async () => {
      observer.observe(urgent, { childList: true });
      urgent.replaceChildren();
      await waitUntil(() => urgent.shadowRoot!.querySelector('slot a[href="tel:999"]'), 'urgent help stands');
      await aTimeout(200);
    });
    observer.disconnect();
    expect(added).to.be.below(1000);
    expect(warnings.filter((line) => line.includes('again and again'))).to.have.length(1);
    expect(isShown(urgent.shadowRoot!.querySelector('slot a[href="tel:999"]')!)).to.be.true;
  });

  it('wraps are shown in their wrapping, and do not grow', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const length = faq.textContent.length;
    const wrap = () => {
      for (const each of faq.querySelectorAll(':scope > [data-care]')) {
        const box = document.createElement('div');
        each.replaceWith(box);
        box.append(each);
      }
    };
    const observer = new MutationObserver(wrap);
    observer.observe(faq, { childList: true });
    wrap();
    await waitUntil(() => [...faq.children].every(({ slot }) => slot), 'the wrapping is shown');
    await aTimeout(200);
    observer.disconnect();
    expect(faq.textContent.length).to.be.closeTo(length, 20);
    expect(isShown([...faq.querySelectorAll('a')].find((each) => each.getAttribute('href') === 'tel:999')!)).to.be.true;
  });
});

describe('style sheets', () => {
  it('that a page clears are adopted again, on the page and in the shadow root', async () => {
    const urgent = await show('<care-urgent country="GB"></care-urgent>');
    const link = () => urgent.querySelector('a[href="tel:999"]')!;
    const before = getComputedStyle(link()).backgroundColor;
    document.adoptedStyleSheets = [];
    urgent.shadowRoot!.adoptedStyleSheets = [];
    expect(getComputedStyle(link()).backgroundColor).not.to.equal(before);
    await waitUntil(() => getComputedStyle(link()).backgroundColor === before, 'the button is one again');
  });

  it('go with a leaflet that moves into a frame', async () => {
    const urgent = await show('<care-urgent country="GB"></care-urgent>');
    const ground = () => getComputedStyle(urgent.querySelector('a[href="tel:999"]')!).backgroundColor;
    const before = ground();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(urgent);
    await aTimeout(700);
    expect(ground()).to.equal(before);
    frame.remove();
  });
});

describe('the page places and hides the leaflet', () => {
  const rules: readonly (readonly [rule: string, read: (style: CSSStyleDeclaration) => string, value: string])[] = [
    ['max-width: 300px', ({ width }) => width, '300px'],
    ['width: 250px', ({ width }) => width, '250px'],
    ['margin-left: 40px', ({ marginLeft }) => marginLeft, '40px'],
    ['display: none', ({ display }) => display, 'none'],
    ['order: 3', ({ order }) => order, '3'],
  ];
  for (const [rule, read, value] of rules) {
    it(`by ${rule}, in a sheet or on the tag`, async () => {
      const box = await show<HTMLElement>(
        `<div style="width:600px"><style>.placed{${rule}}</style><care-urgent class="placed" country="GB"></care-urgent><care-urgent style="${rule}" country="GB" id-prefix="b-"></care-urgent></div>`,
      );
      for (const element of box.querySelectorAll('care-urgent')) expect(read(getComputedStyle(element))).to.equal(value);
    });
  }

  it('by visibility, and nothing of it shows', async () => {
    const urgent = await show<HTMLElement>('<care-urgent style="visibility:hidden" country="GB"></care-urgent>');
    expect(getComputedStyle(urgent.querySelector('a')!).visibility).to.equal('hidden');
    expect(getComputedStyle(urgent.shadowRoot!.querySelector('.care')!).visibility).to.equal('hidden');
  });

  it('but does not fade, cut off or turn it, and does not place the parts of a guide', async () => {
    const guide = await show<HTMLElement>(
      '<care-guide style="opacity:0!important;height:10px!important;overflow:hidden!important;transform:scale(.1)!important" country="GB"></care-guide>',
    );
    const { opacity, overflow, transform } = getComputedStyle(guide);
    expect([opacity, overflow, transform]).to.deep.equal(['1', 'visible', 'none']);
    expect(guide.getBoundingClientRect().height).to.be.above(1000);
    const urgent = guide.querySelector<HTMLElement>('care-urgent')!;
    urgent.style.setProperty('display', 'none', 'important');
    urgent.style.setProperty('max-width', '10px', 'important');
    expect(isShown(urgent)).to.be.true;
    expect(urgent.getBoundingClientRect().width).to.be.above(100);
  });
});

describe('a plain tag', () => {
  afterEach(closePages);

  const arrives = async (page: Page, find = 'care-urgent a[href="tel:999"]') =>
    waitUntil(() => page.document.querySelector(find), 'the leaflet arrives', { timeout: 5000 });

  it('that a page adds later is mounted, once', async () => {
    const page = await openPage(bare('<main></main>'));
    page.document.querySelector('main')!.innerHTML =
      '<section><div data-careleaf="guide" data-country="GB"><p>Call 999.</p></div></section>';
    await arrives(page);
    await page.settle();
    expect(page.document.querySelectorAll('care-guide')).to.have.length(1);
    expect(page.document.querySelectorAll('care-urgent')).to.have.length(1);
    expect(page.logged).to.deep.equal([]);
  });

  it('is mounted again where the page writes other words into it, and keeps its privacy attributes', async () => {
    const page = await openPage(bare('<div id="tag" data-careleaf="urgent" data-country="GB"></div>'));
    const tag = page.document.getElementById('tag')!;
    tag.innerHTML = '<p>Words of the server.</p>';
    await waitUntil(() => tag.querySelector('care-urgent a[href="tel:999"]'));
    expect(tag.querySelectorAll('care-urgent')).to.have.length(1);
    const urgent = tag.querySelector('care-urgent')!;
    urgent.className = '';
    expect(isMarked(urgent)).to.be.true;
  });

  it('that another script empties for ever is left empty in the end', async () => {
    const page = await openPage(bare('<div id="tag" data-careleaf="urgent" data-country="GB"></div>'));
    const tag = page.document.getElementById('tag')!;
    let times = 0;
    const observer = new MutationObserver(() => {
      times += 1;
      if (times < 500) tag.replaceChildren();
    });
    observer.observe(tag, { childList: true });
    tag.replaceChildren();
    await aTimeout(500);
    observer.disconnect();
    expect(times).to.be.below(60);
  });
});

describe('two guides written one after the other', () => {
  it('have their ids: the second takes them when the first goes', async () => {
    const box = await show<HTMLElement>(`<div><care-faq ${FEW}></care-faq></div>`);
    box.innerHTML = `<care-faq ${FEW}></care-faq>`;
    await settled(box);
    expect(!!box.querySelector('#care-missed')).to.be.true;
    expect(linksOf(box)).to.include('tel:999');
  });
});
