import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { defineAll, isChromium, isShown, linksOf, show, wordsOf } from '../../testing/page.js';

defineAll();

const FEW = 'country="GB" only="missed small-clots sign-fever sign-large-clots org-samaritans"';

describe('<care-guide>', () => {
  it('holds one of each part, in the order of a reader’s need', async () => {
    const guide = await show(`<care-guide ${FEW}></care-guide>`);
    const parts = [...guide.children].filter(({ localName }) => localName.startsWith('care-'));
    expect(parts.map(({ localName }) => localName)).to.deep.equal(['care-urgent', 'care-symptoms', 'care-faq', 'care-support']);
    const tops = [...guide.children]
      .filter((part) => part.getClientRects().length > 0)
      .map((part) => part.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(parts.every(isShown)).to.be.true;
    expect(guide.firstElementChild!.id).to.equal('care-leaflet');
  });

  it('takes a part that is written inside it, wherever it stands, and shows it in its place', async () => {
    const guide = await show(`<care-guide ${FEW}><care-support></care-support><care-faq open="missed"></care-faq></care-guide>`);
    expect(guide.querySelectorAll('care-faq, care-support')).to.have.length(2);
    const top = (tag: string) => guide.querySelector(tag)!.getBoundingClientRect().top;
    expect(top('care-urgent')).to.be.below(top('care-faq'));
    expect(top('care-faq')).to.be.below(top('care-support'));
  });

  it('says once what the leaflet is, and gives urgent help once', async () => {
    const guide = await show(`<care-guide ${FEW}></care-guide>`);
    expect(guide.querySelectorAll(':scope > h3[data-care=about]')).to.have.length(1);
    expect(guide.querySelectorAll('h4[data-care=group-now]')).to.have.length(1);
  });

  it('goes down the levels of headings without a gap, from 1 and from 4', async function () {
    if (!isChromium) this.skip();
    for (const level of [1, 4]) {
      const guide = await show(`<care-guide ${FEW} heading-level="${level}"></care-guide>`);
      const nodes = await executeServerCommand<{ role: string; properties: Record<string, number> }[], undefined>('ax-tree');
      const levels = nodes.filter(({ role }) => role === 'heading').map(({ properties }) => properties['level']!);
      expect(levels[0]).to.equal(level);
      levels.forEach((each, index) => {
        expect(each).to.be.within(level, 6);
        if (index > 0) expect(each - levels[index - 1]!, `after ${levels[index - 1]}`).to.be.at.most(1);
      });
      guide.remove();
    }
  });

  it('keeps urgent help and crisis lines, whatever only and except say', async () => {
    const guide = await show(
      '<care-guide country="GB" only="missed org-sands-uk" except="org-samaritans org-shout missed"></care-guide>',
    );
    expect(isShown(guide.querySelector('care-urgent [data-care=group-now]')!)).to.be.true;
    expect(isShown(guide.querySelector('#care-org-samaritans')!)).to.be.true;
    expect(linksOf(guide)).to.include('tel:999').and.include('tel:116123');
    expect(!!guide.querySelector('#care-org-tommys-midwives')).to.be.false;
  });
});

describe('each element alone', () => {
  for (const tag of ['care-urgent', 'care-symptoms', 'care-faq', 'care-support']) {
    it(`<${tag}> says at the end what the leaflet is, and who has signed it`, async () => {
      const element = await show(`<${tag} ${FEW}></${tag}>`);
      expect(isShown(element.querySelector('[data-care=about]')!)).to.be.true;
      expect(wordsOf(element)).to.include('No clinician has signed this text yet.');
    });
  }

  it('<care-symptoms> begins with its NOW strip, outside anything that opens', async () => {
    const symptoms = await show(`<care-symptoms ${FEW}></care-symptoms>`);
    const card = symptoms.querySelector<HTMLElement>('[data-care=group-now]')!;
    expect(isShown(card)).to.be.true;
    expect(card.assignedSlot!.closest('[hidden], .panel') === null).to.be.true;
    expect(linksOf(symptoms)).to.include('tel:999');
  });
});
