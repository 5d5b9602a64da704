/** Every language on a page, in every engine: whole, in its own direction, with the number of the country, found and opened. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { languages } from '../i18n/all-languages.js';
import { registerLanguage } from '../i18n/registry.js';
import { everything } from '../testing/contrast.js';
import { defineAll, isShown, openIds, settled, show, warningsOf, wordsOf } from '../testing/page.js';
import { cutOff, headingLevels, overlapping, smallTargets, tooWide } from '../testing/reach.js';
import type { CareFaq } from './care-faq/care-faq.js';

const size = (width: number, height: number) => executeServerCommand('set-viewport-size', { width, height });
const guideFor = (tag: string, country = 'GB') =>
  `<care-guide lang="${tag}" country="${country}" clinic-name="Rosewood" clinic-phone="020 7946 0018" out-of-hours-phone="020 7946 0052"></care-guide>`;

/** All that a reader reads, in the page and in the shadow roots. */
const readIn = (element: Element) =>
  [element, ...everything(element).filter(({ shadowRoot }) => shadowRoot)]
    .map((each) => wordsOf(each) + [...each.shadowRoot!.querySelectorAll('button, label, p')].map(wordsOf).join(' '))
    .join(' ');

describe('a leaflet in another language', () => {
  before(() => {
    defineAll();
    languages.forEach(registerLanguage);
  });

  afterEach(() => size(800, 600));

  for (const language of [...languages.values()].filter(({ tag }) => tag !== 'en')) {
    const { direction, tag, topics } = language;
    const topic = topics['miscarriage']!;

    it(`${tag}: is whole, with the number of each country, and nothing in English or left to fill in`, async function () {
      this.timeout(30_000);
      for (const [country, number] of [
        ['GB', '999'],
        ['US', '911'],
        ['AU', '000'],
      ] as const) {
        let guide!: HTMLElement;
        const warnings = await warningsOf(async () => (guide = await show(guideFor(tag, country))));
        expect(warnings).to.deep.equal([]);
        expect(wordsOf(guide.querySelector('#care-group-now')!)).to.equal(topic.urgent.now.heading);
        expect(guide.querySelector('care-urgent a')!.getAttribute('href')).to.equal(`tel:${number}`);
        expect([...guide.querySelectorAll('[lang=en]')].map(wordsOf)).to.deep.equal([]);
        expect(readIn(guide)).not.to.match(/[{}]|undefined|%/);
        guide.remove();
      }
    });

    it(`${tag}: stands in its direction, fits 320 pixels, and has its headings in order`, async () => {
      await size(320, 600);
      const guide = await show(guideFor(tag));
      const faq = guide.querySelector<CareFaq>('care-faq')!;
      faq.show('small-clots');
      await settled(guide);
      expect(getComputedStyle(guide.shadowRoot!.querySelector('.care')!).direction).to.equal(direction);
      expect(openIds(faq)).to.include('small-clots');
      expect(isShown(faq.querySelector('[slot=small-clots] ~ p')!)).to.be.true;
      expect([...tooWide(guide), ...cutOff(guide), ...overlapping(guide), ...smallTargets(guide)]).to.deep.equal([]);
      const levels = headingLevels(guide).map(({ level }) => level);
      expect(levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)).to.be.true;
    });

    it(`${tag}: the search shows the emergency call for what its readers type, and finds an answer`, async () => {
      const guide = await show(guideFor(tag));
      const root = guide.shadowRoot!;
      const input = root.querySelector<HTMLInputElement>('.search input')!;
      const type = (words: string) => {
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      };
      for (const { triggers } of topic.symptoms.flatMap(({ symptoms }) => symptoms).filter(({ urgency }) => urgency === 'now')) {
        type(triggers![0]!);
        expect(root.querySelector('[part~=banner] a[href="tel:999"]'), triggers![0]).to.exist;
      }
      type(topic.questions[1]!.questions[0]!.ask);
      const [first] = root.querySelectorAll<HTMLElement>('[part~=result] button');
      first!.click();
      await settled(guide);
      expect(openIds(guide.querySelector('care-faq')!)).to.deep.equal([topic.questions[1]!.questions[0]!.id]);
    });
  }
});
