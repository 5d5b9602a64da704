import { html } from 'lit';
import { CareElement } from '../care-element.js';
import { iconStyles } from '../care-element.styles.js';
import { frame, slotBox } from '../frame.js';

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

  protected override get pageCss(): readonly string[] {
    return [...super.pageCss, iconStyles(this.context.topic.icons)];
  }

  protected override render() {
    const title = this.context.inGuide ? 'hidden-text' : 'title';
    return frame(
      this.context,
      html`${slotBox('urgent', title)} ${slotBox('group-now', 'card now')}
        <div class="card today" part="card">
          <slot name="group-call"></slot>
          <div class="signs"><slot name="group-today"></slot></div>
        </div>
        ${slotBox('group-soon', 'card soon')} ${this.renderAbout()}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-urgent': CareUrgent;
  }
}
