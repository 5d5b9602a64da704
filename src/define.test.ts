import { aTimeout, expect } from '@open-wc/testing';
import { define, mount } from './define.js';
import { defineAll, isShown, linksOf, openIds, settled, show, warningsOf, wordsOf } from './testing/page.js';

defineAll();

/** Mounts plain tags as the script does at load. */
async function mounted(markup: string): Promise<HTMLElement> {
  const tag = await show<HTMLElement>(markup);
  mount(tag);
  await settled(tag);
  return tag;
}

describe('a plain tag with data-careleaf', () => {
  for (const kind of ['guide', 'urgent', 'symptoms', 'faq', 'support']) {
    it(`="${kind}" shows the same as <care-${kind}>`, async () => {
      const tag = await mounted(
        `<div data-careleaf="${kind}" data-country="GB" data-only="missed sign-fever" data-clinic-name="Example Clinic"></div>`,
      );
      const words = wordsOf(tag);
      expect(isShown(tag.firstElementChild!)).to.be.true;
      tag.remove();
      const element = await show(
        `<care-${kind} country="GB" only="missed sign-fever" clinic-name="Example Clinic"></care-${kind}>`,
      );
      expect(words.length).to.be.above(200);
      expect(words === wordsOf(element)).to.be.true;
    });
  }

  it('follows what is changed on it later, and what is taken away', async () => {
    const tag = await mounted('<div data-careleaf="urgent" data-country="US"></div>');
    expect(linksOf(tag)).to.include('tel:911');
    tag.dataset['country'] = 'GB';
    await aTimeout(0);
    await settled(tag);
    expect(linksOf(tag)).to.include('tel:999').and.not.include('tel:911');
    delete tag.dataset['country'];
    await aTimeout(0);
    await settled(tag);
    expect(linksOf(tag).filter((href) => href.startsWith('tel:'))).to.deep.equal([]);
  });

  it('takes its lang from the plain attribute too', async () => {
    const tag = await mounted('<div data-careleaf="urgent" lang="en-US"></div>');
    expect(tag.firstElementChild!.getAttribute('lang')).to.equal('en-US');
  });

  it('keeps what stands in it: a fallback out of view, the clinic’s question in the list', async () => {
    const tag = await mounted(
      '<div data-careleaf="faq" data-country="GB" data-only="missed"><p>Call 999.</p><details><summary>Parking</summary>Here.</details></div>',
    );
    expect(isShown(tag.querySelector('p:not([data-care])')!)).to.be.false;
    expect(isShown(tag.querySelector('details')!)).to.be.true;
  });

  it('with plain tags for its parts shows one leaflet, each part with its own settings', async () => {
    const tag = await mounted(`<div data-careleaf="guide" data-country="GB" data-only="missed sign-fever">
      <div data-careleaf="faq" data-open="missed"><details><summary>Parking</summary>Here.</details></div></div>`);
    expect(tag.querySelectorAll('care-faq')).to.have.length(1);
    expect(openIds(tag.querySelector('care-faq')!)).to.deep.equal(['missed']);
    expect(isShown(tag.querySelector('details')!)).to.be.true;
  });

  it('is mounted once, however often it is asked for', async () => {
    const tag = await mounted('<div data-careleaf="urgent" data-country="GB"></div>');
    mount(tag);
    mount(document.body);
    expect(tag.children).to.have.length(1);
    expect(tag.querySelectorAll('[data-care=group-now]').length).to.equal(
      tag.firstElementChild!.querySelectorAll(':scope > [data-care=group-now]').length,
    );
  });

  it('is found in whatever holds it; what is no element is told once and left alone', async () => {
    const tag = await show<HTMLElement>('<div data-careleaf="urgent" data-country="GB"></div>');
    mount(document);
    await settled(tag);
    expect(tag.querySelector('care-urgent')).to.exist;
    const warnings = warningsOf(() => {
      for (const nothing of [null, undefined, 'care-guide', 3]) mount(nothing as unknown as Element);
    });
    expect(await warnings).to.have.length(1);
  });

  it('saved with its leaflet and loaded again is the same, and still follows its attributes', async () => {
    const first = await mounted('<div data-careleaf="urgent" data-country="US"></div>');
    const saved = first.outerHTML;
    first.remove();
    const tag = await mounted(saved);
    expect(tag.outerHTML === saved).to.be.true;
    tag.dataset['country'] = 'GB';
    await aTimeout(0);
    await settled(tag);
    expect(linksOf(tag)).to.include('tel:999').and.not.include('tel:911');
  });

  it('that says no part is left as it is, with one warning that names the parts', async () => {
    let tag: HTMLElement | undefined;
    const said = await warningsOf(async () => {
      tag = await mounted('<div data-careleaf="leaflet"><p>Call 999.</p></div>');
      mount(tag);
    });
    expect(tag!.innerHTML).to.equal('<p>Call 999.</p>');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\[careleaf\] .*"leaflet".*guide/);
  });

  it('is found below the node that is mounted, and a script tag with settings is none', async () => {
    const box = await mounted(
      '<section><script type="text/plain" data-careleaf data-country="GB"></script><div><div data-careleaf="urgent" data-country="GB"></div></div></section>',
    );
    expect(box.querySelectorAll('care-urgent')).to.have.length(1);
    expect(box.querySelector('script')!.children).to.have.length(0);
  });
});

describe('the name of the elements', () => {
  it('is defined once: a second call changes nothing and throws nothing', async () => {
    const guide = customElements.get('care-guide');
    await warningsOf(() => expect(() => define()).not.to.throw());
    expect(customElements.get('care-guide') === guide).to.be.true;
  });
});
