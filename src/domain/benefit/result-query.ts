// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule } from "./benefit-rule.ts";
import { typedYuan } from "../number/write-yuan.ts";

type Asking = Pick<BenefitRule, "id" | "inputs">;

/** The parameters that every page of results knows, in their order. */
export const RESULT_PARAMETERS = [
  "benefit",
  "amount",
  "rent",
  "months",
  "variant",
  "level",
] as const;

/** Those parameters, and what the rules of a page ask for beside them. */
export function resultParameters(
  rules: readonly Pick<Asking, "inputs">[],
): readonly string[] {
  const asked = rules.flatMap(({ inputs }) => inputs.map(({ field }) => field));
  return [...new Set([...RESULT_PARAMETERS, ...asked])];
}

/**
 * The query of a result's address. Sums stand in it in plain yuan, however
 * they were typed; what cannot be read as a sum stands as it was.
 * @example resultQuery(rule, { amount: "24m" }) // "?benefit=m99-help&amount=24000000"
 */
export function resultQuery(
  rule: Asking | undefined,
  given: BenefitInputs,
): string {
  const query = new URLSearchParams({ benefit: rule?.id ?? "" });
  const inputs = rule?.inputs ?? [];
  for (const name of resultParameters([{ inputs }])) {
    const typed = name === "benefit" ? "" : given[name];
    const isSum =
      /^(?:amount|rent)$/.test(name) ||
      inputs.some(({ kind, field }) => field === name && kind === "money");
    if (typed) query.set(name, isSum ? typedYuan(typed) : typed);
  }
  return `?${String(query)}`;
}
