/** `careleaf.min.js`: everything in English, in one file. */
import { en } from '../i18n/languages/en.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(en, version);
