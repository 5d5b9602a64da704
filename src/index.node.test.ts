import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What a fresh Node prints when it runs `script`; throws when it fails. */
const run = (script: string): string =>
  execFileSync(execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  }).trim();

describe('the package in Node', () => {
  it('gives its classes without a page, and defines nothing by that', () => {
    const names = run("const careleaf = await import('careleaf'); console.log(Object.keys(careleaf).sort().join(' '))");
    assert.equal(names, 'CareFaq CareGuide CareSupport CareSymptoms CareUrgent define en mount registerLanguage');
  });

  it('takes the entry that defines the elements without an error', () => {
    assert.equal(run("await import('careleaf/define'); console.log('imported')"), 'imported');
  });

  it('has one file for a page, which begins with the hint by which Chromium compiles it beside the page’s own work', () => {
    assert.match(readFileSync('dist/careleaf.min.js', 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n\/\*! careleaf /);
  });
});
