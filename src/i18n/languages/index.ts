// Written by `npm run generate` from the folders beside it. Do not edit.
import type { Language } from '../language.js';
import { ar } from './ar/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { pl } from './pl/index.js';
import { pt } from './pt/index.js';
import { zh } from './zh/index.js';
import { en } from './en.js';

/** Every language there is, by tag; English first. */
export const languages: ReadonlyMap<string, Language> = new Map([en, ar, es, fr, pl, pt, zh].map((each) => [each.tag, each]));
