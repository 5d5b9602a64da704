/** `careleaf.fr.min.js`: everything in the language `fr`, in one file. */
import { fr } from '../i18n/languages/fr/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(fr, version);
