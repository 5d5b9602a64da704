/** The accordion that questions and signs share. */
import { bring } from '../controllers/anchors.js';
import { above } from '../controllers/attributes.js';
import { html, nothing, type TemplateResult } from 'lit';
import { copyLink } from '../controllers/copy-link.js';
import { holds, Marks, wordsOf } from '../controllers/filter.js';
import { printAlone } from '../controllers/print.js';
import { blockInUse } from '../controllers/take-over.js';
import type { Settings } from '../core/settings.js';
import type { Group, Item } from '../core/view.js';
import { putWords } from '../core/words.js';
import { CareElement } from './care-element.js';
import { markStyles } from './care-element.styles.js';
import { disclosureStyles } from './disclosures.styles.js';
import { drawInto, placeRows } from './disclosure-rows.js';
import { frame, lookOf, place } from './frame.js';

/** At most so many answers are regions: more would crowd the list of landmarks. */
const mostRegions = 6;

/** A search that finds more leaves them closed: so many answers are slow to open and too long to read. */
const mostOpened = 50;

export abstract class Disclosures extends CareElement {
  static override readonly css: string = disclosureStyles;

  /** Ids that are open. Kept apart from the template, so that a click changes two attributes and renders nothing. */
  readonly #open = new Set<string>();
  #rows = new Map<string, HTMLElement>();
  /** What the rows were made for: the level of their headings and the language of their badges. */
  #madeFor: unknown[] = [];
  /** What the `open` attribute said last: a change of it, not a render, opens and closes. */
  #asked: string | undefined;
  /** What was open before a search, to be restored when it is cleared. */
  #beforeSearch: Set<string> | undefined;
  /** What the search has opened. */
  readonly #found = new Set<string>();
  readonly #marks = new Marks();
  /** The names of drawings, by the id of their answer. */
  #pictures: ReadonlyMap<string, string> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#drawAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#drawAll);
    this.#marks.set([], []);
  }

  /** Opens every answer. With `exclusive`, only one can be open, and this does nothing. */
  showAll(): void {
    if (this.hasUpdated && !this.options.exclusive) this.setAll(true);
  }

  /** Closes every answer. */
  hideAll(): void {
    this.setAll(false);
  }

  /** Opens the answer with this id, such as `small-clots`. An unknown id does nothing. */
  show(id: string): void {
    this.setOpen(id, true);
  }

  /** Closes the answer with this id. */
  hide(id: string): void {
    this.setOpen(id, false);
  }

  /** How this list behaves. */
  protected get options(): Pick<Settings, 'open' | 'filter' | 'exclusive'> {
    return this.context.settings;
  }

  protected override get pageCss(): readonly string[] {
    return this.options.filter ? [...super.pageCss, markStyles] : super.pageCss;
  }

  protected override isInButton(id: string): boolean {
    return super.isInButton(id) || this.view.groups.some(({ items }) => items.some((item) => item.id === id));
  }

  protected override willUpdate(): void {
    const inUse = this.hasUpdated ? undefined : blockInUse(this);
    super.willUpdate();
    const { open } = this.options;
    const asked = open === 'all' ? open : open.join(' ');
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#open.clear();
      for (const { id } of this.#items()) if (this.standing?.has(id) ?? (open === 'all' || open.includes(id))) this.#open.add(id);
      this.standing = undefined;
    }
    if (inUse) this.#open.add(inUse);
    if (this.options.exclusive) for (const id of [...this.#open].slice(0, -1)) this.#open.delete(id);
  }

  #items(): Item[] {
    return this.view.groups.flatMap(({ items }) => items);
  }

  protected override updated(): void {
    super.updated();
    const { itemLevel } = this.view;
    const { messages } = this.context.language;
    const same = this.#madeFor[0] === itemLevel && this.#madeFor[1] === messages;
    this.#rows = placeRows(this.renderRoot, this.view, messages, same ? this.#rows : new Map<string, HTMLElement>());
    this.#madeFor = [itemLevel, messages];
    for (const [id, row] of this.#rows) this.#show(row, this.#open.has(id));
    this.#pictures = new Map(this.#items().flatMap(({ drawing, id }) => (drawing ? [[id, drawing]] : [])));
    for (const id of this.#pictures.keys()) this.#draw(id, this.#open.has(id));
    if (this.#beforeSearch) this.search(this.renderRoot.querySelector('input')?.value ?? '');
    this.tidy();
  }

  protected setOpen(id: string, open: boolean): void {
    const row = this.#rows.get(id);
    if (!row) return;
    if (open && this.options.exclusive && !this.#open.has(id)) this.closeOthers(row, id);
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#show(row, open);
    if (open) this.#draw(id, true);
  }

  /** Draws what is open. Of what is closed the caption is there, for find-in-page; the picture is work that few readers need. */
  #draw(id: string, open: boolean): void {
    const picture = this.#pictures.get(id);
    if (picture) drawInto(this.#rows.get(id)!, picture, this.context, open);
  }

  readonly #drawAll = (): void => {
    for (const id of this.#pictures.keys()) this.#draw(id, true);
  };

  /** Closes what is open without moving the question that the reader is at, whatever it scrolls in. */
  protected closeOthers(row: HTMLElement, kept?: string): void {
    const top = () => row.getBoundingClientRect().top;
    const before = top();
    this.#keep(0);
    this.closeAllBut(row, kept);
    for (let each: Element | null = row; each; each = above(each)) each.scrollBy({ top: top() - before, behavior: 'instant' });
    // Near the top of a page there is not so much to scroll: the rest is kept as space, less what margins add to it.
    const rest = before - top();
    if (rest < 1) return;
    this.#keep(rest);
    this.#keep(rest + before - top());
  }

  /** Keeps so much space above the list, in pixels. */
  #keep(space: number): void {
    this.renderRoot.querySelector<HTMLElement>('.list')!.style.paddingBlockStart = space > 0 ? `${space}px` : '';
  }

  protected closeAllBut(_row: HTMLElement, kept?: string): void {
    for (const other of [...this.#open]) if (other !== kept) this.setOpen(other, false);
  }

  protected setAll(open: boolean): void {
    if (this.hasUpdated) this.#keep(0);
    for (const [id, row] of this.#rows) if (!open || !row.hidden) this.setOpen(id, open);
  }

  #show(row: HTMLElement, open: boolean): void {
    const panel = row.lastElementChild as HTMLElement;
    const question = row.querySelector('button')!;
    // As its template makes it: at the start most rows are.
    if (!open && panel.hidden && question.ariaExpanded === 'false' && !panel.role) return;
    question.setAttribute('aria-expanded', String(open));
    // A closed answer is no region, and one of many is none either.
    const region = open && this.#rows.size <= mostRegions;
    panel.role = region ? 'region' : null;
    if ('ariaLabelledByElements' in panel) {
      panel.ariaLabelledByElements = region ? [question] : null;
      question.ariaControlsElements = [panel];
    }
    if (open) panel.removeAttribute('hidden');
    else if (!panel.hidden) panel.setAttribute('hidden', 'until-found');
    if (open) (panel.querySelector('.copy') ?? this.#makeCopyButton(panel)).textContent = this.context.language.messages.copyLink;
  }

  #makeCopyButton(panel: HTMLElement): HTMLElement {
    const button = this.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'copy screen';
    button.setAttribute('part', 'copy');
    // It must stand there before it says something.
    const status = this.ownerDocument.createElement('span');
    status.className = 'copied screen';
    status.setAttribute('role', 'status');
    panel.append(button, status);
    return button;
  }

  /** The row that an event inside the shadow root happened in. */
  #rowOf(event: Event): [id: string, row: HTMLElement] | undefined {
    const path = event.composedPath();
    for (const entry of this.#rows) if (path.includes(entry[1])) return entry;
    return undefined;
  }

  readonly #handleClick = (event: Event): void => {
    const button = event.composedPath().find((each) => (each as Element).localName === 'button') as HTMLElement | undefined;
    const found = this.#rowOf(event);
    if (!button || !found) return;
    const [id] = found;
    if (button.className.startsWith('copy'))
      void copyLink(button, this.context.settings.idPrefix + id, this.context.language.messages);
    else this.setOpen(id, !this.#open.has(id));
  };

  /** Find-in-page reveals an answer: only the state follows, and no node is replaced under the match. */
  readonly #handleFound = (event: Event): void => {
    const found = this.#rowOf(event);
    if (found) this.setOpen(found[0], true);
  };

  readonly #handleSearch = (event: Event): void => {
    this.search((event.target as HTMLInputElement).value);
  };

  /** Escape empties the box, and closes no dialog of the page around it. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !(event.target as HTMLInputElement).value) return;
    event.preventDefault();
    event.stopPropagation();
    this.#clearSearch();
  };

  readonly #clearSearch = (): void => {
    const input = this.renderRoot.querySelector('input')!;
    input.value = '';
    this.search('');
    input.focus();
  };

  /** Shows what holds every word, opens and marks it where it is not too much, and says how many there are. An empty search restores what was. */
  protected search(typed: string): void {
    const { messages } = this.context.language;
    const words = wordsOf(typed);
    const active = words.length > 0;
    const before = this.#beforeSearch ?? new Set(this.#open);
    this.#beforeSearch = active ? before : undefined;
    const found = this.#items().filter(({ id, search }) => {
      const row = this.#rows.get(id)!;
      const hidden = active && !holds(search(), words);
      if (row.hidden !== hidden) row.hidden = hidden;
      return active && !hidden;
    });
    const own = this.searchOwn(words);
    const count = found.length + own.length;
    const few = count <= mostOpened;
    const opened = new Set(few && !this.options.exclusive ? found.map(({ id }) => id) : []);
    for (const id of this.#rows.keys()) {
      const open = active ? opened.has(id) || (this.#open.has(id) && !this.#found.has(id)) : before.has(id);
      if (open === this.#open.has(id)) continue;
      this.setOpen(id, open);
      if (open && active) this.#found.add(id);
      else this.#found.delete(id);
    }
    if (active) this.openOwn(few && !this.options.exclusive ? own : []);
    this.#marks.set(words, few ? [...found.flatMap(({ id }) => this.light.nodes(id)), ...own] : []);
    this.tidy();
    const said = !active
      ? ''
      : count === 0
        ? messages.filterNone
        : count === 1
          ? messages.filterOne
          : putWords(messages.filterMany, String(count));
    const status = this.renderRoot.querySelector('.status');
    // Said once: the same words again would be read out again.
    if (!status || status.textContent === said) return;
    status.textContent = said;
    status.nextElementSibling!.toggleAttribute('hidden', !active);
  }

  /** The clinic’s own questions that hold these words. */
  protected searchOwn(_words: readonly string[]): HTMLDetailsElement[] {
    return [];
  }

  /** Opens those that a search has found, and closes those that it had found before. */
  protected openOwn(_found: readonly HTMLDetailsElement[]): void {
    // Others have none.
  }

  /** Hides the titles of what has nothing to show. */
  protected tidy(): void {
    const hide = (element: HTMLElement, hidden: boolean) => {
      if (element.hidden !== hidden) element.hidden = hidden;
    };
    for (const slot of this.renderRoot.querySelectorAll<HTMLSlotElement>('.own-list slot')) {
      hide(
        slot.closest('.own-box')!,
        slot.assignedElements().every((each) => (each as HTMLElement).hidden),
      );
    }
    for (const group of this.renderRoot.querySelectorAll<HTMLElement>('.group')) {
      hide(group, !group.querySelector('.row:not([hidden]),.own-box:not([hidden])'));
    }
  }

  protected override arrive(id: string, target: HTMLElement): void {
    const row = this.#rows.get(id);
    if (!row) return super.arrive(id, target);
    row.hidden = false;
    this.tidy();
    this.setOpen(id, true);
    this.#beforeSearch?.add(id);
    bring(row, row.querySelector('button')!);
  }

  /** The clinic’s own questions at a place in the list: `before`, `after`, or a group’s id. */
  protected renderOwn(_place: string): TemplateResult | typeof nothing {
    return nothing;
  }

  #renderGroup({ id }: Group): TemplateResult {
    return html`<div class="group">
      ${this.view.grouped ? place(id, 'group-title') : nothing}
      <div class="rows"></div>
      ${this.renderOwn(id)}
    </div>`;
  }

  #renderToolbar(title: string): TemplateResult {
    const { messages } = this.context.language;
    const { exclusive, filter } = this.options;
    const of = html`<span class="hidden-text">: ${title}</span>`;
    return html`<div class="toolbar screen" part="toolbar">
      ${
        filter
          ? html`<label class="search"
                ><span>${messages.filterLabel}</span
                ><input
                  type="search"
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck="false"
                  part="filter"
                  @input=${this.#handleSearch}
                  @keydown=${this.#handleKey}
              /></label>
              <p role="status" class="status"></p>
              <button type="button" class="action" part="button" hidden @click=${this.#clearSearch}>
                ${messages.filterClear}
              </button>`
          : nothing
      }
      ${exclusive ? nothing : html`<button type="button" class="action" part="button" @click=${this.showAll}>${messages.showAll}${of}</button>`}
      <button type="button" class="action" part="button" @click=${this.hideAll}>${messages.hideAll}${of}</button>
      ${this.canPrint ? html`<button type="button" class="action" part="button" @click=${this.#print}>${messages.print}</button>` : nothing}
    </div>`;
  }

  /** Whether this list offers to print: in a guide, one does for all. */
  protected get canPrint(): boolean {
    return true;
  }

  readonly #print = (): void => printAlone(this.guide ?? this);

  protected override render() {
    const { before, groups } = this.view;
    const title = this.light.nodes(before.at(-1)!)[0]!.textContent;
    return frame(
      this.context,
      html`${before.map((id) => place(id, lookOf(id)))} ${this.#renderToolbar(title)} ${''}
        <div class="list" @click=${this.#handleClick} @beforematch=${this.#handleFound}>
          ${this.renderOwn('before')}${groups.map((group) => this.#renderGroup(group))}${this.renderOwn('after')}
        </div>
        ${this.renderAbout()}`,
    );
  }
}
