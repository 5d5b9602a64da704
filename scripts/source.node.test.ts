import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { sources } from '../src/content/sources.js';
import { wrongImports } from './check-imports.mjs';
import { filesBelow } from './files.mjs';
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

describe('packing', () => {
  it('knows no topic, country, language or source by name, so that one more is packed like the others', () => {
    const names = (folder: string) => readdirSync(join('src', folder)).map((each) => each.replace(/\..*/, ''));
    const known = new Set([
      ...names('content/topics'),
      ...names('content/countries').filter((each) => each.length === 2),
      ...names('i18n/languages'),
      ...Object.keys(sources),
    ]);
    known.delete('index');
    known.delete('search');
    assert.ok(['miscarriage', 'gb', 'en', 'es', 'nichd'].every((each) => known.has(each)));
    const code = readFileSync('scripts/rollup/pack-content.mjs', 'utf8').replace(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, '');
    const named = [...code.matchAll(/(?<=['"`/.])[a-z][a-z-]*(?=['"`/.])/g)].map(([each]) => each);
    assert.ok(named.includes('languages'), 'the pattern finds names in the code');
    assert.deepEqual(
      named.filter((each) => known.has(each)),
      [],
    );
  });
});

/** A wait of so many milliseconds: by `aTimeout`, `setTimeout` or a helper of the file. For the next turn (0) is none. */
const timedWait = /\b(?:aTimeout|wait)\([1-9]\d*\)|setTimeout\(resolve, [1-9]\d*\)/g;

/**
 * Test files that wait for a time, and how often. Reviewed: that nothing happens can only be waited for, and a browser tells nobody
 * when it has scrolled, followed an address or begun to print. The numbers only go down.
 */
const timedWaits: Readonly<Record<string, number>> = {
  'scripts/test/child.node.test.ts': 1,
  'src/bundles/careleaf.test.ts': 1,
  'src/controllers/anchors.test.ts': 4,
  'src/controllers/hydration.test.ts': 5,
  'scripts/wordpress/site.slow.node.test.ts': 1,
  'src/controllers/leave.node.test.ts': 3,
  'src/elements/accordion-links.test.ts': 1,
  'src/elements/accordion-own.test.ts': 3,
  'src/elements/accordion.test.ts': 2,
  'src/elements/care-guide/late-parts.test.ts': 3,
  'src/elements/fragments.slow.node.test.ts': 3,
  'src/elements/hosts.node.test.ts': 1,
  'src/elements/hosts.slow.test.ts': 4,
  'src/elements/print.node.test.ts': 1,
  'src/elements/print.slow.node.test.ts': 1,
  'src/promises/hostile-pages.node.test.ts': 2,
  'src/promises/listeners.node.test.ts': 2,
  'src/promises/no-requests.node.test.ts': 1,
  'src/promises/page-fights.test.ts': 5,
  'src/promises/page-links.test.ts': 2,
  'src/promises/recorders.slow.node.test.ts': 3,
  'src/promises/several-copies.node.test.ts': 1,
};

describe('tests', () => {
  it('wait for a condition: those that wait for a time are reviewed, and get no more', () => {
    for (const path of [...filesBelow('src', '.test.ts'), ...filesBelow('scripts', '.test.ts')]) {
      const { length } = [...readFileSync(path, 'utf8').matchAll(timedWait)];
      const allowed = timedWaits[path] ?? 0;
      assert.ok(
        length <= allowed,
        `${path} waits for a time ${length} times, not ${allowed}. Wait for a condition, as with waitUntil.`,
      );
    }
    assert.match(`await aTimeout(${50});`, timedWait);
  });
});
