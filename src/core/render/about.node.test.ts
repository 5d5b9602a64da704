import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextIn } from '../../testing/context.js';
import { en } from '../../i18n/languages/en.js';
import { languagesWritten } from '../../testing/languages.js';
import { textOf } from '../node.js';
import { render, type Kind } from '../render.js';
import { interpolateText } from '../words.js';

describe('what a translation says of itself', () => {
  const signed = { 'reviewed-by': 'A. Midwife', 'reviewed-on': '2026-11-25', 'reviewed-content': '2026-11-25' };

  /** What is read of a part, by block. */
  const wordsOf = (kind: Kind, context: ReturnType<typeof contextIn>) =>
    new Map(
      render(kind, { ...context, kind }).blocks.map(({ id, nodes }) => [
        id,
        nodes.map(({ children }) => textOf(children)).join(' '),
      ]),
    );

  it('is said in every language but English', async () => {
    assert.equal(en.translated, undefined);
    const languages = await languagesWritten();
    assert.ok(languages.length >= 5, String(languages.length));
    for (const language of languages)
      for (const attributes of [{ country: 'GB' }, { country: 'GB', ...signed }]) {
        const context = contextIn(language, attributes);
        assert.ok(language.translated, language.tag);
        const note = interpolateText(context, language.translated).replace(/[.。]$/, '');
        const guide = wordsOf('guide', context);
        assert.ok(guide.get('leaflet')!.includes(note), `${language.tag}: in the line of trust`);
        for (const kind of ['guide', 'urgent', 'symptoms', 'faq', 'support'] as const) {
          const words = wordsOf(kind, context);
          assert.ok(words.get('about')!.includes(note), `${language.tag}: about ${kind}`);
          for (const [id, each] of words)
            if (!/^(leaflet|about)$/.test(id)) assert.ok(!each.includes(note), `${language.tag}: not in ${id}`);
        }
      }
  });
});
