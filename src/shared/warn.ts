/** Messages to the clinic’s web person. Each is written once for the element that it concerns. */

const warned = new WeakMap<object, Set<string>>();

/** Warns once per `about` and message. */
export function warn(about: object, message: string): void {
  let messages = warned.get(about);
  if (!messages) warned.set(about, (messages = new Set()));
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`[careleaf] ${message}`);
}

/** The warnings about an object so far. */
export const warningsAbout = (about: object): string[] => [...(warned.get(about) ?? [])];
