/**
 * A second minifier, as optimisers of web sites have: it removes comments and white space, and knows strings and patterns but no
 * template literals. After the rules of JSMin (Douglas Crockford, 2003), written anew.
 */
const isWord = (character: string): boolean => /[\w$\\]/.test(character) || character > '\u007E';

/** Where a pattern may begin, after the last character that is not white space. */
const beforePattern = '(,=:[!&|?+-~*/{}\n;';

export function minifyAgain(code: string): string {
  let out = '';
  let at = 0;
  /** The last character written. */
  const last = () => out.at(-1) ?? '\n';
  /** Copies up to a closing character. */
  const copyUntil = (end: string) => {
    const begin = at;
    for (at += 1; at < code.length && code[at] !== end; at += 1) {
      if (code[at] === '\\') at += 1;
      else if (code[at] === '\n') throw new Error(`A string or pattern does not end: ${code.slice(begin, begin + 80)}`);
      else if (end === '/' && code[at] === '[') for (at += 1; code[at] !== ']'; at += 1) if (code[at] === '\\') at += 1;
    }
    at += 1;
    out += code.slice(begin, at);
  };
  while (at < code.length) {
    const character = code[at]!;
    const next = code[at + 1];
    if (character === '"' || character === "'") copyUntil(character);
    else if (character === '/' && next === '/') at = (code.indexOf('\n', at) + code.length + 1) % (code.length + 1);
    else if (character === '/' && next === '*') at = code.indexOf('*/', at) + 2;
    else if (character === '/' && (beforePattern.includes(last()) || /\breturn$/.test(out.slice(-7)))) copyUntil('/');
    else if (/\s/.test(character)) {
      while (/\s/.test(code[at] ?? '')) at += 1;
      if (isWord(last()) && isWord(code[at] ?? ' ')) out += ' ';
      else if ('+-'.includes(last()) && last() === code[at]) out += ' ';
    } else {
      out += character;
      at += 1;
    }
  }
  return out;
}
