// `careleaf check`: reads a page as it is served, and says what to put right. It runs no script and asks nobody outside this machine.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { attributeNames } from '../../src/core/settings.ts';
import { languages } from '../../src/i18n/all-languages.ts';
import { fileNameOf } from '../../src/i18n/language.ts';
import { kinds, optionsOf, printWords } from '../../src/words-as-html.ts';
import { placeOf, countryCode } from '../../src/core/place.ts';
import { en } from '../../src/i18n/languages/en.ts';
import { Misuse } from './main.mjs';
import { trackers } from './trackers.mjs';

export const help = `careleaf check <file | address on this machine> [--json]

Reads a page that has the leaflet and says what to put right: the script and its integrity, the country and its number, the
clinic's telephone, words that are out of date or that an editor damaged, a second copy, and trackers to switch off.
Of a page on the web save a copy first ("Save page as", HTML only): nothing outside this machine is asked.

  careleaf check page.html
  careleaf check http://127.0.0.1:8080/miscarriage/

  --json    the findings as JSON

Exit code 0: nothing wrong (there may be advice). 1: something to put right. 2: the page could not be read.
`;

/** @param {readonly string[]} words */
export async function run(words, { out }) {
  const { values, positionals } = parseArgs({ args: words, options: { json: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length !== 1) throw new Misuse('Name one page: a file, or an address on this machine.');
  const findings = checkPage(await readPage(positionals[0]));
  const wrong = findings.filter(({ level }) => level === 'wrong').length;
  if (values.json) out(`${JSON.stringify(findings, null, 2)}\n`);
  else {
    const labels = { wrong: '✗ put right', advice: '! advice   ', fine: '✓ fine     ' };
    for (const { level, words } of findings) out(`${labels[level]}  ${words}\n`);
    out(wrong ? `\n${wrong} to put right.\n` : '\nNothing to put right.\n');
  }
  return wrong ? 1 : 0;
}

/** The markup of a page, its headers, and a way to the files beside it. */
async function readPage(from) {
  if (!/^[a-z]+:\/\//i.test(from)) {
    const file = resolve(from);
    return {
      html: readText(file),
      policy: '',
      // A root-relative address leads to a folder that a file does not tell: beside the page is tried.
      asset: (source) => tryRead(resolve(dirname(file), source.replace(/[?#].*$/, '').replace(/^\/+/, ''))),
    };
  }
  const address = new URL(from);
  if (!/^https?:$/.test(address.protocol) || !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname))
    throw new Misuse(`${address.hostname} is not this machine. Save the page and check the file: nothing outside is asked.`);
  const get = async (url) => {
    const response = await fetch(url, { redirect: 'error' });
    if (!response.ok) throw new Misuse(`${url} answers ${response.status}.`);
    return response;
  };
  const response = await get(address).catch((error) => {
    throw error instanceof Misuse ? error : new Misuse(`${from} cannot be read: ${error.cause?.message ?? error.message}.`);
  });
  const html = await response.text();
  const files = new Map();
  for (const { source } of scriptsOf(elementsOf(parse(html)))) {
    const url = new URL(source, address);
    if (url.origin !== address.origin) continue;
    files.set(
      source,
      await get(url)
        .then(async (found) => Buffer.from(await found.arrayBuffer()))
        .catch(() => undefined),
    );
  }
  return {
    html,
    origin: address.origin,
    policy: response.headers.get('content-security-policy') ?? '',
    asset: (source) => files.get(source),
  };
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`);
  }
}

function tryRead(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The published files, for comparing. */
const manifest = () => JSON.parse(readFileSync(fileURLToPath(new URL('../manifest.json', import.meta.url)), 'utf8'));

/**
 * What there is to say of a page.
 * @param {{ html: string, origin?: string, policy?: string, asset?: (source: string) => Uint8Array | undefined, published?: { version: string, files: { file: string, integrity: string }[] } }} page
 * @returns {{ level: 'wrong' | 'advice' | 'fine', words: string }[]}
 */
export function checkPage({ html, origin = '', policy = '', asset = () => undefined, published = manifest() }) {
  const findings = [];
  const say = (level, words) => void findings.push({ level, words });
  const elements = elementsOf(parse(html));
  const leaflets = elements.filter(isLeaflet).filter((each) => !ancestors(each).some(isLeaflet));
  const scripts = scriptsOf(elements);
  checkTags(elements, leaflets, say);
  checkScripts(scripts, { asset, origin, published, say });
  for (const leaflet of leaflets) checkLeaflet(leaflet, scripts, say);
  checkPolicy([policy, ...metaPolicies(elements)].join('; '), say);
  checkTrackers(elements, say);
  const order = ['wrong', 'advice', 'fine'];
  return findings.sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
}

const isElement = (node) => 'tagName' in node;

/** Every element below a node, those of templates too. */
function elementsOf(node) {
  const children = node.content?.childNodes ?? node.childNodes ?? [];
  return children.flatMap((child) => (isElement(child) ? [child, ...elementsOf(child)] : []));
}

const attribute = (element, name) => element?.attrs.find((each) => each.name === name)?.value;

function ancestors(element) {
  const found = [];
  for (let each = element.parentNode; each && isElement(each); each = each.parentNode) found.push(each);
  return found;
}

const textOf = (node) => node.value ?? (node.content?.childNodes ?? node.childNodes ?? []).map(textOf).join('');

const kindOf = ({ tagName, ...element }) =>
  /^care-(guide|urgent|symptoms|faq|support)$/.exec(tagName)?.[1] ?? attribute(element, 'data-careleaf');

const isLeaflet = (element) => element.tagName !== 'script' && kindOf(element) !== undefined;

/** The script tags that load Careleaf, with their addresses. */
const scriptsOf = (elements) =>
  elements
    .filter((element) => element.tagName === 'script')
    .map((element) => ({ element, source: attribute(element, 'src') ?? attribute(element, 'data-src') ?? '' }))
    .filter(
      ({ element, source }) =>
        source && (/careleaf[\w.-]*\.js/.test(source) || attribute(element, 'data-careleaf') !== undefined),
    );

/** What editors do to tags. */
function checkTags(elements, leaflets, say) {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const plain = body ? visibleText(body) : '';
  if (/<care-(guide|urgent|symptoms|faq|support)\b|<div data-careleaf=/.test(plain))
    say(
      'wrong',
      'The tag is shown to readers as text: the editor turned it into words. Paste it where HTML is accepted ("Custom HTML").',
    );
  if (!leaflets.length) {
    const words = elements.some((each) => /^care-group-/.test(attribute(each, 'id') ?? ''));
    say(
      'wrong',
      words
        ? 'The words are there but the tag around them is gone: the editor strips what it does not know. Use <div data-careleaf="guide" …>.'
        : 'There is no leaflet in this page: neither <care-guide> nor <div data-careleaf="guide">.',
    );
  }
  for (const leaflet of leaflets) {
    const name = nameOf(leaflet);
    if (!kinds.includes(kindOf(leaflet))) say('wrong', `${name} is none of ${kinds.join(', ')}: nothing is shown there.`);
    if (leaflet.attrs.some(({ value }) => /^[“”″«»]|[“”″»]$/.test(value)))
      say('wrong', `${name} has curly quotes around a value: an editor put them there. Type straight ones (").`);
    if (ancestors(leaflet).some(({ tagName }) => tagName === 'p'))
      say('wrong', `${name} stands inside a <p>: browsers close it early and words fall out. Put it in a block of its own.`);
    if (
      ancestors(leaflet).some(
        (each) => attribute(each, 'hidden') !== undefined || /display:\s*none/.test(attribute(each, 'style') ?? ''),
      )
    )
      say('wrong', `${name} stands in something hidden: urgent help must be in view.`);
  }
  const seen = new Set();
  for (const { attrs } of elements) {
    const id = attrs.find(({ name }) => name === 'id')?.value;
    if (id?.startsWith('care-') && seen.size < 1e5 && seen.has(id)) {
      say('advice', `The id "${id}" is there twice. Where two leaflets stand on a page give one of them id-prefix="second-".`);
      break;
    }
    seen.add(id);
  }
}

const nameOf = (leaflet) =>
  leaflet.tagName.startsWith('care-') ? `<${leaflet.tagName}>` : `<${leaflet.tagName} data-careleaf="${kindOf(leaflet)}">`;

function visibleText(node) {
  if (node.tagName === 'script' || node.tagName === 'style') return '';
  return node.value ?? (node.childNodes ?? []).map(visibleText).join('');
}

function checkScripts(scripts, { asset, origin, published, say }) {
  if (!scripts.length)
    return say(
      'wrong',
      'No script loads Careleaf: readers see plain words alone. Add <script src="/careleaf.min.js" defer></script>.',
    );
  const names = scripts.map(({ source }) =>
    source
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1),
  );
  if (new Set(names).size < names.length) say('wrong', 'The script is loaded twice. Keep one tag.');
  for (const { element, source } of scripts) {
    const file = published.files.find((each) => source.includes(each.file));
    const integrity = attribute(element, 'integrity');
    const isElsewhere = /^(https?:)?\/\//.test(source) && !(origin && source.startsWith(`${origin}/`));
    if (attribute(element, 'src') === undefined)
      say(
        'wrong',
        `${source} is held back by an optimiser or consent tool until somebody clicks. Exclude "careleaf" there: urgent help must not wait.`,
      );
    if (isElsewhere) {
      const pinned = /@\d+\.\d+\.\d+\//.test(source) || /\/\d+\.\d+\.\d+\//.test(source);
      if (!pinned)
        say('wrong', `${source} names no exact version: what it serves can change under you. Better: your own server.`);
      if (!integrity)
        say(
          'wrong',
          `${source} comes from another server without integrity="…". Add: ${file?.integrity ?? 'see manifest.json'}.`,
        );
      if (integrity && attribute(element, 'crossorigin') === undefined)
        say('wrong', `${source} has integrity but no crossorigin="anonymous": browsers refuse it.`);
    }
    const bytes = isElsewhere ? undefined : asset(source);
    if (bytes) checkFile(source, bytes, integrity, published, say);
    else if (integrity && published.files.every((each) => each.integrity !== integrity))
      say(
        'advice',
        `The integrity of ${source} is not that of version ${published.version}, the newest that this command knows.`,
      );
    else if (integrity) say('fine', `${source} is held to version ${published.version} by its integrity.`);
    else if (!isElsewhere) say('advice', `${source} could not be read from here, so its version is not known.`);
  }
}

function checkFile(source, bytes, integrity, published, say) {
  const actual = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const found = /careleaf (\d+\.\d+\.\d+[\w.-]*)/.exec(Buffer.from(bytes.subarray(0, 400)).toString())?.[1];
  if (integrity && !integrity.split(/\s+/).includes(actual))
    say('wrong', `${source} is not the file that integrity="…" names: browsers refuse it. Its own is ${actual}.`);
  if (published.files.some((each) => each.integrity === actual))
    say('fine', `${source} is version ${published.version}, unchanged.`);
  else if (found && found !== published.version)
    say('wrong', `${source} is version ${found}; ${published.version} is newer. Put the new file in its place.`);
  else if (found)
    say('wrong', `${source} says version ${found} but was changed: an optimiser rewrote it. Exclude "careleaf" there.`);
  else say('wrong', `${source} is not Careleaf's file.`);
}

/** Settings as they stand on the tag; the script's where it has none. */
function settingsOf(leaflet, script) {
  const read = (name) =>
    (leaflet.tagName.startsWith('care-')
      ? attribute(leaflet, name)
      : (attribute(leaflet, `data-${name}`) ?? (name === 'lang' ? attribute(leaflet, 'lang') : undefined))) ??
    attribute(script, `data-${name}`);
  return Object.fromEntries(attributeNames.map((name) => [name, read(name)]).filter(([, value]) => value !== undefined));
}

/** The language whose file a script loads: `careleaf.es.min.js`. */
const languageOf = ({ source }) => /careleaf\.(?!min\.)([a-z]{2,3})\.(min\.)?js/.exec(source)?.[1] ?? 'en';

/** The languages that the page loads, in the order of its scripts. */
function languagesOf(scripts) {
  const loaded = new Set(scripts.map(languageOf));
  const found = [...loaded].flatMap((name) => [...languages].filter(([tag]) => fileNameOf(tag) === name));
  return new Map(found.length ? found : languages);
}

function checkLeaflet(leaflet, scripts, say) {
  const script = scripts[0]?.element;
  const name = nameOf(leaflet);
  const kind = kindOf(leaflet);
  if (!kinds.includes(kind)) return;
  const settings = settingsOf(leaflet, script);
  const country = countryCode(settings['country'] ?? '');
  if (!settings['country']) say('wrong', `${name} names no country: readers get no emergency number. Add country="GB", "US" …`);
  else if (country) {
    const { emergency } = placeOf(country, en);
    if (emergency) say('fine', `${name}: readers are told to call ${emergency} (${settings['country']}).`);
    else
      say(
        'advice',
        `${name}: no confirmed emergency number for ${settings['country']}; readers are told "your local emergency number".`,
      );
  }
  if (!settings['clinic-phone'] && kind !== 'support')
    say('advice', `${name} has no clinic-phone: readers are not given your number.`);
  const warnings = [];
  const lang =
    settings['lang'] ??
    ancestors(leaflet)
      .map((each) => attribute(each, 'lang'))
      .find(Boolean);
  const expected = printWords(
    { kind, ...optionsOf({ ...settings, lang }) },
    { warn: (message) => void warnings.push(message) },
    languagesOf(scripts),
  );
  for (const warning of warnings.filter((each) => !/No country is named/.test(each))) {
    const [, wanted, given] = /no words in "(\w+).*printed in "([^"]+)/.exec(warning) ?? [];
    if (!wanted) say('wrong', `${name}: ${warning.replace('[careleaf] ', '')}`);
    else if ([...languages.keys()].some((tag) => fileNameOf(tag) === wanted))
      say('wrong', `${name} is to be in "${lang}" and is shown in "${given}": load careleaf.${wanted}.min.js on this page too.`);
    else say('advice', `${name}: there are no words in "${lang}" yet, so readers get them in "${given}".`);
  }
  checkWords(leaflet, name, elementsOf(parse(expected)).find(isLeaflet), say);
}

/** Headings, paragraphs and items, as a reader reads them. */
const passagesOf = (leaflet) =>
  elementsOf(leaflet)
    .filter(({ tagName }) => /^(h[1-6]|p|li|dt|dd)$/.test(tagName))
    .map((each) => textOf(each).replace(/\s+/g, ' ').trim())
    .filter(Boolean);

function checkWords(leaflet, name, expected, say) {
  const there = new Set(passagesOf(leaflet));
  const wanted = passagesOf(expected);
  const marked = elementsOf(leaflet).some((each) => attribute(each, 'data-care') !== undefined);
  if (!there.size)
    return say(
      'advice',
      `${name} is empty: until the script arrives readers see nothing. Put the full snippet in it ("careleaf snippet").`,
    );
  if (!marked && ![...there].some((each) => wanted.includes(each)))
    return say('fine', `${name} holds words of your own for the moment before the script.`);
  const missing = wanted.filter((each) => !there.has(each));
  if (!missing.length) return say('fine', `${name}: all ${wanted.length} passages stand in the page, word for word.`);
  say(
    'wrong',
    `${name}: ${missing.length} of ${wanted.length} passages are missing or differ: the words are out of date or an editor changed them. The first: “${shorten(missing[0])}”. Print the snippet again.`,
  );
}

const shorten = (words) => (words.length > 90 ? `${words.slice(0, 90)}…` : words);

const metaPolicies = (elements) =>
  elements
    .filter((each) => each.tagName === 'meta' && attribute(each, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((each) => attribute(each, 'content') ?? '');

function checkPolicy(policy, say) {
  if (!/require-trusted-types-for/.test(policy)) return;
  const names = /(?:^|;)\s*trusted-types\s+([^;]*)/.exec(policy)?.[1];
  if (names !== undefined && !/(^|\s)(careleaf|\*)(\s|$)/.test(names))
    say('wrong', 'The policy refuses Careleaf: add its name to trusted-types ("trusted-types careleaf").');
}

function checkTrackers(elements, say) {
  const markup = elements
    .filter(({ tagName }) => /^(script|img|iframe|link|noscript)$/.test(tagName))
    .map((each) => `${each.attrs.map(({ value }) => value).join(' ')} ${each.tagName === 'script' ? textOf(each) : ''}`)
    .join('\n');
  const found = trackers.filter(([, pattern]) => pattern.test(markup)).map(([name]) => name);
  if (found.length)
    say(
      'advice',
      `This page loads ${found.join(', ')}. What somebody reads here is health data: switch it off on this page (docs/privacy.md).`,
    );
}
