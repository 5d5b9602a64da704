// Browser tests: *.test.ts in src and scripts, but for those that run in Node (*.node.test.ts) and slow sweeps (*.slow.test.ts).
//
//   npx wtr                                     in Chromium
//   npx wtr --watch --files 'src/elements/care-faq/*.test.ts'
//   BROWSERS=chromium,firefox,webkit npx wtr    in all three engines
//   SLOW=1 npx wtr                              the slow sweeps alone
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './scripts/browsers.mjs';
import { outcomeReporter } from './scripts/test/browser-reporter.mjs';
import { testCommands } from './scripts/test/commands.mjs';
import { webkitLauncher } from './scripts/test/webkit-launcher.mjs';

/** `--no-sandbox`: root needs it. The others keep Chromium from calling out. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  chromium: (executablePath) => puppeteerLauncher({ executablePath, args: CHROMIUM_FLAGS }),
  firefox: (executablePath) => puppeteerLauncher({ executablePath, browser: 'firefox' }),
  webkit: () => webkitLauncher(),
};

/** Puppeteer drives Firefox too. Its own `browser: 'chrome'` must stay unset: with it, no coverage is collected. */
function puppeteerLauncher(launchOptions) {
  // A language that Intl takes, whatever the machine's is.
  const environment = { ...env, LANG: 'en_US.UTF-8' };
  return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { headless: true, env: environment, ...launchOptions } });
}

const browsers = (env.BROWSERS ?? 'chromium').split(',').map((name) => {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} is not installed: node scripts/browsers.mjs --engines ${name}`);
  return launchers[name](program);
});

const files = env.SLOW
  ? ['{src,scripts}/**/*.slow.test.ts']
  : ['{src,scripts}/**/*.test.ts', '!**/*.node.test.ts', '!**/*.slow.test.ts'];

const reporters = [defaultReporter()];
if (env.OUTCOMES_FILE) reporters.push(outcomeReporter(env.OUTCOMES_FILE));

export default {
  files,
  browsers,
  reporters,
  // The whole repository is served, so tests may load /dist/ and /demo/.
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  plugins: [
    testCommands(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  // One at a time: several at once would put the tests of WebKit into frames, and take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: env.SLOW ? 900_000 : 180_000,
  testFramework: { config: { timeout: env.SLOW ? 120_000 : 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/**/*.test.ts', 'src/testing/**'] },
};
