/** What English does by code: the build keeps this module beside the packed words. */
import { writeDate } from './en.dates.js';
import { search } from './en.search.js';
import { spell } from './en.spelling.js';

export const habits = { date: writeDate, spell, search };
