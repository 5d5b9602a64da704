/** What the five elements share: settings, words in the light DOM, a shadow root around them that never hides them. */
import { html, nothing, type TemplateResult } from 'lit';
import { nearest } from '../controllers/attributes.js';
import { navigateTo, follow, revealAtFirst, unfollow } from '../controllers/anchors.js';
import { readContext } from '../controllers/context.js';
import { offerLeaving } from '../controllers/leave.js';
import { preserveReadingState, wait, waitNoMore } from '../controllers/late-parts.js';
import { LightDom } from '../controllers/light-dom.js';
import { unwatchPage, watchPage } from '../controllers/page-watch.js';
import { setPrivacyAttributes, privacyAttributeNames, restorePrivacyAttributes } from '../controllers/privacy-attributes.js';
import { unwrap } from '../controllers/hydration.js';
import { restorer } from '../controllers/restore.js';
import { applyAccent, adaptToPage, stopAdapting } from '../controllers/theme.js';
import { render, type Kind } from '../core/render.js';
import { versionOf } from '../core/context.js';
import type { View } from '../core/view.js';
import type { Context } from '../core/words.js';
import { warn } from '../shared/warn.js';
import { adoptSheet } from '../shared/sheets.js';
import { baseStyles, pageStyles } from './care-element.styles.js';
import { Folds } from './folds.js';
import { SettingsElement } from './settings-element.js';

export abstract class CareElement extends SettingsElement {
  /** Which of the five this is. */
  static readonly kind: Kind;
  /** Its own CSS, after what all share. */
  static readonly css: string = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...privacyAttributeNames];
  }

  /** Ids of the groups and answers that were open in native `<details>` before the script; undefined where there were none. */
  protected openBefore: Set<string> | undefined;
  /** What is shown now. */
  view!: View;
  /** What it is made of. */
  context!: Context;

  protected readonly light = new LightDom(this);
  protected readonly folds = new Folds(this);

  #begin!: () => void;

  /** Until it is shown, or waits to be needed. Unlike `updateComplete`, it hydrates nothing. */
  readonly begun = new Promise<void>((resolve) => (this.#begin = resolve));

  /** The plain tag that holds its words until it is needed. */
  #waitingTag: Element | undefined;
  #endWait!: () => void;

  #failure?: string;

  get #kind(): Kind {
    return (this.constructor as typeof CareElement).kind;
  }

  /** The guide that this element stands in, if any. */
  get guide(): CareElement | undefined {
    return nearest(this, (ancestor) => (ancestor instanceof CareElement && ancestor.#kind === 'guide' ? ancestor : undefined));
  }

  /** Whether its words stand in native elements of the page still. */
  get isWaiting(): boolean {
    return !!this.#waitingTag;
  }

  /** Whether the words that stood in it were not those of today. */
  get wasOutOfDate(): boolean {
    return this.light.wasOutOfDate;
  }

  /** CSS for the root that the words stand in. */
  protected get pageCss(): readonly string[] {
    return [pageStyles];
  }

  override connectedCallback(): void {
    setPrivacyAttributes(this);
    watchPage(this);
    follow(this);
    super.connectedCallback();
    // In another place another guide, language or country may apply.
    if (this.hasUpdated || this.isWaiting) this.settingsChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#waitingTag) waitNoMore(this.#waitingTag);
    unwatchPage(this);
    unfollow(this);
    stopAdapting(this);
    if (this.hasUpdated) offerLeaving(this, undefined, this.context.language.messages);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    if (!privacyAttributeNames.includes(name)) this.settingsChanged();
    else if (this.isConnected) restorePrivacyAttributes(this);
  }

  /** Moved to another document: style sheets stay behind, so they are made there. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptSheets();
    this.requestUpdate();
  }

  /** Whoever waits for it, needs it. */
  protected override getUpdateComplete(): Promise<boolean> {
    if (this.isWaiting) queueMicrotask(() => this.hydrate());
    return super.getUpdateComplete();
  }

  /** A part of a guide waits for as long as the page holds its words in native elements, as the snippet writes them. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#waitingTag = this.hasUpdated ? undefined : this.guide?.waitingTagOf(this);
    if (!this.#waitingTag) return super.scheduleUpdate();
    this.shadowRoot!.append(this.ownerDocument.createElement('slot'));
    setPrivacyAttributes(this.#waitingTag);
    wait(this.#waitingTag, () => this.hydrate());
    this.#begin();
    return new Promise<void>((resolve) => (this.#endWait = resolve));
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // A page that was saved with its shadow roots.
    root.replaceChildren();
    root.addEventListener('slotchange', restorer(this));
    return root;
  }

  /** Words must never be hidden by a root that could not be rendered: then they are shown bare. */
  protected override performUpdate(): void {
    try {
      if (!this.hasUpdated) this.#prepareRoot();
      super.performUpdate();
    } catch (error) {
      this.#showBare();
      this.#warnOf(error);
    }
  }

  protected override willUpdate(): void {
    this.context = readContext(this, this.#kind === 'guide');
    if (!this.hasUpdated) this.openBefore = unwrap(this);
    this.writeWords();
  }

  protected override updated(): void {
    const { context } = this;
    applyAccent(this.renderRoot as ShadowRoot, context);
    if (!context.inGuide) adaptToPage(this, this.renderRoot as ShadowRoot);
    offerLeaving(this, context.settings.leave, context.language.messages);
  }

  protected override firstUpdated(): void {
    // A recorder that watches inside shadow roots does not look at the tag outside.
    for (const inner of this.renderRoot.children) setPrivacyAttributes(inner);
    this.#begin();
    void super.getUpdateComplete().then(() => revealAtFirst(this));
  }

  /** An attribute that applies here has changed. */
  settingsChanged(): void {
    this.requestUpdate();
    if (this.isWaiting) queueMicrotask(() => this.hydrate());
  }

  /** Shows it as designed at once, where it has waited to be needed. */
  hydrate(): void {
    if (!this.#waitingTag) return;
    waitNoMore(this.#waitingTag);
    this.#waitingTag = undefined;
    preserveReadingState(() => this.performUpdate());
    this.#endWait();
  }

  /** The plain tag that holds the words of a part, while it may wait. */
  waitingTagOf(_part: CareElement): Element | undefined {
    return undefined;
  }

  /** Takes in the words that have waited for a part. */
  takeWords(_part: CareElement): void {}

  holds(node: Node | null): boolean {
    return this.contains(node) || !!this.#waitingTag?.contains(node);
  }

  /** Adopts again what another script has taken away from the page or from the shadow root. */
  restoreSheets(): void {
    if (!this.hasUpdated) return;
    this.#adoptSheets();
    this.#adoptPageSheets();
  }

  /** Opens, scrolls to and focuses a place of this element. */
  reveal(id: string): boolean {
    if (this.#waitingTag?.querySelector(`#${CSS.escape(id)}`)) this.hydrate();
    const { idPrefix } = this.context?.settings ?? {};
    if (!idPrefix || !id.startsWith(idPrefix)) return false;
    const [target] = this.light.nodes(id.slice(idPrefix.length));
    if (!target) return false;
    this.openBlock(id.slice(idPrefix.length), target);
    return true;
  }

  /** Whether all the words stand there. */
  isWhole(): boolean {
    return this.light.isWhole();
  }

  /** Writes the words, or what a page has taken away of them. */
  writeWords(): void {
    const kind = this.#kind;
    this.#adoptPageSheets();
    this.view = this.shownOf(render(kind, this.context, this.#warnOf));
    const version = versionOf(this.context);
    if (this.dataset['careWords'] !== version) this.dataset['careWords'] = version;
    this.light.write(this.view.blocks, (id) => this.isInButton(id));
  }

  /** Whether it holds a question of the clinic’s own with this id. */
  holdsOwn(id: string): boolean {
    return !!this.querySelector(`details#${CSS.escape(id)}`);
  }

  #adoptSheets(): void {
    for (const css of [baseStyles, (this.constructor as typeof CareElement).css])
      if (css) adoptSheet(this.renderRoot as ShadowRoot, css);
  }

  #adoptPageSheets(): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    // One of another window is no instance of our `Document`.
    if ('adoptedStyleSheets' in root) for (const css of this.pageCss) adoptSheet(root, css);
  }

  #prepareRoot(): void {
    this.guide?.takeWords(this);
    this.shadowRoot!.replaceChildren();
    this.#adoptSheets();
  }

  #showBare(): void {
    const names = new Set([...this.children].map((child) => child.slot));
    this.shadowRoot?.replaceChildren(
      ...[...names].map((name) => Object.assign(this.ownerDocument.createElement('slot'), { name })),
    );
  }

  /** What of a view is shown yet. */
  protected shownOf(view: View): View {
    return view;
  }

  /** Words that cannot be rendered stand plainly: the clinic is told once, of the first. */
  readonly #warnOf = (error: unknown): void => {
    this.#failure ??= `has words that could not be shown as designed and stand as plain text. ${String(error)}`;
    warn(this, this.#failure);
  };

  /** Whether the heading of a block stands inside a button. */
  protected isInButton(id: string): boolean {
    return id === 'sources';
  }

  /** Opens a block, scrolls to it and focuses it. */
  protected openBlock(id: string, target: HTMLElement): void {
    this.folds.set(id, true);
    target.tabIndex = -1;
    navigateTo(target);
  }

  /** What the leaflet is, who has signed it, and its sources: at the end of a guide, or of an element alone. */
  protected renderAbout(): TemplateResult | typeof nothing {
    if (this.view.after.length === 0) return nothing;
    const level = this.context.settings.headingLevel + 2;
    return html`<div class="about" part="about">
      <slot name="about"></slot>
      <div class="folds">${this.folds.render('sources', level, html`<slot name="sources-panel"></slot>`)}</div>
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    return nothing;
  }
}
