import type { Organisation } from '../model.js';

/** For readers in any country, and for those with none named. The directory that comes first is the crisis contact where no country is named. */
export const international = [
  {
    id: 'find-a-helpline',
    name: 'Find a Helpline',
    group: 'talk',
    need: 'tonight',
    words: 'A directory of free helplines in many countries.',
    url: 'https://findahelpline.com/',
    crisis: true,
    cost: 'Free',
    seen: 'a page with no date',
  },
] as const satisfies readonly Organisation[];
