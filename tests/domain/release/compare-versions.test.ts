import { expect, it } from "vitest";

import {
  compareVersions,
  isOlder,
} from "../../../src/domain/release/compare-versions.ts";

it("orders versions by their numbers, not by their letters", () => {
  const versions = ["1.10.0", "2.0.0", "1.2.0", "1.2.10", "1.2.9"];
  expect(versions.sort(compareVersions)).toEqual([
    "1.2.0",
    "1.2.9",
    "1.2.10",
    "1.10.0",
    "2.0.0",
  ]);
});

it.each([
  ["1.0.0", "1.0.1", true],
  ["1.0.0", "1.0.0", false],
  ["1.1.0", "1.0.9", false],
  ["yesterday", "1.0.0", false],
  ["1.0", "1.0.1", false],
  ["", "1.0.0", false],
])("takes %s for older than %s: %s", (release, than, older) => {
  expect(isOlder(release, than)).toBe(older);
});
