import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { closePages, openPage, type Page } from '../testing/page.js';

const words = [
  '--country',
  'GB',
  '--clinic-name',
  'Rosewood “A & B” Clinic',
  '--clinic-phone',
  '020 7946 0000',
  '--only',
  'small-clots missed',
];

async function open(html: string): Promise<Page> {
  return openPage(`<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${html}</body></html>`);
}

async function arrive({ document, window }: Page): Promise<void> {
  const script = document.createElement('script');
  script.src = '/dist/careleaf.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  await new Promise((resolve) => window.setTimeout(resolve, 100));
}

const parts = ({ document }: Page) => [...document.querySelectorAll('[data-care-sum]')];

describe('words that carry their sum', () => {
  let html = '';
  before(async function () {
    this.timeout(60_000);
    html = await executeServerCommand<string, object>('snippet', { words });
  });
  afterEach(closePages);

  it('are taken as they stand: every node stays, and none is made to be compared', async () => {
    const page = await open(html);
    const before = [...page.document.querySelectorAll('[data-care]')];
    const text = before.map(({ textContent }) => textContent);
    const made: string[] = [];
    // What stands is compared only where it was made again first: that reads the text of every node.
    const read = Object.getOwnPropertyDescriptor((page.window as unknown as typeof globalThis).Node.prototype, 'textContent')!;
    Object.defineProperty((page.window as unknown as typeof globalThis).HTMLElement.prototype, 'textContent', {
      ...read,
      get(this: Element) {
        if (this.hasAttribute('data-care')) made.push(this.getAttribute('data-care')!);
        return read.get!.call(this) as string;
      },
    });
    await arrive(page);
    expect(parts(page).map(({ localName }) => localName)).to.deep.equal([
      'care-urgent',
      'care-symptoms',
      'care-faq',
      'care-support',
    ]);
    // The titles, for the names of the buttons.
    expect([...new Set(made)]).to.deep.equal(['symptoms', 'questions']);
    const after = [...page.document.querySelectorAll('[data-care]')];
    expect(after.length).to.equal(before.length);
    expect(after.every((element, index) => element === before[index] && element.textContent === text[index])).to.equal(true);
    expect(page.said).to.deep.equal([]);
  });

  it('are corrected where an editor changed a number, with one warning for the part', async () => {
    const page = await open(
      html.replaceAll('tel:02079460000', 'tel:02079460009').replaceAll('020 7946 0000</a>', '020 7946 0009</a>'),
    );
    await arrive(page);
    const links = [...page.document.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('tel:02079460000');
    expect(links).not.to.include('tel:02079460009');
    expect(page.said.join()).to.include('out of date');
  });

  it('are corrected where the setting of a country was changed and the words were not', async () => {
    const page = await open(html.replace('country="GB"', 'country="US"'));
    await arrive(page);
    const links = [...page.document.querySelectorAll('care-urgent a')].map((link) => link.getAttribute('href'));
    expect(links).to.include('tel:911');
    expect(links).not.to.include('tel:999');
  });

  it('are compared one by one where they were made of other files than the script', async () => {
    const page = await open(html.replaceAll(/data-care-sum="\w+"/g, 'data-care-sum="0"').replace('<strong>', '<strong>Wrong '));
    await arrive(page);
    expect(page.document.body.textContent).not.to.include('Wrong ');
  });

  it('are written as they should be when a part of them is taken away later', async () => {
    const page = await open(html);
    await arrive(page);
    const faq = page.document.querySelector('care-faq')!;
    const whole = faq.textContent;
    faq.querySelector('p[data-care=missed]')!.remove();
    await new Promise((resolve) => page.window.setTimeout(resolve, 100));
    expect(faq.querySelectorAll('p[data-care=missed]').length).to.be.above(0);
    expect(faq.textContent.length).to.equal(whole.length);
    expect(page.said).to.deep.equal([]);
  });
});
