import { expect, waitUntil } from '@open-wc/testing';
import { findScript } from '../controllers/attributes.js';
import { defineAll, isShown, linksOf, openIds, settled, show, warningsOf, wordsOf } from '../testing/page.js';

defineAll();

/** Settings on the script tag, as `findScript` finds them. */
function setScript(attributes: string): void {
  findScript(new DOMParser().parseFromString(`<script data-careleaf ${attributes}></script>`, 'text/html'));
}

const frameOf = (element: Element) => element.shadowRoot!.querySelector('.care')!;

describe('where a setting comes from', () => {
  afterEach(() => setScript(''));

  it('is the element first, then its guide, then the script tag, then the default', async () => {
    setScript('data-corners="round" data-density="compact" data-country="AU" data-clinic-name="Script Clinic"');
    const guide = await show(`<care-guide density="comfortable" country="GB">
      <care-urgent country="US"></care-urgent></care-guide>`);
    const [urgent, faq] = [guide.querySelector('care-urgent')!, guide.querySelector('care-faq')!];
    expect(linksOf(urgent)).to.include('tel:911').and.not.include('tel:999');
    expect(linksOf(guide.querySelector('care-support')!)).to.include('tel:116123');
    expect(frameOf(faq).matches('.round.comfortable')).to.be.true;
    expect(wordsOf(urgent)).to.include('Script Clinic');
    const alone = await show('<care-urgent></care-urgent>');
    expect(linksOf(alone)).to.include('tel:000');
    expect(frameOf(alone).matches('.round.compact')).to.be.true;
    setScript('');
    expect(frameOf(await show('<care-urgent></care-urgent>')).matches('.soft.comfortable')).to.be.true;
  });

  it('is the guide also for a part inside another tag, and inside a shadow root', async () => {
    const guide = await show('<care-guide country="GB"><care-faq></care-faq></care-guide>');
    const box = document.createElement('div');
    guide.querySelector('care-faq')!.append(box);
    const inner = box.attachShadow({ mode: 'open' });
    inner.innerHTML = '<care-urgent></care-urgent>';
    await settled(inner);
    expect(linksOf(inner.querySelector('care-urgent')!)).to.include('tel:999');
  });

  it('lets “false” below undo a boolean from above', async () => {
    setScript('data-filter="false"');
    const guide = await show('<care-guide filter exclusive><care-faq exclusive="false"></care-faq></care-guide>');
    const root = guide.querySelector('care-faq')!.shadowRoot!;
    expect(!!guide.shadowRoot!.querySelector('input[type=search]'), 'the script’s filter is undone').to.be.true;
    expect(root.textContent).to.include('Show all');
    const off = await show('<care-guide filter="false" exclusive><care-faq></care-faq></care-guide>');
    expect(!!off.shadowRoot!.querySelector('input[type=search]')).to.be.false;
    const offRoot = off.querySelector('care-faq')!.shadowRoot!;
    expect(offRoot.textContent).not.to.include('Show all');
  });

  it('takes the language from the element, the guide, the nearest ancestor, the script, and never a country from it', async () => {
    setScript('data-lang="en-US"');
    const tag = async (markup: string) =>
      frameOf((await show<HTMLElement>(markup)).querySelector('care-urgent')!).getAttribute('lang');
    expect(await tag('<div lang="en-AU"><care-urgent lang="en-GB"></care-urgent></div>')).to.equal('en-GB');
    expect(
      await tag(
        '<div lang="en-AU"><care-guide lang="en-IE"><div lang="en-NZ"><care-urgent></care-urgent></div></care-guide></div>',
      ),
    ).to.equal('en-IE');
    expect(await tag('<div lang="en-AU"><p><care-urgent></care-urgent></p></div>')).to.equal('en-AU');
    document.documentElement.removeAttribute('lang');
    expect(await tag('<div><care-urgent></care-urgent></div>')).to.equal('en-US');
    document.documentElement.lang = 'en';
  });

  it('follows a page that changes the language of what the leaflet stands in', async () => {
    const page = await show<HTMLElement>('<section lang="en-AU"><p><care-urgent></care-urgent></p></section>');
    const urgent = page.querySelector('care-urgent')!;
    page.lang = 'en-GB';
    await waitUntil(() => frameOf(urgent).getAttribute('lang') === 'en-GB');
    page.parentElement!.lang = 'en-NZ';
    page.removeAttribute('lang');
    await waitUntil(() => frameOf(urgent).getAttribute('lang') === 'en-NZ');
  });
});

describe('a value that cannot be used', () => {
  const nonsense: readonly [tag: string, attribute: string, value: string, accepted: RegExp][] = [
    ['care-guide', 'topic', 'weather', /miscarriage/],
    ['care-guide', 'country', 'Atlantis', /ISO 3166/],
    ['care-guide', 'lang', 'not a tag!', /en-GB/],
    ['care-guide', 'clinic-name', '\u200B\u202E', /text/],
    ['care-guide', 'clinic-phone', 'ring the bell', /telephone number/],
    ['care-guide', 'clinic-hours', '\u200B', /text/],
    ['care-guide', 'clinic-url', 'javascript:alert(1)', /https:/],
    ['care-guide', 'out-of-hours-phone', 'x', /telephone number/],
    ['care-guide', 'reviewed-by', '\u200B', /text/],
    ['care-guide', 'reviewed-on', '31/12/2026', /2026-/],
    ['care-guide', 'reviewed-content', 'soon', /2026-/],
    ['care-guide', 'heading-level', '99', /1, 2, 3, 4/],
    ['care-guide', 'theme', 'neon', /light, dark, auto/],
    ['care-guide', 'accent', 'no colour at all', /CSS colour/],
    ['care-guide', 'corners', 'pointy', /square, soft, round/],
    ['care-guide', 'density', 'thick', /comfortable, compact/],
    ['care-guide', 'only', 'no-such-id', /ids/],
    ['care-guide', 'except', 'no-such-id', /ids/],
    ['care-guide', 'open', 'no-such-id', /ids/],
    ['care-guide', 'print', 'some', /all, open/],
    ['care-guide', 'leave', 'javascript:alert(1)', /https:/],
    ['care-guide', 'id-prefix', '4 !', /letter/],
    ['care-faq', 'open', 'no-such-id', /ids/],
    ['care-symptoms', 'heading-level', '0', /1, 2, 3, 4/],
    ['care-urgent', 'country', 'England', /ISO 3166/],
    ['care-support', 'clinic-phone', 'soon', /telephone number/],
  ];
  for (const [tag, attribute, value, accepted] of nonsense) {
    it(`<${tag} ${attribute}=${JSON.stringify(value)}> is warned of once by name, and urgent help still shows`, async () => {
      const country = attribute === 'country' ? '' : 'country="GB"';
      let element: HTMLElement | undefined;
      const warnings = await warningsOf(async () => {
        element = await show(`<${tag} ${country} ${attribute}="${value}"></${tag}>`);
        element.setAttribute('density', 'compact'); // a second render says nothing new
        await settled(element.parentElement!);
      });
      const about = warnings.filter((line) => !line.includes('names no country') && attribute !== 'density');
      if (attribute !== 'density') expect(about, warnings.join('\n')).to.have.length(1);
      const line = attribute === 'density' ? warnings[0]! : about[0]!;
      expect(line)
        .to.match(/^\[careleaf\] /)
        .and.include(`<${tag}> ${attribute}="${value}"`);
      expect(line.split('Accepted: ')[1]).to.match(accepted);
      const strip = element!.querySelector(tag === 'care-support' ? '[data-care=support]' : '[data-care=group-now]')!;
      expect(isShown(strip)).to.be.true;
      if (attribute !== 'country' && tag !== 'care-support') expect(linksOf(element!)).to.include('tel:999');
    });
  }

  it('keeps its default: heading level 2, soft corners, every question, the usual ids', async () => {
    const guide = await show(
      '<care-guide country="GB" heading-level="99" corners="x" only="x" except="y" id-prefix="#"></care-guide>',
    );
    const usual = await show('<care-guide country="GB" id-prefix="b-"></care-guide>');
    expect(guide.querySelector('#care-leaflet')!.localName).to.equal('h2');
    expect(guide.querySelector('#care-questions')!.localName).to.equal('h3');
    expect(frameOf(guide).classList.contains('soft')).to.be.true;
    expect(guide.querySelectorAll('[data-care]').length).to.equal(usual.querySelectorAll('[data-care]').length);
  });

  it('is shortened in the warning, where it would flood the console', async () => {
    const warnings = await warningsOf(() => show(`<care-urgent country="${'A'.repeat(5000)}"></care-urgent>`));
    expect(warnings.find((line) => line.includes('country="'))!.length).to.be.below(300);
  });

  it('set on a guide is named for the guide, once, not for each part', async () => {
    const warnings = await warningsOf(() => show('<care-guide country="GB" corners="pointy"></care-guide>'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<care-guide> corners="pointy"');
  });

  it('on the script tag is named for the script tag', async () => {
    setScript('data-corners="pointy" data-country="GB"');
    const warnings = await warningsOf(() => show('<care-guide></care-guide>'));
    setScript('');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<script> data-corners="pointy"');
  });

  it('never becomes an address: a script in clinic-url is no link', async () => {
    const support = await show(
      '<care-support country="GB" clinic-url="javascript:alert(1)" clinic-name="<img src=x onerror=alert(1)>"></care-support>',
    );
    expect(linksOf(support).filter((href) => href.startsWith('javascript'))).to.deep.equal([]);
    expect(!!support.querySelector('img')).to.be.false;
    expect(wordsOf(support)).to.include('<img src=x onerror=alert(1)>');
  });

  it('a name of the clinic’s own question is not nonsense for the other parts of its guide', async () => {
    let guide: HTMLElement | undefined;
    const warnings = await warningsOf(async () => {
      guide = await show(`<care-guide country="GB" open="parking missed"><care-faq>
        <details id="parking"><summary>Where can I park?</summary>Behind the clinic.</details></care-faq></care-guide>`);
    });
    expect(warnings).to.deep.equal([]);
    expect(openIds(guide!.querySelector('care-faq')!)).to.deep.equal(['missed']);
    expect(guide!.querySelector('details')!.open).to.be.true;
  });
});
