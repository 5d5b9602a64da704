import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeContext } from '../../../core/context.js';
import { textOf } from '../../../core/node.js';
import { render } from '../../../core/render.js';
import { zh } from './index.js';

const urgent = (lang: string) =>
  render(
    'urgent',
    makeContext({
      get: (name) => (name === 'country' ? 'GB' : null),
      warn: () => undefined,
      isColor: () => true,
      wanted: [lang],
      languages: new Map([[zh.tag, zh]]),
      inGuide: true,
    }),
  ).blocks.map(({ nodes }) => textOf(nodes));

describe('Chinese', () => {
  it('tells who reads traditional characters that there are only simplified ones', () => {
    for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant']) assert.match(urgent(lang)[0]!, /本手冊只有簡體字/, lang);
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK']) assert.doesNotMatch(urgent(lang).join(''), /簡體/, lang);
  });

  it('has no space and no full stop of Latin script between its sentences', () => {
    for (const words of urgent('zh'))
      assert.doesNotMatch(words, /[\p{Script=Han}。，：；？）][.:;]? ?[.:;](?= |$)|[。，：；] (?=\p{Script=Han})/u);
  });
});
