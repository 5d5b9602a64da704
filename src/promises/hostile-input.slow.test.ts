/** The same in a browser: whatever stands in a tag, urgent help is on the screen and in the accessibility tree, as text. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { attributeNames } from '../core/settings.js';
import { anyAttributes, anyValue } from '../testing/nasty.js';
import { defineAll, isChromium, settled } from '../testing/page.js';

interface Spoken {
  readonly role?: string;
  readonly name?: string;
}

describe('a tag with anything in it', () => {
  before(defineAll);

  it('shows urgent help, runs nothing and throws nothing, 500 times', async function () {
    if (!isChromium) return this.skip();
    this.timeout(900_000);
    const thrown: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      thrown.push(String('reason' in event ? event.reason : event.message));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const page = self as unknown as { ran?: boolean; alert: () => void };
    page.alert = () => (page.ran = true);
    const { warn } = console;
    console.warn = () => {};
    const children = fc.array(fc.tuple(fc.constantFrom('p', 'details', 'h2', 'section', 'table'), anyValue, anyValue), {
      maxLength: 4,
    });
    const tags = fc.constantFrom('care-guide', 'care-urgent', 'care-faq', 'care-symptoms', 'care-support', 'div');
    try {
      await fc.assert(
        fc.asyncProperty(tags, anyAttributes, children, anyValue, async (tag, attributes, inner, hash) => {
          history.replaceState(null, '', `#${encodeURIComponent(hash.slice(0, 200).replace(/[\ud800-\udfff]/g, ''))}`);
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes))
            element.setAttribute(tag === 'div' ? `data-${name}` : name, value);
          if (tag === 'div') element.dataset['careleaf'] = 'faq';
          for (const [child, text, id] of inner) {
            const own = document.createElement(child);
            own.id = id;
            own.setAttribute('slot', id);
            own.textContent = text;
            own.dataset['group'] = id;
            if (child === 'details') own.append(Object.assign(document.createElement('summary'), { textContent: text }));
            element.append(own);
          }
          document.body.append(element);
          if (tag === 'div') (await import('../define.js')).mount(element);
          await settled(element);
          try {
            expect(page.ran, 'a script ran').to.equal(undefined);
            expect(thrown).to.deep.equal([]);
            expect(element.querySelector('script, iframe, object, embed, img, svg'), 'markup').to.equal(null);
            for (const link of element.querySelectorAll('a'))
              expect(link.getAttribute('href')).to.match(/^(https?|tel|sms|mailto):|^#/);
            const tree = await executeServerCommand<Spoken[], unknown>('ax-tree');
            if (tag !== 'care-support') {
              const card = element.querySelector<HTMLElement>('[data-care=group-now]')!;
              expect(card.checkVisibility({ opacityProperty: true, visibilityProperty: true }), 'the card').to.equal(true);
              expect(card.getBoundingClientRect().height).to.be.greaterThan(5);
              expect(
                tree.some(({ role, name }) => role === 'heading' && name === card.textContent),
                'the card in the accessibility tree',
              ).to.equal(true);
            }
          } finally {
            element.remove();
            document.querySelectorAll('body > div:not([id])').forEach((each) => each.shadowRoot && each.remove());
          }
        }),
        { numRuns: 500, endOnFailure: true },
      );
    } finally {
      console.warn = warn;
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('shows markup in every attribute as text', async () => {
    for (const name of attributeNames) {
      const element = document.createElement('care-guide');
      element.setAttribute(name, '<img src=x onerror="self.ran=true"><b>x</b>');
      document.body.append(element);
      await settled(element);
      expect(element.querySelector('img, b'), name).to.equal(null);
      if (/^(clinic-name|clinic-hours)$/.test(name)) expect(element.textContent, name).to.include('<b>x</b>');
      element.remove();
    }
  });

  it('takes a megabyte in any attribute within two seconds', async () => {
    const { warn } = console;
    console.warn = () => {};
    for (const name of attributeNames) {
      const element = document.createElement('care-guide');
      element.setAttribute(name, 'x '.repeat(500_000));
      const start = performance.now();
      document.body.append(element);
      await settled(element);
      expect(performance.now() - start, name).to.be.lessThan(2000);
      expect(element.querySelector('[data-care=group-now]')!.checkVisibility(), name).to.equal(true);
      element.remove();
    }
    console.warn = warn;
  });
});
