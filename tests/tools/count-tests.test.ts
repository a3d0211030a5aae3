import { describe, expect, it } from "vitest";

import { countTests } from "../../src/tools/count-tests.ts";

const vitest = (more: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...more,
});
const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe("what a step of npm test counts for", () => {
  it("counts a command without tests as one", () => {
    expect(countTests("none", 0, undefined)).toMatchObject({
      passed: 1,
      failed: 0,
    });
    expect(countTests("none", 2, undefined)).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it("counts what the runner counted", () => {
    expect(
      countTests("vitest", 1, vitest({ numPassedTests: 7, numFailedTests: 2 })),
    ).toEqual({ passed: 7, failed: 2, skipped: 0 });
    expect(
      countTests("playwright", 0, playwright({ expected: 4, skipped: 1 })),
    ).toEqual({ passed: 4, failed: 0, skipped: 1 });
  });

  it.each(["vitest", "playwright"] as const)(
    "fails when %s wrote no report",
    (form) => {
      expect(countTests(form, 0, undefined).failed).toBe(1);
    },
  );

  it("fails when no test ran", () => {
    expect(countTests("vitest", 0, vitest({})).failed).toBe(1);
    expect(countTests("playwright", 0, playwright({})).failed).toBe(1);
  });

  it("fails when every test was skipped", () => {
    expect(countTests("playwright", 0, playwright({ skipped: 3 })).failed).toBe(
      1,
    );
  });

  it("fails when the runner broke without naming a test", () => {
    expect(
      countTests("vitest", 1, vitest({ numPassedTests: 3 })),
    ).toMatchObject({ passed: 3, failed: 1 });
  });

  it("counts a test file that cannot be loaded as a failure", () => {
    const report = vitest({
      numPassedTests: 3,
      testResults: [{ status: "failed", assertionResults: [] }],
    });
    expect(countTests("vitest", 1, report)).toMatchObject({ failed: 1 });
  });

  it("takes a test that passed only on its second try for a failure", () => {
    expect(
      countTests("playwright", 0, playwright({ expected: 1, flaky: 1 })).failed,
    ).toBe(1);
  });
});
