/** For people who bundle: the classes, without side effects. `careleaf/define` defines them. Importing this in Node is safe. */
export { CareFaq } from './elements/care-faq/care-faq.js';
export { CareGuide } from './elements/care-guide/care-guide.js';
export { CareSupport } from './elements/care-support/care-support.js';
export { CareSymptoms } from './elements/care-symptoms/care-symptoms.js';
export { CareUrgent } from './elements/care-urgent/care-urgent.js';
export { define, mount } from './define.js';
export { registerLanguage } from './i18n/registry.js';
export { en } from './i18n/languages/en.js';
export type { Language } from './i18n/language.js';
export type { Careleaf } from './start.js';
