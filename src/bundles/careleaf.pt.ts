/** `careleaf.pt.min.js`: everything in the language `pt-BR`, in one file. */
import { pt } from '../i18n/languages/pt/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(pt, version);
