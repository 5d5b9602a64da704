// The builder: reads the form, shows the leaflet, says what to paste. It keeps nothing and asks nothing of a server.
import { languageFor, sheet as writeSheet, sheetName } from '../../scripts/sheet.mjs';
import { palette, parseComputed } from '../../src/core/palette.ts';
import { placeOf } from '../../src/core/place.ts';
import { en } from '../../src/i18n/languages/en.ts';
import { languages, renderToString } from '../../src/server.ts';
import { optionsOf } from '../../src/words-as-html.ts';
import { content, fileFor, stepsFor, tag, version } from './snippets.js';

const find = (id) => document.getElementById(id);
const make = (name, fields = {}, ...children) => {
  const made = Object.assign(document.createElement(name), fields);
  made.append(...children);
  return made;
};

const form = find('form');
const frame = find('leaflet');
const names = new Intl.DisplayNames('en', { type: 'region' });

/** Names of nations and provinces that have contacts of their own. */
const REGIONS = {
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland',
  'CA-AB': 'Alberta',
  'CA-BC': 'British Columbia',
  'CA-MB': 'Manitoba',
  'CA-NB': 'New Brunswick',
  'CA-NL': 'Newfoundland and Labrador',
  'CA-NS': 'Nova Scotia',
  'CA-NT': 'Northwest Territories',
  'CA-NU': 'Nunavut',
  'CA-ON': 'Ontario',
  'CA-PE': 'Prince Edward Island',
  'CA-QC': 'Quebec',
  'CA-SK': 'Saskatchewan',
  'CA-YT': 'Yukon',
  'AU-ACT': 'Australian Capital Territory',
  'AU-NSW': 'New South Wales',
  'AU-NT': 'Northern Territory',
  'AU-QLD': 'Queensland',
  'AU-SA': 'South Australia',
  'AU-TAS': 'Tasmania',
  'AU-VIC': 'Victoria',
  'AU-WA': 'Western Australia',
};

const option = (value, words) => make('option', { value, textContent: words });
const placeFor = (code) => placeOf(code ? { code: code.slice(0, 2), ...(code.length > 2 && { region: code }) } : undefined, en);

fillCountries();
find('version').textContent = version;
find('content').textContent = content;
find('lang').append(
  option('', 'As the page'),
  ...[...languages.keys()].map((lang) => option(lang, new Intl.DisplayNames(lang, { type: 'language' }).of(lang))),
);

function fillCountries() {
  const own = Object.keys(en.countries);
  const group = (label, codes) =>
    make(
      'optgroup',
      { label },
      ...codes.map((code) => option(code, names.of(code))).sort((one, other) => one.text.localeCompare(other.text)),
    );
  find('country').append(
    option('', 'Choose a country'),
    group('With people to talk to', own),
    group(
      'With a confirmed emergency number',
      Object.keys(en.otherEmergency).filter((code) => !own.includes(code)),
    ),
  );
}

/** Nations and provinces of a country that change a contact. */
function regionsOf(code) {
  const { organisations = [], advice = [] } = en.countries[code] ?? {};
  return [...new Set([...organisations, ...advice].flatMap(({ regions }) => regions ?? []))].sort();
}

function fillRegions() {
  const regions = regionsOf(find('country').value);
  find('region-field').hidden = regions.length === 0;
  find('region').replaceChildren(option('', 'The whole country'), ...regions.map((code) => option(code, REGIONS[code] ?? code)));
}

/** What the form says. */
function read() {
  const data = new FormData(form);
  const value = (name) => String(data.get(name) ?? '').trim();
  const country = value('region') || value('country');
  const kind = value('kind');
  const settings = {};
  if (country) settings['country'] = country;
  for (const name of [
    'lang',
    'clinic-name',
    'clinic-phone',
    'clinic-hours',
    'clinic-url',
    'out-of-hours-phone',
    'heading-level',
    'theme',
    'accent',
    'corners',
    'density',
    'print',
  ])
    if (value(name)) settings[name] = value(name);
  if (data.has('exclusive')) settings['exclusive'] = '';
  if (data.has('leave')) settings['leave'] = '';
  if (kind === 'guide' && data.has('no-filter')) settings['filter'] = 'false';
  const own = [...find('own').children]
    .map((each) => ({ ask: each.querySelector('input').value.trim(), answer: each.querySelector('textarea').value.trim() }))
    .filter(({ ask, answer }) => ask && answer);
  return { kind, settings, own, emergency: placeFor(country).emergency };
}

/** What is missing or cannot be used, in the words of whoever fills the form. */
function problems({ kind, settings }) {
  const found = [];
  if (!settings['country']) found.push('No country: readers are told “your local emergency number”, with no button to call it.');
  if (!settings['clinic-phone'] && kind !== 'support')
    found.push('No clinic telephone: readers are told to call “your clinic, midwife or doctor”, without a number.');
  if (settings['clinic-phone'] && !settings['out-of-hours-phone'] && kind !== 'support')
    found.push('No number for when you are closed: fine if yours is always answered.');
  renderToString(
    { kind: 'urgent', ...optionsOf(settings) },
    {
      warn: (message) => {
        const [, name, value, accepted] =
          /^\[careleaf\] (\w+) "(.*)" cannot be used and is ignored\. Accepted: (.*)\.$/.exec(message) ?? [];
        if (name) found.push(`${labelOf(name)}: “${value}” cannot be used. It takes ${accepted}.`);
      },
    },
  );
  const accent = settings['accent'] && colourOf(settings['accent']);
  if (settings['accent'] && !accent) found.push(`Colour: “${settings['accent']}” is none that CSS knows.`);
  if (accent && palette(accent).corrected)
    found.push('Colour: too faint to read as it is. The nearest one that is readable is used.');
  return [...new Set(found)];
}

function labelOf(name) {
  const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return form.querySelector(`label[for="${id}"]`)?.textContent ?? id;
}

function colourOf(value) {
  if (!CSS.supports('color', value)) return undefined;
  const probe = make('span', { hidden: true });
  probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return parseComputed(computed);
}

function showNumber({ settings, emergency }) {
  const country = settings['country'];
  const name = country ? (REGIONS[country] ?? names.of(country.slice(0, 2))) : '';
  find('number').replaceChildren(
    make('p', { className: 'said', textContent: 'Readers will be told to call' }),
    make('p', { className: emergency ? 'digits' : 'digits words', textContent: emergency ?? 'your local emergency number' }),
    make('p', {
      className: 'after',
      textContent: emergency
        ? `${name}: check that this is the emergency number where your readers are.`
        : 'Choose a country, so that there is a number to call.',
    }),
  );
}

let shown = '';

/** Settings go to the leaflet as it stands; a new frame is made for another part or other questions alone. */
function showLeaflet(leaflet) {
  const { kind, settings, own } = leaflet;
  const element = frame.contentDocument?.querySelector(`care-${kind}`);
  const key = JSON.stringify([kind, own, settings['leave'], fileFor(settings).file]);
  if (element && key === shown) {
    for (const { name } of [...element.attributes]) if (name in VALUES && !(name in settings)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(settings))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    return;
  }
  shown = key;
  const at = new URL(fileFor(settings).file, document.querySelector('script[src*="builder.js"]').src).href;
  frame.srcdoc = `<!doctype html><html lang="${settings['lang'] ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="${settings['theme'] === 'dark' ? 'dark' : 'light'}"><title>Leaflet</title><style>body{max-width:64rem;margin:0 auto;padding:16px;font:1.0625rem/1.6 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif}</style><script src="${at}" defer></${'script'}></head><body>${tag(leaflet)}</body></html>`;
}

/** The settings that the form can set. */
const VALUES = Object.fromEntries(
  [
    'country',
    'lang',
    'clinic-name',
    'clinic-phone',
    'clinic-hours',
    'clinic-url',
    'out-of-hours-phone',
    'heading-level',
    'theme',
    'accent',
    'corners',
    'density',
    'print',
    'exclusive',
    'filter',
  ].map((name) => [name, true]),
);

function showMissing(leaflet) {
  const found = problems(leaflet);
  find('missing').replaceChildren(
    found.length
      ? make('ul', {}, ...found.map((words) => make('li', { textContent: words })))
      : make('p', {
          textContent: `Nothing is missing. Readers are told to call ${leaflet.emergency} in an emergency, and you for the rest.`,
        }),
  );
}

function showSteps(leaflet) {
  const site = document.querySelector('[name=site]:checked').value;
  const scrolled = find('steps').contains(document.activeElement);
  if (scrolled) return;
  find('steps').replaceChildren(
    ...stepsFor[site](leaflet).map(({ title, words, code, download, save }) => {
      const item = make('li', {}, make('p', { textContent: title }));
      if (words && !download) item.append(make('p', { textContent: words }));
      if (code) item.append(codeOf(code, save, title));
      return item;
    }),
  );
  // The file lies beside this page in a release, and in dist/ beside the sources.
  stepsFor[site](leaflet).forEach(({ download, words }, index) => {
    if (!download) return;
    const href = new URL(download, document.querySelector('script[src*="builder.js"]').src).href;
    find('steps').children[index].append(
      make('p', { textContent: words }),
      make('a', { className: 'button main', href, download, textContent: `Download ${download}` }),
    );
  });
}

function codeOf(code, save, title) {
  const shownCode = code.length > 4000 ? `${code.slice(0, 900)}… (${Math.round(code.length / 1000)} kB)` : code;
  const box = make('pre', { tabIndex: 0 }, make('code', { textContent: shownCode }));
  box.setAttribute('aria-label', title);
  const copy = make('button', { type: 'button', className: 'main', textContent: 'Copy' });
  copy.addEventListener('click', () => void copyText(code, copy));
  const actions = make('p', { className: 'actions' }, copy);
  if (save) {
    const button = make('button', { type: 'button', textContent: 'Save as a file' });
    button.addEventListener('click', () => saveFile(save, code));
    actions.append(button);
  }
  return make('div', {}, box, actions);
}

async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page from a folder may not use the clipboard in every browser: the old way is left.
    const area = make('textarea', { value: text, className: 'unseen' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    button.focus();
  }
  button.textContent = 'Copied';
  find('said').textContent = 'Copied';
  button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
}

function saveFile(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

function addQuestion() {
  const number = find('own').children.length + 1;
  const ask = make('input', { id: `ask-${Date.now()}`, maxLength: 300 });
  const answer = make('textarea', { id: `answer-${Date.now()}` });
  const remove = make('button', { type: 'button', textContent: `Remove question ${number}` });
  const box = make(
    'div',
    { className: 'question' },
    make('p', { className: 'field' }, make('label', { htmlFor: ask.id, textContent: 'Question' }), ask),
    make('p', { className: 'field' }, make('label', { htmlFor: answer.id, textContent: 'Answer' }), answer),
    remove,
  );
  remove.addEventListener('click', () => {
    box.remove();
    find('add').focus();
    update();
  });
  find('own').append(box);
  ask.focus();
}

function update() {
  const leaflet = read();
  for (const each of document.querySelectorAll('[data-for]')) each.hidden = !each.dataset.for.split(' ').includes(leaflet.kind);
  showNumber(leaflet);
  showMissing(leaflet);
  showLeaflet(leaflet);
  showSteps(leaflet);
}

/** The desktop frame shows 1280 pixels in what room there is. */
function fit() {
  const stage = document.querySelector('.stage');
  stage.style.setProperty('--scale', String(Math.min(1, stage.clientWidth / 1280)));
}

let waiting = 0;
form.addEventListener('input', ({ target }) => {
  if (target.id === 'accent-picker') find('accent').value = target.value;
  if (target.id === 'country') fillRegions();
  clearTimeout(waiting);
  waiting = setTimeout(update, 250);
});
form.addEventListener('submit', (event) => event.preventDefault());
find('add').addEventListener('click', addQuestion);
for (const radio of document.querySelectorAll('[name=site]')) radio.addEventListener('change', update);
for (const button of document.querySelectorAll('[data-view]:is(button)')) {
  button.addEventListener('click', () => {
    document.querySelector('.stage').dataset.view = button.dataset.view;
    for (const each of button.parentElement.children) each.setAttribute('aria-pressed', String(each === button));
    fit();
  });
}
find('sheet').addEventListener('click', () => {
  const { country, lang = 'en' } = read().settings;
  const known = country && Object.hasOwn(en.countries, country.slice(0, 2)) ? country : undefined;
  const language = languageFor(lang);
  saveFile(sheetName(known, language), writeSheet(known, undefined, language));
});
find('pdf').addEventListener('click', () => frame.contentWindow.print());
addEventListener('resize', fit);
fit();
fillRegions();
update();
