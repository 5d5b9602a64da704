import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { defineAll, isChromium, isShown, openIds, questionButton, settled, show } from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed what-feelings"';
const detailsOf = (id: string, more = '', words = 'Words.') =>
  `<details id="${id}" ${more}><summary>Question ${id}?</summary><p>${words}</p></details>`;
const own = (faq: Element, id: string) => faq.querySelector<HTMLDetailsElement>(`#${id}`)!;
const topOf = (element: Element) => element.getBoundingClientRect().top;
const labels = (faq: Element) =>
  [...faq.shadowRoot!.querySelectorAll('.own-title')].filter(isShown).map(({ textContent }) => textContent);

describe('questions of the clinic’s own', () => {
  it('come first, in a group of their own named after the clinic, or stand in the group that they name', async () => {
    const faq = await show(
      `<care-faq country="GB" clinic-name="Rosewood">${detailsOf('last')}${detailsOf('grouped', 'data-group="bleeding"')}${detailsOf('lost', 'data-group="nowhere"')}</care-faq>`,
    );
    const groups = [...faq.shadowRoot!.querySelectorAll('.group')];
    const bleeding = groups.find((group) => group.querySelector('slot[name=group-bleeding]'))!;
    expect(groups[0]!.querySelector('button')!.textContent).to.match(/^From Rosewood\s+2/);
    expect([own(faq, 'last'), own(faq, 'lost')].every((each) => groups[0]!.contains(each.assignedSlot))).to.be.true;
    expect(topOf(own(faq, 'lost'))).to.be.above(topOf(own(faq, 'last')));
    expect(bleeding.contains(own(faq, 'grouped').assignedSlot)).to.be.true;
    expect(isShown(own(faq, 'grouped')), 'its group is closed').to.be.false;
    (faq as CareFaq).show('grouped');
    expect(own(faq, 'grouped').open && isShown(own(faq, 'grouped'))).to.be.true;
  });

  it('in a wrapper are looked through to, and those straight in a <care-guide> go to its questions', async () => {
    const guide = await show(
      `<care-guide ${FEW}><div>${detailsOf('a')}</div>${detailsOf('b')}<care-faq>${detailsOf('c')}<div>${detailsOf('d')}</div></care-faq></care-guide>`,
    );
    const faq = guide.querySelector<CareFaq>('care-faq')!;
    expect(faq.shadowRoot!.querySelector('.count')!.textContent).to.equal('4');
    for (const id of ['a', 'b', 'c', 'd']) {
      expect(isShown(own(faq, id)), id).to.be.true;
      faq.show(id);
      expect(own(faq, id).open, id).to.be.true;
    }
  });

  for (const density of ['comfortable', 'compact']) {
    it(`look like ours: the same height, words, edges and colours, ${density}`, async () => {
      const style = document.createElement('style');
      style.textContent =
        'summary{padding:30px;font:italic 9px serif;color:red;list-style:square}details{margin:40px;border:5px solid red;background:pink}';
      document.head.append(style);
      const faq = await show<CareFaq>(
        `<care-faq ${FEW} density="${density}"><details id="a"><summary>A question</summary><p>Words.</p></details></care-faq>`,
      );
      const row = questionButton(faq, 'missed').closest<HTMLElement>('.row')!;
      const ours = questionButton(faq, 'missed');
      const label = faq.querySelector<HTMLElement>('#care-missed')!;
      label.textContent = 'A question';
      const summary = own(faq, 'a').querySelector('summary')!;
      for (const open of [false, true]) {
        for (const id of ['missed', 'a']) faq[open ? 'show' : 'hide'](id);
        const [one, other] = [ours.getBoundingClientRect(), summary.getBoundingClientRect()];
        for (const edge of ['left', 'width', 'height'] as const) expect(other[edge], edge).to.be.closeTo(one[edge], 1);
        const [words, theirs] = [getComputedStyle(label), getComputedStyle(summary)];
        for (const name of ['fontSize', 'fontWeight', 'fontFamily', 'fontStyle', 'color'] as const)
          expect(theirs[name], name).to.equal(words[name]);
        expect(parseFloat(theirs.lineHeight)).to.be.closeTo(parseFloat(words.lineHeight), 0.1);
        const [box, details] = [getComputedStyle(row), getComputedStyle(own(faq, 'a'))];
        for (const name of ['borderBottomWidth', 'borderTopColor', 'borderTopWidth', 'backgroundColor', 'marginTop'] as const)
          expect(details[name], name).to.equal(box[name]);
      }
      const range = document.createRange();
      range.selectNodeContents(summary);
      expect(range.getBoundingClientRect().left, 'the words begin below ours').to.be.closeTo(
        label.getBoundingClientRect().left,
        1,
      );
      expect(topOf(own(faq, 'a').querySelector('p')!)).to.be.above(summary.getBoundingClientRect().bottom - 1);
      style.remove();
    });
  }

  it('obey only, except and open, the last also when it changes', async () => {
    const faq = await show(
      `<care-faq ${FEW} except="b" open="a missed">${detailsOf('a')}${detailsOf('b')}${detailsOf('c', 'open')}</care-faq>`,
    );
    const open = () => ['a', 'b', 'c'].filter((id) => own(faq, id).open);
    expect([isShown(own(faq, 'a')), isShown(own(faq, 'b')), isShown(own(faq, 'c'))]).to.deep.equal([true, false, true]);
    expect(open(), 'what the clinic wrote as open stays so').to.deep.equal(['a', 'c']);
    faq.setAttribute('open', 'c');
    await settled(faq);
    expect(open()).to.deep.equal(['c']);
    faq.setAttribute('corners', 'round');
    own(faq, 'a').open = true;
    await settled(faq);
    expect(open(), 'a render for another reason changes nothing').to.deep.equal(['a', 'c']);
    faq.setAttribute('only', 'small-clots a');
    faq.removeAttribute('except');
    await settled(faq);
    expect(['a', 'b', 'c'].filter((id) => isShown(own(faq, id)))).to.deep.equal(['a']);
  });

  it('that a setting has put away are not opened by a link to them', async () => {
    const faq = await show<CareFaq>(`<care-faq ${FEW} except="b">${detailsOf('b')}</care-faq>`);
    expect(faq.reveal('b')).to.be.false;
    expect(own(faq, 'b').open).to.be.false;
  });

  it('keep their own toggle, name, nodes and listeners', async () => {
    const box = await show('<div></div>');
    box.innerHTML = `<care-faq ${FEW}>${detailsOf('a', 'name="ours" class="mine"')}${detailsOf('b', 'name="ours"')}</care-faq>`;
    const told: string[] = [];
    for (const each of box.querySelectorAll('details'))
      each.addEventListener('toggle', () => told.push(`${each.id} ${each.open}`));
    await settled(box);
    box.querySelector<HTMLElement>('#a summary')!.click();
    await waitUntil(() => told.length === 1, 'a has told');
    box.querySelector<HTMLElement>('#b summary')!.click();
    await waitUntil(() => told.length === 3, 'both have told');
    expect(told.sort()).to.deep.equal(['a false', 'a true', 'b true']);
    expect(box.querySelector('#a')!.className).to.equal('mine');
  });

  for (const [how, more] of [
    ['hidden', 'hidden'],
    ['display: none', 'style="display:none"'],
    ['a class', 'class="away"'],
  ] as const) {
    it(`that the clinic itself has hidden by ${how} stay hidden, and leave no label`, async () => {
      const style = document.createElement('style');
      style.textContent = '.away{display:none}';
      document.head.append(style);
      const faq = await show<CareFaq>(`<care-faq ${FEW}>${detailsOf('a', more)}</care-faq>`);
      faq.showAll();
      expect(isShown(own(faq, 'a'))).to.be.false;
      expect(labels(faq)).to.deep.equal([]);
      style.remove();
    });
  }

  it('added and taken away by the page later, in any place', async () => {
    const faq = await show(`<care-faq ${FEW}></care-faq>`);
    faq.insertAdjacentHTML('afterbegin', detailsOf('a'));
    faq.insertAdjacentHTML('beforeend', detailsOf('b'));
    await waitUntil(() => labels(faq).length > 0, 'they join the list');
    await settled(faq);
    expect([isShown(own(faq, 'a')), isShown(own(faq, 'b'))]).to.deep.equal([true, true]);
    expect(labels(faq)).to.deep.equal(['From your clinic']);
    own(faq, 'a').remove();
    own(faq, 'b').remove();
    await waitUntil(() => labels(faq).length === 0, 'they have left the list');
  });

  it('are opened for printing, also where one name lets one be open at a time, and are as they were afterwards', async () => {
    const faq = await show(
      `<care-faq ${FEW}>${detailsOf('a')}${detailsOf('b', 'open')}${['c', 'd', 'e'].map((id) => detailsOf(id, `name="one"${id === 'd' ? ' open' : ''}`)).join('')}</care-faq>`,
    );
    const all = ['a', 'b', 'c', 'd', 'e'];
    dispatchEvent(new Event('beforeprint'));
    expect(all.every((id) => own(faq, id).open && isShown(own(faq, id)))).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(all.filter((id) => own(faq, id).open)).to.deep.equal(['b', 'd']);
    expect(own(faq, 'c').getAttribute('name')).to.equal('one');
  });

  it('are left alone by printing what is open', async () => {
    const faq = await show(`<care-faq ${FEW} print="open">${detailsOf('a')}</care-faq>`);
    dispatchEvent(new Event('beforeprint'));
    expect(own(faq, 'a').open).to.be.false;
    dispatchEvent(new Event('afterprint'));
  });

  it('far below the screen are told to assistive technology all the same, by name and state', async function () {
    if (!isChromium) this.skip();
    const faq = await show<CareFaq>(
      `<care-faq ${FEW}>${Array.from({ length: 200 }, (_, index) => detailsOf(`own-${index}`)).join('')}</care-faq>`,
    );
    await aTimeout(100);
    const nodes = await executeServerCommand<{ role: string; name: string; properties: Record<string, unknown> }[], undefined>(
      'ax-tree',
    );
    const told = nodes.filter(({ name, properties }) => name.startsWith('Question own-') && 'expanded' in properties);
    expect(told.length).to.equal(200);
    expect(told.every(({ properties }) => properties['expanded'] === false)).to.be.true;
    expect(faq.querySelectorAll('details').length).to.equal(200);
  });

  it('may be two thousand', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => detailsOf(`own-${index}`, '', `Answer number ${index}.`)).join('');
    const faq = await show<CareFaq>(`<care-faq ${FEW}>${many}</care-faq>`);
    const all = [...faq.querySelectorAll('details')];
    const start = performance.now();
    faq.showAll();
    expect(all.every(({ open }) => open)).to.be.true;
    faq.hideAll();
    expect(all.some(({ open }) => open)).to.be.false;
    expect(faq.reveal('care-own-1999')).to.be.true;
    expect(own(faq, 'own-1999').open).to.be.true;
    await aTimeout(200);
    for (const id of ['own-1001', 'own-1000', 'own-3']) {
      faq.reveal(id);
      await aTimeout(200);
      const place = topOf(own(faq, id));
      expect(place, `${id} is where the reader looks`).to.be.within(-1, 60);
    }
    own(faq, 'own-3').open = false;
    own(faq, 'own-3').querySelector('summary')!.focus();
    for (let tabs = 0; tabs < 12; tabs += 1) await sendKeys({ press: 'Tab' });
    expect((document.activeElement!.parentElement as HTMLElement).id, 'each is in the order of Tab').to.equal('own-15');
    faq.show('missed');
    expect(openIds(faq)).to.deep.equal(['missed']);
    expect(performance.now() - start, 'milliseconds').to.be.below(5000);
  }).timeout(60_000);
});

describe('an accordion in another place', () => {
  it('inside a closed <details>, a hidden tab and a closed dialog: whole when it is shown', async () => {
    const box = await show(`<div><details><summary>More</summary><care-faq ${FEW} id-prefix="a-"></care-faq></details>
      <div role="tabpanel" hidden><care-faq ${FEW} id-prefix="b-" accent="#123456"></care-faq></div><dialog><care-faq ${FEW} id-prefix="c-"></care-faq></dialog></div>`);
    const [details, tab, dialog] = [...box.children] as [HTMLDetailsElement, HTMLElement, HTMLDialogElement];
    details.open = true;
    tab.hidden = false;
    dialog.showModal();
    for (const faq of box.querySelectorAll<CareFaq>('care-faq')) {
      expect(isShown(questionButton(faq, 'missed'))).to.be.true;
      questionButton(faq, 'missed').click();
      expect(openIds(faq)).to.deep.equal(['missed']);
      expect(isShown(faq.querySelector('p[data-care=missed]')!)).to.be.true;
    }
    expect(details.open, 'a click in the leaflet is none of the page’s accordion').to.be.true;
    dialog.close();
  });

  it('moved keeps what is open and the clinic’s own, and moved by moveBefore the focus too', async () => {
    const box = await show(`<div><section></section><care-faq ${FEW}>${detailsOf('a', 'open')}</care-faq></div>`);
    const faq = box.querySelector<CareFaq>('care-faq')!;
    const section = box.firstElementChild as HTMLElement & { moveBefore?: (node: Node, child: Node | null) => void };
    faq.show('missed');
    const state = () => [openIds(faq), own(faq, 'a').open, isShown(questionButton(faq, 'small-clots'))];
    const before = state();
    section.append(faq);
    await settled(box);
    expect(state()).to.deep.equal(before);
    if (!section.moveBefore) return;
    questionButton(faq, 'missed').focus();
    const other = box.appendChild(document.createElement('section')) as typeof section;
    other.moveBefore!(faq, null);
    await settled(box);
    expect(state()).to.deep.equal(before);
    expect(faq.shadowRoot!.activeElement === questionButton(faq, 'missed')).to.be.true;
  });
});
