import { describe, expect, it } from "vitest";

import { neededAsked } from "../../../src/search/names/asked-names.ts";

const isNew = () => true;
const joined = (names: readonly string[], fits = isNew) =>
  neededAsked(names, fits).map((name) => name.join(""));

describe("neededAsked", () => {
  it("leaves out a name whose words shorter ones have", () => {
    expect(joined(["叠加", "怎么叠加"])).toEqual(["叠加"]);
  });

  it("keeps one with a word of its own", () => {
    expect(joined(["叠加", "叠加申报"])).toEqual(["叠加", "叠加申报"]);
  });

  it("keeps one where the shorter ones stand in the texts", () => {
    const names = ["叠加", "怎么叠加"];
    expect(joined(names, () => false)).toEqual(names);
  });
});
