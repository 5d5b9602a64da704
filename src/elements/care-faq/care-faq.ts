import { blockAttribute } from '../../controllers/light-dom.js';
import { Accordion } from '../accordion.js';
import { accordionStyles } from '../accordion.styles.js';
import { SearchBox } from '../search-box.js';
import { searchStyles } from '../search-box.styles.js';

/**
 * The questions, as an accordion.
 *
 * A clinic’s own questions are `<details><summary>…</summary>…</details>` written inside the tag, or in a wrapper in it: they
 * stay as they are, come first in a group of their own (or in a group of ours by its id, such as `data-group="bleeding"`), and
 * take part in show all, hide all, the search, links and print.
 *
 * @element care-faq
 * @csspart frame - all of it
 * @csspart card - the strip on when to get help now
 * @csspart search - the search, with `filter`
 * @csspart filter - the box to type in
 * @csspart banner - signs that need help now, above the results
 * @csspart result - what the search has found
 * @csspart toolbar - the buttons above the list
 * @csspart list - all the groups
 * @csspart group - a group of questions
 * @csspart group-button - the button of a group
 * @csspart row - a question with its answer
 * @csspart question - the button of a question
 * @csspart answer - what opens
 * @csspart about - who has signed the words, and their sources
 */
export class CareFaq extends Accordion {
  static override readonly kind = 'faq';
  // On paper a drawing stands with its sign alone.
  static override readonly css = accordionStyles + searchStyles + '@media print{:host([slot=faq]) .drawn{display:none}}';

  readonly #search: SearchBox = new SearchBox(this, () => this);

  /** The clinic’s own that stand in the list. */
  #shown: readonly HTMLDetailsElement[] = [];

  #count = 0;

  get hasSearch(): boolean {
    return this.context.settings.filter && !this.guide;
  }

  override get own(): readonly HTMLDetailsElement[] {
    return this.#shown;
  }

  override writeWords(): void {
    super.writeWords();
    const { except, only } = this.context.settings;
    const groups = new Set(this.view.groups.map(({ id }) => id.slice(6)));
    const all = this.#all();
    const limited = all.some(({ id }) => id && only.includes(id));
    const shown = all.filter(({ id }) => (!limited || only.includes(id)) && !(id && except.includes(id)));
    for (const details of all) {
      const { dataset, parentElement } = details;
      const named = parentElement === this && groups.has(dataset['group'] ?? '') ? `own-${dataset['group']!}` : 'own';
      setSlot(details, shown.includes(details) ? named : 'own-none');
      for (let wrapper = parentElement; wrapper && wrapper !== this; wrapper = wrapper.parentElement)
        if (wrapper.parentElement === this) setSlot(wrapper, 'own');
    }
    if (this.hasUpdated && all.length !== this.#count) this.requestUpdate();
    this.#count = all.length;
    // Those in a group of ours stand there; a link, a search and print find all of them.
    this.#shown = shown;
  }

  override isWhole(): boolean {
    const all = this.#all();
    return all.length === this.#count && all.every(({ slot }) => slot) && super.isWhole();
  }

  /** Every `<details>` of the clinic: in the tag itself, or in a wrapper. */
  #all(): HTMLDetailsElement[] {
    return [...this.children].flatMap((child) =>
      child.hasAttribute(blockAttribute)
        ? []
        : child.localName === 'details'
          ? [child as HTMLDetailsElement]
          : [...child.querySelectorAll<HTMLDetailsElement>('details:not(details details)')],
    );
  }

  protected override renderSearch(): unknown {
    return this.#search.place();
  }
}

function setSlot(element: HTMLElement, slot: string): void {
  if (element.slot !== slot) element.slot = slot;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-faq': CareFaq;
  }
}
