import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf } from '../testing/context.js';
import { textOf, type Child, type Node } from './node.js';
import { dateWords, interpolate, interpolateText, linkOut, format } from './words.js';

const links = (children: readonly Child[]): string[] =>
  children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.tag === 'a' ? [child.attributes['href']!] : []), ...links(child.children)],
  );

describe('placeholders', () => {
  it('{call} is a link to the country’s number, and plain words where no country is named', () => {
    assert.deepEqual(
      interpolate(contextOf({ country: 'US' }), '{call}').map((each) => (each as Node).attributes),
      [{ href: 'tel:911' }],
    );
    assert.deepEqual(interpolate(contextOf(), '{Call} now'), ['Call your local emergency number', ' now']);
    assert.deepEqual(interpolate(contextOf({ country: 'LB' }), '{emergency}'), ['your local emergency number']);
  });

  it('{paracetamol} is the name that people know in the country, and both names where none is named', () => {
    const name = (country?: string) => interpolateText(contextOf(country ? { country } : {}), '{paracetamol}');
    assert.deepEqual([name('GB'), name('US'), name('CA')], ['paracetamol', 'acetaminophen', 'acetaminophen']);
    assert.equal(name(), 'paracetamol (also called acetaminophen)');
    assert.equal(name('FR'), name());
  });

  it('{department} is what people there call it', () => {
    assert.equal(interpolateText(contextOf({ country: 'US' }), '{department}'), 'the emergency room');
    assert.equal(interpolateText(contextOf({ country: 'GB' }), '{department}'), 'A&E');
    assert.equal(interpolateText(contextOf(), '{department}'), 'the emergency department');
  });

  it('{department}, {silent} and {interpreter} are said as the reader’s region says them', () => {
    const context = contextOf({ country: 'GB' });
    const language = { ...context.language, reword: (words: string) => (words.startsWith('{') ? words : words.toUpperCase()) };
    const { department, interpreter, silent, silentMore } = context.place.country!;
    assert.equal(
      interpolateText({ ...context, language }, '{department} {silent} {interpreter}'),
      [department, silent, silentMore, interpreter].join(' ').toUpperCase(),
    );
  });

  it('{clinic} is the clinic, not its name: a name inside a sentence would have to be declined', () => {
    assert.equal(interpolateText(contextOf({ 'clinic-name': 'Rosewood' }), 'Ask {clinic}'), 'Ask the clinic');
    assert.equal(interpolateText(contextOf(), 'Ask {clinic}'), 'Ask your clinic');
  });

  it('{crisis} names the country’s line with its number, and a directory where there is none', () => {
    const us = interpolate(contextOf({ country: 'US' }), '{crisis}');
    assert.ok(links(us).includes('tel:988'), textOf(us));
    assert.ok(links(interpolate(contextOf({ country: 'GB' }), '{crisis}')).includes('tel:116123'));
    for (const place of [{}, { country: 'FR' }]) {
      assert.deepEqual(links(interpolate(contextOf(place), '{crisis}')), ['https://findahelpline.com/']);
    }
  });

  it('{safety}, {silent} and {interpreter} are the country’s own, and whom to ask or what to say where it has none', () => {
    const { organisations, ...place } = contextOf({ country: 'US' }).place;
    const helpline = {
      ...organisations[0]!,
      id: 'safe',
      name: 'Safe Line',
      need: 'safety' as const,
      phones: [{ display: '1 800 000', dial: '1800000' }],
    };
    const context = { ...contextOf({ country: 'US' }), place: { ...place, organisations: [helpline] } };
    assert.equal(textOf(interpolate(context, '{safety}')), 'call Safe Line on 1 800 000');
    assert.deepEqual(links(interpolate(context, '{safety}')), ['tel:1800000']);
    const none = contextOf();
    assert.equal(interpolateText(none, '{safety}'), none.language.messages.safetyNone);
    assert.equal(interpolateText(none, '{silent}'), none.language.messages.silentNone);
    assert.equal(interpolateText(none, '{interpreter}'), none.language.messages.interpreterNone);
  });

  it('{now} and {today} lead to the cards, under the prefix in use', () => {
    assert.deepEqual(links(interpolate(contextOf({ 'id-prefix': 'leaf-' }), '{now} {today}')), [
      '#leaf-group-now',
      '#leaf-group-call',
    ]);
  });

  it('a limit is said in its own words, from one place', () => {
    const context = contextOf();
    assert.equal(interpolateText(context, '{pad}'), context.topic.thresholds['pad']!.words);
  });

  it('an unknown one stays as it stands, also one that every object has', () => {
    assert.deepEqual(interpolate(contextOf(), '{nope}{constructor}{#nope}'), ['{nope}', '{constructor}', '{#nope}']);
  });
});

describe('words around them', () => {
  it('fills each % in turn, words or nodes', () => {
    assert.equal(
      textOf(format('call % on %', 'Samaritans', [linkOut('https://example.org', '116'), ' 123'])),
      'call Samaritans on 116 123',
    );
  });

  it('writes dates as the reader does', () => {
    assert.equal(dateWords(contextOf({ lang: 'en-US' }), '2026-11-02'), 'November 2, 2026');
    assert.equal(dateWords(contextOf({ lang: 'en-GB' }), '2026-11-02'), '2 November 2026');
  });

  it('writes them as the country does where the tag names no region', () => {
    assert.equal(dateWords(contextOf({ lang: 'en', country: 'GB' }), '2026-11-02'), '2 November 2026');
    assert.equal(dateWords(contextOf({ lang: 'en', country: 'US' }), '2026-11-02'), 'November 2, 2026');
    assert.equal(dateWords(contextOf({ lang: 'en-US', country: 'GB' }), '2026-11-02'), 'November 2, 2026');
  });

  it('tells another site nothing about where the reader came from', () => {
    assert.deepEqual(linkOut('https://example.org/', 'x').attributes, {
      href: 'https://example.org/',
      rel: 'noopener noreferrer',
      referrerpolicy: 'no-referrer',
    });
  });
});
