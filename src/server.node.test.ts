import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeNames } from './core/settings.js';
import { kinds, languages, optionNames, renderToString, type SnippetOptions } from './server.js';

/** What is printed, and what is said of the options. */
function render(options: SnippetOptions): { html: string; warnings: string[] } {
  const warnings: string[] = [];
  return { html: renderToString(options, { warn: (message) => void warnings.push(message) }), warnings };
}

describe('renderToString', () => {
  for (const kind of kinds) {
    it(`prints ${kind} with the country’s number and nothing to say`, () => {
      const { html, warnings } = render({ kind, country: 'GB', clinicPhone: '020 7946 0000' });
      assert.deepEqual(warnings, []);
      assert.ok(html.startsWith(`<div data-careleaf="${kind}"`));
      assert.ok(html.includes('href="tel:999"'));
      assert.ok(!/\n|<script|<style| style=/.test(html));
    });
  }

  it('has an option for every attribute of the elements, in camel case', () => {
    assert.equal(optionNames.length, attributeNames.length);
    assert.ok(optionNames.includes('outOfHoursPhone'));
  });

  it('writes what the clinic set onto the tag, escaped, whatever stands in it', () => {
    const { html } = render({
      country: 'GB',
      clinicName: 'Rose & "Wood" <b>',
      headingLevel: 3,
      exclusive: true,
      only: ['small-clots'],
    });
    assert.match(html, /data-clinic-name="Rose &amp; &quot;Wood&quot; &lt;b&gt;"/);
    assert.match(html, /data-heading-level="3"/);
    assert.match(html, / data-exclusive /);
    assert.match(html, /data-only="small-clots"/);
    assert.ok(!html.includes('<b>'));
  });

  it('takes undefined, null and empty text as left out', () => {
    const bare = render({ country: 'US' }).html;
    assert.equal(render({ country: 'US', clinicName: undefined, clinicPhone: null, accent: '' }).html, bare);
  });

  it('says what it cannot use, and prints the neutral words', () => {
    const { html, warnings } = render({ kind: 'urgent', country: 'Britain', clinicPhone: 'ask us' });
    assert.equal(warnings.length, 3);
    for (const [index, told] of [/country "Britain"/, /clinicPhone "ask us"/, /No country is named/].entries())
      assert.match(warnings.sort().reverse().join('\n'), told, String(index));
    assert.ok(html.includes('your local emergency number'));
    assert.ok(!html.includes('tel:999'));
  });

  for (const [tag, { messages }] of languages) {
    it(`prints every part in ${tag}, with nothing in another language and nothing to say`, () => {
      for (const kind of kinds) {
        const { html, warnings } = render({ kind, country: 'GB', lang: tag, clinicPhone: '020 7946 0000' });
        assert.deepEqual(warnings, []);
        assert.ok(html.includes(`lang="${tag}"`), kind);
        if (tag !== 'en') assert.ok(!html.includes('lang="en"'), kind);
        assert.ok(html.includes('href="tel:999"'), kind);
        if (kind === 'urgent') assert.ok(html.includes(messages.urgency.now), tag);
      }
    });
  }

  it('gives the form of a language that is nearest, and English to who reads another script', () => {
    assert.match(render({ country: 'US', lang: 'es-419' }).html, /lang="es/);
    const { html, warnings } = render({ country: 'AU', lang: 'zh-TW' });
    assert.match(html, /lang="en/);
    assert.equal(warnings.length, 1);
  });

  it('says where it has no words in a language', () => {
    assert.match(render({ country: 'GB', lang: 'cy' }).warnings.join(), /no words in "cy"/);
  });

  it('throws at an option, a kind or a value that cannot be meant', () => {
    const wrong: [unknown, RegExp][] = [
      [{ contry: 'GB' }, /no option "contry"/],
      [{ 'clinic-phone': '1' }, /no option "clinic-phone"/],
      [{ kind: 'all' }, /kind "all" is none of guide/],
      [{ clinicName: {} }, /clinicName is text/],
      ['GB', /an object/],
      [null, /an object/],
    ];
    for (const [options, told] of wrong) assert.throws(() => renderToString(options as SnippetOptions), told);
  });
});
