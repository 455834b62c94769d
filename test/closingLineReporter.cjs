/**
 * Prints the closing lines of a test run: how many passed, and by name what this machine
 * could not run. A judge that is missing is never silent.
 */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.testResults
      .flatMap((suite) => suite.testResults)
      .filter((test) => test.status === "pending")
      .map((test) => test.fullName);
    const groups = [...new Set(skipped.map((name) => /needs [\w -]+/.exec(name)?.[0] ?? name))];
    const notRun = ["real Excel (docs/release-checklist.md)", ...groups];
    console.log(`tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
    console.log(`${passed} passed; not run here: ${notRun.join(", ")}`);
  }
}

module.exports = ClosingLineReporter;
