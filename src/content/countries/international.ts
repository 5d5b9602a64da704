import type { Organisation } from '../model.js';

/** For readers in any country, and for those with none named. The directory that comes first is the crisis contact where no country is named. */
export const international = [
  {
    id: 'find-a-helpline',
    name: 'Find a Helpline',
    group: 'talk',
    words: 'A directory of free helplines in many countries.',
    url: 'https://findahelpline.com/',
    crisis: true,
    cost: 'Free',
    seen: 'a page with no date',
  },
  {
    id: 'befrienders-worldwide',
    name: 'Befrienders Worldwide',
    group: 'talk',
    words: 'A network of listening services in many countries, for people in distress.',
    url: 'https://befrienders.org/',
    seen: 'a page with no date',
    toCheck: true,
  },
  {
    id: 'iasp-crisis-centres',
    name: 'International Association for Suicide Prevention: crisis centres',
    group: 'talk',
    words: 'A list of crisis centres around the world.',
    url: 'https://www.iasp.info/crisis-centres-helplines/',
    seen: 'October 2026 (public lists)',
    toCheck: true,
  },
] as const satisfies readonly Organisation[];
