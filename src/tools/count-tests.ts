export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The form of a report: vitest's JSON, Playwright's JSON, or none. */
export type ReportForm = "vitest" | "playwright" | "none";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/**
 * The count of a step. A command without tests is one test. A runner that
 * broke, or ran nothing, has one failure more than its report admits.
 * @param report the runner's parsed JSON, undefined when it wrote none
 */
export function countTests(
  form: ReportForm,
  code: number,
  report: unknown,
): TestCount {
  if (form === "none") return countOne(code === 0);
  if (report === undefined) return countOne(false);
  const count =
    form === "vitest"
      ? countVitest(report as VitestReport)
      : countPlaywright(report as PlaywrightReport);
  const broke = count.failed === 0 && (code !== 0 || count.passed === 0);
  return broke ? { ...count, failed: 1 } : count;
}

function countOne(passed: boolean): TestCount {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

function countVitest(report: VitestReport): TestCount {
  // A file that cannot be loaded fails without a single test.
  const unloadable = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright({ stats, errors }: PlaywrightReport): TestCount {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
