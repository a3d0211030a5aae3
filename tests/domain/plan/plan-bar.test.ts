import { describe, expect, it } from "vitest";

import { planBar } from "../../../src/domain/plan/plan-bar.ts";
import type { PlanInputs } from "../../../src/domain/plan/plan-inputs.ts";
import { award, fixed, plan, returnee } from "./plan-samples.ts";

/** Parts in 10,000 yuan: of an award of 300 and a fixed sum of 200. */
function bar(inputs: PlanInputs, items = [award, fixed]) {
  return planBar(inputs, (said) => plan(items, said)).map(
    ({ kind, from, to }) => `${kind} ${from / 1_000_000n}-${to / 1_000_000n}`,
  );
}

describe("the parts of what a plan comes to", () => {
  it.each([
    ["nothing answered", {}, ["solid 0-300", "open 300-500"]],
    ["no other", { sameKind: "no" }, ["solid 0-300", "open 300-500"]],
    [
      "other beside one",
      { sameKind: "yes,no" },
      ["solid 0-200", "open 200-500"],
    ],
    [
      "not known of one",
      { sameKind: "no,unknown" },
      ["solid 0-300", "open 300-500"],
    ],
    ["other beside each", { sameKind: "yes" }, []],
    [
      "a limit between",
      { sameKind: "no", outside: "yes", audited: "4m" },
      ["solid 0-300", "open 300-400", "cut 400-500"],
    ],
    [
      "a limit below the largest",
      { sameKind: "no", outside: "yes", audited: "1m" },
      ["solid 0-100", "cut 100-500"],
    ],
    [
      "a limit not known to apply",
      { outside: "unknown", audited: "1m" },
      ["solid 0-300", "open 300-500"],
    ],
    ["a limit that is missing", { outside: "yes" }, []],
  ] as const)("%s", (_, inputs, parts) => {
    expect(bar(inputs)).toEqual(parts);
  });

  it("are none of one support alone, nor of sums of which one is given", () => {
    expect(bar({}, [award])).toEqual([]);
    expect(bar({ sameKind: "yes" }, [returnee("12")])).toEqual([]);
  });
});
