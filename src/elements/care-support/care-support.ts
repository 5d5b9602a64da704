import { html, type TemplateResult } from 'lit';
import { blockInUse, blockInView } from '../../controllers/hydration.js';
import { mostRowsInOpenGroups, type Group } from '../../core/view.js';
import { formatText } from '../../core/words.js';
import { CareElement } from '../care-element.js';
import { frame, slotBox } from '../frame.js';
import { supportStyles } from './care-support.styles.js';

/** So many of each group are shown at first. */
const shownFirst = 3;

/** The crisis lines: nothing closes them. */
const crisis = 'group-tonight';

/**
 * People to talk to: the clinic, crisis lines, and others by what somebody needs them for.
 *
 * Crisis lines stand first and are always shown. Each of the other groups opens; three are shown in it, and a button shows the
 * rest.
 *
 * @element care-support
 * @csspart frame - all of it
 * @csspart group - what opens
 * @csspart question - the button of a group
 * @csspart contact - each organisation
 * @csspart about - who has signed the words, and their sources
 */
export class CareSupport extends CareElement {
  static override readonly kind = 'support';
  static override readonly css = supportStyles;

  protected override willUpdate(): void {
    if (this.hasUpdated) return super.willUpdate();
    const inUse = blockInUse(this);
    super.willUpdate();
    const { groups } = this.view;
    const isShort = groups.flatMap(({ items }) => items).length <= mostRowsInOpenGroups;
    // What stands open in the page, and is being read, is not folded away.
    for (const id of [inUse, blockInView(this), ...(isShort ? groups.map((group) => group.id) : [])]) this.#openGroupOf(id);
  }

  protected override isInButton(id: string): boolean {
    return super.isInButton(id) || (id !== crisis && this.view.groups.some((group) => group.id === id));
  }

  protected override openBlock(id: string, target: HTMLElement): void {
    // A place that has moved into a group opens that one.
    if (!this.#openGroupOf(id)) this.folds.set(target.slot.replace(/-summary$/, ''), true);
    void this.updateComplete.then(() => super.openBlock(id, target));
  }

  /** Opens the group that this is, or that it stands in; says whether there is one. */
  #openGroupOf(id: string | undefined): boolean {
    const group = this.view.groups.find((each) => each.id === id || each.items.some((item) => item.id === id));
    if (!group) return false;
    this.folds.set(group.id, true);
    if (group.items.findIndex((item) => item.id === id) >= shownFirst) this.folds.set(`${group.id}-more`, true);
    return true;
  }

  /** Its rows say its name; the heading is for those who go from one to the next. */
  #renderContact(id: string): TemplateResult {
    return html`<div class="contact" part="contact">
      <div class="hidden-text"><slot name="${id}-name"></slot></div>
      <slot name=${id}></slot>
    </div>`;
  }

  #renderContacts({ id, items }: Group): TemplateResult {
    const contact = (item: { readonly id: string }) =>
      id === 'group-helping' ? slotBox(item.id, 'answer') : this.#renderContact(item.id);
    const [first, rest] = [items.slice(0, shownFirst), items.slice(shownFirst)];
    const more = `${id}-more`;
    if (id === 'group-helping' || rest.length === 0) return html`${items.map(contact)}`;
    return html`${first.map(contact)}
      <button
        type="button"
        class="bar more screen"
        part="button"
        ?hidden=${this.folds.isOpen(more)}
        @click=${() => this.folds.set(more, true)}
      >
        ${formatText(this.context.language.messages.showMore, String(rest.length))}
      </button>
      ${this.folds.panel(more, rest.map(contact))}`;
  }

  protected override render() {
    const { groups, itemLevel } = this.view;
    return frame(
      this.context,
      html`${slotBox('support', 'title')}
        <div class="intro"><slot name="support-intro"></slot></div>
        <div class="folds">
          ${this.#renderContact('group-clinic')}
          ${groups.map((group) =>
            group.id === crisis
              ? html`<div class="fold tonight">
                  <div class="bar fold-title">
                    <div><slot name=${crisis}></slot><slot name="${crisis}-summary"></slot></div>
                  </div>
                  ${group.items.map(({ id }) => this.#renderContact(id))} ${slotBox(`${crisis}-note`, 'note')}
                </div>`
              : this.folds.render(group.id, itemLevel - 1, this.#renderContacts(group), group.items.length),
          )}
        </div>
        ${this.renderAbout()}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-support': CareSupport;
  }
}
