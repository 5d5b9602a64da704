/** What arrives with Careleaf: one dependency, no scripts that run on installing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly peerDependenciesMeta?: Record<string, { readonly optional?: boolean }>;
  readonly scripts?: Record<string, string>;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly dev?: boolean;
        readonly devOptional?: boolean;
        readonly hasInstallScript?: boolean;
        readonly integrity?: string;
        readonly link?: boolean;
        readonly inBundle?: boolean;
      }
    >
  >;
}

const read = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;
const manifest = read<Manifest & { readonly allowScripts?: Record<string, boolean> }>('package.json');
const { packages } = read<Lock>('package-lock.json');
const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);

describe('installing Careleaf', () => {
  it('brings lit and what lit is made of, and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), ['lit']);
    // Who uses careleaf/react has React; nobody else is brought it.
    assert.deepEqual([manifest.optionalDependencies, manifest.peerDependencies], [undefined, { react: '>=18' }]);
    assert.deepEqual(manifest.peerDependenciesMeta, { react: { optional: true } });
    const names = shipped.map(([path]) => path.replace('node_modules/', '')).sort();
    assert.deepEqual(names, [
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it('runs no script, neither ours nor of what it brings', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'])
      assert.equal(manifest.scripts?.[name], undefined, name);
    assert.deepEqual(
      shipped.filter(([, { hasInstallScript }]) => hasInstallScript),
      [],
    );
  });

  it('runs no script of any tool of the developers either, unless it is allowed by name', () => {
    const wanting = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1)!);
    assert.deepEqual(
      wanting.filter((name) => manifest.allowScripts?.[name] !== false),
      [],
    );
  });

  it('checks every package against its integrity', () => {
    for (const [path, { integrity, link, inBundle }] of Object.entries(packages)) {
      if (!path || link || inBundle) continue;
      assert.match(integrity ?? '', /^sha512-/, path);
    }
  });
});

describe('SECURITY.md', () => {
  it('says what is true', () => {
    const words = readFileSync('SECURITY.md', 'utf8');
    for (const expected of [
      /privately/,
      /one dependency at run time \(lit\)/,
      /no install scripts/,
      /repeated byte for byte/,
      /sha384/,
      /docs\/privacy\.md/,
    ])
      assert.match(words, expected);
    const { files } = read<{ files: { file: string; integrity: string }[] }>('dist/manifest.json');
    for (const { integrity } of files) assert.match(integrity, /^sha384-/);
  });
});

describe('the script', () => {
  it('holds no eval, no string that becomes code or markup, no address but of publishers and helplines', () => {
    for (const file of readdirSync('dist').filter((each) => each.endsWith('.js'))) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      for (const word of [
        /\beval\(/,
        /new Function\b/,
        /\bdocument\.write/,
        /insertAdjacentHTML/,
        /outerHTML\s*=/,
        /\bfetch\(/,
        /XMLHttpRequest/,
        /sendBeacon/,
        /WebSocket/,
        /EventSource/,
        /localStorage/,
        /sessionStorage/,
        /indexedDB/,
        /\.cookie\b/,
        /\bimport\(/,
        /importScripts/,
        /sourceMappingURL/,
      ]) {
        assert.doesNotMatch(code, word, file);
      }
    }
  });
});
