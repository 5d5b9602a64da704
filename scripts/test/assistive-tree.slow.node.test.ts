/** What assistive technology on Linux is told of open and closed answers (AT-SPI, the tree that Orca reads), in each engine. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { html } from '../../src/testing/chromium.js';
import { findBrowser } from '../browsers.mjs';
import { createServer } from '../serve.mjs';

interface Told {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly expandable: boolean;
  readonly expanded: boolean;
  readonly focusable: boolean;
  readonly level: string;
}

const packages = 'python3-gi gir1.2-atspi-2.0 at-spi2-core dbus xvfb xauth';
const has = (command: string, ...words: string[]) => spawnSync(command, words).status === 0;
const ready =
  has('/usr/bin/python3', '-c', 'import gi; gi.require_version("Atspi", "2.0")') &&
  has('dbus-run-session', '--version') &&
  has('sh', '-c', 'command -v xvfb-run xauth');

const script = fileURLToPath(new URL('assistive-tree.py', import.meta.url));
const page = html(
  '<care-faq country="GB" only="small-clots missed what-feelings"><details><summary>Where can I park?</summary><p>Behind the mill.</p></details></care-faq>',
);

async function read(engine: string, url: string, press?: string): Promise<Told[]> {
  const words = ['--', 'xvfb-run', '-a', '/usr/bin/python3', script, engine, url, ...(press ? ['--press', press] : [])];
  const { stdout } = await promisify(execFile)('dbus-run-session', words, { maxBuffer: 1e8, timeout: 150_000 });
  return JSON.parse(stdout.slice(stdout.indexOf('['))) as Told[];
}

const isButton = ({ role }: Told) => role === 'button' || role === 'push button';

for (const engine of ['chromium', 'firefox', 'webkit']) {
  const skip = !ready
    ? `AT-SPI is missing: apt-get install ${packages}`
    : findBrowser(engine)
      ? false
      : `${engine} is not installed: node scripts/browsers.mjs`;
  test(
    `${engine}: AT-SPI is told one heading and one button for each question, and whether it is open`,
    { skip, timeout: 320_000 },
    async () => {
      const server = await createServer({ port: 0, pages: { '/': page } });
      try {
        const closed = await read(engine, server.url);
        const questions = closed.filter(
          (each) => isButton(each) && each.expandable && each.name.includes('?') && !each.name.includes('park'),
        );
        assert.equal(questions.length, 3, JSON.stringify(closed.filter(isButton)));
        for (const { expanded, focusable, name } of questions) {
          assert.deepEqual({ expanded, focusable }, { expanded: false, focusable: true }, name);
          assert.equal(
            closed.filter((each) => each.role === 'heading' && (each.name === name || each.text === name)).length,
            1,
            name,
          );
          assert.equal(closed.filter((each) => isButton(each) && each.name === name).length, 1, name);
        }
        const [{ name }] = questions as [Told];
        const open = await read(engine, server.url, name);
        const states = open
          .filter((each) => isButton(each) && questions.some((question) => question.name === each.name))
          .map((each) => [each.name, each.expanded]);
        assert.deepEqual(
          states,
          questions.map((each) => [each.name, each.name === name]),
          'the same names, one of them open',
        );
        const words = (all: readonly Told[]) => all.map(({ name: own, text }) => own + text).join(' ');
        assert.ok(words(open).includes('Copy link'), 'the end of the open answer');
        assert.ok(!words(closed).includes('Copy link'));
        assert.ok(words(open).length > words(closed).length + 200, 'the words of the answer');
        assert.ok(!words(closed).includes('Behind the mill'), 'the clinic’s own, closed');
      } finally {
        await server.close();
      }
    },
  );
}
