/** Messages to the clinic’s web person. Each is said once for the element that it concerns. */

const said = new WeakMap<object, Set<string>>();

/** Warns once per `about` and message. */
export function complain(about: object, message: string): void {
  let messages = said.get(about);
  if (!messages) said.set(about, (messages = new Set()));
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`[careleaf] ${message}`);
}

/** What was said of it. */
export const saidOf = (about: object): string[] => [...(said.get(about) ?? [])];
