import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import type { PlanItem } from "../../../src/domain/plan/stack-with.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { SAMPLES } from "../benefit/build-benefit.ts";
import { planned, rule } from "./made-up-rule.ts";
import { award, fixed, share } from "./plan-samples.ts";

describe("a policy without rules", () => {
  it("is not limited: items add up", () => {
    expect(planned([], [award, fixed])).toEqual({
      sum: "ceiling 500",
      steps: ["items-sum"],
      reasons: [],
    });
    expect(planned([], [award])).toMatchObject({ sum: "ceiling 300" });
  });

  it("holds to the unit of a cap", () => {
    const unitOfCap = { zh: "单家企业", en: "a single enterprise" };
    const benefit = ruleOf({ ...SAMPLES["cost-share"], unitOfCap });
    const entry = (amount: string) => ({ benefit, inputs: { amount } });
    expect(planned([], [entry("8m"), entry("4m")])).toMatchObject({
      sum: "ceiling 600",
      steps: ["unit-of-cap", "shared-cap"],
    });
    expect(planned([], [entry("24m"), entry("4m")])).toMatchObject({
      sum: "ceiling 1000",
    });
  });

  it("asks nothing, whatever a link says", () => {
    const said = { outside: "perhaps", sameKind: "yes", audited: "x" };
    expect(planned([], [award], said)).toMatchObject({ sum: "ceiling 300" });
  });
});

describe("a rule on the policy's own items", () => {
  it.each([
    ["sum", "ceiling 500", []],
    ["highest", "ceiling 300", []],
    ["once", "200 to 300", ["own-once"]],
    ["undetermined", "300 to 500", ["own-measures"]],
  ] as const)("%s: %s", (combine, sum, reasons) => {
    expect(planned([rule({ combine })], [award, fixed])).toEqual({
      sum,
      steps: ["made-up", `items-${combine}`],
      reasons,
    });
  });

  it("is not spoken of where there is one item", () => {
    expect(planned([rule({ combine: "once" })], [award])).toMatchObject({
      sum: "ceiling 300",
      steps: ["one-item"],
    });
  });

  it("on some benefits leaves the others to add up", () => {
    const named = (id: string, item: PlanItem): PlanItem => ({
      ...item,
      benefit: item.benefit && { ...item.benefit, id },
    });
    const some = rule({ combine: "highest", of: ["a", "b"] });
    const items = [
      named("a", award),
      named("c", share("2m")),
      named("b", fixed),
    ];
    expect(planned([some], items)).toEqual({
      sum: "ceiling 400",
      steps: ["made-up", "items-highest", "items-sum"],
      reasons: [],
    });
  });

  it("brings its readings in where it acts", () => {
    const readings = [{ id: "as-read", on: "applies" }] as const;
    const once = rule({ combine: "once", readings });
    const readingsOf = (...items: readonly PlanItem[]) => {
      const plan = planStack([once], items, {});
      return "interpretations" in plan ? plan.interpretations : [];
    };
    expect(readingsOf(award, fixed)).toEqual(["as-read"]);
    expect(readingsOf(award)).toEqual([]);
  });
});

describe("different levels add up, and at one level it is given once (不同级别叠加)", () => {
  const unitOfCap = { zh: "同一级别只支持一次", en: "once at the same level" };
  const benefit = ruleOf({ ...SAMPLES.levels, unitOfCap });
  const at = (level: string): PlanItem => ({ benefit, inputs: { level } });
  const levels = rule({ among: "different-levels" });

  it("of two levels both are had", () => {
    expect(planned([levels], [at("major"), at("general")])).toMatchObject({
      sum: "ceiling 1060",
      steps: ["made-up", "items-sum"],
    });
  });

  it("of one level entered again nothing more", () => {
    expect(
      planned([levels], [at("general"), at("major"), at("general")]),
    ).toMatchObject({
      sum: "ceiling 1060",
    });
    expect(planned([levels], [at("general"), at("general")])).toMatchObject({
      sum: "ceiling 60",
    });
  });

  it("without the rule one cap is for all levels", () => {
    expect(planned([], [at("major"), at("general")])).toMatchObject({
      sum: "ceiling 1000",
      steps: ["unit-of-cap", "shared-cap"],
    });
  });
});
