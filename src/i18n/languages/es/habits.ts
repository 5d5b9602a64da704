/** What Spanish does by code: the build keeps this module beside the packed words. */
import { search } from './search.js';

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** `22 de noviembre de 2026`; a month alone (`2026-11`) is `noviembre de 2026`. */
function date(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
  return `${day ? `${day} de ` : ''}${months[month - 1]} de ${year}`;
}

export const habits = {
  translated:
    'Ningún profesional de la salud ni traductor jurado ha revisado todavía esta traducción: si tiene dudas, hable con su equipo médico y pida un intérprete.',
  date,
  search,
};
