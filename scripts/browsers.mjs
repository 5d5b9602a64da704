// The browsers that the tests run in: where they are, and how to get those that are missing.
//
//   node scripts/browsers.mjs                                       Chromium
//   node scripts/browsers.mjs --engines chromium,firefox,webkit     all three
//   node scripts/browsers.mjs --engines at-spi                      what the tests of the accessibility tree of Linux need
//
// A browser that is already there is used as it is. Otherwise: as root on Debian, from Debian's packages; else Chromium
// alone from the npm package @sparticuz/chromium, kept in node_modules/.cache; else a message that says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, exit, getuid } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));

/** The last version of the npm package for Node 20. */
const SPARTICUZ = '@sparticuz/chromium@147.0.0';

const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];

const ENGINES = {
  chromium: {
    packages: ['chromium', ...FONTS],
    find: () =>
      env.CHROMIUM_BIN ??
      firstExisting([
        ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...windowsPrograms('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
        join(CACHE, 'chromium'),
      ]),
    install: installChromiumFromNpm,
    advice: 'Install Chromium or Chrome, or set CHROMIUM_BIN to its program.',
  },
  firefox: {
    packages: ['firefox-esr', ...FONTS],
    find: () =>
      env.FIREFOX_BIN ??
      firstExisting([
        ...onPath('firefox-esr', 'firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...windowsPrograms('Mozilla Firefox/firefox.exe'),
      ]),
    advice: 'Install Firefox, or set FIREFOX_BIN to its program.',
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1', ...FONTS],
    find: () =>
      firstExisting(onPath('Xvfb')) && pythonHas('Gtk', '3.0') && pythonHas('WebKit2', '4.1')
        ? firstExisting(onPath('WebKitWebDriver'))
        : undefined,
    advice:
      'WebKit needs Linux with WebKitWebDriver, Xvfb, and the system Python with the WebKit2 4.1 bindings ' +
      '(Debian: webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1).',
  },
};

export const engineNames = Object.keys(ENGINES);

/** What AT-SPI, the tree that screen readers on Linux are given, is read with. */
const AT_SPI = {
  packages: ['python3-gi', 'gir1.2-atspi-2.0', 'at-spi2-core', 'dbus', 'xvfb', 'xauth'],
  find: () =>
    ['dbus-run-session', 'xvfb-run', 'xauth'].every((program) => onPath(program).some(existsSync)) && pythonHas('Atspi', '2.0')
      ? '/usr/bin/python3'
      : undefined,
  advice: 'The tests of AT-SPI need Linux with it (Debian: python3-gi gir1.2-atspi-2.0 at-spi2-core dbus xvfb xauth).',
};

/** What PDF files are read back with. */
const PDFTOTEXT = {
  packages: ['poppler-utils'],
  find: () => firstExisting(onPath('pdftotext')),
  advice: 'The tests of print need pdftotext (Debian: poppler-utils).',
};
const PROGRAMS = { ...ENGINES, 'at-spi': AT_SPI, 'pdftotext': PDFTOTEXT };

/** The program of an engine, or `undefined` when it is not on this machine. For WebKit it is its WebDriver. */
export function findBrowser(name) {
  const engine = PROGRAMS[name];
  if (!engine) throw new Error(`"${name}" is no engine of these tests. There are: ${Object.keys(PROGRAMS).join(', ')}.`);
  return engine.find();
}

/** Gets the engines that are missing. Throws, with what to install by hand, when one cannot be had. */
export function ensureBrowsers(names) {
  const missing = () => names.filter((name) => !findBrowser(name));
  if (missing().length && isRootOnDebian()) {
    installDebianPackages([...new Set(missing().flatMap((name) => PROGRAMS[name].packages))]);
  }
  for (const name of missing()) PROGRAMS[name].install?.();
  const advice = missing().map((name) => `${name} is not installed. ${PROGRAMS[name].advice}`);
  if (advice.length) throw new Error(advice.join('\n'));
}

function installDebianPackages(packages) {
  console.log(`Installing from Debian: ${packages.join(' ')}`);
  const aptGet = (...words) => run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words]);
  // Without --no-install-recommends, Chromium brings printers and file servers along.
  const install = () => aptGet('install', '--yes', '--no-install-recommends', ...packages);
  // The package lists of a fresh machine are missing or old.
  if (!aptGet('update') || !install()) console.error('apt-get could not install them.');
}

/** A headless Chromium that travels inside an npm package: Linux on x64. Needs libnss3 from the system. */
function installChromiumFromNpm() {
  if (platform() !== 'linux' || process.arch !== 'x64') return;
  console.log(`Installing ${SPARTICUZ} into node_modules/.cache`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true, "type": "module" }\n');
  if (!run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', CACHE, SPARTICUZ])) return;
  // It unpacks its program into the temporary folder, here our cache, so that two versions never meet.
  const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()";
  run(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: CACHE, env: { ...env, TMPDIR: CACHE } });
}

/** Whether the system's Python has the bindings of a library. */
function pythonHas(library, version) {
  const words = `import gi; gi.require_version('${library}', '${version}')`;
  return spawnSync('/usr/bin/python3', ['-c', words], { stdio: 'ignore' }).status === 0;
}

function isRootOnDebian() {
  return getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get').some(existsSync);
}

function run(command, words, options) {
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env: environment, ...options }).status === 0;
}

function onPath(...programs) {
  const folders = (env.PATH ?? '').split(delimiter).concat('/usr/bin');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function windowsPrograms(...programs) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function firstExisting(paths) {
  return paths.find((path) => existsSync(path));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { engines: { type: 'string', default: 'chromium' } } });
  const names = values.engines.split(',');
  try {
    ensureBrowsers(names);
    for (const name of names) console.log(`${name}: ${findBrowser(name)}`);
  } catch (error) {
    console.error(error.message);
    exit(1);
  }
}
