/** The one search of a leaflet: a box, what it finds below it, and signs that need help now above that. Nothing is sent or kept. */
import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { create } from '../controllers/light-dom.js';
import { wait, waitNoMore } from '../controllers/late-parts.js';
import type { Callee } from '../content/model.js';
import { textOf } from '../core/node.js';
import { render as renderView } from '../core/render.js';
import { renderCall } from '../core/render/answer.js';
import { entriesOf } from '../core/search-entries.js';
import { SearchIndex, type Entry } from '../core/search.js';
import { formatText, type Context } from '../core/words.js';
import type { Accordion } from './accordion.js';
import type { CareElement } from './care-element.js';

/** So many results are shown at first, and with each “more”. */
const step = 20;

/** Signs on top: more than these would push the results out of view. */
const mostOnTop = 2;

const noWords = { stopWords: [], synonyms: [], stem: (word: string) => word };

/** The words of a clinic’s own answer that a reader can see. */
function wordsOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1) return '';
  const element = node as HTMLElement;
  if (/^(style|script|template|noscript)$/.test(element.localName) || element.hidden || element.style.display === 'none')
    return '';
  return [...element.childNodes].map(wordsOf).join(' ');
}

type SearchHost = CareElement & {
  readonly hasSearch: boolean;
  /** Whether parts of it wait. */
  readonly isPartial?: boolean;
};

export class SearchBox implements ReactiveController {
  readonly #host: SearchHost;
  readonly #questions: () => Accordion;
  #index: SearchIndex | undefined;
  /** The clinic’s own questions, by what the index knows of them. */
  #own = new Map<Entry, HTMLDetailsElement>();
  #typed = '';
  #most = step;

  /** Where it is to stand, while the parts that it looks through wait. */
  #waiting: Element | undefined;

  /** @param questions - the list that holds the clinic’s own questions */
  constructor(host: SearchHost, questions: () => Accordion) {
    this.#host = host;
    this.#questions = questions;
    host.addController(this);
  }

  get #isInGuide(): boolean {
    return this.#host.localName.includes('guide');
  }

  /** A guide shows what its parts do. */
  get #context(): Context {
    return { ...this.#host.context, inGuide: this.#isInGuide };
  }

  hostUpdated(): void {
    this.#index = undefined;
    const box = this.#host.isPartial ? this.#host.renderRoot.querySelector('.search') : undefined;
    if (box?.childElementCount === 0) wait((this.#waiting = box), this.show);
    else this.show();
  }

  hostDisconnected(): void {
    if (this.#waiting) waitNoMore(this.#waiting);
  }

  /** Shows the box, which waits no more. */
  readonly show = (): void => {
    this.hostDisconnected();
    this.#render();
  };

  /** Where it stands: it renders itself there, so that a key renders nothing else. */
  place(): TemplateResult | typeof nothing {
    return this.#host.hasSearch ? html`<div class="search screen" part="search"></div>` : nothing;
  }

  #makeIndex(): SearchIndex {
    const context = this.#context;
    const questions = this.#questions();
    questions.hydrate();
    this.#own = new Map();
    for (const details of questions.own) {
      if (getComputedStyle(details).display === 'none') continue;
      const summary = details.querySelector('summary');
      const body = [...details.childNodes].filter((each) => each !== summary).map(wordsOf);
      this.#own.set({ id: '', kind: 'own', title: summary ? wordsOf(summary).trim() : '', body: body.join(' ') }, details);
    }
    return new SearchIndex([...this.#own.keys(), ...entriesOf(context)], context.language.search ?? noWords);
  }

  /** Looks through all words before the first letter is typed, when the browser has nothing else to do. */
  readonly #prepare = (): void => {
    // Safari has no idle callbacks.
    (self.requestIdleCallback ?? setTimeout)(() => {
      if (this.#host.isConnected) this.#index ??= this.#makeIndex();
    });
  };

  readonly #handleInput = ({ target }: Event): void => {
    this.#typed = (target as HTMLInputElement).value;
    this.#most = step;
    this.#render();
  };

  /** A page’s shortcuts take no letter from the box; Escape empties it, and closes no dialog of the page around it. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, isComposing, key, metaKey, type } = event;
    if (key.length === 1 && !altKey && !ctrlKey && !metaKey) event.stopPropagation();
    if (key !== 'Escape' || isComposing || !this.#typed) return;
    event.stopPropagation();
    event.preventDefault();
    if (type === 'keydown') this.#clear();
  };

  readonly #clear = (): void => {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('.search input')!;
    input.value = this.#typed = '';
    this.#render();
    input.focus();
  };

  readonly #more = (): void => {
    this.#most += step;
    this.#render();
  };

  #go(entry: Entry): void {
    const { idPrefix } = this.#context.settings;
    const own = this.#own.get(entry);
    if (own) this.#questions().revealOwn(own);
    else if (!this.#host.reveal(idPrefix + entry.id)) this.#host.reveal(`${idPrefix}group-now`);
  }

  #renderBox(): TemplateResult {
    const { messages } = this.#context.language;
    const active = /[\p{L}\p{N}]/u.test(this.#typed);
    const { now, results } = active ? (this.#index ??= this.#makeIndex()).search(this.#typed) : { now: [], results: [] };
    const count = results.length;
    const status = !active
      ? ''
      : count === 0
        ? messages.filterNone
        : count === 1
          ? messages.filterOne
          : formatText(messages.filterMany, String(count));
    return html`<label
        ><span class="search-label">${messages.filterLabel}</span
        ><input
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          part="filter"
          @focus=${this.#prepare}
          @input=${this.#handleInput}
          @keydown=${this.#handleKey}
          @keypress=${this.#handleKey}
          @keyup=${this.#handleKey}
      /></label>
      <button type="button" class="text-button" part="button" ?hidden=${!active} @click=${this.#clear}>
        ${messages.filterClear}
      </button>
      <p role="status" class="status">${status}</p>
      ${active ? this.#renderFound(now, results) : this.#renderLinks(3)}`;
  }

  #render(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.search');
    if (box) render(this.#renderBox(), box);
  }

  #renderFound(now: readonly Entry[], results: readonly Entry[]): unknown {
    const top = now.slice(0, mostOnTop);
    const most = this.#most - top.length;
    const others = results.filter((entry) => !top.includes(entry));
    if (!top.length && !others.length)
      return html`<div class="none">
          ${this.#renderEmergency()}${this.#context.settings.clinicPhone ? this.#renderCalls('clinic') : nothing}
        </div>
        ${this.#renderLinks()}`;
    return html`${top.length ? html`<div class="banner" part="banner">${top.map((entry) => html`<div part="result" @click=${() => this.#go(entry)}>${this.#renderButton(entry)}</div>`)}${this.#renderEmergency()}${top.some(({ crisis }) => crisis) ? this.#renderCalls('crisis') : nothing}</div>` : nothing}
    ${
      others.length
        ? html`<ol>
            ${others.slice(0, most).map((entry) => html`<li part="result" @click=${() => this.#go(entry)}>${this.#renderButton(entry)}</li>`)}
          </ol>`
        : nothing
    }
    ${others.length > most ? html`<button type="button" class="text-button" @click=${this.#more}>${this.#context.language.messages.filterMore}</button>` : nothing}`;
  }

  #renderButton({ kind, title, urgency }: Entry): TemplateResult {
    const { language, settings } = this.#context;
    const { filterKinds, fromClinic, fromNamed, urgencyWord } = language.messages;
    const what =
      kind !== 'own' ? filterKinds[kind] : settings.clinicName ? formatText(fromNamed, settings.clinicName) : fromClinic;
    return html`<button type="button" class="bar result">
      <span><b>${title}</b> <small>${what}</small></span>
      ${urgency ? html`<span class="urgency is-${urgency}">${urgencyWord[urgency]}</span>` : nothing}
    </button>`;
  }

  #renderEmergency(): TemplateResult {
    const { language, place } = this.#context;
    const { callNamed, callLocal } = language.messages;
    return place.emergency
      ? html`<a class="call-now" href="tel:${place.emergency}">${formatText(callNamed, place.emergency)}</a>`
      : html`<strong>${callLocal}</strong>`;
  }

  /** The buttons that an answer would have: the clinic’s number, or the crisis lines for who types of ending life. */
  #renderCalls(callee: Callee): Node[] {
    return renderCall(this.#context, '', callee).map(({ children }) => create(document, children[0]!));
  }

  /** Links to the groups: the first of each part, or all. */
  #renderLinks(most = Infinity): unknown {
    const context = this.#context;
    const { idPrefix } = context.settings;
    const kinds = this.#isInGuide ? (['symptoms', 'faq'] as const) : (['faq'] as const);
    const groups = kinds.flatMap((kind) => {
      const view = renderView(kind, context);
      return view.grouped ? view.groups.slice(0, most).map(({ id }) => view.blocks.find((block) => block.id === id)!) : [];
    });
    return html`<div class="links">
      ${groups.map(({ id, nodes }) => html`<a href="#${idPrefix}${id}">${textOf(nodes[0]!.children)}</a>`)}
    </div>`;
  }
}
