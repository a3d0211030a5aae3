import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

import { countTests, type ReportForm, type TestCount } from "./count-tests.ts";
import { ensureBrowser, ensureWithoutWindow } from "./ensure-browser.ts";
import { ensureFonts } from "./ensure-fonts.ts";
import { runCommand } from "./run-command.ts";
import type { TestStep } from "./test-steps.ts";

const BUILT = "dist";

export interface StepOptions {
  readonly reports: string;
  /** Show what the step says at once: it is the only one. */
  readonly show: boolean;
  /** Passed on to the step's command: which tests, which files. */
  readonly args: readonly string[];
  readonly hear?: (text: string) => void;
}

export interface StepEnd {
  readonly count: TestCount;
  readonly seconds: number;
  /** For a reader of the step's failure. */
  readonly output: string;
}

/** Runs one step to its end; a step that cannot start has failed. */
export async function runTestStep(
  step: TestStep,
  { reports, show, args, hear }: StepOptions,
): Promise<StepEnd> {
  const file = join(reports, `${step.name}.json`);
  try {
    const env = await prepare(step);
    const reporter = REPORTER[step.report](file);
    const end = await runCommand([...step.command, ...reporter.args, ...args], {
      // A step with a proof is read, and shown at the end.
      show: show && !step.proof,
      env: { ...env, ...reporter.env },
      ...(hear ? { hear } : {}),
    });
    if (show) process.stdout.write(end.output);
    const said = stripVTControlCharacters(end.output);
    const proved = step.proof?.test(said) ?? true;
    const code = proved ? end.code : end.code || 1;
    const count = countTests(step.report, code, await readReport(file));
    return { count, seconds: end.seconds, output: end.output };
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { count: { passed: 0, failed: 1, skipped: 0 }, seconds: 0, output };
  }
}

/** Options that let a runner write its report to `file`, and speak too. */
const REPORTER: Readonly<
  Record<
    ReportForm,
    (file: string) => {
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    }
  >
> = {
  none: () => ({ args: [], env: {} }),
  vitest: (file) => ({
    args: [
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    env: {},
  }),
  playwright: (file) => ({
    args: ["--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  }),
};

/** Sees to what a step needs; gives what its command must be told. */
async function prepare(
  step: TestStep,
): Promise<Readonly<Record<string, string>>> {
  // A page left over from an older build must not pass for a new one.
  if (step.name === "build") await rm(BUILT, { recursive: true, force: true });
  if (step.needsBuild && !existsSync(BUILT))
    throw new Error("Not run: the site is not built (npm run build).");
  if (!step.needsBrowser) return {};
  const withoutWindow = await ensureWithoutWindow();
  const path = await ensureBrowser();
  // Elsewhere the system has its own, which the tests are no measure of.
  if (process.platform === "linux") await ensureFonts();
  return {
    CHROMIUM_PATH: path,
    ...(withoutWindow && { CHROMIUM_WITHOUT_WINDOW: withoutWindow }),
  };
}

async function readReport(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
