import { describe, expect, it } from "vitest";

import { isSaid } from "../../../src/domain/plan/plan-answers.ts";

describe("of a plan", () => {
  it.each([
    [{}, false],
    [{ outside: "", audited: "", prior: " ", sameKind: "unknown" }, false],
    [{ outside: " unknown " }, false],
    [{ outside: "no" }, true],
    [{ sameKind: "perhaps" }, true],
    [{ audited: "0" }, true],
    [{ prior: "unknown sum" }, true],
  ])("%j: something is said, %s", (inputs, said) => {
    expect(isSaid(inputs)).toBe(said);
  });
});
