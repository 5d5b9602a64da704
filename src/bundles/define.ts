/** For people who bundle: importing this defines the five elements, in English. In Node it does nothing. */
import { en } from '../i18n/languages/en.js';
import { start } from '../start.js';
import { version } from '../version.js';

// With these the tags and the global have their types wherever this is imported.
export type { CareFaq, CareGuide, CareSupport, CareSymptoms, CareUrgent } from '../index.js';
export type { Careleaf } from '../start.js';

export { mount } from '../define.js';

// Lit brings a registry of elements to Node, but no document.
if (typeof document !== 'undefined') start(en, version);
