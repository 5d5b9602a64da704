/** Which country’s numbers and words are shown. Only the `country` attribute names one. Pure. */
import type { AdviceLine, Country, Organisation } from '../content/model.js';
import type { Language } from '../i18n/language.js';

export interface Place {
  /** ISO 3166-1 alpha-2, or nothing where none is named. */
  readonly code?: string;
  /** ISO 3166-2 of a nation or province, where one is named. */
  readonly region?: string;
  /** The country’s own file, where there is one. */
  readonly country: Country | undefined;
  /** The confirmed emergency number. */
  readonly emergency: string | undefined;
  readonly organisations: readonly Organisation[];
  readonly advice: readonly AdviceLine[];
}

/** Codes that `Intl` has a name for and that are no country. */
const noCountry = /^(EU|EZ|UN|QO|XA|XB|ZZ)$/;

/** Codes that need not be looked up: the names of all regions take `Intl` longer to load than a leaflet takes to render. */
const known = /^(US|GB|IE|CA|AU|NZ|ZA|IN)$/;

/** `GB`, `GB-NIR`, from whatever a clinic wrote; nothing where it is no country. `UK` is read as `GB`. */
export function countryCode(value: string): { readonly code: string; readonly region?: string } | undefined {
  const match = /^([A-Z]{2})(?:[-_]([A-Z0-9]{1,3}))?$/.exec(value.trim().toUpperCase());
  if (!match?.[1]) return undefined;
  const code = match[1] === 'UK' ? 'GB' : match[1];
  try {
    const name = known.test(code) || new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
    if (!name || noCountry.test(code)) return undefined;
  } catch {
    return undefined;
  }
  return match[2] ? { code, region: `${code}-${match[2]}` } : { code };
}

/** What a language knows of a country. With no country: neutral words, no number, international contacts. */
export function placeOf(named: { readonly code: string; readonly region?: string } | undefined, language: Language): Place {
  // A country is read when its words are needed: a page that brings them along needs none.
  const country = () => (named && Object.hasOwn(language.countries, named.code) ? language.countries[named.code] : undefined);
  const here = (regions: readonly string[] | undefined) => !regions || !named?.region || regions.includes(named.region);
  return {
    ...named,
    get country() {
      return country();
    },
    get emergency() {
      return (
        country()?.emergency?.number ??
        (named && Object.hasOwn(language.otherEmergency, named.code) ? language.otherEmergency[named.code] : undefined)
      );
    },
    get organisations() {
      return [...(country()?.organisations ?? []), ...language.international].filter(({ regions }) => here(regions));
    },
    get advice() {
      const lines = (country()?.advice ?? []).filter(({ regions }) => here(regions));
      const { region } = named ?? {};
      if (!region) return lines;
      // Where a nation or province is named, its own name for the line, and no list of the others.
      return lines.map(({ where: _, ...line }) => ({ ...line, name: line.names?.[region] ?? line.name }));
    },
  };
}
