import { html, nothing, type TemplateResult } from 'lit';
import { printAlone } from '../../controllers/print.js';
import { hasPainted, move, unwrap } from '../../controllers/hydration.js';
import { versionOf } from '../../core/context.js';
import type { Kind } from '../../core/render.js';
import { callRows } from '../../core/render/urgent.js';
import type { View } from '../../core/view.js';
import { interpolateText } from '../../core/words.js';
import { languages } from '../../i18n/registry.js';
import type { Accordion } from '../accordion.js';
import { CareElement } from '../care-element.js';
import { frame, place } from '../frame.js';
import { emptyInto } from '../plain-tags.js';
import { SearchBox } from '../search-box.js';
import { searchStyles } from '../search-box.styles.js';
import { guideParts, tagOf } from '../tags.js';
import { guideStyles } from './care-guide.styles.js';

/**
 * The whole leaflet: its title, urgent help, symptoms, questions and support, in that order, and at the end what it is.
 *
 * One tag is enough. Settings on it apply to all four parts; a part written inside it may have settings of its own, and a
 * `<care-faq>` written inside it may hold the clinic’s own questions.
 *
 * @element care-guide
 * @csspart frame - all of it
 * @csspart languages - the choice of a language, with `language-switch`
 * @csspart search - the search
 * @csspart filter - the box to type in
 * @csspart banner - signs that need help now, above the results
 * @csspart result - what the search has found
 * @csspart rail - the numbers and the contents, beside the leaflet where there is room
 * @csspart contents - the line of contents, where there is not
 * @csspart about - who has signed the words, and their sources
 */
export class CareGuide extends CareElement {
  static override readonly kind = 'guide';
  static override readonly css = guideStyles + searchStyles;

  readonly #search: SearchBox = new SearchBox(this, () => this.#questions);

  /** Told before the first frame is painted, and whenever the width changes. */
  #widths: ResizeObserver | undefined;

  /** Whether words wait: those of its last parts, and what it says at the end. */
  isPartial = false;

  get #questions(): Accordion {
    return this.querySelector(`:scope > ${tagOf('faq')}`)!;
  }

  get hasSearch(): boolean {
    return this.context.settings.filter;
  }

  /** Whether it stands in a plain tag, for the words there. */
  get #isMounted(): boolean {
    return this.parentElement?.dataset['careleaf'] === 'guide';
  }

  /** Plain tags that follow it where it was mounted: they hold the words of late parts. */
  get #plains(): HTMLElement[] {
    const plains: HTMLElement[] = [];
    if (this.#isMounted)
      for (let each = this.nextElementSibling; each; each = each.nextElementSibling)
        if (each.matches('[data-careleaf]')) plains.push(each as HTMLElement);
    return plains;
  }

  get #parts(): CareElement[] {
    return [...this.children].filter((part) => part instanceof CareElement);
  }

  protected override updated(): void {
    super.updated();
    if (this.#widths) return;
    this.#widths = new ResizeObserver(this.#tellWidth);
    this.#watchWidth();
    // Before a reader of the words that stood there is put back to her place, as it changes heights.
    if (this.#isMounted && hasPainted()) this.#tellWidth();
  }

  /** A guide is complete when all its parts are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all(this.#parts.map(({ updateComplete }) => updateComplete));
    return complete;
  }

  override settingsChanged(): void {
    super.settingsChanged();
    // At first every part reads for itself.
    if (!this.hasUpdated) return;
    for (const part of this.querySelectorAll('*')) if (part instanceof CareElement) part.settingsChanged();
  }

  /** A part waits while what stands there is what would be written, as far as that was looked at: not where urgent help was not. */
  override placeOf(part: CareElement): Element | undefined {
    const isCurrent =
      this.hasUpdated &&
      this.parentElement?.dataset['careWords'] === versionOf(this.context) &&
      ![this, ...this.#parts].some(({ wasOutOfDate }) => wasOutOfDate);
    return isCurrent ? this.#plainOf(part) : undefined;
  }

  override takeWords(part: CareElement): void {
    const last = this.#plainOf(part);
    if (!last) return;
    this.#search.show();
    for (const plain of this.#plains) {
      const taker = plain === last ? part : this.#parts.find((each) => this.#plainOf(each) === plain)!;
      emptyInto(plain, taker);
      if (plain === last) break;
      taker.hydrate();
    }
    if (!this.isPartial || this.#plains.length > 0) return;
    while (this.nextSibling) move(this.nextSibling, this);
    if (unwrap(this)?.has('sources')) this.folds.set('sources', true);
    this.requestUpdate();
    this.performUpdate();
  }

  override holds(node: Node | null): boolean {
    return super.holds(node) || (this.isPartial && this.parentElement!.contains(node));
  }

  override reveal(id: string): boolean {
    const reveal = () => super.reveal(id) || this.#parts.some((part) => part.reveal(id));
    if (reveal()) return true;
    const waits = this.#parts.some(({ isWaiting }) => isWaiting);
    if (!waits || !(id.startsWith(this.context.settings.idPrefix) || this.holdsOwn(id))) return false;
    // What stands at the end, or is missing in the snippet.
    for (const part of this.#parts) part.hydrate();
    return reveal();
  }

  override writeWords(): void {
    super.writeWords();
    const about = this.light.nodes('about')[0] ?? null;
    for (const kind of guideParts) {
      const part = this.#part(kind);
      if (!part) {
        const made = this.ownerDocument.createElement(tagOf(kind));
        made.slot = kind;
        this.insertBefore(made, about);
      } else if (part.slot !== kind) part.slot = kind;
    }
    // A question of the clinic’s own, in a wrapper or not, goes to the questions.
    const questions = this.#questions;
    for (const child of [...this.children])
      if (!child.slot && !child.querySelector('[data-care]') && child.matches('details,:has(details)')) questions.append(child);
  }

  override isWhole(): boolean {
    return super.isWhole() && guideParts.every((kind) => this.#part(kind)?.slot === kind);
  }

  override holdsOwn(id: string): boolean {
    return super.holdsOwn(id) || this.#plains.some((plain) => plain.querySelector(`details#${CSS.escape(id)}`));
  }

  #part(kind: (typeof guideParts)[number]): Element | undefined {
    const tag = tagOf(kind);
    return [...this.children].find(({ localName }) => localName === tag);
  }

  readonly #tellWidth = (): void => {
    const pin = this.renderRoot.querySelector<HTMLElement>('.pin')!;
    const before = pin.className;
    const width = pin.offsetWidth / parseFloat(getComputedStyle(pin).fontSize);
    for (const [name, fits] of Object.entries({ narrow: width < 19, roomy: width >= 33, wide: width >= 56 }))
      pin.classList.toggle(name, fits);
    // A change can bring or take a scroll bar, and with it a width: told in the next frame, or the browser reports a loop.
    if (pin.className === before) return;
    this.#widths!.disconnect();
    requestAnimationFrame(this.#watchWidth);
  };

  /** It has no height that could change with the width. */
  readonly #watchWidth = (): void => this.#widths!.observe(this.renderRoot.querySelector('.measure')!);

  #plainOf(part: CareElement): HTMLElement | undefined {
    return this.#plains.find(({ dataset }) => tagOf(dataset['careleaf'] as Kind) === part.localName);
  }

  protected override shownOf(view: View): View {
    this.isPartial = this.#plains.length > 0;
    return this.isPartial ? { ...view, blocks: view.blocks.filter(({ id }) => !view.after.includes(id)), after: [] } : view;
  }

  /** The languages whose files are loaded, each named in itself. The buttons stay where they are, and so does the focus. */
  #renderLanguages(): TemplateResult | typeof nothing {
    const { language, settings } = this.context;
    if (!settings.languageSwitch || languages.size < 2) return nothing;
    return html`<div class="languages screen" part="languages">
      ${[...languages.keys()].map(
        (tag) =>
          html`<button
            type="button"
            part="button"
            lang=${tag}
            aria-pressed=${tag === language.tag}
            @click=${() => this.setAttribute('lang', tag)}
          >
            ${new Intl.DisplayNames([tag], { type: 'language' }).of(tag.split('-')[0]!)}
          </button>`,
      )}
    </div>`;
  }

  /** Links to parts, by their names: in the rail, or in a line of their own where there is no room for it. */
  #renderContents(names: Readonly<Record<string, string>>): TemplateResult {
    const { language, settings } = this.context;
    return html`<nav aria-label=${language.messages.contents}>
      ${Object.entries(names).map(([id, name]) => html`<a href="#${settings.idPrefix}${id}">${interpolateText(this.context, name)}</a>`)}
    </nav>`;
  }

  #renderRail(): TemplateResult {
    const { context } = this;
    const { messages } = context.language;
    const { emergency } = context.place;
    const { questionsTitle, supportTitle, symptomsTitle, urgentTitle } = context.topic;
    const numbers = [
      ...(emergency ? [{ name: messages.emergencyName, phone: { dial: emergency, display: emergency } }] : []),
      ...callRows(context),
    ].flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []));
    return html`<div class="rail screen" part="rail">
      ${
        numbers.length > 0
          ? html`<p class="rail-title">${messages.numbers}</p>
              <ul>
                ${numbers.map(
                  ({ name, phone }) =>
                    html`<li>
                      <a href="tel:${phone.dial}"><span>${name}</span><span class="number" dir="ltr">${phone.display}</span></a>
                    </li>`,
                )}
              </ul>`
          : ''
      }
      <p class="rail-title">${messages.contents}</p>
      ${this.#renderContents({
        urgent: urgentTitle,
        symptoms: symptomsTitle,
        questions: questionsTitle,
        support: supportTitle,
        about: messages.about,
      })}
    </div>`;
  }

  #renderKeep(): TemplateResult {
    const { messages } = this.context.language;
    const control = (title: string, note: string, mode: 'summary' | 'all') =>
      html`<button type="button" class="bar" part="button" @click=${() => printAlone(this, mode)}>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 8.5V3.5h10v5M7 16.5H4v-8h16v8h-3M7 13.5h10v7H7z" />
        </svg>
        <span><b>${title}</b><small>${note}</small></span>
      </button>`;
    return html`<div class="part keep screen">
      ${control(messages.printSummary, messages.printSummaryNote, 'summary')}
      ${control(messages.printAll, messages.printAllNote, 'all')}
    </div>`;
  }

  protected override render() {
    const { messages } = this.context.language;
    const [urgent, ...others] = guideParts;
    const part = (kind: string) => html`<div class="part ${kind}"><slot name=${kind}></slot></div>`;
    const { host, pathname } = location;
    return frame(
      this.context,
      html`<div class="measure"></div>
        <div class="lay">
          <div class="main">
            ${this.#renderLanguages()} ${place('leaflet', 'title')} ${part(urgent)}
            <div class="contents screen" part="contents">${this.#renderContents(messages.contentsShort)}</div>
            ${this.#search.place()} ${others.map(part)} ${this.isPartial ? '' : this.#renderKeep()} ${this.renderAbout()}
            <p class="address">${messages.address.replace('%', `${host}${pathname}`)}</p>
          </div>
          ${this.#renderRail()}
        </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-guide': CareGuide;
  }
}
