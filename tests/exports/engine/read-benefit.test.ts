import { describe, expect, it } from "vitest";

import type {
  BenefitRule,
  RuleFigure,
} from "../../../src/domain/benefit/benefit-rule.ts";
import { mapInput } from "../../../src/domain/benefit/map-input.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { OPERATORS } from "../../../src/domain/formula/formula.ts";
import { mapFormula } from "../../../src/domain/formula/map-formula.ts";
import { readBenefit } from "../../../src/exports/engine/read-benefit.ts";
import { pairs } from "./engine-records.ts";

/** A rule with all that decides what it comes to, and no words besides. */
function decidingIn({ id, interpretations, inputs, gives }: BenefitRule) {
  const plain = ({ quote: { zh }, ...figure }: RuleFigure) => {
    const { id: name, measured, bound, discretion, printed } = figure;
    return { name, measured, bound, discretion, printed, zh };
  };
  return {
    id,
    interpretations,
    inputs: inputs.map((input) => mapInput(input, plain)),
    gives: mapFormula(gives, plain),
  };
}

describe("a record of benefits.json", () => {
  it.each(pairs)(
    "gives the rule of $benefit.id back",
    ({ benefit, record }) => {
      expect(decidingIn(readBenefit(record))).toEqual(
        decidingIn(ruleOf(benefit)),
      );
    },
  );

  it("is seen here with every operation, and every kind of input and unit", () => {
    const all = JSON.stringify(pairs.map(({ record }) => record.calculation));
    const seen = (key: string) => {
      const found = all.matchAll(new RegExp(`"${key}":"([^"]+)"`, "g"));
      return new Set([...found].map(([, name = ""]) => name));
    };
    expect([...seen("op")].sort()).toEqual([...OPERATORS].sort());
    const kinds = "money months years count area rate exchange choice";
    for (const kind of kinds.split(" ")) expect(seen("kind")).toContain(kind);
    const units = "yuan percent months count square-metres ratio USD";
    for (const unit of units.split(" ")) expect(seen("unit")).toContain(unit);
    expect(seen("as")).toEqual(new Set(["age", "term", "condition"]));
  });

  it("names a figure that it lacks", () => {
    const [first] = pairs;
    if (!first) throw new Error("no benefit");
    const calculation = {
      ...first.record.calculation,
      gives: { value: "m99-s1.gone" },
    };
    expect(() => readBenefit({ ...first.record, calculation })).toThrow(
      "m99-s1.gone",
    );
  });
});
