/** A guide whose snippet stands in the page: each of the ways in which a part can be needed finds it ready. */
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { hydrateAll } from '../../controllers/late-parts.js';
import { makeContext } from '../../core/context.js';
import type { AttributeName } from '../../core/settings.js';
import { printSnippet } from '../../core/snippet.js';
import { mount } from '../../define.js';
import { en } from '../../i18n/languages/en.js';
import { defineAll, isShown, linksOf, openIds, questionButton } from '../../testing/page.js';
import type { CareElement } from '../care-element.js';
import type { CareFaq } from '../care-faq/care-faq.js';
import type { CareGuide } from './care-guide.js';

defineAll();

const clinic: Partial<Record<AttributeName, string>> = { 'country': 'GB', 'clinic-phone': '020 7946 0000' };

function snippet(attributes = clinic): string {
  const context = makeContext({
    get: (name) => attributes[name] ?? null,
    warn: (name) => expect.fail(name),
    isColor: () => true,
    wanted: [],
    languages: new Map([[en.tag, en]]),
    inGuide: false,
    isGuide: true,
  });
  return printSnippet({ kind: 'guide', attributes, context });
}

interface Shown {
  readonly tag: HTMLElement;
  readonly guide: CareGuide;
  /** The part that holds the questions. */
  readonly faq: CareFaq;
}

/** A page with a screen of other words above the leaflet, as the script hydrates it. */
async function open(html = snippet()): Promise<Shown> {
  const page = await fixture<HTMLElement>('<div><p style="height:10px">Our clinic</p><div></div></div>');
  page.lastElementChild!.outerHTML = html;
  const tag = page.querySelector<HTMLElement>('[data-careleaf=guide]')!;
  mount(page);
  const guide = tag.querySelector('care-guide')!;
  await until(() => guide.hasUpdated && guide.querySelector('care-urgent')!.hasUpdated);
  await aTimeout(0);
  return { tag, guide, faq: guide.querySelector('care-faq')! };
}

/** Waits for a condition, also on a machine that has much to do. */
const until = <Found>(condition: () => Found | Promise<Found>, message?: string) =>
  waitUntil(condition, message, { timeout: 8000 });

const waiting = (guide: CareGuide): string[] =>
  [...guide.children]
    .filter((part): part is CareElement => (part as Partial<CareElement>).isWaiting === true)
    .map(({ localName }) => localName);

const all = ['care-symptoms', 'care-faq', 'care-support'];

/** That a part is as designed, and nothing is left behind or doubled. */
function expectReady({ faq, guide, tag }: Shown): void {
  expect(waiting(guide)).not.to.include('care-faq');
  expect(faq.shadowRoot!.querySelectorAll('.question').length).to.be.above(20);
  expect(tag.querySelectorAll('#care-small-clots')).to.have.length(1);
  expect(faq.querySelector('#care-small-clots')!.parentElement === faq).to.be.true;
  expect(tag.querySelectorAll(':scope > [data-careleaf=faq]')).to.have.length(0);
}

const native = (tag: HTMLElement, id: string) => tag.querySelector(`#care-${id}`)!.closest('details')!;

/** Opens native groups and answers around a place, and brings it into view, before anything looks. */
function opened(tag: HTMLElement, id: string): HTMLElement {
  const details = native(tag, id);
  for (let each: Element | null = details.parentElement; each; each = each.parentElement)
    if (each.localName === 'details') each.setAttribute('open', '');
  return details.querySelector('summary')!;
}

describe('a guide whose words stand in the page', () => {
  afterEach(() => {
    hydrateAll();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('gives urgent help at once, and leaves the rest as it is while nobody needs it', async () => {
    const { guide, tag } = await open();
    const card = guide.querySelector('#care-group-now')!;
    expect(isShown(card)).to.be.true;
    expect(linksOf(guide.querySelector('care-urgent')!))
      .to.include('tel:999')
      .and.include('tel:02079460000');
    expect(waiting(guide)).to.deep.equal(all);
    const words = tag.querySelector('[data-careleaf=faq]')!;
    expect(isShown(words.querySelector('summary')!)).to.be.true;
    expect(card.getBoundingClientRect().top).to.be.below(words.getBoundingClientRect().top);
    await aTimeout(300);
    expect(waiting(guide)).to.deep.equal(all);
  });

  it('keeps the words from recorders while they wait, though an editor took the privacy attributes off', async () => {
    const bare = snippet().replace(/(data-careleaf="faq")[^>]*?(data-care-words="[^"]*")/, '$1 $2');
    const { tag } = await open(bare);
    const words = tag.querySelector('[data-careleaf=faq]')!;
    expect(words.hasAttribute('data-hj-suppress')).to.be.true;
    expect(words.classList.contains('ph-no-capture')).to.be.true;
  });

  it('has the whole leaflet in order once all is needed, and none of it twice', async () => {
    const shown = await open();
    await shown.guide.updateComplete;
    expectReady(shown);
    expect(waiting(shown.guide)).to.deep.equal([]);
    expect([...shown.tag.children].map(({ localName }) => localName)).to.deep.equal(['care-guide']);
    const tops = [...shown.guide.children]
      .filter((each) => each.localName.startsWith('care-') || each.id === 'care-about')
      .map((each) => each.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(isShown(shown.guide.querySelector('#care-about')!)).to.be.true;
  });

  it('is the same as one whose parts have never waited', async () => {
    const { guide } = await open();
    await guide.updateComplete;
    const wordsOf = (root: Element) =>
      [...root.querySelectorAll('[data-care]')].map(
        ({ id, parentElement, slot, textContent }) => `${parentElement!.localName} ${id} ${slot} ${textContent}`,
      );
    const late = wordsOf(guide).sort();
    guide.closest('[data-careleaf]')!.remove();
    const page = await fixture<HTMLElement>('<div></div>');
    page.innerHTML = '<div data-careleaf="guide" data-country="GB" data-clinic-phone="020 7946 0000"></div>';
    mount(page);
    const bare = page.querySelector('care-guide')!;
    await bare.updateComplete;
    expect(late).to.deep.equal(wordsOf(bare).sort());
  });

  it('hydrates what comes near the window when the reader scrolls, in order', async () => {
    const shown = await open();
    shown.tag.querySelector('[data-careleaf=faq]')!.scrollIntoView({ behavior: 'instant' });
    await until(() => !shown.faq.isWaiting);
    expectReady(shown);
    expect(waiting(shown.guide)).not.to.include('care-symptoms');
  });

  it('does not move what is read when a part above it is hydrated', async () => {
    const { guide, tag } = await open();
    const place = native(tag, 'group-bleeding').querySelector('summary > *')!;
    place.scrollIntoView({ behavior: 'instant' });
    const { top } = place.getBoundingClientRect();
    await until(() => !guide.querySelector<CareFaq>('care-faq')!.isWaiting);
    await aTimeout(50);
    expect(Math.abs(tag.querySelector('#care-group-bleeding')!.getBoundingClientRect().top - top)).to.be.below(3);
  });

  it('follows a link to an answer, opens it and goes there', async () => {
    const shown = await open();
    location.hash = 'care-small-clots';
    await until(() => openIds(shown.faq).includes('small-clots'));
    expectReady(shown);
    await until(() => shown.faq.shadowRoot!.activeElement === questionButton(shown.faq, 'small-clots'));
  });

  it('follows a link in the page, and a link of its own, to a part and to what stands at the end', async () => {
    const shown = await open();
    const link = Object.assign(document.createElement('a'), { href: '#care-about', textContent: 'About' });
    shown.tag.before(link);
    link.click();
    await until(() => waiting(shown.guide).length === 0);
    expectReady(shown);
    expect(shown.guide.querySelector('#care-about')!.parentElement === shown.guide).to.be.true;
  });

  it('opens at an answer that the address names when the page is opened', async () => {
    history.replaceState(null, '', '#care-small-clots');
    const { faq } = await open();
    await until(() => openIds(faq).includes('small-clots'));
  });

  it('finds a clinic’s own question that stands in it by its id', async () => {
    const html = snippet().replace(
      /(data-careleaf="faq"[^>]*>)/,
      '$1<details id="parking"><summary>Where can I park?</summary><p>Behind us.</p></details>',
    );
    const { faq, tag } = await open(html);
    location.hash = 'parking';
    await until(() => !faq.isWaiting);
    const own = tag.querySelector<HTMLDetailsElement>('#parking')!;
    await until(() => own.open && isShown(own));
    expect(own.parentElement === faq).to.be.true;
  });

  it('is ready when find-in-page or a reader opens a native answer: it stays open, in its place', async () => {
    const shown = await open();
    for (let each: Element | null = native(shown.tag, 'small-clots'); each; each = each.parentElement)
      if (each.localName === 'details') each.setAttribute('open', '');
    await until(() => !shown.faq.isWaiting);
    expectReady(shown);
    expect(openIds(shown.faq)).to.deep.equal(['small-clots']);
  });

  it('is ready when keys go from control to control, or open the browser’s own search', async () => {
    for (const key of [{ key: 'Tab' }, { key: 'f', ctrlKey: true }, { key: 'F', metaKey: true }, { key: 'F3' }]) {
      const shown = await open();
      dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
      expect(waiting(shown.guide)).to.deep.equal([]);
      expect(shown.guide.shadowRoot!.querySelector('.search input') === null).to.be.false;
      expectReady(shown);
      shown.tag.remove();
    }
  });

  it('is ready on paper', async () => {
    const shown = await open();
    dispatchEvent(new Event('beforeprint'));
    expect(waiting(shown.guide)).to.deep.equal([]);
    expectReady(shown);
    dispatchEvent(new Event('afterprint'));
  });

  it('is ready when our search leads to it', async () => {
    const shown = await open();
    expect(shown.guide.shadowRoot!.querySelector('.search input') === null).to.be.true;
    shown.guide.shadowRoot!.querySelector('.search')!.scrollIntoView({ behavior: 'instant' });
    await until(() => shown.guide.shadowRoot!.querySelector('.search input'));
    const input = shown.guide.shadowRoot!.querySelector<HTMLInputElement>('.search input')!;
    input.focus({ preventScroll: true });
    await sendKeys({ type: 'small clots' });
    const results = () =>
      [...shown.guide.shadowRoot!.querySelectorAll<HTMLElement>('[part=result]')].find((each) =>
        each.textContent.includes('small clots'),
      );
    await until(results);
    results()!.click();
    await until(() => openIds(shown.faq).length > 0);
    expectReady(shown);
  });

  it('is ready where the focus comes to it, and keeps the focus', async () => {
    const shown = await open();
    const summary = opened(shown.tag, 'small-clots');
    summary.focus({ preventScroll: true });
    await until(() => !shown.faq.isWaiting);
    expectReady(shown);
    expect(shown.faq.shadowRoot!.activeElement === questionButton(shown.faq, 'small-clots')).to.be.true;
    expect(openIds(shown.faq)).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(openIds(shown.faq)).to.deep.equal(['small-clots']);
  });

  it('is ready where a pointer comes to it', async () => {
    const shown = await open();
    native(shown.tag, 'small-clots').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await until(() => !shown.faq.isWaiting);
    expectReady(shown);
  });

  it('does not change between the press and the click, and takes what the click has opened along', async () => {
    const shown = await open();
    const summary = opened(shown.tag, 'small-clots');
    summary.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = summary.getBoundingClientRect();
    dispatchEvent(new PointerEvent('pointerdown'));
    const at: [number, number] = [Math.round(left + 40), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: at });
    await sendMouse({ type: 'down' });
    await aTimeout(300);
    expect(shown.faq.isWaiting).to.be.true;
    await sendMouse({ type: 'up' });
    await until(() => !shown.faq.isWaiting);
    expectReady(shown);
    expect(openIds(shown.faq)).to.deep.equal(['small-clots']);
  });

  it('keeps what is selected in it', async () => {
    const shown = await open();
    opened(shown.tag, 'small-clots').parentElement!.setAttribute('open', '');
    const words = shown.tag.querySelector('summary:has([data-care=small-clots]) ~ p')!;
    getSelection()!.setBaseAndExtent(words.firstChild!, 0, words.firstChild!, 10);
    await until(() => !shown.faq.isWaiting);
    // The selection itself says in WebKit what is painted, which may be a letter more.
    const range = getSelection()!.getRangeAt(0);
    expect([range.startContainer, range.toString()]).to.deep.equal([
      words.firstChild,
      words.firstChild!.textContent!.slice(0, 10),
    ]);
    getSelection()!.removeAllRanges();
  });

  const calls: Record<string, (shown: Shown) => unknown> = {
    'show': ({ faq }) => faq.show('small-clots'),
    'showAll': ({ faq }) => faq.showAll(),
    'hideAll': ({ faq }) => faq.hideAll(),
    'hide': ({ faq }) => faq.hide('small-clots'),
    'updateComplete': ({ faq }) => faq.updateComplete,
    'a property': ({ faq }) => (faq.open = 'small-clots'),
    'an attribute of the guide': ({ guide }) => guide.setAttribute('density', 'compact'),
    'an attribute of the plain tag': ({ tag }) => (tag.dataset['density'] = 'compact'),
  };
  for (const [name, call] of Object.entries(calls)) {
    it(`is ready after a call: ${name}`, async () => {
      const shown = await open();
      await call(shown);
      await until(() => !shown.faq.isWaiting);
      expectReady(shown);
      if (name === 'show' || name === 'a property') expect(openIds(shown.faq)).to.deep.equal(['small-clots']);
    });
  }

  it('does not wait where what stands there is not what would be written', async () => {
    const stale: Record<string, string> = {
      'other words': snippet().replaceAll(/data-care-words="[^ ]+/g, 'data-care-words="2020-01-01'),
      'another country': snippet().replace('data-country="GB"', 'data-country="US"'),
      'other urgent help': snippet().replace('tel:02079460000', 'tel:02079460009'),
    };
    for (const [name, html] of Object.entries(stale)) {
      const { guide, tag } = await open(html);
      await until(() => waiting(guide).length === 0, name);
      expect(tag.querySelectorAll('#care-small-clots'), name).to.have.length(1);
      tag.remove();
    }
  });

  it('does not wait where nothing could tell that it is near', async () => {
    const { IntersectionObserver: real } = window;
    Object.assign(window, { IntersectionObserver: undefined });
    const shown = await open();
    Object.assign(window, { IntersectionObserver: real });
    await until(() => waiting(shown.guide).length === 0);
    expectReady(shown);
  });

  it('saved while it waits and loaded again is whole', async () => {
    const first = await open();
    const saved = first.tag.outerHTML;
    first.tag.remove();
    const shown = await open(saved);
    mount(document.body);
    await shown.guide.updateComplete;
    expectReady(shown);
    expect(shown.tag.querySelectorAll('care-faq, care-guide')).to.have.length(2);
  });

  it('moved in the page while it waits is whole', async () => {
    const shown = await open();
    shown.tag.parentElement!.prepend(shown.tag);
    await until(() => waiting(shown.guide).length === 0);
    expectReady(shown);
  });
});
