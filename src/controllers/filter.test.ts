import { expect } from '@open-wc/testing';
import { fold } from '../core/view.js';
import { holds, Marks, wordsOf } from './filter.js';

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

  const paragraphOf = (words: string) => Object.assign(document.createElement('p'), { textContent: words });
  const marked = () => [...(CSS.highlights.get('careleaf') ?? [])].map(String);

  it('marks the words without touching a node, and takes the marks away', function () {
    if (!CSS.highlights) this.skip();
    const paragraph = paragraphOf('Clots and more clots');
    const html = paragraph.outerHTML;
    const marks = new Marks();
    marks.set(['clots'], [paragraph]);
    expect(marked()).to.deep.equal(['Clots', 'clots']);
    expect(paragraph.outerHTML).to.equal(html);
    marks.set([], [paragraph]);
    expect(CSS.highlights.has('careleaf')).to.be.false;
  });

  it('of one list leaves the marks of another where they are', function () {
    if (!CSS.highlights) this.skip();
    const [one, other] = [new Marks(), new Marks()];
    one.set(['clots'], [paragraphOf('Small clots')]);
    other.set(['pain'], [paragraphOf('Strong pain')]);
    expect(marked()).to.deep.equal(['clots', 'pain']);
    one.set(['large'], [paragraphOf('Large clots')]);
    expect(marked().sort()).to.deep.equal(['Large', 'pain']);
    one.set([], []);
    expect(marked()).to.deep.equal(['pain']);
    other.set([], []);
    expect(CSS.highlights.has('careleaf')).to.be.false;
  });
});
