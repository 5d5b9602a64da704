// Written by `npm run generate` from src/i18n/languages/es. Do not edit.
/** For people who bundle: importing this adds the language of `src/i18n/languages/es`, on a page and for React on a server. */
import { es } from '../i18n/languages/es/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(es);
