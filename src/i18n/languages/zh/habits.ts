/** What Chinese does by code: the build keeps this module beside the packed words. */
import { search } from './search.js';

/** Simplified Chinese writes no space between words. */
export const habits = {
  search,
  /** What the code itself sets between words. */
  reword: (words: string): string => (words === ', ' ? '，' : words === ':' ? '：' : words),
  /** `2026年11月22日`; a month alone (`2026-11`) is `2026年11月`. */
  date(date: string): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
    return `${year}年${month}月${day ? `${day}日` : ''}`;
  },
};
