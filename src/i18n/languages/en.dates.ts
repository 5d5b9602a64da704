/** Dates as English writes them where it is spoken most; elsewhere `Intl` is asked. */

const months = 'January February March April May June July August September October November December'.split(' ');

/** `22 November 2026`, or `November 22, 2026` where the month comes first; a month alone (`2026-11`) is `November 2026`. */
export function writeDate(date: string, locale: string): string | undefined {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
  const name = months[month - 1];
  if (!day) return `${name} ${year}`;
  if (/^en(-US|-CA)?$/.test(locale)) return `${name} ${day}, ${year}`;
  return /^en-(GB|IE|AU|NZ|ZA|IN)$/.test(locale) ? `${day} ${name} ${year}` : undefined;
}
