// A rollup plugin: packs the languages of a bundle.
//
// Authors write for the clinician who signs: each threshold with its reason, each source with the address it was read at,
// dates everywhere. A reader's browser needs less, and not all at once. Each module in `i18n/languages` that exports a language
// is evaluated here, whatever topics and countries it has, and stripped of what is never shown. What every page needs (ids,
// urgency) is written back as a plain literal; all else as JSON in a function of its own, which the browser neither compiles nor
// keeps before somebody reads it. All of it is ASCII: one other character would double the memory that the script takes. Sources
// that nothing names are left out, and the others go by their number. What a language does by code it imports from a module
// `habits` beside it. Words, thresholds, contacts and the sources themselves are never touched: a test compares what both forms
// render.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `i18n/languages/en.js`, `i18n/languages/es/index.js`; in tests also as TypeScript. */
const LANGUAGE = /\/languages\/(?<name>[\w-]+)(?<folder>\/index)?\.[jt]s$/;

/** What is for the sign-off sheet alone. */
const FOR_THE_SHEET = new Set(['reason', 'grade', 'quotes', 'order', 'waiting', 'accessSources']);

/** What a view is arranged by, and so is read at once. */
const AT_ONCE = new Set(['id', 'urgency', 'drawing', 'icons', 'content', 'due', 'lang']);

/** Members of a language that are written in a form of their own. */
const PARTS = new Set(['topics', 'countries', 'international', 'otherEmergency', 'sources', 'fallback']);

/** Where the helpers stand that read packed words. */
const HELPERS = 'careleaf-packed';

/** Makes a class of things whose other members are read, by their place in a list, when the first of them is asked for. */
const helpers = `export const kind=(names)=>{
class Later{constructor(own,text){Object.assign(this,own);this.text=text}}
names.forEach((name,index)=>Object.defineProperty(Later.prototype,name,{get(){return(this.read??=JSON.parse(this.text()))[index]??undefined}}));
return(own,text)=>new Later(own,text)};
export const table=(text)=>{let made;return new Proxy({},{get(_,index){
const[tier,publisher,title,year,url]=(made??=JSON.parse(text()))[index];
return{tier,publisher,title,year,url}}})}`;

/** What a fallback does by code: blocks that a language lacks stand in it. */
const habitsOfFallback = ({ tag }) => fileURLToPath(new URL(`../../dist/esm/i18n/languages/${tag}.habits.js`, import.meta.url));

export function packContent() {
  /** The modules that a language is written as, by their id. Apart, so that the report of sizes tells them apart. */
  const written = new Map([[`\0${HELPERS}`, helpers]]);

  return {
    name: 'careleaf-pack-content',
    resolveId: (id) => (id === HELPERS ? `\0${HELPERS}` : written.has(id) ? id : null),
    async load(id) {
      if (written.has(id)) return written.get(id);
      const path = id.replaceAll('\\', '/');
      const match = LANGUAGE.exec(path);
      if (!match) return null;
      const exported = Object.entries(await import(pathToFileURL(path).href));
      const [[name, language] = []] = exported.filter(([, value]) => value?.messages && value.topics);
      if (!language) return null;
      const habits = `${dirname(path)}/${match.groups.folder ? '' : `${match.groups.name}.`}habits.js`;
      const { imports, expression } = await writeLanguage(language, habits, written);
      return [...imports, `export const ${name} = ${expression};`].join('\n');
    },
  };
}

/** The code of a language: what it imports, and the expression that makes it. */
async function writeLanguage(language, habits, written) {
  const { fallback, tag } = language;
  const numbers = numberSources([language, fallback].map((each) => [each?.topics, each?.countries, each?.international]));
  const imports = [];
  const importFrom = (id, exported) => {
    const local = `${exported}${imports.length}`;
    imports.push(`import { ${exported} as ${local} } from ${JSON.stringify(id)};`);
    return local;
  };
  const part = (name, exported, code) => {
    const id = `\0careleaf/content/${name}.js`;
    written.set(id, code);
    return importFrom(id, exported);
  };
  const table = part(`sources/${tag}`, 'sources', writeSources([...numbers.keys()].map((id) => language.sources[id])));

  async function express(each, code, suffix) {
    const { topics, countries, international, otherEmergency } = each;
    const entries = Object.entries(each).filter(([name, value]) => !PARTS.has(name) && value !== undefined);
    const functions = entries.filter(([, value]) => typeof value === 'function');
    const topicCode = Object.entries(topics).map(
      ([id, topic]) => `${JSON.stringify(id)}:${part(`topics/${id}/${suffix}`, 'topic', writeTopic(pack(topic, numbers)))}`,
    );
    return [
      ...entries.filter((entry) => !functions.includes(entry)).map(([name, value]) => `${name}:${ascii(value)}`),
      `topics:{${topicCode.join(',')}}`,
      `...${part(`countries/${suffix}`, 'contacts', writeContacts(pack({ countries, international, otherEmergency }, numbers)))}`,
      `sources:${table}`,
      ...(functions.length ? [`...${importFrom(await fileWith(functions, code), 'habits')}`] : []),
    ].join(',');
  }

  const expression = await express(language, habits, tag);
  const others = fallback ? `,fallback:{${await express(fallback, habitsOfFallback(fallback), `${tag}-${fallback.tag}`)}}` : '';
  return { imports, expression: `{${expression}${others}}` };
}

/** The module of a language’s functions, once it is known to hold them all. */
async function fileWith(functions, file) {
  const { habits = {} } = existsSync(file) ? await import(pathToFileURL(file).href) : {};
  const lost = functions.map(([name]) => name).filter((name) => typeof habits[name] !== 'function');
  if (lost.length)
    throw new Error(
      `A language has the functions ${lost.join(', ')}: export them in \`habits\` of ${file}, or the build loses them.`,
    );
  return file;
}

/** Numbers of the sources that some content names, in that order. */
function numberSources(content) {
  const numbers = new Map();
  const collect = (value, key) => {
    if (key === 'sources') value.forEach((id) => numbers.has(id) || numbers.set(id, numbers.size));
    else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) collect(each, name);
  };
  collect(content);
  return numbers;
}

/** A copy without what is never shown, and with numbers for the names of sources. */
function pack(value, numbers, key) {
  if (key === 'sources') return value.map((id) => numbers.get(id));
  if (Array.isArray(value)) return value.map((each) => pack(each, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !FOR_THE_SHEET.has(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, pack(each, numbers, name)]));
}

/** An address that is no link is for the sheet. */
const packSource = ({ publisher, tier, title, unlinked, url, year }) => [
  tier,
  publisher,
  title,
  year ?? 0,
  ...(unlinked ? [] : [url]),
];

/** JSON without a character beyond ASCII. */
const ascii = (value) =>
  JSON.stringify(value).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same as a string of JavaScript. */
const quoted = (value) => `'${ascii(value).replace(/[\\']/g, '\\$&')}'`;

const writeSources = (sources) =>
  `import { table } from '${HELPERS}';\nexport const sources = table(()=>${quoted(sources.map(packSource))});`;

/** Countries are read when they are first asked for: a page needs one of them all. */
function writeContacts({ countries, international, otherEmergency }) {
  const members = Object.entries(countries).map(
    ([code, each]) => `get ${code}(){return made.${code}??=JSON.parse(${quoted(each)})}`,
  );
  return `const made = {};
export const contacts = {countries:{${members.join(',')}},international:${ascii(international)},otherEmergency:${ascii(otherEmergency)}};`;
}

/** A topic: its lists at once, and all else of it and of what is in them later. */
function writeTopic({ questions, symptoms, helping, ...topic }) {
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
      ({ [member]: its, ...group }) => `{${ascii(group).slice(1, -1)},${member}:[${things.splice(0, its.length).join(',')}]}`,
    );
    return `[${written.join(',')}]`;
  };
  const [written] = later([topic], {
    questions: groups(questions, 'questions'),
    symptoms: groups(symptoms, 'symptoms'),
    helping: `[${later(helping).join(',')}]`,
  });
  return [
    `import { kind } from '${HELPERS}';`,
    ...kinds.map((names, index) => `const kind${index + 1} = kind(${JSON.stringify(names)});`),
    `export const topic = ${written};`,
  ].join('\n');
}
