// Shipped to the browser.
import type { BenefitRule, RuleFigure } from "./benefit-rule.ts";

/** What a result does not need: words, and what only pages show. */
const LEFT_OUT = new Set(["name", "label", "base", "open", "pool", "examples"]);

/** The keys whose values are `bigint`, in every figure that a rule rests on. */
const BIGINTS = /^(fen|num|den)$/;

/** A benefit's rule as text, for a script on a page. */
export function encodeBenefit(benefit: BenefitRule): string {
  return JSON.stringify(benefit, (key, value: unknown) => {
    if (LEFT_OUT.has(key)) return undefined;
    if (isFigure(value)) return { id: value.id, value: value.value };
    return typeof value === "bigint" ? String(value) : value;
  });
}

function isFigure(part: unknown): part is RuleFigure {
  return typeof part === "object" && part !== null && "value" in part;
}

/**
 * The rule that `encodeBenefit` wrote.
 * @throws SyntaxError for any other text
 */
export function decodeBenefit(text: string): BenefitRule {
  return JSON.parse(text, reviveRule) as BenefitRule;
}

/** For `JSON.parse`, of a larger text that holds what `encodeBenefit` wrote. */
export function reviveRule(key: string, value: unknown): unknown {
  return BIGINTS.test(key) ? BigInt(value as string) : value;
}
