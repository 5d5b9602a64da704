import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sources } from '../src/content/sources.js';
import { addresses, linkPage } from './links.mjs';

describe('the list of links', () => {
  const list: readonly { readonly id: string; readonly url: string }[] = addresses();

  it('holds every address that a reader can follow, and none that is no link', () => {
    const urls = list.map(({ url }) => url);
    assert.ok(
      urls.includes(sources.cdcwarn.url) && urls.includes('https://www.samaritans.org/how-we-can-help/contact-samaritan/'),
    );
    assert.ok(!urls.includes(sources.fdamife.url));
    assert.deepEqual(
      urls.filter((url) => !url.startsWith('https://')),
      [],
    );
  });

  it('is one page of plain links', () => {
    const page = linkPage([{ id: 'source one', url: 'https://example.org/?a=1&b="2"' }]);
    assert.match(page, /<a href="https:\/\/example\.org\/\?a=1&amp;b=&quot;2&quot;">source one<\/a>/);
  });
});
