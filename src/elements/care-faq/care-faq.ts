import type { nothing} from 'lit';
import { html, type TemplateResult } from 'lit';
import { wordsOf } from '../../controllers/filter.js';
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
    const { except, only, open } = this.context.settings;
    const places = new Set(['before', ...this.view.groups.map(({ id }) => id.slice(6))]);
    const own = this.#own();
    const limited = own.some(({ id }) => id && only.includes(id));
    for (const details of own) {
      const { id, dataset } = details;
      const shown = (!limited || only.includes(id)) && !(id && except.includes(id));
      const at = places.has(dataset['group'] ?? '') ? dataset['group']! : 'after';
      const slot = shown ? `own-${at}` : 'own-none';
      if (details.slot !== slot) details.slot = slot;
      if (!this.hasUpdated && (open === 'all' || (id && open.includes(id)))) details.open = true;
    }
    this.#places = new Set(own.map(({ slot }) => slot));
  }

  /** The slots that hold a question of the clinic’s own. */
  #places = new Set<string>();

  protected override renderOwn(place: string): TemplateResult | typeof nothing {
    const name = `own-${place.replace(/^group-/, '')}`;
    return html`<div class="own-box" ?hidden=${!this.#places.has(name)}>
      <p class="own">${this.context.language.messages.fromClinic}</p>
      <div class="own-list"><slot name=${name}></slot></div>
    </div>`;
  }

  protected override setAll(open: boolean): void {
    super.setAll(open);
    for (const details of this.#own()) if (!open || !details.hidden) details.open = open;
  }

  protected override closeAllBut(id: string): void {
    super.closeAllBut(id);
    for (const details of this.#own()) if (details.id !== id) details.open = false;
  }

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

  protected override searchOwn(typed: string): number {
    const words = wordsOf(typed);
    let count = 0;
    this.#openBefore ??= words.length > 0 ? new Map(this.#own().map((details) => [details, details.open])) : undefined;
    for (const details of this.#own()) {
      const text = words.length > 0 ? fold(details.textContent) : '';
      const matches = words.every((word) => text.includes(word));
      details.hidden = !matches;
      if (words.length === 0) details.open = this.#openBefore?.get(details) ?? details.open;
      else if (matches) {
        details.open = true;
        count++;
      }
    }
    if (words.length === 0) this.#openBefore = undefined;
    return count;
  }

  protected override ownShown(group: HTMLElement): boolean {
    return [...group.querySelectorAll('slot')].some(
      (slot) => slot.name.startsWith('own-') && slot.assignedElements().some((each) => !(each as HTMLElement).hidden),
    );
  }

  override reveal(id: string): boolean {
    if (super.reveal(id)) return true;
    const own = this.#own().find((details) => details.id === id);
    if (!own) return false;
    own.open = true;
    own.querySelector('summary')?.focus({ preventScroll: true });
    own.scrollIntoView({ block: 'start' });
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-faq': CareFaq;
  }
}
