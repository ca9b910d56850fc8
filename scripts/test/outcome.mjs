import { existsSync, readFileSync } from "node:fs";

/** What vitest's JSON report says: `{ passed, failed }`. A run that broke before it could report counts as one failure. */
export function readVitest(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: atLeastOne(numFailedTests, code) };
}

/** The same for Playwright's; a test that passed at the second try did not pass. */
export function readPlaywright(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, "utf8")).stats;
  return { passed: expected, failed: atLeastOne(unexpected + flaky, code) };
}

/** Of checks that each passed or not. */
export function countChecks(checks) {
  const passed = checks.filter(({ isPassed }) => isPassed).length;
  return { passed, failed: checks.length - passed };
}

/** The sum over all parts. */
export function sum(outcomes) {
  return outcomes.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

// A file that cannot be loaded has no failed test, but the runner's exit code knows of it.
function atLeastOne(failed, code) {
  return code === 0 ? failed : Math.max(1, failed);
}
