// Written by `npm run generate` from the folders of languages. Do not edit.
import type { Language } from './language.js';
import { ar } from './languages/ar/index.js';
import { es } from './languages/es/index.js';
import { fr } from './languages/fr/index.js';
import { pl } from './languages/pl/index.js';
import { pt } from './languages/pt/index.js';
import { zh } from './languages/zh/index.js';
import { en } from './languages/en.js';

/** Every language there is, by tag; English first. */
export const languages: ReadonlyMap<string, Language> = new Map([en, ar, es, fr, pl, pt, zh].map((each) => [each.tag, each]));
