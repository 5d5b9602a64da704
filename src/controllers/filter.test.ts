import { expect } from '@open-wc/testing';
import { fold } from '../core/view.js';
import { holds, markWords, wordsOf } from './filter.js';

describe('the search', () => {
  const finds = (typed: string, text: string) => holds(fold(text), wordsOf(typed));

  it('finds a text that holds every word, in any order, whatever the case, accents and quotes', () => {
    expect(finds('CLOTS small', 'Small clots are common')).to.be.true;
    expect(finds("don't", 'Don’t wait')).to.be.true;
    expect(finds('cafe', 'At the Café')).to.be.true;
    expect(finds('clots lemon', 'Small clots are common')).to.be.false;
  });

  it('takes no notice of blanks, commas and question marks around the words', () => {
    expect(wordsOf('  pain,  Fever? ')).to.deep.equal(['pain', 'fever']);
    expect(wordsOf(' ?! ')).to.deep.equal([]);
  });

  it('marks the words without touching a node, and takes the marks away', function () {
    if (!CSS.highlights) this.skip();
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Clots and more clots';
    const html = paragraph.outerHTML;
    markWords(['clots'], [paragraph]);
    expect([...CSS.highlights.get('careleaf')!].map(String)).to.deep.equal(['Clots', 'clots']);
    expect(paragraph.outerHTML).to.equal(html);
    markWords([], [paragraph]);
    expect(CSS.highlights.has('careleaf')).to.be.false;
  });
});
