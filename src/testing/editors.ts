/** Editors, converters, sanitisers and minifiers that a page goes through before readers see it: the real ones. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { minify } from 'html-minifier-terser';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { format } from 'prettier';
import { rehype } from 'rehype';
import sanitizeHtml from 'sanitize-html';
import { debianPath } from '../../scripts/test/debian.mjs';

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
  /** Why this machine cannot have it. */
  readonly missing?: string;
}

const wordpress = debianPath('wordpress', 'usr/share/wordpress');
const hasPhp = spawnSync('php', ['--version']).status === 0;

function inWordPress(way: string): Editor {
  const name = `WordPress, ${way}`;
  if (!wordpress || !hasPhp) return { name, from: 'wordpress', missing: 'This needs PHP and Debian’s package wordpress.' };
  return {
    name,
    from: 'wordpress',
    convert: (texts) => {
      const { stderr, stdout } = spawnSync('php', ['scripts/test/wordpress/convert.php', process.env['WORDPRESS'] ?? wordpress], {
        input: JSON.stringify(texts.map((html) => [way, html])),
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      if (!stdout.startsWith('[')) throw new Error(`WordPress failed: ${stdout}${stderr}`);
      return (JSON.parse(stdout) as string[]).slice(1);
    },
  };
}

const markdown = debianPath('python3-markdown', 'usr/lib/python3/dist-packages/markdown');

function pythonMarkdown(...extensions: readonly string[]): Editor {
  const name = ['python-markdown', ...extensions].join(', ');
  const names = JSON.stringify(extensions.map((each) => `markdown.extensions.${each}`));
  const code = `import json, sys, markdown; print(json.dumps([markdown.markdown(text, extensions=${names}) for text in json.load(sys.stdin)]))`;
  const convert = (texts: readonly string[]) => {
    const { status, stderr, stdout } = spawnSync('/usr/bin/python3', ['-c', code], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: dirname(markdown!) },
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`python-markdown failed: ${stderr}`);
    return JSON.parse(stdout) as string[];
  };
  return markdown
    ? { name, from: 'python3-markdown', convert }
    : { name, from: 'python3-markdown', missing: 'This needs Debian’s package python3-markdown.' };
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
