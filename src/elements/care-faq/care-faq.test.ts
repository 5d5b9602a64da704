import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { defineAll, isChromium, isShown, linksOf, openIds, questionButton, show, wordsOf } from '../../testing/page.js';
import type { CareFaq } from './care-faq.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed"';
const answerShown = (faq: Element, id: string) => isShown(faq.querySelector(`p[data-care="${id}"]`)!);

/** Presses Tab until our button has the focus. */
async function tabTo(button: HTMLElement): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  for (let presses = 0; presses < 30 && root.activeElement !== button; presses++) await sendKeys({ press: 'Tab' });
  expect(root.activeElement === button, 'Tab reaches the question').to.be.true;
}

describe('<care-faq> alone', () => {
  it('begins with its NOW strip: the call, six groups of signs, who to call today', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const strip = faq.shadowRoot!.querySelector('.card.now')!;
    const slot = strip.querySelector('slot')!;
    expect(isShown(strip)).to.be.true;
    const shown = slot.assignedElements();
    expect(shown.some((each) => linksOf(each).includes('tel:999'))).to.be.true;
    expect(shown.find(({ localName }) => localName === 'ul')!.children.length).to.equal(6);
    expect(shown.every(isShown)).to.be.true;
    expect(strip.getBoundingClientRect().top).to.be.below(questionButton(faq, 'missed').getBoundingClientRect().top);
    expect(strip.closest('.panel, details') === null).to.be.true;
  });

  it('leaves the strip to the guide that it stands in', async () => {
    const guide = await show('<care-guide country="GB" only="missed sign-fever"></care-guide>');
    expect(!!guide.querySelector('care-faq [data-care=group-now]')).to.be.false;
    expect(isShown(guide.querySelector('care-urgent [data-care=group-now]')!)).to.be.true;
  });

  it('is read by keyboard: Tab to a question, Enter opens it, Space closes it', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const button = questionButton(faq, 'small-clots');
    await tabTo(button);
    expect(button.matches(':focus-visible')).to.be.true;
    expect(getComputedStyle(button).outlineStyle).to.equal('solid');
    expect([button.getAttribute('aria-expanded'), answerShown(faq, 'small-clots')]).to.deep.equal(['false', false]);
    await sendKeys({ press: 'Enter' });
    expect([button.getAttribute('aria-expanded'), answerShown(faq, 'small-clots')]).to.deep.equal(['true', true]);
    await sendKeys({ press: ' ' });
    expect([button.getAttribute('aria-expanded'), answerShown(faq, 'small-clots')]).to.deep.equal(['false', false]);
    expect((button.getRootNode() as ShadowRoot).activeElement === button, 'the focus stays').to.be.true;
  });

  it('Tab passes over the links of closed answers and stops at those of an open one', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    const first = questionButton(faq, faq.shadowRoot!.querySelector<HTMLSlotElement>('.question slot')!.name);
    await tabTo(first);
    await sendKeys({ press: 'Tab' });
    expect(faq.shadowRoot!.activeElement?.className).to.equal('group-button');
    const id = faq.shadowRoot!.querySelector<HTMLSlotElement>('.question slot')!.name;
    faq.show(id);
    await executeServerCommand('press-chord', { keys: ['Shift', 'Tab'] });
    expect(
      document.activeElement?.closest(`[data-care="${id}"]`) !== null ||
        faq.shadowRoot!.activeElement?.className.startsWith('copy'),
    ).to.be.true;
  });

  it('opens by a click on its words, which land on the button', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const label = faq.querySelector('#care-missed')!;
    label.scrollIntoView({ block: 'center' });
    const { left, top, height } = label.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 10), Math.round(top + height / 2)] });
    expect(openIds(faq)).to.deep.equal(['missed']);
  });

  it('opens by touch', async function () {
    if (!isChromium) this.skip();
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const button = questionButton(faq, 'missed');
    button.scrollIntoView({ block: 'center' });
    const { left, top, height } = button.getBoundingClientRect();
    await executeServerCommand('touch', { x: Math.round(left + 20), y: Math.round(top + height / 2) });
    await waitUntil(() => openIds(faq).join() === 'missed', 'it is open');
  });

  it('gives every button 44 px to be touched by', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW} filter></care-faq>`);
    faq.showAll();
    for (const each of faq.shadowRoot!.querySelectorAll('button, input')) {
      if (isShown(each)) expect(each.getBoundingClientRect().height, each.className).to.be.at.least(44);
    }
  });
});

describe('<care-faq> by script', () => {
  it('show, hide, showAll and hideAll open and close', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    faq.show('missed');
    expect(openIds(faq)).to.deep.equal(['missed']);
    faq.showAll();
    expect(openIds(faq)).to.have.members(['missed', 'small-clots']);
    faq.hide('missed');
    expect(openIds(faq)).to.deep.equal(['small-clots']);
    faq.hideAll();
    expect(openIds(faq)).to.deep.equal([]);
  });

  it('takes an unknown id for nothing', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    for (const id of ['nope', '', '"]', 'constructor']) {
      faq.show(id);
      faq.hide(id);
    }
    expect(openIds(faq)).to.deep.equal([]);
  });

  it('does not throw before the words are there', () => {
    const faq = document.createElement('care-faq');
    for (const call of [() => faq.show('missed'), () => faq.hide('missed'), () => faq.showAll(), () => faq.hideAll()])
      expect(call).not.to.throw();
  });

  it('open="all" opens everything, open names some', async () => {
    expect(openIds(await show(`<care-faq ${FEW} open="all"></care-faq>`))).to.have.members(['missed', 'small-clots']);
    expect(openIds(await show(`<care-faq ${FEW} id-prefix="b-" open="missed"></care-faq>`))).to.deep.equal(['missed']);
  });

  it('exclusive: one at a time, and no “Show all”', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW} exclusive></care-faq>`);
    questionButton(faq, 'missed').click();
    questionButton(faq, 'small-clots').click();
    expect(openIds(faq)).to.deep.equal(['small-clots']);
    expect(faq.shadowRoot!.querySelector('.toolbar')!.textContent).not.to.include('Show all');
    faq.showAll();
    expect(openIds(faq)).to.deep.equal(['small-clots']);
  });

  it('exclusive with open="all" still opens one at most', async () => {
    const faq = await show(`<care-faq ${FEW} exclusive open="all"></care-faq>`);
    expect(openIds(faq).length).to.be.at.most(1);
  });
});

describe('<care-faq> in the accessibility tree', () => {
  interface AxNode {
    id: string;
    parent: string;
    role: string;
    name: string;
    properties: Record<string, unknown>;
  }
  const tree = () => executeServerCommand<AxNode[], undefined>('ax-tree');

  for (const level of [1, 2, 4]) {
    it(`has one heading and one button for each question, named once, from heading-level ${level}`, async function () {
      if (!isChromium) this.skip();
      const faq = await show(
        `<care-faq country="GB" heading-level="${level}" only="small-clots missed what-feelings"></care-faq>`,
      );
      const nodes = await tree();
      for (const id of ['small-clots', 'missed', 'what-feelings']) {
        const title = wordsOf(faq.querySelector(`#care-${id}`)!);
        const named = nodes.filter(
          ({ name, role }) => name === title && !['StaticText', 'InlineTextBox', 'region'].includes(role),
        );
        expect(named.map(({ role }) => role).sort(), id).to.deep.equal(['button', 'heading']);
        const [heading, button] = [named.find(({ role }) => role === 'heading')!, named.find(({ role }) => role === 'button')!];
        expect(heading.properties['level']).to.equal(level + 2);
        expect(button.properties['expanded']).to.equal(false);
      }
      const headings = nodes.filter(({ role }) => role === 'heading');
      expect(headings.length).to.equal(faq.querySelectorAll('h1,h2,h3,h4,h5,h6').length);
      const levels = headings.map(({ properties }) => properties['level'] as number);
      expect(Math.min(...levels)).to.equal(level);
      expect(Math.max(...levels)).to.equal(Math.min(level + 2, 6));
    });
  }

  it('puts a question one level higher where no groups are shown', async function () {
    if (!isChromium) this.skip();
    const faq = await show('<care-faq country="GB" heading-level="4" only="missed"></care-faq>');
    const heading = (await tree()).find(
      ({ name, role }) => role === 'heading' && name === wordsOf(faq.querySelector('#care-missed')!),
    );
    expect(heading!.properties['level']).to.equal(5);
  });
});

describe('<care-faq> in the light DOM', () => {
  it('is flat: a heading with its id and slot, then paragraphs and lists with the slot of the answer, then of its end', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const block = [...faq.querySelectorAll(':scope > [data-care=small-clots]')];
    expect([block[0]!.localName, block[0]!.id, block[0]!.slot]).to.deep.equal(['h4', 'care-small-clots', 'small-clots']);
    expect([...new Set(block.slice(1).map(({ slot }) => slot))]).to.deep.equal(['small-clots-answer', 'small-clots-end']);
    expect(block.slice(1).every(({ localName }) => ['p', 'ul', 'ol'].includes(localName))).to.be.true;
    expect(faq.querySelector('button') === null).to.be.true;
    expect([...faq.children].every((child) => (child as HTMLElement).assignedSlot)).to.be.true;
  });

  it('tells a listener on the page no question: the target of every click is the element', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const seen: EventTarget[] = [];
    const listen = (event: Event) => seen.push(event.target!, ...event.composedPath());
    document.addEventListener('click', listen);
    const button = questionButton(faq, 'missed');
    button.scrollIntoView({ block: 'center' });
    const { left, top, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + height / 2)] });
    document.removeEventListener('click', listen);
    expect(seen[0] === faq).to.be.true;
    expect(seen.some((each) => each instanceof Element && each.hasAttribute('data-care'))).to.be.false;
  });
});

describe('a question of the clinic’s own', () => {
  const OWN = '<details id="parking"><summary>Where can I park?</summary><p>Behind the clinic.</p></details>';

  it('stays a native <details> in the list, shown and labelled as the clinic’s', async () => {
    const faq = await show(`<care-faq ${FEW}>${OWN}</care-faq>`);
    const details = faq.querySelector('details')!;
    expect(isShown(details)).to.be.true;
    expect(details.open).to.be.false;
    expect(details.hasAttribute('data-care')).to.be.false;
    expect(details.assignedSlot!.closest('.group')!.querySelector('button')!.textContent).to.include('From your clinic');
    await sendKeys({ press: 'Tab' });
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.be.true;
  });

  it('takes part in show all, hide all, show, hide and open', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW} open="parking">${OWN}</care-faq>`);
    const details = faq.querySelector('details')!;
    expect(details.open).to.be.true;
    faq.hideAll();
    expect(details.open).to.be.false;
    faq.showAll();
    expect(details.open).to.be.true;
    faq.hide('parking');
    expect(details.open).to.be.false;
    faq.show('parking');
    expect(details.open).to.be.true;
  });

  it('stands in the group that it names', async () => {
    const faq = await show(
      `<care-faq country="GB" only="small-clots missed"><details data-group="bleeding"><summary>Pads</summary>Ask at the desk.</details></care-faq>`,
    );
    const details = faq.querySelector('details')!;
    expect(details.assignedSlot!.closest('.group')!.querySelector('slot')!.name).to.equal('group-bleeding');
    expect(details.assignedSlot!.closest('.group')!.querySelector('.count')!.textContent).to.equal('2');
  });

  it('added after load joins the list, and taken away leaves no label behind', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    expect(faq.shadowRoot!.querySelector('.own-title') === null).to.be.true;
    faq.insertAdjacentHTML('beforeend', OWN);
    await waitUntil(() => faq.shadowRoot!.querySelector('.own-title'), 'it joins the list');
    const details = faq.querySelector('details')!;
    expect(isShown(details)).to.be.true;
    details.remove();
    await waitUntil(() => !faq.shadowRoot!.querySelector('.own-title'), 'its label is gone');
  });

  it('is not touched when the page is saved and loaded again', async () => {
    const faq = await show(`<care-faq ${FEW}>${OWN}</care-faq>`);
    const saved = faq.outerHTML;
    faq.remove();
    const again = await show(saved);
    expect(again.outerHTML === saved).to.be.true;
    expect(again.querySelectorAll('details')).to.have.length(1);
  });
});
