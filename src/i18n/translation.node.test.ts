import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '../core/render.js';
import { contextOf } from '../testing/context.js';
import { pseudo, pseudoLanguage } from '../testing/fixtures/languages/pseudo.js';
import { placeOf } from '../core/place.js';
import { textOf } from '../core/node.js';
import { en } from './languages/en.js';
import { mergeTranslation, translate, type Stamps, readTranslation, stampOf } from './translation.js';

const whole = pseudoLanguage('ar');

describe('a translation', () => {
  it('gives every word, and leaves ids, urgency, limits, sources, numbers and names of organisations as they are', () => {
    assert.deepEqual(whole.problems, []);
    const [english, translated] = [en.topics['miscarriage']!, whole.language.topics['miscarriage']!];
    assert.equal(translated.title, pseudo(english.title));
    assert.equal(translated.thresholds['pad']!.words, pseudo(english.thresholds['pad']!.words));
    assert.equal(translated.thresholds['pad']!.urgency, 'now');
    const [question] = english.questions[0]!.questions;
    const [its] = translated.questions[0]!.questions;
    assert.deepEqual(
      [its!.id, its!.limits, its!.sources, its!.compared, its!.ask],
      [question!.id, question!.limits, question!.sources, question!.compared, pseudo(question!.ask)],
    );
    const [line] = en.countries['GB']!.organisations;
    const [translatedLine] = whole.language.countries['GB']!.organisations;
    assert.deepEqual([translatedLine!.name, translatedLine!.phones?.[0]?.dial], [line!.name, line!.phones?.[0]?.dial]);
    assert.equal(translatedLine!.words, pseudo(line!.words));
    assert.equal(whole.language.countries['GB']!.emergency!.number, '999');
    assert.equal(whole.language.fallback, undefined);
  });

  it('stands in English, whole and marked, where an answer, a sign, a local fact or an organisation lags', () => {
    const { language, problems } = pseudoLanguage('ar', (at) => /\.(small-clots|soaked-pad|week-limit|samaritans)\./.test(at));
    assert.ok(problems.length > 0 && problems.every(({ kind, stops }) => kind === 'missing' && !stops));
    const context = contextOf({ country: 'GB' }, { language, topic: language.topics['miscarriage']!, tag: 'ar' });
    const english = contextOf({ country: 'GB' });
    const shown = { ...context, place: placeOf(context.settings.country, language) };
    for (const [kind, id] of [
      ['faq', 'small-clots'],
      ['symptoms', 'sign-soaked-pad'],
      ['support', 'org-samaritans'],
    ] as const) {
      const blockOf = (from: typeof context) => render(kind, from).blocks.find((block) => block.id === id)!;
      const block = blockOf(shown);
      assert.deepEqual(
        block.nodes.map(({ children }) => textOf(children)),
        blockOf(english).nodes.map(({ children }) => textOf(children)),
      );
      for (const node of block.nodes) assert.deepEqual([node.attributes['lang'], node.attributes['dir']], ['en', 'ltr']);
    }
    const others = render('faq', shown).blocks.filter(({ id }) => id !== 'small-clots');
    const marked = others.flatMap(({ nodes }) => nodes.filter(({ attributes }) => attributes['lang']));
    // The local fact alone, in the answer that tells it.
    assert.ok(marked.length > 0 && marked.every(({ children }) => /24 weeks/.test(textOf(children))));
  });

  it('stands in English where the English of an answer has changed since', () => {
    const { problems, language } = pseudoLanguage('ar', undefined, (at) => at.endsWith('small-clots.answer.0'));
    assert.deepEqual(
      problems.map(({ at, kind, stops }) => [at.split('.').at(-3), kind, stops]),
      [['small-clots', 'stale', false]],
    );
    const questions = language.topics['miscarriage']!.questions.flatMap((group) => group.questions);
    assert.equal(questions.find(({ id }) => id === 'small-clots')!.lang, 'en');
  });

  it('is not built where an urgent word is missing or stale, and says which', () => {
    for (const place of [
      'miscarriage.urgent.now.heading',
      'miscarriage.limits.bleeding',
      'miscarriage.thresholds.fever.words',
      'messages.callLocal',
      'countries.GB.department',
    ]) {
      const stamps: Record<string, string> = {};
      const words = readTranslation(en, (english, at) => {
        stamps[at] = at === place ? 'older' : stampOf(english);
        return pseudo(english);
      });
      const make = (given: Stamps) => translate(en, { tag: 'ar', direction: 'rtl' }, words, given);
      assert.throws(
        () => make(stamps),
        new RegExp(`ar: 1 strings stop this language \\(${place.replaceAll('.', '\\.')} is stale`),
      );
    }
    for (const lost of ['miscarriage.thresholds.pad.words', 'miscarriage.limits.mood', 'messages.call']) {
      const given: Record<string, string> = {};
      const words = readTranslation(en, (english, at) => {
        given[at] = stampOf(english);
        return at === lost ? `${english.replace(/[{}%]/g, '')} {other}` : english;
      });
      const { problems } = mergeTranslation(en, { tag: 'ar', direction: 'rtl' }, words, given);
      assert.deepEqual(problems, [{ at: lost, kind: 'without its placeholders', stops: true }]);
    }
    const stamps: Record<string, string> = {};
    const words = readTranslation(en, (english, at) => {
      stamps[at] = stampOf(english);
      return at === 'messages.yourClinic' ? '' : english;
    });
    assert.throws(() => translate(en, { tag: 'ar', direction: 'rtl' }, words, stamps), /messages\.yourClinic is missing/);
  });

  it('that does not know a country yet shows its number, and none of its words as if they were translated', () => {
    const stamps: Record<string, string> = {};
    const words = readTranslation(en, (english, at) => {
      stamps[at] = stampOf(english);
      return pseudo(english);
    });
    const { GB: _, ...countries } = words.countries as Record<string, never>;
    const language = translate(en, { tag: 'ar', direction: 'rtl' }, { ...words, countries }, stamps);
    const gb = language.countries['GB']!;
    assert.equal(gb.emergency!.number, '999');
    assert.equal(gb.department, pseudo(en.messages.department));
    assert.ok(Object.values(gb.facts).every(({ lang }) => lang === 'en'));
  });
});
