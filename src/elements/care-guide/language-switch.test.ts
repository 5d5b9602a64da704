import { expect } from '@open-wc/testing';
import { es } from '../../i18n/languages/es/index.js';
import { registerLanguage } from '../../i18n/registry.js';
import { defineAll, openIds, settled, show, wordsOf } from '../../testing/page.js';
import type { CareFaq } from '../care-faq/care-faq.js';

defineAll();

describe('the choice of a language', () => {
  const buttons = (guide: Element) => [...guide.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=languages] button')];
  const urgentHeading = (guide: Element) => wordsOf(guide.querySelector('#care-group-now')!);

  it('is not shown where one file is loaded, and comes with the second', async () => {
    const guide = await show('<care-guide country="GB" language-switch></care-guide>');
    expect(buttons(guide)).to.have.length(0);
    registerLanguage(es);
    await settled(guide);
    // WebKit begins every name with a capital.
    expect(buttons(guide).map((each) => [each.lang, wordsOf(each).toLowerCase()])).to.deep.equal([
      ['en', 'english'],
      ['es', 'español'],
    ]);
  });

  it('is not shown where the page does not ask for it', async () => {
    const guide = await show('<care-guide country="GB"></care-guide>');
    expect(buttons(guide)).to.have.length(0);
  });

  it('changes the words, and keeps the focus, the place and what is open', async () => {
    const guide = await show('<care-guide country="GB" language-switch></care-guide>');
    const faq = guide.querySelector<CareFaq>('care-faq')!;
    faq.show('small-clots');
    await settled(guide);
    const [english, spanish] = buttons(guide);
    const top = spanish!.getBoundingClientRect().top;
    spanish!.focus();
    spanish!.click();
    await settled(guide);
    expect(urgentHeading(guide)).to.equal(es.topics['miscarriage']!.urgent.now.heading);
    expect(guide.shadowRoot!.activeElement).to.equal(spanish);
    expect(spanish!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(buttons(guide).map((each) => each.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
    expect(openIds(faq)).to.deep.equal(['small-clots']);
    english!.click();
    await settled(guide);
    expect(urgentHeading(guide)).to.include('Get help now');
    expect(openIds(faq)).to.deep.equal(['small-clots']);
  });

  it('follows a page that switches its own language, in every part', async () => {
    const { documentElement } = document;
    const before = documentElement.lang;
    documentElement.lang = 'en';
    const guide = await show('<care-guide country="GB"></care-guide>');
    const alone = await show('<care-urgent country="US"></care-urgent>');
    try {
      documentElement.lang = 'es';
      await settled(guide);
      await settled(alone);
      expect(urgentHeading(guide)).to.equal(es.topics['miscarriage']!.urgent.now.heading);
      expect(alone.textContent).to.include('Llame al 911');
    } finally {
      documentElement.lang = before;
    }
  });
});
