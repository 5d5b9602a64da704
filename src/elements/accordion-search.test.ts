import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineAll, isShown, openIds, settled, show } from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';

defineAll();

const GUIDE = '<care-guide country="GB" clinic-name="Rosewood" clinic-phone="020 7946 0018">';
const root = (element: Element) => element.shadowRoot!;
const inputOf = (element: Element) => root(element).querySelector<HTMLInputElement>('.search input')!;
const statusOf = (element: Element) => root(element).querySelector('.search [role=status]')!;
const resultsOf = (element: Element) => [...root(element).querySelectorAll<HTMLElement>('[part~=result] button')];
const titles = (element: Element) => resultsOf(element).map((button) => button.querySelector('b')!.textContent);
const clearOf = (element: Element) =>
  [...root(element).querySelectorAll<HTMLButtonElement>('.search button')].find(
    ({ textContent }) => textContent.trim() === 'Clear',
  )!;

function type(element: Element, words: string): void {
  const input = inputOf(element);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('the search', () => {
  it('is there in a guide unless filter="false", and in <care-faq> alone with filter', async () => {
    const guide = await show(`${GUIDE}</care-guide>`);
    expect(isShown(inputOf(guide))).to.be.true;
    expect(inputOf(guide).labels![0]!.textContent).to.include('Search this leaflet');
    expect(root(guide.querySelector('care-faq')!).querySelector('input') === null, 'once').to.be.true;
    guide.setAttribute('filter', 'false');
    await settled(guide);
    expect(inputOf(guide) === null).to.be.true;
    const faq = await show('<care-faq country="GB" id-prefix="x-"></care-faq>');
    expect(inputOf(faq) === null).to.be.true;
    faq.setAttribute('filter', '');
    await settled(faq);
    expect(isShown(inputOf(faq))).to.be.true;
    expect(isShown(clearOf(faq))).to.be.false;
  });

  it('lists signs, questions, people and the clinic’s own below the box, with what each is', async () => {
    const guide = await show(`${GUIDE}<details id="p"><summary>Where can I park?</summary>Behind.</details></care-guide>`);
    type(guide, 'spotting');
    expect(resultsOf(guide)[0]!.textContent.replace(/\s+/g, ' ')).to.match(/Spotting Sign Today/);
    type(guide, 'samaritans');
    expect(resultsOf(guide)[0]!.textContent).to.match(/Samaritans\s+Someone to talk to/);
    type(guide, 'parking');
    expect(resultsOf(guide)[0]!.textContent).to.match(/Where can I park\?\s+From Rosewood/);
    type(guide, 'bleeding');
    expect(resultsOf(guide)).to.have.length(20);
    [...root(guide).querySelectorAll<HTMLElement>('.search button')].at(-1)!.click();
    expect(resultsOf(guide).length).to.be.above(20);
  });

  it('opens and focuses what is chosen, with its group, and leaves the address as it is', async () => {
    const guide = await show(`${GUIDE}</care-guide>`);
    const faq = guide.querySelector<CareFaq>('care-faq')!;
    const address = location.href;
    type(guide, 'when will my period come back');
    resultsOf(guide)[0]!.click();
    expect(openIds(faq)).to.deep.equal(['first-period']);
    const button = root(faq).activeElement!;
    expect(button.querySelector('slot')!.name).to.equal('first-period');
    expect(isShown(button)).to.be.true;
    expect(location.href).to.equal(address);
    scrollTo(0, 0);
  });

  it('gives who types of ending life the crisis lines beside the emergency call', async () => {
    const guide = await show(`${GUIDE}</care-guide>`);
    const calls = () =>
      [...root(guide).querySelectorAll<HTMLAnchorElement>('[part=banner] a')].filter(isShown).map(({ href }) => href);
    type(guide, 'i want to kill myself');
    expect(calls()).to.deep.equal(['tel:999', 'tel:116123', 'sms:85258?body=SHOUT']);
    type(guide, 'soaked pad');
    expect(calls()).to.deep.equal(['tel:999']);
  });

  it('puts a sign that needs help now on top, with the emergency call', async () => {
    for (const markup of [`${GUIDE}</care-guide>`, '<care-faq country="GB" filter except="sign-faint"></care-faq>']) {
      const element = await show(markup);
      type(element, 'feeling dizy');
      const banner = root(element).querySelector<HTMLElement>('[part=banner]')!;
      expect(banner.textContent).to.include('Fainting or feeling faint').and.include('Now');
      expect(banner.querySelector('a')!.href).to.equal('tel:999');
      expect(isShown(banner)).to.be.true;
      banner.querySelector('button')!.click();
      element.remove();
    }
    scrollTo(0, 0);
  });

  it('shows no number where no country is named', async () => {
    const faq = await show('<care-faq filter></care-faq>');
    type(faq, 'dizzy');
    expect(root(faq).querySelector('[part=banner]')!.textContent).to.include('your local emergency number');
    expect(root(faq).querySelector('[part=banner] a') === null).to.be.true;
  });

  it('says how many there are, once, and keeps the focus in the box', async () => {
    const guide = await show(`${GUIDE}</care-guide>`);
    inputOf(guide).focus();
    await sendKeys({ type: 'folic' });
    expect(inputOf(guide).value).to.equal('folic');
    expect(statusOf(guide).textContent).to.match(/^\d+ results?$/);
    expect(root(guide).activeElement === inputOf(guide)).to.be.true;
  });

  it('says so where nothing is found, with the emergency number, the clinic’s and the groups', async () => {
    const guide = await show(`${GUIDE}</care-guide>`);
    type(guide, 'zebra xylophone');
    expect(statusOf(guide).textContent).to.include('Nothing has those words');
    const links = [...root(guide).querySelectorAll('.search a')].map((link) => link.getAttribute('href'));
    expect(links).to.include.members(['tel:999', 'tel:02079460018', '#care-group-bleeding']);
  });

  it('is cleared by Clear and by Escape, which closes the dialog around it only when there is nothing to clear', async () => {
    const dialog = await show<HTMLDialogElement>(`<dialog>${GUIDE}</care-guide></dialog>`);
    dialog.showModal();
    const guide = dialog.querySelector('care-guide')!;
    type(guide, 'spotting');
    clearOf(guide).click();
    expect([inputOf(guide).value, resultsOf(guide).length, statusOf(guide).textContent]).to.deep.equal(['', 0, '']);
    expect(root(guide).activeElement === inputOf(guide)).to.be.true;
    type(guide, 'spotting');
    const told: string[] = [];
    const listen = ({ key }: KeyboardEvent) => told.push(key);
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    expect([dialog.open, inputOf(guide).value, told]).to.deep.equal([true, '', []]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => told.length > 0, 'a key reaches the page');
    expect(told, 'the page hears the second').to.deep.equal(['Escape']);
    // WebKit’s own search fields keep Escape to themselves, empty or not.
    if (!/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) expect(dialog.open).to.be.false;
    document.removeEventListener('keydown', listen);
  });

  it('gives its letters to no shortcut of the page', async () => {
    const guide = await show(`${GUIDE}</care-guide>`);
    const taken: string[] = [];
    const shortcut = (event: KeyboardEvent) => {
      taken.push(event.key);
      if (event.key === 's' || event.key === '/') event.preventDefault();
    };
    document.addEventListener('keydown', shortcut);
    inputOf(guide).focus();
    await sendKeys({ type: 's/' });
    document.removeEventListener('keydown', shortcut);
    expect([inputOf(guide).value, taken]).to.deep.equal(['s/', []]);
  });

  it('does not look through what a clinic’s answer does not show', async () => {
    const guide = await show(
      `${GUIDE}<details><summary>Pay</summary><style>.zebra{}</style><script type="application/json">{"zebra":1}</script><p hidden>zebra</p><p style="display:none">zebra</p>ap\u00ADpoint\u200Bment</details></care-guide>`,
    );
    type(guide, 'zebra');
    expect(titles(guide)).to.deep.equal([]);
    type(guide, 'appointment');
    expect(titles(guide)).to.include('Pay');
  });

  it('shows the first two results within 300 px on a phone', async () => {
    const box = await show<HTMLElement>(`<div style="width:375px">${GUIDE}</care-guide></div>`);
    const guide = box.firstElementChild!;
    type(guide, 'spotting');
    const bottom = resultsOf(guide)[1]!.getBoundingClientRect().bottom;
    expect(bottom - inputOf(guide).getBoundingClientRect().top).to.be.below(300);
  });
});

describe('groups', () => {
  const buttons = (element: Element) => [...root(element).querySelectorAll<HTMLElement>('.group-button')];
  const states = (element: Element) => buttons(element).map((button) => button.getAttribute('aria-expanded') === 'true');

  it('are closed but for the first where a part has more than twelve rows, and open where it has fewer', async () => {
    const many = await show('<care-faq country="GB"></care-faq>');
    expect(states(many)[0]).to.be.true;
    expect(states(many).slice(1).some(Boolean)).to.be.false;
    const few = await show('<care-faq country="GB" only="missed small-clots" id-prefix="x-"></care-faq>');
    expect(states(few).every(Boolean)).to.be.true;
  });

  it('are all open with groups="open", and all closed with groups="closed", also when that changes', async () => {
    const faq = await show('<care-faq country="GB" groups="open"></care-faq>');
    expect(states(faq).every(Boolean)).to.be.true;
    faq.setAttribute('groups', 'closed');
    await settled(faq);
    expect(states(faq).some(Boolean)).to.be.false;
  });

  it('open by their button, say how many are in them and that some need help now', async () => {
    const symptoms = await show('<care-symptoms country="GB"></care-symptoms>');
    const [, second] = buttons(symptoms);
    expect(second!.textContent).to.match(/\d+, some need help now/);
    second!.click();
    expect(states(symptoms)[1]).to.be.true;
    second!.click();
    expect(states(symptoms)[1]).to.be.false;
  });

  it('open with show, open, showAll and a link; hideAll leaves them as they are', async () => {
    const faq = await show<CareFaq>('<care-faq country="GB" open="missed"></care-faq>');
    const isIn = (id: string) => isShown(root(faq).querySelector(`slot[name="${id}"]`)!.closest('.row')!);
    expect(isIn('missed')).to.be.true;
    expect(isIn('what-feelings')).to.be.false;
    faq.show('what-feelings');
    expect(isIn('what-feelings')).to.be.true;
    expect(faq.reveal('care-work')).to.be.true;
    expect(isIn('work')).to.be.true;
    const before = states(faq);
    faq.hideAll();
    expect(states(faq)).to.deep.equal(before);
    faq.showAll();
    expect(states(faq).every(Boolean)).to.be.true;
    scrollTo(0, 0);
  });

  it('open with the answer that find-in-page reveals, inner first', async () => {
    const faq = await show<CareFaq>('<care-faq country="GB"></care-faq>');
    const row = root(faq).querySelector('slot[name=work]')!.closest('.row')!;
    const group = row.closest('.group')!;
    for (const panel of [row.lastElementChild!, group.lastElementChild!]) {
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      panel.removeAttribute('hidden');
    }
    expect(openIds(faq)).to.deep.equal(['work']);
    expect(group.querySelector('.group-button')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('lead to themselves by their permanent id', async () => {
    const faq = await show<CareFaq>('<care-faq country="GB"></care-faq>');
    expect(faq.querySelector('#care-group-feelings')!.getAttribute('role')).to.equal('presentation');
    expect(faq.reveal('care-group-feelings')).to.be.true;
    expect(root(faq).activeElement!.getAttribute('aria-expanded')).to.equal('true');
    scrollTo(0, 0);
  });
});
