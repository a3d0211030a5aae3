import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { SAMPLES } from "../benefit/build-benefit.ts";
import { total } from "./plan-link.ts";
import { ALONE, award, plan, RULES, share } from "./plan-samples.ts";

const ONCE = "outside=no&same-kind=no";

describe("a cap for one recipient, or a sum given once", () => {
  it.each([
    // 单家企业最高300万元
    ["m10-migration:6000000", 2, "ceiling 300000000"],
    ["m10-migration:4000000", 2, "undetermined 200000000 300000000"],
    ["m10-migration:2000000", 2, "undetermined 100000000 200000000"],
    ["m10-migration:2000000", 4, "undetermined 100000000 300000000"],
    // 给予每个数源单位最高100万元
    ["m03-open", 2, "ceiling 100000000"],
    // 给予单个最高500万元
    ["m13-lab", 3, "ceiling 500000000"],
    // 择优给予100万元、50万元、30万元的一次性创业资助
    ["m15-returnee:12", 2, "choice 100000000"],
  ])("binds %s entered %i times: %s", (item, times, expected) => {
    const items = Array.from({ length: times }, () => `item=${item}`);
    expect(total(["plan", ...items, ONCE].join("&"))).toBe(expected);
  });

  it("does not bind where the sentence does not say so", () => {
    const given = { outside: "no", sameKind: "no" };
    expect(plan([award, award], given)).toMatchObject({
      kind: "undetermined",
      atLeast: 300_000_000n,
      atMost: 600_000_000n,
    });
  });

  it("leaves what stands beside it open", () => {
    const items = "item=m10-migration:6000000&item=m10-migration:6000000";
    expect(total(`plan&${items}&item=m03-open&${ONCE}`)).toBe(
      "undetermined 300000000 400000000",
    );
  });

  it("is quoted in a step, and so is what it comes to", () => {
    const unitOfCap = { zh: "单家企业", en: "a single enterprise" };
    const benefit = { ...SAMPLES.award, unitOfCap };
    const item = { benefit: ruleOf(benefit), inputs: {} };
    expect(planStack(RULES, [item, item], ALONE)).toMatchObject({
      kind: "ceiling",
      fen: 300_000_000n,
      steps: [
        {
          kind: "law",
          code: "unit-of-cap",
          quote: "单家企业",
          unit: unitOfCap,
        },
        {
          kind: "arithmetic",
          code: "shared-cap",
          values: { sum: 600_000_000n, high: 300_000_000n },
        },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });
});

describe("bounds that meet", () => {
  it("are what is known to be the most", () => {
    const given = { outside: "yes", sameKind: "no", audited: "2m" };
    expect(plan([share("8m"), award], given)).toMatchObject({
      kind: "ceiling",
      fen: 200_000_000n,
    });
    const perhaps = { outside: "unknown", sameKind: "no", audited: "9m" };
    expect(plan([award], perhaps)).toMatchObject({
      kind: "ceiling",
      fen: 300_000_000n,
    });
  });
});
