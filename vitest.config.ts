import { defineConfig } from "vitest/config";

const READS_BUILD = ["tests/site/**/*.test.ts"];
const OF_PLAYWRIGHT = ["tests/browser/**"];

export default defineConfig({
  test: {
    allowOnly: false,
    // No file leaves anything behind: the sources keep no state. Loading them
    // anew for each would take most of the time.
    isolate: false,
    // Each core: left to itself, the runner keeps one for what it does besides.
    maxWorkers: "100%",
    // A test fails by what it finds, never by how busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...READS_BUILD, ...OF_PLAYWRIGHT],
        },
      },
      // Reads dist/, so it runs only after a build.
      { extends: true, test: { name: "site", include: READS_BUILD } },
    ],
  },
});
