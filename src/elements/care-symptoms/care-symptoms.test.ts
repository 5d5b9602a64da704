import { expect } from '@open-wc/testing';
import type { CareSymptoms } from './care-symptoms.js';
import { defineAll, show } from '../../testing/page.js';

defineAll();

describe('the drawing of an answer', () => {
  const drawn = (symptoms: Element) => symptoms.shadowRoot!.querySelector('.drawn')!.shadowRoot!;

  it('is its caption alone while the answer is closed, for find-in-page, and whole when it opens', async () => {
    const symptoms = await show<CareSymptoms>('<care-symptoms country="GB" only="sign-shoulder-tip"></care-symptoms>');
    expect(drawn(symptoms).querySelector('p')!.textContent).not.to.equal('');
    expect(drawn(symptoms).querySelector('svg') === null).to.be.true;
    symptoms.show('sign-shoulder-tip');
    expect(drawn(symptoms).querySelector('svg')!.checkVisibility()).to.be.true;
  });

  it('is whole on paper, where closed answers are printed too', async () => {
    const symptoms = await show<CareSymptoms>('<care-symptoms country="GB" only="sign-shoulder-tip"></care-symptoms>');
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(symptoms).querySelector('svg') === null).to.be.false;
  });
});
