import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { contextOf, type Attributes } from '../testing/context.js';
import { textOf, type Child } from './node.js';
import { printHtml } from './print-html.js';
import { render, type Kind } from './render.js';
import { printSnippet } from './snippet.js';

type Parsed = DefaultTreeAdapterTypes.Node;
type Tag = DefaultTreeAdapterTypes.Element;

const kinds: readonly Kind[] = ['guide', 'urgent', 'symptoms', 'faq', 'support'];
const set: Attributes = { 'country': 'GB', 'clinic-name': 'Rose & "Wood" <b>', 'clinic-phone': '020 7946 0000' };
const print = (kind: Kind, attributes: Attributes = set) => printSnippet({ kind, attributes, context: contextOf(attributes) });

const isTag = (node: Parsed): node is Tag => 'tagName' in node;
const childrenOf = (node: Parsed): Parsed[] => ('childNodes' in node ? node.childNodes : []);
const every = (node: Parsed): Tag[] => childrenOf(node).flatMap((child) => (isTag(child) ? [child, ...every(child)] : []));
const attribute = (tag: Tag, name: string) => tag.attrs.find((each) => each.name === name)?.value;
const words = (node: Parsed): string => ('value' in node ? node.value : childrenOf(node).map(words).join(''));

/** A tree as it was parsed back, to be compared with what was printed. */
const back = (node: Parsed): Child =>
  isTag(node)
    ? {
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        children: childrenOf(node).map(back),
      }
    : words(node);

describe('the printer', () => {
  it('prints what a parser reads back as the same tree, whatever stands in it', () => {
    const tree: Child[] = [
      {
        tag: 'p',
        attributes: { title: 'a "b" & <c> ‘d’' },
        children: [
          '1 < 2 & 3 > 2 &amp; </p><script>x</script>\u00A0é',
          { tag: 'strong', attributes: { hidden: '' }, children: ['“y”'] },
        ],
      },
    ];
    const html = printHtml(tree);
    const body = every(parse(html)).find(({ tagName }) => tagName === 'body')!;
    assert.deepEqual(childrenOf(body).map(back), tree);
  });

  it('writes a line end as a space, so that no editor makes a paragraph of it', () => {
    assert.equal(printHtml([{ tag: 'p', attributes: { title: 'a\r\n\r\nb' }, children: ['c \n d'] }]), '<p title="a b">c d</p>');
  });
});

for (const kind of kinds) {
  describe(`the snippet of ${kind}`, () => {
    const html = print(kind);
    const page = every(parse(html));

    it('is one line, holds no style or script, and is read by a parser as it was written', () => {
      assert.ok(!/[\r\n]/.test(html));
      assert.deepEqual(
        page.filter(({ tagName }) => /^(style|script|link)$/.test(tagName)),
        [],
      );
      assert.deepEqual(
        page.filter((tag) => tag.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))),
        [],
      );
      const body = page.find(({ tagName }) => tagName === 'body')!;
      assert.equal(printHtml(childrenOf(body).map(back)), html);
    });

    it('says all that the renderer says, once, with the attributes and ids by which the script knows it again', () => {
      const parts = kind === 'guide' ? (['urgent', 'symptoms', 'faq', 'support'] as const) : [kind];
      const inParts = (each: Tag) => kinds.slice(1).some((part) => attribute(each, 'data-careleaf') === part);
      if (kind === 'guide') {
        const own = childrenOf(page.find((each) => attribute(each, 'data-careleaf') === kind)!).filter(
          (each) => isTag(each) && !inParts(each),
        );
        const guide = render(kind, contextOf(set)).blocks.flatMap(({ nodes }) => nodes.map(({ children }) => textOf(children)));
        assert.equal(own.map(words).join(''), guide.join(''));
      }
      for (const part of parts) {
        const { blocks } = render(part, contextOf(set, { inGuide: kind === 'guide' }));
        const tag = page.find((each) => attribute(each, 'data-careleaf') === part)!;
        const written = every(tag).filter((each) => attribute(each, 'data-care') !== undefined);
        // A mark alone: the node goes with the one before it.
        let named = '';
        const ids = written.map((each) => (named = attribute(each, 'data-care') || named));
        const nodesOf = (id: string) => written.filter((_, index) => ids[index] === id);
        for (const { id, nodes } of blocks) {
          assert.deepEqual(
            nodesOf(id).map((each) => [each.tagName, attribute(each, 'id'), words(each)]),
            nodes.map(({ attributes, children, tag }) => [tag, attributes['id'], textOf(children)]),
          );
        }
        assert.equal(written.length, blocks.flatMap(({ nodes }) => nodes).length);
        assert.equal(words(tag), written.map(words).join(''), 'and nothing else');
      }
    });

    it('is made of what editors keep, with the settings as data', () => {
      const tags = every(page.find(({ tagName }) => tagName === 'body')!);
      for (const tag of tags) {
        assert.match(tag.tagName, /^(div|h[1-6]|p|ul|ol|li|a|strong|small|span|details|summary)$/);
        for (const { name } of tag.attrs)
          assert.match(name, /^(id|class|dir|lang|open|href|rel|referrerpolicy|heap-ignore|data-[\w-]+)$/);
      }
      const [first] = tags;
      assert.equal(attribute(first!, 'data-careleaf'), kind);
      assert.equal(attribute(first!, 'data-clinic-name'), 'Rose & "Wood" <b>');
      assert.equal(attribute(first!, 'lang'), 'en');
    });

    it('carries the attributes against recording on the tag around all of its words', () => {
      const first = page.find((tag) => attribute(tag, 'data-careleaf'))!;
      assert.match(attribute(first, 'class')!, /\bph-no-capture\b/);
      assert.equal(attribute(first, 'data-dd-privacy'), 'hidden');
    });
  });
}

describe('the snippet', () => {
  const titleOf = (details: Tag) => words(details.childNodes.find((each) => isTag(each) && each.tagName === 'summary')!);
  const detailsOf = (attributes: Attributes, kind: Kind = 'faq') =>
    every(parse(print(kind, attributes))).filter(({ tagName }) => tagName === 'details');
  const isOpen = (details: Tag) => attribute(details, 'open') !== undefined;
  const holds = (details: Tag) => every(details).some(({ tagName }) => tagName === 'details');

  it('puts the urgent card first, with links that call, outside of all that opens', () => {
    const page = every(parse(print('guide')));
    const firstLink = page.find((tag) => tag.tagName === 'a' && attribute(tag, 'href') !== '#care-sources')!;
    assert.equal(attribute(firstLink, 'href'), 'tel:999');
    assert.ok(page.some((tag) => attribute(tag, 'href') === 'tel:02079460000'));
    assert.ok(
      page.findIndex((tag) => attribute(tag, 'id') === 'care-group-now') < page.findIndex(({ tagName }) => tagName === 'details'),
    );
    const urgent = page.find((tag) => attribute(tag, 'data-careleaf') === 'urgent')!;
    assert.ok(!every(urgent).some(({ tagName }) => tagName === 'details'));
    for (const kind of ['faq', 'symptoms'] as const) {
      const alone = every(parse(print(kind)));
      assert.ok(
        alone.findIndex((tag) => attribute(tag, 'href') === 'tel:999') < alone.findIndex(({ tagName }) => tagName === 'details'),
      );
    }
  });

  it('holds each answer in a group that is closed, but for the first, and says the title once', () => {
    const details = detailsOf({ country: 'GB' });
    const groups = details.filter(holds);
    assert.ok(groups.length > 3);
    assert.deepEqual(
      groups.map(isOpen),
      groups.map((_, index) => index === 0),
    );
    assert.ok(details.filter((each) => !holds(each)).every((each) => !isOpen(each)));
    assert.match(titleOf(details.find((each) => words(each).includes('small clots') && !holds(each))!), /\?$/);
  });

  it('shows groups open or closed where the clinic says so, and open where a part is short', () => {
    for (const [attributes, open] of [
      [{ groups: 'open' }, true],
      [{ groups: 'closed' }, false],
      [{ only: 'small-clots missed' }, true],
    ] as const) {
      const groups = detailsOf({ country: 'GB', ...attributes }).filter(holds);
      assert.ok(groups.length > 1);
      assert.ok(groups.every((each) => isOpen(each) === open));
    }
  });

  it('opens what the clinic asked to be open', () => {
    const opened = detailsOf({ country: 'GB', open: 'small-clots' }).filter((each) => isOpen(each) && !holds(each));
    assert.deepEqual(
      opened.map((each) => attribute(every(each)[1]!, 'id')),
      ['care-small-clots'],
    );
  });
});

describe('npm run snippet', () => {
  const run = (...options: string[]) => spawnSync(process.execPath, ['scripts/snippet.mjs', ...options], { encoding: 'utf8' });

  it('prints one line, and says what it cannot use on the error output', () => {
    const { status, stderr, stdout } = run('--country', 'Atlantis', '--kind', 'urgent', '--filter', '--clinic-name', 'A & B');
    assert.equal(status, 1);
    assert.match(stdout, /^<div data-careleaf="urgent" [^\n]*data-clinic-name="A &amp; B"[^\n]* data-filter [^\n]*\n$/);
    assert.match(stderr, /--country "Atlantis" cannot be used/);
    assert.match(stderr, /No country is named/);
  });

  it('refuses what it does not know', () => {
    assert.equal(run('--kind', 'leaflet').status, 2);
    assert.equal(run('--colour', 'red').status, 2);
  });
});
