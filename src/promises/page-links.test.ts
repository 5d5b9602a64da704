/** Links to the leaflet on pages whose scripts and headers have plans of their own. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { defineAll, openIds, settled, show } from '../testing/page.js';
import type { CareFaq } from '../elements/care-faq/care-faq.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed"';
const home = location.pathname + location.search;

async function far(): Promise<CareFaq> {
  const box = await show<HTMLElement>(
    `<div style="padding-block:2000px"><a id="way" href="#care-missed">Missed?</a><care-faq ${FEW}></care-faq></div>`,
  );
  return box.querySelector<CareFaq>('care-faq')!;
}
const way = () => document.querySelector<HTMLAnchorElement>('#way')!;

describe('a link to an answer', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => history.replaceState(null, '', home));

  it('inside the leaflet leaves a route in the hash as it is, and leads to its place', async () => {
    const faq = await far();
    history.replaceState(null, '', `${home}#/help`);
    faq.show('missed');
    faq.querySelector<HTMLAnchorElement>('[data-care=missed] a[href="#care-group-now"]')!.click();
    await waitUntil(() => document.activeElement === faq.querySelector('#care-group-now'));
    expect(location.hash).to.equal('#/help');
  });

  it('is read from ?careleaf= where the hash is a route', async () => {
    history.replaceState(null, '', `${location.pathname}?careleaf=care-missed#/help`);
    const faq = await far();
    expect(openIds(faq)).to.deep.equal(['missed']);
  });

  it('opens it also where a script of the page prevents the default and scrolls itself, and leaves the rest to it', async () => {
    const faq = await far();
    way().addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    way().click();
    await waitUntil(() => openIds(faq).length === 1);
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect([scrollY, location.hash, document.activeElement === document.body]).to.deep.equal([0, '', true]);
  });

  it('opens it a second time', async () => {
    const faq = await far();
    way().click();
    await waitUntil(() => openIds(faq).length === 1);
    faq.hide('missed');
    scrollTo(0, 0);
    way().click();
    await waitUntil(() => openIds(faq).length === 1);
    expect(scrollY).to.be.above(1000);
  });

  it('with what a mail program has hung on to it leads there all the same', async () => {
    for (const hash of ['care-missed.', 'care-missed?utm=1']) {
      const faq = await far();
      location.hash = hash;
      await waitUntil(() => openIds(faq).length === 1, hash);
      faq.parentElement!.remove();
      history.replaceState(null, '', home);
    }
  });

  it('is not hidden under a header of the page that stays', async () => {
    const header = Object.assign(document.createElement('header'), { textContent: 'Clinic' });
    header.style.cssText = 'position:fixed;inset:0 0 auto;height:90px;background:#fff;z-index:9';
    document.body.append(header);
    const faq = await far();
    way().click();
    await waitUntil(() => openIds(faq).length === 1);
    await aTimeout(50);
    expect(faq.querySelector('#care-missed')!.getBoundingClientRect().top).to.be.within(90, 200);
    header.remove();
  });

  it('does not take the reader along once more when the leaflet is put in again', async () => {
    const faq = await far();
    way().click();
    await waitUntil(() => openIds(faq).length === 1);
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    const box = faq.parentElement!;
    faq.remove();
    box.insertAdjacentHTML('beforeend', `<care-faq ${FEW}></care-faq>`);
    await settled(box);
    await aTimeout(50);
    expect(openIds(box.querySelector('care-faq')!)).to.deep.equal(['missed']);
    expect(scrollY).to.equal(0);
  });
});
