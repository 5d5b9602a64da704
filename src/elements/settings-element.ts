import { LitElement } from 'lit';
import { attributeNames, isFlag, isOn, propertyOf } from '../core/settings.js';

/**
 * Every attribute as a reflecting property: what a page, a script or a framework sets by either way is the same.
 *
 * A property holds what the element itself was given, not what applies from its guide or the script tag. `null` and `undefined`
 * take the attribute away; `false` is written as `"false"`, which turns off what a guide or script turns on. The comments are
 * the documentation: README’s table and `custom-elements.json` are written from them.
 */
export abstract class SettingsElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributeNames];
  }

  static {
    for (const name of attributeNames) {
      Object.defineProperty(this.prototype, propertyOf(name), {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          const value = this.getAttribute(name);
          return isFlag(name) && value !== null ? isOn(value) : value;
        },
        set(this: Element, value: string | boolean | null | undefined) {
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, value === true ? '' : String(value));
        },
      });
    }
  }

  /** What the leaflet is about. `miscarriage` is the one topic so far, and the default. */
  declare topic: string | null;
  /** ISO 3166-1 code of the country (`GB`, `US`), or of a nation or province where contacts differ (`GB-NIR`, `CA-ON`); `UK` is read as `GB`. It alone chooses numbers, contacts and local words. Without it: neutral words and no emergency number. */
  declare country: string | null;
  /** BCP 47 language tag (`en`, `en-US`). It chooses language and spelling, never a country. Default: the nearest `lang` on the page, then English. */
  declare lang: string;
  /** The clinic’s name, as readers know it. Up to 300 characters. */
  declare clinicName: string | null;
  /** The clinic’s number for the hours it is open, as people write it: `020 7946 0000`. */
  declare clinicPhone: string | null;
  /** Its hours, in words: `Monday to Friday, 8am to 6pm`. */
  declare clinicHours: string | null;
  /** Its own page; an address that begins with `https:`, `http:`, `tel:`, `sms:` or `mailto:`. */
  declare clinicUrl: string | null;
  /** The number to call when the clinic is closed. */
  declare outOfHoursPhone: string | null;
  /** Who signed the words for the clinic: name and role. Shown together with `reviewed-on`. */
  declare reviewedBy: string | null;
  /** When: `2026-11-22`. */
  declare reviewedOn: string | null;
  /** The content date on the sheet that was signed. Where newer words are showing, the leaflet says that some have changed since. */
  declare reviewedContent: string | null;
  /** The level of the titles, `1` to `4`. Default `2`. Groups and questions follow below it, never past 6. */
  declare headingLevel: string | null;
  /** `light`, `dark`, or `auto` for the reader’s own setting. Default: the page’s `color-scheme`. */
  declare theme: string | null;
  /** Any CSS colour. Where it would be hard to read, the nearest one that is not is used, and the console says so once. */
  declare accent: string | null;
  /** `square`, `soft` or `round`. Default `soft`. */
  declare corners: string | null;
  /** `comfortable` or `compact`. Default `comfortable`. */
  declare density: string | null;
  /** Ids to show, separated by spaces: `small-clots sign-fever org-samaritans`. It limits questions, signs or organisations only when it names one of that kind. */
  declare only: string | null;
  /** Ids to leave out, separated by spaces. Urgent help and crisis lines stay. */
  declare except: string | null;
  /** On `<care-faq>`: ids that are open at first, or `all`. */
  declare open: string | null;
  /** The search. On by default in a guide, where `false` takes it away; off in `<care-faq>` alone. */
  declare filter: boolean | null;
  /** `auto`: a part with more than twelve rows shows its groups closed, but for the first. `open` shows all, `closed` none. Default `auto`. */
  declare groups: string | null;
  /** On a guide: offers the languages whose files are loaded, each named in itself. */
  declare languageSwitch: boolean | null;
  /** On `<care-faq>`: one answer is open at a time, and there is no “Show all”. */
  declare exclusive: boolean | null;
  /** What the browser’s own print gives: `all` answers, those that are `open`, or the `summary`: urgent help and who to call. Default `all`. */
  declare print: string | null;
  /** Adds one “Leave this page” control to the page; an `https:` address to go to. Empty: `https://www.wikipedia.org/`. */
  declare leave: string | null;
  /** What ids on the page begin with. Default `care-`. Needed where two leaflets stand on one page. */
  declare idPrefix: string | null;

  constructor() {
    super();
    // What a framework has set on a tag that was not defined yet hides the property that reflects it.
    const own = this as unknown as Record<string, unknown>;
    for (const name of attributeNames.map(propertyOf)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }
}
