// Reads what src/elements/settings-element.ts says of every attribute, for README's table and for custom-elements.json.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');

/** Every attribute with its property, type and doc comment, in the order of the source. */
export function readAttributes() {
  const source = read('elements/settings-element.ts');
  const found = [...source.matchAll(/\/\*\* (.*?) \*\/\s+declare (\w+): (.*?);/g)].map(([, words, property, type]) => ({
    name: property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    property,
    type,
    words,
  }));
  const list = /attributeNames = \[(.*?)\]/s.exec(read('core/settings.ts'))?.[1] ?? '';
  const names = [...list.matchAll(/'([\w-]+)'/g)].map((match) => match[1]);
  if (found.map(({ name }) => name).join() !== names.join())
    throw new Error('attributeNames and the properties of settings-element.ts differ.');
  return found;
}
