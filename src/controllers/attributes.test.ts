import { expect } from '@open-wc/testing';
import { copySettings, findScript, languagesWanted, nearest, ownerOf } from './attributes.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const element = (html: string) => page(html).body.firstElementChild!;

describe('the script tag with the settings', () => {
  afterEach(() => findScript(page('')));
  const value = () => ownerOf(document.createElement('care-faq'), undefined, 'clinic-name')?.value;

  for (const script of [
    '<script src="/vendor/careleaf.min.js" data-clinic-name="A"></script>',
    '<script type="module" src="https://example.org/careleaf.es.js?v=1" data-clinic-name="A"></script>',
    '<script src="/min/0a1b.js" data-careleaf data-clinic-name="A"></script>',
    '<script src="/other.js" data-clinic-name="B"></script><script src="/careleaf.min.js" data-clinic-name="A"></script>',
  ]) {
    it(`is found in ${script}`, () => {
      findScript(page(script));
      expect(value()).to.equal('A');
    });
  }

  it('is not another library’s', () => {
    findScript(page('<script src="/other.js" data-clinic-name="B"></script>'));
    expect(value()).to.equal(undefined);
  });
});

describe('who sets an attribute', () => {
  it('is the element, also with an empty value, and else its guide', () => {
    const guide = element('<care-guide country="GB" density="compact"></care-guide>');
    const part = element('<care-faq country=""></care-faq>');
    expect(ownerOf(part, guide, 'country')).to.deep.equal({ owner: part, value: '' });
    expect(ownerOf(part, guide, 'density')!.owner === guide).to.be.true;
    expect(ownerOf(part, guide, 'accent')).to.equal(undefined);
  });
});

describe('the way up', () => {
  it('goes through shadow roots, and slots do not hide it', () => {
    const outer = document.createElement('section');
    outer.lang = 'fr';
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><b></b></div>';
    const inner = root.querySelector('b')!;
    expect(nearest(inner, (each) => (each as HTMLElement).lang || undefined)).to.equal('fr');
    expect(languagesWanted(inner, undefined)).to.deep.equal([undefined, undefined, 'fr', undefined]);
  });
});

describe('settings of a plain tag', () => {
  it('are copied by name, and taken away again', () => {
    const from = element('<div data-country="GB" data-clinic-name="A" data-other="x" lang="en-GB"></div>') as HTMLElement;
    const to = document.createElement('b');
    copySettings(from, to);
    expect(to.outerHTML).to.equal('<b country="GB" lang="en-GB" clinic-name="A"></b>');
    from.removeAttribute('data-country');
    from.removeAttribute('lang');
    copySettings(from, to);
    expect(to.outerHTML).to.equal('<b clinic-name="A"></b>');
  });
});
