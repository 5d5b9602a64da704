// What to paste, and how, for each way in which a site can be made. Pure: settings in, steps out.
/* global MANIFEST */
import { languageFor } from '../../scripts/sheet.mjs';
import { propertyOf } from '../../src/core/settings.ts';
import { fileNameOf } from '../../src/i18n/language.ts';
import { renderToString } from '../../src/server.ts';
import { optionsOf } from '../../src/words-as-html.ts';

// The build puts dist/manifest.json here.
const { version, files } = MANIFEST;
export { version };
export const content = MANIFEST.content;

/** The file that a leaflet needs: that of its language, or English. */
export function fileFor({ lang = 'en' }) {
  const english = files.find(({ file }) => file === 'careleaf.min.js');
  return files.find(({ file }) => file === `careleaf.${fileNameOf(lang)}.min.js`) ?? english;
}

const escape = (words) => words.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);

/** `name="value"`, for what is set. */
const attributes = (settings, prefix = '') =>
  Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${escape(value)}"`}`)
    .join('');

const printed = (kind, settings) => renderToString({ kind, ...optionsOf(settings) }, { warn: () => {} });

/** What stands there until the script has arrived: the heading, the call and the six signs of the strip, in the reader's language. */
function fallback({ country, lang }) {
  const strip = printed('faq', { ...(country && { country }), ...(lang && { lang }) });
  const inner = (tag) => new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`).exec(strip)?.[1] ?? '';
  const call = /<div class="care-call"[^>]*>(.*?)<\/div>/.exec(strip)?.[1] ?? '';
  // Links within the leaflet lead nowhere yet.
  const signs = inner('ul').replace(/<a href="#[^>]*>(.*?)<\/a>/g, '$1');
  const words = `<p><strong>${inner('h2')}</strong></p>${call && `<p>${call}</p>`}<ul>${signs}</ul>`;
  return languageFor(lang ?? 'en')?.direction === 'rtl' ? `<div dir="rtl">${words}</div>` : words;
}

const ownQuestions = (own) =>
  own
    .map(({ ask, answer }) => {
      const paragraphs = answer.split(/\n+/).filter((each) => each.trim());
      return `<details data-group="before"><summary>${escape(ask)}</summary>${paragraphs.map((each) => `<p>${escape(each.trim())}</p>`).join('')}</details>`;
    })
    .join('');

/** The tag with what stands there at first, and the clinic's own questions. */
export function tag({ kind, settings, own }, plain = false) {
  const wrap = (of, words, values = {}) =>
    plain
      ? `<div data-careleaf="${of}"${attributes(values, 'data-')}>${words}</div>`
      : `<care-${of}${attributes(values)}>${words}</care-${of}>`;
  const questions = ownQuestions(own);
  const within = kind === 'faq' ? questions : kind === 'guide' && questions ? wrap('faq', questions) : '';
  return wrap(kind, fallback(settings) + within, settings);
}

/** All the words, for readers with no script: what `careleaf/server` prints, and the clinic's own questions in their place. */
export function allWords({ kind, settings, own }) {
  const html = printed(kind, settings);
  if (!own.length || !/^(guide|faq)$/.test(kind)) return html;
  const place = /<div data-careleaf="faq"[^>]*>/.exec(html);
  if (!place) return html;
  const at = place.index + place[0].length;
  return html.slice(0, at) + ownQuestions(own) + html.slice(at);
}

const script = ({ settings }) => {
  const { file, integrity } = fileFor(settings);
  return `<script src="/${file}" integrity="${integrity}" defer></script>`;
};
const policy =
  "Content-Security-Policy: default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types careleaf";

const commandOf = ({ kind, settings }) =>
  `npx careleaf snippet${kind === 'guide' ? '' : ` --kind ${kind}`}${Object.entries(settings)
    .map(([name, value]) => ` --${name}${value === '' ? '' : ` "${value.replace(/(["\\$`])/g, '\\$1')}"`}`)
    .join('')} > careleaf.html`;

const upload = ({ settings }, where) => ({
  title: 'Put the file on your own server',
  words: where,
  download: fileFor(settings).file,
});

/** For each site: steps, each with a title and perhaps words, code to copy, or a file to take. */
export const stepsFor = {
  html: (leaflet) => [
    upload(
      leaflet,
      `In the top folder of your site, so that yoursite.example/${fileFor(leaflet.settings).file} answers with it.`,
    ),
    {
      title: 'Load it once, in the page’s <head>',
      words: 'integrity makes browsers refuse any other file: take the new value with each new version.',
      code: script(leaflet),
    },
    { title: 'Put the leaflet where it is to stand', code: tag(leaflet) },
    {
      title: 'Or with all its words',
      words: 'Readable and openable before the script, and where it never arrives. Better for search engines and slow networks.',
      code: allWords(leaflet),
      save: 'careleaf-snippet.html',
    },
    {
      title: 'If your server sends a content security policy',
      words: 'The leaflet needs no more than this; keep what the rest of your page needs. If there is none, skip this.',
      code: policy,
    },
  ],
  wordpress: (leaflet) => [
    {
      title: 'Install the plugin',
      words: `Plugins → Add New → Upload Plugin: careleaf-wordpress-${version}.zip, from the same release as this page. Activate it. It holds the script: nothing else to upload.`,
    },
    {
      title: 'Name your country and telephone',
      words: 'Settings → Careleaf. What you have entered here goes into the fields of the same names.',
    },
    {
      title: 'Add the “Careleaf” block to a page and publish',
      words: 'Every role may. In the classic editor write this instead:',
      code: `[careleaf kind="${leaflet.kind}"]`,
    },
    {
      title: 'Without the plugin',
      words: 'For everyone who may edit: a Custom HTML block with this. The script then comes from your theme.',
      code: tag(leaflet, true),
    },
  ],
  builder: (leaflet) => [
    upload(
      leaflet,
      'Wix, Squarespace and others may refuse a .js file: then any place of your own that serves files over https will do.',
    ),
    {
      title: 'Load it for the whole site',
      words:
        'In the site’s settings, under “custom code”, “header code” or “code injection”. If the file lies elsewhere, put its full address in src and add crossorigin="anonymous".',
      code: script(leaflet),
    },
    {
      title: 'Add an HTML or “embed code” block with this',
      words:
        'A plain <div>: site builders strip tags that they do not know. If the block is shown in a frame of its own, put the script line into the same block.',
      code: tag(leaflet, true),
    },
  ],
  framework: (leaflet) => [
    { title: 'Add the package', code: 'npm install careleaf' },
    { title: 'React, with its words in the server’s HTML', code: reactOf(leaflet) },
    {
      title: 'Vue, Svelte, Angular, or React without a server',
      words: 'Import it once; the tag is ordinary HTML. In Vue tell the compiler that care-… is a custom element.',
      code: `${imports(leaflet)}\n\n${tag(leaflet)}`,
    },
  ],
  static: (leaflet) => [
    {
      title: 'Print the words when the site is built',
      words: 'With Node 20 or newer; include careleaf.html in your page.',
      code: commandOf(leaflet),
    },
    {
      title: 'Or take them from here',
      words: 'Print them again with each new version of Careleaf.',
      code: allWords(leaflet),
      save: 'careleaf-snippet.html',
    },
    upload(leaflet, 'Among the files that your generator copies as they are.'),
    { title: 'Load it once', code: script(leaflet) },
  ],
};

/** The elements, and the language where it is another. */
const languageImport = ({ settings }) => {
  const [, name] = /careleaf\.(\w+)\.min/.exec(fileFor(settings).file) ?? [];
  return name && name !== 'min' ? `import 'careleaf/languages/${name}';\n` : '';
};
const imports = (leaflet) => `import 'careleaf/define';\n${languageImport(leaflet)}`.trim();

function reactOf({ kind, settings }) {
  const props = Object.entries({ ...(kind !== 'guide' && { kind }), ...settings }).map(([name, value]) =>
    value === ''
      ? `\n  ${propertyOf(name)}`
      : `\n  ${propertyOf(name)}=${/["\\{}]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`,
  );
  return `import { Careleaf } from 'careleaf/react';\n${languageImport({ settings })}\n<Careleaf${props.join('')}\n/>`;
}
