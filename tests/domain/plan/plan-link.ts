import type { BenefitRule } from "../../../src/domain/benefit/benefit-rule.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import {
  readPlan,
  type WrittenPlan,
} from "../../../src/domain/plan/plan-address.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { readContentBenefits } from "../benefit/content-benefits.ts";
import { RULES } from "./plan-samples.ts";

export const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [
    benefit.id,
    ruleOf(benefit),
  ]),
);
export const findRule = (id: string): BenefitRule | undefined =>
  benefits.get(id);

/** The plan in a link's query. */
export function read(query: string): WrittenPlan {
  const plan = readPlan(new URLSearchParams(query), findRule);
  if (!plan) throw new Error(`${query} holds no plan`);
  return plan;
}

/** What a link gives, in the words of its contract. */
export function total(query: string): string {
  const { items, answers } = read(query);
  const result = planStack(
    RULES,
    items.map(({ benefit, inputs }) => ({
      benefit: benefits.get(benefit),
      inputs,
    })),
    answers,
  );
  switch (result.kind) {
    case "undetermined":
      return `undetermined ${result.atLeast} ${result.atMost}`;
    case "invalid":
      return `invalid ${result.problems
        .map((found) =>
          "item" in found
            ? `${found.item}.${found.field}:${found.problem}`
            : `${found.field}:${found.problem}`,
        )
        .join(" ")}`;
    case "ineligible":
      return "ineligible";
    default:
      return `${result.kind} ${result.fen}`;
  }
}
