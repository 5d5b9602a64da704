import { expect } from '@open-wc/testing';
import { node, type Block } from '../core/node.js';
import { LightDom } from './light-dom.js';
import '../testing/page.js';

const block = (id: string, words: string): Block => ({
  id,
  nodes: [
    node('h3', { id: `t-${id}`, slot: id }, id),
    node('p', { slot: `${id}-answer` }, words, ' ', node('a', { href: '#t-b' }, 'more')),
  ],
});
const never = () => false;

describe('words in the light DOM', () => {
  let host: HTMLElement;
  beforeEach(() => document.body.append((host = document.createElement('div'))));
  afterEach(() => host.remove());

  it('are appended after what the page wrote, with `data-care`, slots and ids', () => {
    host.innerHTML = '<p>Own</p>';
    new LightDom(host).write([block('a', 'A')], (id) => id === 'a');
    expect(host.innerHTML).to.equal(
      '<p>Own</p><h3 slot="a" data-care="a" role="presentation" id="t-a">a</h3><p slot="a-answer" data-care="a">A <a href="#t-b">more</a></p>',
    );
  });

  it('written again are the same nodes, also when the page has translated them', () => {
    const light = new LightDom(host);
    light.write([block('a', 'A')], never);
    const [, paragraph] = light.nodes('a');
    paragraph!.firstChild!.textContent = 'Traduit ';
    light.write([block('a', 'A')], never);
    expect(light.nodes('a')[1] === paragraph).to.be.true;
    expect(paragraph!.textContent).to.equal('Traduit more');
  });

  it('that stand there are adopted, but for those of which one word or one address of a link is another', () => {
    const marked = (id: string, words: string, href = '#t-b', inLink = 'more') =>
      `<h3 id="t-${id}" slot="${id}" data-care="${id}">${id}</h3><p slot="${id}-answer" data-care="${id}">${words} <a href="${href}">${inLink}</a></p>`;
    host.innerHTML = marked('a', 'A') + marked('b', 'B', '#elsewhere') + marked('c', 'C', '#t-b', 'less') + marked('d', 'not D');
    const [, same, , address, , inLink, , words] = host.children;
    new LightDom(host).write([block('a', 'A'), block('b', 'B'), block('c', 'C'), block('d', 'D')], never);
    expect(same!.isConnected).to.be.true;
    for (const stale of [address, inLink, words]) expect(stale!.isConnected, stale!.textContent).to.be.false;
    expect([...host.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
      'A more',
      'B more',
      'C more',
      'D more',
    ]);
    expect([...host.querySelectorAll('a')].every((link) => link.getAttribute('href') === '#t-b')).to.be.true;
  });

  it('that have changed are replaced in their place, and no longer said are removed', () => {
    const light = new LightDom(host);
    light.write([block('a', 'A'), block('b', 'B'), block('c', 'C')], never);
    const [kept] = light.nodes('c');
    light.write([block('a', 'A'), block('b', 'New')], never);
    expect(host.textContent).to.equal('aA morebNew more');
    expect(kept!.isConnected).to.be.false;
    light.write([block('a', 'Other'), block('b', 'New')], never);
    expect(host.textContent).to.equal('aOther morebNew more');
  });

  it('that stand there already are adopted only where words and links are the same', () => {
    new LightDom(host).write([block('a', 'A'), block('b', 'B')], never);
    const nodes = [...host.children];
    host.querySelector('[data-care=b] a')!.setAttribute('href', 'https://example.org/');
    new LightDom(host).write([block('a', 'A'), block('b', 'B')], never);
    expect(host.children[0] === nodes[0] && host.children[1] === nodes[1]).to.be.true;
    expect(host.querySelector('[data-care=b] a')!.getAttribute('href')).to.equal('#t-b');
    expect(host.children.length).to.equal(4);
  });

  it('get back the slots, classes and roles that an editor has taken away', () => {
    const light = new LightDom(host);
    light.write([block('a', 'A')], (id) => id === 'a');
    const whole = host.innerHTML;
    for (const each of light.nodes('a')) for (const name of ['slot', 'role']) each.removeAttribute(name);
    light.write([block('a', 'A')], (id) => id === 'a');
    expect(host.querySelector('h3')!.getAttribute('slot')).to.equal('a');
    expect(host.querySelector('h3')!.getAttribute('role')).to.equal('presentation');
    expect(host.textContent).to.equal(new DOMParser().parseFromString(whole, 'text/html').body.textContent);
  });

  it('knows when something of them is missing', () => {
    const light = new LightDom(host);
    light.write([block('a', 'A'), block('b', 'B')], never);
    expect(light.isWhole()).to.be.true;
    light.nodes('a')[1]!.remove();
    expect(light.isWhole()).to.be.false;
  });

  it('hold markup in data as text', () => {
    new LightDom(host).write([block('a', '<img src=x onerror=alert(1)>')], never);
    expect(host.querySelector('img') === null).to.be.true;
    expect(host.textContent).to.include('<img');
  });
});
