/** What must be true of every function that reads what a clinic or an address says. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hashId } from '../core/fragment.js';
import type { Child } from '../core/node.js';
import { countryCode, placeOf } from '../core/place.js';
import { render } from '../core/render.js';
import { cleanPhone, cleanText, cleanUrl, readSettings } from '../core/settings.js';
import { interpolate } from '../core/words.js';
import { en } from '../i18n/languages/en.js';
import { contextOf } from './context.js';
import { anyAttributes, anyValue } from './nasty.js';

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
const shared = () =>
  JSON.stringify([Object.keys(Object.prototype), Object.keys(Array.prototype), ({} as Record<string, unknown>)['polluted']]);
const untouched = shared();

export const properties: Readonly<Record<string, fc.IPropertyWithHooks<never>>> = {
  'attributes are read without a throw, and render as text with urgent help in it': fc.property(anyAttributes, (attributes) => {
    const settings = readSettings({
      get: (name) => (Object.hasOwn(attributes, name) ? attributes[name]! : null),
      warn: () => {},
      topics: Object.keys(en.topics),
      knows: (id) => !id.includes('<'),
      isColor: (value) => value.startsWith('#'),
    });
    for (const url of [settings.clinicUrl, settings.leave]) assert.ok(url === undefined || address.test(url), url);
    assert.ok(settings.leave === undefined || settings.leave.startsWith('https:'));
    assert.match(settings.idPrefix, /^[A-Za-z][\w-]*$/);
    for (const words of [settings.clinicName, settings.clinicHours, settings.reviewedBy])
      assert.ok(words === undefined || (words.length <= 300 && !hidden.test(words)));
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
    for (const { tag, attributes } of nodesOf(interpolate(context, `${words} {${name}} {clinic}`))) {
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

/** How often each is tried, so that all together are tried `all` times; the first renders whole pages, and gets fewer. */
export const runs = (name: string, all: number): number =>
  name === Object.keys(properties)[0] ? Math.ceil(all / 20) : Math.ceil((all * 0.95) / (Object.keys(properties).length - 1));
