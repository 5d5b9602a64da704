// Written by `npm run generate` from src/i18n/languages/ar. Do not edit.
/** For people who bundle: importing this adds the language of `src/i18n/languages/ar`, on a page and for React on a server. */
import { ar } from '../i18n/languages/ar/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(ar);
