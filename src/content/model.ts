/**
 * The shapes of what Careleaf says. Types alone: no words, no behaviour, and nothing imported from outside this folder.
 *
 * Words hold no markup and no telephone number. A string is one paragraph; what differs by country, clinic or limit is a
 * placeholder in braces, filled in when the words are shown. `docs/words.md` lists every placeholder.
 */
import type { SourceId } from './sources.js';

/** A date as `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Plain words, with `{placeholders}`. */
export type Words = string;

/** How soon to get help. A value: its words, colour and place follow from it. */
export type Urgency = 'now' | 'today' | 'soon';

/**
 * One piece of an answer: a paragraph, a list, or what is true in the reader's country. `Fact` is the id of what differs by
 * country, as the topic names it in `neutral`.
 */
export type Block<Fact extends string = string> = Words | { readonly list: readonly Words[] } | { readonly local: Fact };

/**
 * How strong a source is. 1: national health services, government, guideline bodies, colleges, regulators, peer-reviewed papers.
 * 2: hospitals and the field’s national charities. Readers are shown no other kind.
 */
export type Tier = 1 | 2;

/** Where a fact was read. The reader sees publisher, title and year; the address is a link where it is the publisher's own site. */
export interface Source {
  /** Who answers for the page, in words a reader knows. */
  readonly publisher: string;
  /** What it is called. */
  readonly title: string;
  /** The year it was published or last revised; left out where the page gave none. */
  readonly year?: number;
  /** Where it was read: the publisher's own page. */
  readonly url: string;
  readonly tier: Tier;
  /** Why readers see its name without a link: an old or a machine's address of the publisher. */
  readonly unlinked?: Words;
}

/** A source that readers are not shown. */
export interface SheetOnlySource extends Omit<Source, 'tier' | 'url' | 'unlinked'> {
  /** Left out where its own page was not seen. */
  readonly url?: string;
  readonly tier: Tier | 3;
  /** What keeps it from readers. */
  readonly why: Words;
}

/** A limit: stated once, used everywhere as `{id}`. */
export interface Threshold {
  /** The limit as it reads inside a sentence. */
  readonly words: Words;
  readonly urgency: Urgency;
  readonly sources: readonly SourceId[];
  /** For the clinician: why this figure, and what is lost by it. Not shown to readers. */
  readonly reason: string;
}

/** What stands in English in another language, because its translation lags. No author writes it. */
interface MayLag {
  /** The language that its words are in, where that is another than the reader’s. */
  readonly lang?: string;
}

/** What both questions and signs carry. */
interface Sourced extends MayLag {
  /** Permanent: it is an anchor on other people's pages. Lower-case words with hyphens. */
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** When the wording was last compared with its sources. It is due again twelve months later. */
  readonly compared: IsoDate;
  /** Further words that people type when they look for this: "lump", "period pain". */
  readonly also?: string;
}

/** Whom an answer says to call. */
export type Callee = 'clinic' | 'emergency' | 'crisis';

/** A question and its answer. `Limit` and `Fact` are ids that the topic names in `limits` and `neutral`. */
export interface Question<
  Limit extends string = string,
  Fact extends string = string,
  Shown extends string = string,
> extends Sourced {
  readonly ask: Words;
  /** The first sentence answers the question. */
  readonly answer: readonly Block<Fact>[];
  /** The limits told at the end, each with a link to the urgent card. Empty only where no bleeding, clot, pain or fever is spoken of. */
  readonly limits: readonly Limit[];
  /** Set where the answer says to call: a button follows it, to the clinic, the emergency number or the crisis line. */
  readonly call?: Callee;
  /** A drawing, where size or place matters. */
  readonly drawing?: Shown;
  /** Set where the answer quotes words not to say, or decodes those of a letter: the check of words to avoid passes over it. */
  readonly quotes?: true;
  /** A reason, where the reading grade lies above 6. */
  readonly grade?: string;
}

/** Questions that belong together: one file. */
export interface QuestionGroup<
  Limit extends string = string,
  Fact extends string = string,
  Shown extends string = string,
> extends MayLag {
  readonly id: string;
  /** Where the group stands among the others; leave gaps. */
  readonly order: number;
  readonly title: Words;
  /** What is in it, in a line of a few words: "scans, waiting, medicine". Shown below the title. */
  readonly summary?: Words;
  readonly questions: readonly Question<Limit, Fact, Shown>[];
}

/** One shape of a picture: a path, as SVG writes it, or a short text in the place that `transform` says. */
export interface Shape {
  /** How it is painted; by default as a line in the colour of the words. `shared/drawings.styles.ts` has the others. */
  readonly look?: 'blood' | 'pad' | 'plain' | 'ruler' | 'spot' | 'thin' | 'tint';
  readonly path?: string;
  readonly text?: string;
  readonly transform?: string;
}

export interface Picture {
  /** The view box: left, top, width and height. Pictures side by side are shown at one scale. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** In the order of painting. */
  readonly shapes: readonly Shape[];
}

/** A drawing, and what it says. */
export interface Drawing {
  /** As many as there are labels, side by side, each above its own; or one, between its two labels. */
  readonly pictures: readonly Picture[];
  /** All that the drawing shows, in sentences: the drawing itself is hidden from assistive technology. */
  readonly caption: Words;
  /** In the order of the drawing. */
  readonly labels: readonly Words[];
  /** What to do about each that has a label, in the same order. */
  readonly urgency?: readonly Urgency[];
}

/** A sign in the fixed look-up. `Fact` and `Shown` are ids that the topic names in `neutral` and `drawings`. */
export interface Symptom<Fact extends string = string, Shown extends string = string> extends Sourced {
  readonly name: Words;
  /** Where it depends on what the clinic has found, the more urgent value; `why` then says so. */
  readonly urgency: Urgency;
  /** What it can mean, the harmless included. */
  readonly meaning: readonly Block<Fact>[];
  /** What to do: the action first. */
  readonly action: readonly Block<Fact>[];
  /** Why it is as urgent as it is, where that depends on what the clinic has found. */
  readonly why?: Words;
  /** What to tell the clinic. */
  readonly tell: Words;
  readonly drawing?: Shown;
  /** On a sign of urgency `now`: words that readers type for it. The search answers each with this sign and the emergency call. */
  readonly triggers?: readonly string[];
  readonly grade?: string;
}

/** Signs that belong together: one file. */
export interface SymptomGroup<Fact extends string = string, Shown extends string = string> {
  readonly id: string;
  readonly order: number;
  readonly title: Words;
  /** What is in it, in a line of a few words: "spotting, pads, clots". Shown below the title. */
  readonly summary?: Words;
  readonly symptoms: readonly Symptom<Fact, Shown>[];
}

/** One bullet of an urgent card: a group of signs. */
export interface UrgentBullet {
  readonly id: string;
  /** The group in a word or three, set in bold. */
  readonly lead: Words;
  readonly words: Words;
  /** The same in fewer words, for the strip above symptoms and questions that stand alone. Only on the card of urgency `now`. */
  readonly short?: Words;
  /** Ids of the signs (without `sign-`) that these words name. Together the card of urgency `now` names every sign of that urgency. */
  readonly signs?: readonly string[];
}

/** A card: one action in its heading, six bullets at most. */
export interface UrgentCard {
  readonly urgency: Urgency;
  readonly heading: Words;
  /** Said beside the call to the emergency number, on the card of urgency `now`: what to do instead. */
  readonly otherwise?: Words;
  /** On the card of urgency `now` six triggers, of one line or two each. */
  readonly bullets: readonly UrgentBullet[];
  /** Every other sign by name, always open, below the triggers. Only on the card of urgency `now`. */
  readonly also?: readonly UrgentBullet[];
  /** Said below the bullets. */
  readonly notes: readonly Words[];
  readonly sources: readonly SourceId[];
  readonly compared: IsoDate;
}

/** A topic of the leaflet: generic over the ids of its limits, thresholds, local facts and drawings, which are its own. */
export interface Topic<
  Limit extends string = string,
  Figure extends string = string,
  Fact extends string = string,
  Shown extends string = string,
> {
  readonly id: string;
  readonly title: Words;
  /** The date of the newest words: the version a clinic signs. */
  readonly content: IsoDate;
  /** The first date on which an answer says that it is overdue: a day more than twelve months after the oldest comparison. */
  readonly due: IsoDate;
  /** What the leaflet is for, and what it is not: said once, about the leaflet. */
  readonly purpose: Words;
  readonly urgentTitle: Words;
  readonly symptomsTitle: Words;
  readonly symptomsIntro: Words;
  readonly questionsTitle: Words;
  readonly supportTitle: Words;
  readonly supportIntro: Words;
  readonly urgent: Readonly<Record<Urgency, UrgentCard>>;
  readonly limits: Readonly<Record<Limit, Words>>;
  readonly thresholds: Readonly<Record<Figure, Threshold>>;
  readonly drawings: Readonly<Record<Shown, Drawing>>;
  /** Icons of the triggers on the NOW card, by the id of the bullet: corners of a CSS `polygon()`. Without one it has a dot. */
  readonly icons?: Readonly<Record<string, string>>;
  readonly symptoms: readonly SymptomGroup<Fact, Shown>[];
  readonly questions: readonly QuestionGroup<Limit, Fact, Shown>[];
  /** What is true where no country is named, or where the country's file is silent. */
  readonly neutral: Readonly<Record<Fact, LocalFact>>;
  /** How to help someone, in the support part. */
  readonly helping: readonly Question<Limit, Fact>[];
}

/** A fact of one country, with where it was read. */
export interface LocalFact extends MayLag {
  readonly words: readonly Block[];
  readonly sources: readonly SourceId[];
  readonly compared: IsoDate;
}

/** A telephone number: `display` for people, `dial` for a `tel:` link inside the country. */
export interface Phone {
  readonly display: string;
  readonly dial: string;
  /** What answers, where an organisation has several numbers. */
  readonly label?: string;
}

/** A number to text: `display` says what to do, `body` is the keyword that is sent. */
export interface TextLine {
  readonly display: string;
  readonly number: string;
  readonly body?: string;
}

/** Where an organisation stands in the support part, in the order shown. */
export type SupportGroupId = 'talk' | 'charity' | 'community' | 'memorials';

/** What somebody needs people for, in the order shown. `safety`: someone hurts or controls the reader. */
export type NeedId = 'tonight' | 'safety' | 'text' | 'miscarriage' | 'near' | 'partners' | 'work' | 'faith' | 'remember';

/** Someone to talk to. */
export interface Organisation extends MayLag {
  readonly id: string;
  readonly name: string;
  readonly group: SupportGroupId;
  /** The need that it answers first, under which it is listed. */
  readonly need?: NeedId;
  /** ISO 3166-2 codes, where it serves a part of the country. */
  readonly regions?: readonly string[];
  /** Who it is for and what it gives, in a sentence. */
  readonly words: Words;
  readonly phones?: readonly Phone[];
  readonly texts?: readonly TextLine[];
  /** For readers who cannot phone: relay or textphone, in words. Confirmed ones alone. */
  readonly relay?: Words;
  /** Only an address that somebody saw. */
  readonly url?: string;
  readonly email?: string;
  /** Hours in words, with the time zone where the country has several. */
  readonly hours?: Words;
  /** Open day and night, every day: stands first in its group. */
  readonly always?: true;
  /** A crisis line: no attribute takes it away. */
  readonly crisis?: true;
  /** What it costs, in words. */
  readonly cost?: Words;
  /** Languages other than the page's own, in words. */
  readonly languages?: Words;
  /** The month in which the contact was last confirmed, as `YYYY-MM`; left out where the page read gave no date. */
  readonly checked?: string;
  /** When the contact was last seen, in words. */
  readonly seen: string;
  /** `true` until somebody has confirmed the contact: name and seen address are shown, no button. */
  readonly toCheck?: true;
}

/** A country's advice line for the same day. */
export interface AdviceLine {
  readonly name: Words;
  /** Left out where the country sends people to a kind of service, not to a number. */
  readonly phone?: Phone;
  readonly regions?: readonly string[];
  /** What it is called in a nation or province, where that differs. */
  readonly names?: Readonly<Record<string, Words>>;
  /** Where it answers, in words, when not everywhere: "England, Scotland and Wales". */
  readonly where?: Words;
  readonly hours?: Words;
  readonly toCheck?: true;
}

/** A contact, or a part of one, that nobody has confirmed yet. On the sign-off sheet alone: readers are never shown it. */
export interface WaitingContact {
  readonly name: string;
  /** The number, address or hours that wait. */
  readonly what: Words;
  readonly why: Words;
}

/** A country: its numbers, its words and its people to talk to. One file. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Confirmed emergency number; left out where it is not confirmed. */
  readonly emergency?: { readonly number: string; readonly note?: Words };
  /** How to reach emergency help without speech, in words: by text, app or relay. Confirmed ways alone. */
  readonly silent?: Words;
  /** More on that, for the answer that tells of it: the card has room for two lines. */
  readonly silentMore?: Words;
  /** What to say for an interpreter: "Say: “Spanish, please”". Confirmed alone. */
  readonly interpreter?: Words;
  /** The emergency department as people there call it, with its article: "the emergency room". */
  readonly department: Words;
  readonly painRelief: 'paracetamol' | 'acetaminophen';
  readonly spelling: 'en-GB' | 'en-US';
  readonly advice: readonly AdviceLine[];
  /** Ids of `organisations`, for thoughts of suicide: the first one answered day and night. */
  readonly crisis: readonly string[];
  readonly facts: Readonly<Record<string, LocalFact>>;
  readonly organisations: readonly Organisation[];
  /** Where the ways to call without speech and to an interpreter were read. For the sign-off sheet. */
  readonly accessSources?: readonly SourceId[];
  /** What waits to be confirmed. For the sign-off sheet. */
  readonly waiting?: readonly WaitingContact[];
}
