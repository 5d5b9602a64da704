/** Real recorders with the settings they come with, on a page with a leaflet: what they send is kept and read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { textOf } from '../core/node.js';
import { render } from '../core/render.js';
import { printSnippet } from '../core/snippet.js';
import { contextOf, type Attributes } from '../testing/context.js';
import { html, run, script, settle, visit, type Visit } from '../testing/chromium.js';
import { startSink, type Sink } from '../testing/sink.js';

const folderOf = (name: string) => join('node_modules', name);
const file = (name: string, path: string) => readFileSync(join(folderOf(name), path), 'utf8');

/** What must not be found: ids, headings and words of every question and sign, and what was typed. */
const context = contextOf({ country: 'GB' });
const views = (['faq', 'symptoms'] as const).map((kind) => render(kind, context));
const items = views.flatMap(({ groups }) => groups.flatMap((group) => group.items));
const sentences = views
  .flatMap(({ blocks }) => blocks.flatMap(({ nodes }) => nodes.map(({ children }) => textOf(children))))
  .map((words) => words.slice(0, 60))
  .filter((words) => words.length > 30);
const titles = views.flatMap(({ blocks }) =>
  blocks.filter(({ id }) => items.some((item) => item.id === id)).map(({ nodes }) => textOf(nodes[0]!.children)),
);
const typed = 'qwertzuiop';
const secrets = [...items.map(({ id }) => `care-${id}`), ...titles, ...sentences, typed];
const outside = 'Words of the clinic that a recorder may have';

const leaflet = '<care-guide country="GB" filter></care-guide>';

/** The words that stand in the page before the script, as the snippet is given to a clinic. */
const snippetOf = (kind: 'faq' | 'symptoms', attributes: Attributes) =>
  printSnippet({ kind, attributes, context: contextOf(attributes) });
const second = snippetOf('faq', { 'country': 'GB', 'id-prefix': 'b-' });
const waiting = snippetOf('faq', { country: 'GB' }) + snippetOf('symptoms', { country: 'GB' });

/** Reads as a person does: opens by mouse and keys, moves on, looks for a word, follows a link, opens all, closes all. */
async function read({ page }: Visit): Promise<void> {
  const buttons = await page.$$('care-faq >>> button.question');
  const signs = await page.$$('care-symptoms >>> button.question');
  for (const button of [buttons[0]!, buttons[3]!, signs[1]!]) {
    await button.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await button.click();
  }
  await buttons[5]!.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const search = (await page.$('care-guide >>> input[type=search]'))!;
  await search.click();
  await page.keyboard.type(typed);
  for (const _ of typed) await page.keyboard.press('Backspace');
  await run(page, `for (const faq of document.querySelectorAll('care-faq')) { faq.showAll(); faq.hideAll(); }`);
  await run(page, `document.querySelector('#page').click()`);
  await settle(page);
}

interface Recorder {
  readonly name: string;
  readonly files: () => Promise<Record<string, string>> | Record<string, string>;
  readonly start: (sink: string) => string;
  /** What it asks its server for. */
  readonly answers?: Record<string, unknown>;
  /** Whether it records at all: what must have come. */
  readonly proof: RegExp;
}

const bundled = new Map<string, Promise<string>>();

/** A module and all that it imports, as one script. */
function bundle(code: string): Promise<string> {
  let made = bundled.get(code);
  if (!made) bundled.set(code, (made = makeBundle(code)));
  return made;
}

async function makeBundle(code: string): Promise<string> {
  const made = await rollup({
    input: 'entry',
    onwarn: () => {},
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) },
      nodeResolve({ browser: true, rootDir: process.cwd() }),
    ],
  });
  const { output } = await made.generate({ format: 'iife', inlineDynamicImports: true });
  return output[0].code;
}

const recorders: readonly Recorder[] = [
  {
    name: 'rrweb',
    files: () => ({ '/recorder.js': file('rrweb', 'dist/rrweb.umd.min.cjs') }),
    start: (sink) => `const events = [];
      rrweb.record({ emit: (event) => events.push(event) });
      self.flush = () => fetch('${sink}/', { method: 'POST', body: JSON.stringify(events) });`,
    proof: new RegExp(outside),
  },
  {
    name: 'PostHog',
    files: () => ({ '/recorder.js': file('posthog-js', 'dist/array.full.no-external.js') }),
    start: (
      sink,
    ) => `posthog.init('phc_test', { api_host: '${sink}', ui_host: '${sink}', opt_out_useragent_filter: true, request_batching: false, disable_compression: true,
        session_recording: { compress_events: false } });
      self.flush = () => new Promise((resolve) => setTimeout(resolve, 4000));`,
    answers: {
      '/array/': { sessionRecording: { endpoint: '/s/' }, autocapture_opt_out: false, heatmaps: true, supportedCompression: [] },
      '/flags': { sessionRecording: { endpoint: '/s/' }, autocapture_opt_out: false, supportedCompression: [], featureFlags: {} },
      '/decide': {
        sessionRecording: { endpoint: '/s/' },
        autocapture_opt_out: false,
        supportedCompression: [],
        featureFlags: {},
      },
    },
    proof: /\$snapshot[^]*Words of the clinic|Words of the clinic[^]*\$snapshot/,
  },
  {
    name: 'Sentry',
    files: async () => ({
      '/recorder.js': await bundle(`import * as Sentry from '@sentry/browser'; self.Sentry = Sentry;`),
    }),
    start: (sink) => `Sentry.init({ dsn: '${sink.replace('//', '//key@')}/1', replaysSessionSampleRate: 1, tracesSampleRate: 1,
        integrations: [Sentry.replayIntegration({ useCompression: false, minReplayDuration: 0 }), Sentry.browserTracingIntegration()] });
      self.flush = async () => { Sentry.captureMessage('end'); await Sentry.getReplay().flush(); await Sentry.flush(2000); };`,
    proof: /replay_recording[^]*\*{4}/,
  },
  {
    name: 'Sentry, told to mask nothing',
    files: async () => ({
      '/recorder.js': await bundle(`import * as Sentry from '@sentry/browser'; self.Sentry = Sentry;`),
    }),
    start: (sink) => `Sentry.init({ dsn: '${sink.replace('//', '//key@')}/1', replaysSessionSampleRate: 1, tracesSampleRate: 1,
        integrations: [Sentry.replayIntegration({ useCompression: false, minReplayDuration: 0, maskAllText: false, maskAllInputs: false, blockAllMedia: false })] });
      self.flush = async () => { Sentry.captureMessage('end'); await Sentry.getReplay().flush(); await Sentry.flush(2000); };`,
    proof: new RegExp(outside),
  },
  ...[{}, { defaultPrivacyLevel: 'allow' }].map((more): Recorder => ({
    name: `Datadog RUM${'defaultPrivacyLevel' in more ? ', told to allow everything' : ''}`,
    files: () => {
      const folder = join(folderOf('@datadog/browser-rum'), 'bundle');
      const chunks = readdirSync(join(folder, 'chunks')).map((name) => [
        `/chunks/${name}`,
        readFileSync(join(folder, 'chunks', name), 'utf8'),
      ]);
      return {
        '/recorder.js': readFileSync(join(folder, 'datadog-rum.js'), 'utf8'),
        ...(Object.fromEntries(chunks) as Record<string, string>),
      };
    },
    start: (
      sink,
    ) => `DD_RUM.init({ applicationId: '00000000-0000-4000-8000-000000000000', clientToken: 'pub0', site: 'datadoghq.com', proxy: '${sink}/',
        sessionSampleRate: 100, sessionReplaySampleRate: 100, startSessionReplayRecordingManually: false, ...${JSON.stringify(more)} });
      self.flush = async () => { Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(Object.assign(new Event('visibilitychange'), { __ddIsTrusted: true })); await new Promise((resolve) => setTimeout(resolve, 2500)); };`,
    proof: 'defaultPrivacyLevel' in more ? new RegExp(outside) : /"type":"(action|view)"/,
  })),
];

describe('recorders with their own settings', () => {
  const sinks: Sink[] = [];
  after(async () => {
    for (const sink of sinks) await sink.close();
  });

  for (const { name, files, start, answers, proof } of recorders) {
    describe(name, () => {
      let scripts: Record<string, string>;
      before(async () => {
        scripts = await files();
      });

      /** A page on which the recorder starts before ours, or after. */
      async function record(body: string, first: boolean, ours = script): Promise<string> {
        const sink = await startSink(answers);
        sinks.push(sink);
        const recorder = '<script src="/recorder.js"></script><script src="/start.js"></script>';
        const page = html(
          `<p>${outside}</p><button id="page">A button of the page</button>${body}`,
          first ? recorder + ours : ours,
        );
        const visited = await visit({
          apart: true, // recorders keep what they know of a visitor
          pages: { ...scripts, '/start.js': start(sink.url), '/': first ? page : page.replace('</body>', `${recorder}</body>`) },
        });
        if (ours) await read(visited);
        // A click on native words is the page's to see, as docs/privacy.md says; opened by keyboard or not, they are not read.
        else
          await run(
            visited.page,
            `for (const details of document.querySelectorAll('details')) details.open = true; document.querySelector('#page').click();`,
          );
        await run(visited.page, 'await self.flush(); await new Promise((resolve) => setTimeout(resolve, 300));');
        assert.deepEqual(visited.errors, []);
        return sink.received();
      }

      const check = (received: string) => {
        assert.match(received, proof, 'It recorded nothing at all, so this proves nothing.');
        assert.deepEqual(
          secrets.filter((secret) => received.includes(secret)),
          [],
        );
      };

      it('sends none of our words and not which question was opened', async () => check(await record(leaflet, true)));
      it('nor where it starts later than the leaflet', async () => check(await record(leaflet, false)));
      it('nor words of a snippet that stand in the page before our script', async () =>
        check(await record(`${leaflet}${second}`, true)));
      it('nor those of a snippet without our tags, on a page where our script never comes', async () =>
        check(await record(waiting, true, '')));
    });
  }
});
