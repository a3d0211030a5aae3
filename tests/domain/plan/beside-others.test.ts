import { describe, expect, it } from "vitest";

import { isCounted } from "../../../src/domain/figure/most-of.ts";
import type { PlanResult } from "../../../src/domain/plan/plan-result.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { planned, rule } from "./made-up-rule.ts";
import { award, fixed } from "./plan-samples.ts";

function counted(plan: PlanResult) {
  if (!isCounted(plan)) throw new Error("The plan comes to nothing");
  return plan;
}

const OUTSIDE = { with: ["city"], among: "same-kind" } as const;

describe("a rule on support from elsewhere", () => {
  it("that adds up takes nothing away, and asks nothing", () => {
    const sum = rule({ ...OUTSIDE, among: "all", with: ["city", "nation"] });
    expect(planned([sum], [award], { sameKind: "perhaps" })).toEqual({
      sum: "ceiling 300",
      steps: ["one-item", "made-up", "beside-sum"],
      reasons: [],
    });
  });

  it.each([
    ["once", "same-kind"],
    ["undetermined", "beside-undetermined"],
    ["highest", "beside-highest"],
  ] as const)(
    "%s: perhaps all is lost, unless there is none",
    (combine, why) => {
      const rules = [rule({ ...OUTSIDE, combine })];
      for (const sameKind of ["yes", "unknown"])
        expect(planned(rules, [award], { sameKind })).toEqual({
          sum: "0 to 300",
          steps: ["one-item", "made-up", `beside-${combine}-${sameKind}`],
          reasons: [why],
        });
      expect(planned(rules, [award], { sameKind: "no" })).toMatchObject({
        sum: "ceiling 300",
        steps: ["one-item", "made-up", "no-same-kind"],
      });
    },
  );

  it.each([
    ["2m", "yes", "ceiling 300", "higher-here"],
    ["3m", "unknown", "ceiling 300", "higher-here"],
    ["3000001", "yes", "ceiling 0", "higher-there"],
    ["4m", "unknown", "0 to 300", "beside-highest-unknown"],
    ["4m", "no", "ceiling 300", "no-same-kind"],
  ])(
    "the higher of the two (就高不重复): %s there (%s) leaves %s",
    (elsewhere, sameKind, sum, code) => {
      const rules = [rule({ ...OUTSIDE, combine: "highest" })];
      const plan = planned(rules, [award], { sameKind, elsewhere });
      expect(plan).toMatchObject({ sum });
      expect(plan.steps.at(-1)).toBe(code);
    },
  );

  it("asks of each item by itself what there is beside it", () => {
    const rules = [rule({ ...OUTSIDE, combine: "highest" })];
    const said = { sameKind: "yes", elsewhere: ";9m" };
    expect(planned(rules, [award, fixed], said)).toMatchObject({
      sum: "0 to 300",
      reasons: ["beside-highest"],
    });
    const known = { sameKind: "no,yes", elsewhere: ";9m" };
    expect(planned(rules, [award, fixed], known).sum).toBe("ceiling 300");
  });

  it.each([
    ["no,no", "500 to 500"],
    ["no,yes", "300 to 500"],
    ["yes,no", "200 to 500"],
    ["no,", "300 to 500"],
    ["no,unknown", "300 to 500"],
    ["yes,unknown", "0 to 500"],
  ])("once, of two added up: %s leaves %s", (sameKind, sum) => {
    const rules = [rule({ ...OUTSIDE, combine: "once", own: "sum" })];
    const plan = planned(rules, [award, fixed], { sameKind });
    expect(plan.sum.replace("ceiling 500", "500 to 500")).toBe(sum);
  });

  it("says of which items it speaks where the answers differ", () => {
    const rules = [rule({ ...OUTSIDE, combine: "once", own: "undetermined" })];
    const said = { sameKind: "yes,no,yes" };
    const { steps } = counted(planStack(rules, [award, fixed, award], said));
    expect(steps.slice(2)).toEqual([
      {
        kind: "arithmetic",
        code: "beside-once-yes",
        values: {},
        items: [0, 2],
      },
      { kind: "arithmetic", code: "no-same-kind", values: {}, items: [1] },
      {
        kind: "arithmetic",
        code: "beside-rest",
        values: { low: 200_000_000n },
      },
    ]);
  });

  it.each([
    ["no,perhaps", [1]],
    ["perhaps", [0, 1]],
    ["no,no,yes", [1]],
  ])("names what is no answer beside its item: %s", (sameKind, items) => {
    const rules = [rule({ ...OUTSIDE, combine: "once" })];
    expect(planStack(rules, [award, fixed], { sameKind })).toMatchObject({
      problems: items.map((item) => ({
        item,
        field: "same-kind",
        problem: "unknown-answer",
      })),
    });
  });

  it("leaves the policy's own items open where its words do", () => {
    const open = rule({ ...OUTSIDE, combine: "once", own: "undetermined" });
    const apart = rule({ ...OUTSIDE, combine: "once", own: "sum" });
    const said = { sameKind: "no" };
    expect(planned([open], [award, fixed], said).sum).toBe("300 to 500");
    expect(planned([apart], [award, fixed], said).sum).toBe("ceiling 500");
  });

  it("finds a sum that cannot be read", () => {
    const plan = planStack(
      [rule({ ...OUTSIDE, combine: "highest" })],
      [award],
      { sameKind: "yes", elsewhere: "much" },
    );
    expect(plan).toMatchObject({
      problems: [{ item: 0, field: "elsewhere", problem: "not-a-number" }],
    });
  });
});

describe("a limit that holds for every project (累计不超过)", () => {
  const limit = rule({ with: ["city", "district"], limit: {} });

  it("takes off what was given before", () => {
    const said = { audited: "5m", prior: "4m" };
    expect(planned([limit], [award], said)).toMatchObject({
      sum: "ceiling 100",
      steps: ["one-item", "made-up", "room-left"],
    });
  });

  it("is open while its sum is not known, and asks for no other support", () => {
    expect(planned([limit], [award], { outside: "no" })).toEqual({
      sum: "0 to 300",
      steps: ["one-item", "made-up", "room-unknown-yes"],
      reasons: ["limit"],
    });
  });
});

describe("a yearly total of which no share is named", () => {
  it("takes nothing off", () => {
    expect(planned([rule({ limit: "yearly-total" })], [award, fixed])).toEqual({
      sum: "ceiling 500",
      steps: ["items-sum", "made-up", "no-share-named"],
      reasons: [],
    });
  });
});
