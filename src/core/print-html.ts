/** Prints the plain tree as HTML, for pages whose words stand there before the script does. Pure; no page loads it. */
import type { Child } from './node.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00A0': '&nbsp;' };

/** Line ends would be made into paragraphs by some editors, so a space stands for them. */
const escape = (words: string): string =>
  words.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[&<>"\u00A0]/g, (character) => escapes[character]!);

/** One line of HTML. Every name of a tag or attribute is ours; words and values are escaped. */
export function printHtml(children: readonly Child[]): string {
  return children.map((child) => (typeof child === 'string' ? escape(child) : printNode(child))).join('');
}

function printNode({ attributes, children, tag }: Exclude<Child, string>): string {
  const printed = Object.entries(attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`));
  return `<${tag}${printed.join('')}>${tag === 'br' ? '' : `${printHtml(children)}</${tag}>`}`;
}
