/** What Polish does by code. */
import { search } from './search.js';

export const habits = {
  translated:
    'Tego tłumaczenia nie sprawdził jeszcze żaden lekarz, żadna położna ani tłumacz przysięgły: w razie wątpliwości porozmawiaj ze swoim zespołem medycznym i poproś o tłumacza.',
  search,
};
