/** What a careless or hostile hand could write into an attribute, a hash or a clinic’s words; and what must then be true. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashId } from '../controllers/anchors.js';
import type { Child } from '../core/node.js';
import { countryCode, placeOf } from '../core/place.js';
import { render } from '../core/render.js';
import { attributeNames, cleanPhone, cleanText, cleanUrl, readSettings } from '../core/settings.js';
import { fill } from '../core/words.js';
import { en } from '../i18n/languages/en.js';
import { contextOf } from './context.js';

export const nasty: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__ constructor', '{constructor}', '{__proto__}',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://x/y', 'file:///etc/passwd', 'filesystem:https://x', 'view-source:x', '//evil.example', 'https:javascript:alert(1)',
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '</care-guide><script>alert(1)</script>', '<svg/onload=alert(1)>', '<!--', '-->', ']]>', '&lt;script&gt;', '${alert(1)}', '{{alert(1)}}',
  '\u202Etxt.exe', '\u2066abc\u2069', '\u200B', 'a\u200Bb\u200Dc\uFEFF', '\u0000', '\uD800', '\uDFFF\uD83D', '👩🏽‍🍼', 'ﷺ', 'İ', 'ß', '\u0301'.repeat(50),
  '%', '%E0%A4%A', '%00', '%u0041', '#', '##', '#care-small-clots', '?a=b', '../../..', '*', ':not(*)', '"]{}', "'", '`', '\\', '\\0', '\r\n', '   ',
  'all', 'all all', 'true', 'false', 'FALSE', '0', '-1', '1e9', '999999999999', 'NaN', 'Infinity', 'null', 'undefined', '2026-11-22', '2026-02-31', '0000-00-00', '+999999-01-01',
  'GB', 'UK', 'gb', 'GB-NIR', 'US', 'FR', 'XX', 'en-GB', 'x-private', 'en-u-ca-buddhist', 'zz', 'i-klingon', '020 7946 0000', '+44 (0)20 7946 0000', '112', '1-800-FLOWERS', '٠١٢٣٤٥', '999;ext=1', 'tel:999',
  'red', '#fff', 'transparent', 'currentColor', 'url(javascript:alert(1))', 'var(--x)', 'expression(alert(1))', 'red;background:url(//evil.example)', 'rgb(0 0 0 / 0)', 'calc(1px*', 'inherit',
  'small-clots', 'sign-fever org-samaritans', 'group-now', 'care-', 'x'.repeat(5000), 'ab '.repeat(2000),
];

export const anyValue = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...nasty), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.webUrl(),
  fc.string({ unit: fc.constantFrom(...'javascript:data<>"\'&;/\\ \t\n0123456789+()-'), maxLength: 40 }),
);

export const anyAttributes = fc.dictionary(fc.constantFrom(...attributeNames), anyValue, { maxKeys: attributeNames.length, noNullPrototype: true });

const hidden = /[\u0000-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF]/; // eslint-disable-line no-control-regex -- these are looked for
const address = /^(https?|tel|sms|mailto):/;

/** Every node of a tree. */
function* nodesOf(children: readonly Child[]): Generator<Exclude<Child, string>> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* nodesOf(child.children);
  }
}

const tags = /^(h[1-6]|p|ul|ol|li|a|strong|em|span|div|address|dl|dt|dd|br|time|abbr|small)$/;

/** Whether objects that everybody shares are as they were. */
const shared = () => JSON.stringify([Object.keys(Object.prototype), Object.keys(Array.prototype), ({} as Record<string, unknown>)['polluted']]);
const untouched = shared();

/** Everything that must be true of every function that reads what a clinic or an address says. */
export const properties: Readonly<Record<string, fc.IPropertyWithHooks<never>>> = {
  'attributes are read without a throw, and render as text with urgent help in it': fc.property(anyAttributes, (attributes) => {
    const settings = readSettings({
      get: (name) => (Object.hasOwn(attributes, name) ? attributes[name]! : null),
      complain: () => {},
      topics: Object.keys(en.topics),
      knows: (id) => !id.includes('<'),
      isColor: (value) => value.startsWith('#'),
    });
    for (const url of [settings.clinicUrl, settings.leave]) assert.ok(url === undefined || address.test(url), url);
    assert.ok(settings.leave === undefined || settings.leave.startsWith('https:'));
    assert.match(settings.idPrefix, /^[A-Za-z][\w-]*$/);
    for (const words of [settings.clinicName, settings.clinicHours, settings.reviewedBy]) assert.ok(words === undefined || (words.length <= 300 && !hidden.test(words)));
    assert.ok(Object.hasOwn(en.topics, settings.topic));
    const context = { ...contextOf(), settings, place: placeOf(settings.country, en) };
    for (const kind of ['urgent', 'support', 'faq'] as const) {
      const { blocks } = render(kind, context);
      if (kind !== 'support') {
        const card = blocks.find(({ id }) => id === 'group-now');
        assert.ok(card && card.nodes.length >= 3, kind);
      }
      for (const { tag, attributes: written } of nodesOf(blocks.flatMap(({ nodes }) => nodes))) {
        assert.match(tag, tags);
        for (const [name, value] of Object.entries(written)) {
          assert.match(name, /^(id|slot|class|href|rel|referrerpolicy|lang|dir|translate|hreflang)$/);
          assert.equal(typeof value, 'string');
          if (name === 'href') assert.match(value, /^(https?|tel|sms|mailto):|^#[A-Za-z][\w-]*$/);
        }
      }
    }
    assert.equal(shared(), untouched);
  }) as never,

  'text loses what turns, hides or floods it': fc.property(anyValue, (value) => {
    const text = cleanText(value);
    assert.ok(text.length <= 300 && !hidden.test(text) && text === text.trim(), JSON.stringify(text));
  }) as never,

  'a telephone number dials digits alone': fc.property(anyValue, (value) => {
    const phone = cleanPhone(value);
    if (phone) assert.match(phone.dial, /^\+?\d{3,15}$/);
    if (phone) assert.ok(!hidden.test(phone.display));
  }) as never,

  'an address is one of five kinds, or none': fc.property(anyValue, (value) => {
    const url = cleanUrl(value);
    if (url !== undefined) assert.match(url, address);
    if (url !== undefined) assert.match(new URL(url).protocol, address);
  }) as never,

  'a country is two letters, or none, and knows no number by accident': fc.property(anyValue, (value) => {
    const country = countryCode(value);
    if (country) assert.match(country.code, /^[A-Z]{2}$/);
    const place = placeOf(country ?? { code: value }, en);
    assert.ok(place.emergency === undefined || /^\d{2,5}$/.test(place.emergency), place.emergency);
  }) as never,

  'placeholders of a hand stay words': fc.property(anyValue, anyValue, (words, name) => {
    const context = contextOf({ 'clinic-name': name });
    for (const { tag, attributes } of nodesOf(fill(context, `${words} {${name}} {clinic}`))) {
      assert.equal(tag, 'a');
      assert.match(attributes['href']!, /^(https|tel|sms):|^#care-/);
    }
  }) as never,

  'a hash names an id or nothing': fc.property(anyValue, (value) => {
    for (const hash of [value, `#${value}`]) {
      const id = hashId(hash);
      assert.ok(id === undefined || (typeof id === 'string' && id.length > 0));
    }
  }) as never,
};
