import path from 'node:path';
import { clearCounts, writeCounts } from './counts.mjs';

/** A reporter for web-test-runner that writes how many tests passed to test-results/<engine>.json. */
export function countReporter(engine) {
  return {
    start: () => clearCounts(engine),
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, engine };
      for (const session of sessions) count(session, counts);
      writeCounts(engine, counts);
      console.log(`${engine}, seconds in tests: ${slowest(sessions)}`);
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

/** The files that took longest: where to look when CI takes too long. */
function slowest(sessions) {
  const files = sessions.map(({ testFile, testResults }) => ({
    name: path.relative('test', testFile).replace('.test.ts', ''),
    seconds: allTests(testResults).reduce((sum, { duration = 0 }) => sum + duration / 1000, 0),
  }));
  const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
  const worst = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 8);
  return [
    `${all.toFixed()} in all`,
    ...worst.map(({ name, seconds }) => `${name} ${seconds.toFixed()}`),
  ].join(', ');
}

function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}
