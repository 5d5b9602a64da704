/** What editors and converters make of the snippet, once more, in Firefox: apart from the others, since it keeps a page open for all. */
import { test } from 'node:test';
import { findBrowser } from '../../scripts/browsers.mjs';

if (findBrowser('firefox')) {
  process.env['ENGINE'] = 'firefox';
  await import('./editors.slow.node.test.js');
} else {
  test('in Firefox', { skip: 'Firefox is not installed: node scripts/browsers.mjs --engines firefox' });
}
