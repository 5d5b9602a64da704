import { readAttributes, readProperties } from './scripts/attributes.mjs';

// What goes into custom-elements.json: the five elements and their definitions, and nothing that a page cannot use.
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
const definitions = 'dist/esm/bundles/define.js';

const attributes = readAttributes();

/** Attributes reflect, so each is a field too; settings-element.ts declares and documents both. */
const attributesOfAll = attributes.map(({ name, property, values, isFlag, otherwise, words }) => ({
  name,
  fieldName: property,
  description: words,
  type: { text: isFlag ? 'boolean' : (values?.map((value) => `'${value}'`).join(' | ') ?? 'string') },
  ...(otherwise && { default: `'${otherwise}'` }),
}));
const fieldsOfAll = attributes.map(({ name, property, type, words }) => ({
  kind: 'field',
  name: property,
  privacy: 'public',
  description: words,
  type: { text: type },
  attribute: name,
  reflects: true,
}));

/** The methods that are promised; what else a class has is its own. */
const methods = /^(showAll|hideAll|show|hide)$/;

/** What a page may write inside a tag. */
const fallback = 'Words for the moment before the script has arrived, or where it never does: with an emergency number to call.';
const ownQuestions = 'The clinic’s own questions: `<details><summary>…</summary>…</details>`.';
const slotsOf = (tagName) => [{ name: '', description: /guide|faq/.test(tagName) ? `${fallback} ${ownQuestions}` : fallback }];

function publicSurface() {
  return {
    name: 'public-surface',
    packageLinkPhase({ customElementsManifest }) {
      const found = customElementsManifest.modules.flatMap(({ path, declarations = [] }) =>
        declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path: published(path), declaration })),
      );
      found.sort((one, other) => (one.path < other.path ? -1 : 1));
      customElementsManifest.modules = found.map(({ path, declaration }) => moduleOf(path, declaration));
      customElementsManifest.modules.push({
        kind: 'javascript-module',
        path: definitions,
        description: 'Defines the five elements, in English: `careleaf/define`.',
        declarations: [],
        exports: found.map(({ path, declaration: { name, tagName } }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        })),
      });
    },
  };
}

function moduleOf(path, { name, tagName, description, summary, cssParts = [], members = [] }) {
  const own = members
    .filter((member) => tagName === 'care-faq' && member.kind === 'method' && methods.test(member.name))
    .map((member) => ({ ...member, inheritedFrom: undefined, privacy: 'public' }));
  return {
    kind: 'javascript-module',
    path,
    declarations: [
      {
        kind: 'class',
        name,
        tagName,
        customElement: true,
        ...(summary && { summary }),
        description,
        superclass: { name: 'LitElement', package: 'lit' },
        attributes: attributesOfAll,
        members: [...fieldsOfAll, ...own],
        slots: slotsOf(tagName),
        cssParts,
        cssProperties: readProperties(),
      },
    ],
    exports: [{ kind: 'js', name, declaration: { name, module: path } }],
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicSurface()],
};
