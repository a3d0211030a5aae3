import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { assess } from "../../src/domain/benefit/assess.ts";
import { readContentBenefits } from "../domain/benefit/content-benefits.ts";
import { CONTRACT_LINKS, linksOfEachKind } from "./contract-links.ts";
import { describeResult } from "./describe-result.ts";

const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);

describe("a link to a result", () => {
  it("is held in many cases, for every benefit with an amount", () => {
    expect(CONTRACT_LINKS.length).toBeGreaterThanOrEqual(300);
    const kinds = linksOfEachKind();
    expect(kinds.size).toBe(23);
    expect([...kinds.values()].flat().length).toBeGreaterThanOrEqual(70);
  });

  it.each(CONTRACT_LINKS)("$query", ({ query, expected }) => {
    const { benefit = "", ...inputs } = Object.fromEntries(
      new URLSearchParams(query),
    );
    const found = benefits.get(benefit);
    expect(found && describeResult(assess(ruleOf(found), inputs))).toBe(
      expected,
    );
  });
});
