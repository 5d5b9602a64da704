/** For people who bundle: importing this defines the five elements, in English. In Node it does nothing. */
import { define, mount } from '../define.js';
import { en } from '../i18n/languages/en.js';
import { registerLanguage } from '../i18n/registry.js';

registerLanguage(en);
if (typeof customElements !== 'undefined' && define()) mount(document.documentElement);
