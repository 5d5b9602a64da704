import { bundleNames } from '../rollup.config.mjs';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { attributeNames, isFlag, type AttributeName } from '../src/core/settings.js';

const read = (path: string) => readFileSync(path, 'utf8');
const json = <Shape>(path: string) => JSON.parse(read(path)) as Shape;

interface Declaration {
  tagName: string;
  attributes: { name: string; fieldName: string; type: { text: string }; description: string }[];
  members: { kind: string; name: string; attribute?: string; reflects?: boolean }[];
  slots: unknown[];
  cssParts: { name: string }[];
  cssProperties: unknown[];
}
const manifest = json<{
  modules: {
    path: string;
    declarations: Declaration[];
    exports: { kind: string; name: string; declaration: { module: string } }[];
  }[];
}>('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const tags = ['care-faq', 'care-guide', 'care-support', 'care-symptoms', 'care-urgent'];

describe('custom-elements.json', () => {
  it('is valid by the schema of its format', () => {
    // The schema says `"format": "uri"` nowhere; unknown keywords would be an error of Ajv’s, not of the file.
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      json('node_modules/custom-elements-manifest/schema.json'),
    );
    validate(manifest);
    assert.deepEqual(validate.errors, null);
  });

  it('has the five elements, each defined in a file that is there', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
    const defined = manifest.modules.flatMap(({ exports }) => exports.filter(({ kind }) => kind === 'custom-element-definition'));
    assert.deepEqual(defined.map(({ name }) => name).sort(), tags);
    for (const { declaration } of defined) assert.ok(existsSync(declaration.module), declaration.module);
    for (const { path } of manifest.modules) assert.ok(existsSync(path), path);
  });

  it('has every attribute, with the field that reflects it, its values and what it is for', () => {
    for (const { attributes, members, tagName } of elements) {
      assert.deepEqual(
        attributes.map(({ name }) => name),
        [...attributeNames],
        tagName,
      );
      for (const { description, fieldName, name, type } of attributes) {
        assert.ok(description, name);
        const field = members.find((member) => member.kind === 'field' && member.name === fieldName);
        assert.deepEqual([field?.attribute, field?.reflects], [name, true], name);
        assert.equal(type.text === 'boolean', isFlag(name as AttributeName), name);
      }
      const types = Object.fromEntries(attributes.map(({ name, type }) => [name, type.text]));
      assert.equal(types['theme'], "'light' | 'dark' | 'auto'");
      assert.equal(types['density'], "'comfortable' | 'compact'");
    }
  });

  it('has the four methods of care-faq, and of the others none', () => {
    for (const { members, tagName } of elements) {
      const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
      assert.deepEqual(methods.sort(), tagName === 'care-faq' ? ['hide', 'hideAll', 'show', 'showAll'] : [], tagName);
    }
  });

  it('has slots, parts and custom properties of each', () => {
    for (const { cssParts, cssProperties, slots, tagName } of elements) {
      assert.ok(slots.length && cssParts.length && cssProperties.length, tagName);
    }
  });
});

describe('what editors read', () => {
  it('knows the tags and values in Visual Studio Code and in JetBrains’ editors', () => {
    const code = json<{ tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[] }>(
      'dist/vscode.html-custom-data.json',
    );
    assert.deepEqual(code.tags.map(({ name }) => name).sort(), tags);
    const theme = code.tags[0]!.attributes.find(({ name }) => name === 'theme')!;
    assert.deepEqual(theme.values.map(({ name }) => name).sort(), ['auto', 'dark', 'light']);
    const types = json<{ name: string; version: string; contributions: { html: { elements: { name: string }[] } } }>(
      'dist/web-types.json',
    );
    assert.deepEqual([types.name, types.version], ['careleaf', json<{ version: string }>('package.json').version]);
    assert.deepEqual(types.contributions.html.elements.map(({ name }) => name).sort(), tags);
  });
});

/** What somebody writes, and what the compiler must refuse. */
const programs = {
  'define.ts': `
    import 'careleaf/define';
    document.querySelector('care-faq')?.show('small-clots');
    document.querySelector('care-faq')?.showAll();
    const guide = document.createElement('care-guide');
    guide.country = 'GB';
    guide.clinicPhone = null;
    guide.filter = false;
    careleaf.mount(document.body);
    export const version: string = careleaf.version;
    // @ts-expect-error there is no such method
    document.querySelector('care-faq')?.toggle('x');
    // @ts-expect-error a boolean is no country
    guide.country = true;`,
  'server.ts': `
    import { renderToString } from 'careleaf/server';
    export const html: string = renderToString({ kind: 'guide', country: 'GB', headingLevel: 3, only: ['a'], exclusive: true });
    // @ts-expect-error there is no such option
    renderToString({ contry: 'GB' });
    // @ts-expect-error there is no such part
    renderToString({ kind: 'all' });
    // @ts-expect-error there is no such theme
    renderToString({ theme: 'pink' });`,
  'react.tsx': `
    import type {} from 'careleaf/types/react';
    import { Careleaf } from 'careleaf/react';
    export const page = (
      <main>
        <Careleaf country="GB" clinicPhone="1" exclusive />
        <care-guide country="GB" clinic-name="Rosewood" theme="dark" heading-level="3"><p>Call 999.</p></care-guide>
        <care-faq exclusive filter={false} />
      </main>
    );
    // @ts-expect-error there is no such theme
    export const wrong = <care-guide theme="pink" />;
    // @ts-expect-error there is no such part
    export const bad = <Careleaf kind="all" />;`,
  'preact.tsx': `/** @jsxImportSource preact */
    import type {} from 'careleaf/types/preact';
    export const page = <care-guide country="GB" theme="dark"><p>Call 999.</p></care-guide>;
    // @ts-expect-error there is no such theme
    export const wrong = <care-guide theme="pink" />;`,
  'vue.ts': `
    import type {} from 'careleaf/types/vue';
    import type { GlobalComponents } from 'vue';
    type Props = InstanceType<GlobalComponents['care-guide']>['$props'];
    export const props: Props = { theme: 'dark' };
    // @ts-expect-error there is no such theme
    export const wrong: Props = { theme: 'pink' };`,
  'svelte.ts': `
    import type { CustomElements } from 'careleaf/types/svelte';
    export const props: CustomElements['care-guide'] = { theme: 'dark', country: 'GB' };
    // @ts-expect-error there is no such theme
    export const wrong: CustomElements['care-guide'] = { theme: 'pink' };`,
};

describe('the types of the package', () => {
  it('take what is right and refuse what is wrong, in plain TypeScript, React, Preact, Vue and Svelte', () => {
    mkdirSync('build', { recursive: true });
    const folder = mkdtempSync('build/types-');
    after(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
    const compilerOptions = {
      target: 'ES2022',
      module: 'NodeNext',
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      types: [],
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
    try {
      execFileSync(execPath, ['node_modules/typescript/bin/tsc', '--project', folder], { encoding: 'utf8' });
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });
});

interface Package {
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  bin: Record<string, string>;
}
const description = json<Package>('package.json');

describe('the package', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ files: { path: string }[] }];
  const files = packed.files.map(({ path }) => path);

  it('holds what it should, and nothing else', () => {
    const outside = files.filter((file) => !/^dist\/esm\/|^docs\/[\w-]+\.md$/.test(file)).sort();
    assert.deepEqual(outside, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/careleaf.mjs',
      'custom-elements.json',
      'define.d.ts',
      'define.js',
      ...bundleNames()
        .map((name: string) => `dist/${name}.min.js`)
        .sort(),
      ...['check', 'chunk', 'main', 'sheet', 'snippet'].map((name) => `dist/cli/${name}.js`),
      'dist/licenses.txt',
      'dist/manifest.json',
      ...['preact', 'react', 'solid', 'svelte', 'tags', 'vue'].map((name) => `dist/types/${name}.d.ts`),
      'dist/vscode.css-custom-data.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      ...files.filter((file) => file.startsWith('docs/images/')).sort(),
      'package.json',
      ...['react.d.ts', 'react.js', 'server.d.ts', 'server.js'],
    ]);
    for (const file of files) assert.ok(!/\.test\.|(^|\/)testing\//.test(file), file);
  });

  it('holds every picture that its README shows, and every document that it leads to', () => {
    const targets = [...read('README.md').matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, path]) => path!);
    assert.ok(targets.some((path) => path.endsWith('.png')));
    const absent = targets.filter((path) => !files.includes(path) && !/^(CONTRIBUTING|SECURITY)\.md$|\/$/.test(path));
    assert.deepEqual(absent, []);
  });

  it('runs nothing when it is installed, and depends on lit alone', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.ok(!(name in description.scripts), name);
    assert.deepEqual(Object.keys(description.dependencies), ['lit']);
  });

  it('gives what it promises by name, to old resolvers too, and keeps its inner modules to itself', () => {
    const load = (name: string) =>
      execFileSync(execPath, ['--input-type=module', '--eval', `await import('${name}')`], { encoding: 'utf8', stdio: 'pipe' });
    for (const name of ['careleaf', 'careleaf/define', 'careleaf/server', 'careleaf/react', 'careleaf/languages/es'])
      assert.equal(load(name), '');
    for (const name of ['define', 'server', 'react']) {
      assert.ok(existsSync(`${name}.js`) && existsSync(`${name}.d.ts`), name);
      assert.match(read(`${name}.js`), new RegExp(`dist/esm/(bundles/)?${name}\\.js`));
    }
    for (const inner of ['careleaf/cli/main.js', 'careleaf/esm/start.js', 'careleaf/dist/esm/core/settings.js'])
      assert.throws(() => load(inner), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});
