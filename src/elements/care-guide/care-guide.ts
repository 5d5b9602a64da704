import { html } from 'lit';
import type { Accordion } from '../accordion.js';
import { CareElement } from '../care-element.js';
import { frame } from '../frame.js';
import { SearchBox } from '../search-box.js';
import { searchStyles } from '../search-box.styles.js';
import { guideParts, tagOf } from '../tags.js';
import { guideStyles } from './care-guide.styles.js';

/**
 * The whole leaflet: urgent help, symptoms, questions and support, in that order.
 *
 * One tag is enough. Settings on it apply to all four parts; a part written inside it may have settings of its own, and a
 * `<care-faq>` written inside it may hold the clinic’s own questions.
 *
 * @element care-guide
 * @csspart frame - all of it
 * @csspart search - the search
 * @csspart filter - the box to type in
 * @csspart banner - signs that need help now, above the results
 * @csspart result - what the search has found
 */
export class CareGuide extends CareElement {
  static override readonly kind = 'guide';
  static override readonly css = guideStyles + searchStyles;

  readonly #search: SearchBox = new SearchBox(this, () => this.#questions);

  get #questions(): Accordion {
    return this.querySelector(`:scope > ${tagOf('faq')}`)!;
  }

  get hasSearch(): boolean {
    return this.context.settings.filter;
  }

  protected override writeWords(): void {
    for (const kind of guideParts) {
      const tag = tagOf(kind);
      let part = [...this.children].find(({ localName }) => localName === tag);
      if (!part) {
        part = this.ownerDocument.createElement(tag);
        part.slot = kind;
        this.append(part);
      } else if (part.slot !== kind) part.slot = kind;
    }
    // A question of the clinic’s own, in a wrapper or not, goes to the questions.
    const questions = this.#questions;
    for (const child of [...this.children])
      if (child.localName === 'details' || (!child.slot && child.querySelector('details'))) questions.append(child);
  }

  protected override isWhole(): boolean {
    return false;
  }

  override settingsChanged(): void {
    super.settingsChanged();
    // At first every part reads for itself.
    if (!this.hasUpdated) return;
    for (const part of this.querySelectorAll('*')) if (part instanceof CareElement) part.requestUpdate();
  }

  override reveal(id: string): boolean {
    return [...this.children].some((part) => part instanceof CareElement && part.reveal(id));
  }

  protected override render() {
    return frame(
      this.context,
      guideParts.map(
        (kind) =>
          html`${kind === 'symptoms' ? this.#search.place() : ''}
            <div class="part"><slot name=${kind}></slot></div>`,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-guide': CareGuide;
  }
}
