import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf, type Attributes } from '../testing/context.js';
import { textOf, type Child, type Node } from './node.js';
import { chosen } from './render/groups.js';
import { render, type Kind } from './render.js';
import type { View } from './view.js';
import type { Context } from './words.js';

type Part = Exclude<Kind, 'guide'>;
const parts: readonly Part[] = ['urgent', 'symptoms', 'faq', 'support'];

const show = (kind: Kind, attributes: Attributes = {}, more: Partial<Context> = {}): View =>
  render(kind, contextOf(attributes, more));
const nodesOf = (view: View): Node[] => view.blocks.flatMap(({ nodes }) => nodes);
const wordsOf = (view: View, id?: string): string =>
  view.blocks
    .filter((block) => !id || block.id === id)
    .map(({ nodes }) => nodes.map((each) => textOf([each])).join('\n'))
    .join('\n');
const every = (children: readonly Child[]): Node[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...every(child.children)]));
const linksOf = (view: View, id?: string): string[] =>
  every(view.blocks.filter((block) => !id || block.id === id).flatMap(({ nodes }) => nodes))
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => attributes['href']!);
const itemIds = (view: View): string[] => view.groups.flatMap(({ items }) => items.map(({ id }) => id));
const levelOf = (view: View, id: string): string | undefined => view.blocks.find((block) => block.id === id)?.nodes[0]?.tag;

const signed = { 'reviewed-by': 'Dr A. Example', 'reviewed-on': '2026-11-25', 'reviewed-content': '2026-11-25' };

describe('the renderer', () => {
  for (const kind of parts) {
    it(`gives ${kind} a heading with its permanent id first in every block, and a slot to every node`, () => {
      for (const { id, nodes } of show(kind, { country: 'GB' }).blocks) {
        const [first, ...others] = nodes;
        assert.equal(first!.attributes['id'], `care-${id}`, id);
        // An id from before people stood by need is that of a line.
        if (!/^group-(talk|charity|community|memorials)$/.test(id)) assert.match(first!.tag, /^h[2-6]$/, id);
        assert.ok(
          nodes.every(({ attributes }) => attributes['slot']),
          `${id}: every node has a slot`,
        );
        for (const each of others) assert.equal(each.attributes['id'], undefined);
      }
    });

    it(`arranges every block of ${kind} in a slot that its shadow root has, and none twice`, () => {
      const view = show(kind, { country: 'US' });
      const places = [
        ...view.before,
        ...view.after,
        `${kind}-intro`,
        ...view.groups.flatMap(({ id, items }) => [
          id,
          `${id}-summary`,
          ...items.flatMap((item) => [item.id, `${item.id}-answer`, `${item.id}-end`]),
        ]),
      ];
      const slots = new Set(nodesOf(view).map(({ attributes }) => attributes['slot']!));
      assert.deepEqual(
        [...slots].filter((slot) => !places.includes(slot) && !places.includes(slot.replace(/-(name|note|panel|summary)$/, ''))),
        [],
      );
      const ids = view.blocks.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });

    it(`leaves no placeholder and no empty paragraph in ${kind}, in any country`, () => {
      for (const country of ['', 'US', 'GB', 'GB-NIR', 'IE', 'CA', 'CA-QC', 'AU', 'NZ', 'ZA', 'IN', 'FR', 'LB']) {
        const view = show(kind, { country });
        assert.doesNotMatch(wordsOf(view), /[{}%]|undefined|\[object/, country);
        for (const each of every(nodesOf(view))) assert.notEqual(textOf([each]).trim(), '', `${country}: an empty ${each.tag}`);
      }
    });
  }

  it('names the same day and the same words each time: nothing is left over from the render before', () => {
    const first = JSON.stringify(show('faq', { country: 'GB', except: 'small-clots' }));
    show('faq', { country: 'US' });
    assert.equal(JSON.stringify(show('faq', { country: 'GB', except: 'small-clots' })), first);
  });
});

describe('urgent help', () => {
  it('calls the country’s number in the NOW card, and no other', () => {
    for (const [country, number] of [
      ['US', '911'],
      ['GB', '999'],
      ['UK', '999'],
      ['AU', '000'],
      ['FR', '112'],
    ] as const) {
      const emergency = linksOf(show('urgent', { country })).filter(
        (href) => /^tel:(9\d\d|1\d\d|000)$/.test(href) && href !== 'tel:111' && href !== 'tel:988',
      );
      assert.deepEqual([...new Set(emergency)], [`tel:${number}`], country);
    }
  });

  it('links no number where the page names no country, or one without a confirmed number', () => {
    for (const country of ['', 'LB', 'EG']) {
      const view = show('urgent', { country });
      assert.deepEqual(
        linksOf(view).filter((href) => href.startsWith('tel:')),
        [],
        country,
      );
      assert.match(
        wordsOf(view, 'group-now'),
        /\nCall your local emergency number\nOr go to the emergency department, but do not drive yourself\./,
      );
    }
  });

  it('has six triggers in the NOW card, ending with thoughts of suicide and a line to call', () => {
    const list = show('urgent', { country: 'US' })
      .blocks.find(({ id }) => id === 'group-now')!
      .nodes.find(({ tag }) => tag === 'ul')!;
    assert.equal(list.children.length, 6);
    const last = every(list.children.slice(5))
      .filter(({ tag }) => tag === 'a')
      .map(({ attributes }) => attributes['href']!);
    assert.deepEqual(last.slice(0, 2), ['tel:911', 'tel:988']);
  });

  it('says who to call today in order: clinic, out of hours, advice line, emergency department', () => {
    const view = show('urgent', {
      'country': 'GB',
      'clinic-name': 'Example Clinic',
      'clinic-phone': '020 7946 0000',
      'clinic-hours': '9 to 5',
      'out-of-hours-phone': '020 7946 0001',
    });
    const list = view.blocks.find(({ id }) => id === 'group-call')!.nodes.find(({ tag }) => tag === 'ul')!;
    assert.deepEqual(
      list.children.map((child) => textOf([child])),
      [
        'Example Clinic 9 to 5 020 7946 0000',
        'When it is closed Out-of-hours line 020 7946 0001',
        'NHS 111 Day and night; England, Scotland and Wales 111',
        'Your GP or the GP out-of-hours service Northern Ireland',
        'If you cannot reach anyone, go to A&E.',
      ],
    );
  });

  it('always ends with the emergency department, also with nothing named', () => {
    const list = show('urgent')
      .blocks.find(({ id }) => id === 'group-call')!
      .nodes.find(({ tag }) => tag === 'ul')!;
    assert.deepEqual(
      list.children.map((child) => textOf([child])),
      ['Your clinic, midwife or doctor', 'If you cannot reach anyone, go to the emergency department.'],
    );
  });

  it('is the same whatever `only` and `except` say', () => {
    const usual = JSON.stringify(show('urgent', { country: 'US' }).blocks);
    assert.equal(
      JSON.stringify(show('urgent', { country: 'US', only: 'missed', except: 'group-now now urgent self-harm bleeding' }).blocks),
      usual,
    );
  });

  it('stands above symptoms and questions that are alone, and only there', () => {
    for (const kind of ['symptoms', 'faq'] as const) {
      const alone = show(kind, { country: 'US', only: 'missed', except: 'group-now' });
      assert.equal(alone.before[0], 'group-now');
      assert.equal(alone.blocks[0]!.id, 'group-now');
      assert.ok(linksOf(alone, 'group-now').includes('tel:911') && linksOf(alone, 'group-now').includes('tel:988'));
      assert.match(wordsOf(alone, 'group-call'), /If you cannot reach anyone/);
      const inside = show(kind, { country: 'US' }, { inGuide: true });
      assert.ok(!inside.blocks.some(({ id }) => id === 'group-now' || id === 'about'));
    }
  });

  it('every link to a card leads to a block that is there', () => {
    for (const kind of ['urgent', 'symptoms', 'faq'] as const) {
      const view = show(kind, { country: 'GB' });
      const ids = view.blocks.map(({ id }) => `#care-${id}`);
      for (const href of linksOf(view)) if (href.startsWith('#care-group-')) assert.ok(ids.includes(href), `${kind}: ${href}`);
    }
  });
});

describe('what differs by country', () => {
  it('is the limit in weeks: 24 in Britain, 20 in the United States, none where no country is named', () => {
    assert.match(wordsOf(show('faq', { country: 'GB' })), /a loss before 24 weeks is called a miscarriage/);
    assert.match(wordsOf(show('faq', { country: 'US' })), /a loss before 20 weeks is called a miscarriage/);
    for (const country of ['', 'FR']) {
      assert.doesNotMatch(wordsOf(show('faq', { country })), /a loss before \d+ weeks is called/);
      assert.match(wordsOf(show('faq', { country })), /week limit differs between countries/);
    }
  });

  it('is the name of the pain relief', () => {
    assert.doesNotMatch(wordsOf(show('urgent', { country: 'GB' })), /acetaminophen/);
    assert.doesNotMatch(wordsOf(show('urgent', { country: 'US' })), /paracetamol/);
    assert.match(wordsOf(show('urgent')), /paracetamol \(also called acetaminophen\)/);
  });

  it('is never taken from the language: American spelling names no number', () => {
    const view = show('faq', { lang: 'en-US' });
    assert.ok(!linksOf(view).some((href) => href.startsWith('tel:')));
    assert.match(wordsOf(view), /your local emergency number/);
  });
});

describe('headings', () => {
  for (const level of [1, 2, 3, 4]) {
    it(`with heading-level ${level}, go title, group, question, and never past 6`, () => {
      const view = show('faq', { 'heading-level': String(level) });
      assert.equal(levelOf(view, 'questions'), `h${level}`);
      assert.equal(levelOf(view, view.groups[0]!.id), `h${level + 1}`);
      assert.equal(levelOf(view, itemIds(view)[0]!), `h${level + 2}`);
      assert.equal(view.itemLevel, level + 2);
      const support = show('support', { 'country': 'GB', 'heading-level': String(level) });
      assert.equal(levelOf(support, 'group-clinic'), `h${level + 1}`);
      assert.equal(levelOf(support, 'org-samaritans'), `h${level + 2}`);
      for (const { tag } of [...nodesOf(view), ...nodesOf(support)]) assert.doesNotMatch(tag, /^h[7-9]/);
    });
  }

  it('leave out the group’s where one group is left, and close the gap', () => {
    const view = show('faq', { only: 'small-clots' });
    assert.deepEqual(itemIds(view), ['small-clots']);
    assert.deepEqual([view.grouped, view.itemLevel, levelOf(view, 'small-clots')], [false, 3, 'h3']);
    assert.ok(!view.blocks.some(({ id }) => id === view.groups[0]!.id));
  });
});

describe('only and except', () => {
  it('limit a kind only when they name an id of it', () => {
    assert.deepEqual(itemIds(show('faq', { only: 'missed small-clots org-samaritans' })).sort(), ['missed', 'small-clots']);
    assert.deepEqual(itemIds(show('symptoms', { only: 'missed' })), itemIds(show('symptoms')));
    assert.deepEqual(itemIds(show('faq', { only: 'sign-fever' })), itemIds(show('faq')));
  });

  it('take away what except names, also from what only has limited', () => {
    assert.deepEqual(itemIds(show('faq', { only: 'missed small-clots', except: 'missed' })), ['small-clots']);
    const all = itemIds(show('faq'));
    assert.deepEqual(
      itemIds(show('faq', { except: 'missed' })),
      all.filter((id) => id !== 'missed'),
    );
  });

  it('leave the list empty, and the strip standing, where except takes what only named', () => {
    const view = show('faq', { only: 'missed', except: 'missed', country: 'GB' });
    assert.deepEqual(itemIds(view), []);
    assert.ok(linksOf(view, 'group-now').includes('tel:999'));
  });

  it('cannot take away a crisis line', () => {
    const ids = itemIds(
      show('support', { country: 'US', only: 'org-share-us', except: 'org-988-us org-crisis-text-line-us org-find-a-helpline' }),
    );
    for (const id of ['org-988-us', 'org-crisis-text-line-us', 'org-find-a-helpline', 'org-share-us'])
      assert.ok(ids.includes(id), id);
    assert.ok(!ids.includes('org-first-candle'));
  });

  it('never choose an unknown thing', () => {
    assert.deepEqual(
      chosen(['a', 'b'], (id) => id, { only: ['z'], except: ['y'] }),
      ['a', 'b'],
    );
  });
});

describe('people to talk to', () => {
  it('shows no number, text line or mail of a contact that nobody has confirmed', () => {
    const context = contextOf({ country: 'GB' });
    const unsure = {
      id: 'x',
      name: 'Unsure',
      group: 'talk',
      words: 'W.',
      phones: [{ display: '1', dial: '0123456' }],
      texts: [{ display: 'T', number: '234567' }],
      email: 'a@example.org',
      url: 'https://example.org/',
      seen: '2024',
      toCheck: true,
    } as const;
    const view = render('support', { ...context, place: { ...context.place, organisations: [unsure] } });
    assert.deepEqual(linksOf(view, 'org-x'), ['https://example.org/']);
    assert.doesNotMatch(wordsOf(view, 'org-x'), /could not confirm|2024/);
    const { url: _, ...nothing } = unsure;
    const without = render('support', { ...context, place: { ...context.place, organisations: [nothing] } });
    assert.ok(!without.blocks.some(({ id }) => id === 'org-x'), 'one with nothing confirmed is not shown');
  });

  it('puts lines that answer day and night first in their group', () => {
    for (const country of ['US', 'GB', 'IE', 'CA', 'AU', 'NZ']) {
      const context = contextOf({ country });
      const always = new Set(context.place.organisations.filter((each) => each.always).map(({ id }) => `org-${id}`));
      for (const { items } of render('support', context).groups) {
        const flags = items.map(({ id }) => always.has(id));
        assert.deepEqual(
          flags,
          [...flags].sort((one, other) => Number(other) - Number(one)),
          country,
        );
      }
    }
  });

  it('begins with the clinic, its own numbers and its page', () => {
    const view = show('support', {
      'clinic-name': 'Example Clinic',
      'clinic-phone': '020 7946 0000',
      'clinic-url': 'https://example.org/clinic',
    });
    assert.deepEqual(view.before, ['support', 'group-clinic']);
    assert.deepEqual(linksOf(view, 'group-clinic'), ['tel:02079460000', 'https://example.org/clinic']);
  });

  it('says once, below, what the leaflet is', () => {
    assert.deepEqual(show('support', {}, { inGuide: true }).after, []);
    assert.deepEqual(show('guide').after, ['about', 'sources']);
    assert.equal(show('support').blocks.filter(({ id }) => id === 'about').length, 1);
  });
});

describe('the sign-off', () => {
  const about = (attributes: Attributes, more: Partial<Context> = {}) => wordsOf(show('support', attributes, more), 'about');

  it('says that no clinician has signed, as long as the clinic names none', () => {
    assert.match(about({}), /No clinician has signed this text yet\./);
    assert.match(about({ 'reviewed-by': 'Dr A. Example' }), /No clinician has signed/);
    assert.match(about({ ...signed, 'reviewed-on': '2027-01-01' }), /No clinician has signed/, 'a day still to come');
  });

  it('names who signed and when', () => {
    assert.match(about(signed), /Read and signed by Dr A\. Example on November 25, 2026\./);
    assert.doesNotMatch(about(signed), /changed since/);
  });

  it('keeps a percent sign in the name of who signed', () => {
    assert.match(about({ ...signed, 'reviewed-by': '100 % Midwives' }), /Read and signed by 100 % Midwives on November 25/);
  });

  it('says when newer words are showing than those that were signed', () => {
    assert.match(about({ ...signed, 'reviewed-content': '2026-01-01' }), /Some words have changed since then\./);
    assert.match(about({ 'reviewed-by': 'Dr A. Example', 'reviewed-on': '2026-01-01' }), /Some words have changed since then\./);
  });

  it('is not said in the urgent card', () => {
    assert.doesNotMatch(wordsOf(show('urgent'), 'group-now'), /signed/);
  });
});

describe('sources', () => {
  it('are named below every question and sign, three at most, with the month they were checked', () => {
    for (const kind of ['faq', 'symptoms'] as const) {
      const view = show(kind, { country: 'GB' });
      for (const id of itemIds(view)) {
        const last = wordsOf(view, id).split('\n').at(-1)!;
        assert.match(last, /^[^;]+(; [^;]+(; [^;]+)?)?\. Checked (November|December) 2026\.$/, id);
      }
    }
  });

  it('say so when the words are past their date, from the day after', () => {
    assert.doesNotMatch(wordsOf(show('faq', {}, { today: '2026-11-22' })), /should have been compared again/);
    assert.match(wordsOf(show('faq', {}, { today: '2028-01-01' })), /It should have been compared again by .+\./);
  });
});
