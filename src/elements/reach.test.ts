import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { en } from '../i18n/languages/en.js';
import { registerLanguage } from '../i18n/registry.js';
import { contrastOn, controls, everything, faintOnPaper, faintRings, probes, tooFaint } from '../testing/contrast.js';
import { defineAll, isChromium, settled, show } from '../testing/page.js';
import { cutOff, headingLevels, offTheLine, overlapping, smallTargets, tooWide } from '../testing/reach.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskrankenhausverwaltungsgebäude '.repeat(5).slice(0, 300);
const size = (width: number, height: number) => executeServerCommand('set-viewport-size', { width, height });
const emulate = (...features: { name: string; value: string }[]) => executeServerCommand('emulate-features', { features });

const guide = (
  attributes = '',
) => `<care-guide country="GB" clinic-name="Rosewood" clinic-phone="020 7946 0018" out-of-hours-phone="020 7946 0052"
  only="small-clots what-feelings sign-one-side sign-large-clots org-samaritans org-shout how-to-listen" ${attributes}>
  <care-faq filter><details><summary>Where can I park?</summary><p>Behind the clinic.</p></details></care-faq></care-guide>`;

/** The whole of a CSS selector in every shadow root of a leaflet. */
const allOf = (element: Element, selector: string) =>
  everything(element).filter((each) => each.matches(selector) && each.checkVisibility());

/** Everything open: the answers, the drawings, the clinic’s own question. */
async function showOpen(attributes = ''): Promise<HTMLElement> {
  const element = await show<HTMLElement>(guide(attributes));
  for (const part of element.querySelectorAll<HTMLElement & { showAll?(): void }>('care-faq, care-symptoms')) part.showAll?.();
  for (const details of everything(element).filter((each) => each.localName === 'details'))
    (details as HTMLDetailsElement).open = true;
  await settled(element);
  return element;
}

describe('within reach', () => {
  before(() => {
    defineAll();
    // English words, set from right to left: what a language of that direction would find.
    registerLanguage({ ...en, tag: 'ar', direction: 'rtl' });
  });

  afterEach(async () => {
    await size(800, 600);
    if (isChromium) await emulate();
  });

  for (const look of [
    '',
    'lang="ar"',
    'density="compact"',
    `clinic-name="${LONG}" clinic-hours="${LONG}" reviewed-by="${LONG}" reviewed-on="2026-11-20"`,
  ]) {
    it(`is no wider than a screen of 320 pixels, which is 1280 at 400 %, ${look.slice(0, 30) || 'as it comes'}`, async () => {
      await size(320, 256);
      const element = await showOpen(look);
      expect(innerWidth).to.equal(320);
      expect(tooWide(element)).to.deep.equal([]);
      expect(cutOff(element)).to.deep.equal([]);
      expect(overlapping(element)).to.deep.equal([]);
    });

    it(`has targets of 44 pixels for all but links inside a sentence, ${look.slice(0, 30) || 'as it comes'}`, async () => {
      await size(375, 700);
      expect(smallTargets(await showOpen(look))).to.deep.equal([]);
    });
  }

  it('takes the spacing of text that a reader sets, and cuts nothing off', async () => {
    await size(320, 600);
    const element = await showOpen();
    const spacing =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${spacing}::slotted(*){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}`,
    );
    for (const { shadowRoot } of everything(element)) shadowRoot?.adoptedStyleSheets.push(sheet);
    const words = element.querySelector('care-faq p')!;
    expect(parseFloat(getComputedStyle(words).letterSpacing)).to.be.closeTo(1.92, 0.01);
    expect(tooWide(element)).to.deep.equal([]);
    expect(cutOff(element)).to.deep.equal([]);
    expect(overlapping(element)).to.deep.equal([]);
  });

  it('keeps a number that is called on the line of its sentence', async () => {
    const element = await showOpen();
    expect(allOf(element, '.care-call a, .care-rows a[href^=tel]')).to.have.length.above(3);
    expect(offTheLine(element)).to.deep.equal([]);
  });

  it('leaves three quarters of the smallest screen to the leaflet, where the page can be left', async () => {
    await size(320, 256);
    await show('<care-urgent country="GB" leave></care-urgent>');
    const { width, height } = document.querySelector('[role=navigation]')!.getBoundingClientRect();
    expect(width * height).to.be.within(44 * 44, (320 * 256) / 4);
  });

  it('grows with the reader’s own size of text', async () => {
    await size(640, 600);
    const element = await showOpen();
    element.style.setProperty('--care-font-size', '32px');
    expect(getComputedStyle(element.querySelector('care-faq p')!).fontSize).to.equal('32px');
    expect(tooWide(element)).to.deep.equal([]);
    expect(smallTargets(element)).to.deep.equal([]);
  });

  it('is set from right to left in a language of that direction', async () => {
    const element = await showOpen('lang="ar"');
    const card = element.querySelector('care-urgent')!.shadowRoot!.querySelector('.card')!;
    expect(getComputedStyle(card).direction).to.equal('rtl');
    const heading = element.querySelector('care-urgent [data-care=group-now]')!;
    const list = element.querySelector('care-urgent .care-triggers > li')!;
    expect(getComputedStyle(heading).textAlign).to.equal('start');
    expect(parseFloat(getComputedStyle(list).paddingRight)).to.be.above(parseFloat(getComputedStyle(list).paddingLeft));
    // The groups of a telephone number keep their order: dialled the other way round, it reaches somebody else.
    const number = element.querySelector('care-urgent a[href="tel:02079460018"] > span')!.firstChild as Text;
    expect(number.data).to.equal('020 7946 0018');
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(number, at);
      range.setEnd(number, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0)).to.be.below(leftOf(12));
  });

  it('has a heading outline that misses no level and names everything', async () => {
    const levels = headingLevels(await showOpen('heading-level="1"'));
    expect(levels.length).to.be.above(12);
    expect(levels[0]!.level).to.equal(1);
    for (const [index, { level, name }] of levels.entries()) {
      expect(name).not.to.equal('');
      if (index > 0) expect(level - levels[index - 1]!.level, `${levels[index - 1]!.name} → ${name}`).to.be.at.most(1);
    }
  });

  it('shows where the keyboard is, on everything that it reaches', async () => {
    const element = await showOpen();
    // Something to come to after it: else the focus leaves the page, and in Firefox is lost to those of later tests as well.
    const after = document.body.appendChild(document.createElement('button'));
    const reached = new Set<Element>();
    for (let presses = 0; presses < 300; presses++) {
      await sendKeys({ press: 'Tab' });
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || !everything(element).includes(active) || reached.has(active)) break;
      reached.add(active);
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      expect(outlineStyle, active.outerHTML.slice(0, 80)).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
    const wanted = everything(element).filter((each) => each.matches(controls) && each.checkVisibility());
    // Safari leaves links out of the tab order unless the reader asks for them.
    if (isChromium)
      expect([...wanted].filter((each) => !reached.has(each)).map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(reached.size).to.be.above(5);
    expect(document.hasFocus()).to.be.true;
    expect(document.activeElement === after, 'the keyboard goes on behind it').to.be.true;
    after.remove();
  });

  describe('where the reader has asked for', () => {
    beforeEach(function () {
      if (!isChromium) this.skip();
    });

    for (const scheme of ['light', 'dark']) {
      it(`forced colours, ${scheme}: words, edges, icons, drawings and focus rings are seen on what they stand on`, async () => {
        await emulate({ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: scheme });
        const element = await showOpen('accent="gold"');
        expect(matchMedia('(forced-colors: active)').matches).to.be.true;
        expect(tooFaint(probes(element))).to.deep.equal([]);
        expect(faintRings(probes(element))).to.deep.equal([]);

        const unseen: string[] = [];
        const look = (selector: string, colourOf: (style: CSSStyleDeclaration) => string, pseudo?: string) => {
          const found = allOf(element, selector);
          if (found.length === 0) unseen.push(`${selector} is nowhere`);
          for (const each of found) {
            const seen = contrastOn(each, colourOf(getComputedStyle(each, pseudo)));
            if (!(seen >= 4.5)) unseen.push(`${selector}${pseudo ?? ''} ${seen.toFixed(2)}:1`);
          }
        };
        const edges = ['.card', '.folds', 'input', '.care-call a'];
        for (const edge of edges)
          look(edge, ({ borderTopColor, borderTopStyle }) => (borderTopStyle === 'solid' ? borderTopColor : 'rgba(0, 0, 0, 0)'));
        for (const edge of ['.row', 'details:not(.drawing)']) look(edge, ({ borderTopColor }) => borderTopColor);
        look('.urgency', ({ borderTopColor }) => borderTopColor, '::before');
        look('.question', ({ borderBottomColor }) => borderBottomColor, '::after');
        // What a triangle, a telephone or an arrow is cut out of; a ground would be painted over.
        for (const icon of [
          '.care-call a',
          '.care-rows a[href^=tel] > span',
          '.care-rows a[href^=sms] > span',
          '.care-triggers > li',
        ])
          look(
            icon,
            ({ borderTopColor, borderTopWidth }) => (borderTopWidth === '0px' ? 'rgba(0, 0, 0, 0)' : borderTopColor),
            '::before',
          );
        look('summary', ({ borderBottomColor }) => borderBottomColor, '::after');
        look('.picture :is(path, circle, line, rect, ellipse)', ({ stroke, fill }) => (stroke === 'none' ? fill : stroke));
        expect([...new Set(unseen)]).to.deep.equal([]);
      });
    }

    for (const look of ['', 'theme="dark"', 'theme="dark" accent="gold"', 'style="--care-ink:#eee;--care-surface:#111"']) {
      it(`paper: no words are faint on white, and nothing is cut off, ${look || 'as it comes'}`, async () => {
        await size(680, 900);
        const element = await showOpen(look);
        await executeServerCommand('emulate-features', { media: 'print', features: [] });
        expect(matchMedia('print').matches).to.be.true;
        expect(faintOnPaper(element)).to.deep.equal([]);
        expect(tooWide(element)).to.deep.equal([]);
        expect(cutOff(element)).to.deep.equal([]);
        expect(allOf(element, '.screen')).to.deep.equal([]);
      });
    }

    it('more contrast, draws lines as strong as the words', async () => {
      const element = await showOpen();
      const line = () => getComputedStyle(element.querySelector('care-faq')!.shadowRoot!.querySelector('.row')!).borderTopColor;
      const faint = line();
      await emulate({ name: 'prefers-contrast', value: 'more' });
      expect(matchMedia('(prefers-contrast: more)').matches).to.be.true;
      expect(line()).not.to.equal(faint);
      expect(line()).to.equal(getComputedStyle(element.querySelector('care-faq p')!).color);
    });

    it('less motion, moves nothing', async () => {
      await emulate({ name: 'prefers-reduced-motion', value: 'reduce' });
      const element = await showOpen();
      const moving = everything(element).filter((each) => {
        const { animationName, transitionDuration } = getComputedStyle(each);
        return animationName !== 'none' || transitionDuration !== '0s';
      });
      expect(moving.map(({ className }) => className.toString())).to.deep.equal([]);
    });

    it('less transparency, or not: no words stand on anything seen through', async () => {
      const element = await showOpen();
      const through = everything(element).filter((each) => {
        if (each.closest('svg')) return false;
        const { backdropFilter, backgroundColor, opacity } = getComputedStyle(each);
        const alpha = Number(/rgba\(.*, ([\d.]+)\)/.exec(backgroundColor)?.[1] ?? 1);
        return opacity !== '1' || backdropFilter !== 'none' || (alpha > 0 && alpha < 1);
      });
      expect(through.map(({ className }) => className.toString())).to.deep.equal([]);
    });
  });
});
