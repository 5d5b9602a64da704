/** What opens in a part that is no list of answers: a heading that is a button, and a panel that find-in-page reveals. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

export class Folds {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  set(id: string, open: boolean): void {
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }

  /** What opens, where something else than a heading opens it. */
  panel(id: string, content: unknown): TemplateResult {
    return html`<div class="panel" hidden=${this.isOpen(id) ? nothing : 'until-found'} @beforematch=${() => this.set(id, true)}>
      ${content}
    </div>`;
  }

  /** A heading in the light DOM, with a line of what is in it, becomes the button; `content` is what opens. */
  render(id: string, level: number, content: unknown, count?: number): TemplateResult {
    return html`<div class="fold" part="group">
      <div role="heading" aria-level=${Math.min(level, 6)}>
        <button
          type="button"
          class="fold-button"
          part="question"
          aria-expanded=${this.isOpen(id)}
          @click=${() => this.set(id, !this.isOpen(id))}
        >
          <span class="name"><slot name=${id}></slot><slot name="${id}-summary"></slot></span
          >${count ? html`<span class="count">${count}</span>` : nothing}
        </button>
      </div>
      ${this.panel(id, content)}
    </div>`;
  }
}
