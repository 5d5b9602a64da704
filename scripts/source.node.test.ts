import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { wrongImports } from './check-imports.mjs';
import { lists } from './generate.mjs';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'careleaf-source-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('check-imports', () => {
  it('accepts imports that point to the left', () => {
    const source = folderWith({
      'elements/care-faq/care-faq.ts': "import { css } from 'lit';\nimport { a } from '../../core/a.js';",
      'core/a.ts': "import type { Topic } from '../content/model.js';\nexport const a = 1;",
      'content/model.ts': 'export interface Topic {}',
      'content/any.test.ts': "import '../elements/care-faq/care-faq.js';",
    });
    assert.deepEqual(wrongImports(source), []);
  });

  it('names each import that does not, types and dynamic ones too', () => {
    const source = folderWith({
      'content/a.ts': "import type { X } from '../core/x.js';",
      'core/x.ts': "export const x = import('../elements/y.js');",
      'i18n/z.ts': "export * from 'lit';",
      'other/o.ts': '',
    });
    assert.deepEqual(
      wrongImports(source).map((line) => line.split(/[ :]/)[0]),
      ['src/content/a.ts', 'src/core/x.ts', 'src/i18n/z.ts', 'src/other/o.ts'],
    );
  });
});

describe('generate', () => {
  const group = (name: string, order: number) => `export const ${name} = {\n  id: '${name}',\n  order: ${order},\n};\n`;

  it('lists countries by code, and passes other files on', () => {
    const content = folderWith({
      'countries/in.ts': "export const india = {\n  code: 'IN',\n};",
      'countries/gb.ts': "export const samaritans = {};\nexport const gb = {\n  code: 'GB',\n};",
      'countries/other-emergency.ts': 'export const otherEmergency = {};',
    });
    const text = lists(content)[0]?.text ?? '';
    assert.match(text, /GB: gb,\n {2}IN: india,/);
    assert.match(text, /export \{ otherEmergency \} from '\.\/other-emergency\.js';/);
  });

  it('puts groups in the order of their `order`', () => {
    const questions = 'topics/miscarriage/questions';
    const content = folderWith({ [`${questions}/a-b.ts`]: group('aB', 20), [`${questions}/c.ts`]: group('c', 10) });
    assert.match(lists(content)[0]?.text ?? '', /= \[\s*c,\s*aB,?\s*\] as const/);
  });

  it('says which file is wrong', () => {
    const symptoms = 'topics/miscarriage/symptoms';
    assert.throws(() => lists(folderWith({ 'countries/gb.ts': "export const gb = { code: 'IE' };" })), /gb\.ts: its name/);
    assert.throws(() => lists(folderWith({ [`${symptoms}/a.ts`]: 'export const a = {};' })), /a\.ts: has no line/);
    assert.throws(
      () => lists(folderWith({ [`${symptoms}/a.ts`]: group('a', 1), [`${symptoms}/b.ts`]: group('b', 1) })),
      /same `order`/,
    );
  });
});
