import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, describe, it } from 'node:test';
import { renderToString } from '../../src/server.js';
import { version } from '../../src/version.js';
import { createServer } from '../serve.mjs';
import { checkPage } from './check.mjs';
import { main } from './main.mjs';

const folder = mkdtempSync(join(tmpdir(), 'careleaf-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a command as somebody types it. */
async function type(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(words, { out: (text: string) => void (out += text), err: (text: string) => void (err += text) });
  return { code, out, err };
}

/** The same as it is published. */
const built = (...words: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) =>
    execFile(execPath, ['bin/careleaf.mjs', ...words], (error, out) => resolve({ code: Number(error?.code ?? 0), out })),
  );

describe('npx careleaf', () => {
  it('says what it can do, and what each command takes', async () => {
    assert.match((await type('--help')).out, /snippet[^]*check[^]*sheet/);
    for (const command of ['snippet', 'check', 'sheet']) {
      const { code, out } = await type(command, '--help');
      assert.equal(code, 0);
      assert.ok(out.startsWith(`careleaf ${command}`), command);
    }
    assert.equal((await type('--version')).out.trim(), version);
  });

  it('tells a mistake in one line, with what there is, and exit code 2', async () => {
    for (const [words, told] of [
      [[], /careleaf <command>/],
      [['snipet'], /no command "snipet"\. There are: snippet, check, sheet/],
      [['snippet', '--kind', 'all'], /kind "all" is none of guide, urgent/],
      [['snippet', '--contry', 'GB'], /--contry/],
      [['snippet', '--country', 'GB', 'loose'], /"loose" belongs to no option/],
      [['sheet', '--country', 'FR'], /no sheet for "FR"/],
      [['check'], /Name one page/],
      [['check', join(folder, 'none.html')], /no such file/],
      [['check', 'https://clinic.example/'], /not this machine/],
    ] as [string[], RegExp][]) {
      const { code, err } = await type(...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, told);
      assert.ok(!err.includes('    at '), 'no stack');
    }
  });

  it('prints the snippet that careleaf/server gives, on one line', async () => {
    const { code, out, err } = await type('snippet', '--country', 'GB', '--clinic-phone', '020 7946 0000', '--exclusive');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, `${renderToString({ country: 'GB', clinicPhone: '020 7946 0000', exclusive: true })}\n`);
    assert.equal(out.trim().split('\n').length, 1);
  });

  it('says what cannot be used, and leaves exit code 1', async () => {
    const { code, out, err } = await type('snippet', '--country', 'Britain', '--kind', 'urgent');
    assert.equal(code, 1);
    assert.match(err, /country "Britain" cannot be used[^]*No country is named/);
    assert.match(out, /your local emergency number/);
  });

  it('writes the sheet to sign where it is asked to', async () => {
    const { code, out } = await type('sheet', '--country', 'uk', '--out', folder);
    assert.equal(code, 0);
    assert.equal(out.trim(), join(folder, 'sign-off-GB.html'));
    assert.match(readFileSync(out.trim(), 'utf8'), /<h1>Sign-off sheet/);
  });
});

const file = Buffer.from(`/*! careleaf ${version} */`);
const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
const published = { version, files: [{ file: 'careleaf.min.js', integrity }] };
const script = '<script src="/careleaf.min.js" defer></script>';
const settings = { country: 'GB', clinicPhone: '020 7946 0000' };
const snippet = renderToString(settings);

/** What is wrong with a page, and what is advised. */
function check(html: string, asset: (source: string) => Uint8Array | undefined = () => file, policy = ''): string[] {
  return checkPage({ html: `<!doctype html><body>${html}`, asset, policy, published })
    .filter(({ level }: { level: string }) => level !== 'fine')
    .map(({ level, words }: { level: string; words: string }) => `${level}: ${words}`);
}

describe('careleaf check', () => {
  it('finds nothing wrong with a page as it should be, and says which number readers get', () => {
    const findings = checkPage({ html: `<body>${script}${snippet}`, asset: () => file, published });
    assert.deepEqual(
      findings.filter(({ level }: { level: string }) => level !== 'fine'),
      [],
    );
    assert.ok(findings.some(({ words }: { words: string }) => words.includes('told to call 999')));
  });

  const tag = '<care-guide country="GB" clinic-phone="020 7946 0000"><p>Call 999 now.</p></care-guide>';
  const pages: [what: string, html: string, told: RegExp][] = [
    ['no leaflet', script, /wrong: There is no leaflet/],
    ['no script', tag, /wrong: No script loads/],
    ['no country', `${script}<care-guide clinic-phone="1234567"><p>x</p></care-guide>`, /wrong: <care-guide> names no country/],
    [
      'a country in words',
      `${script}<care-guide country="Wales" clinic-phone="1234567"></care-guide>`,
      /wrong: .*country "Wales"/,
    ],
    ['no telephone', `${script}<div data-careleaf="guide" data-country="US"></div>`, /advice: .*no clinic-phone/],
    ['an empty tag', `${script}<div data-careleaf="guide" data-country="US"></div>`, /advice: .*is empty/],
    ['a misspelt part', `${script}<div data-careleaf="guid" data-country="US"></div>`, /wrong: .*none of guide/],
    ['the script twice', `${script}${script}${tag}`, /wrong: The script is loaded twice/],
    ['the tag as text', `${script}<p>&lt;care-guide country="GB"&gt;</p>`, /wrong: The tag is shown to readers as text/],
    ['curly quotes', `${script}<care-guide country=“GB”></care-guide>`, /wrong: .*curly quotes/],
    ['a tag in a paragraph', `${script}<p><care-guide country="GB"></care-guide></p>`, /wrong: .*inside a <p>/],
    ['a hidden place', `${script}<div style="display: none">${tag}</div>`, /wrong: .*something hidden/],
    [
      'the tag stripped, its words left',
      `${script}<h3 id="care-group-now">Call now</h3>`,
      /wrong: The words are there but the tag/,
    ],
    [
      'an answer taken out',
      script + snippet.replace(/<p[^>]*>(?:(?!<\/p>).)*pad(?:(?!<\/p>).)*<\/p>/, ''),
      /wrong: .*1 of \d+ passages/,
    ],
    ['a word changed', script + snippet.replaceAll('999', '111'), /wrong: .*passages are missing or differ/],
    [
      'an unpinned address',
      `<script src="https://cdn.example/careleaf@latest/dist/careleaf.min.js"></script>${tag}`,
      /wrong: .*no exact version[^]*wrong: .*without integrity/,
    ],
    [
      'integrity without crossorigin',
      `<script src="https://cdn.example/careleaf@${version}/careleaf.min.js" integrity="${integrity}"></script>${tag}`,
      /wrong: .*crossorigin/,
    ],
    [
      'integrity of another file',
      `<script src="/careleaf.min.js" integrity="sha384-AAAA"></script>${tag}`,
      /wrong: .*browsers refuse it/,
    ],
    ['a script held back', `<script type="text/plain" data-src="/careleaf.min.js"></script>${tag}`, /wrong: .*held back/],
    [
      'a tracker',
      `${script}${tag}<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>`,
      /advice: This page loads Google Tag Manager/,
    ],
    ['a pixel in words', `${script}${tag}<script>!function(){fbq('init','1')}()</script>`, /advice: This page loads Meta/],
  ];
  for (const [what, html, told] of pages) {
    it(`tells of ${what}`, () => assert.match(check(html).join('\n'), told));
  }

  it('tells an older file, and one that an optimiser has rewritten', () => {
    assert.match(check(script + tag, () => Buffer.from('/*! careleaf 0.0.1 */')).join(), /is version 0\.0\.1; .* is newer/);
    assert.match(check(script + tag, () => Buffer.from(`/*! careleaf ${version} */1`)).join(), /was changed/);
    assert.match(check(script + tag, () => Buffer.from('alert(1)')).join(), /not Careleaf's file/);
  });

  it('compares words in another language with those of its file, and tells where that file is not loaded', () => {
    const spanish = renderToString({ ...settings, lang: 'es' });
    assert.deepEqual(check(script.replace('careleaf.', 'careleaf.es.') + spanish), []);
    const told = check(script + spanish);
    assert.match(told.join(), /wrong: .*load careleaf\.es\.min\.js/);
    assert.match(check(`<section lang="es">${script}${tag}</section>`).join(), /wrong: .*load careleaf\.es\.min\.js/);
    assert.match(check(`<section lang="cy">${script}${tag}</section>`).join(), /advice: .*no words in "cy"/);
  });

  it('tells a policy that refuses the leaflet', () => {
    const policy = "require-trusted-types-for 'script'; trusted-types other";
    assert.match(check(script + tag, undefined, policy).join(), /trusted-types careleaf/);
    assert.deepEqual(check(script + tag, undefined, `${policy} careleaf`), []);
  });

  it('reads a page and the file beside it, from a folder and from this machine', async () => {
    const path = join(folder, 'page.html');
    writeFileSync(path, script.replace('/careleaf', 'careleaf') + snippet);
    writeFileSync(join(folder, 'careleaf.min.js'), readFileSync('dist/careleaf.min.js'));
    const server = await createServer({ port: 0, pages: { '/page': script.replace('/', '/dist/') + snippet } });
    after(() => server.close());
    for (const from of [path, `${server.url}page`]) {
      const { code, out } = await built('check', from);
      assert.equal(code, 0, out);
      assert.match(out, new RegExp(`careleaf.min.js is version ${version}, unchanged`));
    }
    assert.equal((await built('check', `${server.url}nowhere`)).code, 2);
    assert.ok(Array.isArray(JSON.parse((await built('check', path, '--json')).out)));
  });
});
