/** What a reader is shown of where the words come from, in every country and nation, as it is rendered. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Child } from '../../core/node.js';
import { en } from '../../i18n/languages/en.js';
import { contextOf } from '../../testing/context.js';
import { neverAPublisher } from '../../testing/kinds-of-publisher.js';
import { blocksOf, passagesOf, places } from '../../testing/leaflet.js';
import type { SheetOnlySource, Organisation, Source } from '../model.js';
import { sourceHosts } from '../source-hosts.js';
import { sheetOnlySources } from '../sources-sheet-only.js';
import { sources } from '../sources.js';

const shown: readonly Source[] = Object.values(sources);
const kept: readonly SheetOnlySource[] = Object.values(sheetOnlySources);
const blocksIn = (place: string | undefined) => blocksOf(contextOf(place ? { country: place } : {}));
const linksOf = (children: readonly Child[]): string[] =>
  children.flatMap((child) =>
    typeof child === 'string' ? [] : [child.attributes['href'] ?? '', ...linksOf(child.children)].filter(Boolean),
  );

const shortName = (publisher: string) => /\(([A-Z]{3,7})\)$/.exec(publisher)?.[1] ?? publisher;
/** The publishers that the last line of a block names. */
const namesOf = (block: Block) =>
  passagesOf(block)
    .filter(({ kind }) => kind === 'sources')
    .flatMap(({ text }) => text.replace(/\. Checked .*$/, '').split('; '));

describe('what readers see of sources', () => {
  it('names no publisher and no page that they are not to be shown', () => {
    const known = new Set(shown.map(({ publisher }) => shortName(publisher)));
    // A copy of a page whose own address is shown has the same name.
    const own = new Set(shown.map(({ publisher, title }) => `${publisher}, ${title}`));
    const never = kept.map(({ publisher, title }) => `${publisher}, ${title}`).filter((name) => !own.has(name));
    for (const place of places) {
      const blocks = blocksIn(place);
      const names = blocks.filter(({ id }) => !/^(org-|about$)/.test(id)).flatMap(namesOf);
      assert.ok(names.length > 150, place);
      assert.deepEqual(
        names.filter((name) => !known.has(name)),
        [],
        place,
      );
      const list = blocks.filter(({ id }) => id === 'about').flatMap((block) => passagesOf(block).map(({ text }) => text));
      assert.deepEqual(
        never.filter((name) => list.some((words) => words.includes(name))),
        [],
      );
    }
    assert.deepEqual(
      shown.filter(({ publisher }) => neverAPublisher.test(publisher)).map(({ publisher }) => publisher),
      [],
    );
  });

  it('is three publishers at most in an answer, and a month', () => {
    const answers = new Set(en.topics['miscarriage']!.questions.flatMap(({ questions }) => questions).map(({ id }) => id));
    for (const place of places)
      for (const block of blocksIn(place).filter(({ id }) => answers.has(id))) {
        const lines = passagesOf(block).filter(({ kind }) => kind === 'sources');
        assert.equal(lines.length, 1, block.id);
        const [line] = lines;
        assert.ok(line!.text.split('; ').length <= 3, line!.text);
        assert.doesNotMatch(line!.text, /\b\d{1,2} [A-Z][a-z]+ 20\d\d|[A-Z][a-z]+ \d{1,2}, 20\d\d/, block.id);
      }
  });

  it('is strongest first', () => {
    const tierOf = new Map(shown.map(({ publisher, tier }) => [shortName(publisher), tier]));
    for (const block of blocksIn('GB').filter(({ id }) => !/^(org-|about$)/.test(id))) {
      const tiers = namesOf(block).map((name) => tierOf.get(name));
      assert.deepEqual(tiers, [...tiers].sort(), block.id);
    }
  });

  it('links to no page but a publisher’s own or an organisation’s own', () => {
    const organisations: readonly Organisation[] = [
      ...Object.values(en.countries).flatMap((country) => country.organisations),
      ...en.international,
    ];
    const hosts = new Set([...sourceHosts, ...organisations.flatMap(({ url }) => (url ? [new URL(url).host] : []))]);
    for (const place of places)
      for (const { id, nodes } of blocksIn(place))
        for (const href of linksOf(nodes).filter((each) => each.startsWith('http'))) {
          assert.ok(hosts.has(new URL(href).host), `${id}: ${href}`);
          assert.doesNotMatch(href, /^http:|utm_|fbclid|gclid|mc_cid/, id);
        }
  });
});
