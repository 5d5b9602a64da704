// Reads what src/core/settings.ts says of every attribute, for README's table and for custom-elements.json.
import { readFileSync } from 'node:fs';

const file = new URL('../src/core/settings.ts', import.meta.url);

/** Every attribute with its doc comment, in the order of the source. */
export function readAttributes() {
  const source = readFileSync(file, 'utf8');
  const settings = /export interface Settings \{(.*?)\n\}/s.exec(source)?.[1] ?? '';
  const found = [...settings.matchAll(/\/\*\* (.*?) \*\/\s+readonly (\w+):/gs)].map(([, words, name]) => ({
    name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    words: words.replace(/\s+/g, ' '),
  }));
  const names = [...(/attributeNames = \[(.*?)\]/s.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map((match) => match[1]);
  if (found.map(({ name }) => name).join() !== names.join()) throw new Error('settings.ts: attributeNames and Settings differ.');
  return found;
}
