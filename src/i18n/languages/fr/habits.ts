/** What French does by code. */
import { search } from './search.js';

/** What Québec and the rest of Canada say otherwise than France, whole phrases with what agrees with them. */
const canada: readonly (readonly [RegExp, string])[] = [
  [
    /^Dites en anglais : « Interpreter.*/,
    'Au Québec, demandez le service en français. Ailleurs, dites en anglais : « Interpreter, please. French. » Ne raccrochez pas.',
  ],
  [/ en anglais\u00a0: (“.+?”) \((«.+?»)\)/g, '\u00a0: $2 (en anglais\u00a0: $1)'],
  [/équipe soignante/g, 'équipe de soins'],
  [/(sionnels?) de santé/g, '$1 de la santé'],
  [/extra-utérine/g, 'ectopique'],
  [/(?<!propres )règles(?! (pour|sur|sont|fédérales))/g, 'menstruations'],
  [/Règles (?=ou)/g, 'Menstruations '],
  [/\bSMS\b/g, 'texto'],
  [/E-mail/g, 'Courriel'],
  [/aux urgences les plus proches/g, 'à l’urgence la plus proche'],
  [/aux urgences/g, 'à l’urgence'],
  [/\b(un|le|votre) portable/g, '$1 cellulaire'],
  [/(\S)\u202f([;?!])/g, '$1$2'],
];

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const habits = {
  translated:
    'Aucun professionnel de santé ni traducteur agréé n’a encore vérifié cette traduction : en cas de doute, parlez à votre équipe soignante et demandez un interprète.',
  search,
  /** `1er novembre 2026`, `22 novembre 2026`; a month alone (`2026-11`) is `novembre 2026`. */
  date(date: string): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
    return [day === 1 ? '1er' : day, months[month - 1], year].filter(Boolean).join(' ');
  },
  /** A space stands before a colon. In Canada, and where the tag is Canadian, the words are those of Canada. */
  reword(words: string, tag: string, country: string | undefined): string {
    if (words === ':') return '\u00a0:';
    if (country !== 'CA' && !/-CA\b/.test(tag)) return words;
    return canada.reduce((said, [france, here]) => said.replace(france, here), words);
  },
};
