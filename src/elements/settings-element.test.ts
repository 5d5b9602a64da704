import { expect } from '@open-wc/testing';
import { attributeNames, isFlag, propertyOf } from '../core/settings.js';
import { defineAll, linksOf, settled, show } from '../testing/page.js';

const tags = ['guide', 'urgent', 'symptoms', 'faq', 'support'].map((kind) => `care-${kind}`);

type Settable = HTMLElement & Record<string, unknown>;

/** Made, and given properties, before the elements are defined: as a framework does that is ready before the script. */
const early = document.createElement('care-urgent') as HTMLElement as Settable;
early['country'] = 'GB';
early['clinicName'] = 'Rosewood Clinic';
early['filter'] = false;
early['headingLevel'] = 3;
early['theme'] = undefined;

defineAll();

const make = (tag: string) => document.createElement(tag) as Settable;

describe('every attribute as a property', () => {
  for (const tag of tags) {
    it(`of <${tag}> reads and writes the attribute of the element itself`, () => {
      const element = make(tag);
      for (const name of attributeNames) {
        const property = propertyOf(name);
        expect(property in element, property).to.be.true;
        expect(element[property], property).to.equal(null);
        element[property] = 'some words';
        expect(element.getAttribute(name)).to.equal('some words');
        element.setAttribute(name, 'others');
        expect(element[property]).to.equal(isFlag(name) ? true : 'others');
        for (const nothing of [null, undefined]) {
          element[property] = 'again';
          element[property] = nothing;
          expect(element.hasAttribute(name), `${name} = ${nothing}`).to.be.false;
        }
      }
    });
  }

  it('of the kind yes or no takes true, false and null, and writes false in words', () => {
    const faq = make('care-faq');
    for (const name of ['filter', 'exclusive', 'language-switch']) {
      const property = propertyOf(name);
      for (const [value, attribute] of [
        [true, ''],
        [false, 'false'],
        [null, null],
      ] as const) {
        faq[property] = value;
        expect(faq.getAttribute(name)).to.equal(attribute);
        expect(faq[property]).to.equal(value);
      }
      faq[property] = '';
      expect(faq[property], 'as Vue and React give an attribute without a value').to.be.true;
    }
  });

  it('is the element’s own, not what its guide says', async () => {
    const guide = await show<Settable>('<care-guide country="GB" filter="false"></care-guide>');
    const faq = guide.querySelector<Settable>('care-faq')!;
    expect(faq['country']).to.equal(null);
    expect(faq['filter']).to.equal(null);
    expect(guide['filter']).to.be.false;
  });

  it('changes what is shown, and on a guide what its parts show', async () => {
    const guide = await show<Settable>('<care-guide country="US"></care-guide>');
    guide['country'] = 'GB';
    guide['clinicName'] = 'Rosewood Clinic';
    await settled(guide);
    expect(linksOf(guide)).to.include('tel:999').and.not.include('tel:911');
    expect(guide.textContent).to.include('Rosewood Clinic');
    guide['clinicName'] = null;
    await settled(guide);
    expect(guide.textContent).not.to.include('Rosewood Clinic');
  });

  it('is taken over where it was set before the element was defined', async () => {
    document.body.append(early);
    await settled(document.body);
    expect(early.getAttribute('country')).to.equal('GB');
    expect(early.getAttribute('filter')).to.equal('false');
    expect(early.getAttribute('heading-level')).to.equal('3');
    expect(early.hasAttribute('theme')).to.be.false;
    expect(linksOf(early)).to.include('tel:999');
    early['country'] = 'US';
    await settled(document.body);
    expect(linksOf(early)).to.include('tel:911').and.not.include('tel:999');
    early.remove();
  });
});
