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
  'exclusive',
  'print',
  'leave',
  'id-prefix',
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** A telephone number as the clinic wrote it, and as a `tel:` link dials it. */
export interface ClinicPhone {
  readonly display: string;
  readonly dial: string;
}

/** What a clinic has set. The comments are the documentation: README’s table is written from them. */
export interface Settings {
  /** What the leaflet is about. `miscarriage` is the one topic so far, and the default. */
  readonly topic: string;
  /** ISO 3166-1 code of the country (`GB`, `US`), or of a nation or province where contacts differ (`GB-NIR`, `CA-ON`); `UK` is read as `GB`. It alone chooses numbers, contacts and local words. Without it: neutral words and no emergency number. */
  readonly country: { readonly code: string; readonly region?: string } | undefined;
  /** BCP 47 language tag (`en`, `en-US`). It chooses language and spelling, never a country. Default: the nearest `lang` on the page, then English. */
  readonly lang: string | undefined;
  /** The clinic’s name, as readers know it. Up to 300 characters. */
  readonly clinicName: string | undefined;
  /** The clinic’s number for the hours it is open, as people write it: `020 7946 0000`. */
  readonly clinicPhone: ClinicPhone | undefined;
  /** Its hours, in words: `Monday to Friday, 8am to 6pm`. */
  readonly clinicHours: string | undefined;
  /** Its own page; an address that begins with `https:`, `http:`, `tel:`, `sms:` or `mailto:`. */
  readonly clinicUrl: string | undefined;
  /** The number to call when the clinic is closed. */
  readonly outOfHoursPhone: ClinicPhone | undefined;
  /** Who signed the words for the clinic: name and role. Shown together with `reviewed-on`. */
  readonly reviewedBy: string | undefined;
  /** When: `2026-11-22`. */
  readonly reviewedOn: string | undefined;
  /** The content date on the sheet that was signed. Where newer words are showing, the leaflet says that some have changed since. */
  readonly reviewedContent: string | undefined;
  /** The level of the titles, `1` to `4`. Default `2`. Groups and questions follow below it, never past 6. */
  readonly headingLevel: number;
  /** `light`, `dark`, or `auto` for the reader’s own setting. Default: the page’s `color-scheme`. */
  readonly theme: 'light' | 'dark' | 'auto' | undefined;
  /** Any CSS colour. Where it would be hard to read, the nearest one that is not is used, and the console says so once. */
  readonly accent: string | undefined;
  /** `square`, `soft` or `round`. Default `soft`. */
  readonly corners: 'square' | 'soft' | 'round';
  /** `comfortable` or `compact`. Default `comfortable`. */
  readonly density: 'comfortable' | 'compact';
  /** Ids to show, separated by spaces: `small-clots sign-fever org-samaritans`. It limits questions, signs or organisations only when it names one of that kind. */
  readonly only: readonly string[];
  /** Ids to leave out, separated by spaces. Urgent help and crisis lines stay. */
  readonly except: readonly string[];
  /** On `<care-faq>`: ids that are open at first, or `all`. */
  readonly open: readonly string[] | 'all';
  /** The search. In a guide it is there unless this is `false`; in a `<care-faq>` alone it is there with `filter`. */
  readonly filter: boolean | undefined;
  /** Which groups of signs and questions are open at first: `open` for all, `closed` for none, `auto` for the first where a part has more than twelve rows, and all where it has fewer. Default `auto`. */
  readonly groups: 'auto' | 'open' | 'closed';
  /** On `<care-faq>`: one answer is open at a time, and there is no “Show all”. */
  readonly exclusive: boolean;
  /** `all` prints every answer, `open` those that are open. Default `all`. */
  readonly print: 'all' | 'open';
  /** Adds one “Leave this page” control to the page; an `https:` address to go to. Empty: `https://www.wikipedia.org/`. */
  readonly leave: string | undefined;
  /** What ids on the page begin with. Default `care-`. Needed where two leaflets stand on one page. */
  readonly idPrefix: string;
}

/** Told of a value that cannot be used, and of what would be accepted. */
export type Complain = (name: AttributeName, value: string, accepted: string) => void;

/** What the reader of attributes needs from outside. */
export interface Source {
  /** The value that applies, or null where nobody set one. */
  readonly get: (name: AttributeName) => string | null;
  readonly complain: Complain;
  readonly topics: readonly string[];
  /** Every id that `only`, `except` and `open` may name. */
  readonly knows: (id: string) => boolean;
  /** Whether a colour is one that CSS knows. */
  readonly isColor: (value: string) => boolean;
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

/** Reads every attribute. A value that cannot be used keeps its default and is complained of. */
export function readSettings({ get: whole, complain, topics, knows, isColor }: Source): Settings {
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
    complain(name, value, accepted);
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
  const flag = (name: AttributeName) => {
    const value = get(name);
    return value !== null && value.trim().toLowerCase() !== 'false';
  };
  const ids = (name: AttributeName) =>
    (get(name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .filter((id) => knows(id) || (name === 'open' && id === 'all') || complain(name, id, 'ids of this topic'));
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
    filter: get('filter') === null ? undefined : flag('filter'),
    groups: oneOf('groups', ['auto', 'open', 'closed'], 'auto'),
    exclusive: flag('exclusive'),
    print: oneOf('print', ['all', 'open'], 'all'),
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
