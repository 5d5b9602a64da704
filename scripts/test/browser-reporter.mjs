// A reporter for Web Test Runner that writes `{ passed, failed, skipped }` to a file, summed over all browsers.
import { writeFileSync } from 'node:fs';

export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) addSuite(session.testResults, counts);
        // A file that could not be loaded, or that failed outside its tests, counts as one that failed.
        if (session.passed !== true && counts.failed === before) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function addSuite({ suites, tests }, counts) {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) addSuite(suite, counts);
}
