/** The languages that are written beside English, whole: for tests in Node. */
import { existsSync, readdirSync } from 'node:fs';
import type { Language } from '../i18n/language.js';

const folders = new URL('../i18n/languages/', import.meta.url);

/** Their folders: those with words, whatever still lags. */
export const languageFolders = (): string[] =>
  readdirSync(folders).filter((folder) => existsSync(new URL(`${folder}/index.ts`, folders)));

export async function languagesWritten(): Promise<Language[]> {
  return Promise.all(
    languageFolders().map(async (folder) => {
      const module = (await import(`../i18n/languages/${folder}/index.js`)) as Record<string, Language>;
      return module[folder]!;
    }),
  );
}
