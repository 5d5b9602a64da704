/** The languages of this page. A second language file adds its language here; the first is the default. */
import type { Language } from './language.js';

/** By tag, in the order they came. */
export const languages = new Map<string, Language>();

const listeners: (() => void)[] = [];

/** Calls back when a language is added after the first. */
export function onLanguage(listener: () => void): void {
  listeners.push(listener);
}

/** Adds a language; one that is there already stays. */
export function registerLanguage(language: Language): void {
  if (languages.has(language.tag)) return;
  languages.set(language.tag, language);
  for (const listener of listeners) listener();
}
