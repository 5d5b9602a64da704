// A reporter for node:test that writes one line for each test as soon as it has ended: `{ engine, file, outcome }`, so that
// what ran is known even where the run is cut short.
import { relative } from 'node:path';
import { cwd } from 'node:process';

export default async function* reportTests(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A `describe` that fails without a failing test of its own (in a hook, say) counts as one that failed.
    const isSuite = data.details?.type === 'suite';
    if (isSuite && (type === 'test:pass' || data.details.error?.failureType === 'subtestsFailed')) continue;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    const outcome = isSkipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    const file = data.file ? relative(cwd(), data.file).replaceAll('\\', '/') : '';
    yield `${JSON.stringify({ engine: 'Node', file, outcome })}\n`;
  }
}
