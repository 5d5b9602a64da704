// Runs a program with a time limit, and leaves nothing of it behind.
//
// A browser leaves helpers that outlive it (a message bus, a screen, a crash handler) and that hold whatever they were given
// to write to. So a program writes to a pipe of ours, never to the output of this process, and when it has ended, or has taken
// too long, its whole process group is ended, and on Linux whatever else carries its mark in its environment.
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { kill, platform } from 'node:process';

const MARK = 'CARELEAF_TEST_RUN';
const running = new Set();

/** Whether a program ended because it took too long. */
export class TooLong extends Error {}

/**
 * Runs a program, and throws when it fails.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ environment?: Record<string, string>, limit?: number, write?: (text: Uint8Array) => void }} [options] `limit` in milliseconds.
 */
export async function run(
  program,
  words,
  { environment = {}, limit = Infinity, write = (text) => process.stdout.write(text) } = {},
) {
  const mark = randomUUID();
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: platform !== 'win32', // a process group of its own
    env: { ...process.env, ...environment, [MARK]: mark },
  });
  const end = () => endAll(child.pid, mark);
  running.add(end);
  child.stdout.on('data', write);
  child.stderr.on('data', write);
  let isLate = false;
  const timers = [];
  if (limit < Infinity) {
    timers.push(
      setTimeout(
        () => {
          isLate = true;
          child.kill('SIGTERM');
          timers.push(setTimeout(end, 5000));
        },
        Math.max(1, limit),
      ),
    );
  }
  try {
    // Not `close`: that waits for everybody who holds the pipe.
    const [code, signal] = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (...how) => setTimeout(resolve, 50, how)); // what it wrote last is still to be read
    });
    if (isLate) throw new TooLong(`Stopped after ${Math.round(limit / 1000)} s.`);
    if (code !== 0) throw new Error(`Ended with ${code ?? signal}.`);
  } finally {
    timers.forEach(clearTimeout);
    end();
    running.delete(end);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** Ends everything that still runs. */
export function endChildren() {
  for (const end of running) end();
}

function endAll(pid, mark) {
  if (platform === 'win32' || !pid) return;
  signal(-pid);
  for (const each of marked(mark)) signal(each);
}

function signal(pid) {
  try {
    kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Processes that were started by it, directly or not, wherever they have gone since. */
function marked(mark) {
  if (platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${MARK}=${mark}`);
      } catch {
        return false;
      }
    });
}
