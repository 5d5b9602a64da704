import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { entriesOf } from '../../core/search-entries.js';
import { SearchIndex } from '../../core/search.js';
import { contextIn } from '../../testing/context.js';
import type { Language } from '../language.js';

interface Study {
  readonly typed: readonly (readonly [typed: string, id: string])[];
  readonly soaked: readonly string[];
  readonly quiet: readonly string[];
}

/** Languages whose translators wrote down what their readers type. */
const here = new URL('./', import.meta.url);
const studied = readdirSync(here).filter((folder) => existsSync(new URL(`${folder}/search.study.ts`, here)));

/** As it is typed in haste: no accents, no vowel signs, one alef, and the letters that Arabic keyboards and readers confuse. */
const inHaste = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[ٱأإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');

const countries = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA', 'IN'];

describe('the search in other languages, by what their readers type', () => {
  it('is tried in at least four', () => assert.ok(studied.length >= 4, studied.join(', ')));

  for (const folder of studied)
    it(`brings the answer among the first three in 95 of 100, accents left out or not, in “${folder}”`, async (test) => {
      const module = (await import(`./${folder}/index.js`)) as Record<string, Language>;
      const language = module[folder]!;
      const { typed } = (await import(`./${folder}/search.study.js`)) as Study;
      assert.ok(typed.length >= 60, String(typed.length));
      const indexes = countries.map((country) => {
        const entries = entriesOf(contextIn(language, { country }, { inGuide: true, tag: folder }));
        return { ids: new Set(entries.map(({ id }) => id)), index: new SearchIndex(entries, language.search!) };
      });
      // A helpline is looked for in a country that has it, all else in the first.
      const tried = typed.flatMap(([words, id]) => [...new Set([words, inHaste(words)])].map((each) => [each, id] as const));
      const missed = tried.flatMap(([words, id]) => {
        const home = indexes.find(({ ids }) => ids.has(id));
        const { now = [], results = [] } = home?.index.search(words) ?? {};
        const found = [...now.filter(({ onTopAlone }) => onTopAlone), ...results].slice(0, 3).map((entry) => entry.id);
        return found.includes(id) ? [] : [`${words} → ${found.join(', ')} (${home ? '' : 'nowhere: '}${id})`];
      });
      test.diagnostic(`${tried.length} tried: ${(100 - (100 * missed.length) / tried.length).toFixed(1)} % in the first three`);
      assert.ok(missed.length <= tried.length * 0.05, missed.join('\n'));
    });

  for (const folder of studied)
    it(`puts the emergency call on top for a soaked pad in a sentence, and for no question about pads, in “${folder}”`, async () => {
      const module = (await import(`./${folder}/index.js`)) as Record<string, Language>;
      const language = module[folder]!;
      const { soaked, quiet } = (await import(`./${folder}/search.study.js`)) as Study;
      assert.ok(soaked.length >= 4 && quiet.length >= 2);
      const index = new SearchIndex(
        entriesOf(contextIn(language, { country: 'GB' }, { inGuide: true, tag: folder })),
        language.search!,
      );
      const onTop = (words: string) => index.search(words).now.map(({ id }) => id);
      for (const words of soaked.flatMap((each) => [each, inHaste(each)]))
        assert.ok(onTop(words).includes('sign-soaked-pad'), words);
      for (const words of quiet) assert.deepEqual(onTop(words), [], words);
    });
});
