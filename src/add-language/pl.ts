// Written by `npm run generate` from src/i18n/languages/pl. Do not edit.
/** For people who bundle: importing this adds the language of `src/i18n/languages/pl`, on a page and for React on a server. */
import { pl } from '../i18n/languages/pl/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(pl);
