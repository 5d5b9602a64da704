// Style sheets are written to be read; what ends in a page has no space that CSS does not need.
//
// Only template literals of modules named `*.styles.js` are looked at. A string in them that begins or ends with a space, or holds
// `; `, has to write that space as `\\20`.

/** The same CSS, or part of one, without what is only there for readers. What is filled in keeps the spaces around it. */
export const minifyCss = (css) =>
  css
    .split(/(\$\{[^}]*\})/)
    .map((part, index) => (index % 2 ? part : minifyPart(part)))
    .join('');

const minifyPart = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1');

export const minifyStyles = () => ({
  name: 'careleaf-minify-styles',
  transform(code, id) {
    if (!/\.styles\.js$/.test(id)) return null;
    return { code: code.replace(/`[^`]*`/g, minifyCss), map: null };
  },
});
