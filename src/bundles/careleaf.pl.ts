/** `careleaf.pl.min.js`: everything in the language `pl`, in one file. */
import { pl } from '../i18n/languages/pl/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(pl, version);
