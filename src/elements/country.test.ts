import { expect } from '@open-wc/testing';
import { defineAll, linksOf, show, warningsOf, wordsOf } from '../testing/page.js';

defineAll();

/** Links to call a number of three digits or the like: emergency and crisis lines. */
const calls = (element: ParentNode) => [...new Set(linksOf(element).filter((href) => /^tel:\d{3}$/.test(href)))].sort();

describe('the country that a page names', () => {
  it('US: the guide calls 911 and 988, and shows the clinic’s name and number', async () => {
    const guide = await show(
      '<care-guide country="US" clinic-name="Example Women’s Clinic" clinic-phone="(555) 010-2000"></care-guide>',
    );
    expect(calls(guide)).to.deep.equal(['tel:911', 'tel:988']);
    expect(linksOf(guide.querySelector('care-urgent')!)).to.include('tel:5550102000');
    expect(wordsOf(guide)).to.include('Example Women’s Clinic').and.include('(555) 010-2000');
    expect(linksOf(guide.querySelector('care-support')!)).to.include('tel:988');
    expect(!!guide.querySelector('#care-small-clots')).to.be.true;
    expect(!!guide.querySelector('#care-sign-large-clots')).to.be.true;
  });

  it('GB: 999 and never 911 or 988', async () => {
    const guide = await show('<care-guide country="GB"></care-guide>');
    expect(calls(guide)).to.include('tel:999').and.not.include('tel:911').and.not.include('tel:988');
    // The titles of sources are their publishers’ own.
    guide.querySelector('ol[data-care=sources]')!.remove();
    expect(wordsOf(guide)).not.to.match(/\b911\b|\b988\b/);
  });

  it('UK is GB, to the last word', async () => {
    const named = await show('<care-guide country="UK"></care-guide>');
    const words = named.innerHTML;
    named.remove();
    expect((await show('<care-guide country="GB"></care-guide>')).innerHTML).to.equal(words);
  });

  it('none, on an American page: no emergency link, “your local emergency number”, one warning', async () => {
    document.documentElement.lang = 'en-US';
    let guide: HTMLElement | undefined;
    const warnings = await warningsOf(async () => (guide = await show('<care-guide></care-guide>')));
    document.documentElement.lang = 'en';
    expect(linksOf(guide!).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
    expect(wordsOf(guide!.querySelector('care-urgent')!)).to.include('your local emergency number');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^\[careleaf\] <care-guide> names no country.+country="GB"/);
  });

  const local: readonly [country: string, weeks: string, medicine: string][] = [
    ['GB', 'before 24 weeks is called a miscarriage', 'paracetamol'],
    ['US', 'before 20 weeks is called a miscarriage', 'acetaminophen'],
    ['', 'week limit differs between countries', 'paracetamol (also called acetaminophen)'],
    ['FR', 'week limit differs between countries', 'paracetamol (also called acetaminophen)'],
  ];
  for (const [country, weeks, medicine] of local) {
    it(`${country || 'none'}: “${weeks}”, and pain relief is ${medicine}`, async () => {
      const guide = await show(`<care-guide country="${country}"></care-guide>`);
      expect(wordsOf(guide)).to.include(weeks).and.include(medicine);
      if (country === 'GB') expect(wordsOf(guide)).not.to.include('acetaminophen');
      if (country === 'US') expect(wordsOf(guide)).not.to.include('paracetamol');
    });
  }

  it('FR, which has no file of its own: 112, neutral words and the international contacts', async () => {
    const guide = await show('<care-guide country="FR"></care-guide>');
    expect(calls(guide)).to.deep.equal(['tel:112']);
    const support = guide.querySelector('care-support')!;
    expect(!!support.querySelector('#care-org-find-a-helpline')).to.be.true;
    expect(!!support.querySelector('#care-org-samaritans')).to.be.false;
  });

  for (const country of ['LB', 'EG']) {
    it(`${country}, whose number nobody has confirmed: none, and the words for it`, async () => {
      const warnings: string[] = [];
      let guide: HTMLElement | undefined;
      warnings.push(...(await warningsOf(async () => (guide = await show(`<care-guide country="${country}"></care-guide>`)))));
      expect(calls(guide!)).to.deep.equal([]);
      expect(wordsOf(guide!)).to.include('Call your local emergency number');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('GB-NIR: Northern Ireland’s own line, and no line that does not answer there', async () => {
    const guide = await show('<care-guide country="GB-NIR"></care-guide>');
    expect(calls(guide)).to.include('tel:999').and.not.include('tel:111');
    expect(linksOf(guide)).to.include('tel:08088088000');
    expect(!!guide.querySelector('#care-org-breathing-space')).to.be.false;
  });

  it('is never guessed from the language of the element', async () => {
    const urgent = await show('<care-urgent lang="en-GB"></care-urgent>');
    expect(calls(urgent)).to.deep.equal([]);
  });

  it('may differ between two guides on a page', async () => {
    const both = await show('<div><care-guide country="US"></care-guide><care-guide country="GB"></care-guide></div>');
    expect(calls(both.firstElementChild!)).to.include('tel:911').and.not.include('tel:999');
    expect(calls(both.lastElementChild!)).to.include('tel:999').and.not.include('tel:911');
  });
});
