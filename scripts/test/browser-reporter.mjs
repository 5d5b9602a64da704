// A reporter for Web Test Runner that writes one line for each test in each browser as soon as its file has ended:
// `{ engine, file, outcome }`, so that what ran is known even where the run is cut short.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd } from 'node:process';

export function outcomeReporter(destination) {
  const written = new Set();
  const write = (session) => {
    if (written.has(session.id) || session.status !== 'FINISHED') return;
    written.add(session.id);
    const outcomes = session.testResults ? [...outcomesOf(session.testResults)] : [];
    // A file that could not be loaded, or that failed outside its tests, counts as one that failed.
    if (session.passed !== true && !outcomes.includes('failed')) outcomes.push(session.testResults ? 'failed' : 'not run');
    const file = relative(cwd(), session.testFile).replaceAll('\\', '/');
    const lines = outcomes.map((outcome) => `${JSON.stringify({ engine: session.browser.name, file, outcome })}\n`);
    appendFileSync(destination, lines.join(''));
  };
  return {
    reportTestFileResults: ({ sessionsForTestFile }) => sessionsForTestFile.forEach(write),
    stop: ({ sessions }) => [...sessions].forEach(write),
  };
}

function* outcomesOf({ suites, tests }) {
  for (const test of tests) yield test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
  for (const suite of suites) yield* outcomesOf(suite);
}
