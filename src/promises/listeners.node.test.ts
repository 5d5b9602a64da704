/** Promise 10: what a listener on the page is told while somebody opens, closes and passes over questions. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { textOf } from '../core/node.js';
import { render } from '../core/render.js';
import { interpolateText } from '../core/words.js';
import { contextOf } from '../testing/context.js';
import { html, run, settle, visit, type Visit } from '../testing/chromium.js';

const context = contextOf({ country: 'GB' });
const views = (['faq', 'symptoms'] as const).map((kind) => render(kind, context));
const items = views.flatMap(({ groups }) => groups.flatMap((group) => group.items));

/** The words of the drawings, which stand in the shadow root: the last test is about them. */
const captions = Object.values(context.topic.drawings).map(({ caption }) => interpolateText(context, caption));

/** What would name a question or sign: its id, its heading, the beginning of any of its paragraphs. */
const names = [
  ...items.map(({ id }) => id),
  ...views.flatMap(({ blocks }) =>
    blocks
      .filter(({ id }) => items.some((item) => item.id === id))
      .flatMap(({ nodes }) => nodes.map(({ children }) => textOf(children).slice(0, 40))),
  ),
].filter((name) => name.length > 3 && !captions.some((caption) => caption.includes(name)));

/**
 * Listens at the window, before anybody, to every event that there is, and keeps all that an event carries. The words and ids
 * of the whole element, and of what it stands in, say nothing of one question.
 */
const listen = `
  self.heard = [];
  const types = new Set(['focusin', 'focusout', 'beforetoggle', 'toggle', 'beforematch', 'DOMActivate', 'compositionstart', 'touchstart', 'touchend', 'touchmove', 'touchcancel',
    'textInput', 'cut', 'copy', 'paste', 'selectionchange', 'slotchange', 'contentvisibilityautostatechange', 'scrollend', 'fullscreenchange', 'command', 'interest']);
  for (let owner = self; owner; owner = Object.getPrototypeOf(owner)) for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith('on')) types.add(name.slice(2));
  for (const owner of [HTMLElement, Element, Document, SVGElement]) for (const name of Object.getOwnPropertyNames(owner.prototype)) if (name.startsWith('on')) types.add(name.slice(2));
  self.types = [...types];
  const told = (node, whole) => {
    if (!node || node === self || node === document || node.nodeType === 9) return '';
    if (node.nodeType === 11) return '#shadow';
    if (node.nodeType !== 1) return String(node.data ?? node);
    const attributes = [...node.attributes].map(({ name, value }) => name + '=' + value).join(' ');
    return node.localName + ' ' + attributes + (whole ? '' : ' ' + [node.id, node.title, node.ariaLabel, node.value, node.textContent].join(' '));
  };
  const hear = (event) => {
    const path = event.composedPath();
    const whole = (node) => node === document.documentElement || node === document.body || /^care-/.test(node?.localName ?? '');
    const nodes = [event.target, event.srcElement, event.relatedTarget, event.fromElement, event.toElement, event.submitter, event.source, event.originalTarget, event.explicitOriginalTarget,
      ...[...(event.touches ?? []), ...(event.changedTouches ?? [])].map((touch) => touch.target), document.activeElement, ...path];
    const more = [event.detail, event.data, event.key, event.oldState, event.newState, event.command, event.animationName, event.propertyName].filter((each) => typeof each === 'string' || typeof each === 'object');
    self.heard.push(event.type + ' | ' + nodes.filter(Boolean).map((node) => told(node, whole(node))).join(' | ') + ' | ' + JSON.stringify(more));
  };
  for (const type of types) addEventListener(type, hear, true);
`;

const guide = '<care-guide country="GB"></care-guide>';
/** Without words that are open: a click on those is the page's to see. */
const body = `<p><a id="out" href="#elsewhere">Before</a></p>${guide}<p><button id="after">After</button></p>`;

const heard = async ({ page }: Visit): Promise<string[]> => {
  await settle(page);
  return run<string[]>(page, 'const heard = self.heard; self.heard = []; return heard;');
};

/** The first name that any event told, if any did. */
const leaks = (events: readonly string[]): string[] =>
  events.flatMap((event) => {
    const name = names.find((each) => event.includes(each));
    return name ? [`${name} — ${event.slice(0, 300)}`] : [];
  });

describe('a listener on the page', () => {
  let visited: Visit;
  before(async () => {
    visited = await visit({ pages: { '/': html(body) }, before: listen });
    await visited.page.setViewport({ width: 800, height: 900, hasTouch: true });
  });

  const buttons = () => visited.page.$$('care-faq >>> button.question');
  const signs = () => visited.page.$$('care-symptoms >>> button.question');
  /** Takes the pointer to the margin of the page, where no words can come to lie under it. */
  beforeEach(async () => {
    await visited.page.mouse.move(2, 2);
    await heard(visited);
  });

  const silent = async (types: RegExp) => {
    const all = await heard(visited);
    // A driven Firefox says of words that come to lie where a finger or pointer was last that the pointer is on them.
    const events =
      process.env['ENGINE'] === 'firefox'
        ? all.filter((event) => !/^(pointer|mouse)(over|out|move|enter|leave) /.test(event))
        : all;
    assert.deepEqual(leaks(events), []);
    assert.match(events.join('\n'), types, 'It heard nothing, so this proves nothing.');
  };

  it('hears every kind of event that there is', async () => {
    await run(visited.page, `dispatchEvent(new Event('load'))`);
    const count = await run<number>(visited.page, 'return self.types.length');
    assert.ok(count > 110, String(count));
    await silent(/load/);
  });

  it('does not learn which question a mouse opens and closes', async () => {
    for (const button of [...(await buttons()).slice(0, 3), ...(await signs()).slice(0, 3)]) {
      await button.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await button.click();
      await button.click();
    }
    await silent(/^click \|/m);
  });

  it('does not learn it where the words of the label are clicked, or its badge, or its mark', async () => {
    for (const [selector, inset] of [
      ['.question', 20],
      ['.urgency', 10],
      ['.question', -10],
    ] as const) {
      const [part] = await visited.page.$$(`care-symptoms >>> ${selector}`);
      await part!.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const box = (await part!.boundingBox())!;
      const x = box.x + (inset < 0 ? box.width : 0) + inset;
      for (let time = 0; time < 2; time += 1) await visited.page.mouse.click(x, box.y + box.height / 2);
    }
    await silent(/^click \|/m);
  });

  it('is told the same of every question of a group, but where the pointer was', async () => {
    const told: string[] = [];
    // Each row gets its “Copy link” when it is first opened; then all are alike.
    await run(visited.page, `const faq = document.querySelector('care-faq'); faq.showAll(); faq.hideAll();`);
    await (await buttons())[0]!.focus();
    for (const button of (await buttons()).slice(0, 4)) {
      await button.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await heard(visited);
      await button.click();
      const pressed = (await heard(visited)).filter((event) => /^(click|pointerdown|mousedown|mouseup|pointerup) /.test(event));
      told.push(pressed.join('\n'));
      await button.click();
    }
    assert.match(told[0]!, /^click/m);
    assert.equal(new Set(told).size, 1, told.join('\n\n'));
  });

  it('does not learn which question a finger opens', async () => {
    const [, second] = await buttons();
    await second!.tap();
    await second!.tap();
    await silent(/^touchstart \|/m);
  });

  it('does not learn which question keys open, nor where the focus is', async () => {
    const [first] = await buttons();
    await first!.focus();
    for (const key of ['Enter', 'Enter', 'Tab', ' ', ' ', 'Tab', 'Tab'] as const) await visited.page.keyboard.press(key);
    await visited.page.keyboard.down('Shift');
    await visited.page.keyboard.press('Tab');
    await visited.page.keyboard.up('Shift');
    await silent(/^keydown \|/m);
    await visited.page.focus('#after');
    await silent(/^focusin \|/m);
  });

  it('does not learn what opens by script, by “Show all” or by a search of the page', async () => {
    await run(
      visited.page,
      `const faq = document.querySelector('care-faq'); faq.show('small-clots'); faq.hide('small-clots'); faq.showAll(); faq.hideAll();
      for (const panel of faq.shadowRoot.querySelectorAll('.panel')) panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      faq.hideAll(); document.querySelector('#after').click();`,
    );
    await silent(/^click \|/m);
  });

  it('does not learn what find-in-page reveals', async () => {
    const opened = await run<string[]>(
      visited.page,
      `const faq = document.querySelector('care-faq'); faq.hideAll(); const [panel] = faq.shadowRoot.querySelectorAll('.panel .panel');
      panel.dispatchEvent(new Event('beforematch', { bubbles: true })); panel.removeAttribute('hidden');
      return [...faq.shadowRoot.querySelectorAll('.question[aria-expanded=true] slot')].map(({ name }) => name)`,
    );
    assert.equal(opened.length, 1);
    await silent(/./);
    await run(visited.page, `self.find('clots');`);
    await silent(/./);
  });

  it('is told nothing by a link inside the leaflet but the address, as with every link', async () => {
    await run(visited.page, `document.querySelector('care-faq').show('small-clots')`);
    await heard(visited);
    await run(visited.page, `document.querySelector('care-faq').reveal('care-small-clots')`);
    await silent(/^focusin|^scroll/m);
    await run(visited.page, `location.hash = 'care-cramps'; await new Promise((resolve) => setTimeout(resolve, 50));`);
    const events = await heard(visited);
    assert.match(events.join('\n'), /^hashchange/m);
    assert.deepEqual(leaks(events), []);
  });

  it('does not learn a sign from the words of its drawing', async () => {
    const told = await run<string[]>(
      visited.page,
      `const rows = [...document.querySelector('care-symptoms').shadowRoot.querySelectorAll('.row')]; return rows.map((row) => row.textContent.trim())`,
    );
    assert.deepEqual(
      told.filter((words) => words.length > 60),
      [],
    );
  });

  it('is told of the words of an answer by the pointer that comes to rest on them, and by nothing else', async () => {
    await run(
      visited.page,
      `const faq = document.querySelector('care-faq'); faq.show('small-clots'); document.querySelector('p[data-care=small-clots]').scrollIntoView({ block: 'center', behavior: 'instant' });`,
    );
    await heard(visited);
    const box = (await (await visited.page.$('p[data-care=small-clots]'))!.boundingBox())!;
    await visited.page.mouse.move(box.x + 20, box.y + box.height / 2);
    assert.ok(leaks(await heard(visited)).length > 0, 'as docs/privacy.md says');
    await visited.page.mouse.move(2, 2);
    await heard(visited);
  });

  it('would be caught if it were told', async () => {
    await run(visited.page, `document.querySelector('#care-small-clots').click()`);
    assert.ok(leaks(await heard(visited)).length > 0);
  });
});

describe('a listener on a page that is opened', () => {
  const links: readonly [string, string][] = [
    ['at an answer', '#care-small-clots'],
    ['at a text fragment', '#:~:text=FRAGMENT'],
  ];
  for (const [name, hash] of links) {
    it(`${name} learns nothing that the address does not say`, async () => {
      const words = views[0]!.blocks.find(({ id }) => id === 'missed')!.nodes[1]!;
      const fragment = encodeURIComponent(textOf(words.children).split(/[.:]/)[0]!);
      const visited = await visit({ pages: { '/': html(body) }, before: listen, path: `/${hash.replace('FRAGMENT', fragment)}` });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const open = await run<string[]>(
        visited.page,
        `return [...document.querySelector('care-faq').shadowRoot.querySelectorAll('.question[aria-expanded=true] slot')].map(({ name }) => name)`,
      );
      assert.deepEqual(open, [hash.includes('small') ? 'small-clots' : 'missed']);
      const events = await heard(visited);
      assert.match(events.join('\n'), /^load/m);
      assert.deepEqual(leaks(events), []);
    });
  }
});

describe('the elements', () => {
  it('fire no event of their own', async () => {
    const visited = await visit({
      pages: { '/': html(guide) },
      before: `self.fired = []; const dispatch = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (event) { self.fired.push(event.type); return dispatch.call(this, event); };`,
    });
    await run(
      visited.page,
      `const faq = document.querySelector('care-faq'); faq.showAll(); for (const button of faq.shadowRoot.querySelectorAll('button.question')) button.click();`,
    );
    await settle(visited.page);
    assert.deepEqual(await run(visited.page, 'return self.fired'), []);
  });
});
