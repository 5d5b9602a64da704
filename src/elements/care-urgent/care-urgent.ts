import { html } from 'lit';
import { CareElement } from '../care-element.js';
import { frame, place } from '../frame.js';

/**
 * When to get help now, today and soon, with the clinic’s own number and the country’s emergency number.
 *
 * Use it where a page has words of its own and needs urgent help beside them. `<care-guide>` holds one already.
 *
 * @element care-urgent
 * @csspart frame - all of it
 * @csspart card - each of the three cards
 * @csspart about - who has signed the words, and their sources
 */
export class CareUrgent extends CareElement {
  static override readonly kind = 'urgent';

  protected override render() {
    const { before, after } = this.view;
    return frame(
      this.context,
      html`${before.map((id) => place(id, id.startsWith('group-') ? `card ${id.slice(6)}` : 'title'))}
      ${after.map((id) => place(id, 'about'))}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-urgent': CareUrgent;
  }
}
