import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, TooLong } from './child.mjs';

const skip = process.platform === 'linux' ? false : 'Reads /proc.';

/** Runs words of a shell, and gives what they wrote and how it ended. */
async function sh(words: string, limit = 60_000): Promise<{ wrote: string; error: Error | undefined }> {
  const parts: Uint8Array[] = [];
  const error = await run('sh', ['-c', words], { limit, write: (text: Uint8Array) => void parts.push(text) }).then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  return { wrote: Buffer.concat(parts).toString(), error };
}

/** Whether a process is there, and is more than a name that nobody has asked after. */
async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    const { wrote } = await sh(`grep State /proc/${pid}/status`);
    if (/State:\s+Z/.test(wrote) || !wrote) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe('a program that a test run starts', { skip }, () => {
  it('is over when it ends, though a helper that it left holds its output; the helper is ended', async () => {
    const start = performance.now();
    const { wrote, error } = await sh('setsid sleep 300 & echo $!');
    assert.equal(error, undefined);
    assert.ok(performance.now() - start < 30_000);
    const pid = Number(wrote);
    assert.ok(pid > 1, wrote);
    assert.ok(await ends(pid));
  });

  it('that takes too long is ended with all that it started, and said to have taken too long', async () => {
    const { wrote, error } = await sh('sleep 300 & echo $!; wait', 500);
    assert.ok(error instanceof TooLong);
    assert.ok(await ends(Number(wrote)));
  });

  it('that fails says how', async () => {
    assert.match(String((await sh('exit 3')).error), /Ended with 3/);
  });
});
