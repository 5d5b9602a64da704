// `npx careleaf …`: the commands, and what they have in common. Built into dist/cli; exit codes: 0 fine, 1 something to put
// right, 2 used wrongly.
import { version } from '../../src/version.ts';

const COMMANDS = {
  snippet: 'prints the leaflet as one line of HTML, to paste into a page',
  check: 'reads a page that has the leaflet and says what to put right',
  sheet: 'writes the sheet on which a clinician signs every sentence',
};

const HELP = `Careleaf ${version}: a patient leaflet for a clinic's own page.

  careleaf <command> [options]

${Object.entries(COMMANDS)
  .map(([name, words]) => `  ${name.padEnd(9)} ${words}`)
  .join('\n')}

  careleaf <command> --help    says what a command takes
  careleaf --version

Exit code 0: fine. 1: something to put right. 2: used wrongly.
`;

/** A mistake of whoever typed the command: said in one line, without a stack. */
export class Misuse extends Error {}

/**
 * Runs a command and gives its exit code.
 * @param {readonly string[]} words
 * @param {{ out?: (text: string) => void, err?: (text: string) => void }} [streams]
 */
export async function main(
  words,
  { out = (text) => void process.stdout.write(text), err = (text) => void process.stderr.write(text) } = {},
) {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') return (out(`${version}\n`), 0);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? err : out)(HELP);
    return name === undefined ? 2 : 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name))
      throw new Misuse(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    const { help, run } = await load(name);
    if (rest.includes('--help') || rest.includes('-h')) return (out(help), 0);
    return await run(rest, { out, err });
  } catch (error) {
    if (!(error instanceof Misuse) && !/^ERR_PARSE_ARGS/.test(error?.code)) throw error;
    err(
      `careleaf: ${error.message.split('. To specify')[0]}\nTry: careleaf ${Object.hasOwn(COMMANDS, name) ? `${name} ` : ''}--help\n`,
    );
    return 2;
  }
}

function load(name) {
  if (name === 'snippet') return import('./snippet.mjs');
  return name === 'check' ? import('./check.mjs') : import('./sheet.mjs');
}
