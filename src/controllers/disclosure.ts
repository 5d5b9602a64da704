/** What opens and closes: groups, questions and signs in a shadow root, and the clinic’s own `<details>`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { above } from './attributes.js';

/** Something that opens, whoever wrote it. */
export interface Disclosure {
  readonly id: string;
  /** All of it: what a link scrolls to. */
  readonly element: HTMLElement;
  /** What opens and closes it, and takes the focus. */
  readonly control: HTMLElement;
  /** The group that it stands in; it opens with what is in it. */
  group?: Disclosure | undefined;
  open: boolean;
}

/** A heading with its button, and the panel below it. The state is in the DOM alone, and nothing is rendered for it. */
export class Panel implements Disclosure {
  readonly control: HTMLButtonElement;
  readonly panel: HTMLElement;
  group: Disclosure | undefined;

  constructor(
    readonly id: string,
    readonly element: HTMLElement,
  ) {
    this.control = element.querySelector('button')!;
    this.panel = element.lastElementChild as HTMLElement;
  }

  get open(): boolean {
    return this.control.getAttribute('aria-expanded') === 'true';
  }

  set open(open: boolean) {
    this.control.setAttribute('aria-expanded', String(open));
    if (open) this.panel.removeAttribute('hidden');
    else this.panel.setAttribute('hidden', 'until-found');
  }
}

/** A question of the clinic’s own: a native `<details>`, which stays as it is. */
export class OwnQuestion implements Disclosure {
  group: Disclosure | undefined;

  constructor(readonly element: HTMLDetailsElement) {}

  get id(): string {
    return this.element.id;
  }

  get control(): HTMLElement {
    return this.element.querySelector('summary') ?? this.element;
  }

  get open(): boolean {
    return this.element.open;
  }

  set open(open: boolean) {
    this.element.open = open;
  }
}

/** What the list of an accordion tells of itself. */
export interface DisclosureHost extends ReactiveControllerHost, HTMLElement {
  /** Whether opening one closes the others. */
  readonly isExclusive: boolean;
  /** Whether the browser’s own print opens everything. */
  readonly printsAll: boolean;
  /** Told of a row that was opened or closed. */
  disclosed(row: Disclosure): void;
}

export class DisclosureController implements ReactiveController {
  /** In the order shown. */
  rows: readonly Disclosure[] = [];
  groups: readonly Panel[] = [];
  readonly #host: DisclosureHost;
  /** The clinic’s own that are open for printing alone, with the names that let one be open at a time. */
  #printed: { readonly details: HTMLDetailsElement; readonly name: string | null; readonly open: boolean }[] = [];

  constructor(host: DisclosureHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('toggle', this.#handleToggle, true);
    addEventListener('beforeprint', this.#openForPrint);
    addEventListener('afterprint', this.#closeAfterPrint);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('toggle', this.#handleToggle, true);
    removeEventListener('beforeprint', this.#openForPrint);
    removeEventListener('afterprint', this.#closeAfterPrint);
  }

  find(id: string): Disclosure | undefined {
    return id ? [...this.groups, ...this.rows].find((each) => each.id === id) : undefined;
  }

  /** Opens or closes one; what is opened opens its group too. */
  set(row: Disclosure | undefined, open: boolean): void {
    if (!row) return;
    if (open && row.group && !row.group.open) row.group.open = true;
    if (open && !row.open && this.#host.isExclusive && this.rows.includes(row)) this.#closeOthers(row);
    if (row.open !== open) row.open = open;
    this.#host.disclosed(row);
  }

  /** Opens every row, and every group; or closes every row, and leaves the groups as they are. */
  setAll(open: boolean): void {
    this.#keep(0);
    for (const row of this.rows) if (row.open !== open || open) this.set(row, open);
  }

  /** Opens and closes by the buttons in the shadow root. */
  readonly handleClick = (event: Event): void => {
    const path = event.composedPath();
    const found = [...this.groups, ...this.rows].find(({ control, element }) => element !== this.#host && path.includes(control));
    if (found instanceof Panel) this.set(found, !found.open);
  };

  /** Find-in-page reveals an answer, and its group after it: only the state follows, and no node is replaced under the match. */
  readonly handleFound = ({ target }: Event): void => {
    const found = [...this.groups, ...this.rows].find((each) => each instanceof Panel && each.panel === target);
    this.set(found, true);
  };

  /** With `exclusive`, one of the clinic’s own that the reader opens closes the others too. */
  readonly #handleToggle = ({ target }: Event): void => {
    const row = this.rows.find(({ element }) => element === target);
    if (!row?.open || !this.#host.isExclusive || this.#printed.length > 0) return;
    this.#closeOthers(row);
  };

  /** Closes all other rows without moving the one that the reader is at, whatever it scrolls in. */
  #closeOthers(row: Disclosure): void {
    const top = () => row.element.getBoundingClientRect().top;
    const before = top();
    this.#keep(0);
    for (const other of this.rows) if (other !== row && other.open) this.set(other, false);
    for (let each: Element | null = row.element; each; each = above(each))
      each.scrollBy({ top: top() - before, behavior: 'instant' });
    // Near the top of a page there is not so much to scroll: the rest is kept as space, less what margins add to it.
    const rest = before - top();
    if (rest < 1) return;
    this.#keep(rest);
    this.#keep(rest + before - top());
  }

  /** Keeps so much space above the list, in pixels. */
  #keep(space: number): void {
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.list');
    if (list) list.style.paddingBlockStart = space > 0 ? `${space}px` : '';
  }

  readonly #openForPrint = (): void => {
    // No selector of the shadow root sees into the clinic’s own.
    for (const group of this.groups)
      group.element.classList.toggle(
        'own-open',
        this.rows.some((row) => row.group === group && row.open && !(row instanceof Panel)),
      );
    if (!this.#host.printsAll) return;
    this.#closeAfterPrint();
    const own = this.rows.flatMap(({ element }) => (element instanceof HTMLDetailsElement ? [element] : []));
    // Of those with one name the browser would close all but one: on paper the names are taken off.
    this.#printed = own.map((details) => ({ details, name: details.getAttribute('name'), open: details.open }));
    for (const details of own) details.removeAttribute('name');
    for (const details of own) details.open = true;
  };

  readonly #closeAfterPrint = (): void => {
    for (const { details, open } of this.#printed) details.open = open;
    for (const { details, name } of this.#printed) if (name !== null) details.setAttribute('name', name);
    this.#printed = [];
  };
}
