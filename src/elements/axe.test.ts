import { expect } from '@open-wc/testing';
import { faults } from '../testing/axe.js';
import { defineAll, openIds, settled, show } from '../testing/page.js';
import type { CareFaq } from './care-faq/care-faq.js';

defineAll();

const FEW = 'country="GB" only="small-clots missed sign-fever sign-large-clots org-samaritans" except="org-shout"';

/** All states of all elements: axe.slow.test.ts. */
describe('axe, with every rule', () => {
  for (const theme of ['light', 'dark']) {
    const states: readonly [name: string, markup: string, act?: (element: HTMLElement) => unknown][] = [
      ['<care-urgent>', `<care-urgent country="GB" theme="${theme}"></care-urgent>`],
      [
        '<care-urgent> with no country',
        `<care-urgent theme="${theme}" clinic-name="Example Clinic" clinic-phone="020 7946 0000"></care-urgent>`,
      ],
      ['<care-symptoms>, closed', `<care-symptoms ${FEW} theme="${theme}"></care-symptoms>`],
      [
        '<care-symptoms>, open',
        `<care-symptoms ${FEW} theme="${theme}"></care-symptoms>`,
        (element) => (element as CareFaq).showAll(),
      ],
      ['<care-faq>, closed', `<care-faq ${FEW} theme="${theme}"></care-faq>`],
      [
        '<care-faq>, open, with a search and the clinic’s own question',
        `<care-faq ${FEW} filter theme="${theme}"><details><summary>Parking</summary>Here.</details></care-faq>`,
        (element) => (element as CareFaq).showAll(),
      ],
      [
        '<care-faq> with an accent',
        `<care-faq ${FEW} theme="${theme}" accent="hotpink" open="missed" corners="round"></care-faq>`,
      ],
      ['<care-support>', `<care-support ${FEW} theme="${theme}"></care-support>`],
      ['<care-guide>', `<care-guide ${FEW} theme="${theme}"></care-guide>`],
    ];
    for (const [name, markup, act] of states) {
      it(`finds nothing in ${name}, ${theme}`, async () => {
        const element = await show<HTMLElement>(markup);
        await act?.(element);
        await settled(element);
        expect(await faults(element)).to.deep.equal([]);
      }).timeout(20_000);
    }
  }

  it('finds a fault where there is one, inside a shadow root too', async () => {
    const faq = await show(`<care-faq ${FEW} open="missed"></care-faq>`);
    expect(openIds(faq)).to.deep.equal(['missed']);
    faq.shadowRoot!.querySelector('.toolbar button')!.replaceChildren();
    faq.shadowRoot!.querySelector<HTMLElement>('.title')!.style.color = '#eee';
    const found = (await faults(faq)).map((fault) => fault.split(':')[0]);
    expect(found).to.include('button-name');
    expect(
      found.some((id) => id!.startsWith('color-contrast')),
      found.join(),
    ).to.be.true;
  });
});
