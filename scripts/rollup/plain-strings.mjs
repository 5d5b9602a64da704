/**
 * Compiles template literals to plain strings, and tagged ones to calls with plain arrays.
 *
 * Optimisers of web sites minify a file a second time, and those that know JavaScript as it was in 2011 (JSMin and its heirs) take
 * white space and "comments" out of the inside of a template. They know strings.
 */
import MagicString from 'magic-string';

/** Lit asks for `raw`. */
const helper = '\0careleaf-template-strings';
const helperCode = 'export function templateStrings(strings) { strings.raw = strings; return strings; }';

/** Every template in a syntax tree, outer ones first. */
function* templatesIn(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) yield* templatesIn(each);
    return;
  }
  const { quasi, type } = node;
  if (type === 'TemplateLiteral') yield { template: node };
  if (type === 'TaggedTemplateExpression') yield { template: quasi, tag: node.tag };
  for (const [key, child] of Object.entries(node)) {
    if (type !== 'TaggedTemplateExpression' || key !== 'quasi') yield* templatesIn(child);
    else yield* templatesIn(quasi.expressions);
  }
}

/** White space that indents the source is one space. */
const squash = (html) => html.replace(/\s*\n\s*/g, ' ');

/** White space in CSS, but for that before a colon or within a value. */
const squashCss = (css) => css.replace(/\s+/g, ' ').replace(/ ?([{};]) ?|([:,]) /g, '$1$2');

export function compileTemplates(code, ast, isCss = false) {
  const out = new MagicString(code);
  const arrays = [];
  for (const { tag, template } of templatesIn(ast)) {
    const strings = template.quasis.map(({ value }) => (isCss ? squashCss(value.cooked) : value.cooked));
    const { expressions } = template;
    let first = `(${JSON.stringify(strings[0])}`;
    if (tag) {
      arrays.push(strings.map(squash));
      first = `(templateStrings${arrays.length - 1}`;
    }
    if (expressions.length === 0) {
      out.overwrite(template.start, template.end, `${first})`);
      continue;
    }
    expressions.forEach((expression, index) => {
      const before = index === 0 ? first : tag ? ')' : `)+${JSON.stringify(strings[index])}`;
      out.overwrite(index === 0 ? template.start : expressions[index - 1].end, expression.start, `${before}${tag ? ',(' : '+('}`);
    });
    out.overwrite(expressions.at(-1).end, template.end, tag ? '))' : `)+${JSON.stringify(strings.at(-1))})`);
  }
  if (!out.hasChanged()) return null;
  // Lit knows a template by its array: so there is one for each place.
  if (arrays.length > 0) {
    const names = arrays.map((_, index) => `templateStrings${index}`);
    out.prepend(
      `import { templateStrings } from '${helper}';\nconst [${names.join(', ')}] = /*@__PURE__*/ ${JSON.stringify(arrays)}.map(templateStrings);\n`,
    );
  }
  return out;
}

export const plainStrings = () => ({
  name: 'careleaf-plain-strings',
  resolveId: (id) => (id === helper ? id : null),
  load: (id) => (id === helper ? helperCode : null),
  transform(code, id) {
    if (!code.includes('`')) return null;
    const out = compileTemplates(code, this.parse(code), /[\\/](leave|print|[\w-]+\.styles)\.js$/.test(id));
    return out && { code: out.toString(), map: null };
  },
});

/** After the minifier: makes sure of it, and writes what a backtick is left in a string or pattern by its number. */
export const withoutBackticks = () => ({
  name: 'careleaf-without-backticks',
  renderChunk(code) {
    for (const { template } of templatesIn(this.parse(code)))
      this.error({ message: 'A template literal is left in the bundle.', pos: template.start });
    return { code: code.replace(/\\?`/g, '\\x60'), map: null };
  },
});
