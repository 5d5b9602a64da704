/** The promises about what a page is told and can do, once more, in Firefox. */
import { test } from 'node:test';
import { findBrowser } from '../../scripts/browsers.mjs';

const files = ['no-requests', 'listeners', 'strict-pages', 'several-copies', 'hostile-pages'];

if (findBrowser('firefox')) {
  process.env['ENGINE'] = 'firefox';
  for (const file of files) await import(`./${file}.node.test.ts`);
} else {
  test('in Firefox', { skip: 'Firefox is not installed: node scripts/browsers.mjs --engines firefox' });
}
