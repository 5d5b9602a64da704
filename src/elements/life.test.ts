import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  defineAll,
  doubledIds,
  isShown,
  linksOf,
  openIds,
  questionButton,
  settled,
  show,
  warningsOf,
  wordsOf,
} from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';

defineAll();

/** A list of questions that is quick to make. */
const FEW = 'country="GB" only="small-clots missed"';

const blocksOf = (element: Element) => [...element.children].map((child) => child.getAttribute('data-care'));

/** Compared here: a failed `equal` of elements would print them whole. */
const sameNodes = (some: readonly Element[], others: readonly Element[]) =>
  some.length === others.length && some.every((each, index) => each === others[index]);

/** What stands in an element, without what differs from one page to another. */
const written = (element: Element) => element.innerHTML;

describe('an attribute that changes after load', () => {
  it('country: the numbers follow, and nothing of the old country is left', async () => {
    const urgent = await show('<care-urgent country="US"></care-urgent>');
    urgent.setAttribute('country', 'GB');
    await settled(urgent);
    expect(linksOf(urgent)).to.include('tel:999').and.not.include('tel:911');
    const fresh = await show('<care-urgent country="GB" id-prefix="care-"></care-urgent>');
    expect(wordsOf(urgent)).to.equal(wordsOf(fresh));
    urgent.removeAttribute('country');
    await settled(urgent);
    expect(linksOf(urgent).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
  });

  it('on a guide reaches its parts, and a part that says otherwise keeps its own', async () => {
    const guide = await show(
      '<care-guide country="US" only="missed sign-fever"><care-urgent country="GB"></care-urgent></care-guide>',
    );
    guide.setAttribute('country', 'AU');
    await settled(guide);
    expect(linksOf(guide.querySelector('care-support')!))
      .to.include('tel:131114')
      .and.not.include('tel:988');
    expect(linksOf(guide.querySelector('care-urgent')!)).to.include('tel:999');
  });

  it('only: what is taken out goes, and comes back in the same words, what is open staying open', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    faq.show('missed');
    const before = new Set(blocksOf(faq));
    faq.setAttribute('only', 'missed');
    await settled(faq);
    expect(!!faq.querySelector('#care-small-clots')).to.be.false;
    expect(openIds(faq)).to.deep.equal(['missed']);
    faq.setAttribute('only', 'small-clots missed');
    await settled(faq);
    expect(new Set(blocksOf(faq))).to.deep.equal(before);
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(isShown(questionButton(faq, 'small-clots'))).to.be.true;
  });

  it('id-prefix: ids and the links to them change together', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    faq.setAttribute('id-prefix', 'leaf-');
    await settled(faq);
    expect(!!faq.querySelector('#leaf-missed')).to.be.true;
    expect(!!faq.querySelector('[id^="care-"]')).to.be.false;
    for (const href of linksOf(faq).filter((each) => each.startsWith('#leaf-group')))
      expect(faq.querySelector(href), href).to.exist;
    expect(linksOf(faq).some((href) => href.startsWith('#care-'))).to.be.false;
  });

  it('heading-level: the headings follow', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    faq.setAttribute('heading-level', '4');
    await settled(faq);
    expect(faq.querySelector('#care-questions')!.localName).to.equal('h4');
    expect(questionButton(faq, 'missed').parentElement!.localName).to.equal('h6');
    expect(doubledIds(document)).to.deep.equal([]);
  });

  it('open: a change of it opens and closes, a render for another reason does not', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW} open="missed"></care-faq>`);
    expect(openIds(faq)).to.deep.equal(['missed']);
    faq.hide('missed');
    faq.setAttribute('corners', 'round');
    await settled(faq);
    expect(openIds(faq)).to.deep.equal([]);
    faq.setAttribute('open', 'all');
    await settled(faq);
    expect(openIds(faq)).to.have.members(['missed', 'small-clots']);
  });
});

describe('an element that the page moves or copies', () => {
  it('moved: keeps its nodes, what is open, and its ids', async () => {
    const box = await show<HTMLElement>(`<div><section></section><care-faq ${FEW}></care-faq></div>`);
    const faq = box.querySelector<CareFaq>('care-faq')!;
    faq.show('missed');
    const nodes = [...faq.children];
    box.firstElementChild!.append(faq);
    await settled(box);
    expect(sameNodes([...faq.children], nodes)).to.be.true;
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(!!faq.querySelector('#care-missed')).to.be.true;
  });

  it('moved into a guide of another country: takes that country, and leaves urgent help to the guide', async () => {
    const box = await show<HTMLElement>(
      '<div><care-guide country="US" only="missed sign-fever"></care-guide><care-faq only="missed"></care-faq></div>',
    );
    const [guide, faq] = [box.querySelector('care-guide')!, box.lastElementChild!];
    guide.querySelector('care-faq')!.remove();
    guide.append(faq);
    await settled(box);
    expect(!!faq.querySelector('[data-care=group-now]')).to.be.false;
    expect(isShown(faq)).to.be.true;
    expect(guide.querySelectorAll('care-faq')).to.have.length(1);
    expect(linksOf(guide)).to.include('tel:911');
  });

  it('removed and added again: the same nodes, once', async () => {
    const guide = await show('<care-guide country="GB" only="missed sign-fever"></care-guide>');
    const before = written(guide);
    const parent = guide.parentElement!;
    guide.remove();
    await aTimeout(0);
    parent.append(guide);
    await settled(parent);
    expect(written(guide)).to.equal(before);
  });

  for (const [name, copy] of [
    ['cloneNode(true)', (element: Element) => element.cloneNode(true) as Element],
    ['importNode', (element: Element) => document.importNode(element, true)],
    [
      'innerHTML = outerHTML',
      (element: Element) => {
        const box = document.createElement('div');
        box.innerHTML = element.outerHTML;
        return box.firstElementChild!;
      },
    ],
  ] as const) {
    for (const where of ['after', 'before'] as const) {
      it(`copied by ${name} and put ${where} it: the same words once each, and no id twice`, async () => {
        const box = await show<HTMLElement>(`<div><care-guide country="GB" only="missed sign-fever"></care-guide></div>`);
        const guide = box.firstElementChild!;
        const words = wordsOf(guide);
        const twin = copy(guide);
        guide[where](twin);
        await settled(box);
        expect(wordsOf(twin)).to.equal(words);
        expect(wordsOf(guide)).to.equal(words);
        expect(doubledIds(box)).to.deep.equal([]);
        expect(!!guide.querySelector('#care-missed'), 'the first keeps its ids').to.be.true;
        expect(twin.querySelectorAll('care-faq > [data-care=missed]')).to.have.length(
          guide.querySelectorAll('care-faq > [data-care=missed]').length,
        );
      });
    }
  }

  it('removed: nothing of it is left on the page', async () => {
    const before = document.body.children.length;
    const guide = await show(`<care-guide country="GB" leave only="missed sign-fever"></care-guide>`);
    guide.remove();
    await aTimeout(0);
    expect(document.body.children.length).to.equal(before + 1, 'the wrapper of the test alone');
  });
});

describe('two guides on a page', () => {
  const TWO =
    '<div><care-guide country="US" only="missed sign-fever"></care-guide><care-guide country="GB" only="missed sign-fever"></care-guide></div>';
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leave the ids off the second, and say so once for each part, naming id-prefix', async () => {
    let box: HTMLElement | undefined;
    const warnings = await warningsOf(async () => (box = await show(TWO)));
    expect(doubledIds(box!)).to.deep.equal([]);
    expect(!!box!.firstElementChild!.querySelector('#care-missed')).to.be.true;
    expect(!!box!.lastElementChild!.querySelector('#care-missed, #care-group-now')).to.be.false;
    expect(warnings.length).to.be.within(1, 5);
    for (const line of warnings) expect(line).to.include('id-prefix');
  });

  it('keep all ids, with no warning, where the second has a prefix of its own', async () => {
    const warnings = await warningsOf(() =>
      show('<div><care-urgent country="US"></care-urgent><care-urgent country="GB" id-prefix="gb-"></care-urgent></div>'),
    );
    expect(warnings).to.deep.equal([]);
    expect(!!document.getElementById('gb-group-now')).to.be.true;
  });

  it('a link in the second leads to the second’s own card', async () => {
    const box = await show<HTMLElement>(TWO);
    const second = box.lastElementChild!;
    second.querySelector<CareFaq>('care-faq')!.show('missed');
    second.querySelector<HTMLAnchorElement>('care-faq a[href="#care-group-now"]')!.click();
    await aTimeout(0);
    expect(document.activeElement === second.querySelector('[data-care=group-now]')).to.be.true;
    box.firstElementChild!.querySelector<HTMLAnchorElement>('care-faq a[href="#care-group-now"]')!.click();
    await waitUntil(() => document.activeElement === box.firstElementChild!.querySelector('[data-care=group-now]'));
  });

  it('a link from questions that stand alone leads to signs that stand alone', async () => {
    const box = await show<HTMLElement>(
      '<div><care-symptoms country="GB" only="sign-fever"></care-symptoms><care-faq country="GB" id-prefix="q-" only="missed"></care-faq></div>',
    );
    const link = document.createElement('a');
    link.href = '#care-sign-fever';
    box.querySelector('care-faq [data-care=missed]')!.append(link);
    link.click();
    await waitUntil(() => openIds(box.querySelector('care-symptoms')!).join() === 'sign-fever');
  });
});

describe('words that are there already', () => {
  it('a saved page that is loaded again is adopted: the same nodes, the same words, no warning', async () => {
    const first = await show(`<care-guide country="GB" only="missed sign-fever"></care-guide>`);
    const saved = first.outerHTML;
    first.remove();
    const box = document.createElement('div');
    box.innerHTML = saved;
    const nodes = [...box.querySelectorAll('*')];
    const warnings = await warningsOf(async () => {
      document.body.append(box);
      await settled(box);
    });
    expect(sameNodes([...box.querySelectorAll('*')], nodes)).to.be.true;
    expect(box.innerHTML).to.equal(saved);
    expect(warnings).to.deep.equal([]);
    box.remove();
  });

  it('an answer that holds the selection starts open', async () => {
    const first = await show(`<care-faq ${FEW}></care-faq>`);
    const saved = first.outerHTML;
    first.remove();
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = saved;
    getSelection()!.selectAllChildren(box.querySelector('p[data-care=missed]')!);
    await settled(box);
    expect(openIds(box.querySelector('care-faq')!)).to.deep.equal(['missed']);
    getSelection()!.removeAllRanges();
    box.remove();
  });

  it('a block that says something else is replaced, alone, with one warning', async () => {
    const first = await show(`<care-faq ${FEW}></care-faq>`);
    const saved = first.outerHTML;
    first.remove();
    const box = document.createElement('div');
    box.innerHTML = saved;
    box.querySelector('[data-care=missed] ~ p[data-care=missed]')!.textContent = 'Old words.';
    const kept = box.querySelector('[data-care=small-clots]')!;
    const warnings = await warningsOf(async () => {
      document.body.append(box);
      await settled(box);
    });
    expect(wordsOf(box)).not.to.include('Old words.');
    expect(box.querySelector('[data-care=small-clots]') === kept).to.be.true;
    expect(warnings).to.have.length(1);
    expect(box.innerHTML).to.equal(saved);
    box.remove();
  });
});

describe('words that the page takes away', () => {
  for (const tag of ['care-urgent', 'care-symptoms', 'care-faq', 'care-support', 'care-guide']) {
    it(`<${tag}>: all of them are written again`, async () => {
      const element = await show(`<${tag} country="GB" only="missed sign-fever"></${tag}>`);
      const words = wordsOf(element);
      element.textContent = '';
      await waitUntil(() => wordsOf(element) === words, 'they are written again');
      expect(linksOf(element)).to.include(tag === 'care-support' ? 'tel:116123' : 'tel:999');
      expect(isShown(element.firstElementChild!)).to.be.true;
    });
  }

  it('the strip alone: it is written again', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    for (const node of faq.querySelectorAll('[data-care=group-now]')) node.remove();
    await waitUntil(() => linksOf(faq).includes('tel:999'), 'it is written again');
    expect(faq.querySelectorAll('h2[data-care=group-now]')).to.have.length(1);
  });

  it('one question: it comes back, closed rows staying in their places', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    for (const node of faq.querySelectorAll('[data-care=missed]')) node.remove();
    await waitUntil(() => faq.querySelector('#care-missed'), 'it comes back');
    expect(blocksOf(faq).filter((id) => id === 'missed').length).to.be.above(2);
  });

  it('a part of a guide: it comes back', async () => {
    const guide = await show('<care-guide country="GB" only="missed sign-fever"></care-guide>');
    guide.querySelector('care-urgent')!.remove();
    await waitUntil(() => guide.querySelector('care-urgent'), 'it is made again');
    await settled(guide);
    expect(linksOf(guide.querySelector('care-urgent')!)).to.include('tel:999');
  });
});

describe('children of the clinic’s own', () => {
  it('a fallback is shown until the script is ready, then out of view, and stays in the page', async () => {
    for (const tag of ['care-guide', 'care-urgent', 'care-faq', 'care-support', 'care-symptoms']) {
      const element = await show(
        `<${tag} country="GB" only="missed sign-fever"><p class="fallback">In an emergency call 999.</p></${tag}>`,
      );
      const fallback = element.querySelector('.fallback')!;
      expect(isShown(fallback), tag).to.be.false;
      element.remove();
    }
  });

  it('does not stop urgent help, whatever stands in the tag', async () => {
    const guide = await show(
      `<care-guide country="GB" only="missed"><p slot="urgent">x</p><care-faq><h2 data-care="group-now" slot="group-now">Nothing is urgent</h2></care-faq></care-guide>`,
    );
    expect(linksOf(guide.querySelector('care-urgent')!)).to.include('tel:999');
    expect(isShown(guide.querySelector('care-urgent [data-care=group-now]')!)).to.be.true;
    expect(wordsOf(guide)).not.to.include('Nothing is urgent');
  });
});
