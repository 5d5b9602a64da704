import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { en } from '../i18n/languages/en.js';
import { registerLanguage } from '../i18n/registry.js';
import { faults } from '../testing/axe.js';
import { everything } from '../testing/contrast.js';
import { defineAll, isChromium, settled, show } from '../testing/page.js';

const CLINIC =
  'country="GB" clinic-name="Rosewood" clinic-phone="020 7946 0018" clinic-hours="Monday to Friday" out-of-hours-phone="020 7946 0052" clinic-url="https://example.org/"';
const FEW = `${CLINIC} only="small-clots missed sign-fever sign-large-clots sign-one-side sign-soaked-pad sign-shoulder-tip org-samaritans org-shout how-to-listen"`;
const OWN =
  '<details id="parking"><summary>Where can I park?</summary><p>Behind the clinic.</p></details><details data-group="before"><summary>When are you open?</summary><p>All day.</p></details>';
const LONG = 'Donaudampfschifffahrtsgesellschaftskrankenhausverwaltungsgebäude '.repeat(3);

type List = HTMLElement & { showAll(): void; show(id: string): void };

/** Opens the answers, the drawings and the clinic’s own questions. */
function open(element: HTMLElement): void {
  for (const part of everything(element) as List[]) part.showAll?.();
  for (const details of everything(element)) if (details.localName === 'details') (details as HTMLDetailsElement).open = true;
}

function search(element: HTMLElement, typed: string): void {
  const holder = everything(element).find(({ shadowRoot }) => shadowRoot?.querySelector('input'))!;
  const input = holder.shadowRoot!.querySelector('input')!;
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const faq = (settings = '', inside = '') => `<care-faq ${FEW} ${settings}>${inside}</care-faq>`;
const guide = (settings = '') => `<care-guide ${FEW} ${settings}><care-faq filter>${OWN}</care-faq></care-guide>`;

interface State {
  readonly markup: string;
  readonly act?: (element: HTMLElement) => unknown;
}

const states: Readonly<Record<string, State>> = {
  'urgent help': { markup: `<care-urgent ${CLINIC}></care-urgent>` },
  'urgent help, with no country and no clinic': { markup: '<care-urgent></care-urgent>' },
  'urgent help, in a country with no number confirmed': { markup: '<care-urgent country="FR"></care-urgent>' },
  'urgent help, with a name that is long': {
    markup: `<care-urgent country="US" clinic-name="${LONG}" clinic-hours="${LONG}"></care-urgent>`,
  },
  'urgent help, signed by the clinic': {
    markup: `<care-urgent ${CLINIC} reviewed-by="A. Khan" reviewed-on="2026-11-20" reviewed-content="2026-11-01"></care-urgent>`,
  },
  'signs, closed': { markup: `<care-symptoms ${FEW}></care-symptoms>` },
  'signs, open, with their drawings': { markup: `<care-symptoms ${FEW}></care-symptoms>`, act: open },
  'all signs': {
    markup: `<care-symptoms ${CLINIC}></care-symptoms>`,
    act: (element) => (element as List).show('sign-large-clots'),
  },
  'questions, closed': { markup: faq() },
  'questions, open, with the clinic’s own': { markup: faq('filter', OWN), act: open },
  'all questions': { markup: `<care-faq ${CLINIC}></care-faq>` },
  'one question': { markup: '<care-faq country="GB" only="missed" open="missed"></care-faq>' },
  'questions, one open at a time': { markup: faq('exclusive open="missed"', OWN) },
  'a search that finds some': { markup: faq('filter', OWN), act: (element) => search(element, 'clots') },
  'a search that finds one of the clinic’s own': {
    markup: faq('filter', OWN),
    act: (element) => search(element, 'parking park'),
  },
  'a search that finds none': { markup: faq('filter', OWN), act: (element) => search(element, 'zebra') },
  'a link that could not be copied': {
    markup: faq('open="missed"'),
    act: async (element) => {
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      (element.shadowRoot!.querySelector('.panel:not([hidden]) .copy') as HTMLElement).click();
      await settled(element);
      expect(!!element.shadowRoot!.querySelector('.link')).to.be.true;
    },
  },
  'support': { markup: `<care-support ${FEW}></care-support>` },
  'all support': { markup: `<care-support ${CLINIC}></care-support>` },
  'support, with no country': { markup: '<care-support></care-support>' },
  'the guide, closed': { markup: guide() },
  'the guide, open': { markup: guide(), act: open },
  'the guide, from level 1': { markup: guide('heading-level="1"'), act: open },
  'the guide, from level 4': { markup: guide('heading-level="4"'), act: open },
  'the guide, compact and square': { markup: guide('density="compact" corners="square" accent="gold"'), act: open },
  'the guide, round, in an accent': { markup: guide('corners="round" accent="hotpink"'), act: open },
  'the guide, from right to left': { markup: guide('lang="ar"'), act: open },
};

describe('axe, with every rule, in every state', () => {
  before(() => {
    defineAll();
    registerLanguage({ ...en, tag: 'ar', direction: 'rtl' });
  });

  afterEach(async () => {
    if (isChromium) await executeServerCommand('emulate-features', { features: [] });
  });

  for (const theme of ['light', 'dark']) {
    for (const [name, { markup, act }] of Object.entries(states)) {
      it(`finds nothing in ${name}, ${theme}`, async () => {
        const element = await show<HTMLElement>(markup.replace(' ', ` theme="${theme}" `));
        await act?.(element);
        await settled(element);
        expect(await faults(element)).to.deep.equal([]);
      });
    }
  }

  it('finds nothing in the control that leaves the page', async () => {
    await show('<care-urgent country="GB" leave></care-urgent>');
    expect(await faults(document.querySelector('[role=navigation]')!)).to.deep.equal([]);
  });

  for (const [name, features, media] of [
    ['forced colours', [{ name: 'forced-colors', value: 'active' }], ''],
    [
      'forced colours, dark',
      [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
      '',
    ],
    ['more contrast', [{ name: 'prefers-contrast', value: 'more' }], ''],
    [
      'less transparency and motion',
      [
        { name: 'prefers-reduced-transparency', value: 'reduce' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
      '',
    ],
    ['print', [], 'print'],
  ] as const) {
    it(`finds nothing in the guide, open, with ${name}`, async function () {
      if (!isChromium) this.skip();
      const element = await show<HTMLElement>(guide());
      open(element);
      await settled(element);
      await executeServerCommand('emulate-features', { features: [...features], media });
      for (const each of features) expect(matchMedia(`(${each.name}: ${each.value})`).matches, each.name).to.be.true;
      expect(matchMedia('print').matches).to.equal(media === 'print');
      const found = await faults(element);
      // axe reads the colour that a page would have without forced ones; what is painted is measured in reach.test.ts. Paper is not pressed.
      const without = name.startsWith('forced') ? 'color-contrast' : media ? 'target-size' : '-';
      expect(found.filter((each) => !each.startsWith(without))).to.deep.equal([]);
    });
  }
});
