import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf } from '../testing/context.js';
import { textOf, type Child } from './node.js';
import { render } from './render.js';
import { interpolate, interpolateText, type Context } from './words.js';

const links = (children: readonly Child[]): string[] =>
  children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.tag === 'a' ? [child.attributes['href']!] : []), ...links(child.children)],
  );

const parts = ['urgent', 'symptoms', 'faq', 'support'] as const;

describe('links inside the leaflet', () => {
  for (const inGuide of [true, false]) {
    it(`lead to something that the reader has, ${inGuide ? 'in a guide' : 'in each part alone'}`, () => {
      for (const attributes of [
        { country: 'GB' },
        { country: 'GB', except: 'missed sign-shoulder-tip' },
        { country: 'GB', only: 'small-clots help-say' },
      ]) {
        const context: Context = { ...contextOf(attributes), inGuide };
        const views = parts.map((part) => render(part, context));
        const idsOf = (view: (typeof views)[number]) => view.blocks.map(({ nodes }) => `#${nodes[0]!.attributes['id']}`);
        for (const view of views) {
          const here = new Set(inGuide ? views.flatMap(idsOf) : idsOf(view));
          for (const href of links(view.blocks.flatMap(({ nodes }) => nodes)))
            if (href.startsWith('#')) assert.ok(here.has(href), href);
        }
      }
    });
  }

  it('are plain words where they would lead nowhere', () => {
    const alone: Context = { ...contextOf({ country: 'GB', except: 'missed' }), kind: 'faq' };
    assert.deepEqual(links(interpolate(alone, '{#missed} {#sign-shoulder-tip}')), []);
    assert.match(interpolateText(alone, '{#missed}'), /without bleeding/);
    assert.deepEqual(links(interpolate(alone, '{#small-clots}')), ['#care-small-clots']);
  });

  it('give the number to call in place of the card, where contacts stand alone', () => {
    const words = textOf(render('support', contextOf({ country: 'GB' })).blocks.flatMap(({ nodes }) => nodes));
    assert.match(words, /Call 999\./);
  });
});

describe('crisis lines in a sentence', () => {
  it('begin with the nation’s own where one is named', () => {
    assert.match(interpolateText(contextOf({ country: 'GB-NIR' }), '{crisis}'), /^call Lifeline on 0808 808 8000/);
    assert.match(interpolateText(contextOf({ country: 'GB' }), '{crisis}'), /^call Samaritans on 116 123/);
  });
});
