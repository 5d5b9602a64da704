import { expect } from '@open-wc/testing';
import { defineAll, show } from '../testing/page.js';
import { privacyAttributes, privacyClasses } from '../core/privacy-attributes.js';
import { setPrivacyAttributes } from './privacy-attributes.js';

defineAll();

describe('the attributes against recording', () => {
  it('leave alone what the page itself has set', () => {
    const tag = document.createElement('div');
    tag.className = 'own';
    tag.setAttribute('data-clarity-mask', 'false');
    setPrivacyAttributes(tag);
    expect([...tag.classList])
      .to.include('own')
      .and.include('rr-block')
      .and.include('ph-no-capture');
    expect(tag.getAttribute('data-clarity-mask')).to.equal('false');
  });

  for (const tag of ['care-guide', 'care-urgent', 'care-symptoms', 'care-faq', 'care-support']) {
    it(`are on <${tag}>, all of them`, async () => {
      const element = await show(`<${tag} country="GB" only="missed"></${tag}>`);
      expect([...element.classList]).to.include.members([...privacyClasses]);
      for (const [name, value] of Object.entries(privacyAttributes)) expect(element.getAttribute(name), name).to.equal(value);
    });
  }
});
