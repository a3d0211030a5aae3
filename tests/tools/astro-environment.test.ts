import { expect, it } from "vitest";

import { astroEnvironment } from "../../src/tools/astro-environment.ts";

it("adds to the options that Node is given, which keep the last word", () => {
  const { NODE_OPTIONS } = astroEnvironment("--cpu-prof");
  expect(NODE_OPTIONS).toMatch(/^--max-old-space-size=\d+ --cpu-prof$/);
});

it("limits the heap also where no options are given", () => {
  expect(astroEnvironment("").NODE_OPTIONS).toMatch(
    /^--max-old-space-size=\d+$/,
  );
});
