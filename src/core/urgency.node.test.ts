/** How soon to get help is said in many places: the cards, the strips, each sign, each answer, each limit. Here they are read side by side. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block as Words, Symptom, Topic, Urgency, UrgentBullet } from '../content/model.js';
import { en } from '../i18n/languages/en.js';
import { contextOf } from '../testing/context.js';
import { blocksOf, places, stripsOf } from '../testing/leaflet.js';
import { sentencesOf } from '../testing/reading.js';
import { textOf, type Block } from './node.js';

const topic: Topic = en.topics['miscarriage']!;
const signs: readonly Symptom[] = topic.symptoms.flatMap((group) => group.symptoms);
const idsOf = (urgency: Urgency) => signs.filter((sign) => sign.urgency === urgency).map(({ id }) => id);
const none = (complaints: readonly string[]) => assert.deepEqual([...new Set(complaints)], []);

/** The words by which a reader finds each sign of urgency NOW on the card and on the strip. */
const phrases: Readonly<Record<string, RegExp>> = {
  'soaked-pad': /soak a full-size pad in one hour or less, or it keeps getting heavier/i,
  'large-clots': /4 cm clot .*or bigger, or clot after clot/i,
  'pregnancy-tissue': /pregnancy tissue or .* unless a doctor, nurse or midwife told you this pregnancy is ending/i,
  'gush-of-fluid': /or a gush of fluid unless a doctor, nurse or midwife told you this pregnancy is ending/i,
  'late-bleeding': /bleeding, even a little, belly pain, tissue or fluid at 12 weeks pregnant or more/i,
  'blood-thinners': /more than spots of blood on blood thinners or with a bleeding disorder/i,
  'severe-pain': /sudden, severe.*(acetaminophen|paracetamol)\)? does not ease/is,
  'one-sided-pain': /on one side/i,
  'shoulder-tip': /shoulder tip/i,
  'pain-peeing-pooing-vomiting': /belly pain or bleeding with vomiting, diarrh\w+, or pain when you pee or poo/i,
  'earlier-ectopic': /pain or bleeding with a positive test after an earlier ectopic pregnancy/i,
  'coil-or-tied-tubes': /pain or bleeding with a positive test .*, or with (a coil|an IUD) or tied tubes/i,
  'pain-after-ivf': /one-sided pain after IVF, whatever a scan showed/i,
  'faint': /nearly faint.*very dizzy.*heart.*clammy or very pale/is,
  'very-unwell': /very unwell.*confusion, slurred speech or no pee for a day.*blue, blotchy.*a rash that does not fade/is,
  'fever': /38\.0 °C \(100\.4 °F\) or more, (or )?(you )?shak/i,
  'discharge': /bad-smelling discharge/i,
  'no-fluids': /no drink stays down/i,
  'chest-pain-or-swollen-leg': /chest pain, hard or fast breathing, one swollen leg or a very bad headache/i,
  'blow-or-fall': /a blow to the belly, a crash, bleeding or pain after a fall/i,
  'sent-home-and-worse': /getting worse after being sent home/i,
  'thoughts-of-self-harm': /ending your life or hurting yourself/i,
  'seeing-or-hearing-things': /seeing or hearing things that others do not/i,
};

const textOfItems = (block: Block) =>
  block.nodes.flatMap(({ children }) => children.map((child) => (typeof child === 'string' ? child : textOf([child])))).join(' ');
const read = (blocks: readonly Block[]) => textOfItems(blocks.find(({ id }) => id === 'group-now')!).replace(/\s+/g, ' ');

/** Signs that the words of a card or strip do not name. */
const unnamed = (words: string) => Object.keys(phrases).filter((id) => !phrases[id]!.test(words));

describe('the NOW card and the NOW strip', () => {
  it('have a phrase in this test for every sign of that urgency', () => {
    assert.deepEqual(Object.keys(phrases).sort(), idsOf('now').sort());
  });

  it('name every one of them in every place', () => {
    for (const country of places) {
      const context = contextOf(country ? { country } : {});
      none(unnamed(read(blocksOf(context))).map((id) => `card ${country}: ${id}`));
      none(unnamed(read(stripsOf(context))).map((id) => `strip ${country}: ${id}`));
    }
  });

  it('would miss a sign without any one of their lines', () => {
    const { now } = topic.urgent;
    const context = contextOf({ country: 'GB' });
    for (const taken of [...now.bullets, ...(now.also ?? [])]) {
      const left = (bullets: readonly UrgentBullet[] = []) => bullets.filter((each) => each !== taken);
      const card = { ...now, bullets: left(now.bullets), also: left(now.also) };
      const without = { ...context, topic: { ...topic, urgent: { ...topic.urgent, now: card } } };
      const missed = unnamed(read(blocksOf(without)));
      assert.ok(missed.length > 0, taken.id);
      none(missed.filter((id) => !taken.signs?.includes(id)).map((id) => `${taken.id}: ${id}`));
    }
  });

  it('are said to show the signs that they show', () => {
    const shown = (urgency: Urgency) =>
      [...topic.urgent[urgency].bullets, ...(topic.urgent[urgency].also ?? [])].flatMap(({ signs: ids }) => ids ?? []);
    assert.deepEqual([...new Set(shown('now'))].sort(), idsOf('now').sort());
    assert.deepEqual([...new Set(shown('today'))].sort(), idsOf('today').sort());
    none([...shown('today'), ...shown('soon')].filter((id) => idsOf('now').includes(id)));
  });
});

const wordsOf = (blocks: readonly Words[]): string[] =>
  blocks.flatMap((block) => (typeof block === 'string' ? [block] : 'list' in block ? [...block.list] : []));

/** Everything that says how soon, as it is written: with its placeholders. */
const statements: readonly { readonly at: string; readonly words: readonly string[] }[] = [
  ...Object.entries(topic.limits).map(([id, words]) => ({ at: `limit ${id}`, words: [words] })),
  ...Object.values(topic.urgent).map(({ urgency, bullets, also = [], notes }) => ({
    at: `card ${urgency}`,
    words: [...[...bullets, ...also].map(({ lead, words }) => `${lead}: ${words}`), ...notes],
  })),
  ...signs.map(({ id, action, why }) => ({ at: `sign-${id}`, words: [...wordsOf(action), ...(why ? [why] : [])] })),
  ...[...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].map(({ id, answer }) => ({
    at: id,
    words: wordsOf(answer),
  })),
];

/** What is NOW wherever it is named. */
const alwaysNow: readonly RegExp[] = [
  /\{pad\}/,
  /\{clot-now\}/,
  /\{fever\}|\bfever\b/,
  /\{late-weeks\}/,
  /shoulder tip|shoulder-tip/,
  /\bone side\b|one-sided/,
  /\b(severe|sudden|sharp|strong)\b[^.]*\bpain/,
  /\bfaint/,
  /smell/,
  /keeps getting heavier/,
  /very unwell/,
  /chest pain|swollen/,
  /ending your life|hurting yourself/,
];

const callsToday = (sentence: string) => /\bcall\b[^.]*\btoday\b|\{today\}/i.test(sentence);
const callsNow = (sentence: string) => /\bnow\b|\{call\}|\{department\}|\{now\}/i.test(sentence);
/** “No fever”, “with no smell, no fever and no pain”: what is not there. */
const present = (sentence: string) => sentence.replace(/\b(no|without|with no|with none of|nor)\b [\w ,]+|\bfeel well\b/gi, ' ');

const ended = 'the call is for after the pregnancy has ended, and counts days or weeks since';
const anyNow = 'any bleeding or pain is NOW there already; the call is for when there is neither';

/** The limit of 12 weeks belongs to every call for bleeding or pain, but for these: each has been read, and has its reason. */
const withoutLateLimit: Readonly<Record<string, string>> = {
  'sign-bleeding-again': ended,
  'sign-after-pills-to-end-a-pregnancy':
    'the call is for after pills to end a pregnancy, with which everybody bleeds: an open decision',
  'sign-earlier-ectopic': anyNow,
  'sign-coil-or-tied-tubes': anyNow,
  'sign-blow-or-fall': anyNow,
  'blow-or-fall': anyNow,
  'coil-or-tied-tubes': anyNow,
  'sign-tired-and-breathless': ended,
  'sign-signs-gone': 'the call is for signs that stop; for bleeding or pain it refers to the card',
  'sign-no-bleeding-after-medicine': ended,
  'unknown-location': 'nothing is seen on a scan yet, so it is weeks before the limit',
  'after-methotrexate': 'it is ectopic: the limit is new or growing pain, at any week',
  'molar-told': ended,
  'after-first-days': ended,
  'how-long-bleeding': ended,
  'infection-signs': 'the call is for a change of discharge alone',
  'pads-baths-sex-work': ended,
  'chemical-pregnancy': 'it is by its meaning a loss before a scan can show anything',
  'abortion-pills': 'the call is for after pills to end a pregnancy, with which everybody bleeds: an open decision',
  'waiting': ended,
  'medicine': ended,
  'test-still-positive': ended,
  'hormone-falls': ended,
  'healing': ended,
  'back-to-work': ended,
  'tired-pale': ended,
};

describe('a call today for bleeding, clots or pain', () => {
  const speaksOf = /\b(bleed\w*|bled|blood|spotting|clots?|cramps?|(?<!no bleeding or )pain)\b/i;
  const calls = [
    ...signs.map(({ id, urgency, name, action, why }) => ({
      id: `sign-${id}`,
      isCall: urgency === 'today' || [...wordsOf(action), ...(why ? [why] : [])].flatMap(sentencesOf).some(callsToday),
      words: [name, ...wordsOf(action), ...(why ? [why] : [])],
    })),
    ...[...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].map(({ id, ask, answer, limits }) => ({
      id,
      isCall: wordsOf(answer).flatMap(sentencesOf).some(callsToday),
      words: [ask, ...wordsOf(answer), ...limits.map((limit) => topic.limits[limit]!)],
    })),
  ].filter(({ isCall, words }) => isCall && words.some((each) => speaksOf.test(each)));

  it('names the limit of 12 weeks, from which it is NOW, unless a reviewed reason says otherwise', () => {
    none(
      calls
        .filter(({ id, words }) => !(id in withoutLateLimit) && !words.some((each) => each.includes('{late-weeks}')))
        .map(({ id }) => id),
    );
  });

  it('is excused by no reason that is no longer needed', () => {
    none(
      Object.keys(withoutLateLimit).filter(
        (excused) => !calls.some(({ id, words }) => id === excused && !words.some((each) => each.includes('{late-weeks}'))),
      ),
    );
  });
});

describe('one sign', () => {
  it('is never NOW in one place and TODAY in another', () => {
    none(
      statements.flatMap(({ at, words }) =>
        words
          .flatMap(sentencesOf)
          .filter((sentence) => callsToday(sentence) && !callsNow(sentence))
          .filter((sentence) => alwaysNow.some((pattern) => pattern.test(present(sentence))))
          .map((sentence) => `${at}: “${sentence}”`),
      ),
    );
  });

  it('of urgency TODAY or SOON is sent to the emergency number by no answer, but for a further sign', () => {
    const mild =
      /\b(spotting|mild cramps|small clots|pregnancy signs (that )?suddenly stop|\{no-bleeding-hours\}|\{clot-today\}|\{bleeding-weeks\})/i;
    none(
      statements.flatMap(({ at, words }) =>
        words
          .flatMap(sentencesOf)
          .filter((sentence) => mild.test(sentence) && /get help now|\{call\}|go to \{department\}/i.test(sentence))
          .filter((sentence) => !/more than spotting|more than a few spots/i.test(sentence))
          .filter((sentence) => !alwaysNow.some((pattern) => pattern.test(sentence)))
          .map((sentence) => `${at}: “${sentence}”`),
      ),
    );
  });

  it('has an action of its own urgency: the emergency number for NOW, the clinic for TODAY', () => {
    none(
      signs
        .filter(({ urgency, action }) => {
          const [first = ''] = sentencesOf(wordsOf(action)[0] ?? '');
          return urgency === 'now' ? !/\{[Cc]all\}/.test(first) : /\{[Cc]all\}/.test(first) || !/call \{clinic\}/i.test(first);
        })
        .map(({ id }) => id),
    );
  });
});
