import { defineConfig } from "@playwright/test";

import { findBrowsers } from "./src/tools/find-browser.ts";

const [installed] = findBrowsers();
// Set by `npm test`: most tests need no window, and take less time without.
const executablePath = process.env.CHROMIUM_WITHOUT_WINDOW ?? installed;

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // A test fails by what it finds, never by how busy the machine is.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: "list",
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Without a locale it cannot name a saved file in Chinese.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      args: [
        "--no-sandbox", // Chromium as root refuses to start without it
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
