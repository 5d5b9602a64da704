// A rollup plugin: packs the content of a bundle.
//
// Authors write for the clinician who signs: each threshold with its reason, each source with the address it was read at,
// dates everywhere. A reader's browser needs less. Each content module is evaluated here, stripped of what is never shown,
// and written back as one plain literal; sources that nothing names are left out, and the others go by their number.
// Words, thresholds, contacts and the sources themselves are never touched: a test compares what both forms render.
import { pathToFileURL } from 'node:url';

/** The modules that are packed, by the end of their path, with the name that each exports. */
const PACKED = {
  'content/sources.js': 'sources',
  'content/countries/index.js': 'countries',
  'content/countries/international.js': 'international',
  'content/topics/miscarriage/index.js': 'miscarriage',
};

/** What is for the sign-off sheet alone. */
const FOR_THE_SHEET = new Set(['reason', 'grade', 'quotes', 'order']);

export function packContent() {
  /** Numbers of the sources that the content names. */
  const numbers = new Map();
  let sources;

  /** A copy without what is never shown, and with numbers for the names of sources. */
  function pack(value, key) {
    if (key === 'sources') return value.map(numberOf);
    if (Array.isArray(value)) return value.map((each) => pack(each));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([name]) => !FOR_THE_SHEET.has(name));
    return Object.fromEntries(kept.map(([name, each]) => [name, pack(each, name)]));
  }

  function numberOf(id) {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id);
  }

  /** The sources named, in the order of their numbers; the address of a copy is for the sheet. */
  const packSources = () =>
    [...numbers.keys()].map((id) => {
      const { copy, url, ...shown } = sources[id];
      return copy ? { ...shown, copy } : { ...shown, url };
    });

  return {
    name: 'careleaf-pack-content',
    async load(id) {
      const end = Object.keys(PACKED).find((path) => id.replaceAll('\\', '/').endsWith(`/esm/${path}`));
      if (!end) return null;
      const name = PACKED[end];
      const content = await import(pathToFileURL(id).href);
      if (name !== 'sources') {
        const others = name === 'countries' ? ['international', 'otherEmergency'] : [];
        return [name, ...others].map((each) => (each === 'countries' ? onDemand(each, pack(content[each])) : literal(each, pack(content[each])))).join('\n');
      }
      // Numbers are given while the rest is packed, so the sources are written when all is there.
      sources = content.sources;
      return literal(name, []);
    },
    renderChunk(code) {
      const before = code.length;
      const packed = code.replace('const sources = [];', () => `const sources = ${JSON.stringify(packSources())};`);
      if (packed.length === before) this.error('The place of the sources was not found in the bundle.');
      return { code: packed, map: null };
    },
  };
}

/** Members that are made when they are first asked for: a page needs one country of them all. */
const onDemand = (name, value) => {
  const members = Object.entries(value).map(([key, each]) => `get ${key}(){return made.${key}??=${JSON.stringify(each)}}`);
  return `const made = {};\nexport const ${name} = {${members.join(',')}};`;
};

const literal = (name, value) => `export const ${name} = ${JSON.stringify(value)};`;
