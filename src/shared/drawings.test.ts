import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Drawing } from '../content/model.js';
import { drawings } from '../content/topics/miscarriage/drawings.js';
import { thresholds } from '../content/topics/miscarriage/thresholds.js';
import { drawing } from './drawings.js';
import { drawingStyles } from './drawings.styles.js';

type DrawingId = keyof typeof drawings;

const ids = Object.keys(drawings) as DrawingId[];
const urgencyWord = { now: 'Now', today: 'Today', soon: 'Soon' };
const narrow = 240;
const fill = (words: string) => words.replace(/\{([^}]+)\}/g, (_, id: keyof typeof thresholds) => thresholds[id].words);

/** The drawing in a box as wide as the narrowest phone leaves it. */
async function show(id: string, width = narrow): Promise<HTMLElement> {
  return fixture(
    html`<div style="width:${width}px">
      <style>
        ${drawingStyles}</style
      >${drawing((drawings as Record<string, Drawing>)[id], urgencyWord, fill)}
    </div>`,
  );
}

/** Names of all that assistive technology is given. */
const spoken = async () => {
  const tree = await executeServerCommand<readonly { readonly name?: string }[], undefined>('ax-tree');
  return tree.map(({ name }) => name ?? '').join(' | ');
};

describe('drawings', () => {
  for (const id of ids) {
    describe(id, () => {
      it('says all that it shows in a caption, with the limits filled in', async () => {
        const caption = (await show(id)).querySelector('p')!;
        expect(caption.textContent).to.equal(fill(drawings[id].caption));
        expect(caption.textContent).not.to.match(/[{}]/);
      });

      it('has every label, as words in the drawing', async () => {
        const picture = (await show(id)).querySelector('.picture')!;
        for (const label of drawings[id].labels) expect(picture.textContent).to.contain(label);
        expect(picture.textContent).not.to.contain('undefined');
      });

      it('is shown at once, with nothing around it that opens', async () => {
        const root = await show(id);
        expect(root.querySelector('svg')!.checkVisibility()).to.be.true;
        expect(root.querySelectorAll('details, button').length).to.equal(0);
      });

      it('says below each picture with an urgency what it is, in a word', async () => {
        const root = await show(id);
        const { urgency = [] }: Drawing = drawings[id];
        expect([...root.querySelectorAll('.urgency')].map(({ textContent }) => textContent)).to.deep.equal(
          urgency.map((each) => urgencyWord[each]),
        );
      });

      it('cannot be used as an input', async () => {
        const root = await show(id);
        const focusable = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].filter((node) => node.tabIndex >= 0);
        expect(focusable.map(({ localName }) => localName)).to.deep.equal([]);
        expect(root.querySelectorAll('a, button, input, select, textarea, title, [onclick], [role]').length).to.equal(0);
      });

      it('adds no id to the page', async () => {
        expect((await show(id)).querySelectorAll('[id]').length).to.equal(0);
      });

      it('fits a narrow phone', async () => {
        const root = await show(id);
        const right = root.getBoundingClientRect().right;
        for (const label of root.querySelectorAll('.picture div'))
          expect(label.getBoundingClientRect().right).to.be.at.most(right + 0.5);
        expect(root.scrollWidth).to.be.at.most(narrow);
        for (const svg of root.querySelectorAll('svg')) {
          const { height, width } = svg.getBoundingClientRect();
          expect(Math.min(height, width)).to.be.greaterThan(40);
        }
      });

      it('is read out as its caption, once', async function () {
        if (!navigator.userAgent.includes('Chrome/')) this.skip();
        const root = await show(id);
        const words = await spoken();
        expect(words).to.contain(fill(drawings[id].caption));
        const picture = root.querySelector('.picture')!;
        expect(picture.ariaHidden).to.equal('true');
        for (const drawn of root.querySelectorAll('svg')) expect(picture.contains(drawn)).to.be.true;
        for (const label of drawings[id].labels) expect(words).not.to.contain(`| ${label} |`);
      });
    });
  }

  it('shows nothing for a drawing that there is not', async () => {
    expect((await show('no-such-drawing')).querySelectorAll('svg, p, details').length).to.equal(0);
  });

  it('draws three pads, each more soaked than the one before', async () => {
    const root = await show('pads');
    const lengths = [...root.querySelectorAll('.blood')].map((stain) => stain.getBoundingClientRect().height);
    const pad = root.querySelector('.pad:nth-child(2)')!.getBoundingClientRect().height;
    const [light, half, soaked] = lengths.map((length) => length / pad);
    expect(light).to.be.lessThan(0.25);
    expect(half).to.be.within(0.4, 0.6);
    expect(soaked).to.be.greaterThan(0.8);
  });

  describe('clots', () => {
    const open = async (width = 400) => {
      const root = await show('clots', width);
      return [...root.querySelectorAll('svg')].map((svg) => ({
        svg,
        clot: svg.querySelector<SVGGraphicsElement>('.blood')!,
        ruler: svg.querySelector<SVGPathElement>('.ruler')!,
        marks: [...svg.querySelectorAll('text')].map((text) => ({
          number: Number(text.textContent),
          x: text.getCTM()!.e - svg.querySelector<SVGPathElement>('.ruler')!.getCTM()!.e,
        })),
      }));
    };
    /** Its width in pixels, without the line around it. */
    const widthOf = (shape: SVGGraphicsElement) => shape.getBBox().width * shape.getScreenCTM()!.a;

    it('are as wide as their labels and the limits say, all at one scale', async () => {
      for (const width of [240, 400]) {
        const shown = await open(width);
        const centimetre = widthOf(shown[0]!.clot);
        const sizes = shown.map(({ clot }) => Math.round((widthOf(clot) / centimetre) * 10) / 10);
        expect(sizes).to.deep.equal([1, 3, 4]);
        sizes.forEach((size, index) => expect(drawings.clots.labels[index]).to.match(new RegExp(`^${size} cm`)));
        expect(thresholds['clot-today'].words).to.contain(` ${sizes[1]} cm `);
        expect(thresholds['clot-now'].words).to.contain(` ${sizes[2]} cm `);
        for (const { clot } of shown)
          expect(clot.getBBox().height / clot.getBBox().width, 'is about as high as wide').to.be.within(0.95, 1.1);
      }
    });

    it('stand each on a ruler of its own, which begins at nought and ends where the clot does', async () => {
      for (const { clot, marks, ruler } of await open()) {
        expect(marks.map(({ number }) => number)).to.deep.equal(marks.map((_, index) => index));
        const centimetre = widthOf(clot) / (marks.length - 1);
        for (const { number, x } of marks) expect(x).to.be.closeTo(number * centimetre, 0.5);
        expect(widthOf(ruler)).to.be.closeTo(widthOf(clot), 0.5);
        const [drawn, line] = [clot, ruler].map((each) => each.getBoundingClientRect());
        expect(drawn!.left + drawn!.width / 2).to.be.closeTo(line!.left + line!.width / 2, 1.5);
        expect(drawn!.bottom).to.be.below(line!.top + 2);
      }
    });

    it('stand above their labels', async () => {
      for (const { clot } of await open()) {
        const drawn = clot.getBoundingClientRect();
        const label = clot.closest('div')!.querySelector('b')!.getBoundingClientRect();
        expect(label.left + label.width / 2).to.be.closeTo(drawn.left + drawn.width / 2, 2);
        expect(label.top).to.be.above(drawn.bottom);
      }
    });

    it('go from the right where the language does', async () => {
      const root = await show('clots');
      root.dir = 'rtl';
      const lefts = [...root.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().left);
      expect(lefts).to.deep.equal([...lefts].sort((one, other) => other - one));
    });
  });

  it('keeps its lines and stains in forced colours', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    await executeServerCommand('emulate-features', { features: [{ name: 'forced-colors', value: 'active' }] });
    try {
      const root = await show('pads');
      const stain = getComputedStyle(root.querySelector('.blood')!);
      const ground = getComputedStyle(root.querySelector('.pad')!);
      expect(stain.fill).not.to.equal(ground.fill);
      expect(stain.stroke).to.equal(getComputedStyle(root.querySelector('p')!).color);
    } finally {
      await executeServerCommand('emulate-features', {});
    }
  });
});
