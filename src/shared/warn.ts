/** Messages to the clinic’s web person. Each is written once for the element that it concerns. */

const warned = new WeakMap<object, Set<string>>();

/** Warns once of each message. One about an element begins with its tag. */
export function warn(about: Element | Document, words: string): void {
  const message = 'localName' in about ? `<${about.localName}> ${words}` : words;
  let messages = warned.get(about);
  if (!messages) warned.set(about, (messages = new Set()));
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`[careleaf] ${message}`);
}

/** The warnings about an object so far. */
export const warningsAbout = (about: object): string[] => [...(warned.get(about) ?? [])];
