/** `careleaf.ar.min.js`: everything in the language `ar`, in one file. */
import { ar } from '../i18n/languages/ar/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(ar, version);
