import { describe, expect, it } from "vitest";

import { nameKey } from "../../../src/search/names/name-tokens.ts";
import { neededNames } from "../../../src/search/names/needed-names.ts";

const knowsNone = () => false;

describe("neededNames", () => {
  it("leaves out a name that holds a shorter one of the same page alone", () => {
    expect(neededNames([["显卡", "租显卡"], ["租金"]], knowsNone)).toEqual([
      ["显卡"],
      ["租金"],
    ]);
  });

  it("keeps a name whose shorter part leads elsewhere too", () => {
    expect(neededNames([["补贴", "训练补贴"], ["补贴"]], knowsNone)).toEqual([
      ["补贴", "训练补贴"],
      ["补贴"],
    ]);
  });

  it("leaves out what is known anyway, and single characters", () => {
    const isKnown = (name: string) => name === "训力券";
    expect(neededNames([["训力券", "券", "GPU"]], isKnown)).toEqual([["gpu"]]);
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
