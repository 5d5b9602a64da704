import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { drawings } from '../content/topics/miscarriage/drawings.js';
import { thresholds } from '../content/topics/miscarriage/thresholds.js';
import { drawing } from './drawings.js';
import { drawingStyles } from './drawings.styles.js';

type DrawingId = keyof typeof drawings;

const ids = Object.keys(drawings) as DrawingId[];
const onRequest: readonly DrawingId[] = ['pads', 'clots'];
const narrow = 240;
const fill = (words: string) => words.replace(/\{([^}]+)\}/g, (_, id: keyof typeof thresholds) => thresholds[id].words);

/** The drawing in a box as wide as the narrowest phone leaves it. */
async function show(id: string, width = narrow): Promise<HTMLElement> {
  return fixture(
    html`<div style="width:${width}px">
      <style>
        ${drawingStyles}</style
      >${drawing(id, drawings[id as DrawingId], fill)}
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

      it(onRequest.includes(id) ? 'is closed until somebody asks for it' : 'is shown at once', async () => {
        const root = await show(id);
        const details = root.querySelector('details');
        expect(details?.open).to.equal(onRequest.includes(id) ? false : undefined);
        expect(root.querySelector('svg')!.checkVisibility()).to.equal(!details);
        if (!details) return;
        root.querySelector('summary')!.click();
        expect(root.querySelector('svg')!.checkVisibility()).to.be.true;
      });

      it('cannot be used as an input', async () => {
        const root = await show(id);
        for (const details of root.querySelectorAll('details')) details.open = true;
        const focusable = [...root.querySelectorAll<HTMLElement | SVGElement>('*')].filter((node) => node.tabIndex >= 0);
        expect(focusable.map(({ localName }) => localName)).to.deep.equal(onRequest.includes(id) ? ['summary'] : []);
        expect(root.querySelectorAll('a, button, input, select, textarea, title, [onclick], [role]').length).to.equal(0);
      });

      it('adds no id to the page', async () => {
        expect((await show(id)).querySelectorAll('[id]').length).to.equal(0);
      });

      it('fits a narrow phone', async () => {
        const root = await show(id);
        for (const details of root.querySelectorAll('details')) details.open = true;
        const right = root.getBoundingClientRect().right;
        for (const label of root.querySelectorAll('.picture div'))
          expect(label.getBoundingClientRect().right).to.be.at.most(right + 0.5);
        expect(root.scrollWidth).to.be.at.most(narrow);
        const { height, width } = root.querySelector('svg')!.getBoundingClientRect();
        expect(Math.min(height, width)).to.be.greaterThan(40);
      });

      it('is read out as its caption, once', async function () {
        if (!navigator.userAgent.includes('Chrome/')) this.skip();
        const root = await show(id);
        for (const details of root.querySelectorAll('details')) details.open = true;
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
    root.querySelector('details')!.open = true;
    const lengths = [...root.querySelectorAll('.blood')].map((stain) => stain.getBoundingClientRect().height);
    const pad = root.querySelector('.plain:not(rect)')!.getBoundingClientRect().height;
    const [light, half, soaked] = lengths.map((length) => length / pad);
    expect(light).to.be.lessThan(0.25);
    expect(half).to.be.within(0.4, 0.6);
    expect(soaked).to.be.greaterThan(0.8);
  });

  describe('clots, at one scale', () => {
    const open = async () => {
      const root = await show('clots', 400);
      root.querySelector('details')!.open = true;
      const { width } = root.querySelector('svg')!.getBoundingClientRect();
      const millimetre = width / root.querySelector('svg')!.viewBox.baseVal.width;
      const circles = [...root.querySelectorAll<SVGCircleElement>('.blood circle')];
      return { root, circles, millimetre };
    };

    it('are as wide as their labels and the limits say', async () => {
      const { circles, millimetre } = await open();
      // Firefox counts the line around it as well.
      const widths = circles.map((circle) => Math.round((circle.getBBox().width * circle.getScreenCTM()!.a) / millimetre) / 10);
      expect(widths.map((width) => `${width} cm`)).to.deep.equal(drawings.clots.labels.slice(0, 3));
      expect(thresholds['clot-today'].words).to.contain(` ${widths[1]} cm `);
      expect(thresholds['clot-now'].words).to.contain(` ${widths[2]} cm `);
    });

    it('measure the same on the ruler, in centimetres and in inches', async () => {
      const { root, circles, millimetre } = await open();
      const at = (row: number) =>
        [...root.querySelectorAll('text')]
          .filter((text) => Math.round(Number(text.getAttribute('y'))) === row && /\d/.test(text.textContent))
          .map((text) => [Number(text.textContent), Number(text.getAttribute('x'))] as const);
      const rows = [...new Set([...root.querySelectorAll('text')].map((text) => Math.round(Number(text.getAttribute('y')))))];
      expect(rows.length).to.equal(2);
      for (const [number, x] of at(rows[0]!)) expect(x).to.be.closeTo(number * 10, 0.01);
      for (const [number, x] of at(rows[1]!)) expect(x).to.be.closeTo(number * 25.4, 0.01);
      for (const circle of circles) {
        const start = circle.cx.baseVal.value - circle.r.baseVal.value;
        expect(start % 10, 'begins at a mark').to.equal(0);
      }
      expect(millimetre).to.be.greaterThan(0);
    });

    it('stand above their labels', async () => {
      const { root, circles } = await open();
      const labels = [...root.querySelectorAll('.clots > div')];
      for (const [index, circle] of circles.entries()) {
        const drawn = circle.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(labels[index]!);
        const label = range.getBoundingClientRect();
        expect(label.left + label.width / 2).to.be.closeTo(drawn.left + drawn.width / 2, 2);
        expect(label.top).to.be.greaterThan(drawn.bottom);
      }
    });
  });

  it('keeps its lines and stains in forced colours', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    await executeServerCommand('emulate-features', { features: [{ name: 'forced-colors', value: 'active' }] });
    try {
      const root = await show('pads');
      root.querySelector('details')!.open = true;
      const stain = getComputedStyle(root.querySelector('.blood')!);
      const ground = getComputedStyle(root.querySelector('.plain')!);
      expect(stain.fill).not.to.equal(ground.fill);
      expect(stain.stroke).to.equal(getComputedStyle(root.querySelector('p')!).color);
    } finally {
      await executeServerCommand('emulate-features', {});
    }
  });
});
