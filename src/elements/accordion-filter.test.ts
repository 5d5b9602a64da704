import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { defineAll, isChromium, isShown, openIds, questionButton, settled, show } from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';

defineAll();

const OWN = `<details id="parking" open><summary>Where can I park?</summary><p>Behind the Clínica.</p></details>
  <details id="scan" data-group="bleeding"><summary>When is my scan?</summary><p>On the day you call.</p></details>`;

const inputOf = (faq: Element) => faq.shadowRoot!.querySelector('input')!;
const statusOf = (faq: Element) => faq.shadowRoot!.querySelector('.toolbar [role=status]')!;
const clearOf = (faq: Element) =>
  [...faq.shadowRoot!.querySelectorAll<HTMLButtonElement>('.toolbar button')].find(({ textContent }) => textContent === 'Clear')!;

function type(faq: Element, words: string): void {
  const input = inputOf(faq);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Questions that are on the screen: ours by id, the clinic’s by theirs. */
function found(faq: Element): string[] {
  const ours = [...faq.shadowRoot!.querySelectorAll<HTMLSlotElement>('.question slot')]
    .filter((slot) => isShown(slot.closest('button')!))
    .map(({ name }) => name);
  return [...ours, ...[...faq.querySelectorAll('details')].filter(isShown).map(({ id }) => id)];
}

const marked = () => [...(CSS.highlights?.get('careleaf') ?? [])].map((range) => (range as Range).toString());

describe('the box that finds a question', () => {
  it('is there when it is asked for, and has a name', async () => {
    const faq = await show('<care-faq country="GB"></care-faq>');
    expect(inputOf(faq) === null).to.be.true;
    faq.setAttribute('filter', '');
    await settled(faq);
    expect(inputOf(faq).labels![0]!.textContent).to.equal('Find a question');
    expect(isShown(clearOf(faq))).to.be.false;
  });

  const asked: readonly (readonly [string, string])[] = [
    ['lump', 'small-clots'],
    ['LUMPS', 'clot-or-tissue'],
    ['period pain', 'pain-while'],
    ['gush', 'how-much-bleeding'],
    ['hémorrhage', 'how-much-bleeding'],
    ['miscarriage missed?', 'missed'],
  ];
  it('finds what people type, in question, answer and the words they use for it', async () => {
    const faq = await show('<care-faq country="GB" filter></care-faq>');
    const all = found(faq).length;
    for (const [words, id] of asked) {
      type(faq, words);
      expect(found(faq), words).to.include(id);
      expect(found(faq).length, words).to.be.below(all / 2);
      expect(statusOf(faq).textContent).to.equal(
        found(faq).length === 1 ? '1 question found' : `${found(faq).length} questions found`,
      );
    }
  });

  it('opens what it found, and marks the words there without touching a node', async () => {
    const faq = await show('<care-faq country="GB" only="small-clots missed what-feelings" filter></care-faq>');
    const before = faq.innerHTML;
    type(faq, 'Missed');
    expect(found(faq)).to.deep.equal(['missed']);
    expect(openIds(faq)).to.deep.equal(['missed']);
    if (CSS.highlights) expect(marked().map((words) => words.toLowerCase())).to.include('missed');
    expect(faq.innerHTML).to.equal(before);
    type(faq, '');
    expect(marked()).to.deep.equal([]);
  });

  it('says that nothing was found, and whom to call, in a place that stood there before', async () => {
    const faq = await show('<care-faq country="GB" only="small-clots missed" filter></care-faq>');
    const status = statusOf(faq);
    expect(getComputedStyle(status).display).not.to.equal('none');
    type(faq, 'zebra');
    expect(found(faq)).to.deep.equal([]);
    expect(statusOf(faq) === status).to.be.true;
    expect(status.textContent).to.include('call your clinic');
  });

  it('does not say the same number twice', async () => {
    const faq = await show('<care-faq country="GB" only="small-clots missed" filter></care-faq>');
    type(faq, 'missed');
    const said: MutationRecord[] = [];
    const observer = new MutationObserver((records) => said.push(...records));
    observer.observe(statusOf(faq), { childList: true, characterData: true, subtree: true });
    type(faq, 'missed ');
    type(faq, 'missed m');
    await aTimeout(0);
    observer.disconnect();
    expect(said.length).to.equal(0);
    expect(statusOf(faq).textContent).to.equal('1 question found');
  });

  it('hides the title of a group that has nothing left, and the clinic’s where it has none', async () => {
    const faq = await show(`<care-faq country="GB" filter>${OWN}</care-faq>`);
    const titles = () => [...faq.shadowRoot!.querySelectorAll('.group-title, .own')].filter(isShown).length;
    const all = titles();
    type(faq, 'park');
    expect(found(faq)).to.deep.equal(['parking']);
    expect(titles()).to.equal(1);
    type(faq, 'scan day you call');
    expect(found(faq)).to.include('scan');
    expect(isShown(faq.querySelector('[data-care=group-bleeding]')!), 'the group that holds one of the clinic’s').to.be.true;
    type(faq, '');
    expect(titles()).to.equal(all);
  });

  it('finds the clinic’s own, diacritics and case folded, opens and marks them, and counts them', async () => {
    const faq = await show(`<care-faq country="GB" only="missed" filter>${OWN}</care-faq>`);
    type(faq, 'clinica');
    expect(found(faq)).to.deep.equal(['parking']);
    expect(statusOf(faq).textContent).to.equal('1 question found');
    type(faq, 'DAY');
    expect(found(faq)).to.include('scan');
    expect(faq.querySelector<HTMLDetailsElement>('#scan')!.open).to.be.true;
    if (CSS.highlights) expect(marked()).to.include('day');
    expect(faq.querySelector('details[hidden]') === null, 'nothing of the clinic’s is written on but its slot').to.be.true;
  });

  it('restores exactly what was open, whatever was opened and closed meanwhile', async () => {
    const faq = await show<CareFaq>(
      `<care-faq country="GB" only="small-clots missed what-feelings" filter open="small-clots">${OWN}</care-faq>`,
    );
    const state = () => [openIds(faq), [...faq.querySelectorAll('details')].map(({ open }) => open), found(faq)];
    const before = state();
    for (const words of ['m', 'mi', 'miscarriage', 'scan', 'zebra']) type(faq, words);
    type(faq, 'a');
    faq.hideAll();
    faq.show('what-feelings');
    type(faq, ' ');
    expect(state()).to.deep.equal(before);
    expect(statusOf(faq).textContent).to.equal('');
  });

  it('is cleared by its button, which gives the focus back', async () => {
    const faq = await show('<care-faq country="GB" only="small-clots missed" filter></care-faq>');
    inputOf(faq).focus();
    await sendKeys({ type: 'lump' });
    expect(found(faq)).to.deep.equal(['small-clots']);
    expect(isShown(clearOf(faq))).to.be.true;
    clearOf(faq).focus();
    await sendKeys({ press: 'Enter' });
    expect(found(faq)).to.have.length(2);
    expect(inputOf(faq).value).to.equal('');
    expect(faq.shadowRoot!.activeElement === inputOf(faq)).to.be.true;
    expect(isShown(clearOf(faq))).to.be.false;
  });

  it('is cleared by Escape, which closes the dialog around it only when there is nothing to clear', async () => {
    const dialog = await show<HTMLDialogElement>(
      '<dialog><care-faq country="GB" only="small-clots missed" filter></care-faq></dialog>',
    );
    dialog.showModal();
    const faq = dialog.firstElementChild!;
    inputOf(faq).focus();
    await sendKeys({ type: 'lump' });
    await executeServerCommand('press-chord', { keys: ['Escape'] });
    expect([dialog.open, inputOf(faq).value, found(faq).length]).to.deep.equal([true, '', 2]);
    let left = true;
    const listen = (event: KeyboardEvent) => (left = event.defaultPrevented);
    addEventListener('keydown', listen);
    await executeServerCommand('press-chord', { keys: ['Escape'] });
    removeEventListener('keydown', listen);
    expect(left, 'the second time it is left to the page').to.be.false;
    // A driven WebKit closes no dialog by Escape.
    if (!navigator.userAgent.includes('AppleWebKit') || isChromium) expect(dialog.open).to.be.false;
    dialog.close();
  });

  it('shows everything again when it is taken away, and goes on when the questions change', async () => {
    const faq = await show('<care-faq country="GB" only="small-clots missed" filter></care-faq>');
    type(faq, 'missed');
    faq.setAttribute('only', 'what-feelings missed small-clots');
    await settled(faq);
    expect(found(faq)).to.deep.equal(['missed']);
    faq.removeAttribute('filter');
    await settled(faq);
    expect(found(faq)).to.have.length(3);
    expect(openIds(faq)).to.deep.equal([]);
  });

  it('opens nothing in a list of one at a time', async () => {
    const faq = await show<CareFaq>(
      `<care-faq country="GB" only="small-clots missed what-feelings" filter exclusive>${OWN.replace(' open', '')}</care-faq>`,
    );
    faq.show('missed');
    type(faq, 'a');
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect([...faq.querySelectorAll('details')].some(({ open }) => open)).to.be.false;
    type(faq, '');
    expect(openIds(faq)).to.deep.equal(['missed']);
  });

  const many = (count: number, words = 'Zebra') =>
    Array.from(
      { length: count },
      (_, index) => `<details id="own-${index}"><summary>${words} ${index}?</summary><p>Answer.</p></details>`,
    ).join('');

  it('lists more than fifty closed, says how many, and opens them when there are few', async () => {
    const faq = await show<CareFaq>(`<care-faq country="GB" only="missed" filter>${many(51)}</care-faq>`);
    const open = () => [...faq.querySelectorAll('details')].filter((details) => details.open).map(({ id }) => id);
    type(faq, 'zebra');
    expect([found(faq).length, open().length, statusOf(faq).textContent]).to.deep.equal([51, 0, '51 questions found']);
    type(faq, 'zebra 50');
    expect([found(faq), open()]).to.deep.equal([['own-50'], ['own-50']]);
    if (CSS.highlights) expect(marked().map((words) => words.toLowerCase())).to.deep.equal(['zebra', '50']);
    faq.show('own-7');
    type(faq, 'zebra');
    expect(open(), 'what the search had opened is closed again, what the reader has opened is not').to.deep.equal(['own-7']);
    faq.querySelector('#own-7')!.remove();
    await settled(faq);
    type(faq, 'zebr');
    expect([found(faq).length, open().length], 'fifty').to.deep.equal([50, 50]);
    type(faq, '');
    expect(open()).to.deep.equal([]);
  });

  it('writes on nothing whose state stays as it is', async () => {
    const faq = await show<CareFaq>(
      `<care-faq country="GB" only="missed small-clots" filter>${many(60)}${many(1, 'Lion')}</care-faq>`,
    );
    type(faq, 'zebra');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const each of [faq, faq.shadowRoot!]) observer.observe(each, { attributes: true, childList: true, subtree: true });
    type(faq, 'zebr');
    type(faq, 'zebra ');
    changes.push(...observer.takeRecords());
    expect(changes.length).to.equal(0);
    type(faq, 'lion');
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes.length).to.be.above(0);
  });

  it('marks its own words beside those of another list, and takes its own away with it', async function () {
    if (!CSS.highlights) this.skip();
    const own = '<details><summary>Lion</summary><p>Roars.</p></details>';
    const box = await show(
      `<div><care-faq country="GB" only="missed" filter>${many(1)}</care-faq><care-faq country="GB" id-prefix="b-" filter>${own}</care-faq></div>`,
    );
    const [faq, second] = [...box.children] as [HTMLElement, HTMLElement];
    const words = () =>
      marked()
        .map((each) => each.toLowerCase())
        .sort();
    type(faq, 'zebra');
    type(second, 'lion');
    expect(words()).to.deep.equal(['lion', 'zebra']);
    type(faq, 'answer');
    expect(words()).to.include('lion').and.include('answer').and.not.include('zebra');
    second.remove();
    expect(words()).to.include('answer').and.not.include('lion');
    box.append(second);
    await settled(box);
    expect(words(), 'put back').to.include('lion');
    second.remove();
    faq.remove();
    expect(CSS.highlights.has('careleaf')).to.be.false;
  });

  it('is not in show all: what is put away stays as it was', async () => {
    const faq = await show<CareFaq>(`<care-faq country="GB" only="small-clots missed" filter>${OWN}</care-faq>`);
    type(faq, 'missed');
    faq.showAll();
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(faq.querySelector<HTMLDetailsElement>('#scan')!.open).to.be.false;
    expect(isShown(questionButton(faq, 'missed'))).to.be.true;
  });

  it('sends nothing, keeps nothing, and lets no browser check the spelling of it elsewhere', async () => {
    const faq = await show('<care-faq country="GB" only="small-clots missed" filter></care-faq>');
    const requests = performance.getEntriesByType('resource').filter(({ name }) => name.includes('zebra')).length;
    const [address, cookie, kept] = [
      location.href,
      document.cookie,
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    ];
    inputOf(faq).focus();
    await sendKeys({ type: 'zebra' });
    expect([location.href, document.cookie, JSON.stringify([{ ...localStorage }, { ...sessionStorage }])]).to.deep.equal([
      address,
      cookie,
      kept,
    ]);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('zebra')).length).to.equal(requests);
    expect([inputOf(faq).spellcheck, inputOf(faq).autocomplete, inputOf(faq).name]).to.deep.equal([false, 'off', '']);
  });
});
