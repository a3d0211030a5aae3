import { defineConfig } from "vitest/config";

const READS_BUILD = ["tests/site/**/*.test.ts"];
const OF_PLAYWRIGHT = ["tests/browser/**"];

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...READS_BUILD, ...OF_PLAYWRIGHT],
        },
      },
      // Reads dist/, so it runs only after a build.
      { test: { name: "site", include: READS_BUILD } },
    ],
  },
});
