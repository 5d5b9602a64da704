import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { defineAll, openIds, questionButton, settled, show } from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed what-feelings"';
const home = location.pathname + location.search;
const hasFocus = (faq: Element, id: string) => faq.shadowRoot!.activeElement === questionButton(faq, id);
const topOf = (faq: Element, id: string) => questionButton(faq, id).closest('.row')!.getBoundingClientRect().top;

/** Waits until `hashchange` was told and followed. */
const followed = () => aTimeout(80);

async function goTo(hash: string): Promise<void> {
  location.hash = hash;
  await followed();
}

/** A list far down a long page. */
async function far(faq = `<care-faq ${FEW}></care-faq>`): Promise<CareFaq> {
  const box = await show(`<div><div style="height:2500px"></div>${faq}<div style="height:2500px"></div></div>`);
  return box.querySelector<CareFaq>('care-faq')!;
}

function addLink(href: string, parent: Element = document.body): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: 'To the answer' });
  parent.append(link);
  return link;
}

describe('a link to an answer', () => {
  afterEach(() => {
    history.replaceState(null, '', home);
    scrollTo(0, 0);
  });

  it('on load: opens it, brings it to the top and puts the focus on its question', async () => {
    history.replaceState(null, '', '#care-missed');
    const faq = await far();
    await followed();
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(hasFocus(faq, 'missed')).to.be.true;
    expect(topOf(faq, 'missed')).to.be.within(-1, 40);
  });

  it('on load, to a place of the page’s own: is left to the page', async () => {
    const place = Object.assign(document.createElement('p'), { id: 'care-missed', textContent: 'Ours.' });
    document.body.prepend(place);
    history.replaceState(null, '', '#care-missed');
    const faq = await far();
    await followed();
    expect(openIds(faq)).to.deep.equal([]);
    await goTo('');
    await goTo('care-missed');
    expect(openIds(faq), 'later too').to.deep.equal([]);
    place.remove();
  });

  it('clicked in the page: opens it, and again when it was closed since', async () => {
    const faq = await far();
    const link = addLink('#care-missed');
    link.click();
    await followed();
    expect(openIds(faq)).to.deep.equal(['missed']);
    faq.hide('missed');
    scrollTo(0, 0);
    link.click();
    await followed();
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(hasFocus(faq, 'missed')).to.be.true;
    expect(topOf(faq, 'missed')).to.be.within(-1, 40);
    link.remove();
  });

  it('set by script, then Back, then Forward: the answer follows', async () => {
    const faq = await far();
    await goTo('care-missed');
    await goTo('care-small-clots');
    expect(openIds(faq)).to.have.members(['missed', 'small-clots']);
    faq.hideAll();
    history.back();
    await waitUntil(() => hasFocus(faq, 'missed'), 'Back leads to the answer');
    expect(location.hash).to.equal('#care-missed');
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(hasFocus(faq, 'missed')).to.be.true;
    history.forward();
    await waitUntil(() => hasFocus(faq, 'small-clots'), 'Forward leads to the answer');
    expect(openIds(faq)).to.have.members(['missed', 'small-clots']);
  });

  it('encoded: opens it all the same', async () => {
    const faq = await far();
    await goTo('care%2Dsmall-%63lots');
    expect(openIds(faq)).to.deep.equal(['small-clots']);
  });

  it('in a single-page router’s hash, of another site’s making, empty or broken: nothing moves, nothing is thrown', async () => {
    const faq = await far();
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', listen);
    const at = () => [scrollY, document.activeElement?.localName];
    for (const hash of [
      '/clinic/hours',
      'missed',
      'care-',
      'care-nothing',
      'xcare-missed',
      '%E0%A4%A',
      'care-missed&x=1',
      '!/care-missed',
      'care-missed-answer',
      'constructor',
    ]) {
      const before = at();
      await goTo(hash);
      expect(at(), hash).to.deep.equal(before);
    }
    removeEventListener('error', listen);
    expect(openIds(faq)).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('does not close what was open', async () => {
    const faq = await far(`<care-faq ${FEW} open="what-feelings"></care-faq>`);
    await goTo('care-missed');
    expect(openIds(faq)).to.have.members(['what-feelings', 'missed']);
  });

  it('leaves the height of a sticky header free, as --care-scroll-margin says', async () => {
    const faq = await far(
      `<care-faq ${FEW} style="--care-scroll-margin:120px"><details id="parking"><summary>Parking</summary>Behind.</details></care-faq>`,
    );
    await goTo('care-missed');
    expect(topOf(faq, 'missed')).to.be.closeTo(120, 2);
    await goTo('parking');
    expect(faq.querySelector('details')!.getBoundingClientRect().top).to.be.closeTo(120, 2);
    await goTo('care-questions');
    expect(faq.querySelector('#care-questions')!.getBoundingClientRect().top).to.be.closeTo(120, 30);
  });

  it('is there at once, also on a page that scrolls smoothly', async () => {
    const style = document.createElement('style');
    style.textContent = 'html{scroll-behavior:smooth}';
    document.head.append(style);
    const faq = await far();
    expect(faq.reveal('care-missed')).to.be.true;
    expect(topOf(faq, 'missed')).to.be.within(-1, 40);
    style.remove();
  });

  it('into a leaflet inside a <details> of the page: that opens too', async () => {
    const box = await show(
      `<div><div style="height:2500px"></div><details id="host"><summary>Leaflet</summary><care-faq ${FEW}></care-faq></details></div>`,
    );
    const faq = box.querySelector<CareFaq>('care-faq')!;
    await goTo('care-missed');
    expect(box.querySelector('details')!.open).to.be.true;
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(hasFocus(faq, 'missed')).to.be.true;
  });

  it('into a leaflet inside another’s shadow root', async () => {
    const box = await show<HTMLElement>('<div></div>');
    box.attachShadow({ mode: 'open' }).innerHTML = `<details><summary>More</summary><care-faq ${FEW}></care-faq></details>`;
    await settled(box.shadowRoot!);
    await goTo('care-missed');
    const faq = box.shadowRoot!.querySelector('care-faq')!;
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(hasFocus(faq, 'missed')).to.be.true;
  });

  it('goes to the leaflet that has it, when two stand in the page', async () => {
    const box = await show(
      `<div><care-symptoms country="GB" only="sign-fever"></care-symptoms><care-faq ${FEW}></care-faq></div>`,
    );
    const [symptoms, faq] = [box.firstElementChild!, box.lastElementChild!];
    await goTo('care-missed');
    expect([openIds(symptoms), openIds(faq)]).to.deep.equal([[], ['missed']]);
    await goTo('care-sign-fever');
    expect([openIds(symptoms), openIds(faq)]).to.deep.equal([['sign-fever'], ['missed']]);
    expect(hasFocus(symptoms, 'sign-fever')).to.be.true;
  });

  it('inside a leaflet works on a page with a <base>, and adds to the address alone', async () => {
    const faq = await far();
    faq.show('missed');
    const base = Object.assign(document.createElement('base'), { href: 'https://other.example/' });
    document.head.prepend(base);
    try {
      const link = faq.querySelector<HTMLAnchorElement>('[data-care=missed] a[href="#care-group-now"]')!;
      link.click();
      await followed();
      expect(location.pathname + location.search + location.hash).to.equal(`${home}#care-group-now`);
      expect(document.activeElement === faq.querySelector('#care-group-now')).to.be.true;
      scrollTo(0, 0);
      link.click();
      await followed();
      expect(faq.querySelector('#care-group-now')!.getBoundingClientRect().top, 'the same link again').to.be.within(0, 80);
    } finally {
      base.remove();
    }
  });

  it('of the clinic’s own, inside its own answer, is left to the page where it leads out of the leaflet', async () => {
    const faq = await far(
      `<care-faq ${FEW}><details open><summary>Hours</summary><a href="#/hours">Hours</a> <a href="#top-of-page">Top</a></details></care-faq>`,
    );
    const place = Object.assign(document.createElement('p'), { id: 'top-of-page', textContent: 'Top' });
    document.body.prepend(place);
    const [route, top] = [...faq.querySelectorAll<HTMLAnchorElement>('details a')];
    route!.click();
    await followed();
    expect(location.hash).to.equal('#/hours');
    top!.click();
    await followed();
    expect(location.hash).to.equal('#top-of-page');
    expect(place.getBoundingClientRect().top).to.be.within(-5, 60);
    place.remove();
  });

  for (const hash of ['parking', 'care-parking']) {
    it(`to a question of the clinic’s own, as #${hash}: opens it, with the focus on its summary`, async () => {
      const faq = await far(`<care-faq ${FEW}><details id="parking"><summary>Parking</summary>Behind.</details></care-faq>`);
      await goTo(hash);
      const details = faq.querySelector('details')!;
      expect(details.open).to.be.true;
      expect(document.activeElement === details.querySelector('summary')).to.be.true;
      expect(details.getBoundingClientRect().top).to.be.within(-1, 40);
      expect(openIds(faq)).to.deep.equal([]);
    });
  }

  it('is followed no more when the leaflet has left the page', async () => {
    const faq = await far();
    faq.remove();
    await goTo('care-missed');
    expect(openIds(faq)).to.deep.equal([]);
  });
});
