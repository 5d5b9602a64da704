// Reads what the sources say of every attribute and custom property, for README's tables, custom-elements.json and types.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');

/**
 * Every attribute with its property, type and doc comment, in the order of the source; `values` where it takes one of a few,
 * `otherwise` where one of them is the default.
 */
export function readAttributes() {
  const source = read('elements/settings-element.ts');
  const choices = readChoices();
  const found = [...source.matchAll(/\/\*\* (.*?) \*\/\s+declare (\w+): (.*?);/g)].map(([, words, property, type]) => {
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { name, property, type, words, isFlag: type.startsWith('boolean'), ...choices[name] };
  });
  const list = /attributeNames = \[(.*?)\]/s.exec(read('core/settings.ts'))?.[1] ?? '';
  const names = [...list.matchAll(/'([\w-]+)'/g)].map((match) => match[1]);
  if (found.map(({ name }) => name).join() !== names.join())
    throw new Error('attributeNames and the properties of settings-element.ts differ.');
  return found;
}

/** Which values an attribute may have, as settings.ts reads them. */
function readChoices() {
  const calls = read('core/settings.ts').matchAll(/oneOf\(\s*'([\w-]+)',\s*\[([^\]]*)\],\s*(?:'(\w+)'|undefined)/g);
  return Object.fromEntries(
    [...calls].map(([, name, values, otherwise]) => [
      name,
      { values: [...values.matchAll(/'(\w+)'/g)].map((match) => match[1]), ...(otherwise && { otherwise }) },
    ]),
  );
}

/** Every public custom property. */
export const readProperties = () =>
  [...read('elements/care-element.styles.ts').matchAll(/^ \* @cssprop (--care-[\w-]+) - (.*)$/gm)].map(
    ([, name, description]) => ({
      name,
      description,
    }),
  );
