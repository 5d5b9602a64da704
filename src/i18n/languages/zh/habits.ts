/** What Chinese does by code: the build keeps this module beside the packed words. */
import { search } from './search.js';

/** Who reads traditional characters is told, above the urgent card, that there are only simplified ones. */
const traditional = /^(?!.*Hans).*\b(Hant|TW|HK|MO)\b/;

/** Simplified Chinese writes no space between words or sentences, and its marks are full width. */
const between: Readonly<Record<string, string>> = { ' ': '', ', ': '，', '. ': '。', '; ': '；', ':': '：' };

export const habits = {
  search,
  translated: '本译文还没有经过医护人员或专业翻译审阅：如有疑问，请问您的医疗团队，并要求安排口译员。',
  /** What the code itself sets between words. */
  reword: (words: string, tag = ''): string =>
    words === '何时求助' && traditional.test(tag) ? `${words}（本手冊只有簡體字）` : (between[words] ?? words),
  /** `2026年11月22日`; a month alone (`2026-11`) is `2026年11月`. */
  date(date: string): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
    return `${year}年${month}月${day ? `${day}日` : ''}`;
  },
};
