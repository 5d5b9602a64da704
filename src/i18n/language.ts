/** What a language must supply, and how one is chosen. Pure. */
import type { Country, NeedId, Organisation, Source, Topic, Urgency } from '../content/model.js';
import type { SourceId } from '../content/sources.js';

/** The words of the interface. `%` stands for what is filled in. */
export interface Messages {
  readonly urgency: Readonly<Record<Urgency, string>>;
  /** The urgency of a sign in one word, beside its mark. */
  readonly urgencyWord: Readonly<Record<Urgency, string>>;
  readonly yourClinic: string;
  /** For `{clinic}` where the clinic has given its name, which stands with its numbers. */
  readonly theClinic: string;
  /** Before the further signs on the card of urgency `now`. */
  readonly alsoNow: string;
  readonly call: string;
  readonly callLocal: string;
  readonly localEmergency: string;
  readonly department: string;
  readonly painRelief: Readonly<Record<'paracetamol' | 'acetaminophen' | 'both', string>>;
  readonly nowLink: string;
  readonly todayLink: string;
  readonly see: string;
  readonly crisisCall: string;
  readonly crisisText: string;
  readonly crisisNone: string;
  readonly safetyNone: string;
  readonly silentNone: string;
  readonly interpreterNone: string;
  readonly or: string;
  readonly whoToCall: string;
  readonly outOfHours: string;
  readonly whenClosed: string;
  /** Where the clinic gave no number. */
  readonly clinicOrDoctor: string;
  readonly nobody: string;
  readonly anyBleedingToday: string;
  readonly clinicPart: string;
  readonly clinicWebsite: string;
  readonly meaning: string;
  readonly tell: string;
  readonly sources: string;
  readonly compared: string;
  readonly due: string;
  readonly overdue: string;
  /** What people are needed for: the title of each group, and a line of what is in it. */
  readonly needs: Readonly<Record<NeedId | 'helping', { readonly title: string; readonly words: string }>>;
  readonly phone: string;
  readonly website: string;
  readonly checkedMonth: string;
  readonly showMore: string;
  readonly email: string;
  readonly cannotPhone: string;
  readonly about: string;
  readonly privacy: string;
  readonly pastDue: string;
  readonly trustChecked: string;
  readonly trustSigned: string;
  readonly trustUnsigned: string;
  readonly trustChanged: string;
  readonly contents: string;
  /** The parts by a word each, in a line that leads to them. */
  readonly contentsShort: Readonly<Record<'symptoms' | 'questions' | 'support' | 'about', string>>;
  readonly numbers: string;
  readonly emergencyName: string;
  readonly keep: string;
  readonly printSummary: string;
  readonly printSummaryNote: string;
  readonly printAll: string;
  readonly printAllNote: string;
  /** On paper, before the address of the page. */
  readonly address: string;
  readonly unsigned: string;
  readonly signed: string;
  readonly changedSince: string;
  readonly contentDate: string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly filterLabel: string;
  readonly filterClear: string;
  readonly filterNone: string;
  readonly filterOne: string;
  readonly filterMany: string;
  readonly filterMore: string;
  /** What a result is. */
  readonly filterKinds: Readonly<Record<'sign' | 'question' | 'person', string>>;
  readonly fromClinic: string;
  readonly fromNamed: string;
  /** Said of a closed group, in the name of its button. */
  readonly holdsNow: string;
  readonly callNamed: string;
  readonly callWho: string;
  readonly checked: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly print: string;
  readonly leave: string;
  readonly leaveNote: string;
}

/** What a language tells the search. */
export interface SearchWords {
  /** Words that say nothing of what is looked for. */
  readonly stopWords: readonly string[];
  /** Words that mean the same to a search: one in each list stands for all. */
  readonly synonyms: readonly (readonly string[])[];
  /** A word without its ending. */
  readonly stem: (word: string) => string;
}

/** A language: its interface, its topics and its countries, whole. */
export interface Language {
  /** BCP 47, as short as it can be: `es`; with a region or script where there is another: `pt-BR`, `zh-Hans`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly topics: Readonly<Record<string, Topic>>;
  readonly countries: Readonly<Record<string, Country>>;
  /** Of its own, since each file numbers those that it holds. */
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly international: readonly Organisation[];
  /** Confirmed emergency numbers of countries that have no file of their own. */
  readonly otherEmergency: Readonly<Record<string, string>>;
  /** Of a translation that nobody qualified has checked: says so in one line, and whom to speak to. */
  readonly translated?: string;
  /** What it tells the search; without it every word counts as it is written. */
  readonly search?: SearchWords;
  /** English, as much of it as is needed: set where something stands in it because its translation lags. */
  readonly fallback?: Language;
  /** Writes `2026-11-22`, or the month `2026-11`, as a locale does, where the language knows how: the first use of `Intl` takes a phone 100 ms. */
  readonly date?: (date: string, locale: string) => string | undefined;
  /**
   * Gives a whole string as a region says it, before its placeholders are filled in: Portugal beside Brazil, Québec beside France.
   * It is told the tag as it was asked for, also where only another script could be given, and the country.
   */
  readonly reword?: (words: string, tag: string, country: string | undefined) => string;
  /** Turns the words as they are written into another spelling of the language: the tag as it was asked for, then the country’s habit. */
  readonly spell?: (words: string, tag: string, habit: string | undefined) => string;
}

/** A BCP 47 tag in its canonical form, or nothing where it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    return undefined;
  }
}

/** What names the files of a language: `pt` for `pt-BR`, as in `careleaf.pt.min.js`. */
export const fileNameOf = (tag: string): string => tag.split('-')[0]!;

/** Where Chinese is written in traditional characters, unless the tag names its script. */
const traditional = /^(TW|HK|MO)$/;

/**
 * The language for a tag: RFC 4647’s look-up, which drops one part of the tag after another. Then another region’s form of the
 * language (`pt-BR` for `pt-PT`), but never another script: who reads `zh-Hant` may not read `zh-Hans`.
 */
export function lookUp(tag: string, languages: ReadonlyMap<string, Language>): Language | undefined {
  const parts = tag.split('-');
  const isOfScript = () => parts[1]?.length === 4;
  if (parts[0] === 'zh' && !isOfScript()) parts.splice(1, 0, parts.some((part) => traditional.test(part)) ? 'Hant' : 'Hans');
  for (let count = parts.length; count > 0; count--) {
    const language = languages.get(parts.slice(0, count).join('-'));
    if (language) return language;
  }
  return isOfScript() ? undefined : [...languages.values()].find((language) => language.tag.split('-')[0] === parts[0]);
}

/**
 * The first of the wanted tags that a language answers to, and that language; otherwise the first language there is. Who reads
 * Chinese in the other script gets English where that is loaded, else the script there is, and `asked` says so.
 */
export function chooseLanguage(
  wanted: readonly (string | undefined)[],
  languages: ReadonlyMap<string, Language>,
): { readonly language: Language; readonly tag: string; readonly asked?: string } {
  let asked: string | undefined;
  const askedOf = ({ tag }: Language) => (asked && /^zh\b/.test(tag) ? { asked } : {});
  for (const tag of wanted) {
    const canonical = tag && canonicalTag(tag);
    const language = canonical && lookUp(canonical, languages);
    if (language) return { language, tag: canonical, ...askedOf(language) };
    if (/^zh\b/.test(canonical ?? '')) asked ??= canonical || undefined;
  }
  const first = (asked && languages.get('en')) || [...languages.values()][0];
  if (!first) throw new Error('[careleaf] No language is registered.');
  return { language: first, tag: first.tag, ...askedOf(first) };
}
