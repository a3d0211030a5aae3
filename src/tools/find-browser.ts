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

/** Its places outside of PATH. */
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
] as const;

/**
 * Chromium on this machine, as paths that exist, best first: one named by the
 * environment, one installed in the system, Playwright's own.
 */
export function findBrowsers(
  env: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...NAMED_BY.flatMap((name) => env[name] ?? []),
    ...COMMANDS.flatMap((name) => folders.map((dir) => join(dir, name))),
    ...APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.filter((path) => path && existsSync(path));
}
