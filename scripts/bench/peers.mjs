// Other people's accordions, to compare with: installed on demand into a folder of their own, never into this package.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = {
  'govuk-frontend': '6',
  '@lion/ui': '0.21',
  '@carbon/web-components': '2',
  '@awesome.me/webawesome': '3',
  'esbuild': '',
  'sass': '',
};

const PEERS = [
  {
    name: 'govuk',
    title: 'GOV.UK accordion',
    package: 'govuk-frontend',
    code: `import { Accordion } from 'govuk-frontend'; document.body.classList.add('govuk-frontend-supported', 'js-enabled'); for (const each of document.querySelectorAll('[data-module=govuk-accordion]')) new Accordion(each);`,
    sass: `@use "govuk-frontend/dist/govuk/components/accordion";`,
    find: `() => [...document.querySelectorAll('.govuk-accordion__section-button')]`,
    wrap: {
      list: (items) =>
        `<div class="govuk-accordion" data-module="govuk-accordion" id="accordion" data-remember-expanded="false">${items}</div>`,
      item: (_, answer, words, id) =>
        `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="h-${id}">${words}</span></h3></div><div id="c-${id}" class="govuk-accordion__section-content">${answer}</div></div>`,
    },
  },
  {
    name: 'lion',
    title: 'Lion accordion (no style)',
    package: '@lion/ui',
    code: `import '@lion/ui/define/lion-accordion.js';`,
    find: `() => [...document.querySelectorAll('lion-accordion button')]`,
    wrap: {
      list: (items) => `<lion-accordion>${items}</lion-accordion>`,
      item: (_, answer, words) => `<h3 slot="invoker"><button>${words}</button></h3><div slot="content">${answer}</div>`,
    },
  },
  {
    name: 'carbon',
    title: 'Carbon accordion',
    package: '@carbon/web-components',
    code: `import '@carbon/web-components/es/components/accordion/index.js';`,
    find: `() => [...document.querySelectorAll('cds-accordion-item')].map((each) => each.shadowRoot.querySelector('button'))`,
    wrap: {
      list: (items) => `<cds-accordion>${items}</cds-accordion>`,
      item: (_, answer, words) => `<cds-accordion-item title="${words}">${answer}</cds-accordion-item>`,
    },
  },
  {
    name: 'webawesome',
    title: 'Web Awesome details',
    package: '@awesome.me/webawesome',
    code: `import '@awesome.me/webawesome/dist/components/details/details.js';`,
    find: `() => [...document.querySelectorAll('wa-details')].map((each) => each.shadowRoot.querySelector('summary'))`,
    wrap: {
      list: (items) => items,
      item: (_, answer, words) => `<wa-details summary="${words}">${answer}</wa-details>`,
    },
  },
];

/** Installs and bundles; puts the files where the server finds them. One that cannot be had is left out, and said. */
export async function preparePeers(files) {
  const folder = join(tmpdir(), 'careleaf-bench-peers');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const wanted = Object.entries(PACKAGES).filter(([name]) => !existsSync(join(folder, 'node_modules', name)));
  for (const [name, version] of wanted) {
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', version ? `${name}@${version}` : name], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    } catch (error) {
      process.stderr.write(
        `${name} could not be installed: ${
          String(error.stderr)
            .split('\n')
            .find((line) => /error/.test(line)) ?? ''
        }\n`,
      );
    }
  }
  const require = createRequire(join(folder, 'package.json'));
  const { build } = require('esbuild');
  const peers = [];
  for (const { code, sass, ...peer } of PEERS) {
    try {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: folder },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['production'],
        logLevel: 'silent',
        outdir: folder,
      });
      files[`/${peer.name}.js`] = Buffer.from(outputFiles.find(({ path }) => path.endsWith('.js')).contents);
      const styles = [];
      if (sass) {
        const { css } = require('sass').compileString(sass, {
          style: 'compressed',
          loadPaths: [join(folder, 'node_modules')],
          quietDeps: true,
          logger: { warn() {}, debug() {} },
        });
        files[`/${peer.name}.css`] = Buffer.from(css);
        styles.push(`/${peer.name}.css`);
      }
      const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', peer.package, 'package.json'), 'utf8'));
      peers.push({ ...peer, title: `${peer.title} ${version}`, scripts: [`/${peer.name}.js`], styles, module: true });
    } catch (error) {
      process.stderr.write(`${peer.title} could not be measured: ${error.message.split('\n')[0]}\n`);
    }
  }
  return peers;
}
