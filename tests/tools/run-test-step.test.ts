import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

import { runTestStep } from "../../src/tools/run-test-step.ts";
import type { TestStep } from "../../src/tools/test-steps.ts";

const reports = mkdtempSync(join(tmpdir(), "test-step-"));
afterAll(() => {
  rmSync(reports, { recursive: true });
});

function run(script: string, proof?: RegExp) {
  const step: TestStep = {
    name: "step",
    says: "a step",
    command: ["node", "-e", script],
    report: "none",
    ...(proof ? { proof } : {}),
  };
  return runTestStep(step, { reports, show: false, args: [] });
}

describe("a step of the tests", () => {
  it("has passed when its command ends well", async () => {
    expect((await run("")).count).toMatchObject({ passed: 1, failed: 0 });
  });

  it("has failed when its command does", async () => {
    const { count } = await run("process.exit(3)");
    expect(count).toMatchObject({ passed: 0, failed: 1 });
  });

  it("has failed when its command ends well without its work", async () => {
    const { count } = await run("console.log('Install it?')", /3 files/);
    expect(count).toMatchObject({ passed: 0, failed: 1 });
  });

  it("has passed when its command tells of its work", async () => {
    const { count } = await run("console.log('3 files')", /3 files/);
    expect(count).toMatchObject({ passed: 1, failed: 0 });
  });
});
