// Written by `npm run generate` from src/i18n/languages/zh. Do not edit.
/** For people who bundle: importing this adds the language of `src/i18n/languages/zh`, on a page and for React on a server. */
import { zh } from '../i18n/languages/zh/index.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(zh);
