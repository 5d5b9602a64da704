/** Whether a leaflet on a page does what it is for. */
import assert from 'node:assert/strict';
import { run, settle, type Visit } from './chromium.js';

/** Looks through shadow roots as well. */
const find = `const all = (root, found = []) => { for (const each of root.querySelectorAll('*')) { found.push(each); if (each.shadowRoot) all(each.shadowRoot, found); } return found; };
  const kind = (name) => all(document).find((each) => (each.localName === 'care-' + name || each.localName === 'careleaf-' + name) && each.shadowRoot && each.updateComplete);`;

export interface Working {
  readonly emergency: boolean;
  readonly visible: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly questions: number;
  readonly doubled: number;
}

/** Urgent help with its number is on the screen, and the first question opens and closes. */
export const workingOf = (page: Visit['page']): Promise<Working> =>
  run<Working>(
    page,
    `${find}
    const urgent = kind('urgent'), faq = kind('faq');
    const card = urgent?.querySelector('[data-care=group-now]');
    const button = faq?.shadowRoot.querySelector('button.question');
    const panel = button?.closest('.row').lastElementChild;
    const state = () => [button?.getAttribute('aria-expanded'), panel?.hasAttribute('hidden')].join();
    const before = state(); button?.click(); const open = state(); button?.click(); const after = state();
    const ids = all(document).map(({ id }) => id).filter(Boolean);
    return { emergency: !!urgent?.querySelector('a[href="tel:999"]'), visible: !!card && card.checkVisibility() && card.getBoundingClientRect().height > 0,
      opens: before === 'false,true' && open === 'true,false', closes: after === 'false,true',
      questions: faq?.shadowRoot.querySelectorAll('button.question').length ?? 0, doubled: ids.length - new Set(ids).size };`,
  );

/** Asserts it, and that nothing was thrown. */
export async function assertWorks({ page, errors }: Visit): Promise<void> {
  await settle(page);
  const { questions, ...working } = await workingOf(page);
  assert.deepEqual(working, { emergency: true, visible: true, opens: true, closes: true, doubled: 0 });
  assert.ok(questions > 15, `${questions} questions`);
  assert.deepEqual(errors, []);
}
