import { aTimeout, expect, waitUntil, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { defineAll, isChromium, isShown, openIds, questionButton, settled, show, wordsOf } from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';
import type { Accordion } from './accordion.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed what-feelings"';
const root = (element: Element) => element.shadowRoot!;
const questions = (element: Element) => [...root(element).querySelectorAll<HTMLButtonElement>('.question')];
const panelOf = (button: Element) => button.closest('.row')!.lastElementChild as HTMLElement;
const press = (...keys: string[]) => executeServerCommand('press-chord', { keys });
const action = (element: Element, words: string) =>
  [...root(element).querySelectorAll<HTMLButtonElement>('.toolbar button')].find(({ textContent }) =>
    textContent.includes(words),
  );

/** What a button is called, from what stands in it and in its slots. */
function nameOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  const inside = (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : node.childNodes;
  return [...inside].map(nameOf).join('');
}
const name = (button: Element) => nameOf(button).replace(/\s+/g, ' ').trim();

/** What an engine does when its find bar or a text fragment finds words in a closed answer. */
function reveal(panel: HTMLElement): void {
  panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
  panel.removeAttribute('hidden');
}

for (const [tag, some] of [
  ['care-faq', 'small-clots missed what-feelings'],
  ['care-symptoms', 'sign-fever sign-spotting sign-large-clots'],
] as const) {
  describe(`<${tag}>, as an accordion`, () => {
    const make = (more = '') => show<Accordion>(`<${tag} country="GB" only="${some}" ${more}></${tag}>`);

    it('has each question as one button, alone in a heading, that says whether it is open', async () => {
      const list = await make();
      expect(questions(list)).to.have.length(3);
      for (const button of questions(list)) {
        expect(button.type).to.equal('button');
        expect(button.parentElement!.localName).to.equal('h4');
        expect(button.parentElement!.children).to.have.length(1);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(isShown(panelOf(button).querySelector('slot')!.assignedElements()[0]!)).to.be.false;
        expect(panelOf(button).getAttribute('hidden')).to.equal('until-found');
      }
    });

    it('tells which open answer a button controls, and no id in the page', async function () {
      const list = await make();
      const [button] = questions(list);
      if (!('ariaControlsElements' in button!)) this.skip();
      button.click();
      expect(button.ariaControlsElements?.[0] === panelOf(button)).to.be.true;
      expect(root(list).querySelector('[id]') === null).to.be.true;
    });

    it('opens by Enter, by Space and by a click, and closes the same way', async () => {
      const list = await make();
      const [button] = questions(list);
      button!.focus();
      for (const act of [() => press('Enter'), () => press(' '), () => Promise.resolve(button!.click())]) {
        for (const open of ['true', 'false']) {
          await act();
          expect(button!.getAttribute('aria-expanded')).to.equal(open);
          expect(isShown(panelOf(button!).querySelector('slot')!.assignedElements()[0]!)).to.equal(open === 'true');
        }
      }
      expect(root(list).activeElement === button).to.be.true;
    });

    it('opens one without closing another', async () => {
      const list = await make();
      for (const button of questions(list)) button.click();
      expect(questions(list).map((button) => button.getAttribute('aria-expanded'))).to.deep.equal(['true', 'true', 'true']);
    });

    it('has every question in the order of Tab and of Shift+Tab, open or closed', async () => {
      const list = await make();
      const all = [...root(list).querySelectorAll<HTMLButtonElement>('.list button')];
      expect(all.filter((button) => button.className === 'question')).to.have.length(3);
      all[0]!.focus();
      for (const next of all.slice(1)) {
        await press('Tab');
        expect(root(list).activeElement === next).to.be.true;
      }
      for (const before of [...all].reverse().slice(1)) {
        await press('Shift', 'Tab');
        expect(root(list).activeElement === before).to.be.true;
      }
      list.showAll();
      expect(all.every(({ tabIndex }) => tabIndex === 0)).to.be.true;
    });

    it('leaves the arrow keys, Home and End to scrolling', async () => {
      const list = await make();
      const [, button] = questions(list);
      button!.focus();
      const taken: string[] = [];
      const listen = (event: KeyboardEvent) => event.defaultPrevented && taken.push(event.key);
      addEventListener('keydown', listen);
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown']) {
        await sendKeys({ press: key });
        expect(root(list).activeElement === button, key).to.be.true;
      }
      removeEventListener('keydown', listen);
      expect(taken).to.deep.equal([]);
      scrollTo(0, 0);
    });

    it('never changes what its buttons are called', async () => {
      const list = await make();
      const names = () => [...root(list).querySelectorAll('button:not(.copy)')].map(name);
      const before = names();
      expect(new Set(before).size).to.equal(before.length);
      for (const change of [() => list.showAll(), () => list.hideAll(), () => questions(list)[1]!.click()]) {
        change();
        expect(names()).to.deep.equal(before);
      }
      for (const button of root(list).querySelectorAll('button')) expect(button.hasAttribute('aria-label')).to.be.false;
    });

    it('says which list “Show all” and “Hide all” are for, and always offers both', async () => {
      const list = await make();
      const title = wordsOf(list.querySelector('h2[data-care=questions],h2[data-care=symptoms]')!);
      const both = () => [name(action(list, 'Show all')!), name(action(list, 'Hide all')!)];
      expect(both()).to.deep.equal([`Show all: ${title}`, `Hide all: ${title}`]);
      action(list, 'Show all')!.click();
      expect(openIds(list)).to.have.length(3);
      expect(both()).to.deep.equal([`Show all: ${title}`, `Hide all: ${title}`]);
      expect([action(list, 'Show all'), action(list, 'Hide all')].every((button) => isShown(button!) && !button!.disabled)).to.be
        .true;
      action(list, 'Hide all')!.click();
      expect(openIds(list)).to.deep.equal([]);
    });

    it('opens what find-in-page finds, and changes nothing but that', async () => {
      const list = await make();
      const [, button] = questions(list);
      const panel = panelOf(button!);
      const [paragraph] = panel.querySelector('slot')!.assignedElements();
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      for (const each of [list, root(list)]) observer.observe(each, { childList: true, characterData: true, subtree: true });
      reveal(panel);
      await waitUntil(() => openIds(list).length === 1, 'it is open');
      changes.push(...observer.takeRecords());
      observer.disconnect();
      expect(button!.getAttribute('aria-expanded')).to.equal('true');
      expect(openIds(list)).to.have.length(1);
      expect(isShown(paragraph!)).to.be.true;
      expect(panelOf(button!).querySelector('slot')!.assignedElements()[0] === paragraph).to.be.true;
      expect(changes.every(({ removedNodes }) => removedNodes.length === 0)).to.be.true;
      expect(
        changes.every(({ target }) => panel.contains(target)),
        'a control at the end of the answer is all that is added',
      ).to.be.true;
      button!.click();
      expect(panel.getAttribute('hidden')).to.equal('until-found');
    });
  });
}

describe('regions', () => {
  it('are made of six answers, named by their questions, and of no more', async () => {
    const six = 'small-clots missed what-feelings clot-size stop-start part-clots-play';
    const faq = await show<CareFaq>(`<care-faq country="GB" only="${six}"></care-faq>`);
    const panels = () => [...root(faq).querySelectorAll('.row-panel')];
    expect(panels().map((panel) => panel.getAttribute('role'))).to.deep.equal(
      Array.from({ length: 6 }, () => null),
      'closed answers are none',
    );
    faq.showAll();
    expect(panels().map((panel) => panel.getAttribute('role'))).to.deep.equal(Array.from({ length: 6 }, () => 'region'));
    for (const panel of panels()) {
      if ('ariaLabelledByElements' in panel)
        expect(panel.ariaLabelledByElements?.[0] === panel.parentElement!.querySelector('button')).to.be.true;
    }
    faq.setAttribute('only', `${six} how-much-bleeding`);
    await settled(faq);
    expect(panels()).to.have.length(7);
    expect(panels().some((panel) => panel.hasAttribute('role'))).to.be.false;
  });

  it('and their questions are told to assistive technology, open and closed', async function () {
    if (!isChromium) this.skip();
    interface Told {
      role: string;
      name: string;
      properties: Record<string, unknown>;
    }
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    const title = wordsOf(faq.querySelector('#care-missed')!);
    const told = async () => {
      const nodes = await executeServerCommand<Told[], undefined>('ax-tree');
      return {
        button: nodes
          .filter(({ name: own, role }) => role === 'button' && own === title)
          .map(({ properties }) => properties['expanded']),
        region: nodes.filter(({ name: own, role }) => role === 'region' && own === title).length,
        headings: nodes.filter(({ name: own, role }) => role === 'heading' && own === title).length,
        words: nodes.some(
          ({ name: own, role }) => role === 'StaticText' && own === faq.querySelector('p[data-care=missed]')!.textContent,
        ),
      };
    };
    expect(await told()).to.deep.equal({ button: [false], region: 0, headings: 1, words: false });
    faq.show('missed');
    expect(await told()).to.deep.equal({ button: [true], region: 1, headings: 1, words: true });
    faq.hide('missed');
    expect(await told()).to.deep.equal({ button: [false], region: 0, headings: 1, words: false });
  });
});

describe('find-in-page', () => {
  it('opens answers on a page that hides whatever has the attribute “hidden”', async () => {
    const style = document.createElement('style');
    style.textContent = '[hidden]{display:none!important}';
    document.head.append(style);
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const panel = panelOf(questionButton(faq, 'missed'));
    expect(getComputedStyle(panel).display).to.equal('block');
    if ('onbeforematch' in panel) expect(getComputedStyle(panel).contentVisibility).to.equal('hidden');
    reveal(panel);
    expect(openIds(faq)).to.deep.equal(['missed']);
    style.remove();
  });

  it('opens the answer that holds the words, where the engine reveals by script', async function () {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    const words = faq.querySelector('p[data-care=missed]')!.textContent.slice(0, 40);
    getSelection()!.removeAllRanges();
    const find = (globalThis as unknown as { find: (words: string) => boolean }).find(words);
    await aTimeout(50);
    // Chromium and WebKit find words for scripts without revealing them; Firefox reveals them as its find bar does.
    if (!find || openIds(faq).length === 0) this.skip();
    expect(openIds(faq)).to.deep.equal(['missed']);
    getSelection()!.removeAllRanges();
  });

  it('closes what was open in a list of one at a time', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW} exclusive></care-faq>`);
    faq.show('small-clots');
    reveal(panelOf(questionButton(faq, 'missed')));
    expect(openIds(faq)).to.deep.equal(['missed']);
  });
});

describe('the link to an answer', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const withClipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  const href = location.href;
  afterEach(() => {
    delete (navigator as unknown as Record<string, unknown>)['clipboard'];
    history.replaceState(null, '', href);
  });

  it('can be copied at the end of each open answer, and only there', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    expect(root(faq).querySelector('.copy') === null).to.be.true;
    faq.showAll();
    for (const button of questions(faq)) {
      const copies = panelOf(button).querySelectorAll('.copy');
      expect(copies).to.have.length(1);
      expect(panelOf(button).querySelector('slot')!.compareDocumentPosition(copies[0]!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
    faq.hideAll();
    faq.showAll();
    expect(root(faq).querySelectorAll('.copy')).to.have.length(3);
  });

  it('is origin, path and hash alone, and is said to be copied by what stood there before', async () => {
    const written: string[] = [];
    withClipboard({ writeText: (words: string) => Promise.resolve(written.push(words)) });
    history.replaceState(null, '', `${location.pathname}?patient=4711&utm_source=mail#other`);
    const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
    faq.show('missed');
    const status = panelOf(questionButton(faq, 'missed')).querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    panelOf(questionButton(faq, 'missed')).querySelector<HTMLElement>('.copy')!.click();
    await waitUntil(() => status.textContent !== '', 'the copy is told');
    expect(written).to.deep.equal([`${location.origin}${location.pathname}#care-missed`]);
    expect(panelOf(questionButton(faq, 'missed')).querySelector('.copy')!.textContent, 'in its own place').to.equal('Copied');
    expect(status.textContent).to.equal('Copied');
    expect(status.isConnected).to.be.true;
    expect(openIds(faq)).to.deep.equal(['missed']);
  });

  for (const [title, value] of [
    ['the page may not write to the clipboard', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }],
    ['there is no clipboard, as on a page without https', undefined],
  ] as const) {
    it(`is copied by the old command, or shown selected, where ${title}`, async () => {
      expect(!!clipboard).to.be.true;
      withClipboard(value);
      const { execCommand } = document;
      const faq = await show<CareFaq>(`<care-faq ${FEW}></care-faq>`);
      faq.show('missed');
      const panel = panelOf(questionButton(faq, 'missed'));
      const button = panel.querySelector<HTMLElement>('.copy')!;
      let taken = '';
      const answer = (works: boolean) => {
        document.execCommand = () => {
          const { value: all, selectionStart, selectionEnd } = root(faq).activeElement as HTMLInputElement;
          taken = all.slice(selectionStart!, selectionEnd!);
          return works;
        };
      };
      const link = `${location.origin}${location.pathname}#care-missed`;
      answer(false);
      button.click();
      await waitUntil(() => panel.querySelector('input'), 'the link is shown');
      const field = panel.querySelector('input')!;
      expect([field.value, taken, field.readOnly, field.getAttribute('aria-label')]).to.deep.equal([
        link,
        link,
        true,
        'Copy this link',
      ]);
      expect(root(faq).activeElement === field).to.be.true;
      expect(panel.querySelector('.copied')!.textContent).to.equal('');
      answer(true);
      button.click();
      await waitUntil(() => !panel.querySelector('input'), 'the field is gone');
      expect(panel.querySelector('.copied')!.textContent).to.equal('Copied');
      expect(root(faq).activeElement === button).to.be.true;
      document.execCommand = execCommand;
    });
  }
});

describe('one at a time', () => {
  const MANY = 'country="GB" exclusive only="small-clots missed what-feelings clot-size stop-start how-much-bleeding"';
  const inside = (scroller: string) =>
    `<div style="${scroller}"><div style="height:400px"></div><care-faq ${MANY}></care-faq><div style="height:3000px"></div></div>`;

  for (const [where, style] of [
    ['the page', ''],
    ['a box that scrolls', 'height:500px;overflow:auto;scroll-behavior:smooth'],
  ] as const) {
    it(`does not move the question that is clicked, in ${where}`, async () => {
      const box = await show<HTMLElement>(inside(style));
      const faq = box.querySelector<CareFaq>('care-faq')!;
      const all = questions(faq);
      all[0]!.click();
      for (const button of [all[3]!, all[5]!, all[1]!, all[4]!]) {
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        await nextFrame();
        const before = button.getBoundingClientRect().top;
        button.click();
        expect(button.getBoundingClientRect().top).to.be.closeTo(before, 1);
        await nextFrame();
        await nextFrame();
        expect(button.getBoundingClientRect().top, 'after the next frames').to.be.closeTo(before, 1);
        expect(openIds(faq)).to.have.length(1);
      }
      scrollTo(0, 0);
    });
  }

  for (const start of [0, 40]) {
    it(`does not move it where the page cannot scroll up so far, ${start} px from its top`, async () => {
      await executeServerCommand('set-viewport-size', { width: 1000, height: 2000 });
      try {
        const box = await show(`<div style="padding-block-end:3000px"><care-faq ${MANY}></care-faq></div>`);
        const faq = box.querySelector<CareFaq>('care-faq')!;
        const all = questions(faq);
        all[0]!.click();
        for (const button of [all[1]!, all[0]!]) {
          scrollTo({ top: start, behavior: 'instant' });
          await nextFrame();
          const before = button.getBoundingClientRect().top;
          expect(before, 'it is on the screen').to.be.within(0, innerHeight);
          button.click();
          expect(button.getBoundingClientRect().top).to.be.closeTo(before, 1);
          await nextFrame();
          await nextFrame();
          expect(button.getBoundingClientRect().top, 'after the next frames').to.be.closeTo(before, 1);
          expect(openIds(faq)).to.have.length(1);
        }
        faq.hideAll();
        const [toolbar, row] = [root(faq).querySelector('.toolbar')!, root(faq).querySelector('.list > *')!];
        expect(row.getBoundingClientRect().top - toolbar.getBoundingClientRect().bottom, 'no space is left').to.be.below(60);
      } finally {
        await executeServerCommand('set-viewport-size', { width: 800, height: 600 });
        scrollTo(0, 0);
      }
    });
  }

  it('counts the clinic’s own questions in, also where the reader opens one by its own summary', async () => {
    const box = await show(
      `<div><div style="height:900px"></div><care-faq ${FEW} exclusive><details id="a"><summary>A</summary>1</details><details id="b"><summary>B</summary>2</details></care-faq><div style="height:900px"></div></div>`,
    );
    const faq = box.querySelector<CareFaq>('care-faq')!;
    const [a, b] = [...faq.querySelectorAll('details')];
    const open = () => [...openIds(faq), ...[a!, b!].filter((each) => each.open).map(({ id }) => id)];
    faq.show('missed');
    a!.querySelector('summary')!.click();
    await waitUntil(() => open().join() === 'a', 'a closes the others');
    b!.scrollIntoView({ block: 'center' });
    const before = b!.getBoundingClientRect().top;
    b!.querySelector('summary')!.click();
    await waitUntil(() => open().join() === 'b', 'b closes the others');
    expect(b!.getBoundingClientRect().top).to.be.closeTo(before, 1);
    questionButton(faq, 'missed').click();
    await waitUntil(() => open().join() === 'missed', 'ours closes the others');
  });

  it('does nothing of the kind by default', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW}><details id="a"><summary>A</summary>1</details></care-faq>`);
    faq.show('missed');
    faq.querySelector('summary')!.click();
    await aTimeout(50);
    expect([openIds(faq), faq.querySelector('details')!.open]).to.deep.equal([['missed'], true]);
  });
});
