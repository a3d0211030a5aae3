import { describe, expect, it } from "vitest";

import { nameKey, nameKeys } from "../../../src/search/names/name-tokens.ts";
import { keyOf, neededNames } from "../../../src/search/names/needed-names.ts";

/** The names that are needed of these, each as it is looked up. */
function needed(
  names: readonly (readonly string[])[],
  isKnown: (name: string) => boolean = () => false,
) {
  const keys = names.map((each) => each.map(nameKeys));
  return neededNames(keys, isKnown).map((each) => each.map(keyOf));
}

describe("neededNames", () => {
  it("leaves out a name that holds a shorter one of the same page alone", () => {
    expect(needed([["显卡", "租显卡"], ["租金"]])).toEqual([
      ["显卡"],
      ["租金"],
    ]);
  });

  it("keeps a name whose shorter part leads elsewhere too", () => {
    expect(needed([["补贴", "训练补贴"], ["补贴"]])).toEqual([
      ["补贴", "训练补贴"],
      ["补贴"],
    ]);
  });

  it("leaves out what is known anyway, and single characters", () => {
    const isKnown = (name: string) => name === "训力券";
    expect(needed([["训力券", "券", "GPU"]], isKnown)).toEqual([["gpu"]]);
  });
});

describe("nameKey", () => {
  it.each([
    ["start-ups", "startup"],
    ["Sell to the government", "sellgovernment"],
    ["AI agents", "agent"],
    ["AI", "ai"],
  ])("looks %s up as %s", (name, key) => {
    expect(nameKey(name)).toBe(nameKey(key));
  });
});
