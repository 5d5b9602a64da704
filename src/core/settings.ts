/** Reads what a clinic wrote: one place that says which values an attribute takes and what becomes of the others. Pure. */
import { canonicalTag } from '../i18n/language.js';
import { countryCode } from './place.js';

/** Every attribute of the five elements, in the order of the documentation. */
export const attributeNames = [
  'topic',
  'country',
  'lang',
  'clinic-name',
  'clinic-phone',
  'clinic-hours',
  'clinic-url',
  'out-of-hours-phone',
  'reviewed-by',
  'reviewed-on',
  'reviewed-content',
  'heading-level',
  'theme',
  'accent',
  'corners',
  'density',
  'only',
  'except',
  'open',
  'filter',
  'groups',
  'language-switch',
  'exclusive',
  'print',
  'leave',
  'id-prefix',
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** The name in scripts: `clinic-name` is `clinicName`. */
export const propertyOf = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Whether an attribute says yes or no. */
export const isFlag = (name: AttributeName): boolean => /^(filter|language-switch|exclusive)$/.test(name);

/** Whether one that says yes or no, and stands there, says yes. */
export const isOn = (value: string): boolean => value.trim().toLowerCase() !== 'false';

/** A telephone number as the clinic wrote it, and as a `tel:` link dials it. */
export interface ClinicPhone {
  readonly display: string;
  readonly dial: string;
}

/** What a clinic has set, read: the properties of the elements say what each is. */
export interface Settings {
  readonly topic: string;
  readonly country: { readonly code: string; readonly region?: string } | undefined;
  readonly lang: string | undefined;
  readonly clinicName: string | undefined;
  readonly clinicPhone: ClinicPhone | undefined;
  readonly clinicHours: string | undefined;
  readonly clinicUrl: string | undefined;
  readonly outOfHoursPhone: ClinicPhone | undefined;
  readonly reviewedBy: string | undefined;
  readonly reviewedOn: string | undefined;
  readonly reviewedContent: string | undefined;
  readonly headingLevel: number;
  readonly theme: 'light' | 'dark' | 'auto' | undefined;
  readonly accent: string | undefined;
  readonly corners: 'square' | 'soft' | 'round';
  readonly density: 'comfortable' | 'compact';
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly open: readonly string[] | 'all';
  readonly filter: boolean;
  readonly groups: 'auto' | 'open' | 'closed';
  readonly languageSwitch: boolean;
  readonly exclusive: boolean;
  readonly print: 'all' | 'open' | 'summary';
  readonly leave: string | undefined;
  readonly idPrefix: string;
}

/** Told of a value that cannot be used, and of what would be accepted. */
export type Warn = (name: AttributeName, value: string, accepted: string) => void;

/** What the reader of attributes needs from outside. */
export interface Source {
  /** The value that applies, or null where nobody set one. */
  readonly get: (name: AttributeName) => string | null;
  readonly warn: Warn;
  readonly topics: readonly string[];
  /** Every id that `only`, `except` and `open` may name. */
  readonly knows: (id: string) => boolean;
  /** Whether a colour is one that CSS knows. */
  readonly isColor: (value: string) => boolean;
  /** Whether it is a guide, or stands in one. */
  readonly ofGuide?: boolean;
}

/** Where “Leave this page” goes when its attribute is empty. */
export const leaveDefault = 'https://www.wikipedia.org/';

/** The longest text that is taken from an attribute, in characters. */
const longest = 300;

/** Characters that turn or hide text: bidirectional overrides and isolates, zero-width spaces, controls. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Text without what turns, hides or floods it. */
export function cleanText(value: string): string {
  return value
    .slice(0, 4 * longest)
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .trimEnd();
}

/** An address that may be followed, or nothing. */
export function cleanUrl(value: string, protocols: RegExp = /^(https?|tel|sms|mailto):$/): string | undefined {
  try {
    const { href, protocol } = new URL(value.trim());
    return protocols.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A telephone number: digits with the usual marks between them, and words around it for people. */
export function cleanPhone(value: string): ClinicPhone | undefined {
  const display = cleanText(value);
  const number = /\+?\(?\d[\d\s().\-/]*\d/.exec(display)?.[0];
  const dial = number?.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return dial && /^\+?\d{3,15}$/.test(dial) ? { display, dial } : undefined;
}

function cleanDate(value: string): string | undefined {
  const date = value.trim();
  return /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}

/** Reads every attribute. A value that cannot be used keeps its default and is warned of. */
export function readSettings({ get: whole, warn, topics, knows, isColor, ofGuide = false }: Source): Settings {
  // No value needs more; what floods is not read to its end.
  const get = (name: AttributeName) => whole(name)?.slice(0, 9999) ?? null;
  /** The value made of an attribute; its default where there is none, it is empty, or it cannot be used. */
  function read<Value, Default>(
    name: AttributeName,
    accepted: string,
    parse: (value: string) => Value | undefined,
    otherwise: Default,
  ): Value | Default {
    const value = get(name);
    if (value === null || value.trim() === '') return otherwise;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    warn(name, value, accepted);
    return otherwise;
  }
  const oneOf = <const Value extends string, Default>(name: AttributeName, values: readonly Value[], otherwise: Default) =>
    read<Value, Default>(
      name,
      values.join(', '),
      (value) => values.find((each) => each === value.trim().toLowerCase()),
      otherwise,
    );
  const text = (name: AttributeName) => read(name, 'text', (value) => cleanText(value) || undefined, undefined);
  const phone = (name: AttributeName) => read(name, 'a telephone number, such as 020 7946 0000', cleanPhone, undefined);
  const date = (name: AttributeName) => read(name, 'a date, such as 2026-11-22', cleanDate, undefined);
  const flag = (name: AttributeName, otherwise = false) => {
    const value = get(name);
    return value === null ? otherwise : isOn(value);
  };
  const ids = (name: AttributeName) =>
    (get(name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .filter((id) => knows(id) || (name === 'open' && id === 'all') || warn(name, id, 'ids of this topic'));
  const open = ids('open');

  return {
    topic: oneOf('topic', topics, topics[0] ?? ''),
    country: read('country', 'an ISO 3166 country code, such as GB, US or GB-NIR', countryCode, undefined),
    lang: read('lang', 'a language tag, such as en or en-GB', canonicalTag, undefined),
    clinicName: text('clinic-name'),
    clinicPhone: phone('clinic-phone'),
    clinicHours: text('clinic-hours'),
    clinicUrl: read(
      'clinic-url',
      'an address that begins with https:, http:, tel:, sms: or mailto:',
      (value) => cleanUrl(value),
      undefined,
    ),
    outOfHoursPhone: phone('out-of-hours-phone'),
    reviewedBy: text('reviewed-by'),
    reviewedOn: date('reviewed-on'),
    reviewedContent: date('reviewed-content'),
    headingLevel: Number(oneOf('heading-level', ['1', '2', '3', '4'], '2')),
    theme: oneOf('theme', ['light', 'dark', 'auto'], undefined),
    accent: read('accent', 'a CSS colour, such as #00665e', (value) => (isColor(value) ? value.trim() : undefined), undefined),
    corners: oneOf('corners', ['square', 'soft', 'round'], 'soft'),
    density: oneOf('density', ['comfortable', 'compact'], 'comfortable'),
    only: ids('only'),
    except: ids('except'),
    open: open.includes('all') ? 'all' : open,
    filter: flag('filter', ofGuide),
    groups: oneOf('groups', ['auto', 'open', 'closed'], 'auto'),
    languageSwitch: flag('language-switch'),
    exclusive: flag('exclusive'),
    print: oneOf('print', ['all', 'open', 'summary'], 'all'),
    leave:
      get('leave') === null || get('leave')?.trim() === 'false'
        ? undefined
        : read('leave', 'an address that begins with https:', (value) => cleanUrl(value, /^https:$/), leaveDefault),
    idPrefix: read(
      'id-prefix',
      'a letter, then letters, digits, - or _',
      (value) => /^[A-Za-z][\w-]{0,40}$/.exec(value.trim())?.[0],
      'care-',
    ),
  };
}
