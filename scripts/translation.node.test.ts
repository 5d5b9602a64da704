import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'careleaf-translation-'));
after(() => rmSync(folder, { recursive: true }));

const command = (...words: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/translation.mjs', ...words, '--into', folder], {
    encoding: 'utf8',
  });

const urgent = join(folder, 'es/miscarriage/urgent.ts');

/** Fills in every string with its English and a word before it. */
function fillIn(): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || /(index|stamps)\.ts$/.test(file)) continue;
    let english = '';
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => {
        english = /^\s*\/\/ (.*)$/.exec(line)?.[1] ?? english;
        return line.replace(/''/, () => JSON.stringify(`Sí: ${english}`));
      });
    writeFileSync(file, lines.join('\n'));
  }
}

describe('npm run translation', () => {
  it('writes every string below its English, and says that nothing of it can be built yet', () => {
    const said = command('es');
    assert.match(said, /es: \d{3,} strings, \d{3,} missing, 0 stale/);
    assert.match(said, /stop the file of this language/);
    assert.match(readFileSync(urgent, 'utf8'), /\/\/ Get help now for any[^\n]+\n\s+heading: '',/);
  });

  it('keeps what is filled in, and says when it is whole', () => {
    fillIn();
    const said = command('es');
    assert.match(said, /0 missing, 0 stale\.\n {2}The file is built, whole/);
    const written = readFileSync(urgent, 'utf8');
    command('es');
    assert.equal(readFileSync(urgent, 'utf8'), written);
  });

  it('marks what was translated from other English, until the mark is taken away', () => {
    const stamps = join(folder, 'es/stamps.ts');
    const text = readFileSync(stamps, 'utf8');
    writeFileSync(stamps, text.replace(/('miscarriage\.urgent\.now\.heading': ')\w+/, '$1older'));
    assert.match(command('es'), /0 missing, 1 stale\.\n.*\n.*stop the file/);
    assert.match(readFileSync(urgent, 'utf8'), /heading: 'STALE Sí: /);
    assert.match(command('es'), /1 stale/);
    writeFileSync(urgent, readFileSync(urgent, 'utf8').replace('STALE ', ''));
    assert.match(command('es'), /0 stale\.\n {2}The file is built, whole/);
  });

  it('says which string lost a placeholder or a figure', () => {
    const limits = join(folder, 'es/miscarriage/limits.ts');
    writeFileSync(limits, readFileSync(limits, 'utf8').replace(/(fever[\s\S]*?Sí: )38/, '$139'));
    assert.match(command('es'), /Other figures than in the English, look again: miscarriage\.thresholds\.fever\.words/);
    writeFileSync(urgent, readFileSync(urgent, 'utf8').replace('Sí: {pad}', 'Sí: pad'));
    assert.match(
      command('es'),
      /The placeholders in braces \(or %\) differ from the English at miscarriage\.urgent\.now\.bullets\.bleeding\.words/,
    );
  });
});
