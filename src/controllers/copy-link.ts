/** Copies the link to an answer: origin, path, what names the page, and hash, so that nothing else of an address is passed on. */
import { linkTo } from '../core/fragment.js';
import type { Messages } from '../i18n/language.js';

/** Copies, and says so on the control. Where a page may not write to the clipboard, the link is shown to be copied by hand. */
export async function copyLink(button: HTMLElement, id: string, messages: Messages): Promise<void> {
  // A page written into a frame has the address of the page around it.
  const link = linkTo(id, /^about:/.test(location.href) ? new URL(document.baseURI) : location);
  try {
    await navigator.clipboard.writeText(link);
    say(button, messages);
  } catch {
    if (copySelected(button, link, messages)) say(button, messages);
  }
}

/** Shows the link in a field, selected; true where the old command could copy it. */
function copySelected(button: HTMLElement, link: string, messages: Messages): boolean {
  let field = button.parentElement!.querySelector<HTMLInputElement>('.link');
  if (!field) {
    field = button.ownerDocument.createElement('input');
    field.className = 'link screen';
    field.readOnly = true;
    field.setAttribute('aria-label', messages.copyByHand);
    button.after(field);
  }
  field.value = link;
  field.focus();
  field.select();
  try {
    if (!button.ownerDocument.execCommand('copy')) return false;
  } catch {
    return false;
  }
  button.focus();
  field.remove();
  return true;
}

/** The control says it in its own place; the status beside it says it to assistive technology. */
function say(button: HTMLElement, { copied, copyLink: copy }: Messages): void {
  const status = button.parentElement!.querySelector('.copied')!;
  button.textContent = copied;
  status.textContent = copied;
  setTimeout(() => {
    button.textContent = copy;
    status.textContent = '';
  }, 4000);
}
