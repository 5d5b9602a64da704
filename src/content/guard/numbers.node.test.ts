/** The numbers that matter most, against a table written by hand: a changed digit fails here, whatever is generated anew. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf, type Child } from '../../core/node.js';
import { placeOf } from '../../core/place.js';
import { en } from '../../i18n/languages/en.js';
import { contextOf } from '../../testing/context.js';
import { blocksOf, places } from '../../testing/leaflet.js';
import type { Organisation } from '../model.js';
import { adviceNumbers, crisisNumbers, crisisOrder, emergencyNotes, emergencyNumbers, unconfirmed } from './numbers.js';

const countries = Object.values(en.countries);
const organisations: readonly Organisation[] = [...countries.flatMap((country) => country.organisations), ...en.international];
const numbersIn = (words = '') => words.match(/(?<![A-Za-z])\d(?:[\d-]*\d)?/g) ?? [];
const hrefsOf = (children: readonly Child[]): string[] =>
  children.flatMap((child) =>
    typeof child === 'string' ? [] : [child.attributes['href'] ?? '', ...hrefsOf(child.children)].filter(Boolean),
  );

/** What a failing check says to do. */
const tableMessage = (about = 'no country') =>
  `${about}: not as in src/content/guard/numbers.ts. Compare both with the source, and correct the one that is wrong or add the row.`;

describe('the number to call in an emergency', () => {
  it('is the confirmed one of each country, and no other country has one', () => {
    const codes = new Set([
      ...Object.keys(emergencyNumbers),
      ...countries.map(({ code }) => code),
      ...Object.keys(en.otherEmergency),
    ]);
    for (const code of [...codes, 'JP', 'LB', 'EG', 'BR'])
      assert.equal(placeOf({ code }, en).emergency, emergencyNumbers[code], tableMessage(code));
  });

  it('is the one that the NOW card dials, in every country and nation, and none where none is named', () => {
    for (const place of places) {
      const card = blocksOf(contextOf(place ? { country: place } : {})).filter(({ id }) => id === 'group-now');
      const dialled = card.flatMap(({ nodes }) => hrefsOf(nodes)).filter((href) => href.startsWith('tel:'));
      const number = emergencyNumbers[place?.slice(0, 2) ?? ''];
      if (number) assert.ok(dialled.includes(`tel:${number}`), tableMessage(place));
      else assert.deepEqual(dialled, [], tableMessage(place));
    }
  });

  it('stands beside no other in what a country says of it', () => {
    for (const { code, emergency, silent, silentMore } of countries) {
      const named = new Set([...numbersIn(emergency?.note), ...numbersIn(silent), ...numbersIn(silentMore)]);
      const known = [...(emergencyNotes[code] ?? []), emergencyNumbers[code]!, ...(code === 'IN' ? ['5', '9'] : [])];
      assert.deepEqual(
        [...named].filter((number) => !known.includes(number)),
        [],
        tableMessage(code),
      );
    }
  });
});

describe('the lines to call', () => {
  it('for the same day are those of the table', () => {
    for (const { code, advice } of countries)
      assert.deepEqual(
        advice.flatMap(({ phone }) => (phone ? [phone.dial] : [])),
        adviceNumbers[code],
        tableMessage(code),
      );
  });

  it('in a crisis, and for somebody who is hurt, are those of the table, and each has a row there', () => {
    for (const { crisis, id, need, phones = [], texts = [] } of organisations) {
      if (!crisis && need !== 'safety') continue;
      const row = crisisNumbers[id];
      assert.ok(row, tableMessage(id));
      assert.deepEqual(
        phones.map(({ dial }) => dial),
        row.call ?? [],
        id,
      );
      assert.deepEqual(
        texts.map(({ number, body }) => [number, body].filter(Boolean).join(' ')),
        row.text ?? [],
        id,
      );
    }
    const ids = organisations.map(({ id }) => id);
    assert.deepEqual(
      Object.keys(crisisNumbers).filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('in a crisis stand in the order of the table', () => {
    for (const { code, crisis } of countries)
      assert.deepEqual(crisis, crisisOrder[code], `${code}: not as in \`crisisOrder\` of src/content/guard/numbers.ts.`);
  });

  it('show the digits that they dial, and the word that they text', () => {
    const digits = (words: string) => words.replace(/\D/g, '');
    for (const { id, phones = [], texts = [] } of organisations) {
      for (const { dial, display } of phones)
        assert.ok(digits(display).includes(digits(dial).replace(/^(44|1)(?=\d{10}$)/, '')), id);
      for (const { body, display, number } of texts)
        assert.ok(digits(display).includes(digits(number).replace(/^1(?=\d{10}$)/, '')) && display.includes(body ?? ''), id);
    }
  });
});

describe('a number that nobody has confirmed', () => {
  it('stands in no place, neither in words nor in a link', () => {
    for (const place of places) {
      const blocks = blocksOf(contextOf(place ? { country: place } : {}));
      const seen = blocks.flatMap(({ nodes }) => [...nodes.map(({ children }) => textOf(children)), ...hrefsOf(nodes)]);
      const digits = seen.map((words) => words.replace(/(?<=\d)[ -](?=\d)/g, ''));
      for (const number of unconfirmed) {
        const plain = number.replace(/\D/g, '').replace(/^0(?=\d{9,})/, '');
        assert.deepEqual(
          digits.filter((words) => new RegExp(`(?<![\\d])(\\+?44|\\+?353|\\+?1|\\+?91|\\+?61|0)?${plain}(?!\\d)`).test(words)),
          [],
          `${number} in ${place}`,
        );
      }
    }
  });
});
