// What a reader of another language sees first, from the rendered urgent card: writes docs/translations/first-screens.md.
// A test compares the file with what is rendered.
//
//   npm run first-screens
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { textOf } from '../src/core/node.ts';
import { render } from '../src/core/render.ts';
import { contextIn } from '../src/testing/context.ts';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = at('docs/translations/first-screens.md');

/** Country, the folder of the language, and its name in English. */
const readers = [
  ['US', 'es', 'Spanish, in the United States'],
  ['GB', 'pl', 'Polish, in Great Britain'],
  ['GB', 'ar', 'Arabic, in Great Britain'],
  ['CA', 'fr', 'French, in Canada'],
  ['AU', 'zh', 'Chinese, in Australia'],
];

const linksIn = (nodes) =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.attributes.href ? [node.attributes.href] : []), ...linksIn(node.children)],
  );

async function firstScreen([country, folder, name]) {
  const language = (await import(`../src/i18n/languages/${folder}/index.ts`))[folder];
  const { nodes } = render('urgent', contextIn(language, { country }, { inGuide: true })).blocks.find(
    ({ id }) => id === 'group-now',
  );
  const triggers = nodes.findIndex(({ tag }) => tag === 'ul');
  const [heading, call, ...more] = nodes.slice(0, triggers);
  const rows = [
    ['Heading', textOf(heading.children)],
    ['Call', `${textOf(call.children)} (${linksIn([call]).join(', ')})`],
    ...more.map((each) => ['Below it', textOf(each.children)]),
    ...nodes[triggers].children.map((each, index) => [`Sign ${index + 1}`, textOf([each])]),
    ['Numbers there', [...new Set(linksIn(nodes.slice(0, triggers + 1)))].join(', ')],
  ];
  const cells = rows.map(([what, words]) => `| ${what} | ${words.replaceAll('|', '\\|').trim()} |`);
  return `## ${name}\n\n| | |\n| --- | --- |\n${cells.join('\n')}\n`;
}

/** The page as it is to stand. */
export async function firstScreens() {
  const written = readers.filter(([, folder]) => existsSync(at(`src/i18n/languages/${folder}/index.ts`)));
  const screens = await Promise.all(written.map(firstScreen));
  return [
    '# What a reader of another language sees first\n',
    'Written by `npm run first-screens` from the rendered card; a test compares it. Country and numbers are those of the page, words those\nof the language. It says nothing of a clinician or a native reader.\n',
    ...screens,
  ].join('\n');
}

/** The page as it stands. */
export const firstScreensWritten = () => (existsSync(page) ? readFileSync(page, 'utf8') : '');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(at('docs/translations'), { recursive: true });
  writeFileSync(page, await firstScreens());
}
