// Shipped to the browser.
import type { BenefitRule } from "./benefit-rule.ts";

/** A rule as JSON can carry it, to be read with `readExact`. */
export type RuleData = ExactAsText<BenefitRule>;

type ExactAsText<Of> = Of extends bigint
  ? string
  : Of extends object
    ? { readonly [Key in keyof Of]: ExactAsText<Of[Key]> }
    : Of;

/** The rule as a page gives it to its calculator, exact integers as text. */
export function ruleData(rule: BenefitRule): RuleData {
  return textOfExact(rule) as RuleData;
}

function textOfExact(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(textOfExact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      textOfExact(part),
    ]),
  );
}

/** The keys under which `ruleData` has exact integers, as decimal text. */
const EXACT: readonly string[] = ["fen", "num", "den", "hundredths", "count"];

/** For `JSON.parse`: gives the rule back that `ruleData` gave. */
export function readExact(key: string, value: unknown): unknown {
  // Words may stand under the same key.
  return EXACT.includes(key) && /^-?\d+$/.test(String(value))
    ? BigInt(String(value))
    : value;
}
