import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const isChromium = navigator.userAgent.includes('Chrome/');
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');

describe('test commands', () => {
  it('set-viewport-size makes the window as narrow as a phone', async () => {
    await executeServerCommand('set-viewport-size', { width: 320, height: 640 });
    expect([innerWidth, innerHeight]).to.deep.equal([320, 640]);
    await executeServerCommand('set-viewport-size', { width: 1024, height: 768 });
    expect(innerWidth).to.equal(1024);
  });

  it('press-chord moves the focus back with Shift and Tab', async () => {
    const buttons = await fixture(html`<div><button>One</button><button>Two</button></div>`);
    buttons.querySelectorAll('button')[1]!.focus();
    await executeServerCommand('press-chord', { keys: ['Shift', 'Tab'] });
    expect(document.activeElement?.textContent).to.equal('One');
    expect(document.activeElement?.matches(':focus-visible')).to.equal(true);
  });

  it('screenshot gives a PNG', async () => {
    const image = await executeServerCommand<string, object>('screenshot', {});
    expect(atob(image).slice(1, 4)).to.equal('PNG');
  });

  it('new-page runs a script on another page and comes back', async function () {
    if (isWebKit) this.skip();
    const payload = {
      url: '/package.json',
      script: 'return [location.pathname, document.body.textContent.includes("careleaf")]',
    };
    const answer = await executeServerCommand('new-page', payload);
    expect(answer).to.deep.equal(['/package.json', true]);
    expect(document.hasFocus()).to.equal(true);
  });

  it('emulate-features changes what media queries see', async function () {
    if (!isChromium) this.skip();
    const forced = () => matchMedia('(forced-colors: active)').matches;
    await executeServerCommand('emulate-features', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(forced()).to.equal(true);
    await executeServerCommand('emulate-features', { features: [] });
    expect(forced()).to.equal(false);
  });

  it('ax-tree gives roles and names', async function () {
    if (!isChromium) this.skip();
    await fixture(html`<button aria-expanded="false">What now?</button>`);
    const nodes = await executeServerCommand<{ role: string; name: string; properties: object }[], undefined>('ax-tree');
    const button = nodes.find(({ role, name }) => role === 'button' && name === 'What now?');
    expect(button?.properties).to.include({ expanded: false });
  });

  it('print-to-pdf gives a PDF', async function () {
    if (!isChromium) this.skip();
    const pdf = await executeServerCommand<string, undefined>('print-to-pdf');
    expect(atob(pdf).slice(0, 5)).to.equal('%PDF-');
  });
});
