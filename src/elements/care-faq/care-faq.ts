import { html, nothing, type TemplateResult } from 'lit';
import { bring } from '../../controllers/anchors.js';
import { holds, wordsOf } from '../../controllers/filter.js';
import { mark } from '../../controllers/light-dom.js';
import { fold } from '../../core/view.js';
import { Disclosures } from '../disclosures.js';

/**
 * The questions, as an accordion.
 *
 * A clinic’s own questions are `<details><summary>…</summary>…</details>` written inside the tag: they stay as they are, join
 * the list after ours (or `data-group="before"`, or in a group by its id, such as `data-group="bleeding"`) and take part in
 * show all, hide all, the search, links and print.
 *
 * @element care-faq
 * @csspart frame - all of it
 * @csspart card - the strip on when to get help now
 * @csspart toolbar - the buttons above the list
 * @csspart filter - the box that finds a question
 * @csspart row - a question with its answer
 * @csspart question - the button of a question
 * @csspart answer - what opens
 * @csspart about - who has signed the words, and their sources
 */
export class CareFaq extends Disclosures {
  static override readonly kind = 'faq';

  /** The clinic’s own questions. */
  #own(): HTMLDetailsElement[] {
    const own: HTMLDetailsElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) {
      if (child.localName === 'details' && !child.hasAttribute(mark)) own.push(child as HTMLDetailsElement);
    }
    return own;
  }

  protected override writeWords(): void {
    super.writeWords();
    this.#placeOwn();
    const { exclusive, open } = this.context.settings;
    const asked = String(open);
    if (asked === this.#askedOwn) return;
    for (const details of this.#own()) {
      const { id } = details;
      if ((open === 'all' && !exclusive) || (id && open.includes(id))) details.open = true;
      else if (this.hasUpdated) details.open = false;
    }
    this.#askedOwn = asked;
  }

  /** What the `open` attribute said last. What the clinic itself wrote as open stays so at first. */
  #askedOwn: string | undefined;

  /** Puts each of the clinic’s own questions where it belongs; in no place, when a setting leaves it out. */
  #placeOwn(): void {
    const { except, only } = this.context.settings;
    const places = new Set(['before', ...this.view.groups.map(({ id }) => id.slice(6))]);
    const own = this.#own();
    const limited = own.some(({ id }) => id && only.includes(id));
    const used = new Set<string>();
    for (const details of own) {
      const { id, dataset } = details;
      const shown = (!limited || only.includes(id)) && !(id && except.includes(id));
      const at = places.has(dataset['group'] ?? '') ? dataset['group']! : 'after';
      this.#put(details, shown ? `own-${at}` : 'own-none');
      if (shown) used.add(at);
    }
    // A box that is missing is made by the next update; one that nobody needs any more stays hidden until then.
    if (this.hasUpdated && [...used].some((at) => !this.#ownPlaces.has(at))) this.requestUpdate();
    this.#ownPlaces = used;
    this.#ownCount = own.length;
    this.tidy();
  }

  /** Puts one in its place, or in none where a search leaves it out. */
  #put(details: HTMLElement, place: string): void {
    const slot =
      this.#words.length && place !== 'own-none' && !holds(this.#folded(details), this.#words) ? `${place}-away` : place;
    if (details.slot !== slot) details.slot = slot;
  }

  /** Leaves in the list what holds these words. */
  #find(words: readonly string[]): HTMLDetailsElement[] {
    this.#words = words;
    const own = this.#own();
    for (const details of own) this.#put(details, details.slot.replace('-away', ''));
    return own;
  }

  /** The words of each, folded, for as long as a search lasts. */
  readonly #texts = new Map<Element, string>();

  #folded(details: Element): string {
    let text = this.#texts.get(details);
    if (text === undefined) this.#texts.set(details, (text = fold(details.textContent)));
    return text;
  }

  /** What is searched for. */
  #words: readonly string[] = [];

  #ownCount = 0;

  /** Where any of them stand. */
  #ownPlaces: ReadonlySet<string> = new Set();

  protected override isWhole(): boolean {
    const own = this.#own();
    return own.length === this.#ownCount && own.every(({ slot }) => slot) && super.isWhole();
  }

  protected override renderOwn(place: string): TemplateResult | typeof nothing {
    const at = place.replace(/^group-/, '');
    const box = html`<div class="own-box" hidden>
      <p class="own">${this.context.language.messages.fromClinic}</p>
      <div class="own-list"><slot name=${`own-${at}`}></slot></div>
    </div>`;
    return html`${this.#ownPlaces.has(at) ? box : nothing}${at === 'after' ? html`<slot hidden></slot>` : nothing}`;
  }

  protected override setAll(open: boolean): void {
    super.setAll(open);
    for (const details of this.#own()) if (!open || details.assignedSlot) details.open = open;
  }

  protected override closeAllBut(row: HTMLElement, kept?: string): void {
    super.closeAllBut(row, kept);
    for (const details of this.#own()) if (details !== row) details.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('toggle', this.#handleToggle, true);
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#handlePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('toggle', this.#handleToggle, true);
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#handlePrint);
  }

  /** With `exclusive`, one of the clinic’s own that the reader opens closes the others too. */
  readonly #handleToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    if (this.hasUpdated && this.options.exclusive && details.open && details.parentElement === this && !this.#printed.length)
      this.closeOthers(details);
  };

  /** Those that are open for printing alone. */
  #printed: HTMLDetailsElement[] = [];

  readonly #handlePrint = ({ type }: Event): void => {
    if (!this.hasUpdated || this.context.settings.print === 'open') return;
    const before = type === 'beforeprint';
    for (const details of this.#printed) details.open = false;
    this.#find(before ? [] : wordsOf(this.renderRoot.querySelector('input')?.value ?? ''));
    this.tidy();
    this.#printed = before ? this.#own().filter(({ open }) => !open) : [];
    for (const details of this.#printed) details.open = true;
  };

  override show(id: string): void {
    super.show(id);
    this.#setOwn(id, true);
  }

  override hide(id: string): void {
    super.hide(id);
    this.#setOwn(id, false);
  }

  #setOwn(id: string, open: boolean): void {
    for (const details of this.#own()) if (id && details.id === id) details.open = open;
  }

  /** What of the clinic’s own was open before a search. */
  #openBefore: Map<HTMLDetailsElement, boolean> | undefined;

  protected override searchOwn(words: readonly string[]): HTMLDetailsElement[] {
    const own = this.#find(words);
    if (words.length > 0) {
      this.#openBefore ??= new Map(own.map((details) => [details, details.open]));
      return own.filter(({ assignedSlot, hidden }) => assignedSlot && !hidden);
    }
    for (const [details, open] of this.#openBefore ?? []) if (details.open !== open) details.open = open;
    this.#openBefore = undefined;
    this.#found = [];
    this.#texts.clear();
    return [];
  }

  protected override openOwn(found: readonly HTMLDetailsElement[]): void {
    for (const details of this.#found) if (!found.includes(details)) details.open = false;
    this.#found = found.filter((details) => this.#found.includes(details) || !details.open);
    for (const details of this.#found) details.open = true;
  }

  /** What the search has opened. */
  #found: readonly HTMLDetailsElement[] = [];

  override reveal(id: string): boolean {
    if (super.reveal(id)) return true;
    const { idPrefix } = this.context.settings;
    const own = this.#own().find(
      (details) => id && (details.id === id || idPrefix + details.id === id) && details.slot !== 'own-none',
    );
    if (!own) return false;
    bring(own, own.querySelector('summary') ?? own);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-faq': CareFaq;
  }
}
