import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './languages/en.js';
import { spell } from './languages/en.spelling.js';
import { canonicalTag, chooseLanguage, type Language } from './language.js';
import { languages, onLanguage, registerLanguage } from './registry.js';

const es: Language = { ...en, tag: 'es' };
const both = new Map([
  ['en', en],
  ['es', es],
]);

describe('the choice of a language', () => {
  it('is the first tag that a language answers to', () => {
    assert.deepEqual(chooseLanguage([undefined, 'fr', 'es-MX', 'en'], both), { language: es, tag: 'es-MX' });
  });

  it('is the first language there is, where no tag fits', () => {
    assert.equal(chooseLanguage(['fr', 'not a tag!', ''], both).language, en);
  });

  it('passes over a broken tag to the next', () => {
    assert.equal(chooseLanguage(['en_US_!', 'es'], both).language, es);
    assert.equal(canonicalTag('not a tag!'), undefined);
    assert.equal(canonicalTag(' EN-gb '), 'en-GB');
  });

  it('is the nearest form of the language that there is, and never one in another script', () => {
    const forms = ['en', 'es', 'pt-BR', 'pt-PT', 'zh-Hans'].map((tag): [string, Language] => [tag, { ...en, tag }]);
    const cases: readonly (readonly [string, string])[] = [
      ['es-419', 'es'],
      ['pt-PT', 'pt-PT'],
      ['pt-AO', 'pt-BR'],
      ['pt', 'pt-BR'],
      ['zh', 'zh-Hans'],
      ['zh-CN', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['zh-Hans-HK', 'zh-Hans'],
      ['zh-TW', 'en'],
      ['zh-HK', 'en'],
      ['zh-MO', 'en'],
      ['zh-Hant', 'en'],
      ['en-x-plain', 'en'],
    ];
    for (const [wanted, tag] of cases) assert.equal(chooseLanguage([wanted], new Map(forms)).language.tag, tag, wanted);
    for (const wanted of ['zh-TW', 'zh-HK', 'zh-Hant']) {
      const hans = { ...en, tag: 'zh-Hans' };
      assert.deepEqual(chooseLanguage([wanted], new Map([['zh-Hans', hans]])), { language: hans, tag: 'zh-Hans', asked: wanted });
      const english = new Map([
        ['zh-Hans', hans],
        ['en', en],
      ]);
      assert.deepEqual(chooseLanguage([wanted], english), { language: en, tag: 'en' });
    }
    const both = new Map([...forms, ['zh-Hant', { ...en, tag: 'zh-Hant' }]]);
    assert.equal(chooseLanguage(['zh-HK'], both).language.tag, 'zh-Hant');
  });

  it('says so where no language is registered', () => {
    assert.throws(() => chooseLanguage(['en'], new Map()), /No language is registered/);
  });
});

describe('the languages of a page', () => {
  it('keep the first that came under a tag, and tell when another comes', () => {
    let told = 0;
    onLanguage(() => told++);
    registerLanguage(en);
    registerLanguage({ ...en });
    assert.equal(languages.get('en'), en);
    assert.equal(told, 1);
  });
});

describe('spelling', () => {
  it('follows the country where the tag names none', () => {
    assert.equal(spell('The colour of the centre', 'en', 'en-US'), 'The color of the center');
    assert.equal(spell('The colour of the centre', 'en', 'en-GB'), 'The colour of the centre');
    assert.equal(spell('The colour', 'en', undefined), 'The colour');
  });

  it('follows the tag before the country', () => {
    assert.equal(spell('counselling', 'en-GB', 'en-US'), 'counselling');
    assert.equal(spell('counselling', 'en-US', 'en-GB'), 'counseling');
    assert.equal(spell('counselling', 'en-Latn-US', undefined), 'counseling');
  });

  it('keeps the capital and the ending, and leaves words that only begin alike', () => {
    assert.equal(spell('Haemorrhage. Recognised, organisations', 'en-US', undefined), 'Hemorrhage. Recognized, organizations');
    assert.equal(spell('Mumps, an organism, four hours', 'en-US', undefined), 'Mumps, an organism, four hours');
  });
});
