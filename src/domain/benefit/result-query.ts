// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import { typedYuan } from "../number/write-yuan.ts";

export const RESULT_PARAMETERS = [
  "benefit",
  "amount",
  "rent",
  "months",
  "variant",
  "level",
] as const satisfies readonly ("benefit" | keyof BenefitInputs)[];

/**
 * The query of a result's address. Sums stand in it in plain yuan, however
 * they were typed; what cannot be read as a sum stands as it was.
 * @example resultQuery("m99-help", { amount: "24m" }) // "?benefit=m99-help&amount=24000000"
 */
export function resultQuery(
  benefit: string | undefined,
  inputs: BenefitInputs,
): string {
  const query = new URLSearchParams({ benefit: benefit ?? "" });
  const given = inputs as Readonly<Record<string, string | undefined>>;
  for (const name of RESULT_PARAMETERS) {
    const typed = name === "benefit" ? "" : given[name];
    if (typed)
      query.set(name, /amount|rent/.test(name) ? typedYuan(typed) : typed);
  }
  return `?${String(query)}`;
}
