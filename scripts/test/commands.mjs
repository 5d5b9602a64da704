// What a browser test can ask of the browser from outside the page, besides the commands of @web/test-runner-commands:
//
//   import { executeServerCommand } from '@web/test-runner-commands';
//   await executeServerCommand('set-viewport-size', { width: 320, height: 640 });
//
//   command             payload                        answer                        engines
//   set-viewport-size   { width, height }              true                          all
//   press-chord         { keys: ['Shift', 'Tab'] }     true                          all
//   screenshot          { fullPage? }                  a PNG as base64               all
//   new-page            { url, script }                what the script returns       Chromium, Firefox
//   emulate-features    { media?, features: [{ name, value }] }   true               Chromium
//   ax-tree             (none)                         the accessibility tree        Chromium
//   print-to-pdf        (none)                         a PDF as base64               Chromium
//   touch               { x, y }                       true                          Chromium
//   snippet             { words }                      the snippet, as printed       all
//
// `emulate-features` with no features undoes it. `new-page` opens a page of its own (a path is taken from the test's own
// server), runs `script`, the body of an async function in words, and closes the page.
// A command that the engine does not know throws; a test that needs one asks for the engine first.

import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const COMMANDS = {
  'set-viewport-size': { run: setViewportSize, engines: 'all' },
  'press-chord': { run: pressChord, engines: 'all' },
  'screenshot': { run: screenshot, engines: 'all' },
  'new-page': { run: newPage, engines: 'Chromium Firefox' },
  'emulate-features': { run: emulateFeatures, engines: 'Chromium' },
  'ax-tree': { run: accessibilityTree, engines: 'Chromium' },
  'print-to-pdf': { run: printToPdf, engines: 'Chromium' },
  'touch': { run: touch, engines: 'Chromium' },
  'snippet': { run: snippet, engines: 'all' },
};

export function testCommands() {
  return {
    name: 'careleaf-test-commands',
    executeCommand({ command, payload, session }) {
      const known = COMMANDS[command];
      if (!known) return undefined; // another plugin's
      const engine = session.browser.name;
      if (known.engines !== 'all' && !known.engines.split(' ').includes(engine)) {
        throw new Error(`${command} does not work in ${engine}, only in ${known.engines}.`);
      }
      return known.run(pageOf(session), payload ?? {});
    },
  };
}

/** The page of a test: Puppeteer's in Chromium and Firefox, a WebDriver in WebKit. */
function pageOf({ browser, id }) {
  if (browser.type === 'webdriver') return { driver: browser.driver };
  return { puppeteer: browser.getPage(id) };
}

/** The full snippet for what stands on a command line, from the command that clinics run. */
async function snippet(_page, { words }) {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/snippet.mjs', ...words], { maxBuffer: 1e7 });
  return stdout;
}

/** The inner size of the window. WebDriver knows only the outer one. */
async function setViewportSize({ puppeteer, driver }, { width, height }) {
  if (puppeteer) {
    await puppeteer.setViewport({ width, height });
    return true;
  }
  const frame = () => driver.execute(() => [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight]);
  const [wider, taller] = await frame();
  await driver.setWindowRect(null, null, width + wider, height + taller);
  // The window is asked to change, and does so a moment later.
  const isThere = () =>
    driver.execute((...wanted) => wanted.join() === [window.innerWidth, window.innerHeight].join(), width, height);
  for (let tries = 0; tries < 100 && !(await isThere()); tries += 1) await wait(50);
  return true;
}

/** Holds all keys but the last, presses the last, lets go. */
async function pressChord({ puppeteer, driver }, { keys }) {
  if (driver) {
    await driver.keys(keys);
    return true;
  }
  const { keyboard } = puppeteer;
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
  return true;
}

async function screenshot({ puppeteer, driver }, { fullPage = false }) {
  if (driver) return driver.takeScreenshot();
  return puppeteer.screenshot({ encoding: 'base64', fullPage });
}

async function newPage({ puppeteer }, { url, script }) {
  const page = await puppeteer.browser().newPage();
  try {
    await page.goto(new URL(url, puppeteer.url()).href);
    const answer = await page.evaluate(`(async () => { ${script} })()`);
    if (answer === undefined || answer === null) throw new Error('The script of new-page must return something.');
    return answer;
  } finally {
    await page.close();
    await puppeteer.bringToFront();
  }
}

/** Media features that Puppeteer's own emulation does not know: forced-colors, prefers-contrast, … */
async function emulateFeatures({ puppeteer }, { media = '', features = [] }) {
  const protocol = await protocolOf(puppeteer);
  await protocol.send('Emulation.setEmulatedMedia', { media, features });
  return true;
}

/** What assistive technology is given: one entry for each node that is not ignored. */
async function accessibilityTree({ puppeteer }) {
  const protocol = await protocolOf(puppeteer);
  await protocol.send('Accessibility.enable');
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  // The browser tells them level by level; here they stand in the order of reading.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node) => (node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : []);
  return inOrder(nodes.find(({ parentId }) => !parentId))
    .filter((node) => !node.ignored)
    .map(({ nodeId, parentId, role, name, description, properties = [] }) => ({
      id: nodeId,
      parent: parentId,
      role: role?.value,
      name: name?.value,
      description: description?.value,
      properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

async function touch({ puppeteer }, { x, y }) {
  await puppeteer.touchscreen.tap(x, y);
  return true;
}

async function printToPdf({ puppeteer }) {
  return Buffer.from(await puppeteer.pdf({ printBackground: true })).toString('base64');
}

/** One DevTools session for each page: what it emulates ends with it. */
const protocols = new WeakMap();
async function protocolOf(puppeteer) {
  if (!protocols.has(puppeteer)) protocols.set(puppeteer, await puppeteer.createCDPSession());
  return protocols.get(puppeteer);
}
