/** Habits of pages that are easily broken: a link opened in another tab, an element moved to another document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, run, script, visit } from '../testing/chromium.js';

describe('a leaflet in a page', () => {
  it('leaves a link inside to the browser where it is to open elsewhere, and follows it otherwise', async () => {
    const { page, errors } = await visit({
      pages: { '/': html('<care-guide country="GB"></care-guide>', `<base href="/elsewhere/">${script}`) },
    });
    const prevented = await run<Record<string, boolean>>(
      page,
      `const link = document.querySelector('care-guide a[href^="#care-"]');
       const click = (more) => {
         const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...more });
         addEventListener('click', (late) => { late.wasPrevented = late.defaultPrevented; late.preventDefault(); }, { once: true });
         link.dispatchEvent(event);
         return event.wasPrevented;
       };
       return { plain: click({}), ctrl: click({ ctrlKey: true }), meta: click({ metaKey: true }), shift: click({ shiftKey: true }) };`,
    );
    assert.deepEqual(prevented, { plain: true, ctrl: false, meta: false, shift: false });
    assert.deepEqual(errors, []);
  });

  it('keeps its design in another document', async () => {
    const { page, errors } = await visit({ pages: { '/': html('<care-urgent country="GB"></care-urgent><iframe></iframe>') } });
    const [before, after] = await run<readonly [string, string]>(
      page,
      `const element = document.querySelector('care-urgent');
       const look = () => [...element.shadowRoot.querySelectorAll('div')].map((part) => { const style = part.ownerDocument.defaultView.getComputedStyle(part); return [part.localName, style.display, style.borderInlineStartWidth, style.fontWeight].join(' '); }).join('|');
       const before = look();
       document.querySelector('iframe').contentDocument.body.append(element);
       await element.updateComplete;
       return [before, look()];`,
    );
    assert.equal(after, before);
    assert.deepEqual(errors, []);
  });

  it('keeps Escape in its search, where that empties it, from a dialog of the page', async () => {
    const { page } = await visit({ pages: { '/': html('<care-guide country="GB"></care-guide>') } });
    const told = await run<readonly string[]>(
      page,
      `const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
       const box = all(document).find((each) => each.localName === 'input');
       const told = [];
       addEventListener('keydown', ({ key }) => told.push(key));
       const press = () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
       press();
       box.value = 'clots';
       box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
       press();
       return [...told, box.value];`,
    );
    assert.deepEqual(told, ['Escape', '']);
  });
});
