/** `careleaf.es.min.js`: everything in the language `es`, in one file. */
import { es } from '../i18n/languages/es/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(es, version);
