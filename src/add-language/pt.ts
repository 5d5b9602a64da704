// Written by `npm run generate` from src/i18n/languages/pt. Do not edit.
/** For people who bundle: importing this adds the language of `src/i18n/languages/pt`, on a page and for React on a server. */
import { pt } from '../i18n/languages/pt/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(pt);
