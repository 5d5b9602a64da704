/** The accordion that questions and signs share. */
import { html, nothing, type TemplateResult } from 'lit';
import { navigateTo } from '../controllers/anchors.js';
import { copyLink } from '../controllers/copy-link.js';
import { DisclosureController, OwnQuestion, Panel, type Disclosure } from '../controllers/disclosure.js';
import { printAlone } from '../controllers/print.js';
import { blockInUse } from '../controllers/hydration.js';
import type { Settings } from '../core/settings.js';
import { Opening } from './accordion-opening.js';
import { addCopyButton, drawInto, emptyList, ownGroup, arrangeList } from './accordion-rows.js';
import { accordionPageStyles, accordionStyles } from './accordion.styles.js';
import { CareElement } from './care-element.js';
import { frame, classOf, slotBox } from './frame.js';

/** At most so many answers are regions: more would crowd the list of landmarks. */
const mostRegions = 6;

/** The group that one of the clinic’s own stands in. */
const groupOf = ({ slot }: HTMLElement): string => (slot === 'own' ? ownGroup : `group-${slot.slice(4)}`);

export abstract class Accordion extends CareElement {
  static override readonly css: string = accordionStyles;

  protected readonly disclosures = new DisclosureController(this);
  #list = emptyList;
  /** What the list was made for: the level of its headings, the language of its words, the name of the clinic. */
  #madeFor = '';
  readonly #opening = new Opening(this.disclosures);
  /** The block that is read while the script takes the words in. */
  #inUse: string | undefined;
  /** Whether `open` was set while the words waited: it says more than what was open before. */
  #asksAnew = false;

  /** How this list behaves. */
  protected get options(): Pick<Settings, 'open' | 'exclusive'> {
    return this.context.settings;
  }

  get isExclusive(): boolean {
    return this.options.exclusive;
  }

  get printsAll(): boolean {
    return this.hasUpdated && this.context.settings.print === 'all';
  }

  protected override get pageCss(): readonly string[] {
    return [...super.pageCss, accordionPageStyles];
  }

  /** The clinic’s own questions that are shown, in the order shown. */
  get own(): readonly HTMLDetailsElement[] {
    return [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#drawAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#drawAll);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'open' && this.isWaiting) this.#asksAnew = true;
    super.attributeChangedCallback(name, old, value);
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#inUse = blockInUse(this);
    super.willUpdate();
  }

  protected override updated(): void {
    super.updated();
    const { context, own, view } = this;
    const { clinicName, headingLevel } = context.settings;
    const madeFor = [headingLevel, view.itemLevel, view.grouped, context.tag, clinicName].join();
    const before = this.#list;
    const isSame = madeFor === this.#madeFor;
    this.#madeFor = madeFor;
    const list = this.renderRoot.querySelector<HTMLElement>('.list')!;
    if (!isSame) list.replaceChildren();
    this.#list = arrangeList(list, view, context, own.map(groupOf), isSame ? before : emptyList);
    const { groups, rows } = this.#list;
    // Rows that had to be made anew are as open as those before them.
    if (!isSame)
      for (const [id, panel] of [...groups, ...rows]) if ((before.groups.get(id) ?? before.rows.get(id))?.open) panel.open = true;
    this.disclosures.groups = [...groups.values()];
    this.disclosures.rows = [...own.map((details) => this.#ownRow(details)), ...rows.values()];
    const asked = { ...context.settings, ...this.options };
    this.#opening.applyGroups(asked, this.openBefore);
    this.#opening.applyRows(asked, this.#asksAnew ? undefined : this.openBefore, this.#inUse);
    this.openBefore = undefined;
    for (const row of rows.values()) this.disclosed(row);
    groups.get(ownGroup)?.element.toggleAttribute('hidden', !own.some((details) => getComputedStyle(details).display !== 'none'));
  }

  /** Opens every answer, and every group. With `exclusive`, only one can be open, and this does nothing. */
  showAll(): void {
    this.hydrate();
    if (this.hasUpdated && !this.options.exclusive) this.disclosures.setAll(true);
  }

  /** Closes every answer. Groups stay as they are. */
  hideAll(): void {
    this.hydrate();
    if (this.hasUpdated) this.disclosures.setAll(false);
  }

  /** Opens the answer or group with this id, such as `small-clots`. An unknown id does nothing. */
  show(id: string): void {
    this.hydrate();
    this.disclosures.set(this.disclosures.find(id), true);
  }

  /** Closes the answer or group with this id. */
  hide(id: string): void {
    this.hydrate();
    this.disclosures.set(this.disclosures.find(id), false);
  }

  /** What follows when a row was opened or closed. */
  disclosed(row: Disclosure): void {
    if (!(row instanceof Panel) || this.#list.groups.has(row.id)) return;
    const { control, element, open, panel } = row;
    // As it was made: at the start most rows are.
    if (!open && !panel.role && !panel.querySelector('.copy')) return this.#draw(row);
    // A closed answer is no region, and one of many is none either.
    const region = open && this.#list.rows.size <= mostRegions;
    panel.role = region ? 'region' : null;
    if ('ariaLabelledByElements' in panel) {
      panel.ariaLabelledByElements = region ? [control] : null;
      control.ariaControlsElements = [panel];
    }
    if (open) (element.querySelector('.copy') ?? addCopyButton(element)).textContent = this.context.language.messages.copyLink;
    this.#draw(row);
  }

  override reveal(id: string): boolean {
    if (super.reveal(id)) return true;
    // The clinic’s own, with the prefix or without, and their group.
    const found = [...this.disclosures.groups, ...this.disclosures.rows].find(
      (each) =>
        each.id &&
        (each.id === id || this.context.settings.idPrefix + each.id === id) &&
        (each instanceof OwnQuestion || each.id === ownGroup),
    );
    return this.#goTo(found);
  }

  /** Opens one of the clinic’s own questions, and goes there. */
  revealOwn(details: HTMLDetailsElement): void {
    this.hydrate();
    this.#goTo(this.disclosures.rows.find(({ element }) => element === details));
  }

  protected override isInButton(id: string): boolean {
    const { grouped, groups } = this.view;
    return (
      super.isInButton(id) || groups.some((group) => (grouped && group.id === id) || group.items.some((item) => item.id === id))
    );
  }

  #ownRow(details: HTMLDetailsElement): Disclosure {
    const row = this.disclosures.rows.find(({ element }) => element === details) ?? new OwnQuestion(details);
    row.group = this.#list.groups.get(groupOf(details));
    return row;
  }

  /** Draws what is open. Of what is closed the caption is there, for find-in-page; the picture is work that few readers need. */
  #draw({ element, id, open }: Disclosure, whole = open): void {
    if (!element.querySelector('.drawn')) return;
    const drawing = this.view.groups.flatMap(({ items }) => items).find((item) => item.id === id)?.drawing;
    if (drawing) drawInto(element, drawing, this.context, whole);
  }

  readonly #drawAll = (): void => {
    for (const row of this.#list.rows.values()) this.#draw(row, true);
  };

  readonly #handleClick = (event: Event): void => {
    const button = event.composedPath().find((each) => (each as Element).classList?.contains('copy')) as HTMLElement | undefined;
    if (!button) return this.disclosures.handleClick(event);
    const row = this.disclosures.rows.find(({ element }) => element.contains(button));
    const { idPrefix } = this.context.settings;
    if (row) void copyLink(button, idPrefix + row.id, this.context.language.messages);
  };

  protected override openBlock(id: string, target: HTMLElement): void {
    if (!this.#goTo(this.disclosures.find(id))) super.openBlock(id, target);
  }

  /** Opens a row or group, scrolls to it and focuses its button. */
  #goTo(found: Disclosure | undefined): boolean {
    if (!found) return false;
    this.disclosures.set(found, true);
    navigateTo(found.element, found.control);
    return true;
  }

  readonly #print = (): void => printAlone(this);

  #renderToolbar(title: string): TemplateResult {
    const { messages } = this.context.language;
    const of = html`<span class="hidden-text">: ${title}</span>`;
    const action = (words: string, act: () => void, suffix: unknown = of) =>
      html`<button type="button" class="text-button" part="button" @click=${act}>${words}${suffix}</button>`;
    return html`<div class="toolbar screen" part="toolbar">
      ${this.options.exclusive ? nothing : action(messages.showAll, this.showAll)} ${action(messages.hideAll, this.hideAll)}
      ${this.guide ? nothing : action(messages.print, this.#print, nothing)}
    </div>`;
  }

  /** What stands between the title and the list. */
  protected renderSearch(): unknown {
    return nothing;
  }

  protected override render() {
    const { before } = this.view;
    const last = before.at(-1)!;
    const title = this.light.nodes(last)[0]?.textContent ?? '';
    return frame(
      this.context,
      html`${before.slice(0, -1).map((id) => slotBox(id, classOf(id)))}
        <div class="head">${slotBox(last, 'title')}${this.#renderToolbar(title)}</div>
        <div class="intro"><slot name="${last}-intro"></slot></div>
        ${this.renderSearch()}
        <div class="list" part="list" @click=${this.#handleClick} @beforematch=${this.disclosures.handleFound}></div>
        <slot hidden></slot>
        ${this.renderAbout()}`,
    );
  }
}
