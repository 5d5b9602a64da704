import { readAttributes } from './scripts/attributes.mjs';

// What goes into custom-elements.json. Paths there are those of the published files, not of the sources.
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');

/** Leaves out what nobody outside a class can use. */
function publicMembers() {
  return {
    name: 'public-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.members) {
            declaration.members = declaration.members.filter(
              ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
            );
          }
        }
      }
    },
  };
}

/** Rewrites every path to a source file, wherever it stands in the manifest. */
function publishedPaths() {
  const rewrite = (node) => {
    if (!node || typeof node !== 'object') return;
    for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
    Object.values(node).forEach(rewrite);
  };
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      rewrite(customElementsManifest);
    },
  };
}

/** Every element takes the same attributes and reflects them as properties; settings-element.ts declares and documents them once. */
function sharedAttributes() {
  return {
    name: 'shared-attributes',
    packageLinkPhase({ customElementsManifest }) {
      const all = readAttributes();
      const attributes = all.map(({ name, property, type, words }) => ({
        name,
        fieldName: property,
        description: words,
        type: { text: type },
        default: 'null',
      }));
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.tagName) declaration.attributes = attributes;
          for (const member of declaration.members ?? []) {
            const shared = all.find(({ property }) => property === member.name);
            if (shared && member.kind === 'field') Object.assign(member, { attribute: shared.name, reflects: true });
          }
        }
      }
    },
  };
}

export default {
  globs: ['src/define.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicMembers(), sharedAttributes(), publishedPaths()],
};
