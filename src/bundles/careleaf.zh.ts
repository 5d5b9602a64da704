/** `careleaf.zh.min.js`: everything in the language `zh-Hans`, in one file. */
import { zh } from '../i18n/languages/zh/index.js';
import { start } from '../start.js';
import { version } from '../version.js';

start(zh, version);
