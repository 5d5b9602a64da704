// Writes the sign-off sheet: one printable document per country that holds every sentence a reader there can see, with its
// sources, dates, limits, contacts and their state, and boxes to sign. From the same content and the same renderer.
//
//   npm run sheet                          build/sign-off-<COUNTRY>.html for every country, and for no country
//   npm run sheet -- --country GB          that one
//   npm run sheet -- --lang es             the same in another language, each sentence with its English beside
//   npm run sheet -- --save FILE.json      keeps all sentences, by place and id
//   npm run sheet -- --diff OLD.json       what was added, changed and removed since, and where
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sources } from '../src/content/sources.ts';
import { sheetOnlySources } from '../src/content/sources-sheet-only.ts';
import { resourced } from '../src/content/topics/miscarriage/resourced.ts';
import { decisions } from '../src/content/topics/miscarriage/decisions.ts';
import { en } from '../src/i18n/languages/en.ts';
import { languages } from '../src/i18n/all-languages.ts';
import { canonicalTag, fileNameOf, lookUp } from '../src/i18n/language.ts';
import { contextIn, contextOf } from '../src/testing/context.ts';
import { blocksOf, passagesOf, places, stripsOf } from '../src/testing/leaflet.ts';
import { version } from '../src/version.ts';

const folder = fileURLToPath(new URL('../build', import.meta.url));

/** The name of a place on files and in tables. */
export const placeName = (place) => place ?? 'none';

/** Every sentence, by place and by block: what `--save` keeps. */
export function allSentences(topic = 'miscarriage') {
  const words = en.topics[topic];
  return {
    topic,
    content: words.content,
    places: Object.fromEntries(
      places.map((place) => [
        placeName(place),
        Object.fromEntries(
          blocksOf(contextOf(place ? { country: place } : {}, { topic: words })).map((block) => [
            block.id,
            passagesOf(block).map(({ label, text }) => (label ? `${label} ${text}` : text)),
          ]),
        ),
      ]),
    ),
  };
}

/** What differs between two such files: each change once, with the places where it is seen. */
export function difference(before, after) {
  const changes = new Map();
  const note = (place, id, kind, old, now) => {
    const key = JSON.stringify([id, kind, old, now]);
    if (!changes.has(key))
      changes.set(key, {
        id,
        kind,
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
        places: [],
      });
    changes.get(key).places.push(place);
  };
  for (const place of new Set([...Object.keys(before.places), ...Object.keys(after.places)])) {
    const old = before.places[place] ?? {};
    const now = after.places[place] ?? {};
    for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const removed = (old[id] ?? []).filter((words) => !(now[id] ?? []).includes(words));
      const added = (now[id] ?? []).filter((words) => !(old[id] ?? []).includes(words));
      for (let index = 0; index < Math.max(removed.length, added.length); index++) {
        const kind = removed[index] === undefined ? 'added' : added[index] === undefined ? 'removed' : 'changed';
        note(place, id, kind, removed[index], added[index]);
      }
    }
  }
  return [...changes.values()];
}

const escape = (words) =>
  String(words).replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);
const element = (tag, ...children) => `<${tag}>${children.join('')}</${tag}>`;
const table = (heads, rows) =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const refer = (ids) => [...new Set(ids)].map((id) => `<a href="#source-${id}">${escape(id)}</a>`).join(', ');
/** What became of a claim that rested on a kept source. */
const outcomes = {
  replaced: 'A stronger source says it now.',
  others: 'The stronger sources that stood there say it.',
  softened: 'Said with less, or cut.',
  waits: 'Waits until somebody has read the right page.',
};
const due = (date) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/** What the content says of a block besides its words. */
function recordOf(topic, place, id) {
  const question = [...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].find((each) => each.id === id);
  const sign = topic.symptoms.flatMap(({ symptoms }) => symptoms).find((each) => `sign-${each.id}` === id);
  const card = Object.values(topic.urgent).find(({ urgency }) => `group-${urgency}` === id);
  const record = question ?? sign ?? card;
  if (!record) return undefined;
  const local = (question?.answer ?? []).flatMap((block) =>
    typeof block === 'object' && 'local' in block ? [place.country?.facts[block.local] ?? topic.neutral[block.local]] : [],
  );
  return {
    sources: [...record.sources, ...local.flatMap((fact) => fact.sources)],
    compared: [record.compared, ...local.map((fact) => fact.compared)].sort()[0],
    urgency: sign?.urgency,
    grade: record.grade,
    quotes: record.quotes,
  };
}

const sentenceOf = ({ label, text }) => `${label ? `<strong>${escape(label)}</strong> ` : ''}${escape(text)}`;

/** The language for what a command line says: a tag, or the name of a file such as `pt`. */
export const languageFor = (name) => lookUp(canonicalTag(name) ?? '', languages);

/** How the file of a sheet is called. */
export const sheetName = (place, { tag } = en) => `sign-off-${placeName(place)}${tag === 'en' ? '' : `-${fileNameOf(tag)}`}.html`;

/** The document for one place, in a language, which has its English beside it where it is another. */
export function sheet(place, today = new Date().toISOString().slice(0, 10), language = en) {
  const attributes = place ? { country: place } : {};
  const context = contextIn(language, attributes, { today });
  const isTranslated = language !== en;
  const english = isTranslated ? contextOf(attributes, { today }) : context;
  /** The English of each block, sentence by sentence. */
  const originalsOf = (blocks) => new Map(blocks.map((block) => [block.id, passagesOf(block)]));
  const written = `lang="${language.tag}" dir="${language.direction}"`;
  const itemOf = (passage, original) =>
    `<li${passage.kind === 'limit' ? ' class="limit"' : ''}>${
      isTranslated
        ? `<span ${written}>${sentenceOf(passage)}</span><br><span class="english">${original ? sentenceOf(original) : 'No English beside it.'}</span>`
        : sentenceOf(passage)
    }</li>`;
  const titleOf = (words, original) =>
    isTranslated
      ? `<span ${written}>${escape(words)}</span> <span class="english">${escape(original ?? '')}</span>`
      : escape(words);
  const { topic } = context;
  const country = context.place.country;
  const name = place ? new Intl.DisplayNames('en', { type: 'region' }).of(context.place.code) : 'no country named';
  const languageName = new Intl.DisplayNames('en', { type: 'language' }).of(language.tag);
  const used = new Set();
  const use = (ids) => (ids.forEach((id) => used.add(id)), refer(ids));
  const organisations = new Map(context.place.organisations.map((organisation) => [`org-${organisation.id}`, organisation]));

  const limits = table(
    ['Limit', 'As it reads', 'How soon', 'Why this figure', 'Sources', 'Agreed'],
    Object.entries(topic.thresholds).map(([id, { words, urgency, reason, sources: ids }]) => [
      `<code>{${id}}</code>`,
      titleOf(words, english.topic.thresholds[id].words),
      urgency.toUpperCase(),
      escape(reason),
      ids.length ? use(ids) : 'none: the leaflet’s own choice',
      '☐',
    ]),
  );

  const originalBlocks = originalsOf(blocksOf(english));
  const blocks = blocksOf(context).map((block) => {
    const passages = passagesOf(block);
    const beside = new Map(passages.map((each, index) => [each, originalBlocks.get(block.id)?.[index]]));
    const record = recordOf(topic, context.place, block.id);
    const organisation = organisations.get(block.id);
    const heading = passages.find(({ kind }) => kind === 'heading');
    const named = titleOf(heading?.text ?? block.id, beside.get(heading)?.text);
    const sentences = passages.filter(({ kind }) => kind !== 'heading' && !(record && kind === 'sources'));
    const notes = [
      ...(record?.urgency ? [`How soon: <strong>${record.urgency.toUpperCase()}</strong>.`] : []),
      ...(record
        ? [
            `Sources: ${use(record.sources)}. Compared on ${record.compared}; due by ${due(record.compared)}${due(record.compared) < today ? ', <strong>overdue</strong>' : ''}.`,
          ]
        : []),
      ...(record?.grade ? [`Above reading grade 6: ${escape(record.grade)}`] : []),
      ...(record?.quotes ? ['It quotes words that the leaflet does not use as its own.'] : []),
      ...(organisation
        ? [`Read: ${escape(organisation.seen)}.${organisation.crisis ? ' A crisis line: nothing takes it away.' : ''}`]
        : []),
    ];
    const title = `<h3 id="${block.id}">${named} <code>${block.id}</code></h3>`;
    if (sentences.length === 0) return `<h3 class="group" id="${block.id}">${named}</h3>`;
    return `<section>${title}<ol>${sentences.map((each) => itemOf(each, beside.get(each))).join('')}</ol>${notes.length ? `<p class="note">${notes.join(' ')}</p>` : ''}<p class="sign">☐ agreed  ☐ change:</p></section>`;
  });

  const originalStrips = originalsOf(stripsOf(english));
  const strips = stripsOf(context).map(
    (block) =>
      `<section><ol>${passagesOf(block)
        .map((each, index) => itemOf(each, originalStrips.get(block.id)?.[index]))
        .join('')}</ol><p class="sign">☐ agreed  ☐ change:</p></section>`,
  );

  const numbers = table(
    ['What', 'Number or words', 'State'],
    [
      [
        'Emergency number',
        escape(context.place.emergency ?? 'your local emergency number'),
        context.place.emergency ? 'confirmed' : 'none shown',
      ],
      [
        'Without speech',
        escape([country?.silent, country?.silentMore].filter(Boolean).join(' ')),
        country?.silent ? `confirmed: ${use(country.accessSources ?? [])}` : 'none shown',
      ],
      ['Interpreter', escape(country?.interpreter ?? ''), country?.interpreter ? 'confirmed' : 'none shown'],
      ...context.place.advice.map(({ name: line, phone, where }) => [
        escape(`Advice line: ${line}`),
        escape([phone?.display, where].filter(Boolean).join(', ')),
        'confirmed',
      ]),
      ...[...organisations.values()].map(({ name: line, phones = [], texts = [], url, seen }) => [
        escape(line),
        escape(
          [...phones, ...texts]
            .map(({ display }) => display)
            .concat(url ?? [])
            .join(' · '),
        ),
        `confirmed: ${escape(seen)}`,
      ]),
      ...(country?.waiting ?? []).map(({ name: line, what, why }) => [
        escape(line),
        escape(what),
        `<strong>waits</strong>: ${escape(why)}`,
      ]),
    ],
  );

  const asked = table(
    ['Where', 'To decide', 'Who would have to say yes', 'Decision'],
    decisions.map(({ at, who, words }) => [
      at.map((id) => `<code>${escape(id)}</code>`).join(' '),
      escape(words),
      escape(who),
      '',
    ]),
  );
  const register = table(
    ['Id', 'Publisher, title, year', 'Tier', 'Read at', 'Shown to readers as'],
    [...used].sort().map((id) => {
      const { publisher, tier, title, unlinked, url, year } = sources[id];
      return [
        `<span id="source-${id}"><code>${id}</code></span>`,
        escape(`${publisher}, ${title}${year ? ` (${year})` : ''}`),
        String(tier),
        escape(url),
        unlinked ? `a name: ${escape(unlinked)}` : 'a link',
      ];
    }),
  );
  const kept = table(
    ['Id', 'Publisher, title, year', 'Tier', 'Read at', 'Why readers are not shown it'],
    Object.entries(sheetOnlySources).map(([id, { publisher, tier, title, url, why, year }]) => [
      `<span id="source-${id}"><code>${id}</code></span>`,
      escape(`${publisher}, ${title}${year ? ` (${year})` : ''}`),
      String(tier),
      escape(url ?? 'its own page was not seen'),
      escape(why),
    ]),
  );
  const claims = table(
    ['Where', 'Rested on', 'What became of it', 'No longer said, or waits'],
    resourced
      .filter(({ at }) => !/^[A-Z]{2} /.test(at) || at.startsWith(`${context.place.code} `))
      .map(({ at, done, from, note }) => [`<code>${escape(at)}</code>`, refer(from), outcomes[done], escape(note ?? '')]),
  );
  const signature = `<table class="signatures"><tbody>${[
    'Name',
    'Profession and registration number',
    'For which clinic or service',
    'Signature',
    'Date',
    'To be read again by',
  ]
    .map((label) => `<tr><th scope="row">${label}</th><td></td></tr>`)
    .join('')}</tbody></table>`;

  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign-off sheet: ${escape(topic.title)}, ${escape(name)}, ${topic.content}</title>
<style>${STYLE}</style>
<header>
<h1>Sign-off sheet</h1>
<p><strong>${escape(topic.title)}</strong>, in ${escape(languageName)}, for ${escape(name)}${place ? ` (${escape(place)})` : ''}.</p>
<p>Newest words: <strong>${topic.content}</strong>. Careleaf ${escape(version)}. Printed from the content on ${today}.</p>
</header>
${isTranslated ? `<p>Each sentence is followed by its English. <strong>No clinician and no sworn translator has checked this translation</strong>: whoever signs it says that both say the same, and that the words are right for readers of ${escape(languageName)}. Figures, numbers, sources and order are those of the English by construction.</p>` : ''}
<p>This is every sentence that a reader in this place can see, in the order of reading, with the sources it was compared with. Nothing here has been read by a clinician until the last page is signed. When it is signed, set <code>reviewed-by</code>, <code>reviewed-on</code> and <code>reviewed-content="${topic.content}"</code> on the leaflet. When words change, it says so to readers.</p>
${element('h2', '1. Limits')}${element('p', 'Each is stated once and used everywhere. Where bodies differ, the most cautious.')}${limits}
${element('h2', '2. What bodies differ on, and what was decided')}${asked}
${element('h2', '3. Numbers and contacts')}${element('p', 'Readers are shown what is confirmed. What waits is shown to nobody until somebody has read it on a page of the service, or dialled it.')}${numbers}
${element('h2', '4. Every sentence')}${blocks.join('\n')}
${element('h3', 'Above the symptoms, and above the questions, where they stand alone on a page')}${strips.join('\n')}
${element('h2', '5. Sources')}${element('p', 'Those that readers are shown, with the address at which each was read.')}${register}
${element('h3', 'Sources that readers are not shown')}${element('p', 'Nothing that readers see rests on these. Open the publisher’s own page before you let one in.')}${kept}
${element('h3', 'What rested on them')}${claims}
${element('h2', '6. Signature')}${element('p', `I have read the words of ${topic.content} for ${escape(name)}${isTranslated ? `, in ${escape(languageName)}` : ''}, with the changes that I marked.`)}${signature}
</html>
`;
}

const STYLE = `
body{max-width:48em;margin:2em auto;padding:0 1em;font:1em/1.45 Georgia,'Times New Roman',serif;color:#000;background:#fff}
h1,h2,h3,th,.note,.sign,code{font-family:system-ui,sans-serif}
h2{margin-top:2.5em;border-bottom:2px solid}
h3{margin:1.6em 0 .3em;font-size:1.05em}
h3.group{font-size:1.25em}
code{font-size:.75em;font-weight:400;color:#444}
ol{margin:.2em 0;padding-left:2em}
li.limit{font-weight:600}
.english{color:#333;font-style:italic;font-weight:400}
.note,.sign{margin:.3em 0;font-size:.8em}
.sign{padding-bottom:1.4em;border-bottom:1px dotted #777;white-space:pre-wrap}
table{width:100%;border-collapse:collapse;font-size:.82em}
th,td{padding:.35em .5em;border:1px solid #777;text-align:left;vertical-align:top;overflow-wrap:break-word}
th:last-child{min-width:4.5em}
.signatures th{width:35%}
.signatures td{height:3em}
a{color:inherit}
@page{margin:18mm 15mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}section,tr{break-inside:avoid}h2,h3{break-after:avoid}h2{break-before:page}a{text-decoration:none}}
`;

/** The differences as lines to read. */
export const differenceText = (changes) =>
  changes.map(({ id, kind, before, after, places: where }) =>
    [
      `${kind} ${id} (${where.length > 6 ? `${where.length} places` : where.join(', ')})`,
      ...(before === undefined ? [] : [`  - ${before}`]),
      ...(after === undefined ? [] : [`  + ${after}`]),
    ].join('\n'),
  );

function main() {
  const { values } = parseArgs({
    options: {
      country: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      save: { type: 'string' },
      diff: { type: 'string' },
    },
  });
  if (values.save) {
    writeFileSync(values.save, `${JSON.stringify(allSentences(), null, 1)}\n`);
    return console.log(`Saved ${values.save}.`);
  }
  if (values.diff) {
    const changes = difference(JSON.parse(readFileSync(values.diff, 'utf8')), allSentences());
    differenceText(changes).forEach((line) => console.log(line));
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    return console.log(`${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`);
  }
  if (values.country && values.country !== 'none' && !Object.hasOwn(en.countries, values.country.split('-')[0])) {
    console.error(`There is no country "${values.country}". There are: none, ${Object.keys(en.countries).join(', ')}.`);
    return exit(1);
  }
  const language = languageFor(values.lang);
  if (!language) {
    console.error(`There are no words in "${values.lang}". There are: ${[...languages.keys()].join(', ')}.`);
    return exit(1);
  }
  const wanted = values.country
    ? [values.country === 'none' ? undefined : values.country]
    : [undefined, ...Object.keys(en.countries)];
  mkdirSync(folder, { recursive: true });
  for (const place of wanted) {
    const file = join(folder, sheetName(place, language));
    writeFileSync(file, sheet(place, undefined, language));
    console.log(file);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
