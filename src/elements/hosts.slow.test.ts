import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { differences, open, prepare, read, type Styles } from '../testing/host-styles.js';

/** The width that `prepare` gives the leaflet. */
const WIDTH = 720;
const HEIGHT = 900;

interface Look extends Styles {
  readonly pictures: readonly ImageData[];
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What is seen of the frame now. */
async function picture(): Promise<ImageData> {
  const bytes = await executeServerCommand<string, undefined>('screenshot');
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, WIDTH, HEIGHT);
}

/** Pixels of which a channel differs by more than a tenth: more than the smoothing of edges does. */
function pixelsApart(one: ImageData, other: ImageData): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel]! - other.data[at + channel]!) > 25)) count += 1;
  }
  return count;
}

/** How the leaflet looks on a host page: its built file, in this engine. */
async function lookOn(host: string): Promise<Look> {
  const frame = document.createElement('iframe');
  frame.title = host;
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;width:${WIDTH + 40}px;height:${HEIGHT}px;border:0;background:#fff;z-index:9`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/demo/hosts/${host}.html`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & { eval(words: string): unknown };
  const run = (words: string) => page.eval(`(() => { ${words} })()`);
  for (let turn = 0; !page.document.querySelector('care-support')?.shadowRoot?.querySelector('.contact') && turn < 100; turn++)
    await wait(50);
  run(`document.documentElement.style.setProperty('overflow', 'hidden', 'important');${prepare}`);
  await wait(200);
  // A ground that is still on its way from one colour to the next is not compared.
  run(`for (const { shadowRoot } of document.querySelectorAll('care-symptoms, care-faq')) {
    const still = new CSSStyleSheet();
    still.replaceSync('*{transition:none!important}');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, still];
  }`);
  run(open);
  await wait(300);
  const { names, styles } = run(open + read) as Styles;
  const pictures: ImageData[] = [];
  for (const part of ['care-urgent', 'care-symptoms', 'care-faq', 'care-support']) {
    run(`document.querySelector('${part}').scrollIntoView({ behavior: 'instant' })`);
    await wait(100);
    pictures.push(await picture());
  }
  frame.remove();
  return { names, styles, pictures };
}

const index = new DOMParser().parseFromString(await (await fetch('/demo/hosts/index.html')).text(), 'text/html');
const hosts = [...index.querySelectorAll('a[href$=".html"]')]
  .map((link) => link.getAttribute('href')!.replace(/^.*\/|\.html$/g, ''))
  .filter((name) => name !== 'plain' && name !== 'index');
if (hosts.length < 15) throw new Error('Hardly any host page is listed.');

describe('the leaflet, in this engine, on a page that wears the style sheet of', () => {
  let plain: Look;
  before(async () => {
    await executeServerCommand('set-viewport-size', { width: WIDTH + 40, height: HEIGHT });
    plain = await lookOn('plain');
  });

  after(() => executeServerCommand('set-viewport-size', { width: 800, height: 600 }));

  for (const host of hosts) {
    it(`${host} looks as it does on a plain page, node by node and in pictures`, async () => {
      const apart = (look: Look) =>
        look.pictures.map((each, part) => pixelsApart(plain.pictures[part]!, each)).filter((pixels) => pixels > 120);
      let look = await lookOn(host);
      // WebKit’s own scroll bar now and then fades through a picture; what is wrong is wrong twice.
      if (apart(look).length > 0) look = await lookOn(host);
      expect(differences(plain, look)).to.deep.equal([]);
      expect(apart(look)).to.deep.equal([]);
    });
  }

  it('is caught where a border is missing', async () => {
    const { pictures } = plain;
    const watch = setInterval(() => {
      const root = document.querySelector('iframe')?.contentDocument?.querySelector('care-urgent')?.shadowRoot;
      root
        ?.querySelectorAll<HTMLElement>('.card')
        .forEach((card) => card.style.setProperty('border-color', 'transparent', 'important'));
    }, 20);
    const look = await lookOn('plain');
    clearInterval(watch);
    expect(pixelsApart(pictures[0]!, look.pictures[0]!)).to.be.above(120);
    expect(pixelsApart(pictures[1]!, look.pictures[1]!)).to.be.at.most(120);
  });
});
