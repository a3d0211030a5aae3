import { describe, expect, it } from "vitest";

import { describeMismatch } from "../../src/tools/describe-mismatch.mjs";

const locked = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/astro": { version: "7.3.4" },
    "node_modules/@x/linux": { version: "1.0.0", optional: true },
  },
};
const astro = { "node_modules/astro": { version: "7.3.4" } };

describe("whether the installed packages fit the lock file", () => {
  it("fits without the packages of other platforms", () => {
    expect(describeMismatch(locked, { packages: astro })).toBeUndefined();
  });

  it.each([
    ["nothing is installed yet", undefined],
    ["nothing is installed yet", {}],
    ["astro is not installed", { packages: {} }],
    [
      "astro 7.0.0 is installed, 7.3.4 is wanted",
      { packages: { "node_modules/astro": { version: "7.0.0" } } },
    ],
    [
      "@x/linux 0.9.0 is installed, 1.0.0 is wanted",
      { packages: { ...astro, "node_modules/@x/linux": { version: "0.9.0" } } },
    ],
    [
      "old is installed and not wanted",
      { packages: { ...astro, "node_modules/old": { version: "1.0.0" } } },
    ],
  ])("says: %s", (says, installed) => {
    expect(describeMismatch(locked, installed)).toBe(says);
  });
});
