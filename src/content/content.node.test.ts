/** What has to be true of every word, source, limit and contact, whatever language or topic is added. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../i18n/languages/en.js';
import { wordsNeverSaid, wordsToAvoid } from '../testing/words-to-avoid.js';
import type { Block, Country, Organisation, SheetOnlySource, Source, Topic, Words } from './model.js';
import { sourceHosts } from './source-hosts.js';
import { sheetOnlySources } from './sources-sheet-only.js';
import { sources } from './sources.js';
import { kindsOfPublisher, neverAPublisher } from '../testing/kinds-of-publisher.js';

const languages = [en];
const topics: readonly Topic[] = languages.flatMap((language) => Object.values(language.topics));
const countries: readonly Country[] = languages.flatMap((language) => Object.values(language.countries));
const organisations: readonly Organisation[] = [
  ...countries.flatMap((country) => country.organisations),
  ...languages.flatMap((language) => language.international),
];
const register: Readonly<Record<string, Source>> = sources;
/** Sources that are a link where readers see them. */
const linked = Object.entries(register).filter(([, { unlinked }]) => !unlinked);

/** Everything that names sources: what it is, its words as they are written, its sources and its date. */
interface Entry {
  readonly at: string;
  readonly words: readonly Words[];
  readonly sources: readonly string[];
  readonly compared?: string;
  readonly quotes?: boolean;
}

const wordsOf = (blocks: readonly Block[]): Words[] =>
  blocks.flatMap((block) => (typeof block === 'string' ? [block] : 'list' in block ? [...block.list] : []));

const entriesOf = (topic: Topic): Entry[] => [
  ...[...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].map((question) => ({
    ...question,
    at: question.id,
    words: [question.ask, ...wordsOf(question.answer)],
    quotes: !!question.quotes,
  })),
  ...topic.symptoms
    .flatMap(({ symptoms }) => symptoms)
    .map((sign) => ({
      ...sign,
      at: `sign-${sign.id}`,
      words: [sign.name, ...wordsOf(sign.action), ...(sign.why ? [sign.why] : []), ...wordsOf(sign.meaning), sign.tell],
    })),
  ...Object.entries(topic.urgent).map(([id, card]) => ({
    ...card,
    at: `card ${id}`,
    words: [
      card.heading,
      ...(card.otherwise ? [card.otherwise] : []),
      ...[...card.bullets, ...(card.also ?? [])].flatMap(({ lead, words, short }) => [lead, words, ...(short ? [short] : [])]),
      ...card.notes,
    ],
  })),
  ...Object.entries(topic.neutral).map(([id, fact]) => ({ ...fact, at: `neutral ${id}`, words: wordsOf(fact.words) })),
];
const thresholdsOf = (topic: Topic): Entry[] =>
  Object.entries(topic.thresholds).map(([id, { words, sources }]) => ({ at: `{${id}}`, words: [words], sources }));
const facts: Entry[] = countries.flatMap(({ code, facts }) =>
  Object.entries(facts).map(([id, fact]) => ({ ...fact, at: `${code} ${id}`, words: wordsOf(fact.words) })),
);
const entries: readonly Entry[] = [...topics.flatMap(entriesOf), ...facts];
const sourced: readonly Entry[] = [...entries, ...topics.flatMap(thresholdsOf)];
/** Words that belong to nothing with a source: titles, limits. */
const others: readonly Entry[] = topics.map((topic) => ({
  at: topic.id,
  sources: [],
  words: [
    topic.title,
    topic.urgentTitle,
    topic.symptomsTitle,
    topic.symptomsIntro,
    topic.questionsTitle,
    topic.supportTitle,
    topic.supportIntro,
    ...Object.values(topic.limits),
    ...[...topic.questions, ...topic.symptoms].flatMap(({ title, summary }) => (summary ? [title, summary] : [title])),
  ],
}));

/** Limits that are the leaflet’s own cautious choice, below what any body now says: their reason says so on the sheet. */
const ownChoice = new Set(['{no-bleeding-hours}']);

const without = (words: Words) => words.replace(/\{[^}]*\}/g, ' … ');
const none = (problems: readonly string[]) => assert.deepEqual(problems, []);

describe('ids', () => {
  it('are well-formed, and unique across kinds', () => {
    for (const topic of topics) {
      const ids = [
        'urgent',
        'symptoms',
        'questions',
        'support',
        'about',
        ...['now', 'today', 'soon', 'clinic', 'talk', 'charity', 'community', 'memorials', 'helping'].map((id) => `group-${id}`),
        ...topic.questions.flatMap((group) => [`group-${group.id}`, ...group.questions.map(({ id }) => id)]),
        ...topic.helping.map(({ id }) => id),
        ...topic.symptoms.flatMap((group) => [`group-${group.id}`, ...group.symptoms.map(({ id }) => `sign-${id}`)]),
        ...new Set(organisations.map(({ id }) => `org-${id}`)),
      ];
      none(ids.filter((id, index) => ids.indexOf(id) !== index));
      none(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)));
      none(
        [...topic.questions.flatMap(({ questions }) => questions), ...topic.helping]
          .map(({ id }) => id)
          .filter((id) => /^(sign|org|group)-/.test(id)),
      );
    }
  });

  it('name one organisation each', () => {
    for (const organisation of organisations) {
      none(organisations.filter((other) => other.id === organisation.id && other !== organisation).map(({ name }) => name));
    }
  });
});

describe('dates', () => {
  it('of a topic name the first day on which an answer is overdue', () => {
    for (const topic of topics) {
      const compared = [
        ...topic.questions.flatMap(({ questions }) => questions),
        ...topic.helping,
        ...topic.symptoms.flatMap(({ symptoms }) => symptoms),
      ].map((each) => each.compared);
      const oldest = new Date(`${compared.sort()[0]!}T00:00:00Z`);
      oldest.setUTCFullYear(oldest.getUTCFullYear() + 1);
      oldest.setUTCDate(oldest.getUTCDate() + 1);
      assert.equal(topic.due, oldest.toISOString().slice(0, 10));
    }
  });
});

describe('sources', () => {
  it('are named by every answer, sign, limit, card and fact of a country', () => {
    none(sourced.filter(({ at, sources }) => !ownChoice.has(at) && sources.length === 0).map(({ at }) => at));
  });

  it('stand in the register', () => {
    none(sourced.flatMap(({ at, sources }) => sources.filter((id) => !Object.hasOwn(register, id)).map((id) => `${at}: ${id}`)));
  });

  it('are of the kinds that readers are shown, and none of them is kept', () => {
    none(
      Object.entries(register).flatMap(([id, { publisher, tier }]) =>
        kindsOfPublisher.some((kind) => kind.is.test(publisher) && kind.tier === tier) && !neverAPublisher.test(publisher)
          ? []
          : [`${id}: ${publisher}, ${tier}`],
      ),
    );
    none(Object.keys(register).filter((id) => Object.hasOwn(sheetOnlySources, id)));
    const kept: readonly SheetOnlySource[] = Object.values(sheetOnlySources);
    none(kept.filter(({ why }) => why.length < 10).map(({ title }) => title));
  });

  it('are linked on the publisher’s own host, by https, with nothing that tracks', () => {
    none(
      linked.flatMap(([id, { url }]) => {
        const { host, protocol, hash, search } = new URL(url);
        return [
          ...(protocol === 'https:' ? [] : [`${id}: ${protocol}`]),
          ...(sourceHosts.includes(host) ? [] : [`${id}: ${host}`]),
          ...(hash || /utm_|fbclid|gclid|footprints|autologincheck|mc_cid|sid=/i.test(search) ? [`${id}: ${search}${hash}`] : []),
        ];
      }),
    );
    assert.deepEqual([...sourceHosts], [...new Set(linked.map(([, { url }]) => new URL(url).host))].sort());
  });

  it('bear every figure, and one of them at least is shown to readers', () => {
    const figure =
      /\d|\b(half|third|quarter|(one|two|three|four|five|six|seven|eight|nine|ten|twelve) (in|out|weeks?|months?|days?|years?|losses|hours?))\b/i;
    const bare = (words: Words) => without(words).replace(/\b112 or 999\b|\bunder 18\b/gi, '');
    none(
      sourced
        .filter(({ words }) => words.some((each) => figure.test(bare(each))))
        .filter(({ at, sources }) => !ownChoice.has(at) && sources.length === 0)
        .map(({ at }) => at),
    );
    none(others.flatMap(({ at, words }) => words.filter((each) => figure.test(bare(each))).map((each) => `${at}: ${each}`)));
  });

  it('were compared on a day that has been, not after the date of the newest words', () => {
    const today = new Date().toISOString().slice(0, 10);
    const isDay = (date: string) =>
      /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
    const newest = topics
      .map(({ content }) => content)
      .sort()
      .at(-1)!;
    none(
      entries
        .filter(({ compared }) => !compared || !isDay(compared) || compared > today || compared > newest)
        .map(({ at }) => at),
    );
    none(topics.filter(({ content }) => !isDay(content) || content > today).map(({ id }) => id));
    none(
      Object.entries(register)
        .filter(([, { year }]) => year !== undefined && year > Number(today.slice(0, 4)))
        .map(([id]) => id),
    );
  });
});

describe('limits', () => {
  /** How each limit looks when written by hand; in brackets, figures that mean something else. */
  const byHand: Readonly<Record<string, RegExp>> = {
    'pad': /\b(an|one|1|per|every) hour\b/i,
    'clot-now': /\bgolf\b|\d ?cm\b|\binch/i,
    'clot-today': /\bwalnut-?size|\b3 ?cm\b/i,
    'fever': /°|\b3[78]\b|(?<!in )\b10[01]\b|\bdegrees\b/i,
    'bleeding-weeks': /(?<!one to )\b(2|two) weeks\b/i,
    'late-weeks': /\b(12|twelve)(th)? weeks?\b/i,
    'test-weeks': /\b(3|three) weeks\b/i,
    'first-period': /\b(4|four) to (8|eight) weeks\b/i,
    'period-weeks': /\b(8|eight) weeks\b/i,
    'no-bleeding-hours': /\b(24|48) hours(?! apart)\b/i,
    'rescan-days': /\b7 to 14 days\b(?! at first)/i,
  };

  it('are each stated once, with a source that readers are shown and a reason for the clinician', () => {
    for (const topic of topics) {
      assert.deepEqual(Object.keys(topic.thresholds).sort(), Object.keys(byHand).sort());
      none(
        Object.entries(topic.thresholds)
          .filter(([id, { words }]) => !byHand[id]!.test(words) && id !== 'clot-today')
          .map(([id]) => id),
      );
      none(
        Object.entries(topic.thresholds)
          .filter(([id, { sources }]) => !ownChoice.has(`{${id}}`) && sources.length === 0)
          .map(([id]) => id),
      );
      none(
        Object.entries(topic.thresholds)
          .filter(([, { reason }]) => reason.length < 20)
          .map(([id]) => id),
      );
    }
  });

  it('are never written by hand', () => {
    const written = [...topics.flatMap(entriesOf), ...others];
    none(
      written.flatMap(({ at, words }) =>
        words.flatMap((each) =>
          Object.entries(byHand)
            .filter(([, pattern]) => pattern.test(without(each)))
            .map(([id]) => `${at}: {${id}} in “${each}”`),
        ),
      ),
    );
  });

  it('close every answer that speaks of what they are for', () => {
    const needs: readonly [RegExp, readonly string[]][] = [
      [/\b(bleed\w*|clots?|spotting)\b/i, ['bleeding', 'any-bleeding', 'late', 'pad-or-faint', 'pad-or-pain', 'known-ectopic']],
      [/\b(pain(?!kill| relief)\w*|cramps?|hurts)\b/i, ['pain', 'late', 'pad-or-pain', 'known-ectopic']],
      [/\b(fever|temperature|shiver\w*)\b/i, ['infection', 'fever-or-unwell']],
      [/\b(suicide|self-harm|end their life|ending your life|not coping)\b/i, ['mood']],
    ];
    none(
      topics.flatMap((topic) =>
        [...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].flatMap((question) => {
          const text = [question.ask, ...wordsOf(question.answer)].map(without).join(' ');
          return needs
            .filter(([pattern, limits]) => pattern.test(text) && !question.limits.some((limit) => limits.includes(limit)))
            .map(([, limits]) => `${question.id} ${limits[0]}`);
        }),
      ),
    );
  });

  it('have a button to call after every answer that says to call', () => {
    const says = /\bcall (today|\{clinic\}|them|your (team|clinic|fertility clinic))\b|\bcall \{|\{[Cc]all\}/i;
    none(
      topics.flatMap(({ questions }) =>
        questions
          .flatMap((group) => group.questions)
          .filter(({ answer, call }) => says.test(wordsOf(answer).join(' ')) && !call)
          .map(({ id }) => id),
      ),
    );
  });

  it('give every sign an action that says who to call or where to go', () => {
    none(
      topics.flatMap(({ symptoms }) =>
        symptoms
          .flatMap((group) => group.symptoms)
          .filter(({ urgency, action }) => {
            const first = wordsOf(action)[0] ?? '';
            return urgency === 'now'
              ? !/\{[Cc]all\}/.test(first) || !/\{department\}/.test(wordsOf(action).join(' '))
              : !/\bcall \{clinic\}/i.test(first);
          })
          .map(({ id }) => id),
      ),
    );
  });
});

describe('the urgent cards', () => {
  it('have six bullets at most; NOW has its six triggers, in order', () => {
    for (const { urgent } of topics) {
      assert.deepEqual(
        urgent.now.bullets.map(({ id }) => id),
        ['bleeding', 'clots', 'pain', 'faint', 'infection', 'self-harm'],
      );
      none(
        Object.values(urgent)
          .filter(({ bullets }) => bullets.length > 6 || bullets.length === 0)
          .map(({ urgency }) => urgency),
      );
    }
  });

  it('have one action each, in a heading that a phone shows in two lines', () => {
    const actions = [/\bhelp now\b|\bgo to\b/i, /\bcall today\b/i, /\bspeak to\b/i];
    for (const { urgent } of topics) {
      for (const [index, card] of [urgent.now, urgent.today, urgent.soon].entries()) {
        assert.deepEqual(
          actions.map((action) => action.test(card.heading)),
          actions.map((_, other) => other === index),
          card.heading,
        );
        assert.ok(without(card.heading).length <= 60, card.heading);
      }
      none(urgent.now.bullets.filter(({ words }) => /\btoday\b|\{clinic\}/.test(words)).map(({ id }) => id));
      none(urgent.today.bullets.filter(({ words }) => /\bnow\b|\{call\}/i.test(words)).map(({ id }) => id));
    }
  });

  it('give the strip a short form of every bullet of NOW', () => {
    for (const { urgent } of topics) none(urgent.now.bullets.filter(({ short }) => !short).map(({ id }) => id));
  });
});

describe('words', () => {
  const spoken = [...entries, ...others, ...topics.flatMap(thresholdsOf)];
  const found = (at: string, words: readonly Words[], list: typeof wordsNeverSaid) =>
    words.flatMap((each) =>
      list.filter(({ words: pattern }) => pattern.test(without(each))).map(({ why }) => `${at}: ${why}: “${each}”`),
    );

  it('hold none that hurt or make it small, but where they are quoted', () => {
    none(spoken.filter(({ quotes }) => !quotes).flatMap(({ at, words }) => found(at, words, wordsToAvoid)));
  });

  it('hold no dose, no promise, no assessment, and assume nothing of the reader', () => {
    none(spoken.flatMap(({ at, words }) => found(at, words, wordsNeverSaid)));
  });

  it('hold no stray space', () => {
    none(
      spoken.flatMap(({ at, words }) =>
        words.filter((each) => /^\s|\s$|\s\s|\s[.,;:?]/.test(each)).map((each) => `${at}: ${each}`),
      ),
    );
  });

  it('hold no markup, no address and no number to call', () => {
    none(
      spoken.flatMap(({ at, words }) =>
        words
          .filter((each) => /<|https?:|www\.|\d{4,}/.test(without(each).replace(/\b20\d\d\b/g, '')))
          .map((each) => `${at}: ${each}`),
      ),
    );
  });

  it('have lists of seven at most, and a question mark at the end of each question', () => {
    const questions = topics.flatMap((topic) => [...topic.questions.flatMap((group) => group.questions), ...topic.helping]);
    none(
      questions.flatMap(({ id, answer }) =>
        answer.filter((block) => typeof block === 'object' && 'list' in block && block.list.length > 7).map(() => id),
      ),
    );
    none(
      questions
        .filter(({ ask, id }) => !/\?$/.test(ask) && !['ectopic-told', 'being-told-now-what'].includes(id))
        .map(({ id }) => id),
    );
  });
});

describe('contacts', () => {
  it('are dialled as they are shown', () => {
    const digits = (number: string) => number.replace(/\D/g, '');
    none(
      organisations.flatMap(({ id, phones = [] }) =>
        phones
          .filter(
            ({ display, dial }) =>
              !/^\+?\d{3,15}$/.test(dial) ||
              (!dial.startsWith('+') &&
                digits(display.replace(/\(.*\)/, '')) !== digits(dial) &&
                !digits(display).includes(digits(dial))),
          )
          .map(({ display }) => `${id}: ${display}`),
      ),
    );
  });

  it('answer day and night first where life is at stake, and are confirmed', () => {
    for (const { code, crisis, organisations } of countries) {
      const lines = crisis.map((id) => organisations.find((organisation) => organisation.id === id));
      assert.ok(
        lines.length > 0 && lines.every((line) => line?.crisis),
        `${code}: \`crisis\` names one organisation of the country or more, each with \`crisis: true\`. A country without a confirmed line has no file: its number alone stands in other-emergency.ts.`,
      );
      assert.ok(
        lines[0]!.always && !lines[0]!.toCheck,
        `${code}: the first of \`crisis\` answers day and night (\`always\`) and is confirmed.`,
      );
    }
  });

  it('say when they were last seen, and are linked by https', () => {
    none(organisations.filter(({ seen }) => !seen).map(({ id }) => id));
    none(organisations.filter(({ url }) => url !== undefined && !/^https:\/\/[^?#]+$/.test(url)).map(({ id }) => id));
  });
});
