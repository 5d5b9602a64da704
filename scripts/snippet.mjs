// `npm run snippet`: the command that clinics run, from the sources and without a build.
import { argv, exit, stderr, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import 'tsx';

export const { snippetOf } = await import('./cli/snippet.mjs');

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { main } = await import('./cli/main.mjs');
  const streams = { out: (text) => stdout.write(text), err: (text) => stderr.write(text) };
  const code = await main(['snippet', ...argv.slice(2)], streams);
  // What is still in the pipe goes out before the process ends.
  stdout.write('', () => exit(code));
}
