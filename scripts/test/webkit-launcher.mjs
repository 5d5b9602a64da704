// WebKit for Web Test Runner: starts a virtual screen and WebKitWebDriver, and leaves the rest to the WebDriver launcher.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const WINDOW = fileURLToPath(new URL('./webkit-window.py', import.meta.url));

/** What starts the window. The system's Python: another one has no bindings for GTK. */
export const windowOptions = (looks = []) => ({ binary: '/usr/bin/python3', args: [WINDOW, ...looks] });

/** `looks`: `--dark`, `--reduced-motion`, `--more-contrast`; WebKit cannot change them while it runs. */
export function webkitLauncher({ looks = [], name = 'WebKit' } = {}) {
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    port: 0, // known once the driver runs
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {
      'browserName': 'WebKitGTK',
      'webkitgtk:browserOptions': windowOptions(looks),
      'wdio:enforceWebDriverClassic': true,
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  let driver;

  launcher.initialize = async (config) => {
    driver = await startDriver();
    options.port = driver.port;
    await initialize.call(launcher, config);
    launcher.name = name;
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    driver?.stop();
  };
  return launcher;
}

/** WebKitWebDriver on a screen of its own, until it is stopped. */
export async function startDriver() {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true, // a process group of its own, so that its windows end with it
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      LANG: 'en_US.UTF-8', // else navigator.language is "C", which Intl does not take
    },
  });
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    screen.kill();
  };
  process.once('exit', stop);

  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await isReady(port)) return { port, stop };
    await wait(100);
  }
  stop();
  throw new Error('WebKitWebDriver did not start within 10 seconds.');
}

/** A virtual screen; it tells the number that it took on its fourth channel. */
export async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(screen, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${code}.`);
  });
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), failed]);
  failed.catch(() => {}); // later it may end as it likes
  return { screen, display: `:${String(number).trim()}` };
}

async function isReady(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/status`);
    return (await response.json()).value.ready;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
