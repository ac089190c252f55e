import { mkdirSync, writeFileSync } from 'node:fs';

/** Leaves the counts of a jest run in `.cache/jest.json`, for `.ci/run`. */
export default class Counts {
  onRunComplete(
    _contexts,
    { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numPendingTests },
  ) {
    mkdirSync('.cache', { recursive: true });
    const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests;
    writeFileSync('.cache/jest.json', `${JSON.stringify({ passed, failed })}\n`);
  }
}
