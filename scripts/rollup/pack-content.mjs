// A rollup plugin: packs the content of a bundle.
//
// Authors write for the clinician who signs: each threshold with its reason, each source with the address it was read at,
// dates everywhere. A reader's browser needs less, and not all at once. Each content module is evaluated here and stripped of
// what is never shown. What every page needs (ids, urgency) is written back as a plain literal; all else as JSON in a function
// of its own, which the browser neither compiles nor keeps before somebody reads it. All of it is ASCII: one other character would
// double the memory that the script takes. Sources that nothing names are left out, and the others go by their number.
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

/** What a view is arranged by, and so is read at once. */
const AT_ONCE = new Set(['id', 'urgency', 'drawing', 'content', 'due']);

/** Where the helpers stand that read packed words. */
const HELPERS = 'careleaf-packed';

/** Makes a class of things whose other members are read, by their place in a list, when the first of them is asked for. */
const helpers = `export const kind=(names)=>{
class Later{constructor(own,text){Object.assign(this,own);this.text=text}}
names.forEach((name,index)=>Object.defineProperty(Later.prototype,name,{get(){return(this.read??=JSON.parse(this.text()))[index]??undefined}}));
return(own,text)=>new Later(own,text)};
export const table=(text)=>{let made;return new Proxy({},{get(_,index){
const[publisher,title,year,url]=(made??=JSON.parse(text()))[index];
return{publisher,title,year,url}}})}`;

export function packContent() {
  /** Numbers of the sources that the content names, in that order. */
  const numbers = new Map();
  /** A promise: modules are loaded side by side. */
  let reading;

  async function readContent(folder) {
    const modules = await Promise.all(Object.keys(PACKED).map((path) => import(pathToFileURL(`${folder}/esm/${path}`).href)));
    const content = Object.assign({}, ...modules);
    const named = new Set();
    collect([content.miscarriage, content.countries], named);
    for (const id of named) numbers.set(id, numbers.size);
    return content;
  }

  /** A copy without what is never shown, and with numbers for the names of sources. */
  function pack(value, key) {
    if (key === 'sources') return value.map((id) => numbers.get(id));
    if (Array.isArray(value)) return value.map((each) => pack(each));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([name]) => !FOR_THE_SHEET.has(name));
    return Object.fromEntries(kept.map(([name, each]) => [name, pack(each, name)]));
  }

  /** An address that is no link is for the sheet. */
  const packSource = ({ kept, publisher, title, unlinked, url, year }) => [
    publisher,
    title,
    year ?? 0,
    ...(url && !kept && !unlinked ? [url] : []),
  ];

  return {
    name: 'careleaf-pack-content',
    resolveId: (id) => (id === HELPERS ? `\0${HELPERS}` : null),
    async load(id) {
      if (id === `\0${HELPERS}`) return helpers;
      const end = Object.keys(PACKED).find((path) => id.replaceAll('\\', '/').endsWith(`/esm/${path}`));
      if (!end) return null;
      const folder = id.replaceAll('\\', '/').slice(0, -`/esm/${end}`.length);
      const content = await (reading ??= readContent(folder));
      const literal = (each) => `export const ${each} = ${ascii(pack(content[each]))};`;
      const name = PACKED[end];
      if (name === 'miscarriage') return `import { kind } from '${HELPERS}';\n${writeTopic(name, pack(content[name]))}`;
      if (name === 'countries')
        return [onDemand(name, pack(content[name])), literal('international'), literal('otherEmergency')].join('\n');
      if (name === 'international') return literal(name);
      const packed = [...numbers.keys()].map((each) => packSource(content.sources[each]));
      return `import { table } from '${HELPERS}';\nexport const sources = table(()=>${quoted(packed)});`;
    },
  };
}

/** The names of all sources in some content. */
function collect(value, into, key) {
  if (key === 'sources') for (const id of value) into.add(id);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) collect(each, into, name);
}

/** JSON without a character beyond ASCII. */
const ascii = (value) =>
  JSON.stringify(value).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same as a string of JavaScript. */
const quoted = (value) => `'${ascii(value).replace(/[\\']/g, '\\$&')}'`;

/** Members that are read when they are first asked for: a page needs one country of them all. */
const onDemand = (name, value) => {
  const members = Object.entries(value).map(([key, each]) => `get ${key}(){return made.${key}??=JSON.parse(${quoted(each)})}`);
  return `const made = {};\nexport const ${name} = {${members.join(',')}};`;
};

/** A topic: its lists at once, and all else of it and of what is in them later. */
function writeTopic(name, { questions, symptoms, helping, ...topic }) {
  const kinds = [];
  /** Writes things of one kind. */
  function later(things, expressions = {}) {
    const names = [...new Set(things.flatMap((thing) => Object.keys(thing)))].filter((each) => !AT_ONCE.has(each));
    const maker = `kind${kinds.push(names)}`;
    return things.map((thing) => {
      const own = Object.keys(thing)
        .filter((each) => AT_ONCE.has(each))
        .map((each) => `${each}:${ascii(thing[each])}`);
      const given = Object.entries(expressions).map(([each, expression]) => `${each}:${expression}`);
      const values = names.map((each) => thing[each] ?? null);
      while (values.at(-1) === null) values.pop();
      return `${maker}({${[...own, ...given].join(',')}},()=>${quoted(values)})`;
    });
  }
  const groups = (list, member) => {
    const things = later(list.flatMap((group) => group[member]));
    const written = list.map(
      (group) =>
        `{id:${ascii(group.id)},title:${ascii(group.title)},${member}:[${things.splice(0, group[member].length).join(',')}]}`,
    );
    return `[${written.join(',')}]`;
  };
  const [written] = later([topic], {
    questions: groups(questions, 'questions'),
    symptoms: groups(symptoms, 'symptoms'),
    helping: `[${later(helping).join(',')}]`,
  });
  return [
    ...kinds.map((names, index) => `const kind${index + 1} = kind(${JSON.stringify(names)});`),
    `export const ${name} = ${written};`,
  ].join('\n');
}
