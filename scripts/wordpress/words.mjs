// The words of the leaflet for a server that runs PHP: printed here by careleaf/server, put together there.
//
// Words differ by country and by which facts a clinic gave. Most pieces of them are the same, so a book holds each piece once,
// and for every part, place and set of facts the order of its pieces. A fact itself stands as a placeholder.
import { en } from '../../src/i18n/languages/en.ts';
import { attributeNames, propertyOf } from '../../src/core/settings.ts';
import { kinds, renderToString } from '../../src/server.ts';

/** Facts that words depend on, each with a value that no text holds, and what stands for it. */
const FACTS = {
  'clinic-name': { value: 'Qxclinicnameqx', placeholders: { Qxclinicnameqx: '{clinic-name}' } },
  'clinic-phone': {
    value: '0990 111 2221',
    placeholders: { '0990 111 2221': '{clinic-phone}', '09901112221': '{clinic-phone-dial}' },
  },
  'clinic-hours': { value: 'Qxclinichoursqx', placeholders: { Qxclinichoursqx: '{clinic-hours}' } },
  'clinic-url': { value: 'https://qxclinicurlqx.example/', placeholders: { 'https://qxclinicurlqx.example/': '{clinic-url}' } },
  'out-of-hours-phone': {
    value: '0990 111 2232',
    placeholders: { '0990 111 2232': '{out-of-hours-phone}', '09901112232': '{out-of-hours-phone-dial}' },
  },
};
const names = Object.keys(FACTS);

/** What a clinic sets is written on the tag by the server that knows it. */
const settings = new RegExp(` data-(${attributeNames.filter((name) => name !== 'lang').join('|')})="[^"]*"`, 'g');

/** A part as it is printed, with placeholders; in English each country has its spelling. */
export function printed(kind, country, mask, { tag } = en) {
  const known = names.filter((_, bit) => mask & (1 << bit));
  const options = Object.fromEntries(known.map((name) => [propertyOf(name), FACTS[name].value]));
  const html = renderToString(
    { kind, ...(country && { country }), ...(tag !== en.tag && { lang: tag }), ...options },
    { warn: () => {} },
  );
  const end = html.indexOf('>');
  let text =
    html
      .slice(0, end)
      .replace(settings, '')
      .replace(/^<div data-careleaf="\w+"/, '$&{attributes}') + html.slice(end);
  for (const name of known)
    for (const [value, placeholder] of Object.entries(FACTS[name].placeholders)) text = text.replaceAll(value, placeholder);
  return text;
}

/** Places whose words differ: a country, and those of its nations and provinces that a contact names. */
function placesOf(code) {
  const { advice, organisations } = en.countries[code];
  return [code, ...[...new Set([...advice, ...organisations].flatMap(({ regions }) => regions ?? []))].sort()];
}

/** The book of some places: `print` gives the words of each. */
function bookOf(places, print) {
  const pieces = new Map();
  const runs = new Map();
  const orders = {};
  const numberOf = (map, key) => map.get(key) ?? (map.set(key, map.size), map.size - 1);
  for (const place of places) {
    for (const kind of kinds) {
      for (let mask = 0; mask < 1 << names.length; mask += 1) {
        const order = print(kind, place, mask)
          .split(/(?=<(?:div|details|h\d|p|ul|li)\b)/)
          .map((piece) => numberOf(pieces, piece));
        orders[`${kind} ${place} ${mask}`] = numberOf(runs, runsOf(order));
      }
    }
  }
  return { place: places[0], facts: names, pieces: [...pieces.keys()], runs: [...runs.keys()], orders };
}

/** `3 4 5 9` as `3-5 9`. */
function runsOf(numbers) {
  const found = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ');
}

/** Every book of a language by the name of its file, and the tables of numbers and names. */
export function books(language = en) {
  const print = (kind, place, mask) => printed(kind, place, mask, language);
  const own = Object.keys(en.countries);
  const all = Object.fromEntries(own.map((code) => [code.toLowerCase(), bookOf(placesOf(code), print)]));
  const others = Object.entries(en.otherEmergency).filter(([code]) => !own.includes(code));
  // Countries whose words differ by the number alone share their pieces.
  const models = new Map();
  const groups = {};
  for (const [code, number] of others) {
    const text = withNumber(print, [code, number], 'guide', 0);
    if (!models.has(text)) models.set(text, [`other-${models.size}`, [code, number]]);
    groups[code] = models.get(text)[0];
  }
  for (const [group, model] of models.values())
    all[group] = bookOf([group], (kind, _, mask) => withNumber(print, model, kind, mask));
  all.none = bookOf([''], print);
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const numbers = {};
  const called = {};
  for (const code of own)
    for (const place of placesOf(code)) {
      if (!en.countries[code].emergency) continue;
      numbers[place] = en.countries[code].emergency.number;
      called[place] = place === code ? names.of(code) : `${names.of(code)} (${place.slice(3)})`;
    }
  for (const [code, number] of others) [numbers[code], called[code]] = [number, names.of(code)];
  const sorted = Object.fromEntries(Object.entries(called).sort(([, one], [, other]) => one.localeCompare(other, 'en')));
  return { books: all, groups, numbers, names: sorted };
}

/** A number that stands by itself. */
const alone = (number) => new RegExp(`(?<![\\d-])${number}(?![\\d-])`, 'g');

/** The words of a country that differs by its number alone, with a place for the number and one for its code in the marks. */
const withNumber = (print, [code, number], kind, mask) =>
  print(kind, code, mask).replace(alone(number), '{emergency}').replaceAll(` ${code}"`, ' {country}"');
