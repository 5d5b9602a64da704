/** What Portuguese does by code: it is written as in Brazil, and said otherwise where it is spoken as in Portugal. */
import { asInPortugal } from './portugal.js';
import { search } from './search.js';

const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

export const habits = {
  translated:
    'Nenhum profissional de saúde nem tradutor juramentado conferiu ainda esta tradução: em caso de dúvida, fale com a sua equipe e peça um intérprete.',
  search,
  /** `22 de novembro de 2026`; a month alone (`2026-11`) is `novembro de 2026`. */
  date(date: string): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
    return [day, months[month - 1], year].filter(Boolean).join(' de ');
  },
  /** Inches stand where they are in use, or where no country is named. Any region but Brazil speaks as Portugal does. */
  reword(words: string, tag: string, country: string | undefined): string {
    const measured = !country || /US|CA/.test(country) ? words : words.replace(/\d,\d polegada, | \(\d,\d polegada\)/g, '');
    return /-(?!BR)[A-Z]{2}\b/.test(tag) ? asInPortugal(measured) : measured;
  },
};
