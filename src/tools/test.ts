import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

import { createProgress } from "./progress.ts";
import { runTestStep, type StepEnd } from "./run-test-step.ts";
import { TEST_STEPS, type TestStep } from "./test-steps.ts";

/** The beginning of a line on a test or a file that is done. */
const DONE = /^\s*(?:✓|ok\s)/gm;

/** `npm test`: every step; `npm test -- unit tests/domain`: one, in part. */
async function test(): Promise<void> {
  const [only, ...args] = process.argv.slice(2);
  const steps = TEST_STEPS.filter(({ name }) => !only || name === only);
  if (steps.length === 0) {
    const names = TEST_STEPS.map(({ name }) => name).join(", ");
    console.error(`There is no step "${only ?? ""}". The steps: ${names}.`);
    process.exitCode = 1;
    return;
  }
  const reports = await mkdtemp(join(tmpdir(), "policy-tests-"));
  const ends: (readonly [TestStep, StepEnd])[] = [];
  // The words of a lone step are shown, and no counter may cut them.
  const log = { write: (text: string) => process.stdout.write(text) };
  const progress = createProgress(only ? log : process.stdout);
  const run = async (step: TestStep) => {
    const place = `${steps.indexOf(step) + 1}/${steps.length}`;
    const work = progress.begin(`${place}  ${step.says}`);
    let done = 0;
    const end = await runTestStep(step, {
      reports,
      show: !!only,
      args,
      hear: (text) => {
        done += stripVTControlCharacters(text).match(DONE)?.length ?? 0;
        if (done > 0) work.reached(`${done} done`);
      },
    });
    ends.push([step, end]);
    work.end(`${place}  ${report(step, end)}`);
  };
  await inOrder(steps, run);
  await rm(reports, { recursive: true, force: true });
  summarise(ends);
}

/** Runs each step after those before it, but two beside each other that may. */
async function inOrder(
  steps: readonly TestStep[],
  run: (step: TestStep) => Promise<void>,
): Promise<void> {
  const waiting = [...steps];
  const runUntilOther = async (onOneCore: boolean) => {
    while (waiting[0] && !!waiting[0].onOneCore === onOneCore)
      await run(waiting.shift() as TestStep);
  };
  while (waiting.length > 0) {
    await Promise.all([runUntilOther(true), runUntilOther(true)]);
    await runUntilOther(false);
  }
}

/** A step's end in one line, below what it said if it failed. */
function report(step: TestStep, { count, seconds, output }: StepEnd): string {
  const { passed, failed, skipped } = count;
  const parts = [
    failed ? "FAILED" : "ok    ",
    step.name.padEnd(8),
    step.says.padEnd(28),
    `${seconds.toFixed(1).padStart(6)} s`,
    `${passed} passed${failed ? `, ${failed} failed` : ""}${skipped ? `, ${skipped} skipped` : ""}`,
  ];
  const line = parts.join("  ");
  return failed && output ? `${output.trimEnd()}\n${line}` : line;
}

function summarise(ends: readonly (readonly [TestStep, StepEnd])[]): void {
  const sum = (of: "passed" | "failed") =>
    ends.reduce((total, [, { count }]) => total + count[of], 0);
  const broken = ends.filter(([, { count }]) => count.failed > 0);
  if (broken.length > 0) {
    console.log(`\nFailed: ${broken.map(([step]) => step.name).join(", ")}`);
    console.log("One step again, in full: npm test -- <step> [files]");
  }
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}

await test();
