// The pages that scripts/bench.mjs measures: the same words each time, first in native <details>.
import 'tsx';

const { makeContext } = await import('../../src/core/context.ts');
const { printHtml } = await import('../../src/core/print-html.ts');
const { render } = await import('../../src/core/render.ts');
const { en } = await import('../../src/i18n/languages/en.ts');
const { snippetOf } = await import('../snippet.mjs');

const CLINIC = { 'country': 'GB', 'clinic-name': 'Rosewood Clinic', 'clinic-phone': '020 7946 0000' };
const SETTINGS = Object.entries(CLINIC).flatMap(([name, value]) => [`--${name}`, value]);

/** How many questions the pages of one list have, and how many of a clinic’s own large pages have. */
const FEW = 20;
export const MANY = [200, 2000];

const contextOf = (attributes, inGuide) =>
  makeContext({
    get: (name) => attributes[name] ?? null,
    warn: (name) => {
      throw new Error(name);
    },
    isColor: () => true,
    wanted: [],
    languages: new Map([[en.tag, en]]),
    inGuide,
  });

/** The words of a part in native elements: what opens in <details>, all else as it is. */
function nativePart(kind, context, wrap = native) {
  const { blocks, groups } = render(kind, context);
  const opens = kind === 'faq' || kind === 'symptoms';
  const items = new Set(opens ? groups.flatMap((group) => group.items.map(({ id }) => id)) : []);
  const [list, others] = [[], []];
  for (const { id, nodes } of blocks) {
    if (items.has(id))
      list.push(wrap.item(printHtml(nodes.slice(0, 1)), printHtml(nodes.slice(1)), printHtml(nodes[0].children), id));
    else others.push([list.length, printHtml(nodes)]);
  }
  if (wrap.list) {
    const [before, after] = [others.slice(0, -1), others.slice(-1)];
    return [...before.map(([, html]) => html), wrap.list(list.join('')), ...after.map(([, html]) => html)].join('');
  }
  for (const [index, html] of others.reverse()) list.splice(index, 0, html);
  return list.join('');
}

const native = { item: (heading, answer) => `<details><summary>${heading}</summary>${answer}</details>` };

const clickAll = (find) => `(async () => {
  const all = (${find})().slice(0, 12);
  for (const each of all) { each.click(); await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); }
  return all.length;
})()`;
const clickNative = clickAll(`() => [...document.querySelectorAll('summary')]`);
/** Answers in groups that are open: what is in a closed one costs nothing to open. */
const clickAnswers = clickAll(
  `() => [...document.querySelectorAll('details:not(:has(details)) > summary')].filter((each) => !each.parentElement.parentElement.closest('details:not([open])'))`,
);
const clickOurs = clickAll(
  `() => [...document.querySelectorAll('care-symptoms,care-faq')].flatMap((each) => [...each.shadowRoot.querySelectorAll('button.question')]).filter((each) => !each.closest('.group-panel[hidden]'))`,
);
/** Every part of a guide is hydrated: a reader who clicks has come to it. */
const whenComplete = `Promise.all([...document.querySelectorAll('care-guide')].map((each) => each.updateComplete))`;

/**
 * What no component gets round, as rows to compare with: a script of the same bytes that is never called, so that the browser
 * scans it and no more; and native elements that a few rules restyle once they were painted, so that all is laid out twice.
 */
export const floors = (careleaf) => ({
  '/unused.js': Buffer.from(`(() => function () {${careleaf.toString()}\n})();`),
  '/restyle.js': Buffer.from(`const sheet = new CSSStyleSheet();
sheet.replaceSync('main{font-family:serif}summary{padding:.75em .5em;min-height:3.25em;border-bottom:1px solid}h2,h3{font-size:1.1em;line-height:1.25}p,li{line-height:1.55}');
document.adoptedStyleSheets = [sheet];`),
});

export function pagesOf(peers) {
  const fewIds = render('faq', contextOf(CLINIC, false))
    .groups.flatMap(({ items }) => items.map(({ id }) => id))
    .slice(0, FEW)
    .join(' ');
  const few = { ...CLINIC, only: fewIds };
  const scripts = ['/careleaf.min.js'];
  const snippet = snippetOf(SETTINGS).html;
  // The snippet without its script is the same words, groups and answers as nested native elements.
  const guide = snippet.replace(/<script[^>]*><\/script>/g, '');
  const bare = Object.entries(CLINIC)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const ownOf = (count) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<details><summary>Question ${index + 1} of our clinic?</summary><p>The answer to question ${index + 1}. Call us if anything is unclear, day or night.</p></details>`,
    ).join('');
  const empty = { ...CLINIC, only: fewIds.split(' ')[0] };
  return [
    {
      name: 'native',
      group: `${FEW} questions`,
      title: 'native `<details>`',
      body: nativePart('faq', contextOf(few, false)),
      click: clickNative,
    },
    {
      name: 'native-unused',
      group: `${FEW} questions`,
      title: 'native, and a script as long as ours that is never called',
      body: nativePart('faq', contextOf(few, false)),
      scripts: ['/unused.js'],
      click: clickNative,
    },
    {
      name: 'native-restyled',
      group: `${FEW} questions`,
      title: 'native, restyled by a script of five rules',
      body: nativePart('faq', contextOf(few, false)),
      scripts: ['/restyle.js'],
      click: clickNative,
    },
    {
      name: 'faq',
      group: `${FEW} questions`,
      title: '`<care-faq>`, full snippet',
      body: snippetOf([...SETTINGS, '--kind', 'faq', '--only', fewIds]).html,
      scripts,
      click: clickOurs,
    },
    {
      name: 'faq-bare',
      group: `${FEW} questions`,
      title: '`<care-faq>`, bare tag',
      body: `<care-faq${bare} only="${fewIds}"></care-faq>`,
      scripts,
      click: clickOurs,
    },
    ...peers.map((peer) => ({
      ...peer,
      group: `${FEW} questions`,
      body: nativePart('faq', contextOf(few, false), peer.wrap),
      click: clickAll(peer.find),
    })),
    { name: 'native-guide', group: 'The whole leaflet', title: 'native `<details>`, nested', body: guide, click: clickAnswers },
    {
      name: 'native-guide-end',
      group: 'The whole leaflet, scrolled to its end',
      title: 'native `<details>`, nested',
      body: guide,
      end: true,
    },
    {
      name: 'guide-end',
      group: 'The whole leaflet, scrolled to its end',
      title: '`<care-guide>`, full snippet',
      body: snippet,
      scripts,
      end: true,
    },
    {
      name: 'guide',
      group: 'The whole leaflet',
      title: '`<care-guide>`, full snippet',
      body: snippet,
      scripts,
      ready: whenComplete,
      click: clickOurs,
    },
    {
      name: 'guide-bare',
      group: 'The whole leaflet',
      title: '`<care-guide>`, bare tag',
      body: `<care-guide${bare}></care-guide>`,
      scripts,
      click: clickOurs,
    },
    ...MANY.flatMap((count) => {
      const group = `${count.toLocaleString('en')} questions of a clinic’s own`;
      return [
        {
          name: `native-${count}`,
          group,
          title: 'native `<details>`',
          body: nativePart('faq', contextOf(empty, false)) + ownOf(count),
          click: clickNative,
        },
        {
          name: `faq-${count}`,
          group,
          title: '`<care-faq>`, full snippet',
          body: snippetOf([...SETTINGS, '--kind', 'faq', '--filter', '--only', empty.only]).html.replace(
            /<\/care-faq>\s*$/,
            `${ownOf(count)}</care-faq>`,
          ),
          scripts,
          click: clickAll(`() => [...document.querySelectorAll('summary')]`),
          filter: `(async () => { const box = document.querySelector('care-faq').shadowRoot.querySelector('input'); box.value = '7'; box.dispatchEvent(new Event('input', { bubbles: true })); await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); })()`,
        },
      ];
    }),
  ];
}
