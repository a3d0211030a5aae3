import { describe, expect, it } from "vitest";

import { choosePlace } from "../../../src/model/import/choose-place.ts";

const NONE: ReadonlyMap<string, string> = new Map();
const entered = (jurisdiction: string) =>
  new Map([["policy.yaml", `jurisdiction: ${jurisdiction}\n`]]);

describe("the place of a policy that is imported", () => {
  it("is the only one of the site, and of several a person's choice", () => {
    expect(choosePlace(undefined, NONE, ["one"])).toBe("one");
    expect(choosePlace(undefined, NONE, ["one", "two"])).toBeUndefined();
    expect(choosePlace("two", NONE, ["one", "two"])).toBe("two");
  });

  it("stays as it was entered when the text is imported again", () => {
    const places = ["one", "two"];
    expect(choosePlace(undefined, entered("two"), places)).toBe("two");
    expect(choosePlace(undefined, entered("todo"), places)).toBeUndefined();
  });

  it("is none that the site does not have", () => {
    expect(() => choosePlace("three", NONE, ["one", "two"])).toThrow(
      "No jurisdiction three: content/site.yaml has one, two.",
    );
  });
});
