import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Environment variables that may name a browser, first come first. */
const NAMED_BY = [
  "CHROMIUM_PATH",
  "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH",
  "CHROME_PATH",
] as const;

/** Its names in distributions. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
] as const;

/**
 * Chromium without the parts that draw a window: the same engine at some two
 * thirds of the processor time. Playwright takes its own such build for tests.
 */
export const WITHOUT_WINDOW = "chromium-headless-shell";

/** Its places outside of PATH. */
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Chromium on this machine, as paths that exist, best first: one named by the
 * environment, one installed in the system, Playwright's own.
 */
export function findBrowsers(
  env: Environment = process.env,
): readonly string[] {
  return present([
    ...named(env),
    ...COMMANDS.flatMap((name) => onPath(name, env)),
    ...APPLICATIONS,
    chromium.executablePath(),
  ]);
}

/** Those without a window, as paths that exist. */
export function findWithoutWindow(
  env: Environment = process.env,
): readonly string[] {
  return present(onPath(WITHOUT_WINDOW, env));
}

/** Whether the environment names a browser: whoever names one wants no other. */
export function namesBrowser(env: Environment = process.env): boolean {
  return named(env).length > 0;
}

function named(env: Environment): readonly string[] {
  return NAMED_BY.flatMap((name) => env[name] ?? []);
}

function onPath(name: string, env: Environment): readonly string[] {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

function present(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path && existsSync(path));
}
