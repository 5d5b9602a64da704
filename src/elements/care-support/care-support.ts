import { html } from 'lit';
import { CareElement } from '../care-element.js';
import { frame, place } from '../frame.js';
import { supportStyles } from './care-support.styles.js';

/**
 * People to talk to: the clinic, helplines, charities, and how to help someone.
 *
 * Lines that answer day and night stand first. A contact that nobody has confirmed shows its name and no number.
 *
 * @element care-support
 * @csspart frame - all of it
 * @csspart contact - each organisation
 * @csspart about - who has signed the words, and their sources
 */
export class CareSupport extends CareElement {
  static override readonly kind = 'support';
  static override readonly css = supportStyles;

  protected override render() {
    const { after, before, groups } = this.view;
    return frame(
      this.context,
      html`${before.map((id) => place(id, id === 'support' ? 'title' : 'contact clinic'))}
      ${groups.map(
        ({ id, items }) =>
          html`${place(id, 'group-title')}
            <div class="contacts ${id}">${items.map((item) => place(item.id, 'contact'))}</div>`,
      )}
      ${after.map((id) => place(id, 'about'))}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-support': CareSupport;
  }
}
