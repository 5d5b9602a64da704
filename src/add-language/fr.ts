// Written by `npm run generate` from src/i18n/languages/fr. Do not edit.
/** For people who bundle: importing this adds the language of `src/i18n/languages/fr`, on a page and for React on a server. */
import { fr } from '../i18n/languages/fr/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(fr);
