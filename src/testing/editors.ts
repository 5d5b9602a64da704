/** Editors, converters, sanitisers and minifiers that a page goes through before readers see it: the real ones. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { minify } from 'html-minifier-terser';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { format } from 'prettier';
import { rehype } from 'rehype';
import autolinkHeadings from 'rehype-autolink-headings';
import slug from 'rehype-slug';
import sanitizeHtml from 'sanitize-html';
import { debianPath } from '../../scripts/test/debian.mjs';

const require = createRequire(import.meta.url);
const { smartypants } = require('smartypants') as { smartypants: (html: string) => string };
const { typogrify } = require('typogr') as { typogrify: (html: string) => string };

export interface Editor {
  readonly name: string;
  /** The package of npm or Debian that it comes from. */
  readonly from: string;
  /** Gives what it makes of texts: of all at once, where to start it takes long. */
  readonly convert?: (texts: readonly string[]) => readonly string[] | Promise<string[]>;
  /** The files of npm that load it into a page, and the body of a function there that makes something of `html`. */
  readonly inPage?: { readonly files: readonly string[]; readonly body: string };
  /** Whether it takes away what the script knows a leaflet by: the words stay as they are. */
  readonly strips?: boolean;
  /** Whether it takes away spaces between words: what has lost some is written anew. */
  readonly joins?: boolean;
  /** The version of one of Debian’s, on this machine. */
  readonly version?: () => string | undefined;
  /** Why this machine cannot have it. */
  readonly missing?: () => string | undefined;
}

/** Where Debian’s packages stand on this machine: looked for when they are needed, and downloaded where that can be done. */
const wordpress = () => debianPath('wordpress', 'usr/share/wordpress');
const markdown = () => debianPath('python3-markdown', 'usr/lib/python3/dist-packages/markdown');

/** What a program gives for texts, as JSON both. */
function piped(program: string, words: readonly string[], asked: unknown, environment: NodeJS.ProcessEnv = {}): string[] {
  const { stderr, stdout } = spawnSync(program, words, {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 2 ** 26,
  });
  if (!stdout.startsWith('[')) throw new Error(`${program} failed: ${stdout}${stderr}`);
  return JSON.parse(stdout) as string[];
}

const inWordPress = (way: string): Editor => ({
  name: `WordPress, ${way}`,
  from: 'wordpress',
  version: () => /\$wp_version = '(.*)'/.exec(readFileSync(`${wordpress()}/wp-includes/version.php`, 'utf8'))?.[1],
  missing: () =>
    wordpress() && spawnSync('php', ['--version']).status === 0 ? undefined : 'This needs PHP and Debian’s package wordpress.',
  convert: (texts) =>
    piped(
      'php',
      ['scripts/test/wordpress/convert.php', process.env['WORDPRESS'] ?? wordpress()!],
      texts.map((html) => [way, html]),
    ).slice(1),
});

function pythonMarkdown(...extensions: readonly string[]): Editor {
  const names = JSON.stringify(extensions.map((each) => `markdown.extensions.${each}`));
  const code = `import json, sys, markdown; print(json.dumps([markdown.markdown(text, extensions=${names}) for text in json.load(sys.stdin)]))`;
  return {
    name: ['python-markdown', ...extensions].join(', '),
    from: 'python3-markdown',
    version: () =>
      /_info__ = \((\d+), (\d+), (\d+)/
        .exec(readFileSync(`${markdown()}/__meta__.py`, 'utf8'))
        ?.slice(1)
        .join('.'),
    missing: () => (markdown() ? undefined : 'This needs Debian’s package python3-markdown.'),
    convert: (texts) => piped('/usr/bin/python3', ['-c', code], texts, { PYTHONPATH: dirname(markdown()!) }),
  };
}

/** An editor that has the texts one by one. */
const oneByOne = (convert: (html: string) => string | Promise<string>): Pick<Required<Editor>, 'convert'> => ({
  convert: (texts) => Promise.all(texts.map(async (text) => convert(text))),
});

const purify = (options: string, strips = false): Editor => ({
  name: `DOMPurify${options && `, ${options}`}`,
  from: 'dompurify',
  inPage: { files: ['dompurify/dist/purify.min.js'], body: `return DOMPurify.sanitize(html, { ${options} });` },
  strips,
});

export const editors: readonly Editor[] = [
  ...[
    'wpautop',
    'wptexturize',
    'wp_kses_post',
    'classic editor',
    'classic editor, author',
    'HTML block',
    'HTML block, author',
  ].map(inWordPress),
  pythonMarkdown(),
  pythonMarkdown('extra'),
  pythonMarkdown('extra', 'smarty', 'sane_lists', 'nl2br'),
  { name: 'markdown-it', from: 'markdown-it', ...oneByOne((html) => new MarkdownIt({ html: true }).render(html)) },
  {
    name: 'markdown-it, all on',
    from: 'markdown-it',
    ...oneByOne((html) =>
      new MarkdownIt({ html: true, linkify: true, typographer: true, breaks: true, xhtmlOut: true }).render(
        `Text.\n\n${html}\n\nMore.`,
      ),
    ),
  },
  { name: 'marked', from: 'marked', ...oneByOne((html) => marked(html, { gfm: true, breaks: true })) },
  {
    name: 'rehype',
    from: 'rehype',
    ...oneByOne(async (html) => String(await rehype().data('settings', { fragment: true }).process(html))),
  },
  ...(['append', 'wrap'] as const).map((behavior): Editor => ({
    name: `rehype-slug and rehype-autolink-headings, ${behavior}`,
    from: 'rehype-autolink-headings',
    ...oneByOne(async (html) =>
      String(await rehype().data('settings', { fragment: true }).use(slug).use(autolinkHeadings, { behavior }).process(html)),
    ),
  })),
  { name: 'smartypants', from: 'smartypants', ...oneByOne((html) => smartypants(html)) },
  { name: 'typogr', from: 'typogr', ...oneByOne(typogrify) },
  { name: 'Prettier', from: 'prettier', ...oneByOne((html) => format(html, { parser: 'html' })) },
  {
    name: 'html-minifier-terser, all on',
    from: 'html-minifier-terser',
    joins: true,
    ...oneByOne((html) =>
      minify(html, {
        collapseBooleanAttributes: true,
        collapseInlineTagWhitespace: true,
        collapseWhitespace: true,
        decodeEntities: true,
        minifyCSS: true,
        minifyJS: true,
        minifyURLs: true,
        processConditionalComments: true,
        removeAttributeQuotes: true,
        removeComments: true,
        removeEmptyAttributes: true,
        removeEmptyElements: true,
        removeOptionalTags: true,
        removeRedundantAttributes: true,
        removeScriptTypeAttributes: true,
        removeStyleLinkTypeAttributes: true,
        removeTagWhitespace: true,
        sortAttributes: true,
        sortClassName: true,
        useShortDoctype: true,
      }),
    ),
  },
  purify(''),
  purify('USE_PROFILES: { html: true }'),
  purify('SANITIZE_NAMED_PROPS: true'),
  purify('FORBID_TAGS: ["style", "form"], FORBID_ATTR: ["style", "class"]'),
  purify('SAFE_FOR_TEMPLATES: true', true),
  purify('ALLOW_DATA_ATTR: false', true),
  {
    name: 'sanitize-html with data-*, lang and details',
    from: 'sanitize-html',
    ...oneByOne((html) =>
      sanitizeHtml(html, {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, 'details', 'summary'],
        allowedAttributes: { '*': ['data-*', 'id', 'lang', 'class'], 'a': ['href', 'rel'], 'details': ['open'] },
        allowedSchemes: ['https', 'tel', 'sms', 'mailto'],
      }),
    ),
  },
  { name: 'sanitize-html', from: 'sanitize-html', ...oneByOne((html) => sanitizeHtml(html)), strips: true },
  {
    name: 'TinyMCE',
    from: 'tinymce',
    inPage: {
      files: ['tinymce.min.js', 'models/dom/model.min.js', 'themes/silver/theme.min.js', 'icons/default/icons.min.js'].map(
        (file) => `tinymce/${file}`,
      ),
      body: `const [editor] = await tinymce.init({ target: document.querySelector('textarea'), license_key: 'gpl', skin: false, content_css: false, menubar: false, toolbar: false, promotion: false });
        editor.setContent(html);
        const saved = editor.getContent();
        editor.remove();
        return saved;`,
    },
  },
];
