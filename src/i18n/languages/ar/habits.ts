/** What Arabic does by code: the build keeps this module beside the packed words. */
import { search } from './search.js';

const months = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

export const habits = {
  translated: 'لم يراجع هذه الترجمة بعدُ أيّ مختص صحي ولا مترجم محلّف: إذا كان لديكِ شك، فتحدّثي مع فريقكِ الطبي واطلبي مترجمًا.',
  search,
  /** What the code itself sets between words. */
  reword: (words: string): string => (words === ', ' ? '، ' : words),
  /** `22 نوفمبر 2026`, in the Gregorian calendar and the digits of telephones everywhere; a month alone (`2026-11`) is `نوفمبر 2026`. */
  date(date: string): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
    return [day, months[month - 1], year].filter(Boolean).join(' ');
  },
};
