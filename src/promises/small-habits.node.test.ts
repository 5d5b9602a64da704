/** Habits of pages that are easily broken: a link opened in another tab, an element moved to another document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, run, visit } from '../testing/chromium.js';

describe('a leaflet in a page', () => {
  it('leaves a link inside to the browser where it is to open elsewhere, and follows it otherwise', async () => {
    const { page, errors } = await visit({ pages: { '/': html('<care-guide country="GB"></care-guide>') } });
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
});
