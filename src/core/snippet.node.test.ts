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
const print = (kind: Kind, attributes: Attributes = set, plain = false) =>
  printSnippet({ kind, plain, attributes, context: contextOf(attributes) });

const isTag = (node: Parsed): node is Tag => 'tagName' in node;
const childrenOf = (node: Parsed): Parsed[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
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

    it('says all that the renderer says, in order, with the marks and ids by which the script knows it again', () => {
      const parts = kind === 'guide' ? (['urgent', 'symptoms', 'faq', 'support'] as const) : [kind];
      for (const part of parts) {
        const { blocks } = render(part, contextOf(set, { inGuide: kind === 'guide' }));
        const tag = page.find(({ tagName }) => tagName === `care-${part}`)!;
        const standing = tag.childNodes.filter(isTag).filter(({ tagName }) => tagName !== 'template');
        const nodes = blocks.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
        assert.deepEqual(
          standing.map((each) => [attribute(each, 'data-care'), attribute(each, 'slot'), attribute(each, 'id'), words(each)]),
          nodes.map(({ id, node }) => [id, node.attributes['slot'], node.attributes['id'], textOf(node.children)]),
        );
      }
    });

    it('shows every block in the shadow root that the parser makes', () => {
      for (const template of page.filter(({ tagName }) => tagName === 'template')) {
        const slots = every(template)
          .filter(({ tagName }) => tagName === 'slot')
          .map((slot) => attribute(slot, 'name'));
        assert.equal(new Set(slots).size, slots.length);
        const part = page.find((tag) => tag.childNodes.includes(template))!;
        const asked = new Set(
          part.childNodes
            .filter(isTag)
            .filter((each) => each !== template)
            .map((each) => attribute(each, 'slot')),
        );
        assert.deepEqual(
          [...asked].filter((name) => !slots.includes(name)),
          [],
        );
      }
    });

    it('carries the marks against recording on every tag before its first word', () => {
      for (const tag of page.filter(({ tagName }) => tagName.startsWith('care-'))) {
        assert.match(attribute(tag, 'class')!, /\bph-no-capture\b/);
        assert.equal(attribute(tag, 'data-dd-privacy'), 'hidden');
      }
    });

    it('is, plain, made of what editors keep, with the settings as data', () => {
      const plain = every(parse(print(kind, set, true)));
      assert.deepEqual(
        plain.filter(({ tagName }) => tagName.startsWith('care-') || tagName === 'template' || tagName === 'slot'),
        [],
      );
      const [first] = plain.filter((tag) => attribute(tag, 'data-careleaf'));
      assert.equal(attribute(first!, 'data-careleaf'), kind);
      assert.equal(attribute(first!, 'data-clinic-name'), 'Rose & "Wood" <b>');
    });
  });
}

describe('the snippet', () => {
  it('puts the urgent card first, with links that call', () => {
    const page = every(parse(print('guide')));
    const firstLink = page.find(({ tagName }) => tagName === 'a')!;
    assert.equal(attribute(firstLink, 'href'), 'tel:999');
    assert.ok(page.some((tag) => attribute(tag, 'href') === 'tel:02079460000'));
    assert.ok(
      page.findIndex((tag) => attribute(tag, 'id') === 'care-group-now') < page.findIndex(({ tagName }) => tagName === 'details'),
    );
  });

  it('opens what the clinic asked to be open', () => {
    const page = every(parse(print('faq', { country: 'GB', open: 'small-clots' })));
    const opened = page.filter((tag) => tag.tagName === 'details' && attribute(tag, 'open') !== undefined);
    assert.deepEqual(
      opened.map((tag) =>
        attribute(
          every(tag).find(({ tagName }) => tagName === 'slot')!,
          'name',
        ),
      ),
      ['small-clots'],
    );
  });
});

describe('npm run snippet', () => {
  const run = (...options: string[]) => spawnSync(process.execPath, ['scripts/snippet.mjs', ...options], { encoding: 'utf8' });

  it('prints one line, and says what it cannot use on the error output', () => {
    const { status, stderr, stdout } = run('--country', 'Atlantis', '--kind', 'urgent', '--filter', '--clinic-name', 'A & B');
    assert.equal(status, 0);
    assert.match(stdout, /^<care-urgent [^\n]*clinic-name="A &amp; B"[^\n]* filter [^\n]*\n$/);
    assert.match(stderr, /--country "Atlantis" cannot be used/);
    assert.match(stderr, /No country is named/);
  });

  it('refuses what it does not know', () => {
    assert.equal(run('--kind', 'leaflet').status, 1);
    assert.equal(run('--colour', 'red').status, 1);
  });
});
