import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { backTranslated, backTranslations, tableOf } from './back-translations.mjs';

describe('the urgent words of a translation, put into English again', () => {
  it('stand in a table as they are (npm run back-translations)', async () => {
    assert.ok(backTranslated.length > 0);
    for (const folder of backTranslated) {
      const { text } = await backTranslations(folder);
      assert.equal(existsSync(tableOf(folder)) ? readFileSync(tableOf(folder), 'utf8') : '', text, folder);
    }
  });

  it('cover every urgent card, limit and sign of a language, and say which are to be read again', async () => {
    for (const folder of backTranslated) {
      const { text, words, toRead } = await backTranslations(folder);
      assert.ok(words.length > 250, `${folder}: ${words.length}`);
      assert.equal(text.match(/\*\*To be read again\.\*\*/g)?.length ?? 0, toRead.length, folder);
    }
  });
});
