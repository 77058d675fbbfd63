import { clearCounts, writeCounts } from './counts.mjs';

/** A reporter for web-test-runner that writes how many tests passed to test-results/<engine>.json. */
export function countReporter(engine) {
  return {
    start: () => clearCounts(engine),
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, engine };
      for (const session of sessions) count(session, counts);
      writeCounts(engine, counts);
      console.log(`${engine}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

function count(session, counts) {
  const tests = allTests(session.testResults);
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  counts.skipped += tests.filter((test) => test.skipped).length;
  counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
  counts.failed += failed;
  // A file that did not load, timed out or holds no test has no failed test to show for it.
  const broken = session.errors.length > 0 || (!session.passed && failed === 0) || tests.length === 0;
  if (broken) counts.failed++;
}

function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}
