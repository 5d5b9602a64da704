import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sum } from './sum.js';

describe('the sum over words', () => {
  const words = 'Call 020 7946 0000 now, day or night: “please” do.';

  it('is another where one character is another, at any place', () => {
    const sums = new Set([sum(words)]);
    for (let at = 0; at < words.length; at += 1) sums.add(sum(`${words.slice(0, at)}#${words.slice(at + 1)}`));
    assert.equal(sums.size, words.length + 1);
  });

  it('is another where two digits change places, or two numbers of four digits', () => {
    const numbers = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));
    assert.equal(new Set(numbers.map((number) => sum(`tel:0${number}`))).size, 10_000);
    assert.equal(new Set(numbers.map((number) => sum(`tel:0${number}1234${number}`))).size, 10_000);
  });

  it('is another where something is left off at the end', () => {
    const sums = Array.from({ length: words.length }, (_, end) => sum(words.slice(0, end)));
    assert.equal(new Set(sums).size, sums.length);
  });
});
