/** What has to be true of the words as a reader sees them, in every place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../i18n/languages/en.js';
import { contextOf } from '../testing/context.js';
import { blocksOf, passagesOf, places, readable } from '../testing/leaflet.js';
import { median, read, sentencesOf, wordsOf, type Reading } from '../testing/reading.js';
import { textOf, type Block, type Child, type Node } from './node.js';
import type { Context } from './words.js';

const none = (problems: readonly string[]) => assert.deepEqual([...new Set(problems)], []);
const at = (place: string | undefined) => contextOf(place ? { country: place } : {});

/** Every place with its blocks. */
const leaflets: readonly { readonly place: string; readonly context: Context; readonly blocks: readonly Block[] }[] =
  Object.values(en.topics).flatMap((topic) =>
    places.map((place) => {
      const context = { ...at(place), topic };
      return { place: place ?? 'none', context, blocks: blocksOf(context) };
    }),
  );
const everywhere = (problemsIn: (block: Block, place: string, context: Context) => readonly string[]) => {
  /** Each problem once, with the first place where it holds. */
  const found = new Map<string, string>();
  for (const { place, context, blocks } of leaflets) {
    for (const block of blocks) {
      for (const each of problemsIn(block, place, context)) {
        const words = `${block.id}: ${each}`;
        if (!found.has(words)) found.set(words, place);
      }
    }
  }
  none([...found].map(([words, place]) => `${place} ${words}`));
};

const nodesOf = (children: readonly Child[]): Node[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...nodesOf(child.children)]));
const linksOf = (block: Block): string[] =>
  nodesOf(block.nodes).flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));

/** Cards, signs, questions and answers on helping: what reading is measured on. */
const isAnswer = ({ id }: Block, { topic }: Context): boolean =>
  /^(sign-|group-(now|today|soon)$)/.test(id) ||
  [...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].some((question) => question.id === id);

describe('the words in every place', () => {
  it('leave no placeholder unfilled', () => {
    everywhere((block) =>
      passagesOf(block)
        .filter(({ text }) => /[{}]|undefined|\[object/.test(text))
        .map(({ text }) => text),
    );
  });

  it('have one id a block and one anchor an id, and every link inside leads to one', () => {
    for (const { place, blocks } of leaflets) {
      const anchors = blocks.flatMap(({ nodes }) => nodesOf(nodes)).flatMap(({ attributes: { id } }) => id ?? []);
      none(
        [...anchors, ...blocks.map(({ id }) => `block ${id}`)]
          .filter((id, index, all) => all.indexOf(id) !== index)
          .map((id) => `${place}: ${id}`),
      );
      none(
        blocks
          .flatMap(linksOf)
          .filter((href) => href.startsWith('#') && !anchors.includes(href.slice(1)))
          .map((href) => `${place}: ${href}`),
      );
    }
  });

  it('link out by https alone, and tell the other site nothing', () => {
    everywhere((block) => linksOf(block).filter((href) => !/^(#|https:|tel:|sms:|mailto:)/.test(href)));
    everywhere((block) =>
      nodesOf(block.nodes)
        .filter(
          ({ attributes }) =>
            attributes['href']?.startsWith('https:') &&
            (attributes['rel'] !== 'noopener noreferrer' || attributes['referrerpolicy'] !== 'no-referrer'),
        )
        .map(({ attributes }) => attributes['href']!),
    );
  });

  it('show a number to call for a place that was named, and for no other', () => {
    const numbers = (place: string | undefined) =>
      blocksOf(at(place))
        .flatMap(linksOf)
        .filter((href) => /^(tel|sms):/.test(href));
    none(numbers(undefined));
    none(numbers('JP'));
    assert.deepEqual([...new Set(numbers('FR'))], ['tel:112']);
    for (const [code, { emergency }] of Object.entries(en.countries))
      assert.ok(numbers(code).includes(`tel:${emergency?.number}`), code);
  });

  it('give no button, number or hours to a contact that is to check', () => {
    for (const code of Object.keys(en.countries)) {
      const context = at(code);
      const organisations = context.place.organisations.map((organisation) => ({ ...organisation, toCheck: true as const }));
      const blocks = blocksOf({ ...context, place: { ...context.place, organisations } }).filter(({ id }) =>
        id.startsWith('org-'),
      );
      assert.ok(blocks.length > 0);
      none(blocks.flatMap(linksOf).filter((href) => !href.startsWith('https:')));
    }
    everywhere((block, _place, { place }) => {
      const contact = place.organisations.find(({ id }) => block.id === `org-${id}`);
      if (!contact?.toCheck) return [];
      const text = textOf(block.nodes);
      return [
        ...linksOf(block).filter((href) => !href.startsWith('https:')),
        ...[contact.hours, contact.relay, ...(contact.phones ?? []).map(({ display }) => display)]
          .filter((words) => words && text.includes(words))
          .map(String),
      ];
    });
    everywhere((block, _place, { place }) =>
      block.id === 'group-call'
        ? place.advice.filter(({ toCheck, name }) => toCheck && textOf(block.nodes).includes(name)).map(({ name }) => name)
        : [],
    );
  });

  it('close each answer with its sources, its date, and the limits with a link to the card', () => {
    everywhere((block, _place, { topic }) => {
      const question = [...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].find(
        ({ id }) => id === block.id,
      );
      const kinds = passagesOf(block).map(({ kind }) => kind);
      if (!question) return block.id.startsWith('sign-') && kinds.at(-1) !== 'sources' ? ['no sources'] : [];
      return [
        ...(kinds.at(-1) === 'sources' ? [] : ['no sources']),
        ...((kinds.at(-2) === 'limit') === question.limits.length > 0 ? [] : ['its limits']),
        ...(question.limits.length === 0 || linksOf(block).includes('#care-group-now') ? [] : ['no link to the card']),
      ];
    });
  });

  it('keep every bullet of an urgent card to 45 words', () => {
    everywhere((block) =>
      /^group-(now|today|soon)$/.test(block.id)
        ? block.nodes
            .filter(({ tag }) => tag === 'ul')
            .flatMap(({ children }) => children as Node[])
            .map((item) => textOf([item]))
            .filter((words) => wordsOf(words).length > 45)
        : [],
    );
  });

  it('explain every medical word where it first appears', () => {
    /** The word, and what explains it in the same sentence or the one after. */
    const explained: readonly (readonly [RegExp, RegExp])[] = [
      [/\bectopic\b/i, /outside (the|your) womb|\(outside it\)|in a tube/i],
      [/\bmolar\b/i, /placenta/i],
      [/\bmisoprostol\b/i, /medicine/i],
      [/\bmifepristone\b/i, /medicine/i],
      [/\bmethotrexate\b/i, /medicine/i],
      [/\bprogesterone\b/i, /hormone/i],
      [/\bhCG\b/, /hormone/i],
      [/\bsepsis\b/i, /infection/i],
      [/\bRh-negative\b/, /minus/i],
      [/\banti-D\b/, /injection/i],
      [/\bchromosomes?\b/i, /genes/i],
      [/\banembryonic\b/i, /no embryo/i],
      [/\bflashbacks?\b/i, /coming back|as if it were now/i],
      [/\b(ultrasound|anaesthetic|haemorrhage|aspiration|expectant|threatened)\b/i, /womb|numb|asleep|blood|suction|wait|scan/i],
    ];
    everywhere((block, _place, context) => {
      if (!isAnswer(block, context) || /^group-/.test(block.id)) return [];
      // A title in brackets, or after “See:”, leads to where its words are explained.
      const sentences = readable(block)
        .flatMap(sentencesOf)
        .map((sentence) => sentence.replace(/\([^()]*\?\)|^See: .*\?$/g, ''));
      return explained.flatMap(([word, explanation]) => {
        const first = sentences.findIndex((sentence) => word.test(sentence));
        return first >= 0 && !explanation.test(sentences.slice(first, first + 2).join(' ')) ? [`“${sentences[first]}”`] : [];
      });
    });
  });
});

describe('reading', () => {
  /** Each answer, where it is hardest. */
  const readings = new Map<string, Reading & { readonly place: string }>();
  for (const { place, context, blocks } of leaflets) {
    for (const block of blocks) {
      if (!isAnswer(block, context)) continue;
      const reading = read(readable(block));
      if (reading.grade > (readings.get(block.id)?.grade ?? -Infinity)) readings.set(block.id, { ...reading, place });
    }
  }
  const hardest = [...readings].map(([id, reading]) => ({ id, ...reading }));
  const show = ({ id, place, grade, mean, longest }: (typeof hardest)[number]) =>
    `${id} (${place}): grade ${grade.toFixed(1)}, mean ${mean.toFixed(1)}, longest ${longest}`;
  /** Reasons, where an answer lies above grade 6. */
  const reasons = new Map(
    Object.values(en.topics).flatMap((topic) => [
      ...[...topic.questions.flatMap(({ questions }) => questions), ...topic.helping].map(
        ({ id, grade }) => [id, grade] as const,
      ),
      ...topic.symptoms.flatMap(({ symptoms }) => symptoms).map(({ id, grade }) => [`sign-${id}`, grade] as const),
    ]),
  );

  it('is at Flesch–Kincaid grade 6 or below in the middle, at 8 at most, and above 6 for a reason alone', () => {
    assert.ok(median(hardest.map(({ grade }) => grade)) <= 6);
    none(hardest.filter(({ grade }) => grade > 8).map(show));
    none(hardest.filter(({ id, grade }) => grade > 6 && !reasons.get(id)).map(show));
    none(hardest.filter(({ id, grade }) => grade <= 6 && reasons.get(id)).map(({ id }) => `${id}: needs no reason any more`));
  });

  it('is easier still with medical names set aside', () => {
    const grades = hardest.map(({ gradeWithoutNames }) => gradeWithoutNames);
    assert.ok(median(grades) <= 6 && Math.max(...grades) <= 8);
  });

  it('goes by sentences of 14 words at most in the middle of each answer, and none above 20', () => {
    none(hardest.filter(({ mean }) => mean > 14).map(show));
    everywhere((block, _place, context) =>
      isAnswer(block, context)
        ? readable(block)
            .flatMap(sentencesOf)
            .filter((sentence) => wordsOf(sentence).length > 20)
        : [],
    );
  });

  it('reports its figures', (test) => {
    const diagnostic = (words: string) => test.diagnostic(words);
    const grades = hardest.map(({ grade }) => grade);
    diagnostic(
      `${hardest.length} answers, each where it is hardest: Flesch–Kincaid median ${median(grades).toFixed(1)}, highest ${Math.max(...grades).toFixed(1)}; ` +
        `names set aside: median ${median(hardest.map(({ gradeWithoutNames }) => gradeWithoutNames)).toFixed(1)}; ` +
        `mean sentence ${(hardest.reduce((sum, { words }) => sum + words, 0) / hardest.reduce((sum, { sentences }) => sum + sentences.length, 0)).toFixed(1)} words, longest ${Math.max(...hardest.map(({ longest }) => longest))}`,
    );
    for (const topic of Object.values(en.topics)) {
      const groups = [
        ...topic.questions.map(({ id, questions }) => ({ id, ids: questions.map((question) => question.id) })),
        ...topic.symptoms.map(({ id, symptoms }) => ({ id, ids: symptoms.map((sign) => `sign-${sign.id}`) })),
        { id: 'helping', ids: topic.helping.map(({ id }) => id) },
        { id: 'urgent cards', ids: ['group-now', 'group-today', 'group-call', 'group-soon'] },
      ];
      for (const { id, ids } of groups)
        diagnostic(`SMOG of ${id}: ${read(ids.flatMap((each) => [...(readings.get(each)?.sentences ?? [])])).smog.toFixed(1)}`);
    }
  });
});
