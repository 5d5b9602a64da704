/** The accordion that questions and signs share. */
import { html, nothing, type TemplateResult } from 'lit';
import { navigateTo } from '../controllers/anchors.js';
import { copyLink } from '../controllers/copy-link.js';
import { DisclosureController, OwnQuestion, Panel, type Disclosure } from '../controllers/disclosure.js';
import { printAlone } from '../controllers/print.js';
import { blockInUse } from '../controllers/hydration.js';
import type { Settings } from '../core/settings.js';
import { mostRowsInOpenGroups } from '../core/view.js';
import { drawInto, emptyList, ownGroup, placeList } from './accordion-rows.js';
import { accordionPageStyles, accordionStyles } from './accordion.styles.js';
import { CareElement } from './care-element.js';
import { frame, lookOf, place } from './frame.js';

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
  /** What the `open` and `groups` attributes said last: a change of them, not a render, opens and closes. */
  #askedOpen: string | undefined;
  #askedGroups: string | undefined;
  /** Whether `open` was set while the words waited: it says more than what stood open. */
  #asksAnew = false;
  /** Ids that are to be opened when the rows are there. */
  #opening: ((id: string) => boolean) | undefined;

  /** What the clinic itself wrote as open stays so at first. */
  #hasOpened = false;

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
    const inUse = this.hasUpdated ? undefined : blockInUse(this);
    super.willUpdate();
    const { exclusive, open } = this.options;
    const asked = String(open);
    const openBefore = this.#asksAnew ? undefined : this.openBefore;
    const first = this.#askedOpen === undefined;
    if (asked !== this.#askedOpen) {
      this.#askedOpen = asked;
      this.#opening = (id) => openBefore?.has(id) ?? ((open === 'all' && (!exclusive || first)) || open.includes(id));
    }
    if (inUse) {
      const opening = this.#opening;
      this.#opening = (id) => id === inUse || !!opening?.(id);
    }
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
    this.#list = placeList(list, view, context, own.map(groupOf), isSame ? before : emptyList);
    const { groups, rows } = this.#list;
    // Rows that had to be made anew are as open as those before them.
    if (!isSame)
      for (const [id, panel] of [...groups, ...rows]) if ((before.groups.get(id) ?? before.rows.get(id))?.open) panel.open = true;
    this.disclosures.groups = [...groups.values()];
    this.disclosures.rows = [...own.map((details) => this.#ownRow(details)), ...rows.values()];
    this.#openGroups();
    this.#openAsked();
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
    if (open)
      (element.querySelector('.copy') ?? this.#makeCopyButton(element)).textContent = this.context.language.messages.copyLink;
    this.#draw(row);
  }

  override reveal(id: string): boolean {
    if (super.reveal(id)) return true;
    const { idPrefix } = this.context?.settings ?? {};
    if (!idPrefix || !id) return false;
    // The clinic’s own, with the prefix or without, and their group.
    const found = [...this.disclosures.groups, ...this.disclosures.rows].find(
      (each) => each.id && (each.id === id || idPrefix + each.id === id) && (each instanceof OwnQuestion || each.id === ownGroup),
    );
    if (!found) return false;
    this.disclosures.set(found, true);
    navigateTo(found.element, found.control);
    return true;
  }

  /** Opens one of the clinic’s own questions, and brings the reader to it. */
  revealOwn(details: HTMLDetailsElement): void {
    this.hydrate();
    const row = this.disclosures.rows.find(({ element }) => element === details);
    if (!row) return;
    this.disclosures.set(row, true);
    navigateTo(row.element, row.control);
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

  /** Opens and closes groups as `groups` says: when it changes, and when a part grows or shrinks past the limit. */
  #openGroups(): void {
    const { groups, rows } = this.disclosures;
    const { groups: asked } = this.context.settings;
    const many = rows.length > mostRowsInOpenGroups;
    const wanted = `${asked}${many}${groups[0]?.id}`;
    if (wanted === this.#askedGroups) return;
    this.#askedGroups = wanted;
    groups.forEach((group, index) => {
      const byRule = asked === 'open' || (asked === 'auto' && (!many || index === 0));
      const open = group.id === ownGroup ? byRule : (this.openBefore?.has(group.id) ?? byRule);
      if (group.open !== open) group.open = open;
    });
    // What is open is not put away.
    for (const { group, open } of rows) if (open && group && !group.open) group.open = true;
  }

  #openAsked(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    if (!opening) return;
    const { rows } = this.disclosures;
    const hadOpen = this.#hasOpened;
    this.#hasOpened = true;
    const wanted = rows.filter((row) => opening(row.id) || (!hadOpen && row instanceof OwnQuestion && row.open));
    const kept = this.options.exclusive ? wanted.slice(-1) : wanted;
    for (const row of rows) if (row.open !== kept.includes(row)) this.disclosures.set(row, !row.open);
    for (const { group } of kept) if (group && !group.open) group.open = true;
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

  #makeCopyButton(row: HTMLElement): HTMLElement {
    const button = this.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'copy screen';
    button.setAttribute('part', 'copy');
    // It must stand there before it says something.
    const status = this.ownerDocument.createElement('span');
    status.className = 'copied hidden-text';
    status.setAttribute('role', 'status');
    row.querySelector('.end')!.append(button, status);
    return button;
  }

  readonly #handleClick = (event: Event): void => {
    const button = event.composedPath().find((each) => (each as Element).classList?.contains('copy')) as HTMLElement | undefined;
    if (!button) return this.disclosures.handleClick(event);
    const row = this.disclosures.rows.find(({ element }) => element.contains(button));
    const { idPrefix } = this.context.settings;
    if (row) void copyLink(button, idPrefix + row.id, this.context.language.messages);
  };

  protected override openBlock(id: string, target: HTMLElement): void {
    const found = this.disclosures.find(id);
    if (!found) return super.openBlock(id, target);
    this.disclosures.set(found, true);
    navigateTo(found.element, found.control);
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
      html`${before.slice(0, -1).map((id) => place(id, lookOf(id)))}
        <div class="head">${place(last, 'title')}${this.#renderToolbar(title)}</div>
        <div class="intro"><slot name="${last}-intro"></slot></div>
        ${this.renderSearch()}
        <div class="list" part="list" @click=${this.#handleClick} @beforematch=${this.disclosures.handleFound}></div>
        <slot hidden></slot>
        ${this.renderAbout()}`,
    );
  }
}
