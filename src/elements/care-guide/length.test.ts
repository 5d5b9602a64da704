import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { defineAll, isChromium, isShown, settled, show, wordsOf } from '../../testing/page.js';

const CLINIC = 'tel:02079460018';
const GUIDE = `<care-guide country="GB" clinic-name="Rosewood" clinic-phone="020 7946 0018" clinic-hours="Monday to Friday"
  out-of-hours-phone="020 7946 0052"></care-guide>`;
const size = (width: number, height: number) => executeServerCommand('set-viewport-size', { width, height });
const count = (words: string) => words.split(/\s+/).filter(Boolean).length;

/** The nodes of each question and sign below its heading, by id. */
function answers(guide: Element): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const node of guide.querySelectorAll('care-faq > [data-care], care-symptoms > [data-care]')) {
    const id = node.getAttribute('data-care')!;
    if (/^H\d$/.test(node.tagName) || !/-(answer|end)$/.test(node.slot)) continue;
    found.set(id, [...(found.get(id) ?? []), node]);
  }
  return found;
}

describe('the length of a guide on a phone', () => {
  before(defineAll);
  afterEach(() => size(800, 600));

  it('is at most nine screens, all closed, with urgent help and who to call open', async () => {
    await size(375, 667);
    const guide = await show(GUIDE);
    await settled(guide);
    // The fonts that other engines find on a machine for tests are wider.
    expect(guide.getBoundingClientRect().height / 667).to.be.below(isChromium ? 9 : 10);
    expect(isShown(guide.querySelector('a[href="tel:999"]')!)).to.be.true;
    expect(isShown(guide.querySelector(`a[href="${CLINIC}"]`)!)).to.be.true;
    expect(isShown(guide.querySelector('care-support a[href="tel:116123"]')!), 'a crisis line among the people').to.be.true;
  });

  it('is twelve Tab stops from its start to the people to talk to, by the line of contents', async () => {
    await size(375, 667);
    const guide = await show<HTMLElement>(`<button>Before</button>${GUIDE}`);
    const leaflet = guide.matches('care-guide') ? guide : document.querySelector<HTMLElement>('care-guide')!;
    await settled(leaflet.parentElement!);
    const link = leaflet.shadowRoot!.querySelector<HTMLElement>('nav a[href$="care-support"]')!;
    document.querySelector('button')?.focus();
    let stops = 0;
    while (leaflet.shadowRoot!.activeElement !== link && stops < 20) {
      await sendKeys({ press: 'Tab' });
      stops += 1;
    }
    expect(stops).to.be.within(1, 12);
  });
});

describe('the answers of a guide', () => {
  before(defineAll);

  it('have the clinic’s number in a button wherever their first words say to call it', async () => {
    const guide = await show(GUIDE);
    const silent = [...answers(guide)].filter(
      ([, nodes]) =>
        /\b(call|ring|phone) Rosewood\b/i.test(nodes.map(wordsOf).join(' ')) &&
        !nodes.some((node) => node.matches('.care-button') && node.querySelector('a[href^=tel]')),
    );
    expect(silent.map(([id]) => id)).to.deep.equal([]);
  });

  it('are seven words in ten the answer itself, taken together', async () => {
    const guide = await show(GUIDE);
    let [own, all] = [0, 0];
    for (const nodes of answers(guide).values())
      for (const node of nodes) {
        const words = count(wordsOf(node));
        all += words;
        if (!node.matches('.care-limit, .care-sources')) own += words;
      }
    expect(all).to.be.above(5000);
    expect(own / all).to.be.above(0.7);
  });
});
